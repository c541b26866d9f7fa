package nectally.report;

import nectally.tally.verdict.Conflict;

/** Why no set of candidates can keep the quotas: half a sentence. */
final class ConflictWords {

  private ConflictWords() {}

  static String of(Conflict conflict) {
    if (conflict instanceof Conflict.MoreThanSeats more) {
      return wants(more.quota(), more.min()) + " and there " + seats(more.seats());
    }
    if (conflict instanceof Conflict.MinimumAboveMaximum above) {
      return wants(above.quota(), above.min()) + " but allows at most " + above.max();
    }
    if (conflict instanceof Conflict.TooFewQualify few) {
      return wants(few.quota(), few.min())
          + " and "
          + (few.qualify() == 0 ? "nobody" : "only " + Words.number(few.qualify()))
          + (few.qualify() < 2 ? " qualifies" : " qualify");
    }
    if (conflict instanceof Conflict.TooManySit sit) {
      return sit.quota()
          + " allows at most "
          + Words.number(sit.max())
          + ", and "
          + Words.count(sit.sitting(), "member sits", "members sit")
          + " already";
    }
    if (conflict instanceof Conflict.MaximumTooLow low) {
      return low.quota()
          + " allows at most "
          + Words.number(low.max())
          + ", "
          + Words.count(low.others(), "other stands", "others stand")
          + " and there "
          + seats(low.seats());
    }
    if (conflict instanceof Conflict.MinimaTogether minima) {
      return "the quotas on "
          + minima.attribute()
          + " ask for "
          + Words.number(minima.least())
          + " winners together and there "
          + seats(minima.seats());
    }
    if (conflict instanceof Conflict.MaximaTogether maxima) {
      return "the quotas on "
          + maxima.attribute()
          + " allow at most "
          + Words.number(maxima.most())
          + " winners together and there "
          + seats(maxima.seats());
    }
    if (conflict instanceof Conflict.NotAtOnce not) {
      return "no set of "
          + Words.count(not.seats(), "candidate", "candidates")
          + " keeps all quotas at once";
    }
    throw new IllegalArgumentException("no words for " + conflict);
  }

  private static String wants(Object quota, int min) {
    return quota + " asks for " + Words.count(min, "winner", "winners");
  }

  private static String seats(int seats) {
    return (seats == 1 ? "is " : "are ") + Words.count(seats, "seat", "seats");
  }
}
