package nectally.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nectally.answer.About;
import nectally.answer.Audience;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;

/**
 * What a page must know of all its sections before it writes the first.
 *
 * @param palette the groups' colours, which are those of all tables that have any
 * @param places the ids of contests that have tables of their own, by the contests' names
 * @param shown the layouts of which any section has rows that people see
 * @param listed whether a table has a line for each contest, which is then where readers start
 */
record HtmlSurvey(
    Palette palette, Map<String, String> places, Set<Layout<?>> shown, boolean listed) {

  static HtmlSurvey of(Report report) {
    Map<String, Long> groups = new HashMap<>();
    Map<String, String> places = new HashMap<>();
    Set<Layout<?>> shown = new HashSet<>();
    int number = 0;
    List<Layout<?>> ofContests = report.ofContests(Audience.PEOPLE);
    for (Section contest : report.contests()) {
      number++;
      if (survey(contest, ofContests, groups, shown)) {
        places.put(contest.name(), Html.id(number));
      }
    }
    boolean listed = false;
    if (report.overall().isPresent()) {
      List<Layout<?>> layouts = report.ofElection(Audience.PEOPLE);
      survey(report.overall().get(), layouts, groups, shown);
      for (Layout<?> layout : layouts) {
        listed |= layout.scope() == Layout.Scope.FACTS;
      }
    }
    return new HtmlSurvey(new Palette(groups, report.colours()), places, shown, listed);
  }

  /** Adds the groups of a section, and returns whether it has a table. */
  private static boolean survey(
      Section section, List<Layout<?>> layouts, Map<String, Long> groups, Set<Layout<?>> shown) {
    boolean any = false;
    for (Layout<?> layout : layouts) {
      Table<?> table = section.table(layout);
      if (HtmlPictures.isDrawn(layout) || layout.column(About.STEP).isPresent()) {
        for (Figure figure : Figure.ofLastStep(table)) {
          groups.merge(figure.group(), figure.votes().orElse(0L), Long::sum);
          any = true;
        }
      }
      if ((!any || !shown.contains(layout)) && !table.forPeople().isEmpty()) {
        any = true;
        shown.add(layout);
      }
    }
    return any;
  }

  /** Returns whether any contest has more than a line in a table of all. */
  boolean hasTables() {
    return !places.isEmpty();
  }
}
