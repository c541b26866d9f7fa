package nectally.input;

import java.util.Arrays;
import java.util.BitSet;

/**
 * People by what is left of their names, so that those whose names are almost one are found without
 * holding each against each: two names that one slip tells apart are equal once a letter of one of
 * them, or of each, is left out, and a name with fewer parts ends with the same word.
 */
final class AlmostOneNames {

  private final String[] names;
  private final boolean partsCount;

  /** A hash of what is left of a name above, whose name it is below; in order. */
  private final long[] entries;

  /**
   * Notes names.
   *
   * @param names folded, by person; blank for those who are not looked for
   * @param partsCount whether a name may have fewer parts as well, and not only a slip
   */
  AlmostOneNames(String[] names, boolean partsCount) {
    this.names = names.clone();
    this.partsCount = partsCount;
    long[] found = new long[8 * names.length];
    int size = 0;
    for (int person = 0; person < names.length; person++) {
      int[] hashes = hashes(names[person]);
      if (found.length < size + hashes.length) {
        found = Arrays.copyOf(found, 2 * (size + hashes.length));
      }
      for (int hash : hashes) {
        found[size++] = entry(hash, person);
      }
    }
    entries = Arrays.copyOf(found, size);
    Arrays.sort(entries);
  }

  /** Returns whose names may be slips for that of a person, or it for theirs. */
  BitSet of(int person) {
    BitSet found = new BitSet();
    for (int hash : hashes(names[person])) {
      int at = Arrays.binarySearch(entries, entry(hash, 0));
      for (int i = at < 0 ? -at - 1 : at;
          i < entries.length && entries[i] >> Integer.SIZE == hash;
          i++) {
        int other = (int) entries[i];
        if (!found.get(other) && isAlmost(names[person], names[other])) {
          found.set(other);
        }
      }
    }
    return found;
  }

  private static long entry(int hash, int person) {
    return (long) hash << Integer.SIZE | person;
  }

  private boolean isAlmost(String one, String other) {
    return partsCount ? AlmostOneName.is(one, other) : AlmostOneName.isSlip(one, other, 0);
  }

  /**
   * Returns the hashes of a name, of its last word, and of the name without each of its letters:
   * figures are meant.
   */
  private int[] hashes(String name) {
    int[] hashes = new int[name.isEmpty() ? 0 : name.length() + 2];
    int size = 0;
    for (int without = 0; without < name.length(); without++) {
      if (AlmostOneName.mayBeWrong(name.charAt(without))) {
        hashes[size++] = hash(name, without);
      }
    }
    if (!name.isEmpty()) {
      hashes[size++] = name.hashCode();
    }
    if (!name.isEmpty() && partsCount) {
      hashes[size++] = name.substring(name.lastIndexOf(' ') + 1).hashCode();
    }
    return Arrays.copyOf(hashes, size);
  }

  private static int hash(String name, int without) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = i == without ? hash : 31 * hash + name.charAt(i);
    }
    return hash;
  }
}
