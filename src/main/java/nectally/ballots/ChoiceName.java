package nectally.ballots;

import java.util.Optional;

/**
 * The name of a column that holds one choice of a question: {@code Chair [Ann]}, or {@code Chair /
 * Ann} where the header is several lines.
 *
 * @param question the contest
 * @param choice the candidate
 */
record ChoiceName(String question, String choice) {

  private static final String LINES = " / ";

  /**
   * Returns the parts of a name whose choice is a rank, as in {@code Chair [1st choice]}: below it
   * stand the names.
   */
  static Optional<ChoiceName> ofRank(String header) {
    return header.endsWith("]")
        ? of(header, false).filter(name -> BallotField.rank(name.choice()) > 0)
        : Optional.empty();
  }

  /**
   * Returns the name without a code of the choice in the question, as surveys write it in brackets:
   * {@code chair[SQ001]. Chair? [Ann]}; the same where there is none.
   */
  ChoiceName withoutCode() {
    int from = question.indexOf('[');
    int to = question.indexOf(']', from + 1);
    return from < 0 || to < 0
        ? this
        : new ChoiceName(question.substring(0, from) + question.substring(to + 1), choice);
  }

  /**
   * Returns the parts of a name, empty where it has none.
   *
   * @param lines whether the header is several lines
   */
  static Optional<ChoiceName> of(String header, boolean lines) {
    int bracket = header.endsWith("]") ? header.lastIndexOf('[') : -1;
    if (bracket > 0) {
      return Optional.of(
          new ChoiceName(
              header.substring(0, bracket).strip(),
              header.substring(bracket + 1, header.length() - 1).strip()));
    }
    int line = lines ? header.lastIndexOf(LINES) : -1;
    return line > 0
        ? Optional.of(
            new ChoiceName(header.substring(0, line), header.substring(line + LINES.length())))
        : Optional.empty();
  }
}
