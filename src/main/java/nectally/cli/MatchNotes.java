package nectally.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.tally.Comparison;
import nectally.tally.matching.Match;

/** What a person should know of how two elections were matched. */
final class MatchNotes {

  /** How many groups are listed: parties of some weight, which may have two names. */
  private static final int MOST_GROUPS = 20;

  private MatchNotes() {}

  /**
   * Returns near names that nobody asked to be taken for one, people who have moved, and groups
   * that stood in one of the elections only; nothing where nothing is compared.
   *
   * @param by the column of the groups
   */
  static List<String> of(Comparison comparison, Optional<String> by) {
    return comparison.before().isPresent() && comparison.matches().isPresent()
        ? of(
            comparison.matches().get().all(),
            comparison.now().election(),
            comparison.before().get().election(),
            by)
        : List.of();
  }

  /** Returns the notes on these matches of two elections, as {@link #of(Comparison, Optional)}. */
  static List<String> of(List<Match> matches, Election now, Election before, Optional<String> by) {
    List<String> notes = new ArrayList<>(people(matches, before));
    if (by.isPresent() && Set.of(Attributes.SLATE, Attributes.BLOC).contains(by.get())) {
      groups(now, before, by.get()).ifPresent(notes::add);
    }
    return notes;
  }

  private static List<String> people(List<Match> matches, Election before) {
    List<String> near = new ArrayList<>();
    List<String> moves = new ArrayList<>();
    for (Match match : matches) {
      if (match.isSuggestion()) {
        near.add(
            match.now().orElseThrow().contest()
                + ": "
                + match.now().orElseThrow().candidate()
                + " may be "
                + match.before().orElseThrow().candidate()
                + " of "
                + before.name());
      } else if (match.isMove()) {
        moves.add(
            match.now().orElseThrow().candidate()
                + " ("
                + match.before().orElseThrow().contest()
                + " before, now "
                + match.now().orElseThrow().contest()
                + ")");
      }
    }
    List<String> notes = new ArrayList<>();
    if (!near.isEmpty()) {
      notes.add(
          Messages.listed(near)
              + "; --match near takes "
              + (near.size() == 1 ? "them for one" : "each pair for one"));
    }
    if (!moves.isEmpty()) {
      notes.add("perhaps moved to another contest: " + Messages.listed(moves));
    }
    return notes;
  }

  private static Optional<String> groups(Election now, Election before, String by) {
    Map<String, Long> votesNow = votes(now, by);
    Map<String, Long> votesBefore = votes(before, by);
    List<String> onlyNow = without(votesNow, votesBefore);
    List<String> onlyBefore = without(votesBefore, votesNow);
    if (onlyNow.isEmpty() && onlyBefore.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    if (!onlyNow.isEmpty()) {
      parts.add("now " + Messages.listed(onlyNow, MOST_GROUPS));
    }
    if (!onlyBefore.isEmpty()) {
      parts.add("before " + Messages.listed(onlyBefore, MOST_GROUPS));
    }
    return Optional.of(
        by
            + "s that stood in one election: "
            + String.join("; ", parts)
            + " (--aliases can join names of one)");
  }

  /** Returns the groups that the others lack, those with the most votes first. */
  private static List<String> without(Map<String, Long> groups, Map<String, Long> others) {
    List<String> names = new ArrayList<>(groups.keySet());
    names.removeAll(others.keySet());
    names.sort(
        (one, other) -> {
          int order = Long.compare(groups.getOrDefault(other, 0L), groups.getOrDefault(one, 0L));
          return order != 0 ? order : one.compareTo(other);
        });
    return names;
  }

  private static Map<String, Long> votes(Election election, String column) {
    Map<String, Long> votes = new HashMap<>();
    for (Contest contest : election.contests()) {
      for (Candidacy candidacy : contest.candidacies()) {
        Optional<String> group = candidacy.attributes().get(column);
        group.ifPresent(name -> votes.merge(name, candidacy.votes().orElse(0), Long::sum));
      }
    }
    return votes;
  }
}
