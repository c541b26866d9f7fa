package nectally.tally.checking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Attributes;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.tally.CandidateChange;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.Groups;

/** The exact changes of one contest, each candidate's or each slate's. */
final class ExactChanges {

  private final boolean compared;
  private final boolean ofSlates;
  private final Map<String, GroupChange> slates = new HashMap<>();

  private ExactChanges(boolean compared, boolean ofSlates) {
    this.compared = compared;
    this.ofSlates = ofSlates;
  }

  static ExactChanges of(ContestComparison contest, Optional<ChangeOf> changeOf) {
    boolean oneSeat = contest.now().contest().seats().equals(OptionalInt.of(1));
    ChangeOf chosen = changeOf.orElse(oneSeat ? ChangeOf.SLATE : ChangeOf.CANDIDATE);
    ExactChanges changes = new ExactChanges(contest.before().isPresent(), chosen == ChangeOf.SLATE);
    if (changes.ofSlates && changes.compared) {
      for (GroupChange slate : Groups.of(contest, Attributes.SLATE)) {
        changes.slates.put(slate.group(), slate);
      }
    }
    return changes;
  }

  /** Returns the change that a candidate's row publishes; empty where there was nothing before. */
  Optional<Points> of(CandidateChange candidate) {
    return ofSlates ? slate(candidate).flatMap(GroupChange::shareChange) : candidate.shareChange();
  }

  /** Returns the change with 1 being everything. */
  static Ratio fraction(Points points) {
    return points.value().dividedBy(Ratio.of(100));
  }

  /** Returns who has no counterpart in the contest that this one is compared with. */
  Optional<String> stranger(CandidateChange candidate) {
    if (!compared) {
      return Optional.empty();
    }
    return ofSlates
        ? candidate.latest().candidacy().slate()
        : Optional.of(candidate.latest().name());
  }

  private Optional<GroupChange> slate(CandidateChange candidate) {
    return candidate
        .latest()
        .candidacy()
        .slate()
        .map(slates::get)
        .filter(slate -> slate.before().isPresent() && slate.before().get().candidates() > 0);
  }
}
