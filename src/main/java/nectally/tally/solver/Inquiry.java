package nectally.tally.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts what every case comes to as few ways as any order of asking makes it: one question after the
 * other, each only where it makes a difference.
 *
 * <p>Every order is tried, so that it is for few questions.
 *
 * @param <R> what a case comes to; equal results are told once
 */
public final class Inquiry<R> {

  private final int[] options;
  private final List<R> results;

  /**
   * Keeps the cases.
   *
   * @param options how many options each question has; the last is what is left where none of the
   *     others holds
   * @param results by case, in the order in which the options of the last question change fastest
   */
  public Inquiry(int[] options, List<R> results) {
    this.options = options.clone();
    this.results = List.copyOf(results);
  }

  /**
   * What is answered to a question.
   *
   * @param question its number
   * @param options any of these, at least one, never the last
   */
  public record Reply(int question, List<Integer> options) {

    /** Keeps a copy of the options. */
    public Reply {
      options = List.copyOf(options);
    }
  }

  /**
   * What some cases come to: those for which all replies hold and no way before it does.
   *
   * @param replies none for what is left
   */
  public record Way<R>(List<Reply> replies, R result) {

    /** Keeps a copy of the replies. */
    public Way {
      replies = List.copyOf(replies);
    }
  }

  /** What comes of asking on. */
  private sealed interface Asked<R> {

    /** Returns how many ways this is in words. */
    int ways();
  }

  private record Found<R>(R result) implements Asked<R> {
    @Override
    public int ways() {
      return 1;
    }
  }

  /** The last branch is for every other option. */
  private record Branches<R>(int question, List<List<Integer>> options, List<Asked<R>> branches)
      implements Asked<R> {
    @Override
    public int ways() {
      int ways = 0;
      for (Asked<R> branch : branches) {
        ways += branch.ways();
      }
      return ways;
    }
  }

  /**
   * Returns the ways, the last of which holds for whatever is left.
   *
   * @param order all questions, as they are asked where another order is no shorter
   */
  public List<Way<R>> ways(List<Integer> order) {
    List<Way<R>> ways = new ArrayList<>();
    tell(shortest(order, new int[options.length]), List.of(), ways);
    return ways;
  }

  /** Returns what comes of asking what is {@code left}; {@code chosen} has the other replies. */
  private Asked<R> shortest(List<Integer> left, int[] chosen) {
    if (left.isEmpty()) {
      return new Found<>(results.get(index(chosen)));
    }
    Asked<R> best = branches(0, left, chosen);
    for (int first = 1; first < left.size(); first++) {
      Asked<R> asked = branches(first, left, chosen);
      best = asked.ways() < best.ways() ? asked : best;
    }
    return best;
  }

  private Asked<R> branches(int first, List<Integer> left, int[] chosen) {
    List<Integer> others = new ArrayList<>(left);
    int question = others.remove(first);
    int last = options[question] - 1;
    chosen[question] = last;
    Asked<R> otherwise = shortest(others, chosen);
    List<List<Integer>> replies = new ArrayList<>();
    List<Asked<R>> branches = new ArrayList<>();
    for (int option = 0; option < last; option++) {
      chosen[question] = option;
      Asked<R> branch = shortest(others, chosen);
      int same = branches.indexOf(branch);
      if (same >= 0) {
        replies.get(same).add(option);
      } else if (!branch.equals(otherwise)) {
        replies.add(new ArrayList<>(List.of(option)));
        branches.add(branch);
      }
    }
    if (branches.isEmpty()) {
      return otherwise;
    }
    branches.add(otherwise);
    return new Branches<>(question, replies, branches);
  }

  private int index(int[] chosen) {
    int index = 0;
    for (int q = 0; q < chosen.length; q++) {
      index = index * options[q] + chosen[q];
    }
    return index;
  }

  private void tell(Asked<R> asked, List<Reply> replies, List<Way<R>> ways) {
    if (asked instanceof Found<R> found) {
      ways.add(new Way<>(replies, found.result()));
    } else if (asked instanceof Branches<R> several) {
      for (int b = 0; b < several.branches().size(); b++) {
        List<Reply> further = new ArrayList<>(replies);
        if (b < several.options().size()) {
          further.add(new Reply(several.question(), several.options().get(b)));
        }
        tell(several.branches().get(b), further, ways);
      }
    }
  }
}
