package nectally.tally.matching;

import java.util.HashMap;
import java.util.Map;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.LazyList;
import nectally.model.ListVotes;
import nectally.model.NameKey;
import nectally.model.RowFacts;

/**
 * Names that the user holds to be others: of people, of slates, and of contests.
 *
 * @param names for each name the one that stands for it, never itself an alias
 */
public record Aliases(Map<NameKey, String> names) {

  /** Every name stands for itself. */
  public static final Aliases NONE = new Aliases(Map.of());

  /** Keeps a copy of the names. */
  public Aliases {
    names = Map.copyOf(names);
  }

  /** Returns the key of a name, or of the one that stands for it. */
  NameKey key(String name) {
    NameKey key = NameKey.of(name);
    String other = names.isEmpty() ? null : names.get(key);
    return other == null ? key : NameKey.of(other);
  }

  /** Returns the name that stands for one; itself where none does. */
  String standingFor(String name) {
    return names.isEmpty() ? name : names.getOrDefault(NameKey.of(name), name);
  }

  /** Returns whether no other name stands for this one. */
  boolean hasNone(String name) {
    return names.isEmpty() || !names.containsKey(NameKey.of(name));
  }

  /**
   * Returns the election with the slates called by the names that stand for theirs, so that slates
   * of one party are one group. People keep their names.
   */
  public Election joinSlates(Election election) {
    if (names.isEmpty()) {
      return election;
    }
    Map<String, String> slates = new HashMap<>();
    return new Election(
        election.name(), LazyList.map(election.contests(), contest -> joinSlates(contest, slates)));
  }

  private Contest joinSlates(Contest contest, Map<String, String> slates) {
    Contest joined =
        contest.with(
            contest.candidacies().stream()
                .map(candidacy -> joinSlates(candidacy, slates))
                .toList());
    RowFacts rows = contest.facts().rows();
    return rows.lists().isEmpty()
        ? joined
        : joined.with(
            rows.with(rows.lists().stream().map(list -> joinSlates(list, slates)).toList()));
  }

  private ListVotes joinSlates(ListVotes list, Map<String, String> slates) {
    String slate = list.attributes().get(Attributes.SLATE).orElse("");
    String joined = joined(slate, slates);
    return joined.equals(slate)
        ? list
        : new ListVotes(list.attributes().with(Attributes.SLATE, joined), list.votes());
  }

  private String joined(String slate, Map<String, String> slates) {
    return slates.computeIfAbsent(slate, name -> names.getOrDefault(NameKey.of(name), name));
  }

  private Candidacy joinSlates(Candidacy candidacy, Map<String, String> slates) {
    String slate = candidacy.slate().orElse("");
    String joined = joined(slate, slates);
    return joined.equals(slate)
        ? candidacy
        : new Candidacy(
            candidacy.name(),
            candidacy.id(),
            candidacy.votes(),
            candidacy.declaredElected(),
            candidacy.attributes().with(Attributes.SLATE, joined),
            candidacy.published(),
            candidacy.place(),
            candidacy.role());
  }
}
