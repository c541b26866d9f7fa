package nectally.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nectally.answer.Audience;
import nectally.answer.Grid;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;

/**
 * Writes everything for people, in aligned columns.
 *
 * <p>For each section that has anything to show its name, its headline, its tables and its notes; a
 * blank line between two of those. No line is wrapped, and none ends in a blank.
 */
final class TextRenderer extends TextFormat {

  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final int decimals;
  private final boolean color;

  /**
   * Makes a renderer.
   *
   * @param color whether names of sections are bold and marks coloured, by ANSI escape codes
   */
  TextRenderer(int decimals, boolean color) {
    this.decimals = decimals;
    this.color = color;
  }

  @Override
  void write(Report report, Appendable out) throws IOException {
    Paragraphs paragraphs = new Paragraphs(out, color);
    paragraphs.begin();
    paragraphs.line(report.title());
    paragraphs.begin();
    paragraphs.line(report.opening());
    List<Layout<?>> ofContests = report.ofContests(Audience.PEOPLE);
    for (Section contest : report.contests()) {
      section(contest, ofContests, paragraphs);
    }
    if (report.overall().isPresent()) {
      section(report.overall().get(), report.ofElection(Audience.PEOPLE), paragraphs);
    }
  }

  private void section(Section section, List<Layout<?>> layouts, Paragraphs paragraphs)
      throws IOException {
    List<Grid<?>> grids = new ArrayList<>();
    for (Layout<?> layout : layouts) {
      grids.addAll(section.table(layout).forPeople());
    }
    List<String> notes = section.notes();
    if (grids.isEmpty() && notes.isEmpty()) {
      return;
    }
    paragraphs.begin();
    paragraphs.heading(section.name());
    paragraphs.line(section.sentence());
    paragraphs.line(section.headline());
    for (Grid<?> grid : grids) {
      paragraphs.begin();
      paragraphs.line(grid.title());
      for (String line : TextTable.lines(grid, decimals, color)) {
        paragraphs.exactLine(line);
      }
    }
    paragraphs.begin();
    for (String note : notes) {
      paragraphs.line(note);
    }
  }

  /** Keeps a blank line between paragraphs that have any line at all. */
  private static final class Paragraphs {

    private final Appendable out;
    private final boolean color;
    private boolean begun;
    private boolean any;

    Paragraphs(Appendable out, boolean color) {
      this.out = out;
      this.color = color;
    }

    void begin() {
      begun = false;
    }

    void heading(String text) throws IOException {
      String heading = Printable.of(text).stripTrailing();
      exactLine(color && !heading.isEmpty() ? BOLD + heading + PLAIN : heading);
    }

    void line(String text) throws IOException {
      exactLine(Printable.of(text).stripTrailing());
    }

    void exactLine(String line) throws IOException {
      if (line.isEmpty()) {
        return;
      }
      if (any && !begun) {
        out.append('\n');
      }
      begun = true;
      any = true;
      out.append(line).append('\n');
    }
  }
}
