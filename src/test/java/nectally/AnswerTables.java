package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The tables of one answer in every format. Which tables there are, and which of their columns are
 * figures, the answer says itself, as the data package of its CSV files.
 *
 * @param command a command that answers, without options of the output
 * @param figures by the name of each table its columns, and whether each is a figure
 */
record AnswerTables(List<String> command, Map<String, Map<String, Boolean>> figures) {

  /** Decimals asked of every format. */
  private static final int DECIMALS = 6;

  private static final Pattern MARKS = Pattern.compile("[,%()=✓]|\\+(?=\\d)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern HTML_ROW = Pattern.compile("(?s)<tr\\b.*?</tr>");
  private static final Pattern HTML_CELL = Pattern.compile("(?s)<t[dh]\\b[^>]*>(.*?)</t[dh]>");

  static AnswerTables of(String... command) throws IOException {
    Map<String, Map<String, Boolean>> tables = new LinkedHashMap<>();
    AnswerTables none = new AnswerTables(List.of(command), Map.of());
    JsonNode described = new ObjectMapper().readTree(none.run("--format", "datapackage"));
    for (JsonNode resource : described.get("resources")) {
      Map<String, Boolean> columns = new LinkedHashMap<>();
      for (JsonNode field : resource.get("schema").get("fields")) {
        String type = field.get("type").asText();
        columns.put(field.get("name").asText(), type.equals("integer") || type.equals("number"));
      }
      tables.put(resource.get("name").asText(), columns);
    }
    return new AnswerTables(List.of(command), tables);
  }

  /** Returns the rows of a table, each a text for each column. */
  List<List<String>> rows(String table, String format) throws IOException {
    CSVFormat cells = format.equals("tsv") ? CSVFormat.TDF : CSVFormat.RFC4180;
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(run("--show", table, "--format", format), cells)) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    }
    assertThat(rows.remove(0))
        .isEqualTo(List.copyOf(figures.getOrDefault(table, Map.of()).keySet()));
    return rows;
  }

  /** Returns the rows of a table in JSON, with the contest where the CSV has it. */
  List<List<String>> json(String table) throws IOException {
    JsonNode answer = new ObjectMapper().readTree(run("--show", table, "--format", "json"));
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode contest : answer.path("contests")) {
      for (JsonNode row : contest.path(table)) {
        rows.add(json(table, row, contest.path("contest").asText()));
      }
      // The columns of a table of one row in each contest are the contest's own.
      if (figures.getOrDefault(table, Map.of()).keySet().stream().allMatch(contest::has)) {
        rows.add(json(table, contest, ""));
      }
    }
    for (JsonNode row : table.equals("contests") ? List.<JsonNode>of() : answer.path(table)) {
      rows.add(json(table, row, ""));
    }
    return rows;
  }

  private List<String> json(String table, JsonNode row, String contest) {
    List<String> cells = new ArrayList<>();
    for (String column : figures.getOrDefault(table, Map.of()).keySet()) {
      boolean above = column.equals("contest") && !row.has(column);
      JsonNode cell = row.path(column);
      cells.add(above ? contest : cell.isNull() ? "" : cell.asText());
    }
    return cells;
  }

  /** Returns the rows of a table in a workbook. */
  List<List<String>> workbook(String table, Path file) throws IOException {
    run("--show", table, "--output", file.toString());
    List<List<String>> rows = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file));
        Stream<Row> all = book.findSheet(table).orElseThrow().openStream()) {
      for (Row row : all.toList()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < figures.getOrDefault(table, Map.of()).size(); i++) {
          cells.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
        }
        rows.add(cells);
      }
    }
    assertThat(rows.remove(0))
        .isEqualTo(List.copyOf(figures.getOrDefault(table, Map.of()).keySet()));
    return rows;
  }

  /** Returns the figures of each row of a table that people read in Markdown, in any order. */
  List<List<String>> markdown(String table) {
    return run("--show", table, "--format", "markdown")
        .lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> numbers(List.of(line.split("(?<!\\\\)\\|", -1))))
        .filter(row -> !row.isEmpty())
        .toList();
  }

  /** Returns the figures of each row of a table in text, which stand below a line of hyphens. */
  List<List<String>> text(String table) {
    List<List<String>> rows = new ArrayList<>();
    boolean below = false;
    for (String line : run("--show", table, "--format", "table").lines().toList()) {
      boolean isRule = line.matches("-+( +-+)*");
      if (below && !isRule) {
        List<String> row = numbers(List.of(line.split(" {2,}")));
        if (!row.isEmpty()) {
          rows.add(row);
        }
      }
      below = (below || isRule) && !line.isBlank();
    }
    return rows;
  }

  /** Returns the figures of each row of a page. */
  List<List<String>> page(String table) {
    List<List<String>> rows = new ArrayList<>();
    Matcher row = HTML_ROW.matcher(run("--show", table, "--format", "html"));
    while (row.find()) {
      List<String> cells = new ArrayList<>();
      Matcher cell = HTML_CELL.matcher(row.group());
      while (cell.find()) {
        cells.add(cell.group(1).replaceAll("<[^>]*>", ""));
      }
      if (!numbers(cells).isEmpty()) {
        rows.add(numbers(cells));
      }
    }
    return rows;
  }

  /** Returns the numbers among cells that people read, without the marks around them. */
  private static List<String> numbers(List<String> cells) {
    List<String> numbers = new ArrayList<>();
    for (String cell : cells) {
      String plain = MARKS.matcher(cell.replace('−', '-')).replaceAll("").strip();
      if (NUMBER.matcher(plain).matches()) {
        numbers.add(number(plain));
      }
    }
    return numbers;
  }

  /** Returns a figure as all formats have it; any other text as it is. */
  static String number(String text) {
    return NUMBER.matcher(text).matches()
        ? new BigDecimal(text)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        : text;
  }

  private String run(String... more) {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(more));
    words.add("-q");
    if (!List.of(more).contains("datapackage")) {
      words.addAll(List.of("--decimals", String.valueOf(DECIMALS)));
    }
    ProgramRun run = ProgramRun.of(words, "".getBytes(UTF_8));
    assertThat(run.status()).as(words + run.err()).isIn(0, 3);
    return run.out();
  }
}
