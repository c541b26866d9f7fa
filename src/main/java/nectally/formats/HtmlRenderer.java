package nectally.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nectally.answer.About;
import nectally.answer.Audience;
import nectally.answer.Fact;
import nectally.answer.Grid;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;

/**
 * Writes everything for people as one page that loads nothing and needs no script to be read.
 *
 * <p>An index above the contests where there are several; for each contest its headline, facts,
 * pictures, tables and notes. Of more than {@link #MOST_IN_FULL} contests there are no pictures, so
 * that a page of thousands stays quick.
 */
final class HtmlRenderer extends TextFormat {

  private static final int MOST_IN_FULL = 20;

  private final int decimals;

  HtmlRenderer(int decimals) {
    this.decimals = decimals;
  }

  @Override
  void write(Report report, Appendable out) throws IOException {
    Palette palette = palette(report);
    boolean full = report.contests().size() <= MOST_IN_FULL;
    HtmlPictures drawing = new HtmlPictures(report, palette, decimals);
    HtmlPage page = new HtmlPage(out);
    page.begin(report.heading().kind(), report.documentTitle());
    element("p", "sentence", report.opening(), out);
    if (report.contests().size() > 1 && haveTables(report)) {
      HtmlIndex.write(report, palette, decimals, out);
    }
    int number = 0;
    for (Section contest : report.contests()) {
      number++;
      section(contest, report.ofContests(Audience.PEOPLE), drawing, number, full, out);
    }
    if (report.overall().isPresent()) {
      List<Layout<?>> layouts = report.ofElection(Audience.PEOPLE);
      section(report.overall().get(), layouts, drawing, number + 1, full, out);
    }
    page.end(Glossary.of(report));
  }

  /** Returns whether contests have more than the line that a table of all of them gives each. */
  private static boolean haveTables(Report report) {
    for (Section contest : report.contests()) {
      for (Layout<?> layout : report.ofContests(Audience.PEOPLE)) {
        if (!contest.table(layout).forPeople().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The groups of the pictures are those of all tables that have any. */
  private static Palette palette(Report report) {
    TreeSet<String> groups = new TreeSet<>();
    for (Section contest : report.contests()) {
      addGroups(contest, report.ofContests(Audience.PEOPLE), groups);
    }
    if (report.overall().isPresent()) {
      addGroups(report.overall().get(), report.ofElection(Audience.PEOPLE), groups);
    }
    return new Palette(groups);
  }

  private static void addGroups(Section section, List<Layout<?>> layouts, Set<String> groups) {
    for (Layout<?> layout : layouts) {
      if (HtmlPictures.isDrawn(layout) || layout.column(About.STEP).isPresent()) {
        for (Figure figure : Figure.ofLastStep(section.table(layout))) {
          groups.add(figure.group());
        }
      }
    }
  }

  private void section(
      Section section,
      List<Layout<?>> layouts,
      HtmlPictures drawing,
      int number,
      boolean full,
      Appendable out)
      throws IOException {
    List<String> notes = section.notes();
    List<Part> parts = new ArrayList<>();
    for (Layout<?> layout : layouts) {
      Table<?> table = section.table(layout);
      if (!table.forPeople().isEmpty()) {
        Part part =
            new Part(layout, table, HtmlPictures.isDrawn(layout) ? Figure.of(table) : List.of());
        // Who holds the seats stands first; who stood for them follows.
        parts.add(isOfGroups(part) ? 0 : parts.size(), part);
      }
    }
    if (parts.isEmpty() && notes.isEmpty()) {
      return;
    }
    out.append("<article id=\"").append(Html.id(number)).append("\">\n");
    element("h2", "", section.name(), out);
    element("p", "sentence", section.sentence(), out);
    if (section.facts().isEmpty()) {
      element("p", "lead", section.headline(), out);
    } else {
      facts(section.facts(), out);
    }
    for (Part part : parts) {
      part(part, drawing, full ? Html.id(number) + part.layout().name() : "", out);
    }
    if (!notes.isEmpty()) {
      out.append("<div class=\"notes\">\n");
      for (String note : notes) {
        element("p", "", note, out);
      }
      out.append("</div>\n");
    }
    out.append("</article>\n");
  }

  private static void facts(List<Fact> facts, Appendable out) throws IOException {
    out.append("<dl class=\"facts\">\n");
    for (Fact fact : facts) {
      out.append("<div>");
      element("dt", "", fact.name(), out);
      element("dd", "", fact.value(), out);
      element("dd", "soft", fact.more(), out);
      out.append("</div>\n");
    }
    out.append("</dl>\n");
  }

  /** A table of a section, and what can be drawn of it. */
  private record Part(Layout<?> layout, Table<?> table, List<Figure> figures) {}

  private static boolean isOfGroups(Part part) {
    return !part.figures().isEmpty() && part.layout().column(About.SEATS).isPresent();
  }

  /** Writes a table, and beside it what can be drawn of it; {@code id} is empty for no picture. */
  private void part(Part part, HtmlPictures drawing, String id, Appendable out) throws IOException {
    List<String> pictures = id.isEmpty() ? List.of() : drawing.of(part.table(), part.figures(), id);
    boolean ofGroups = isOfGroups(part);
    boolean beside = ofGroups && !pictures.isEmpty();
    boolean first = part.layout().column(About.STEP).isPresent();
    out.append(beside && !first ? "<div class=\"beside\">\n" : "");
    if (ofGroups || first) {
      write(pictures, out);
    }
    String title = part.layout().title();
    for (Grid<?> grid : part.table().forPeople()) {
      String heading = grid.title().isEmpty() ? title : grid.title();
      HtmlTable.write(grid, part.figures(), heading, drawing.palette(), decimals, out);
    }
    out.append(beside && !first ? "</div>\n" : "");
    if (!ofGroups && !first && !pictures.isEmpty()) {
      out.append("<div class=\"pictures\">\n");
      write(pictures, out);
      out.append("</div>\n");
    }
  }

  private static void write(List<String> pictures, Appendable out) throws IOException {
    for (String picture : pictures) {
      out.append(picture);
    }
  }

  private static void element(String name, String kind, String text, Appendable out)
      throws IOException {
    if (!text.isEmpty()) {
      out.append('<').append(name).append(kind.isEmpty() ? "" : " class=\"" + kind + "\"");
      out.append('>').append(Html.sentence(text)).append("</").append(name).append(">\n");
    }
  }
}
