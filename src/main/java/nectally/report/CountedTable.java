package nectally.report;

import java.util.List;
import nectally.answer.Cell;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.CountedContest;
import nectally.model.CountedContest.Candidate;
import nectally.model.Share;

/** Whom ballots name: for machines the results that {@code results} reads. */
final class CountedTable {

  static final String NAME = "candidates";

  private CountedTable() {}

  /** A candidate and the contest. */
  private record Row(Candidate candidate, CountedContest contest) {}

  /** Returns the columns of the results, those of the candidates' file among them. */
  static Layout layout(CountView view) {
    return Layout.of(NAME, "", fields(view).columns());
  }

  /** Returns the results. */
  static Table forMachines(CountedContest contest, CountView view) {
    Fields<Row> fields = fields(view);
    return Layout.of(NAME, "", fields.columns()).table(fields.rows(rows(contest)));
  }

  private static List<Row> rows(CountedContest contest) {
    return contest.candidates().stream().map(each -> new Row(each, contest)).toList();
  }

  private static Fields<Row> fields(CountView view) {
    Fields<Row> fields =
        new Fields<Row>()
            .add("candidate", Kind.TEXT, r -> Cell.text(r.candidate().name()))
            .add("votes", Kind.COUNT, r -> Cell.count(r.candidate().votes()))
            .add("ballots", Kind.COUNT, r -> Cell.count(r.contest().counts().ballots()))
            .add("spoilt", Kind.COUNT, r -> Cell.count(r.contest().counts().spoilt()))
            .add("blank", Kind.COUNT, r -> Cell.count(r.contest().counts().blank()));
    for (int i = 0; i < view.columns().size(); i++) {
      int at = i;
      if (!fields.has(view.columns().get(i))) {
        fields.add(view.columns().get(i), Kind.TEXT, r -> text(r.candidate().values().get(at)));
      }
    }
    if (view.per().filter(per -> !fields.has(per)).isPresent()) {
      fields.add(view.per().get(), Kind.TEXT, r -> text(r.contest().part()));
    }
    if (view.seats().isPresent() && !fields.has("seats")) {
      fields.add("seats", Kind.COUNT, r -> Cell.count(view.seats()));
    }
    if (view.votesPerBallot().isPresent() && !fields.has("votes_per_ballot")) {
      fields.add("votes_per_ballot", Kind.COUNT, r -> Cell.count(view.votesPerBallot()));
    }
    return fields;
  }

  /** Returns what people see: the votes, and the share of ballots that carry them. */
  static Table forPeople(CountedContest contest, CountView view) {
    Fields<Row> fields =
        new Fields<Row>()
            .add("candidate", "Candidate", Kind.TEXT, r -> Cell.text(r.candidate().name()));
    for (int i = 0; i < view.columns().size(); i++) {
      int at = i;
      String column = view.columns().get(i);
      fields.add(
          column, PeopleText.heading(column), Kind.TEXT, r -> text(r.candidate().values().get(at)));
    }
    fields
        .add("votes", "Votes", Kind.COUNT, r -> Cell.count(r.candidate().votes()))
        .add("of_ballots", "Of ballots", Kind.PERCENT, CountedTable::share);
    return fields.table(NAME, rows(contest));
  }

  private static Cell share(Row row) {
    long voting = row.contest().counts().voting();
    return voting == 0 ? Cell.EMPTY : Cell.share(Share.of(row.candidate().votes(), voting));
  }

  private static Cell text(String value) {
    return value.isEmpty() ? Cell.EMPTY : Cell.text(value);
  }
}
