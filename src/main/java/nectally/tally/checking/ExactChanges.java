package nectally.tally.checking;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Attributes;
import nectally.model.Ratio;
import nectally.tally.CandidateChange;
import nectally.tally.CandidateResult;
import nectally.tally.ContestComparison;
import nectally.tally.GroupChange;
import nectally.tally.GroupResult;
import nectally.tally.Groups;

/** The exact changes of one contest, each candidate's or each slate's. */
final class ExactChanges {

  private final ContestComparison contest;
  private final boolean ofSlates;
  private final Map<String, GroupChange> slates = new HashMap<>();

  private ExactChanges(ContestComparison contest, boolean ofSlates) {
    this.contest = contest;
    this.ofSlates = ofSlates;
  }

  static ExactChanges of(ContestComparison contest, Optional<ChangeOf> changeOf) {
    boolean oneSeat = contest.now().contest().seats().equals(OptionalInt.of(1));
    ChangeOf chosen = changeOf.orElse(oneSeat ? ChangeOf.SLATE : ChangeOf.CANDIDATE);
    ExactChanges changes = new ExactChanges(contest, chosen == ChangeOf.SLATE);
    if (changes.ofSlates && contest.before().isPresent()) {
      for (GroupChange slate : Groups.of(contest, Attributes.SLATE)) {
        changes.slates.put(slate.group(), slate);
      }
    }
    return changes;
  }

  /**
   * Returns the changes that a candidate's row may publish, 1 being everything, by what the shares
   * of both elections are of; none where there was nothing before.
   */
  Map<Whole, Ratio> of(CandidateChange candidate, List<Whole> wholes) {
    Optional<GroupChange> slate = ofSlates ? slate(candidate) : Optional.empty();
    OptionalLong now = slate.isPresent() ? slate.get().now().votes() : votes(candidate.now());
    OptionalLong before =
        slate.isPresent()
            ? slate.get().before().map(GroupResult::votes).orElse(OptionalLong.empty())
            : votes(candidate.before());
    Map<Whole, Ratio> changes = new EnumMap<>(Whole.class);
    for (Whole whole : ofSlates && slate.isEmpty() ? List.<Whole>of() : wholes) {
      Optional<Ratio> share = whole.share(now, contest.now());
      Optional<Ratio> earlier = contest.before().flatMap(b -> whole.share(before, b));
      if (share.isPresent() && earlier.isPresent()) {
        changes.put(whole, share.get().minus(earlier.get()));
      }
    }
    return changes;
  }

  private static OptionalLong votes(Optional<CandidateResult> candidate) {
    return candidate.map(CandidateResult::votes).orElse(OptionalLong.empty());
  }

  /** Returns who has no counterpart in the contest that this one is compared with. */
  Optional<String> stranger(CandidateChange candidate) {
    if (contest.before().isEmpty()) {
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
        .filter(slate -> slate.before().isPresent() && slate.before().get().stood());
  }
}
