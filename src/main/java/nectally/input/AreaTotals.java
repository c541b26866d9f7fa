package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import nectally.model.NameKey;
import nectally.model.Role;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Areas that are the sum of others: one called total, or a blank one beside areas with names, at
 * any level. They are never added; each candidate's votes there are held against the sum of its
 * areas, and count only where the candidate has no row in any of them.
 */
final class AreaTotals {

  /** How an area is called that has no name and is a total. */
  static final String NO_NAME = "an area without a name";

  private final ContestBuilder contest;
  private final RowRoles roles;
  private final SetAside aside;
  private final Problems problems;

  /** For each set of levels that are totals, its parts by what their other levels say. */
  private final Map<Integer, Map<String, List<Part>>> scopes = new HashMap<>();

  /** How many times the total each candidate's areas add up to, by the total; 0 where none. */
  private final Map<Part, Set<Long>> times = new LinkedHashMap<>();

  private int[] masks = {};

  AreaTotals(ContestBuilder contest, RowRoles roles, SetAside aside, Problems problems) {
    this.contest = contest;
    this.roles = roles;
    this.aside = aside;
    this.problems = problems;
  }

  /** Finds the areas that are totals, and leaves their votes out of the candidates' sums. */
  void settle() {
    if (contest.parts().size() < 2) {
      return;
    }
    masks = masks();
    Map<Integer, List<Part>> bySize = new TreeMap<>();
    for (Part part : contest.parts()) {
      if (masks[part.number()] != 0 && !scope(part).isEmpty()) {
        part.setTotal();
        int size = Integer.bitCount(masks[part.number()]);
        List<Part> same = bySize.get(size);
        if (same == null) {
          same = new ArrayList<>();
          bySize.put(size, same);
        }
        same.add(part);
      }
    }
    if (!bySize.isEmpty()) {
      settle(contest.candidacies(), bySize);
      settle(contest.unnamed(), bySize);
      times.forEach(this::checkTimes);
    }
  }

  /** Reports that all areas of a total add up to twice as much or more, for every candidate. */
  private void checkTimes(Part total, Set<Long> found) {
    long each = found.size() == 1 ? found.iterator().next() : 0;
    if (each > 1 && contest.candidacies().size() > 1) {
      String sums = Subtotals.options(contest, scope(total), each);
      problems.error(
          total.place(),
          Rule.LOOKS_LIKE_A_TOTAL,
          "area: all areas of "
              + Shown.quoted(contest.name())
              + " add up to "
              + each
              + " times what their total says, so that some are sums of others; "
              + (sums.isEmpty() ? "--row total= with the name of each" : sums)
              + " leaves them out"
              + ", --warn looks-like-a-total adds them all");
    }
  }

  private void settle(List<CandidacyBuilder> candidacies, Map<Integer, List<Part>> bySize) {
    for (CandidacyBuilder candidacy : candidacies) {
      Map<Integer, CandidacyBuilder.PartVotes> counted = new LinkedHashMap<>();
      Map<Integer, CandidacyBuilder.PartVotes> stated = new HashMap<>();
      for (CandidacyBuilder.PartVotes votes : candidacy.parts()) {
        boolean isTotal = contest.parts().get(votes.part()).isTotal();
        (isTotal ? stated : counted).put(votes.part(), votes);
      }
      if (stated.isEmpty()) {
        continue;
      }
      // The smallest areas first, so that what counts for want of parts is a part of larger ones.
      for (List<Part> totals : bySize.values()) {
        for (Part total : totals) {
          CandidacyBuilder.PartVotes votes = stated.get(total.number());
          if (votes != null) {
            hold(candidacy, total, votes, counted);
          }
        }
      }
      candidacy.keep(new ArrayList<>(counted.values()));
    }
  }

