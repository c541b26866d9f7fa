package nectally.csv;

/**
 * What the dots and commas between the digits of one column mean: what a user says, else what its
 * figures show.
 *
 * <p>A figure shows it where it can be read in one way only: {@code 1.234.567} has thousands behind
 * its dots and {@code 12.5} has decimals.
 */
final class DigitMarks {

  /** How a figure is to be read. */
  enum Meaning {
    /** All marks part thousands. */
    THOUSANDS,
    /** Decimals stand behind the last mark. */
    DECIMALS,
    /** Both are possible. */
    EITHER,
    /** It is no figure. */
    NONE
  }

  private final String stated;
  private boolean dotParts;
  private boolean dotEnds;
  private boolean commaEnds;

  /**
   * Knows what a user says.
   *
   * @param stated the marks that part thousands; empty where nobody says so
   */
  DigitMarks(String stated) {
    this.stated = stated;
  }

  /** Takes note of what a figure shows. */
  void learn(Figure figure) {
    boolean thousands = figure.canBeThousands();
    if (figure.isBare() || thousands == figure.canBeDecimal()) {
      return;
    }
    char last = figure.lastMark();
    dotParts |= thousands && last == '.';
    dotEnds |= !thousands && last == '.';
    commaEnds |= !thousands && last == ',';
    if (!thousands && figure.marks().length() > 1) {
      dotParts |= figure.marks().charAt(0) == '.';
    }
  }

  /** Returns whether a figure shows that decimals stand behind commas. */
  boolean commaEnds() {
    return stated.isEmpty() && commaEnds;
  }

  /** Returns how a figure is to be read, as far as is known by now. */
  Meaning of(Figure figure) {
    boolean thousands = figure.canBeThousands();
    boolean decimals = figure.canBeDecimal();
    if (figure.isBare()) {
      return Meaning.THOUSANDS;
    }
    char last = figure.lastMark();
    if (!stated.isEmpty() && (last == '.' || last == ',')) {
      boolean parts = stated.indexOf(last) >= 0;
      thousands &= parts;
      decimals &= !parts;
    }
    if (thousands && decimals) {
      return last == '.' ? ofDot() : ofComma();
    }
    return thousands ? Meaning.THOUSANDS : decimals ? Meaning.DECIMALS : Meaning.NONE;
  }

  private Meaning ofDot() {
    boolean parts = dotParts || commaEnds;
    return parts == dotEnds ? Meaning.EITHER : parts ? Meaning.THOUSANDS : Meaning.DECIMALS;
  }

  /** Thousands where nothing speaks against it: so most files are written. */
  private Meaning ofComma() {
    return commaEnds ? Meaning.EITHER : Meaning.THOUSANDS;
  }
}
