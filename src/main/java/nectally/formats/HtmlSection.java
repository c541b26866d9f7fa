package nectally.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Fact;
import nectally.answer.Grid;
import nectally.answer.Layout;
import nectally.answer.Section;
import nectally.answer.Table;

/** Writes sections of a page: headline, facts, pictures, tables and notes. */
final class HtmlSection {

  private final HtmlSurvey survey;
  private final HtmlPictures drawing;
  private final boolean drawn;
  private final int decimals;
  private final HtmlPage page;
  private final Appendable out;

  /**
   * Makes a writer.
   *
   * @param drawn whether tables have pictures
   */
  HtmlSection(
      HtmlSurvey survey,
      HtmlPictures drawing,
      boolean drawn,
      int decimals,
      HtmlPage page,
      Appendable out) {
    this.survey = survey;
    this.drawing = drawing;
    this.drawn = drawn;
    this.decimals = decimals;
    this.page = page;
    this.out = out;
  }

  /**
   * Writes a section, unless there is nothing in it.
   *
   * @param id what links to it lead to
   * @param compact whether it is one of many, which stand close together
   */
  void write(Section section, List<Layout<?>> layouts, String id, boolean compact)
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
    String kind = compact ? " class=\"compact\"" : "";
    out.append("<article id=\"").append(id).append('"').append(kind).append(">\n");
    page.element("h2", "", section.name());
    page.element("p", "sentence", section.sentence());
    if (section.facts().isEmpty()) {
      page.element("p", "lead", section.headline());
    } else {
      facts(section.facts());
    }
    for (Part part : parts) {
      part(part, drawn ? id + part.layout().name() : "");
    }
    if (!notes.isEmpty()) {
      out.append("<div class=\"notes\">\n");
      for (String note : notes) {
        page.element("p", "", note);
      }
      out.append("</div>\n");
    }
    out.append("</article>\n");
  }

  private void facts(List<Fact> facts) throws IOException {
    out.append("<dl class=\"facts\">\n");
    for (Fact fact : facts) {
      out.append("<div>");
      page.element("dt", "", fact.name());
      page.element("dd", "", fact.value());
      page.element("dd", "soft", fact.more());
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
  private void part(Part part, String id) throws IOException {
    List<String> pictures = id.isEmpty() ? List.of() : drawing.of(part.table(), part.figures(), id);
    boolean ofGroups = isOfGroups(part);
    boolean beside = ofGroups && !pictures.isEmpty();
    boolean first = part.layout().column(About.STEP).isPresent();
    out.append(beside && !first ? "<div class=\"beside\">\n" : "");
    if (ofGroups || first) {
      write(pictures);
    }
    String title = part.layout().title();
    for (Grid<?> grid : part.table().forPeople()) {
      String heading = grid.title().isEmpty() ? title : grid.title();
      HtmlTable.write(grid, part.figures(), heading, survey, decimals, out);
    }
    out.append(beside && !first ? "</div>\n" : "");
    if (!ofGroups && !first && !pictures.isEmpty()) {
      out.append("<div class=\"pictures\">\n");
      write(pictures);
      out.append("</div>\n");
    }
  }

  private void write(List<String> pictures) throws IOException {
    for (String picture : pictures) {
      out.append(picture);
    }
  }
}
