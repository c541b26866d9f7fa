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
    see("--wide", shape.wide(), header);
    Optional<ColumnChoice> repeated = shape.repeated();
    if (!isRepeated && repeated.isPresent() && repeated.get().in(header).isPresent()) {
      add(
          "--repeated",
          repeated.get(),
          "the columns "
              + Shown.quoted(repeated.get().text())
              + " are no groups that are repeated for each candidate"
              + Nearest.instead("", header));
    } else {
      see("--repeated", repeated, header);
    }
  }

  /** Sees the columns of a table's rows, of which some are to be filled. */
  void fill(List<String> header) {
    see("--fill", shape.fill(), header);
  }

  private void see(String option, Optional<ColumnChoice> choice, List<String> header) {
    if (choice.isEmpty()) {
      return;
    }
    if (choice.get().in(header).isPresent()) {
      vain.use(option, choice.get().text());
      return;
    }
    List<String> named = new ArrayList<>(header);
    named.removeIf(String::isEmpty);
    List<String> missing = choice.get().missing(header);
    add(
        option,
        choice.get(),
        "no file has the "
            + (missing.size() == 1 ? "column " : "columns ")
            + Shown.list(missing)
            + Nearest.instead(missing.get(0), named));
  }

  private void add(String option, ColumnChoice choice, String message) {
    vain.add(
        new NameInVain(
            option, choice.text(), NameInVain.Weight.WRONG_USAGE, Rule.UNKNOWN_COLUMN, message));
  }
}
