package nectally.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.Attributes;
import nectally.model.NameKey;
import nectally.model.Role;
import nectally.problem.Problems;

/**
 * Finds rows that likely state the votes of a list or of a ward, and are nobody's: those called as
 * the party of several others, and those of which each has the votes of all rows below it, or above
 * it, up to the next.
 */
final class HeadingSums {

  /** With fewer votes somebody may have the votes of the next ones by chance. */
  private static final long LEAST_VOTES = 200;

  /** So many rows make two sums of two. */
  private static final int FEWEST_ROWS = 6;

  private static final Optional<Role> TOTAL = Optional.of(Role.TOTAL);

  private final ContestBuilder contest;
  private final RowRoles roles;

  private HeadingSums(ContestBuilder contest, RowRoles roles) {
    this.contest = contest;
    this.roles = roles;
  }

  /** Reports such rows, unless the user says what they are. */
  static void check(ContestBuilder contest, RowRoles roles, Problems problems) {
    HeadingSums headings = new HeadingSums(contest, roles);
    List<CandidacyBuilder> lists = headings.lists();
    if (!lists.isEmpty()) {
      headings.reportLists(lists, problems);
    } else if (contest.candidacies().size() >= FEWEST_ROWS) {
      List<CandidacyBuilder> all = RowsInOrder.of(contest);
      List<CandidacyBuilder> sums = headings.sums(all);
      if (sums.isEmpty()) {
        Collections.reverse(all);
        sums = headings.sums(all);
        Collections.reverse(sums);
      }
      if (!sums.isEmpty()) {
        headings.reportSums(sums, problems);
      }
    }
  }

