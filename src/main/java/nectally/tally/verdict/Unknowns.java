package nectally.tally.verdict;

import java.util.List;
import nectally.model.Candidacy;

/**
 * Attributes that nobody stated.
 *
 * @param attributes the folded names of their columns, in the order of the quotas on them
 * @param of whose they are, by votes and then by name; empty for nobody's
 */
public record Unknowns(List<String> attributes, List<Candidacy> of) {

  /** Nothing unknown. */
  public static final Unknowns NONE = new Unknowns(List.of(), List.of());

  /** Keeps copies of the lists. */
  public Unknowns {
    attributes = List.copyOf(attributes);
    of = List.copyOf(of);
  }
}
