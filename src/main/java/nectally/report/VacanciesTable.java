package nectally.report;

import java.util.List;
import java.util.Locale;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.tally.verdict.VacancyResult;
import nectally.tally.winners.Vacancy;

/** How many seats were given up in a contest, and what follows; people read it in a headline. */
final class VacanciesTable {

  static final Layout<Facts> LAYOUT =
      new Columns<Facts>()
          .machines("vacancies", Kind.COUNT, About.SEATS, f -> Cell.count(f.seats()))
          .machines("outcome", Kind.TEXT, About.OUTCOME, f -> Cell.word(f.result().outcome()))
          .machines("left", Kind.COUNT, About.OTHER, f -> Cell.count(f.result().left()))
          .layout(TableName.VACANCIES.key(), TableName.VACANCIES.title())
          .in(Layout.Scope.FACTS);

  private VacanciesTable() {}

  /** The facts of one contest. */
  record Facts(int seats, VacancyResult result) {}

  static Table<Facts> of(Vacancy vacancy, VacancyResult result) {
    return LAYOUT.table(List.of(new Facts(vacancy.leaving().cardinality(), result)));
  }

  /** Returns such as {@code 2 vacancies: filled}. */
  static String headline(Vacancy vacancy, VacancyResult result) {
    int seats = vacancy.leaving().cardinality();
    return seats
        + (seats == 1 ? " vacancy: " : " vacancies: ")
        + result.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
