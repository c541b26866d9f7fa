package nectally.transferable;

/**
 * How transferable votes are counted.
 *
 * <p>Votes are whole numbers of a unit: 0.00001 for the Scottish count (SSI 2007/42, rule 48(3))
 * and 0.01 for ERS97 (5.1.6, 5.3.7).
 */
public enum Method {
  /** Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45-52. */
  SCOTTISH("scottish", "the Scottish Local Government Elections Order 2007", 5),
  /** Newland and Britton, How to conduct an election by the single transferable vote, 1997. */
  ERS97("ers97", "ERS97", 2);

  private final String word;
  private final String source;
  private final int decimals;
  private final long unit;

  Method(String word, String source, int decimals) {
    this.word = word;
    this.source = source;
    this.decimals = decimals;
    long one = 1;
    for (int i = 0; i < decimals; i++) {
      one *= 10;
    }
    this.unit = one;
  }

  /** Returns the name by which the method is chosen. */
  public String word() {
    return word;
  }

  /** Returns the text that the method follows. */
  public String source() {
    return source;
  }

  /** Returns how many decimals a vote has. */
  public int decimals() {
    return decimals;
  }

  /** Returns what one vote of full value is worth, in units. */
  public long unit() {
    return unit;
  }

  /**
   * Returns the votes that elect.
   *
   * <p>Scottish: valid papers / (seats + 1), decimals ignored, and one more (rule 46). ERS97: the
   * same quotient, rounded up to 0.01 (5.1.6).
   *
   * @param active the valid votes in units; for ERS97 less those that are not transferable (5.4.8)
   */
  long threshold(long active, int seats) {
    long parts = seats + 1L;
    return switch (this) {
      case SCOTTISH -> (active / unit / parts + 1) * unit;
      case ERS97 -> active / parts + (active % parts == 0 ? 0 : 1);
    };
  }

  /** Returns an amount of units as a number of votes with all decimals, such as {@code -1.66}. */
  public String text(long amount) {
    String digits = Long.toString(Math.abs(amount));
    StringBuilder text = new StringBuilder(digits.length() + decimals + 2);
    if (amount < 0) {
      text.append('-');
    }
    for (int i = digits.length(); i <= decimals; i++) {
      text.append('0');
    }
    text.append(digits);
    return text.insert(text.length() - decimals, '.').toString();
  }
}
