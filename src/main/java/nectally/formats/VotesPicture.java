package nectally.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.PeopleText;

/**
 * The votes of each candidate as a bar, and the votes that took the last seat as a dotted line.
 *
 * <p>Places along the page are in per cent and down it in pixels, so that letters keep their size
 * on a phone and on a desk.
 */
final class VotesPicture {

  private static final int ROW = 34;
  private static final int NARROW_ROW = 27;
  private static final int MOST_WIDE_ROWS = 20;
  private static final int MOST_ROWS = 60;
  private static final int LOSERS_OF_MANY = 10;
  private static final int GAP = 22;

  /** In columns, on a phone. */
  private static final int NAME = 24;

  private static final int NAME_AND_SLATE = 36;
  private static final int LARGE_NAME = 34;
  private static final int SLATE = 22;

  private VotesPicture() {}

  /** Returns the picture; empty where fewer than two have known votes. */
  static Optional<String> of(List<Figure> all, Palette palette, String id) {
    List<Figure> figures = new ArrayList<>();
    long most = 0;
    for (Figure figure : all) {
      if (figure.votes().isPresent()) {
        figures.add(figure);
        most = Math.max(most, figure.votes().get());
      }
    }
    if (figures.size() < 2 || most == 0) {
      return Optional.empty();
    }
    List<Figure> shown = shown(figures);
    int row = shown.size() > MOST_WIDE_ROWS ? NARROW_ROW : ROW;
    int won = leaders(shown);
    StringBuilder body = new StringBuilder();
    StringBuilder texts = new StringBuilder();
    StringBuilder words = new StringBuilder();
    int y = 0;
    for (int i = 0; i < shown.size(); i++) {
      text(shown.get(i), y, texts);
      bar(shown.get(i), most, y + 18, Math.min(8, row - 20), palette, body);
      words.append(i == 0 ? "" : "; ").append(name(shown.get(i))).append(' ');
      words.append(PeopleText.count(shown.get(i).votes().orElseThrow()));
      y += row + (i + 1 == won ? GAP : 0);
    }
    if (won > 0) {
      line(shown.get(won - 1), most, won * row, y, body);
    }
    body.append(texts);
    int left = figures.size() - shown.size();
    if (left > 0) {
      body.append("<text x=\"0\" y=\"").append(y + 14).append("\" class=\"soft\">and ");
      body.append(left).append(" more</text>\n");
      y += GAP;
    }
    return Optional.of(
        Svg.figure(id, "", "Votes by candidate", words.toString(), y, body.toString(), ""));
  }

  /** Of very many those who are elected, and the ten nearest. */
  private static List<Figure> shown(List<Figure> figures) {
    if (figures.size() <= MOST_ROWS) {
      return figures;
    }
    List<Figure> shown = new ArrayList<>();
    int losers = 0;
    for (Figure figure : figures) {
      if (figure.isElected() || losers < LOSERS_OF_MANY) {
        shown.add(figure);
        losers += figure.isElected() ? 0 : 1;
      }
    }
    return shown.size() <= MOST_ROWS ? shown : shown.subList(0, MOST_ROWS);
  }

  /** Returns how many stand above all who are not elected; 0 where a quota mixes them. */
  private static int leaders(List<Figure> shown) {
    int won = 0;
    while (won < shown.size() && shown.get(won).isElected()) {
      won++;
    }
    for (Figure other : shown.subList(won, shown.size())) {
      if (other.isElected()) {
        return 0;
      }
    }
    return won == shown.size() ? 0 : won;
  }

  private static void text(Figure figure, int y, StringBuilder body) {
    boolean elected = figure.isElected();
    body.append("<text x=\"0\" y=\"").append(y + 13).append('"');
    body.append(elected ? " class=\"strong\">✓ " : ">")
        .append(Svg.name(figure.who(), NAME, LARGE_NAME));
    int room = NAME_AND_SLATE - Math.min(NAME, TextWidth.of(figure.who()));
    if (!figure.slate().isEmpty()) {
      body.append(Svg.LEFT_TO_RIGHT).append("&#160; <tspan class=\"soft\">");
      body.append(Svg.name(figure.slate(), Math.min(room, SLATE), SLATE)).append("</tspan>");
    }
    body.append("</text>\n<text x=\"100%\" y=\"").append(y + 13).append("\" class=\"end");
    body.append(elected ? " strong\">" : "\">");
    body.append(PeopleText.count(figure.votes().orElseThrow())).append("</text>\n");
  }

  private static void bar(
      Figure figure, long most, int top, int height, Palette palette, StringBuilder body) {
    body.append("<rect class=\"track\" x=\"0\" y=\"").append(top);
    body.append("\" width=\"100%\" height=\"").append(height);
    body.append("\"/>\n<rect class=\"fill ").append(palette.of(figure.group()));
    body.append(figure.isElected() ? "" : " pale");
    body.append("\" x=\"0\" y=\"").append(top).append("\" width=\"");
    body.append(Html.percent(figure.votes().orElseThrow(), most)).append("%\" height=\"");
    body.append(height).append("\"/>\n");
  }

  /** Marks the votes that took the last seat, labelled in the gap below it. */
  private static void line(Figure last, long most, int gapTop, int bottom, StringBuilder body) {
    long votes = last.votes().orElseThrow();
    String x = Html.percent(votes, most) + "%";
    body.append("<line class=\"mark\" x1=\"").append(x).append("\" x2=\"").append(x);
    body.append("\" y1=\"0\" y2=\"").append(bottom).append("\"/>\n<text class=\"");
    body.append(votes * 2 > most ? "end " : "").append("strong\" x=\"").append(x);
    body.append("\" dx=\"").append(votes * 2 > most ? "-6" : "6").append("\" y=\"");
    body.append(gapTop + 15).append("\">last seat: ").append(PeopleText.count(votes));
    body.append("</text>\n");
  }

  private static String name(Figure figure) {
    return (figure.isElected() ? "elected: " : "") + figure.who();
  }
}
