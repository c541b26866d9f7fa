package nectally.formats;

import java.io.IOException;
import java.util.List;
import nectally.answer.Audience;
import nectally.answer.Column;
import nectally.answer.Grid;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.answer.Section;

/**
 * Writes everything for people in GitHub Flavored Markdown (github.github.com/gfm): headings, a
 * table each, notes as paragraphs. Whatever Markdown would take for its own is escaped.
 */
final class MarkdownRenderer extends TextFormat {

  private static final String SPECIAL = "\\`*_[]<>|~&";

  private final int decimals;

  MarkdownRenderer(int decimals) {
    this.decimals = decimals;
  }

  @Override
  void write(Report report, Appendable out) throws IOException {
    out.append("# ").append(escaped(report.documentTitle())).append('\n');
    if (!report.opening().isEmpty()) {
      out.append('\n').append(paragraph(report.opening())).append('\n');
    }
    for (Section contest : report.contests()) {
      section(contest, report.ofContests(Audience.PEOPLE), out);
    }
    if (report.overall().isPresent()) {
      section(report.overall().get(), report.ofElection(Audience.PEOPLE), out);
    }
  }

  private void section(Section section, List<Layout<?>> layouts, Appendable out)
      throws IOException {
    List<String> notes = section.notes();
    boolean named = false;
    for (Layout<?> layout : layouts) {
      for (Grid<?> grid : section.table(layout).forPeople()) {
        if (!named) {
          named = true;
          head(section, out);
        }
        String heading = grid.title().isEmpty() ? layout.title() : grid.title();
        out.append("\n### ").append(escaped(heading)).append('\n');
        table(grid, out);
      }
    }
    if (!named && !notes.isEmpty()) {
      head(section, out);
    }
    for (String note : notes) {
      out.append('\n').append(paragraph(note)).append('\n');
    }
  }

  private static void head(Section section, Appendable out) throws IOException {
    if (!section.name().isEmpty()) {
      out.append("\n## ").append(escaped(section.name())).append('\n');
    }
    if (!section.sentence().isEmpty()) {
      out.append('\n').append(paragraph(section.sentence())).append('\n');
    }
    if (!section.headline().isEmpty()) {
      out.append('\n').append(paragraph(section.headline())).append('\n');
    }
  }

  private <R> void table(Grid<R> grid, Appendable out) throws IOException {
    out.append("\n|");
    for (Column<R> column : grid.columns()) {
      out.append(' ').append(escaped(column.heading())).append(" |");
    }
    out.append("\n|");
    for (Column<R> column : grid.columns()) {
      out.append(column.alignment() == Column.Alignment.RIGHT ? " ---: |" : " :--- |");
    }
    out.append('\n');
    for (R row : grid.rows()) {
      out.append('|');
      for (Column<R> column : grid.columns()) {
        out.append(' ').append(escaped(PeopleText.of(column.cell(row), column.kind(), decimals)));
        out.append(" |");
      }
      out.append('\n');
    }
  }

  /** A line that begins like a list or a heading is none. */
  private static String paragraph(String text) {
    String safe = escaped(text);
    int digits = 0;
    while (digits < safe.length() && Character.isDigit(safe.charAt(digits))) {
      digits++;
    }
    boolean isList = digits > 0 && digits < safe.length() && ".)".indexOf(safe.charAt(digits)) >= 0;
    if (isList) {
      return safe.substring(0, digits) + "\\" + safe.substring(digits);
    }
    return !safe.isEmpty() && "#+-=".indexOf(safe.charAt(0)) >= 0 ? "\\" + safe : safe;
  }

  private static String escaped(String text) {
    String line = Printable.of(text.replace('\n', ' ').replace('\r', ' ')).strip();
    StringBuilder safe = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean isLink = line.startsWith("://", i) || line.regionMatches(true, i - 3, "www.", 0, 4);
      safe.append(SPECIAL.indexOf(c) >= 0 || isLink ? "\\" : "").append(c);
    }
    return safe.toString();
  }
}
