package nectally.transferable;

import java.util.ArrayList;
import java.util.List;

/** What a stage of a count consists of. */
public sealed interface Action {

  /**
   * Returns what the stage is called in tables: {@code surplus Smith}, {@code exclusion A; B}.
   *
   * @param names of the candidates, by number
   */
  String text(List<String> names);

  private static String listed(List<Integer> candidates, List<String> names) {
    List<String> some = new ArrayList<>(candidates.size());
    for (int candidate : candidates) {
      some.add(names.get(candidate));
    }
    return String.join("; ", some);
  }

  /** The first preferences are counted. */
  record FirstPreferences() implements Action {

    @Override
    public String text(List<String> names) {
      return "first preferences";
    }
  }

  /**
   * The surplus of an elected candidate is transferred.
   *
   * @param candidate whose surplus it is
   * @param surplus the votes above the threshold, in units
   */
  record Surplus(int candidate, long surplus) implements Action {

    @Override
    public String text(List<String> names) {
      return "surplus " + names.get(candidate);
    }
  }

  /**
   * Candidates with the fewest votes are excluded.
   *
   * @param candidates the lowest first
   */
  record Exclusion(List<Integer> candidates) implements Action {

    /** Keeps a copy. */
    public Exclusion {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String text(List<String> names) {
      return "exclusion " + listed(candidates, names);
    }
  }

  /**
   * Candidates whom the quotas leave no place are excluded.
   *
   * @param candidates in the order of the ballot paper
   */
  record QuotaExclusion(List<Integer> candidates) implements Action {

    /** Keeps a copy. */
    public QuotaExclusion {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String text(List<String> names) {
      return "exclusion by quota " + listed(candidates, names);
    }
  }
}
