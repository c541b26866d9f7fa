package nectally.formats;

/** The frame of a picture in a page: a title and a description that carries its values. */
final class Svg {

  /**
   * Keeps what stands on its two sides apart where both run from right to left: a mark, which is
   * not seen, that letters run from left to right.
   */
  static final String LEFT_TO_RIGHT = "&#8206;";

  private Svg() {}

  /**
   * Returns a name for a picture: in full where there is room, shortened on a narrow screen.
   *
   * @param narrow the columns it may take on a phone
   * @param wide the columns it may take on anything wider
   */
  static String name(String name, int narrow, int wide) {
    String small = Html.text(TextWidth.shortened(name, narrow));
    if (TextWidth.of(name) <= narrow) {
      return small;
    }
    String large = Html.text(TextWidth.shortened(name, wide));
    return "<tspan class=\"large\">"
        + large
        + "</tspan><tspan class=\"small\">"
        + small
        + "</tspan>";
  }

  /**
   * Returns a picture with its heading.
   *
   * @param id a name for it that no other picture of the page has
   * @param kind the class of the picture in the style sheet; empty for none
   * @param height in pixels; the width is that of the page
   * @param body elements whose places along the page are in per cent
   * @param legend what stands below it; empty for nothing
   */
  static String figure(
      String id, String kind, String title, String words, int height, String body, String legend) {
    return "<figure><figcaption><h3>"
        + Html.text(title)
        + "</h3></figcaption>\n<svg"
        + (kind.isEmpty() ? "" : " class=\"" + kind + "\"")
        + " role=\"img\" aria-labelledby=\""
        + id
        + "t "
        + id
        + "d\" height=\""
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
