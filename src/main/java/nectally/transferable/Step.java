package nectally.transferable;

import java.util.List;

/** Something that happened in a stage, with the clause that it follows. */
public sealed interface Step {

  /** Returns the clause. */
  Clause clause();

  /**
   * A candidate was elected.
   *
   * @param votes what they held, in units
   * @param needed the votes that sufficed, in units; 0 for the last places, which need none
   */
  record Elected(int candidate, long votes, long needed, Clause clause) implements Step {}

  /**
   * Candidates are now in every lawful way of filling the places.
   *
   * @param candidates in the order of the ballot paper
   */
  record Guarded(List<Integer> candidates, Clause clause) implements Step {

    /** Keeps a copy. */
    public Guarded {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Candidates are now in no lawful way of filling the places.
   *
   * @param candidates in the order of the ballot paper
   */
  record Doomed(List<Integer> candidates, Clause clause) implements Step {

    /** Keeps a copy. */
    public Doomed {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * The lowest were excluded.
   *
   * @param votes what all of them held, in units
   * @param deferred the surpluses that wait, in units
   * @param above the next candidate who could have been excluded, or {@link Transfer#NOBODY}
   * @param aboveVotes what that candidate held, in units
   */
  record Excluded(
      List<Integer> candidates,
      long votes,
      long deferred,
      int above,
      long aboveVotes,
      Clause clause)
      implements Step {

    /** Keeps a copy. */
    public Excluded {
      candidates = List.copyOf(candidates);
    }
  }

  /** The threshold fell, in units. */
  record Lowered(long from, long to, Clause clause) implements Step {}

  /** A tie was settled, or waits for a lot. */
  record Tied(Tie tie, Clause clause) implements Step {}

  /**
   * All places are filled and the others are excluded.
   *
   * @param left the votes of excluded candidates that were still to be transferred, in units
   */
  record Stopped(List<Integer> excluded, long left, Clause clause) implements Step {

    /** Keeps a copy. */
    public Stopped {
      excluded = List.copyOf(excluded);
    }
  }
}
