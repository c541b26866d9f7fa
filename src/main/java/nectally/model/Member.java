package nectally.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Somebody who sits and is not up for election, but counts towards the quotas.
 *
 * @param name as published
 * @param attributes what is stated of the member
 */
public record Member(String name, Attributes attributes) {

  /** Returns the member as somebody who can be named beside candidates. */
  public Candidacy candidacy() {
    return new Candidacy(
        name,
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        attributes,
        Published.NOTHING,
        new Place(""));
  }
}
