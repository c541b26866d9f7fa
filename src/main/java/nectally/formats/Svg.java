package nectally.formats;

/** The frame of a picture in a page: a title and a description that carries its values. */
final class Svg {

  private Svg() {}

  /**
   * Returns a picture with its heading.
   *
   * @param id a name for it that no other picture of the page has
   * @param height in pixels; the width is that of the page
   * @param body elements whose places along the page are in per cent
   * @param legend what stands below it; empty for nothing
   */
  static String figure(
      String id, String title, String words, int height, String body, String legend) {
    return "<figure><figcaption><h3>"
        + Html.text(title)
        + "</h3></figcaption>\n<svg role=\"img\" aria-labelledby=\""
        + id
        + "t "
        + id
        + "d\" width=\"100%\" height=\""
        + height
        + "\">\n<title id=\""
        + id
        + "t\">"
        + Html.text(title)
        + "</title><desc id=\""
        + id
        + "d\">"
        + Html.text(words)
        + "</desc>\n"
        + body
        + "</svg>\n"
        + legend
        + "</figure>\n";
  }
}
