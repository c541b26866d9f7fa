package nectally.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A person standing in a contest, or a choice that is nobody.
 *
 * @param name the candidate as published
 * @param id the same in every year for the same person, where the file has it
 * @param votes at least 0; empty is unknown, which is not 0
 * @param declaredElected as the file marks it; empty where the file has no such column
 * @param attributes slate, bloc, gender and every other text column
 * @param published figures to check against, as printed
 * @param place the first row of this candidacy
 * @param role {@link Role#CANDIDATE}, or {@link Role#NONE} for a choice that is nobody
 */
public record Candidacy(
    String name,
    Optional<String> id,
    OptionalLong votes,
    Optional<Boolean> declaredElected,
    Attributes attributes,
    Published published,
    Place place,
    Role role) {

  /** A person standing. */
  public Candidacy(
      String name,
      Optional<String> id,
      OptionalLong votes,
      Optional<Boolean> declaredElected,
      Attributes attributes,
      Published published,
      Place place) {
    this(name, id, votes, declaredElected, attributes, published, place, Role.CANDIDATE);
  }

  /** Returns whether this is somebody who can be elected. */
  public boolean isPerson() {
    return role == Role.CANDIDATE;
  }

  /** Returns the slate, where stated. */
  public Optional<String> slate() {
    return attributes.get(Attributes.SLATE);
  }

  /** Returns the gender, {@code F}, {@code M} or as stated; empty is unknown. */
  public Optional<String> gender() {
    return attributes.get(Attributes.GENDER);
  }

  /** Returns whether the file marks this candidate as elected. */
  public boolean isDeclaredElected() {
    return declaredElected.orElse(false);
  }
}