  /** Returns who is called as a party for which two others stand, or as a total of one. */
  private List<CandidacyBuilder> lists() {
    Map<String, Integer> others = new HashMap<>();
    boolean several = false;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      String slate = candidacy.attributes().get(Attributes.SLATE);
      several |= !slate.isEmpty() && others.merge(slate, 1, Integer::sum) > 1;
    }
    if (!several) {
      return List.of();
    }
    List<CandidacyBuilder> likely = new ArrayList<>(0);
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      String slate = candidacy.attributes().get(Attributes.SLATE);
      boolean likes = others.getOrDefault(slate, 0) > 1 && mayBe(candidacy);
      if ((likes && isOf(slate, candidacy)) || isUnderWord(candidacy, others)) {
        likely.add(candidacy);
      }
    }
    for (CandidacyBuilder candidacy : likely) {
      others.merge(candidacy.attributes().get(Attributes.SLATE), -1, Integer::sum);
    }
    likely.removeIf(candidacy -> !isList(candidacy, others));
    return likely;
  }

  private boolean isList(CandidacyBuilder candidacy, Map<String, Integer> others) {
    String slate = candidacy.attributes().get(Attributes.SLATE);
    if (isUnderWord(candidacy, others)) {
      return others.getOrDefault(candidacy.name(), 0) > 0;
    }
    int few = isCalledAs(slate, candidacy) ? 2 : 1;
    return others.getOrDefault(slate, 0) >= few;
  }

  /**
   * Returns whether a party's name stands beside a word such as Subtotal in the parties' column.
   */
  private boolean isUnderWord(CandidacyBuilder candidacy, Map<String, Integer> others) {
    String slate = candidacy.attributes().get(Attributes.SLATE);
    return others.containsKey(candidacy.name())
        && !isCalledAs(slate, candidacy)
        && mayBe(candidacy)
        && RowWords.of(slate).isPresent();
  }

  /** Returns whether a row is called as a party is, or as a total beside its name. */
  private static boolean isOf(String slate, CandidacyBuilder candidacy) {
    return isCalledAs(slate, candidacy)
        || (!slate.isEmpty()
            && candidacy.role() == Role.CANDIDATE
            && candidacy.name().indexOf(' ') > 0
            && RowWords.of(candidacy.name()).map(RowWords.Word::role).equals(TOTAL));
  }

  private static boolean isCalledAs(String slate, CandidacyBuilder candidacy) {
    return !slate.isEmpty()
        && (slate.equals(candidacy.name())
            || (mayBeAlike(slate, candidacy.name())
                && NameKey.of(slate).equals(NameKey.of(candidacy.name()))));
  }

  /** Returns false for most names that are not folded alike: those with another first letter. */
  private static boolean mayBeAlike(String one, String other) {
    char first = one.charAt(0);
    char second = other.isEmpty() ? ' ' : other.charAt(0);
    return (first | ' ') == (second | ' ')
        || !isLetter(first)
        || !isLetter(second)
        || one.indexOf(',') >= 0
        || other.indexOf(',') >= 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Returns whether nothing but the name says whose row this is. */
  private boolean mayBe(CandidacyBuilder candidacy) {
    return candidacy.isNameAlone() && !roles.isByRule(candidacy.name());
  }

  /**
   * Returns the rows that are sums of those after them, if all rows are such a sum or in one, and
   * no order of the votes explains it.
   */
  private List<CandidacyBuilder> sums(List<CandidacyBuilder> rows) {
    List<CandidacyBuilder> found = new ArrayList<>();
    BitSet single = new BitSet();
    long all = 0;
    int at = 0;
    while (at < rows.size()) {
      CandidacyBuilder heading = rows.get(at);
      long rest = votes(heading);
      if (rest <= 0 || !mayBe(heading)) {
        return List.of();
      }
      all += rest;
      int first = ++at;
      while (at < rows.size() && (rest > 0 || votes(rows.get(at)) == 0)) {
        long own = votes(rows.get(at));
        if (own < 0 || own > rest) {
          return List.of();
        }
        rest -= own;
        at++;
      }
      if (rest != 0) {
        return List.of();
      }
      single.set(found.size(), at - first < 2);
      found.add(heading);
    }
    boolean several = found.size() > 1 && single.cardinality() * 2 <= found.size();
    boolean telling = all >= LEAST_VOTES && isTelling(rows);
    return several && (telling || isOfParties(rows.get(0))) ? found : List.of();
  }

  /** Returns whether the column of the names is called as one of parties as well. */
  private static boolean isOfParties(CandidacyBuilder row) {
    boolean parties = false;
    boolean candidates = false;
    for (String word : NameKey.of(row.source().candidate().title()).text().split(" ", -1)) {
      Optional<Field> field = Field.match(word).map(Field.Match::field);
      parties |= field.equals(Optional.of(Field.SLATE));
      candidates |= field.equals(Optional.of(Field.CANDIDATE));
    }
    return parties && candidates;
  }

  /** Returns the votes of all parts, below 0 where they are not known or too many. */
  private static long votes(CandidacyBuilder candidacy) {
    long sum = 0;
    for (CandidacyBuilder.PartVotes part : candidacy.parts()) {
      if (part.votes().isEmpty() || sum < 0) {
        return -1;
      }
      sum += part.votes().getAsLong();
    }
    return sum;
  }

  /**
   * Returns whether the votes rise and fall again, as by chance they hardly do. Of many contests
   * some have such sums in falling votes as well.
   */
  private boolean isTelling(List<CandidacyBuilder> rows) {
    boolean rises = false;
    boolean falls = false;
    for (int i = 1; i < rows.size(); i++) {
      rises |= votes(rows.get(i)) > votes(rows.get(i - 1));
      falls |= votes(rows.get(i)) < votes(rows.get(i - 1));
    }
    return (rises && falls) || !contest.isNamed();
  }

  private void reportLists(List<CandidacyBuilder> found, Problems problems) {
    ProposedRows.report(
        found,
        contest,
        (found.size() == 1
                ? " is called as the party of others, or as its total: "
                : " are called as the parties of others, or as their totals: ")
            + ProposedRows.options(Role.DROP, found)
            + " leaves a heading or a sum out, "
            + ProposedRows.options(Role.LIST, found)
            + " counts votes for the list alone, ",
        problems);
  }

  private void reportSums(List<CandidacyBuilder> found, Problems problems) {
    ProposedRows.report(
        found,
        contest,
        " each have the votes of the rows beside them together, and may be their sums: of parties, "
            + ProposedRows.options(Role.DROP, found)
            + " leaves them out; of contests, those need a column; ",
        problems);
  }
}
