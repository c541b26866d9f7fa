package nectally.input;

/**
 * Names of rows in which votes or papers are called so, and nothing says which: {@code Tendered
 * ballot papers} stand for nobody, and what they are nobody but the user can say.
 */
final class VoteNames {

  private VoteNames() {}

  /**
   * Returns whether a folded name that says nothing has a word for votes that is in nobody's name,
   * and is no answer such as {@code Yes votes}.
   */
  static boolean isOne(String key) {
    if (!WordPatterns.hasPart(key)) {
      return false;
    }
    boolean votes = isCounted(key);
    boolean any = false;
    StringBuilder rest = new StringBuilder(0);
    for (int start = 0; start < key.length(); ) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      if (WordPatterns.isPart(RowWords.NOUN, key, start, end)) {
        votes |= WordPatterns.isSure(RowWords.NOUN, key, start, end);
        any = true;
      } else {
        rest.append(rest.isEmpty() ? "" : " ").append(key, start, end);
      }
      start = end + 1;
    }
    return (votes || (any && isOfVotingAlone(key)))
        && RowWords.listed(RowWords.ANSWER + rest.toString()).isEmpty()
        && !WriteIns.isNamed(key);
  }

  /** Returns whether a name has no word but those for voters, their number and their lists. */
  private static boolean isOfVotingAlone(String key) {
    boolean said = false;
    for (int start = 0; start < key.length(); ) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      if (WordPatterns.isPart(RowWords.QUANTITY, key, start, end)
          || WordPatterns.isPart(RowWords.VERB, key, start, end)) {
        said = true;
      } else if (!WordPatterns.isPart(RowWords.NOUN, key, start, end)
          && !WordPatterns.isPart(RowWords.LINK, key, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return said;
  }

  /** Returns whether the first or the last of several words says that something is counted. */
  private static boolean isCounted(String key) {
    int first = key.indexOf(' ');
    return first > 0
        && (isQuantity(key, 0, first) || isQuantity(key, key.lastIndexOf(' ') + 1, key.length()));
  }

  private static boolean isQuantity(String key, int start, int end) {
    return WordPatterns.isSure(RowWords.QUANTITY, key, start, end);
  }
}
