package nectally.cli;

import nectally.input.ResultsColumns;

/** Every column of a results file that is understood, and who publishes files with it. */
final class ColumnsHelp {

  /** As wide as any help. */
  private static final int WIDTH = 80;

  private final StringBuilder text = new StringBuilder();
  private int used;

  private ColumnsHelp() {}

  /** Returns the text, which ends with a line break. */
  static String text() {
    ColumnsHelp help = new ColumnsHelp();
    help.line("", "", "Columns of a results file. Case, blanks and underscores do not matter.");
    for (ResultsColumns.Row row : ResultsColumns.rows()) {
      help.text.append('\n');
      help.line("", "    ", row.field() + ": " + row.meaning());
      for (ResultsColumns.Alias alias : row.aliases()) {
        String usedBy = alias.usedBy().isEmpty() ? "" : "  (" + alias.usedBy() + ")";
        help.line("  ", "      ", alias.name() + usedBy);
      }
    }
    return help.text.toString();
  }

  /** Adds a paragraph, whose lines but the first start with {@code hanging}. */
  private void line(String start, String hanging, String paragraph) {
    text.append(start);
    used = start.length();
    String blank = "";
    for (String word : paragraph.split(" ", -1)) {
      if (used + blank.length() + word.length() > WIDTH) {
        text.append('\n').append(hanging);
        used = hanging.length();
        blank = "";
      }
      text.append(blank).append(word);
      used += blank.length() + word.length();
      blank = " ";
    }
    text.append('\n');
  }
}
