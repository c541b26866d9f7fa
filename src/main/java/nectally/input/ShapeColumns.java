package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnChoice;
import nectally.csv.Nearest;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Whether tables have the columns by which a user states their shape. */
final class ShapeColumns {

  private final Shape shape;
  private final NamesInVain vain;

  ShapeColumns(Shape shape, NamesInVain vain) {
    this.shape = shape;
    this.vain = vain;
  }

  /** Sees the header of a table, and whether columns of it are repeated. */
  void see(List<String> header, boolean isRepeated) {
    if (shape.wide().isPresent()) {
      seeEach("--wide", shape.wide().get(), header);
    }
    Optional<ColumnChoice> repeated = shape.repeated();
    if (!isRepeated && repeated.isPresent() && repeated.get().in(header).isPresent()) {
      add(
          "--repeated",
          repeated.get().text(),
          "the columns "
              + Shown.quoted(repeated.get().text())
              + " are no groups that are repeated for each candidate"
              + Nearest.instead("", header));
    } else if (repeated.isPresent()) {
      seeAll("--repeated", repeated.get(), header);
    }
  }

  /** Sees the columns of a table's rows, of which some are to be filled. */
  void fill(List<String> header) {
    if (shape.fill().isPresent()) {
      seeAll("--fill", shape.fill().get(), header);
    }
  }

  /** Sees columns of which each may be in another file. */
  private void seeEach(String option, ColumnChoice choice, List<String> header) {
    List<String> missing = choice.missing(header);
    for (String part : choice.parts()) {
      if (missing.contains(part)) {
        add(option, part, lacking(List.of(part), header));
      } else {
        vain.use(option, part);
      }
    }
  }

  /** Sees columns that are in one file. */
  private void seeAll(String option, ColumnChoice choice, List<String> header) {
    if (choice.in(header).isPresent()) {
      vain.use(option, choice.text());
    } else {
      add(option, choice.text(), lacking(choice.missing(header), header));
    }
  }

  private static String lacking(List<String> missing, List<String> header) {
    List<String> named = new ArrayList<>(header);
    named.removeIf(String::isEmpty);
    return "no file has the "
        + (missing.size() == 1 ? "column " : "columns ")
        + Shown.list(missing)
        + Nearest.instead(missing.get(0), named);
  }

  private void add(String option, String text, String message) {
    vain.add(
        new NameInVain(option, text, NameInVain.Weight.WRONG_USAGE, Rule.UNKNOWN_COLUMN, message));
  }
}
