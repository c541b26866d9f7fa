package nectally.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nectally.answer.PeopleText;
import nectally.model.Ratio;

/**
 * The shares of two elections as slopes: then on the left, now on the right, those of the elected
 * thick and with full dots. Labels stand beside the picture's box, in margins of the style sheet.
 */
final class SharesPicture {

  private static final int LABEL = 16;
  private static final int TOP = 12;
  private static final int MOST_LABELLED = 26;
  private static final int LEFT = 0;
  private static final int RIGHT = 100;
  private static final int NAME = 14;
  private static final int EARLIER_NAME = 12;
  private static final int LARGE_NAME = 20;

  private final List<Figure> figures;
  private final Palette palette;
  private final int decimals;
  private final int height;
  private final Ratio low;
  private final Ratio high;

  private SharesPicture(List<Figure> figures, Palette palette, int decimals) {
    this.figures = figures;
    this.palette = palette;
    this.decimals = decimals;
    List<Ratio> all = new ArrayList<>();
    int now = 0;
    int before = 0;
    for (Figure figure : figures) {
      figure.share().ifPresent(all::add);
      figure.earlierShare().ifPresent(all::add);
      now += figure.share().isPresent() ? 1 : 0;
      before += figure.earlierShare().isPresent() ? 1 : 0;
    }
    all.sort(null);
    low = all.get(0);
    high = all.get(all.size() - 1);
    height = Math.max(220, (Math.max(now, before) + 2) * LABEL * 5 / 4);
  }

  /** Returns the picture; empty unless shares of both elections are known. */
  static Optional<String> of(
      List<Figure> all, Palette palette, int decimals, String title, String id) {
    List<Figure> figures = new ArrayList<>();
    int both = 0;
    StringBuilder words = new StringBuilder();
    for (Figure figure : all) {
      if (figure.share().isPresent() || figure.earlierShare().isPresent()) {
        figures.add(figure);
        both += figure.share().isPresent() && figure.earlierShare().isPresent() ? 1 : 0;
        words.append(words.isEmpty() ? "" : "; ").append(figure.who()).append(' ');
        words.append(figure.earlierShare().map(s -> percent(s, decimals)).orElse("did not stand"));
        words.append(", now ");
        words.append(figure.share().map(s -> percent(s, decimals)).orElse("not standing"));
      }
    }
    if (both == 0) {
      return Optional.empty();
    }
    SharesPicture picture = new SharesPicture(figures, palette, decimals);
    String body = picture.body();
    return Optional.of(Svg.figure(id, "slopes", title, words.toString(), picture.height, body, ""));
  }

  private static String percent(Ratio share, int decimals) {
    return PeopleText.percent(share, decimals);
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    for (Figure figure : figures) {
      slope(figure, body);
    }
    labels(true, body);
    labels(false, body);
    return body.toString();
  }

  private int y(Ratio share) {
    Ratio span = high.minus(low);
    if (span.signum() == 0) {
      return height / 2;
    }
    int room = height - 2 * TOP;
    return TOP + high.minus(share).times(room).dividedBy(span).rounded(0).intValueExact();
  }

  private void slope(Figure figure, StringBuilder body) {
    String kind = palette.of(figure.group()) + (figure.isElected() ? " won" : "");
    if (figure.share().isPresent() && figure.earlierShare().isPresent()) {
      body.append("<line class=\"slope ").append(kind).append("\" x1=\"").append(LEFT);
      body.append("%\" x2=\"").append(RIGHT).append("%\" y1=\"");
      body.append(y(figure.earlierShare().get())).append("\" y2=\"");
      body.append(y(figure.share().get())).append("\"/>\n");
    }
    figure.earlierShare().ifPresent(share -> dot(LEFT, y(share), palette.of(figure.group()), body));
    figure.share().ifPresent(share -> dot(RIGHT, y(share), kind, body));
  }

  private static void dot(int x, int y, String kind, StringBuilder body) {
    body.append("<circle class=\"point ").append(kind).append("\" cx=\"").append(x);
    body.append("%\" cy=\"").append(y).append("\" r=\"4\"/>\n");
  }

  /** Labels stand at their dots, moved apart so that none covers another. */
  private void labels(boolean now, StringBuilder body) {
    List<Figure> labelled = new ArrayList<>();
    for (Figure figure : figures) {
      boolean stands = (now ? figure.share() : figure.earlierShare()).isPresent();
      if (stands && (figures.size() <= MOST_LABELLED || figure.isElected())) {
        labelled.add(figure);
      }
    }
    labelled.sort(Comparator.comparing((Figure f) -> share(f, now)).reversed());
    int[] y = new int[labelled.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = y(share(labelled.get(i), now));
    }
    Spread.apart(y, LABEL, TOP, height - TOP);
    for (int i = 0; i < y.length; i++) {
      label(labelled.get(i), now, y[i] + 4, body);
    }
  }

  private static Ratio share(Figure figure, boolean now) {
    return (now ? figure.share() : figure.earlierShare()).orElseThrow();
  }

  private void label(Figure figure, boolean now, int y, StringBuilder body) {
    String number = PeopleText.decimal(share(figure, now), decimals);
    boolean gone = !now && figure.share().isEmpty();
    String name = Svg.name(figure.who(), now ? NAME : EARLIER_NAME, LARGE_NAME) + Svg.LEFT_TO_RIGHT;
    body.append("<text y=\"").append(y).append("\" x=\"").append(now ? RIGHT : LEFT);
    body.append("%\" dx=\"").append(now ? 10 : -10).append("\" class=\"");
    body.append(now ? "" : "end ").append(now && figure.isElected() ? "strong" : "soft");
    body.append("\">").append(now ? number + " " + name : gone ? name + " " + number : number);
    body.append("</text>\n");
  }
}
