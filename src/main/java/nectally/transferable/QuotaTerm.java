package nectally.transferable;

import java.util.BitSet;

/**
 * At least {@code min} and at most {@code max} winners with one value of an attribute.
 *
 * <p>A quota on every value of an attribute ({@code company:*=..2}) is several of these.
 *
 * @param quota the quota as it was stated, by which it is named
 * @param group terms on one attribute have the same number
 * @param known who counts for sure; not to be changed
 * @param unknown of whom nobody knows; not to be changed
 * @param min the fewest winners, sitting members included
 * @param max the most winners, sitting members included
 */
public record QuotaTerm(String quota, int group, BitSet known, BitSet unknown, int min, int max) {

  /** Returns who counts for sure or perhaps. */
  BitSet possible() {
    BitSet possible = (BitSet) known.clone();
    possible.or(unknown);
    return possible;
  }

  /** Returns this term where it is known whether {@code candidate} counts. */
  QuotaTerm knowing(int candidate, boolean counts) {
    BitSet newKnown = (BitSet) known.clone();
    newKnown.set(candidate, counts);
    BitSet newUnknown = (BitSet) unknown.clone();
    newUnknown.clear(candidate);
    return new QuotaTerm(quota, group, newKnown, newUnknown, min, max);
  }
}
