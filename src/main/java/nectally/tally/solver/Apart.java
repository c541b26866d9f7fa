package nectally.tally.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The best committees where each bound holds exactly the candidates of one type: the fewest of each
 * type, and then whoever is best of all that are left, up to the most of each type.
 *
 * <p>Inside a type the sums rise ever more slowly, so that no exchange between types can be better
 * than this one; it holds for several objectives too, since they are compared one after the other.
 */
final class Apart implements Found {

  private final Types types;
  private final Problem problem;

  /** By type: how many may be taken. */
  private final int[] least;

  private final int[] most;

  /** Everybody who is not among the fewest of a type but among the most, the best first. */
  private final List<Next> next = new ArrayList<>();

  /** How many of {@code next} are taken. */
  private final int open;

  /** The fewest and the most of each type, without and with those equal to the last taken. */
  private final int[] surely;

  private final int[] perhaps;

  /** How many of those who equal the last taken are taken. */
  private final int equal;

  /** The best sums by objective. */
  final long[] best;

  /** Somebody who can be taken, who is at this place of the type. */
  private record Next(int type, int place) {}

  private Apart(Types types, Problem problem, int[] least, int[] most) {
    this.types = types;
    this.problem = problem;
    this.least = least;
    this.most = most;
    int taken = 0;
    for (int type = 0; type < least.length; type++) {
      taken += least[type];
      for (int place = least[type]; place < most[type]; place++) {
        next.add(new Next(type, place));
      }
    }
    next.sort((a, b) -> Types.compare(problem.objectives(), candidate(b), candidate(a)));
    open = problem.seats() - taken;
    surely = least.clone();
    perhaps = new int[least.length];
    int better = 0;
    while (better < open && compareToLast(better) > 0) {
      surely[next.get(better).type()]++;
      better++;
    }
    equal = open - better;
    for (int i = better; equal > 0 && i < next.size() && compareToLast(i) == 0; i++) {
      perhaps[next.get(i).type()]++;
    }
    best = best();
  }

  /** Solves a problem whose bounds are apart; empty where they are not, or nobody keeps them. */
  static Optional<Apart> of(Types types, Problem problem) {
    int[] least = new int[types.count()];
    int[] most = new int[types.count()];
    for (int type = 0; type < most.length; type++) {
      most[type] = Math.min(problem.seats(), types.members[type].length);
    }
    for (int bound = 0; bound < problem.bounds().size(); bound++) {
      int held = held(types, bound);
      if (held < 0) {
        return Optional.empty();
      }
      Bound stated = problem.bounds().get(bound);
      least[held] = Math.max(least[held], stated.min());
      most[held] = Math.min(most[held], stated.max());
    }
    long fewest = 0;
    long all = 0;
    for (int type = 0; type < most.length; type++) {
      if (least[type] > most[type]) {
        return Optional.empty();
      }
      fewest += least[type];
      all += most[type];
    }
    return fewest <= problem.seats() && problem.seats() <= all
        ? Optional.of(new Apart(types, problem, least, most))
        : Optional.empty();
  }

  /** Returns the one type that a bound holds, or -1. */
  private static int held(Types types, int bound) {
    int held = -1;
    for (int type = 0; type < types.count(); type++) {
      if ((types.masks[type] >>> bound & 1) != 0) {
        if (held >= 0) {
          return -1;
        }
        held = type;
      }
    }
    return held;
  }

  private int candidate(Next some) {
    return types.members[some.type()][some.place()];
  }

  private int compareToLast(int index) {
    int last = candidate(next.get(open - 1));
    return Types.compare(problem.objectives(), candidate(next.get(index)), last);
  }

  private long[] best() {
    long[] sums = new long[problem.objectives().size()];
    for (int objective = 0; objective < sums.length; objective++) {
      long[] weights = problem.objectives().get(objective);
      for (int type = 0; type < least.length; type++) {
        for (int place = 0; place < least[type]; place++) {
          sums[objective] += weights[types.members[type][place]];
        }
      }
      for (int i = 0; i < open; i++) {
        sums[objective] += weights[candidate(next.get(i))];
      }
    }
    return sums;
  }

  @Override
  public long size() {
    return (long) problem.candidates() * (types.count() + best.length);
  }

  @Override
  public int[][] ranges() {
    int all = Arrays.stream(perhaps).sum();
    int[][] ranges = new int[surely.length][];
    for (int type = 0; type < ranges.length; type++) {
      int others = all - perhaps[type];
      ranges[type] =
          new int[] {
            surely[type] + Math.max(0, equal - others),
            surely[type] + Math.min(perhaps[type], equal)
          };
    }
    return ranges;
  }

  /** For each type the others are taken without it, as far as there are so many. */
  @Override
  public long[][] exactly() {
    long[][] sums = types.sums(problem.objectives().get(0), problem.seats());
    long[][] exactly = new long[sums.length][];
    for (int type = 0; type < sums.length; type++) {
      exactly[type] = new long[sums[type].length];
      Arrays.fill(exactly[type], Pass.NONE);
      long[] others = withoutType(type, sums);
      for (int k = least[type]; k <= most[type]; k++) {
        int rest = problem.seats() - k - (problem.seats() - open - least[type]);
        if (rest >= 0 && rest < others.length) {
          exactly[type][k] = sums[type][k] + others[rest];
        }
      }
    }
    return exactly;
  }

  /** Returns the sum of the other types with 0, 1, 2, … beyond the fewest of each. */
  private long[] withoutType(int type, long[][] sums) {
    long[] weights = problem.objectives().get(0);
    long[] others = new long[next.size() - (most[type] - least[type]) + 1];
    for (int other = 0; other < sums.length; other++) {
      others[0] += other == type ? 0 : sums[other][least[other]];
    }
    int count = 0;
    for (Next some : next) {
      if (some.type() != type) {
        others[count + 1] = others[count] + weights[candidate(some)];
        count++;
      }
    }
    return others;
  }

  @Override
  public long committees() {
    long[] ways = {1};
    for (int type = 0; type < surely.length; type++) {
      int start = surely[type];
      long[] own = Ways.ofType(types, type, start + perhaps[type] + 1, problem.objectives());
      ways = combined(ways, Arrays.copyOfRange(own, start, own.length), equal);
    }
    return ways[equal];
  }

  /** Returns in how many ways both together can be so many, up to {@code most}. */
  private static long[] combined(long[] these, long[] those, int most) {
    long[] all = new long[Math.min(most, these.length + those.length - 2) + 1];
    for (int i = 0; i < these.length; i++) {
      for (int j = 0; j < those.length && i + j < all.length; j++) {
        all[i + j] = Ways.sum(all[i + j], Ways.product(these[i], those[j]));
      }
    }
    return all;
  }
}
