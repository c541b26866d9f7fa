package nectally.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Attributes;
import nectally.model.CountedContest;
import nectally.model.CountedContest.Candidate;
import nectally.model.Share;

/** Whom ballots name: for machines the results that {@code results} reads. */
final class CountedTable {

  /** Stands for a candidate where nobody is known, so that blank ballots are not lost. */
  private static final String BALLOTS = "Ballots";

  private CountedTable() {}

  /** A candidate and the contest. */
  record Row(Candidate candidate, CountedContest contest) {

    Cell value(int column) {
      return text(candidate.values().get(column));
    }

    Cell share() {
      long voting = contest.counts().voting();
      return voting == 0 ? Cell.EMPTY : Cell.share(Share.of(candidate.votes(), voting));
    }
  }

  /** Returns the columns, those of the candidates' file among them. */
  static Layout<Row> layout(CountView view) {
    Columns<Row> columns =
        new Columns<Row>()
            .add("candidate", "Candidate", Kind.TEXT, About.WHO, r -> name(r))
            .add("votes", "Votes", Kind.COUNT, About.VOTES, r -> Cell.count(r.candidate().votes()))
            .people("of_ballots", "Of ballots", Kind.PERCENT, About.OTHER, r -> r.share())
            .machines("ballots", Kind.COUNT, About.OTHER, r -> ballots(r))
            .machines("spoilt", Kind.COUNT, About.OTHER, r -> spoilt(r))
            .machines("blank", Kind.COUNT, About.OTHER, r -> blank(r));
    for (int i = 0; i < view.columns().size(); i++) {
      int at = i;
      String name = view.columns().get(i);
      About about = name.equals(Attributes.SLATE) ? About.SLATE : About.OTHER;
      if (!columns.has(name)) {
        columns.add(name, PeopleText.heading(name), Kind.TEXT, about, r -> r.value(at)).ifKnown();
      }
    }
    addFacts(columns, view);
    return columns.layout(TableName.COUNTED.key(), TableName.COUNTED.title());
  }

  private static void addFacts(Columns<Row> columns, CountView view) {
    if (view.per().isPresent() && !columns.has(view.per().get())) {
      columns.machines(view.per().get(), Kind.TEXT, About.OTHER, r -> text(r.contest().part()));
    }
    if (view.seats().isPresent() && !columns.has("seats")) {
      columns.machines("seats", Kind.COUNT, About.OTHER, r -> Cell.count(view.seats()));
    }
    if (view.votesPerBallot().isPresent() && !columns.has("votes_per_ballot")) {
      columns.machines(
          "votes_per_ballot", Kind.COUNT, About.OTHER, r -> Cell.count(view.votesPerBallot()));
    }
  }

  /** Returns the table of a contest. */
  static Table<Row> of(CountedContest contest, CountView view) {
    List<Candidate> candidates = contest.candidates();
    long ballots = contest.counts().ballots();
    if (candidates.isEmpty() && ballots > 0) {
      candidates = List.of(new Candidate(BALLOTS, ballots, blanks(view)));
    }
    List<Row> rows = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      rows.add(new Row(candidate, contest));
    }
    return layout(view).table(rows);
  }

  private static List<String> blanks(CountView view) {
    return Collections.nCopies(view.columns().size(), "");
  }

  private static Cell name(Row row) {
    return Cell.text(row.candidate().name());
  }

  private static Cell ballots(Row row) {
    return Cell.count(row.contest().counts().ballots());
  }

  private static Cell spoilt(Row row) {
    return Cell.count(row.contest().counts().spoilt());
  }

  private static Cell blank(Row row) {
    return Cell.count(row.contest().counts().blank());
  }

  private static Cell text(String value) {
    return value.isEmpty() ? Cell.EMPTY : Cell.text(value);
  }
}
