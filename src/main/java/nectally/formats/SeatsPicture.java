package nectally.formats;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The seats of each group: a square each up to sixty, else a bar; the earlier ones pale below. */
final class SeatsPicture {

  private static final int MOST_SQUARES = 60;
  private static final int SIDE = 30;
  private static final int EARLIER_SIDE = 18;

  private SeatsPicture() {}

  /**
   * Returns the picture; empty where nobody's seats are known.
   *
   * @param earlier when the earlier seats were, such as {@code in 2012}
   */
  static Optional<String> of(List<Figure> groups, Palette palette, String earlier, String id) {
    long now = sum(groups, Figure::seats);
    long before = sum(groups, Figure::earlierSeats);
    if (now <= 0) {
      return Optional.empty();
    }
    StringBuilder body = new StringBuilder();
    strip(groups, Figure::seats, now, 0, SIDE, palette, body);
    int height = SIDE + 4;
    if (before > 0) {
      strip(groups, Figure::earlierSeats, before, height + 2, EARLIER_SIDE, palette, body);
      height += EARLIER_SIDE + 6;
    }
    String words = words(groups, Figure::seats);
    String legend = legend(groups, before > 0 ? earlier : "", palette);
    return Optional.of(
        Svg.figure(id, "", "Seats by group", words, height, body.toString(), legend));
  }

  private static long sum(List<Figure> groups, Function<Figure, Optional<Long>> seats) {
    long sum = 0;
    for (Figure group : groups) {
      sum += seats.apply(group).orElse(0L);
    }
    return sum;
  }

  private static void strip(
      List<Figure> groups,
      Function<Figure, Optional<Long>> seats,
      long all,
      int y,
      int height,
      Palette palette,
      StringBuilder body) {
    long at = 0;
    for (Figure group : groups) {
      long own = seats.apply(group).orElse(0L);
      long parts = all > MOST_SQUARES ? Math.min(own, 1) : own;
      for (int i = 0; i < parts; i++) {
        long wide = all > MOST_SQUARES ? own : 1;
        body.append("<rect class=\"seat fill ").append(palette.of(group.group()));
        body.append(height < SIDE ? " pale" : "").append("\" x=\"").append(Html.percent(at, all));
        body.append("%\" y=\"").append(y).append("\" width=\"").append(Html.percent(wide, all));
        body.append("%\" height=\"").append(height).append("\"/>\n");
        at += wide;
      }
    }
  }

  private static String legend(List<Figure> groups, String earlier, Palette palette) {
    StringBuilder legend = new StringBuilder("<ul class=\"legend\">");
    for (Figure group : groups) {
      long now = group.seats().orElse(0L);
      long before = group.earlierSeats().orElse(0L);
      if (now > 0 || before > 0) {
        legend.append("<li class=\"who\">").append(Html.dot(palette.of(group.group())));
        legend.append(Html.text(group.who())).append(" <strong>");
        legend.append(now).append("</strong>");
        if (!earlier.isEmpty()) {
          legend.append(" <span class=\"soft\">(").append(before).append(' ');
          legend.append(Html.text(earlier)).append(")</span>");
        }
        legend.append("</li>");
      }
    }
    return legend.append("</ul>\n").toString();
  }

  private static String words(List<Figure> groups, Function<Figure, Optional<Long>> seats) {
    StringBuilder words = new StringBuilder();
    for (Figure group : groups) {
      words.append(words.isEmpty() ? "" : "; ").append(group.who()).append(' ');
      words.append(seats.apply(group).orElse(0L));
    }
    return words.toString();
  }
}
