package nectally.tally.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In which order the types are best gone through.
 *
 * <p>A bound must be counted from its first type to its last one. Types that share bounds should
 * therefore follow each other: all of the North, then all of the South. Nested bounds (women within
 * a region) come out as a tree walk, in which next to nothing is open at a time; for crossing
 * bounds each attribute is tried as the outermost and the order with the fewest open counts taken.
 */
final class TypeOrder {

  private TypeOrder() {}

  /** Returns the masks of all types in the order that leaves the fewest states. */
  static long[] best(LongIndex found, Problem problem) {
    List<Bound> bounds = problem.bounds();
    List<Long> masks = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      masks.add(found.key(i));
    }
    long[] best = sorted(masks, priorities(bounds, -1));
    if (masks.size() > 2) {
      long least = states(best, problem);
      for (int group : groups(bounds)) {
        long[] other = sorted(masks, priorities(bounds, group));
        long states = states(other, problem);
        if (states < least) {
          least = states;
          best = other;
        }
      }
    }
    return best;
  }

  /** Returns the numbers of the bounds, those of {@code first} before others, larger ones first. */
  private static List<Integer> priorities(List<Bound> bounds, int first) {
    List<Integer> numbers = new ArrayList<>(bounds.size());
    for (int i = 0; i < bounds.size(); i++) {
      numbers.add(i);
    }
    if (numbers.size() > 1) {
      numbers.sort(
          Comparator.<Integer, Boolean>comparing(i -> bounds.get(i).group() != first)
              .thenComparing(i -> -bounds.get(i).members().cardinality()));
    }
    return numbers;
  }

  private static List<Integer> groups(List<Bound> bounds) {
    List<Integer> groups = new ArrayList<>();
    for (Bound bound : bounds) {
      if (!groups.contains(bound.group())) {
        groups.add(bound.group());
      }
    }
    return groups;
  }

  private static long[] sorted(List<Long> masks, List<Integer> priorities) {
    long[] sorted = new long[masks.size()];
    masks.sort(
        (a, b) -> {
          for (int bound : priorities) {
            int difference = Long.compare(b >>> bound & 1, a >>> bound & 1);
            if (difference != 0) {
              return difference;
            }
          }
          return 0;
        });
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = masks.get(i);
    }
    return sorted;
  }

  /** Returns the most states that could arise between the types, all added up. */
  static long states(long[] masks, Problem problem) {
    long sum = 0;
    for (int boundary = 1; boundary < masks.length; boundary++) {
      long product = problem.seats() + 1L;
      for (int i = 0; i < problem.bounds().size(); i++) {
        if (isOpen(masks, boundary, i)) {
          product = saturatedProduct(product, Limit.of(problem, i).cap() + 1L);
        }
      }
      sum = Math.min(sum, Long.MAX_VALUE - product) + product;
    }
    return sum;
  }

  /** Returns whether a type before {@code boundary} and one after it share this bound. */
  private static boolean isOpen(long[] masks, int boundary, int bound) {
    return has(masks, 0, boundary, bound) && has(masks, boundary, masks.length, bound);
  }

  private static boolean has(long[] masks, int from, int to, int bound) {
    for (int type = from; type < to; type++) {
      if ((masks[type] >>> bound & 1) != 0) {
        return true;
      }
    }
    return false;
  }

  private static long saturatedProduct(long a, long b) {
    return a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
  }
}