  private void hold(
      CandidacyBuilder candidacy,
      Part total,
      CandidacyBuilder.PartVotes votes,
      Map<Integer, CandidacyBuilder.PartVotes> counted) {
    long sum = 0;
    boolean any = false;
    boolean known = true;
    for (Part part : scope(total)) {
      CandidacyBuilder.PartVotes own = counted.get(part.number());
      if (own != null) {
        any = true;
        known &= own.votes().isPresent();
        sum += own.votes().orElse(0);
      }
    }
    if (!any) {
      counted.put(total.number(), votes);
      return;
    }
    aside.add(Role.TOTAL, shown(total.area()), votes.place());
    OptionalLong says = votes.votes();
    if (known && says.orElse(0) > 0) {
      boolean whole = sum % says.getAsLong() == 0;
      times.computeIfAbsent(total, part -> new HashSet<>()).add(whole ? sum / says.getAsLong() : 0);
    }
    if (known && says.isPresent() && says.getAsLong() != sum) {
      tellDifference(candidacy.name(), contest.name(), votes, sum, ", which is counted", problems);
    }
  }

  /** Returns how an area that is a total is called, also one without a name. */
  static String shown(String area) {
    return area.isEmpty() ? NO_NAME : area;
  }

  /**
   * Tells that a total is not the sum of its areas.
   *
   * @param votes those of the total
   * @param sum that of the areas
   * @param counted what becomes of it
   */
  static void tellDifference(
      String candidate,
      String contest,
      CandidacyBuilder.PartVotes votes,
      long sum,
      String counted,
      Problems problems) {
    problems.warning(
        votes.place().at(votes.source().votes().number()),
        Rule.TOTAL_DIFFERS,
        votes.source().votes().title()
            + ": the total of "
            + Shown.quoted(candidate)
            + " in "
            + Shown.quoted(contest)
            + " says "
            + votes.votes().orElse(0)
            + ", but the rows by area add up to "
            + sum
            + counted);
  }

  /** Returns for each part which of its levels are totals, one bit for each. */
  private int[] masks() {
    Map<String, Boolean> known = new HashMap<>();
    int[] found = new int[contest.parts().size()];
    for (Part part : contest.parts()) {
      for (int i = 0; i < part.levels().size(); i++) {
        String level = part.levels().get(i);
        Boolean total = known.get(level);
        if (total == null) {
          total = isTotal(level, roles);
          known.put(level, total);
        }
        found[part.number()] |= total ? 1 << i : 0;
      }
      if (part.levels().size() > 1 && roles.isTotalByRule(part.area())) {
        found[part.number()] = (1 << part.levels().size()) - 1;
      }
    }
    return found;
  }

  /** Returns whether a level of this name is the total of others, as words or the user say. */
  static boolean isTotal(String level, RowRoles roles) {
    if (level.isEmpty() || roles.isTotalArea(level)) {
      return true;
    }
    String key = NameKey.of(level).text();
    return key.equals("na") || key.equals("n a");
  }

  /** Returns the parts whose sum a part with total levels is; other such parts among them. */
  private List<Part> scope(Part total) {
    int mask = masks[total.number()];
    Map<String, List<Part>> byRest = scopes.get(mask);
    if (byRest == null) {
      byRest = new HashMap<>();
      for (Part part : contest.parts()) {
        int own = masks[part.number()];
        if (own != mask && (own & mask) == own) {
          String rest = rest(part, mask);
          List<Part> same = byRest.get(rest);
          if (same == null) {
            same = new ArrayList<>();
            byRest.put(rest, same);
          }
          same.add(part);
        }
      }
      scopes.put(mask, byRest);
    }
    return byRest.getOrDefault(rest(total, mask), List.of());
  }

  private static String rest(Part part, int mask) {
    StringBuilder rest = new StringBuilder(part.place().file());
    for (int i = 0; i < part.levels().size(); i++) {
      if ((mask & (1 << i)) == 0) {
        rest.append('\0').append(part.levels().get(i));
      }
    }
    return rest.toString();
  }

  /** Returns the parts that are the sum of all others of their file. */
  static Set<Part> wholes(ContestBuilder contest) {
    Map<String, Part> largest = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Part part : contest.parts()) {
      if (part.isTotal() && largest.put(part.place().file(), part) != null) {
        several.add(part.place().file());
      }
    }
    Set<Part> wholes = new HashSet<>();
    for (Map.Entry<String, Part> each : largest.entrySet()) {
      if (!several.contains(each.getKey())) {
        wholes.add(each.getValue());
      }
    }
    return wholes;
  }
}
