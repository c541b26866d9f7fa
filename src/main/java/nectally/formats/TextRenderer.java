package nectally.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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

  /** How wide sentences are where nothing says how wide what people see is. */
  private static final int WIDEST_SENTENCE = 100;

  private final TextTable.Look look;

  /** Makes a renderer; where tables are in colour, names of sections are bold. */
  TextRenderer(TextTable.Look look) {
    this.look = look;
  }

  @Override
  void write(Report report, Appendable out) throws IOException {
    Paragraphs paragraphs = new Paragraphs(out, look.color(), look.width());
    paragraphs.begin();
    paragraphs.line(report.title());
    paragraphs.begin();
    paragraphs.sentence(report.opening());
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
    paragraphs.sentence(section.sentence());
    paragraphs.line(section.headline());
    for (Grid<?> grid : grids) {
      paragraphs.begin();
      paragraphs.line(grid.title());
      table(grid, paragraphs);
    }
    paragraphs.begin();
    for (String note : notes) {
      paragraphs.line(note);
    }
  }

  private void table(Grid<?> grid, Paragraphs paragraphs) throws IOException {
    TextTable.Text text = TextTable.of(grid, look);
    for (String line : text.lines()) {
      paragraphs.exactLine(line);
    }
    if (!text.leftOut().isEmpty()) {
      paragraphs.line("Left out for lack of room: " + String.join(", ", text.leftOut()) + ".");
    }
  }

  /** Keeps a blank line between paragraphs that have any line at all. */
  private static final class Paragraphs {

    private final Appendable out;
    private final boolean color;
    private final OptionalInt width;
    private boolean begun;
    private boolean any;

    Paragraphs(Appendable out, boolean color, OptionalInt width) {
      this.width = width;
      this.out = out;
      this.color = color;
    }

    void begin() {
      begun = false;
    }

    void heading(String text) throws IOException {
      String heading = Printable.of(text).stripTrailing();
      for (String line : WrappedText.lines(heading, width.orElse(Integer.MAX_VALUE))) {
        exactLine(color && !line.isEmpty() ? BOLD + line + PLAIN : line);
      }
    }

    /** Prints a note, on one line where nothing says how wide those are. */
    void line(String text) throws IOException {
      lines(text, width.orElse(Integer.MAX_VALUE));
    }

    /** Prints a conclusion, which people read first. */
    void sentence(String text) throws IOException {
      lines(text, width.orElse(WIDEST_SENTENCE));
    }

    private void lines(String text, int widest) throws IOException {
      for (String line : WrappedText.lines(Printable.of(text).stripTrailing(), widest)) {
        exactLine(line);
      }
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
