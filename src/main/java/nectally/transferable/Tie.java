package nectally.transferable;

import java.util.List;

/**
 * Candidates with equal votes of whom the rules take one.
 *
 * @param purpose what one of them is taken for
 * @param tied all of them, in the order of the ballot paper
 * @param chosen who was taken
 * @param settled what settled it
 * @param stage the last stage whose votes told some of them apart; 0 where none did
 * @param drawn those whom no earlier votes told apart, among whom only a lot can choose; empty
 *     where none was needed
 */
public record Tie(
    Purpose purpose,
    List<Integer> tied,
    int chosen,
    Settled settled,
    int stage,
    List<Integer> drawn) {

  /** What a candidate is taken for. */
  public enum Purpose {
    /** To be excluded. */
    EXCLUSION,
    /** To have their surplus transferred first. */
    SURPLUS,
    /** To be elected first. */
    ELECTION
  }

  /** What settles a tie. */
  public enum Settled {
    /** The votes at an earlier stage or point. */
    EARLIER_VOTES,
    /** A lot that was given. */
    LOT,
    /** Nothing needs to: whichever is taken, the same candidates are elected. */
    NEEDLESS,
    /** A lot that nobody has drawn. */
    OPEN
  }

  /** Keeps copies of the lists. */
  public Tie {
    tied = List.copyOf(tied);
    drawn = List.copyOf(drawn);
  }
}
