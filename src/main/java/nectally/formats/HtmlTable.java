package nectally.formats;

import java.io.IOException;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Fate;
import nectally.answer.Grid;
import nectally.answer.Kind;
import nectally.answer.PeopleText;
import nectally.model.Ratio;

/**
 * A grid as a table of a page: one value a cell, bars in the cells of votes and shares, changes to
 * the left or right of a middle.
 *
 * @param <R> what a row is about
 */
final class HtmlTable<R> {

  /** A table of more columns is printed on paper turned on its side. */
  private static final int MOST_ON_UPRIGHT_PAPER = 12;

  private static final int SHORT = 22;

  private final Grid<R> grid;
  private final List<Figure> figures;
  private final HtmlSurvey survey;
  private final int decimals;
  private final Cell[][] cells;
  private final Ratio[] largest;

  private HtmlTable(Grid<R> grid, List<Figure> figures, HtmlSurvey survey, int decimals) {
    this.grid = grid;
    this.figures = figures.size() == grid.rows().size() ? figures : List.of();
    this.survey = survey;
    this.decimals = decimals;
    cells = new Cell[grid.rows().size()][grid.columns().size()];
    largest = new Ratio[grid.columns().size()];
    for (int c = 0; c < largest.length; c++) {
      largest[c] = Ratio.ZERO;
      for (int r = 0; r < cells.length; r++) {
        cells[r][c] = grid.columns().get(c).cell(grid.rows().get(r));
        Ratio size = number(cells[r][c]).abs();
        largest[c] = size.compareTo(largest[c]) > 0 ? size : largest[c];
      }
    }
  }

  /**
   * Writes a table.
   *
   * @param figures one for each row, whose groups give the colours; empty where there are none
   * @param title what heads the table; empty for none
   * @param survey what the page knows of all its sections
   */
  static <R> void write(
      Grid<R> grid,
      List<Figure> figures,
      String title,
      HtmlSurvey survey,
      int decimals,
      Appendable out)
      throws IOException {
    new HtmlTable<>(grid, figures, survey, decimals).write(title, out);
  }

