package nectally.input;

import java.util.List;
import nectally.csv.DittoMark;
import nectally.model.Attributes;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Names of contests, people, slates and areas that stand for the cell above them. */
final class DittoCells {

  private static final List<String> TEXTS =
      List.of(Attributes.SLATE, Attributes.BLOC, Attributes.GENDER);

  private DittoCells() {}

  /** Reports the first of each kind. */
  static void check(ContestBuilder contest, Problems problems) {
    List<CandidacyBuilder> people = contest.candidacies();
    if (people.isEmpty()) {
      return;
    }
    RowSource source = people.get(0).source();
    if (DittoMark.isOne(contest.name())) {
      report(contest.place(), source.contest().orElse(""), contest.name(), problems);
    }
    for (CandidacyBuilder person : people) {
      if (DittoMark.isOne(person.name())) {
        report(person.place(), person.source().candidate().title(), person.name(), problems);
        break;
      }
    }
    for (String column : TEXTS) {
      checkTexts(people, column, problems);
    }
    for (Part part : contest.parts()) {
      for (String level : part.levels()) {
        if (DittoMark.isOne(level)) {
          report(part.place(), source.areas(), level, problems);
          return;
        }
      }
    }
  }

  private static void checkTexts(List<CandidacyBuilder> people, String column, Problems problems) {
    for (CandidacyBuilder person : people) {
      String text = person.attributes().get(column);
      if (DittoMark.isOne(text)) {
        int index = person.attributes().names().indexOf(column);
        List<String> titles = person.source().attributes();
        boolean isThere = index >= 0 && index < titles.size();
        report(person.place(), isThere ? titles.get(index) : column, text, problems);
        return;
      }
    }
  }

  private static void report(Place place, String column, String text, Problems problems) {
    problems.error(
        place.record(),
        Rule.DITTO_MARK,
        (column.isEmpty() ? "" : column + ": ")
            + "found "
            + Shown.quoted(text)
            + ", which stands for the cell above"
            + (column.isEmpty() || column.indexOf('+') >= 0
                ? ""
                : "; --fill " + Shown.inShell(column) + " takes what stands there"));
  }
}
