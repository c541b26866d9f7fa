package nectally.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Attributes;
import nectally.model.Election;
import nectally.model.Points;

/** Gathers candidates who have the same value in a column. */
public final class Groups {

  private Groups() {}

  /**
   * Returns the column to group by where the user names none: {@code bloc} where both elections
   * have it, else {@code slate} where this one has it; empty where there is nothing to group by.
   */
  public static Optional<String> defaultColumn(Election now, Optional<Election> before) {
    if (now.has(Attributes.BLOC) && (before.isEmpty() || before.get().has(Attributes.BLOC))) {
      return Optional.of(Attributes.BLOC);
    }
    return now.has(Attributes.SLATE) ? Optional.of(Attributes.SLATE) : Optional.empty();
  }

  /** Returns the groups of one contest, largest first, those that stood only before last. */
  public static List<GroupChange> of(ContestComparison contest, String column) {
    return of(List.of(contest), Optional.empty(), column);
  }

  /**
   * Returns the groups over all contests. Earlier contests count whether or not a contest of this
   * election is compared with them.
   */
  public static List<GroupChange> overall(Comparison comparison, String column) {
    return of(comparison.contests(), comparison.before(), column);
  }

  private static List<GroupChange> of(
      List<ContestComparison> contests, Optional<ElectionResult> earlier, String column) {
    List<ContestResult> now = contests.stream().map(ContestComparison::now).toList();
    List<ContestResult> before =
        earlier
            .map(ElectionResult::contests)
            .orElseGet(
                () -> contests.stream().flatMap(contest -> contest.before().stream()).toList());
    Map<String, List<CandidateResult>> membersNow = members(now, column);
    Map<String, List<CandidateResult>> membersBefore = members(before, column);
    Map<String, Optional<Points>> likeForLike = LikeForLike.of(contests, column);
    List<String> names = new ArrayList<>(membersNow.keySet());
    membersBefore.keySet().stream()
        .filter(name -> !membersNow.containsKey(name))
        .forEach(names::add);
    OptionalLong totalNow = total(now);
    OptionalLong totalBefore = total(before);
    List<GroupChange> changes = new ArrayList<>();
    for (String name : names) {
      changes.add(
          new GroupChange(
              name,
              GroupResult.of(membersNow.getOrDefault(name, List.of()), totalNow, haveOutcomes(now)),
              before.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      GroupResult.of(
                          membersBefore.getOrDefault(name, List.of()),
                          totalBefore,
                          haveOutcomes(before))),
              likeForLike.getOrDefault(name, Optional.empty())));
    }
    changes.sort(Groups::order);
    return changes;
  }

  private static Map<String, List<CandidateResult>> members(
      List<ContestResult> contests, String column) {
    Map<String, List<CandidateResult>> members = new LinkedHashMap<>();
    for (ContestResult contest : contests) {
      for (CandidateResult candidate : contest.candidates()) {
        members
            .computeIfAbsent(groupOf(candidate, column), name -> new ArrayList<>())
            .add(candidate);
      }
    }
    return members;
  }

  /** Returns the group of a candidate; empty for a candidate without a value in the column. */
  static String groupOf(CandidateResult candidate, String column) {
    return candidate.candidacy().attributes().get(column).orElse("");
  }

  private static OptionalLong total(List<ContestResult> contests) {
    OptionalLong total = OptionalLong.of(0);
    for (ContestResult contest : contests) {
      total = Sums.plus(total, contest.votes());
    }
    return total;
  }

  private static boolean haveOutcomes(List<ContestResult> contests) {
    return contests.stream().allMatch(contest -> contest.outcome().isPresent());
  }

  /** Those that stand now first, most votes first, now and then before; equal votes by name. */
  private static int order(GroupChange one, GroupChange other) {
    int order = Boolean.compare(one.now().candidates() == 0, other.now().candidates() == 0);
    order = order != 0 ? order : Long.compare(votesNow(other), votesNow(one));
    order = order != 0 ? order : Long.compare(votesBefore(other), votesBefore(one));
    return order != 0 ? order : one.group().compareTo(other.group());
  }

  private static long votesNow(GroupChange change) {
    return change.now().votes().orElse(-1);
  }

  private static long votesBefore(GroupChange change) {
    return change.before().map(GroupResult::votes).orElse(OptionalLong.empty()).orElse(-1);
  }
}
