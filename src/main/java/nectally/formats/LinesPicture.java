package nectally.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Ratio;

/**
 * A line for each person or group over the stages of a count or over elections: who it is and where
 * it starts on the left, where it ends on the right, those who are elected thick; the votes that
 * elect as a dotted line.
 */
final class LinesPicture {

  private static final int LABEL = 16;
  private static final int TOP = 12;
  private static final int MOST_LINES = 26;
  private static final int LEFT = 0;
  private static final int RIGHT = 100;
  private static final int NAME = 13;
  private static final int LARGE_NAME = 22;
  private static final int MOST_NAMED_STEPS = 7;

  private final List<Line> lines;
  private final List<Optional<Ratio>> threshold;
  private final List<String> steps;
  private final Palette palette;
  private final int decimals;
  private final boolean shares;
  private final int height;
  private final Ratio high;

  private LinesPicture(
      List<Line> lines,
      List<Optional<Ratio>> threshold,
      List<String> steps,
      boolean shares,
      Palette palette,
      int decimals) {
    this.lines = lines;
    this.threshold = threshold;
    this.steps = steps;
    this.shares = shares;
    this.palette = palette;
    this.decimals = decimals;
    height = Math.max(260, (lines.size() + 2) * LABEL);
    Ratio most = Ratio.ZERO;
    for (Line line : lines) {
      most = highest(line.values(), most);
    }
    high = highest(threshold, most);
  }

  private static Ratio highest(List<Optional<Ratio>> values, Ratio most) {
    for (Optional<Ratio> value : values) {
      most = value.isPresent() && value.get().compareTo(most) > 0 ? value.get() : most;
    }
    return most;
  }

  /** Returns the picture; empty where there are fewer than two steps, or too many lines to tell. */
  static Optional<String> of(Table<?> table, Palette palette, int decimals, String id) {
    boolean shares = table.layout().column(About.SHARE).isPresent();
    List<String> steps = Line.steps(table);
    List<Line> lines = Line.of(table, shares ? About.SHARE : About.VOTES);
    if (steps.size() < 2 || lines.size() < 2 || lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    List<Optional<Ratio>> threshold = Line.each(table, About.THRESHOLD);
    LinesPicture picture = new LinesPicture(lines, threshold, steps, shares, palette, decimals);
    if (picture.high.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Svg.figure(
            id,
            "lines",
            shares ? "Shares over the elections" : "Votes over the stages",
            picture.words(),
            picture.height + 2 * LABEL,
            picture.body(),
            picture.legend()));
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (Line line : lines) {
      words.append(words.isEmpty() ? "" : "; ").append(line.won() ? "elected: " : "");
      words.append(name(line)).append(' ').append(number(line.first())).append(", at the end ");
      words.append(number(line.last()));
    }
    return words.toString();
  }

  private String legend() {
    Optional<Ratio> last = threshold.isEmpty() ? Optional.empty() : threshold.get(steps.size() - 1);
    String dotted =
        last.isEmpty()
            ? ""
            : "; dotted: the threshold, at the end "
                + number(last.get())
                + " votes; thick: elected";
    String across =
        shares
            ? "Shares in per cent from " + steps.get(0) + " to " + steps.get(steps.size() - 1)
            : "Votes at the end of each stage";
    return "<p class=\"soft\">" + Html.text(across + dotted) + ".</p>\n";
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    segments(threshold, "mark", body);
    for (Line line : lines) {
      segments(line.values(), "slope " + kind(line), body);
      for (int i = 0; i < steps.size(); i++) {
        if (i < line.values().size() && line.values().get(i).isPresent()) {
          body.append("<circle class=\"point ").append(kind(line)).append("\" cx=\"").append(x(i));
          body.append("\" cy=\"").append(y(line.values().get(i).get())).append("\" r=\"3\"/>\n");
        }
      }
    }
    labels(true, body);
    labels(false, body);
    axis(body);
    return body.toString();
  }

  private String kind(Line line) {
    return palette.of(line.group()) + (line.won() ? " won" : "");
  }

  private void segments(List<Optional<Ratio>> values, String kind, StringBuilder body) {
    for (int i = 0; i + 1 < values.size(); i++) {
      if (values.get(i).isPresent() && values.get(i + 1).isPresent()) {
        body.append("<line class=\"").append(kind).append("\" x1=\"").append(x(i));
        body.append("\" x2=\"").append(x(i + 1)).append("\" y1=\"");
        body.append(y(values.get(i).get())).append("\" y2=\"");
        body.append(y(values.get(i + 1).get())).append("\"/>\n");
      }
    }
  }

  private String x(int step) {
    Ratio part = Ratio.of((long) (RIGHT - LEFT) * step, steps.size() - 1L);
    return Ratio.of(LEFT).plus(part).rounded(2).toPlainString() + "%";
  }

  private int y(Ratio value) {
    int room = height - 2 * TOP;
    return TOP + high.minus(value).times(room).dividedBy(high).rounded(0).intValueExact();
  }

  /** Those who start on the left; on the right those who are there at the end. */
  private void labels(boolean ending, StringBuilder body) {
    List<Line> labelled = new ArrayList<>();
    for (Line line : lines) {
      int step = ending ? steps.size() - 1 : 0;
      boolean isThere = step < line.values().size() && line.values().get(step).isPresent();
      if (!ending || isThere) {
        labelled.add(line);
      }
    }
    labelled.sort(Comparator.comparing((Line line) -> value(line, ending)).reversed());
    int[] y = new int[labelled.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = y(value(labelled.get(i), ending));
    }
    Spread.apart(y, LABEL, TOP, height - TOP);
    for (int i = 0; i < y.length; i++) {
      Line line = labelled.get(i);
      String name = (line.won() ? "✓ " : "") + Svg.name(name(line), NAME, LARGE_NAME);
      body.append("<text y=\"").append(y[i] + 4).append("\" x=\"").append(ending ? RIGHT : LEFT);
      body.append("%\" dx=\"").append(ending ? 8 : -8).append("\" class=\"");
      body.append(ending ? "" : "end ").append(line.won() ? "strong" : "soft").append("\">");
      body.append(
          ending ? number(line.last()) : name + Svg.LEFT_TO_RIGHT + " " + number(line.first()));
      body.append("</text>\n");
    }
  }

  private static Ratio value(Line line, boolean ending) {
    return ending ? line.last() : line.first();
  }

  /** The stages by their numbers; elections by their names, on a phone the first and the last. */
  private void axis(StringBuilder body) {
    int every = (steps.size() + MOST_NAMED_STEPS - 1) / MOST_NAMED_STEPS;
    for (int i = 0; i < steps.size(); i += every) {
      boolean inner = i > 0 && i < steps.size() - 1;
      String anchor = i == 0 ? "" : inner ? "middle " : "end ";
      anchor += inner && shares ? "large " : "";
      body.append("<text class=\"").append(anchor).append("soft\" x=\"").append(x(i));
      body.append("\" y=\"").append(height + LABEL).append("\">");
      body.append(Html.text(TextWidth.shortened(steps.get(i), NAME))).append("</text>\n");
    }
  }

  private static String name(Line line) {
    return line.who().isEmpty() ? "(none)" : line.who();
  }

  private String number(Ratio value) {
    return PeopleText.decimal(value, shares ? decimals : 0);
  }
}
