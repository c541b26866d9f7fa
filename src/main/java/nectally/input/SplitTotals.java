package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nectally.csv.Blanks;
import nectally.model.Role;
import nectally.problem.Problems;

/**
 * Contests that are split by area, where one is the sum of the others: that of an area called
 * total, or of none. It is no area's result, as {@link AreaTotals} says of contests that are not
 * split: each candidate's votes are held against the sum of the areas of the file, and stay only
 * where the candidate has no row in any of them.
 */
final class SplitTotals {

  /** What the areas of a file say of somebody. */
  private static final class Sum {
    private long votes;
    private boolean known = true;

    void add(OptionalLong more) {
      known &= more.isPresent();
      votes = Math.addExact(votes, more.orElse(0));
    }
  }

  private final RowRoles roles;
  private final SetAside aside;
  private final Problems problems;

  SplitTotals(RowRoles roles, SetAside aside, Problems problems) {
    this.roles = roles;
    this.aside = aside;
    this.problems = problems;
  }

  /**
   * Takes what the areas say out of their totals; returns the numbers of the contests that nobody
   * is left in.
   */
  Set<Integer> settle(List<ContestBuilder> contests) {
    Map<String, List<ContestBuilder>> areas = new LinkedHashMap<>();
    List<ContestBuilder> totals = new ArrayList<>();
    for (ContestBuilder contest : contests) {
      if (AreaTotals.isTotal(contest.split().cell(), roles)) {
        totals.add(contest);
      } else {
        areas.computeIfAbsent(whole(contest), name -> new ArrayList<>()).add(contest);
      }
    }
    Set<Integer> sums = new HashSet<>();
    for (ContestBuilder total : totals) {
      List<ContestBuilder> parts = areas.getOrDefault(whole(total), List.of());
      if (!parts.isEmpty()) {
        hold(total, parts);
        if (total.candidaciesAndLists().isEmpty()) {
          sums.add(total.number());
        }
      }
    }
    return sums;
  }

  private static String whole(ContestBuilder contest) {
    return Blanks.folded(contest.split().base()) + '\0' + contest.paper();
  }

  private void hold(ContestBuilder total, List<ContestBuilder> areas) {
    Map<String, Map<String, Sum>> sums = new HashMap<>();
    for (ContestBuilder area : areas) {
      for (CandidacyBuilder candidacy : area.candidacies()) {
        add(candidacy.key(), candidacy, sums);
        if (!candidacy.id().isEmpty()) {
          add('\0' + candidacy.id(), candidacy, sums);
        }
      }
      for (CandidacyBuilder unnamed : area.unnamed()) {
        add(unnamed.key(), unnamed, sums);
      }
    }
    total.candidacies().removeIf(candidacy -> !keeps(candidacy, total, sums));
    total.unnamed().removeIf(unnamed -> !keeps(unnamed, total, sums));
  }

  private static void add(
      String person, CandidacyBuilder candidacy, Map<String, Map<String, Sum>> sums) {
    Map<String, Sum> byFile = sums.computeIfAbsent(person, name -> new HashMap<>());
    for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
      byFile.computeIfAbsent(votes.place().file(), file -> new Sum()).add(votes.votes());
    }
  }

  /** Returns whether somebody has votes left that no area of their file has. */
  private boolean keeps(
      CandidacyBuilder candidacy, ContestBuilder total, Map<String, Map<String, Sum>> sums) {
    Map<String, Sum> byFile = sums.get('\0' + candidacy.id());
    if (byFile == null) {
      byFile = sums.getOrDefault(candidacy.key(), Map.of());
    }
    List<CandidacyBuilder.PartVotes> kept = new ArrayList<>();
    for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
      Optional<Sum> sum = Optional.ofNullable(byFile.get(votes.place().file()));
      if (sum.isEmpty()) {
        kept.add(votes);
      } else {
        setAside(candidacy, votes, sum.get(), total);
      }
    }
    candidacy.keep(kept);
    return !kept.isEmpty();
  }

  private void setAside(
      CandidacyBuilder candidacy, CandidacyBuilder.PartVotes votes, Sum sum, ContestBuilder total) {
    aside.add(Role.TOTAL, AreaTotals.shown(total.split().cell()), votes.place());
    if (sum.known && votes.votes().isPresent() && votes.votes().getAsLong() != sum.votes) {
      String contest = total.split().base();
      AreaTotals.tellDifference(candidacy.name(), contest, votes, sum.votes, "", problems);
    }
  }
}
