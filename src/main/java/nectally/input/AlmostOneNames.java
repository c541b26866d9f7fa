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

  /** A hash of what is left of a name above, whose name it is below; in order. */
  private final long[] entries;

  /**
   * Notes names.
   *
   * @param names folded, by person; blank for those who are not looked for
   */
  AlmostOneNames(String[] names) {
    this.names = names.clone();
    int room = 0;
    for (String name : names) {
      room += hashCount(name);
    }
    entries = new long[room];
    int size = 0;
    for (int person = 0; person < names.length; person++) {
      for (int hash : hashes(names[person])) {
        entries[size++] = entry(hash, person);
      }
    }
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
        if (!found.get(other) && AlmostOneName.is(names[person], names[other])) {
          found.set(other);
        }
      }
    }
    return found;
  }

  private static long entry(int hash, int person) {
    return (long) hash << Integer.SIZE | person;
  }

  /**
   * Returns the hashes of a name, of its last word, and of the name without each of its letters.
   */
  private static int[] hashes(String name) {
    int[] hashes = new int[hashCount(name)];
    if (name.isEmpty()) {
      return hashes;
    }
    for (int without = 0; without <= name.length(); without++) {
      hashes[without] = hash(name, without);
    }
    hashes[name.length() + 1] = name.substring(name.lastIndexOf(' ') + 1).hashCode();
    return hashes;
  }

  private static int hashCount(String name) {
    return name.isEmpty() ? 0 : name.length() + 2;
  }

  private static int hash(String name, int without) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = i == without ? hash : 31 * hash + name.charAt(i);
    }
    return hash;
  }
}
