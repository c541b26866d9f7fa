package nectally.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
    return of(List.of(contest), Optional.empty(), column, method, List.of());
  }

  /**
   * Returns the groups of contests that are compared with none.
   *
   * @param others groups that are among them though nobody may have stood for them
   */
  public static List<GroupChange> of(
      List<ContestResult> contests, String column, SlateMethod method, Collection<String> others) {
    return of(
        contests.stream().map(ContestComparison::alone).toList(),
        Optional.empty(),
        column,
        method,
        others);
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
    return of(comparison.contests(), comparison.before(), column, method, List.of());
  }

  /** Returns the groups over these contests and those that they are compared with. */
  public static List<GroupChange> together(
      List<ContestComparison> contests, String column, SlateMethod method) {
    return of(contests, Optional.empty(), column, method, List.of());
  }

  /**
   * Returns whether the file of each of these contests has the column: where it has not, nobody
   * knows who was in which group (rules.md 6.1).
   */
  public static boolean areKnown(List<ContestResult> contests, String column) {
    for (ContestResult each : contests) {
      if (!each.contest().candidacies().isEmpty() && !each.contest().has(column)) {
        return false;
      }
    }
    return true;
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

  /**
   * Returns whether candidates who have no group in an election may have stood for one that is in
   * another of these and not in this.
   */
  public static boolean mayMiss(Election election, List<Election> all, String column) {
    if (!hasAnyWithout(election, column)) {
      return false;
    }
    NavigableSet<String> here = names(election, Optional.empty(), column);
    for (Election other : all) {
      if (!here.containsAll(names(other, Optional.empty(), column))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAnyWithout(Election election, String column) {
    for (Contest contest : election.contests()) {
      for (Candidacy candidacy : contest.candidacies()) {
        if (candidacy.attributes().get(column).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<GroupChange> of(
      List<ContestComparison> contests,
      Optional<ElectionResult> earlier,
      String column,
      SlateMethod method,
      Collection<String> others) {
    Gathered now = new Gathered(column);
    Gathered before = new Gathered(column);
    contests.forEach(contest -> now.add(contest.now()));
    List<ContestResult> compared = earlier.map(ElectionResult::contests).orElse(before(contests));
    if (areKnown(compared, column)) {
      compared.forEach(before::add);
    }
    Map<String, ShareChange> likeForLike =
        before.isNone ? Map.of() : LikeForLike.of(contests, column);
    Set<String> all = new LinkedHashSet<>(now.members.keySet());
    all.addAll(before.members.keySet());
    all.addAll(others);
    List<String> names = List.copyOf(all);
    List<GroupResult> resultsNow = now.results(names, method);
    List<GroupResult> resultsBefore = before.isNone ? List.of() : before.results(names, method);
    List<GroupChange> changes = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      changes.add(
          new GroupChange(
              names.get(i),
              resultsNow.get(i),
              before.isNone ? Optional.empty() : Optional.of(resultsBefore.get(i)),
              likeForLike.getOrDefault(names.get(i), ShareChange.UNKNOWN)));
    }
    changes.sort(Groups::order);
    return changes;
  }

  private static List<ContestResult> before(List<ContestComparison> contests) {
    List<ContestResult> before = new ArrayList<>(contests.size());
    contests.forEach(contest -> contest.before().ifPresent(before::add));
    return before;
  }

  /** The groups of contests that come one after the other, and what these come to together. */
  private static final class Gathered {

    private final String column;
    private final Map<String, GroupResult.Members> members = new LinkedHashMap<>();
    private OptionalLong total = OptionalLong.of(0);
    private boolean haveOutcomes = true;
    private boolean isNone = true;

    Gathered(String column) {
      this.column = column;
    }

    void add(ContestResult contest) {
      isNone = false;
      total = Sums.plus(total, contest.votes());
      haveOutcomes &= contest.outcome().isPresent();
      for (CandidateResult candidate : contest.candidates()) {
        group(groupOf(candidate, column)).add(candidate);
      }
      addOpen(contest);
      for (ListVotes list : contest.contest().facts().rows().lists()) {
        group(list.attributes().get(column).orElse("")).add(list);
      }
    }

    private GroupResult.Members group(String name) {
      GroupResult.Members known = members.get(name);
      if (known == null) {
        known = new GroupResult.Members();
        members.put(name, known);
      }
      return known;
    }

    /** Adds what groups have of seats of which nobody can say yet who has them (rules.md 6.4). */
    private void addOpen(ContestResult result) {
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
      groups.forEach((name, own) -> group(name).addOpen(open.get().of(own)));
    }

    List<GroupResult> results(List<String> names, SlateMethod method) {
      List<GroupResult> results = new ArrayList<>(names.size());
      for (String name : names) {
        GroupResult.Members own = members.get(name);
        results.add((own == null ? new GroupResult.Members() : own).result(total, haveOutcomes));
      }
      if (method != SlateMethod.SUM) {
        List<Optional<Share>> shares = method.shares(results);
        for (int i = 0; i < shares.size(); i++) {
          results.set(i, results.get(i).with(shares.get(i)));
        }
      }
      return results;
    }
  }

  /** Returns the group of a candidate; empty for a candidate without a value in the column. */
  public static String groupOf(CandidateResult candidate, String column) {
    return candidate.candidacy().attributes().get(column).orElse("");
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
