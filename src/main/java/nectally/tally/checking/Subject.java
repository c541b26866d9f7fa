package nectally.tally.checking;

import java.util.Optional;
import nectally.model.Place;

/**
 * What a published figure is about.
 *
 * @param contest the contest's name
 * @param order the contest's place in the election, 0-based
 * @param candidate the candidate's name; empty for a figure of the whole contest
 * @param place the first row of the candidate or contest
 */
public record Subject(String contest, int order, Optional<String> candidate, Place place) {

  /** Returns this at another place, where there is one. */
  Subject at(Optional<Place> other) {
    return other.isEmpty() ? this : new Subject(contest, order, candidate, other.get());
  }
}
