package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.seats.Shift;

/**
 * What a user supposes of votes that nobody has counted.
 *
 * @param ballots how many are outstanding in every contest; empty for those that a column states
 * @param shifts by how much groups' shares change; none where nobody asks
 */
public record Questions(OptionalLong ballots, List<Shift> shifts) {

  /** Nothing is supposed. */
  public static final Questions NONE = new Questions(OptionalLong.empty(), List.of());

  /** The column of a contest that says how many ballots are not yet counted. */
  public static final String OUTSTANDING = "outstanding";

  /** Keeps a copy of the list. */
  public Questions {
    shifts = List.copyOf(shifts);
  }

  /** Returns how many ballots of a contest are not yet counted; empty where nobody says. */
  public OptionalLong outstanding(Contest contest) {
    if (ballots.isPresent()) {
      return ballots;
    }
    for (Candidacy candidacy : contest.candidacies()) {
      Optional<String> stated = candidacy.attributes().get(OUTSTANDING);
      if (stated.isPresent()) {
        return count(stated.get());
      }
    }
    return OptionalLong.empty();
  }

  /** Returns a whole number, at least 0, with or without commas; empty for anything else. */
  public static OptionalLong count(String text) {
    long count = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && digits < MOST_DIGITS) {
        count = 10 * count + (c - '0');
        digits++;
      } else if (c != ',' && c != ' ') {
        return OptionalLong.empty();
      }
    }
    return digits == 0 ? OptionalLong.empty() : OptionalLong.of(count);
  }

  private static final int MOST_DIGITS = 12;
}
