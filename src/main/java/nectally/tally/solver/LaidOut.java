package nectally.tally.solver;

import java.util.List;
import java.util.Optional;

/** The best committees as paths of a lattice. */
final class LaidOut implements Found {

  private final Problem problem;
  private final Types types;

  /** What finds single committees, where not all of them could be laid out. */
  private final Optional<Search> search;

  private final Pass firstPass;
  private final Pass lastPass;

  /** The best sums by objective; the first is {@link Pass#NONE} where there is no committee. */
  final long[] best;

  private LaidOut(
      Problem problem,
      Types types,
      Optional<Search> search,
      Pass firstPass,
      Pass lastPass,
      long[] best) {
    this.problem = problem;
    this.types = types;
    this.search = search;
    this.firstPass = firstPass;
    this.lastPass = lastPass;
    this.best = best;
  }

  /**
   * Goes through a lattice, an objective after the other.
   *
   * @param search what made it, where it has not all committees
   */
  static LaidOut of(Problem problem, Types types, Optional<Search> search, Lattice lattice) {
    List<long[]> objectives = problem.objectives();
    long[] best = new long[objectives.size()];
    Pass first = new Pass(lattice, types.sums(objectives.get(0), problem.seats()));
    Pass last = first;
    best[0] = first.best;
    for (int i = 1; i < best.length && first.best != Pass.NONE; i++) {
      last = new Pass(last.bestPaths(), types.sums(objectives.get(i), problem.seats()));
      best[i] = last.best;
    }
    return new LaidOut(problem, types, search, first, last, best);
  }

  @Override
  public long size() {
    return search.isPresent()
        ? Lattice.FEW_STEPS + search.get().work()
        : firstPass.size() * best.length;
  }

  @Override
  public int[][] ranges() {
    long[][] exactly = lastPass.exactly();
    int[][] ranges = new int[exactly.length][];
    for (int type = 0; type < ranges.length; type++) {
      int fewest = exactly[type].length;
      int most = 0;
      for (int k = 0; k < exactly[type].length; k++) {
        if (exactly[type][k] == lastPass.best) {
          fewest = Math.min(fewest, k);
          most = k;
        }
      }
      ranges[type] = new int[] {fewest, most};
    }
    return ranges;
  }

  @Override
  public long[][] exactly() {
    if (search.isEmpty()) {
      return firstPass.exactly();
    }
    return search
        .get()
        .exactly()
        .orElseGet(
            () ->
                new Pass(
                        Lattice.of(types, problem),
                        types.sums(problem.objectives().get(0), problem.seats()))
                    .exactly());
  }

  @Override
  public long committees() {
    return Ways.count(lastPass.bestPaths(), types, problem.objectives());
  }
}
