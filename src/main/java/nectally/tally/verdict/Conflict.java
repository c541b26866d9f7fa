package nectally.tally.verdict;

import nectally.model.Quota;

/** Why no set of candidates can keep the quotas: the plainest reason that applies. */
public sealed interface Conflict {

  /** A quota asks for more winners than there are seats. */
  record MoreThanSeats(Quota quota, int min, int seats) implements Conflict {}

  /** A quota asks for more winners than it allows. */
  record MinimumAboveMaximum(Quota quota, int min, int max) implements Conflict {}

  /** A quota asks for more winners than could count towards it. */
  record TooFewQualify(Quota quota, int min, int qualify) implements Conflict {}

  /** More members sit already than a quota allows. */
  record TooManySit(Quota quota, int max, int sitting) implements Conflict {}

  /** The winners that a quota allows and all others together are fewer than the seats. */
  record MaximumTooLow(Quota quota, int max, int others, int seats) implements Conflict {}

  /** The quotas on one attribute ask together for more winners than there are seats. */
  record MinimaTogether(String attribute, long least, int seats) implements Conflict {}

  /** The quotas on one attribute allow together fewer winners than there are seats. */
  record MaximaTogether(String attribute, long most, int seats) implements Conflict {}

  /** Each quota by itself could be kept, but no set of so many candidates keeps all at once. */
  record NotAtOnce(int seats) implements Conflict {}
}
