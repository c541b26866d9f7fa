package nectally.report;

import java.util.Optional;
import nectally.answer.PeopleText;
import nectally.model.Marks;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ElectionResult;

/**
 * What the numbers under "votes" are, now and before, and what people read above them.
 *
 * @param now what this election counts
 * @param before what the compared election counts; the same where nothing is compared
 */
record Marked(Marks now, Marks before) {

  static Marked of(ContestComparison contest) {
    Marks now = contest.now().contest().marks();
    return new Marked(now, contest.before().map(each -> each.contest().marks()).orElse(now));
  }

  /** Returns what the first contest counts, as all of an election do. */
  static Marked of(Comparison comparison) {
    Marks now = first(Optional.of(comparison.now())).orElse(Marks.VOTES);
    return new Marked(now, first(comparison.before()).orElse(now));
  }

  private static Optional<Marks> first(Optional<ElectionResult> election) {
    return election.isEmpty() || election.get().contests().isEmpty()
        ? Optional.empty()
        : Optional.of(election.get().contests().get(0).contest().marks());
  }

  /** Returns whether the two are the same, so that a change is one of opinion. */
  boolean isSame() {
    return now.isLike(before);
  }

  /** Returns {@code Votes}, {@code Nominations} or {@code First preferences}. */
  String heading() {
    return PeopleText.heading(now.words()).replace(" ", "\n");
  }

  /** Returns what a difference of shares is called below a group's name. */
  String changeOf() {
    return isSame() ? "change" : "differ-\nence";
  }

  /** Returns the heading of a difference of shares. */
  String change() {
    return PeopleText.heading(changeOf());
  }
}
