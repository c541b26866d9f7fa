package nectally.cli;

import java.io.PrintWriter;
import java.util.List;
import nectally.input.ResultsColumns;

/** Prints every column of a results file that is understood, and who publishes files with it. */
final class ColumnsHelp {

  private ColumnsHelp() {}

  static void print(PrintWriter out) {
    out.println("Columns of a results file. Case, blanks and underscores do not matter.");
    for (ResultsColumns.Row row : ResultsColumns.rows()) {
      out.println();
      out.println(row.field() + ": " + row.meaning());
      List<ResultsColumns.Alias> aliases = row.aliases();
      for (ResultsColumns.Alias alias : aliases) {
        String usedBy = alias.usedBy().isEmpty() ? "" : "  (" + alias.usedBy() + ")";
        out.println("  " + alias.name() + usedBy);
      }
    }
  }
}
