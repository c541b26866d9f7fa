package nectally.tally.measures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nectally.model.Ratio;
import nectally.tally.CandidateResult;
import nectally.tally.ContestResult;
import nectally.tally.Groups;

/**
 * Whether candidates of one slate in one contest of several seats do better who are alike in
 * something, such as women against men (rules.md 13.4).
 *
 * <p>Every slate gives one figure, so that no slate counts many times. The test says whether a
 * difference is more than chance, not why: nothing is controlled for.
 *
 * @param comparison what is compared
 * @param pairs slates in which both kinds stood, at least 1
 * @param firstAhead those in which the first-named did better
 * @param secondAhead those in which the second-named did better
 * @param p of the exact two-sided sign test on the slates that differ, above 0 and at most 1
 * @param median of the differences in per cent of the slate's mean, above 0 for the first-named
 */
public record SlateMates(
    MateComparison comparison, int pairs, int firstAhead, int secondAhead, Ratio p, Ratio median) {

  /** Fewer pairs than this say little, and a reader should be told. */
  public static final int FEW_PAIRS = 30;

  /** Returns in how many slates both kinds did equally well. */
  public int equal() {
    return pairs - firstAhead - secondAhead;
  }

  /**
   * Returns the comparisons for which there is a pair, in the order of {@link MateComparison}.
   *
   * @param column of the slates; groups that are called independent are no slates
   */
  public static List<SlateMates> of(List<ContestResult> contests, String column) {
    Map<MateComparison, List<Ratio>> differences = new EnumMap<>(MateComparison.class);
    for (ContestResult contest : contests) {
      if (contest.contest().seats().orElse(0) > 1) {
        for (List<CandidateResult> slate : slates(contest, column)) {
          for (MateComparison comparison : MateComparison.values()) {
            comparison
                .difference(slate)
                .ifPresent(
                    difference ->
                        differences
                            .computeIfAbsent(comparison, first -> new ArrayList<>())
                            .add(difference));
          }
        }
      }
    }
    List<SlateMates> all = new ArrayList<>();
    differences.forEach((comparison, of) -> all.add(of(comparison, of)));
    return all;
  }

  private static SlateMates of(MateComparison comparison, List<Ratio> differences) {
    int ahead = 0;
    int behind = 0;
    for (Ratio difference : differences) {
      ahead += difference.signum() > 0 ? 1 : 0;
      behind += difference.signum() < 0 ? 1 : 0;
    }
    return new SlateMates(
        comparison,
        differences.size(),
        ahead,
        behind,
        SignTest.p(ahead, behind),
        median(differences).times(100));
  }

  private static Ratio median(List<Ratio> values) {
    List<Ratio> sorted = new ArrayList<>(values);
    sorted.sort(null);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).plus(sorted.get(middle)).times(Ratio.of(1, 2));
  }

  /** Returns the slates of two or more candidates whose votes are all known. */
  private static List<List<CandidateResult>> slates(ContestResult contest, String column) {
    Map<String, List<CandidateResult>> bySlate = new LinkedHashMap<>();
    for (CandidateResult candidate : contest.candidates()) {
      bySlate
          .computeIfAbsent(Groups.groupOf(candidate, column), slate -> new ArrayList<>())
          .add(candidate);
    }
    List<List<CandidateResult>> slates = new ArrayList<>();
    bySlate.forEach(
        (name, slate) -> {
          boolean known = slate.stream().allMatch(each -> each.votes().isPresent());
          if (slate.size() > 1 && known && !isIndependent(name)) {
            slates.add(slate);
          }
        });
    return slates;
  }

  /** Independents stand for themselves: they are no slate, whatever a file calls them. */
  private static boolean isIndependent(String group) {
    String folded = group.strip().toLowerCase(Locale.ROOT);
    return folded.isEmpty()
        || folded.equals("ind")
        || folded.equals("none")
        || folded.startsWith("independent")
        || folded.startsWith("no description");
  }
}
