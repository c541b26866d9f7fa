package nectally.input;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The numbers of some parts of a contest, which is mostly one. */
final class PartNumbers {

  private static final int NONE = -1;

  private int one = NONE;
  private @Nullable BitSet several;

  void add(int number) {
    if (several == null && (one == NONE || one == number)) {
      one = number;
    } else {
      several().set(number);
    }
  }

  void addAll(PartNumbers other) {
    if (other.several != null) {
      several().or(other.several);
    } else if (other.one != NONE) {
      add(other.one);
    }
  }

  boolean has(int number) {
    return several == null ? one == number : several.get(number);
  }

  boolean meets(PartNumbers other) {
    if (several == null) {
      return one != NONE && other.has(one);
    }
    return other.several == null ? other.meets(this) : several.intersects(other.several);
  }

  /** Returns those that are among some, as a set of its own. */
  BitSet among(BitSet some) {
    BitSet both = new BitSet();
    if (several != null) {
      both.or(several);
    } else if (one != NONE) {
      both.set(one);
    }
    both.and(some);
    return both;
  }

  private BitSet several() {
    BitSet all = several;
    if (all == null) {
      all = new BitSet();
      if (one != NONE) {
        all.set(one);
      }
      several = all;
    }
    return all;
  }
}
