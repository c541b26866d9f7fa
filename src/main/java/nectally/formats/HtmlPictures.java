package nectally.formats;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Table;

/** Which pictures a table of a page has, by what its columns are about. */
final class HtmlPictures {

  /** In columns of text; a longer name of an election is not put in headings. */
  private static final int LONGEST_NAME = 16;

  private final Palette palette;
  private final int decimals;
  private final String earlier;
  private final String title;

  HtmlPictures(Report report, Palette palette, int decimals) {
    this.palette = palette;
    this.decimals = decimals;
    String before = report.compared().orElse("");
    boolean named = isShort(before) && isShort(report.election());
    earlier = named ? "in " + before : "before";
    title = named ? "Shares, " + before + " and " + report.election() : "Shares then and now";
  }

  private static boolean isShort(String name) {
    return TextWidth.of(name) <= LONGEST_NAME;
  }

  /** Returns whether rows of a layout are drawn each by itself. */
  static boolean isDrawn(Layout<?> layout) {
    return layout.column(About.WHO).isPresent()
        && layout.column(About.STEP).isEmpty()
        && layout.column(About.SHARE).isPresent()
        && layout.column(About.VOTES).isPresent();
  }

  /**
   * Returns the pictures of a table.
   *
   * @param figures those of its rows; empty where they are not drawn
   * @param id what the names of the pictures start with, which no other table has
   */
  List<String> of(Table<?> table, List<Figure> figures, String id) {
    List<String> pictures = new ArrayList<>();
    if (table.layout().column(About.STEP).isPresent()) {
      LinesPicture.of(table, palette, decimals, id + "l").ifPresent(pictures::add);
    }
    if (figures.isEmpty()) {
      return pictures;
    }
    if (table.layout().column(About.SEATS).isPresent()) {
      SeatsPicture.of(figures, palette, earlier, id + "s").ifPresent(pictures::add);
      return pictures;
    }
    VotesPicture.of(figures, palette, id + "v").ifPresent(pictures::add);
    SharesPicture.of(figures, palette, decimals, title, id + "c").ifPresent(pictures::add);
    return pictures;
  }
}