  private void write(String title, Appendable out) throws IOException {
    boolean broad = grid.columns().size() > MOST_ON_UPRIGHT_PAPER;
    out.append("<div class=\"scroll")
        .append(broad ? " broad" : "")
        .append("\" tabindex=\"0\" role=\"group\" aria-label=\"")
        .append(Html.text(title.isEmpty() ? "Table" : title))
        .append("\"><table>\n");
    if (!title.isEmpty()) {
      out.append("<caption><h3>").append(Html.text(title)).append("</h3></caption>\n");
    }
    out.append("<thead><tr>");
    for (Column<R> column : grid.columns()) {
      out.append("<th scope=\"col\"").append(classes(column, "")).append('>');
      String heading = heading(column.heading());
      out.append(heading.isEmpty() ? "<span class=\"hidden\">Outcome</span>" : heading);
      out.append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (int r = 0; r < cells.length; r++) {
      row(r, out);
    }
    out.append("</tbody></table></div>\n");
  }

  private void row(int r, Appendable out) throws IOException {
    out.append("<tr").append(rowClasses(r)).append('>');
    boolean headed = false;
    for (int c = 0; c < largest.length; c++) {
      Column<R> column = grid.columns().get(c);
      boolean heads = !headed && isName(column);
      headed |= heads;
      String tag = heads ? "th" : "td";
      out.append('<').append(tag).append(heads ? " scope=\"row\"" : "");
      String more = heads ? shortName(cells[r][c]) : bar(column, r, c);
      out.append(classes(column, more)).append(width(column, r, c)).append('>');
      out.append(content(column, r, c));
      out.append("</").append(tag).append('>');
    }
    out.append("</tr>\n");
  }

  /** Returns a heading in one line, which breaks where the page is too narrow for it. */
  private static String heading(String lines) {
    return Html.text(lines.replace('\n', ' '));
  }

  private static boolean isName(Column<?> column) {
    return column.about() == About.WHO || column.about() == About.CONTEST;
  }

  /** A line below the last seat parts the elected from the others. */
  private String rowClasses(int r) {
    if (figures.isEmpty()) {
      return "";
    }
    boolean elected = figures.get(r).isElected();
    boolean last = elected && r + 1 < figures.size() && !figures.get(r + 1).isElected();
    Fate fate = figures.get(r).fate();
    boolean gone =
        (fate == Fate.NONE || fate == Fate.WITHDRAWN) && figures.get(r).votes().isEmpty();
    String classes = (elected ? "won " : "") + (last ? "last " : "") + (gone ? "gone " : "");
    return classes.isEmpty() ? "" : " class=\"" + classes.stripTrailing() + "\"";
  }

  private String content(Column<R> column, int r, int c) {
    Cell cell = cells[r][c];
    if (cell instanceof Cell.Mark mark) {
      return mark(mark);
    }
    String value = Html.value(cell, column.kind(), decimals);
    boolean isGroup = column.about() == About.SLATE || (isGroups() && column.about() == About.WHO);
    if (isGroup && !figures.isEmpty() && !value.isEmpty()) {
      String dot = Html.dot(survey.palette().of(figures.get(r).group()));
      return "<span class=\"who\">" + dot + value + "</span>";
    }
    if (column.about() == About.CONTEST && cell instanceof Cell.Text contest) {
      String place = survey.places().getOrDefault(contest.value(), "");
      return place.isEmpty() ? value : "<a href=\"#" + place + "\">" + value + "</a>";
    }
    String slate = figures.isEmpty() ? "" : figures.get(r).slate();
    return column.about() == About.WHO && !slate.isEmpty()
        ? value + "<small class=\"under\">" + Html.text(slate) + "</small>"
        : value;
  }

  /** Rows that are about groups have seats and nobody's outcome. */
  private boolean isGroups() {
    for (Column<R> column : grid.columns()) {
      if (column.about() == About.OUTCOME || column.about() == About.CONTEST) {
        return false;
      }
    }
    return true;
  }

  private static String mark(Cell.Mark mark) {
    String word = Html.text(PeopleText.of(mark, Kind.MARK, 0));
    return mark.fate() == Fate.ELECTED
        ? word.replace(
            "✓",
            "<span class=\"tick\" aria-hidden=\"true\">✓</span><span"
                + " class=\"hidden\">elected</span>")
        : word;
  }

  private String classes(Column<R> column, String more) {
    StringBuilder classes = new StringBuilder();
    if (column.alignment() == Column.Alignment.RIGHT) {
      classes.append("n ");
    }
    if (column.about() == About.SLATE) {
      classes.append("slate ");
    }
    if (isExtra(column)) {
      classes.append("extra ");
    }
    if (column.about() != About.CHANGE && column.condition() == Column.Condition.COMPARED) {
      classes.append("then ");
    }
    classes.append(more);
    return classes.isEmpty() ? "" : " class=\"" + classes.toString().stripTrailing() + "\"";
  }

  /** A short name stays on one line but on a phone. */
  private static String shortName(Cell cell) {
    return cell instanceof Cell.Text text && TextWidth.of(text.value()) <= SHORT ? "short" : "";
  }

  /** What goes first on a narrow screen: ranks, and what was before but for the change. */
  private static boolean isExtra(Column<?> column) {
    return switch (column.about()) {
      case RANK, LIKE_FOR_LIKE -> true;
      case CHANGE -> false;
      default -> column.condition() == Column.Condition.COMPARED;
    };
  }

  private String bar(Column<R> column, int r, int c) {
    if (figures.isEmpty() || largest[c].signum() == 0 || !(cells[r][c] instanceof Cell.Exact)) {
      return "";
    }
    if (column.about() == About.SHARE) {
      return "bar " + survey.palette().of(figures.get(r).group());
    }
    if (column.about() == About.CHANGE) {
      return number(cells[r][c]).signum() < 0 ? "change down" : "change up";
    }
    return "";
  }

  private String width(Column<R> column, int r, int c) {
    if (bar(column, r, c).isEmpty()) {
      return "";
    }
    Ratio part = number(cells[r][c]).abs().dividedBy(largest[c]);
    return " style=\"--w:" + part.rounded(3).toPlainString() + "\"";
  }

  private static Ratio number(Cell cell) {
    if (cell instanceof Cell.Exact exact) {
      return exact.value();
    }
    return cell instanceof Cell.Count count ? Ratio.of(count.value()) : Ratio.ZERO;
  }
}
