package nectally.formats;

import java.io.IOException;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Audience;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Grid;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;

/** The contests of a page, a row each: a link, how many seats and votes, who holds them. */
final class HtmlIndex {

  private HtmlIndex() {}

  static void write(Report report, Palette palette, int decimals, Appendable out)
      throws IOException {
    boolean hasFacts =
        report.ofContests(Audience.MACHINES).stream()
            .anyMatch(layout -> layout.scope() == Layout.Scope.FACTS);
    out.append("<nav aria-label=\"Contests\"><div class=\"scroll\" tabindex=\"0\" role=\"group\"")
        .append(" aria-label=\"Contests\"><table>\n<caption><h2>Contests</h2></caption>\n")
        .append("<thead><tr><th scope=\"col\">Contest</th><th scope=\"col\">Elected</th>")
        .append(
            hasFacts
                ? "<th scope=\"col\" class=\"n\">Seats</th><th scope=\"col\" class=\"n\">Votes</th>"
                    + "<th scope=\"col\" class=\"n\">Margin</th>"
                : "")
        .append("</tr></thead>\n<tbody>\n");
    int number = 0;
    for (Section contest : report.contests()) {
      number++;
      out.append("<tr><th scope=\"row\"><a href=\"#").append(Html.id(number)).append("\">");
      out.append(Html.text(contest.name())).append("</a></th><td>");
      elected(contest, report.ofContests(Audience.PEOPLE), palette, out);
      out.append(open(contest, report));
      out.append("</td>");
      List<About> facts = hasFacts ? List.of(About.SEATS, About.VOTES, About.MARGIN) : List.of();
      for (About about : facts) {
        out.append("<td class=\"n\">").append(fact(contest, report, about, decimals));
        out.append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody></table></div></nav>\n");
  }

  /** Returns a value of the facts of a contest, an en dash where nobody says it. */
  private static String fact(Section contest, Report report, About about, int decimals) {
    for (Layout<?> layout : report.ofContests(Audience.MACHINES)) {
      if (layout.scope() == Layout.Scope.FACTS) {
        return value(contest.table(layout), about, decimals);
      }
    }
    return Html.value(Cell.EMPTY, Kind.COUNT, decimals);
  }

  private static <R> String value(Table<R> facts, About about, int decimals) {
    Grid<R> grid = facts.forMachines();
    for (Column<R> column : grid.columns()) {
      if (column.about() == about && !grid.rows().isEmpty()) {
        return Html.value(column.cell(grid.rows().get(0)), column.kind(), decimals);
      }
    }
    return Html.value(Cell.EMPTY, Kind.COUNT, decimals);
  }

  /** Returns why seats of a contest are open, such as {@code tied}; empty where none is. */
  private static String open(Section contest, Report report) {
    String outcome = fact(contest, report, About.OUTCOME, 0);
    return outcome.equals("decided") || outcome.equals(Html.UNKNOWN)
        ? ""
        : "<span class=\"soft\">" + outcome.replace('_', ' ') + "</span>";
  }

  private static void elected(
      Section contest, List<Layout<?>> layouts, Palette palette, Appendable out)
      throws IOException {
    for (Layout<?> layout : layouts) {
      if (layout.column(About.SEATS).isPresent() && layout.scope() == Layout.Scope.CONTEST) {
        for (Figure group : Figure.ofLastStep(contest.table(layout))) {
          long seats = group.seats().orElse(0L);
          if (seats > 0) {
            out.append("<span class=\"who group\">").append(Html.dot(palette.of(group.group())));
            out.append(Html.text(group.who()));
            out.append(' ').append(Long.toString(seats)).append("</span> ");
          }
        }
        return;
      }
    }
  }
}
