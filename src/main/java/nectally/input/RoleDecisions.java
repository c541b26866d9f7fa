package nectally.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nectally.model.NameKey;
import nectally.model.Role;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Decides of rows whose names may be somebody's and may be a word for another role, once all rows
 * of a contest are known: the order of the rows never matters.
 *
 * <p>Sure for a person is what {@link PersonalRow} says; sure for a total is that it is the sum of
 * the others, or nearly so where no name in the contest is as short; sure for other words is the
 * latter where nothing speaks for a person, or that other rows of this kind stand beside it. Where
 * neither or both are sure, the user must say.
 */
final class RoleDecisions {

  private final ContestBuilder contest;
  private final OtherRows others;
  private final PersonalRow personal;
  private final Problems problems;

  /** Whether nobody's name is sure, so that words that all names have say nothing. */
  private boolean alone;

  /** Whether somebody is called by letters that a name may be short for, as parties are. */
  private boolean areShort;

  RoleDecisions(ContestBuilder contest, OtherRows others, Problems problems) {
    this.contest = contest;
    this.others = others;
    personal = new PersonalRow(contest);
    this.problems = problems;
  }

  /** Decides of all unsure rows, or reports those that stay unsure. */
  void decide() {
    if (contest.unsure().isEmpty()) {
      return;
    }
    Map<String, List<UnsureRow>> names = new LinkedHashMap<>();
    for (UnsureRow unsure : PartyTotals.takeOut(contest, others)) {
      List<UnsureRow> rows = names.get(unsure.row().key());
      if (rows == null) {
        rows = new ArrayList<>();
        names.put(unsure.row().key(), rows);
      }
      rows.add(unsure);
    }
    int words = names.size();
    alone = contest.candidacies().isEmpty();
    areShort = alone;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      areShort |= isShort(candidacy.name());
    }
    // Totals last: what they are the sum of must be known.
    for (boolean totals : new boolean[] {false, true}) {
      PartSums sums = new PartSums(contest);
      Map<String, Optional<Role>> decided = new LinkedHashMap<>();
      names.forEach(
          (name, rows) -> {
            if ((rows.get(0).row().role() == Role.TOTAL) == totals) {
              decided.put(name, totals ? ofTotal(rows, sums) : ofWord(rows, words, sums));
            }
          });
      decided.forEach((name, role) -> take(names.getOrDefault(name, List.of()), role));
    }
  }

  private void take(List<UnsureRow> rows, Optional<Role> decided) {
    if (decided.isEmpty()) {
      report(rows.get(0).row());
      return;
    }
    for (UnsureRow unsure : rows) {
      Row row = unsure.row().as(decided.get());
      if (decided.get() == Role.CANDIDATE || decided.get() == Role.NONE) {
        contest.add(row, unsure.part(), problems);
      } else {
        others.add(row, unsure.part(), contest);
      }
    }
  }

  /** Returns what rows called by a word such as "Blank" are. */
  private Optional<Role> ofWord(List<UnsureRow> rows, int words, PartSums sums) {
    Role role = rows.get(0).row().role();
    if (isPerson(rows)) {
      return isSureWord(rows) ? Optional.empty() : Optional.of(Role.CANDIDATE);
    }
    if (role == Role.CANDIDATE) {
      return alone ? Optional.of(role) : Optional.empty();
    }
    if (role == Role.BLANK && isNo(rows.get(0).row())) {
      return Optional.of(Role.CANDIDATE);
    }
    if (role == Role.NONE && isShort(rows.get(0).row().name()) && !areShort) {
      return Optional.of(role);
    }
    boolean beside = role == Role.NONE ? contest.hasOtherRows() : contest.hasFactRows();
    boolean fits =
        !countsAll(rows.get(0).row()) || sums.areAbove(rows) || (beside && sums.areAboveEach(rows));
    boolean sure = words > 1 || beside || isAlone(rows);
    return sure && fits ? Optional.of(role) : Optional.empty();
  }

  /** Returns whether nothing speaks for a person where no other word stands beside the rows. */
  private boolean isAlone(List<UnsureRow> rows) {
    return hasLongNamesOnly() && !mayBePerson(rows) && !new LoneWord(contest).mayWin(rows);
  }

  /** Returns whether a name is in capitals alone, as {@code RON} is short for more words. */
  private static boolean isShort(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a row counts all papers or voters, who are no fewer than the votes. */
  private static boolean countsAll(Row row) {
    Optional<RowWords.Word> word = RowWords.of(row.name());
    return (row.role() == Role.BALLOTS || row.role() == Role.ELECTORATE)
        && (word.isEmpty() || word.get().counts() != RowWords.Counts.PART);
  }

  /** Returns whether a row such as {@code No votes} is an answer, beside one such as Yes votes. */
  private boolean isNo(Row row) {
    if (!NameKey.of(row.name()).text().startsWith("no ")) {
      return false;
    }
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (NameKey.of(candidacy.name()).text().startsWith("yes")) {
        return true;
      }
    }
    return false;
  }

  /** Returns what rows called by a word such as "Total" are. */
  private Optional<Role> ofTotal(List<UnsureRow> rows, PartSums sums) {
    boolean person = isPerson(rows);
    if (isSum(rows, sums)) {
      return person ? Optional.empty() : Optional.of(Role.TOTAL);
    }
    if (person) {
      boolean either =
          isSureWord(rows) || PartyTotals.mayBe(rows, contest) || hasWord(rows.get(0).row().name());
      return either ? Optional.empty() : Optional.of(Role.CANDIDATE);
    }
    boolean aWord = RowWords.isTotal(rows.get(0).row().name());
    boolean beside = contest.hasFactRows() && hasLongNamesOnly() && sums.areAboveEach(rows);
    return aWord && (beside || sums.areNear(rows) || isMostlySum(rows, sums))
        ? Optional.of(Role.TOTAL)
        : Optional.empty();
  }

  /** Returns whether the rows are sums wherever that can be told, and that can be told at all. */
  private static boolean isSum(List<UnsureRow> rows, PartSums sums) {
    int known = known(rows, sums);
    return known > 0 && exact(rows, sums) == known;
  }

  /** Returns whether the rows are sums in two areas and most others, so that a slip is one. */
  private static boolean isMostlySum(List<UnsureRow> rows, PartSums sums) {
    int exact = exact(rows, sums);
    return exact > 1 && exact * 2 > known(rows, sums);
  }

  /** Returns in how many areas it can be told whether the rows are sums. */
  private static int known(List<UnsureRow> rows, PartSums sums) {
    int known = 0;
    for (UnsureRow unsure : rows) {
      known += unsure.row().votes().isPresent() && sums.isKnown(unsure.part()) ? 1 : 0;
    }
    return known;
  }

  private static int exact(List<UnsureRow> rows, PartSums sums) {
    int exact = 0;
    for (UnsureRow unsure : rows) {
      boolean known = unsure.row().votes().isPresent() && sums.isKnown(unsure.part());
      exact += known && sums.isSum(unsure.row().votes().getAsLong(), unsure.part()) ? 1 : 0;
    }
    return exact;
  }

  private boolean isPerson(List<UnsureRow> rows) {
    for (UnsureRow unsure : rows) {
      if (personal.isPerson(unsure.row())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBePerson(List<UnsureRow> rows) {
    for (UnsureRow unsure : rows) {
      if (personal.mayBePerson(unsure.row())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a name is a word that is nobody's, so that only its cells speak for one. */
  private static boolean isSureWord(List<UnsureRow> rows) {
    Optional<RowWords.Word> word = RowWords.of(rows.get(0).row().name());
    return word.isPresent() && !word.get().unsure();
  }

  /** Returns whether a part of a name that is joined from columns is a total's. */
  private static boolean hasWord(String name) {
    for (String part : name.split(" / ", -1)) {
      if (part.length() < name.length() && RowWords.isTotalArea(part)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether every candidate has a first name as well, or is an answer to a question. */
  private boolean hasLongNamesOnly() {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      String key = NameKey.of(candidacy.name()).text();
      if (key.indexOf(' ') < 0 && !isAnswer(key)) {
        return false;
      }
    }
    return !contest.candidacies().isEmpty();
  }

  private static boolean isAnswer(String key) {
    return RowWords.listed(RowWords.ANSWER + key).isPresent();
  }

  private void report(Row row) {
    row.source()
        .error(
            row.place(),
            row.source().candidate(),
            Rule.UNCLEAR_ROW,
            Shown.quoted(row.name())
                + " in "
                + Shown.quoted(contest.name())
                + " may be somebody who stands, or "
                + (row.role() == Role.CANDIDATE ? "votes for nobody" : of(row.role()))
                + "; say which with "
                + option(Role.CANDIDATE, row)
                + " or "
                + (row.role() == Role.CANDIDATE
                    ? option(Role.DROP, row) + " or " + option(Role.SPOILT, row)
                    : option(row.role(), row)),
            problems);
  }

  private static String of(Role role) {
    return "a row of the role " + role.word();
  }

  private static String option(Role role, Row row) {
    return "--row " + Shown.inShell(role.word() + "=" + row.name());
  }
}
