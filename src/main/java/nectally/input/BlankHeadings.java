package nectally.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.csv.HeadedRows;
import nectally.model.Attributes;
import nectally.model.NameKey;
import nectally.model.Role;
import nectally.problem.Problems;

/**
 * Finds rows of a name alone that are likely headings above those who stand: the name of a party
 * that others have, several that begin with one word, a note that is marked as one, or names
 * without votes of which the first begins the table and each of several has rows with votes below
 * it.
 *
 * <p>Anything that only a person has, and a single name without votes, as of somebody unopposed,
 * make no heading.
 */
final class BlankHeadings {

  private final ContestBuilder contest;
  private final List<CandidacyBuilder> all;

  private BlankHeadings(ContestBuilder contest) {
    this.contest = contest;
    all = RowsInOrder.of(contest);
  }

  /** Reports such rows, unless the user says what they are. */
  static void check(ContestBuilder contest, RowRoles roles, Problems problems) {
    int bare = 0;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      bare += isBare(candidacy) && !roles.isByRule(candidacy.name()) ? 1 : 0;
    }
    if (bare > 0 && bare < contest.candidacies().size()) {
      new BlankHeadings(contest).tell(bare, roles, problems);
    }
  }

  private void tell(int bare, RowRoles roles, Problems problems) {
    boolean above = areAboveOthers(bare) || (bare > 1 && shareAWord());
    Set<String> slates = above ? Set.of() : slates();
    List<CandidacyBuilder> found = new ArrayList<>();
    for (CandidacyBuilder candidacy : all) {
      if (isBare(candidacy)
          && !roles.isByRule(candidacy.name())
          && (above
              || isNote(candidacy.name())
              || slates.contains(NameKey.of(candidacy.name()).text()))) {
        found.add(candidacy);
      }
    }
    if (!found.isEmpty()) {
      report(found, problems);
    }
  }

  /** Returns whether nothing is known of somebody but the name, which may be that of a party. */
  private static boolean isBare(CandidacyBuilder candidacy) {
    String slate = candidacy.attributes().get(Attributes.SLATE);
    return candidacy.isNameAlone()
        && !candidacy.isMarkedWithdrawn()
        && (slate.isEmpty() || slate.equals(candidacy.name()))
        && hasNoVotes(candidacy);
  }

  private static boolean hasNoVotes(CandidacyBuilder candidacy) {
    for (CandidacyBuilder.PartVotes part : candidacy.parts()) {
      if (part.votes().isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the table begins with one of several such rows, and none is above another. */
  private boolean areAboveOthers(int bare) {
    if (bare < 2 || !isBare(all.get(0)) || all.size() == 2 * bare) {
      return false;
    }
    boolean before = false;
    for (CandidacyBuilder candidacy : all) {
      boolean heading = isBare(candidacy);
      if (heading && before) {
        return false;
      }
      before = heading;
    }
    return !before;
  }

  /** Returns whether all such rows begin with one word, and none of the others does. */
  private boolean shareAWord() {
    Optional<String> word = Optional.empty();
    for (CandidacyBuilder candidacy : all) {
      if (isBare(candidacy)) {
        String first = firstWord(candidacy);
        if (first.isEmpty() || (word.isPresent() && !word.get().equals(first))) {
          return false;
        }
        word = Optional.of(first);
      }
    }
    for (CandidacyBuilder candidacy : all) {
      if (!isBare(candidacy) && word.equals(Optional.of(firstWord(candidacy)))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first of several words, blank where there is one alone. */
  private static String firstWord(CandidacyBuilder candidacy) {
    String key = NameKey.of(candidacy.name()).text();
    return key.substring(0, Math.max(key.indexOf(' '), 0));
  }

  /** Returns whether a text is marked as a note below a table is. */
  private static boolean isNote(String text) {
    char first = text.charAt(0);
    boolean sign = !Character.isLetterOrDigit(first) && "([\"'¿¡".indexOf(first) < 0;
    return text.indexOf(' ') > 0 && (sign || text.indexOf(": ") > 0 || text.indexOf(" = ") > 0);
  }

  /** Returns the parties of those who have votes. */
  private Set<String> slates() {
    Set<String> slates = new HashSet<>();
    for (CandidacyBuilder candidacy : all) {
      if (!isBare(candidacy)) {
        slates.add(NameKey.of(candidacy.attributes().get(Attributes.SLATE)).text());
      }
    }
    slates.remove("");
    return slates;
  }

  private void report(List<CandidacyBuilder> found, Problems problems) {
    ProposedRows.report(
        found,
        contest,
        (found.size() == 1
                ? " has no votes and may be a note, or a heading"
                : " have no votes and may be notes, or headings")
            + " of those who stand: "
            + ProposedRows.options(Role.DROP, found)
            + " leaves them out; "
            + (areTexts(found) && !contest.isNamed()
                ? HeadedRows.options()
                : "where they name contests, those need a column")
            + "; ",
        problems);
  }

  /** Returns whether the rows have no other text than the name. */
  private static boolean areTexts(List<CandidacyBuilder> rows) {
    for (CandidacyBuilder row : rows) {
      for (String name : row.attributes().names()) {
        if (!row.attributes().get(name).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }
}
