package nectally.input;

import java.util.Optional;
import nectally.model.Role;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Takes rows that are no candidates: votes for nobody who is named, facts, and sums of others. */
final class OtherRows {

  private final SetAside aside;
  private final Problems problems;

  OtherRows(SetAside aside, Problems problems) {
    this.aside = aside;
    this.problems = problems;
  }

  /** Adds a row in its role, which is neither a candidate's nor a choice's. */
  void add(Row row, Part part, ContestBuilder contest) {
    aside.add(row.role(), row.name(), row.place());
    if (row.role().isUnnamed()) {
      contest.addUnnamed(row, part, problems);
    } else if (row.role() != Role.DROP && row.votes().isPresent()) {
      Statement<Long> statement =
          new Statement<>(row.votes().getAsLong(), row.place().at(row.source().votes().number()));
      if (row.role() == Role.TOTAL) {
        part.add(new Part.Total(row.name(), statement));
      } else {
        addFact(row, statement, part, contest);
      }
    }
  }

  /** Adds a fact that is stated of an area for all its contests. */
  void addOfArea(Row row, Part area) {
    aside.add(row.role(), row.name(), row.place());
    if (row.votes().isPresent() && isFact(row.role()) && area.isNew(row.key())) {
      Statement<Long> votes =
          new Statement<>(row.votes().getAsLong(), row.place().at(row.source().votes().number()));
      area.add(new FactRows.FactRow(row.name(), fact(row.role()), counts(row), votes));
    }
  }

  /** Returns whether rows of this role state a fact that is added up over them. */
  static boolean isFact(Role role) {
    return switch (role) {
      case UNDER_VOTE, OVER_VOTE, BLANK, SPOILT, ELECTORATE, BALLOTS -> true;
      case CANDIDATE, NONE, WRITE_IN, LIST, TOTAL, DROP -> false;
    };
  }

  private void addFact(Row row, Statement<Long> statement, Part part, ContestBuilder contest) {
    if (!part.isNew(row.key() + '\0' + row.slate())) {
      row.source()
          .error(
              row.place(),
              row.source().candidate(),
              Rule.DUPLICATE_CANDIDATE,
              Shown.quoted(row.name())
                  + " is in "
                  + Shown.quoted(contest.name())
                  + (part.area().isEmpty() ? "" : ", " + Shown.quoted(part.area()) + ",")
                  + " a second time; --row "
                  + Shown.inShell("drop=" + row.name())
                  + " leaves such rows out",
              problems);
    } else if (!part.add(
        new FactRows.FactRow(row.name(), fact(row.role()), counts(row), statement))) {
      row.source()
          .error(
              row.place(),
              row.source().votes(),
              Rule.COUNT_TOO_LARGE,
              "up to here the rows of this role add up to more than " + Long.MAX_VALUE,
              problems);
    }
  }

  /** Returns how much of its fact a row counts, as its name says. */
  private static RowWords.Counts counts(Row row) {
    Optional<RowWords.Word> word = RowWords.of(row.name());
    return word.isPresent() && word.get().role() == row.role()
        ? word.get().counts()
        : RowWords.Counts.PART;
  }

  private static Field fact(Role role) {
    return switch (role) {
      case UNDER_VOTE -> Field.UNDER_VOTES;
      case OVER_VOTE -> Field.OVER_VOTES;
      case BLANK -> Field.BLANK;
      case SPOILT -> Field.SPOILT;
      case ELECTORATE -> Field.ELECTORATE;
      case BALLOTS -> Field.BALLOTS;
      case CANDIDATE, NONE, WRITE_IN, LIST, TOTAL, DROP ->
          throw new IllegalArgumentException("no fact: " + role);
    };
  }
}
