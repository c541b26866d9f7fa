package nectally.transferable;

import java.util.BitSet;

/**
 * Whether the quotas can still be kept, and who is then elected in every case or in none.
 *
 * <p>A completion is a set of continuing candidates that fills the open places so that the winners
 * keep every quota.
 */
interface Completions {

  /** No quota: whoever fills the places will do. */
  Completions ANY =
      new Completions() {
        @Override
        public boolean isPossible(BitSet elected, BitSet continuing) {
          return true;
        }

        @Override
        public Fates fates(BitSet elected, BitSet continuing) {
          return Fates.OPEN;
        }

        @Override
        public boolean isFree() {
          return true;
        }
      };

  /**
   * Returns whether there is a completion.
   *
   * @param elected who holds a place; not changed
   * @param continuing who may still be elected; not changed
   */
  boolean isPossible(BitSet elected, BitSet continuing);

  /**
   * Returns which of {@code continuing} are in every completion and which in none; there must be
   * one.
   */
  Fates fates(BitSet elected, BitSet continuing);

  /** Returns whether there is no quota at all, so that nobody is ever guarded or doomed. */
  default boolean isFree() {
    return false;
  }

  /**
   * Who is elected for sure and who cannot be (Hill 1998, Voting matters 9).
   *
   * @param guarded the continuing candidates in every completion; not to be changed
   * @param doomed those in none; not to be changed
   */
  record Fates(BitSet guarded, BitSet doomed) {

    /** Nobody is sure to be elected or not. */
    static final Fates OPEN = new Fates(new BitSet(), new BitSet());
  }
}
