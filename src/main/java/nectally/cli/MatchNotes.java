package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.tally.Comparison;
import nectally.tally.matching.Match;

/** What a person should know of how two elections were matched. */
final class MatchNotes {

  private MatchNotes() {}

  /**
   * Returns near names that nobody asked to be taken for one, people who have moved, and groups
   * that stood in one of the elections only; nothing where nothing is compared.
   *
   * @param by the column of the groups
   */
  static List<String> of(Comparison comparison, Optional<String> by) {
    List<String> notes = new ArrayList<>();
    if (comparison.before().isPresent() && comparison.matches().isPresent()) {
      Election before = comparison.before().get().election();
      notes.addAll(people(comparison.matches().get().all(), before));
      if (by.isPresent() && Set.of(Attributes.SLATE, Attributes.BLOC).contains(by.get())) {
        groups(comparison.now().election(), before, by.get()).ifPresent(notes::add);
      }
    }
    return notes;
  }

  /** Returns the notes on people. */
  static List<String> people(List<Match> matches, Election before) {
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
    Set<String> onlyNow = values(now, by);
    Set<String> onlyBefore = values(before, by);
    Set<String> both = new TreeSet<>(onlyNow);
    both.retainAll(onlyBefore);
    onlyNow.removeAll(both);
    onlyBefore.removeAll(both);
    if (onlyNow.isEmpty() && onlyBefore.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    if (!onlyNow.isEmpty()) {
      parts.add("now " + Messages.listed(List.copyOf(onlyNow)));
    }
    if (!onlyBefore.isEmpty()) {
      parts.add("before " + Messages.listed(List.copyOf(onlyBefore)));
    }
    return Optional.of(
        by
            + "s that stood in one election: "
            + String.join("; ", parts)
            + " (--aliases can join names of one)");
  }

  private static Set<String> values(Election election, String column) {
    Set<String> values = new TreeSet<>();
    for (Contest contest : election.contests()) {
      for (Candidacy candidacy : contest.candidacies()) {
        candidacy.attributes().get(column).ifPresent(values::add);
      }
    }
    return values;
  }
}
