package nectally.tally.checking;

import nectally.model.Ratio;

/** In what a column prints shares and changes (rules.md 11.3). */
enum Unit {
  /** 1 is everything. */
  FRACTION(1),
  /** 100 is everything. */
  PERCENT(100);

  private final int whole;

  Unit(int whole) {
    this.whole = whole;
  }

  /** Returns a fraction of one in this unit. */
  Ratio of(Ratio fraction) {
    return fraction.times(whole);
  }
}
