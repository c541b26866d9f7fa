package nectally.input;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.csv.Column;
import nectally.csv.CsvTable;
import nectally.csv.HeaderName;
import nectally.csv.Spelling;
import nectally.model.Place;
import nectally.model.StageFigure;
import nectally.model.StageRow;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * A published stage table: columns {@code stage} and {@code candidate}, one or more of {@link
 * StageFigure}, and perhaps {@code contest}.
 */
public final class StagesFile {

  private static final String STAGE = "stage";
  private static final String CANDIDATE = "candidate";

  private final CsvTable table;
  private final Column contest;
  private final Column stage;
  private final Column candidate;
  private final Map<StageFigure, Column> figures = new EnumMap<>(StageFigure.class);

  private StagesFile(CsvTable table) {
    this.table = table;
    contest = column("contest");
    stage = column(STAGE);
    candidate = column(CANDIDATE);
    for (StageFigure figure : StageFigure.values()) {
      Column column = column(figure.word());
      if (column.isPresent()) {
        figures.put(figure, column);
      }
    }
  }

  /**
   * Reads the table.
   *
   * @param file as the user named it, {@code -} for standard input
   * @return its rows in the order of the file; none after saying why it cannot be read
   */
  public static List<StageRow> read(
      String file, InputStream standardInput, Spelling spelling, Problems problems) {
    return TableFile.read(
            file,
            standardInput,
            spelling,
            problems,
            table -> Optional.of(new StagesFile(table).read()))
        .orElse(List.of());
  }

  private Column column(String name) {
    for (int i = 0; i < table.header().size(); i++) {
      if (HeaderName.folded(table.header().get(i)).equals(name)) {
        return new Column(table.header().get(i), "", i);
      }
    }
    return Column.ABSENT;
  }

  private List<StageRow> read() {
    if (!stage.isPresent() || !candidate.isPresent() || figures.isEmpty()) {
      Place header = new Place(table.file(), Math.max(1, table.headerLine()));
      table
          .problems()
          .error(
              header,
              Rule.MISSING_COLUMN,
              "expected a stage table: columns stage and candidate, and of action, votes,"
                  + " transferred, status and threshold those to check");
      return List.of();
    }
    List<StageRow> rows = new ArrayList<>();
    while (table.next()) {
      int number = number();
      if (number > 0) {
        rows.add(
            new StageRow(
                table.place(), contest.text(table), number, candidate.text(table), published()));
      }
    }
    if (rows.isEmpty() && !table.problems().has(table.file())) {
      table
          .problems()
          .error(new Place(table.file()), Rule.EMPTY_FILE, "there is no row below the header");
    }
    return rows;
  }

  private Map<StageFigure, String> published() {
    Map<StageFigure, String> published = new EnumMap<>(StageFigure.class);
    for (Map.Entry<StageFigure, Column> figure : figures.entrySet()) {
      String text = figure.getValue().text(table);
      if (!text.isEmpty()) {
        published.put(figure.getKey(), text);
      }
    }
    return published;
  }

  /** Returns the number of the stage; 0 after saying that it is none. */
  private int number() {
    String text = stage.text(table);
    try {
      int number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException notWhole) {
      // Said below, with those that are below 1.
    }
    stage.error(
        table,
        Rule.NOT_A_COUNT,
        "expected the number of a stage, 1 for the first preferences, found " + Shown.quoted(text));
    return 0;
  }
}
