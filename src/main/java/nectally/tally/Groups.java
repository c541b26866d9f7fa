package nectally.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.ListVotes;
import nectally.model.Share;
import nectally.tally.winners.OpenSeats;

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

  /** Returns the groups of one contest with their shares of all votes. */
  public static List<GroupChange> of(ContestComparison contest, String column) {
    return of(contest, column, SlateMethod.SUM);
  }

  /** Returns the groups of one contest, largest first, those that stood only before last. */
  public static List<GroupChange> of(ContestComparison contest, String column, SlateMethod method) {
    return of(List.of(contest), Optional.empty(), column, method);
  }

  /** Returns the groups over all contests with their shares of all votes. */
  public static List<GroupChange> overall(Comparison comparison, String column) {
    return overall(comparison, column, SlateMethod.SUM);
  }

  /**
   * Returns the groups over all contests. Earlier contests count whether or not a contest of this
   * election is compared with them.
   */
  public static List<GroupChange> overall(
      Comparison comparison, String column, SlateMethod method) {
    return of(comparison.contests(), comparison.before(), column, method);
  }

  /** Returns the groups over these contests and those that they are compared with. */
  public static List<GroupChange> together(
      List<ContestComparison> contests, String column, SlateMethod method) {
    return of(contests, Optional.empty(), column, method);
  }

  /** Returns the names of all groups in either election, in order of the alphabet. */
  public static NavigableSet<String> names(Election now, Optional<Election> before, String column) {
    NavigableSet<String> names = new TreeSet<>();
    for (Election election : before.map(earlier -> List.of(now, earlier)).orElse(List.of(now))) {
      for (Contest contest : election.contests()) {
        for (Candidacy candidacy : contest.candidacies()) {
          candidacy.attributes().get(column).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  private static List<GroupChange> of(
      List<ContestComparison> contests,
      Optional<ElectionResult> earlier,
      String column,
      SlateMethod method) {
    List<ContestResult> now = new ArrayList<>(contests.size());
    List<ContestResult> counterparts = new ArrayList<>(contests.size());
    for (ContestComparison contest : contests) {
      now.add(contest.now());
      contest.before().ifPresent(counterparts::add);
    }
    List<ContestResult> before = earlier.map(ElectionResult::contests).orElse(counterparts);
    Map<String, GroupResult.Members> membersNow = members(now, column);
    Map<String, GroupResult.Members> membersBefore = members(before, column);
    Map<String, ShareChange> likeForLike = LikeForLike.of(contests, column);
    List<String> names = new ArrayList<>(membersNow.keySet());
    for (String name : membersBefore.keySet()) {
      if (!membersNow.containsKey(name)) {
        names.add(name);
      }
    }
    List<GroupResult> resultsNow = results(names, membersNow, now, method);
    List<GroupResult> resultsBefore =
        before.isEmpty() ? List.of() : results(names, membersBefore, before, method);
    List<GroupChange> changes = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      changes.add(
          new GroupChange(
              names.get(i),
              resultsNow.get(i),
              before.isEmpty() ? Optional.empty() : Optional.of(resultsBefore.get(i)),
              likeForLike.getOrDefault(names.get(i), ShareChange.UNKNOWN)));
    }
    changes.sort(Groups::order);
    return changes;
  }

  private static List<GroupResult> results(
      List<String> names,
      Map<String, GroupResult.Members> members,
      List<ContestResult> contests,
      SlateMethod method) {
    OptionalLong total = total(contests);
    boolean outcomes = haveOutcomes(contests);
    List<GroupResult> results = new ArrayList<>(names.size());
    for (String name : names) {
      results.add(members.getOrDefault(name, new GroupResult.Members()).result(total, outcomes));
    }
    if (method != SlateMethod.SUM) {
      List<Optional<Share>> shares = method.shares(results);
      for (int i = 0; i < shares.size(); i++) {
        results.set(i, results.get(i).with(shares.get(i)));
      }
    }
    return results;
  }

  private static Map<String, GroupResult.Members> members(
      List<ContestResult> contests, String column) {
    Map<String, GroupResult.Members> members = new LinkedHashMap<>();
    for (ContestResult contest : contests) {
      for (CandidateResult candidate : contest.candidates()) {
        members
            .computeIfAbsent(groupOf(candidate, column), name -> new GroupResult.Members())
            .add(candidate);
      }
      addOpen(contest, column, members);
      for (ListVotes list : contest.contest().facts().rows().lists()) {
        members
            .computeIfAbsent(
                list.attributes().get(column).orElse(""), name -> new GroupResult.Members())
            .add(list);
      }
    }
    return members;
  }

  /** Adds what groups have of seats of which nobody can say yet who has them (rules.md 6.4). */
  private static void addOpen(
      ContestResult result, String column, Map<String, GroupResult.Members> members) {
    Optional<OpenSeats> open = result.openSeats();
    if (open.isEmpty()) {
      return;
    }
    Map<String, BitSet> groups = new LinkedHashMap<>();
    List<Candidacy> candidacies = result.contest().candidacies();
    for (int c = 0; c < candidacies.size(); c++) {
      String group = candidacies.get(c).attributes().get(column).orElse("");
      groups.computeIfAbsent(group, name -> new BitSet()).set(c);
    }
    groups.forEach(
        (name, own) ->
            members
                .computeIfAbsent(name, none -> new GroupResult.Members())
                .addOpen(open.get().of(own)));
  }

  /** Returns the group of a candidate; empty for a candidate without a value in the column. */
  public static String groupOf(CandidateResult candidate, String column) {
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
    for (ContestResult contest : contests) {
      if (contest.outcome().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Those that stand now first, most votes first, now and then before; equal votes by name. */
  private static int order(GroupChange one, GroupChange other) {
    int order = Boolean.compare(other.now().stood(), one.now().stood());
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
