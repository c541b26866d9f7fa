package nectally.ballots;

import java.util.Optional;

/** In which ways the columns of a matrix are marked: by figures, words or signs. */
final class MarkKinds {

  private static final int FIGURE = 1;
  private static final int WORD = 2;
  private static final int SIGN = 4;

  private final int[] kinds;

  MarkKinds(int columns) {
    kinds = new int[columns];
  }

  /** Adds a mark of a column, or what says that there is none. */
  void add(int column, String text) {
    kinds[column] |= kind(text);
  }

  /** Returns two columns, the one marked in no way in which the other is. */
  Optional<int[]> apart() {
    for (int one = 0; one < kinds.length; one++) {
      for (int other = one + 1; other < kinds.length && kinds[one] != 0; other++) {
        if (kinds[other] != 0 && (kinds[one] & kinds[other]) == 0) {
          return Optional.of(new int[] {one, other});
        }
      }
    }
    return Optional.empty();
  }

  private static int kind(String text) {
    char first = text.charAt(0);
    if (first >= '0' && first <= '9') {
      return FIGURE;
    }
    if (text.equalsIgnoreCase("x") || !Character.isLetter(first)) {
      return first == '-' || first == '\u2013' ? 0 : SIGN;
    }
    return WORD;
  }
}
