package nectally.cli;

import nectally.input.ResultsColumns;

/** Every column of a results file that is understood, and who publishes files with it. */
final class ColumnsHelp {

  private ColumnsHelp() {}

  /** Returns the text, which ends with a line break. */
  static String text() {
    StringBuilder text = new StringBuilder();
    text.append("Columns of a results file. Case, blanks and underscores do not matter.\n");
    for (ResultsColumns.Row row : ResultsColumns.rows()) {
      text.append('\n').append(row.field()).append(": ").append(row.meaning()).append('\n');
      for (ResultsColumns.Alias alias : row.aliases()) {
        String usedBy = alias.usedBy().isEmpty() ? "" : "  (" + alias.usedBy() + ")";
        text.append("  ").append(alias.name()).append(usedBy).append('\n');
      }
    }
    return text.toString();
  }
}
