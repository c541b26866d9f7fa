package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.answer.PeopleText;
import nectally.model.Attributes;
import nectally.model.Election;
import nectally.model.NameKey;
import nectally.tally.matching.LoneGroups;
import nectally.tally.matching.Match;
import nectally.tally.matching.Renaming;

/** What a person should know of how two elections were matched. */
public final class MatchSentences {

  /** How many groups are listed: parties of some weight, which may have two names. */
  private static final int MOST_GROUPS = 20;

  private MatchSentences() {}

  /**
   * Returns near names that nobody asked to be taken for one, contests that may have a new name or
   * are compared though they seem to be others, people who have moved, and groups that stood in one
   * of the elections only.
   *
   * @param matches those of everybody
   * @param renamings the contests that may be one
   * @param by the column of the groups; only slates and blocs are told of
   */
  public static List<String> of(
      List<Match> matches,
      List<Renaming> renamings,
      Election now,
      Election before,
      Optional<String> by) {
    List<String> sentences = new ArrayList<>(people(matches, renamings, before));
    if (areStrangers(matches, now, before)) {
      sentences.add(
          now.contests().get(0).name()
              + " is compared with "
              + before.contests().get(0).name()
              + ", the only contest of "
              + before.name()
              + ", though nobody stood in both");
    }
    if (by.isPresent()
        && Set.of(Attributes.SLATE, Attributes.BLOC).contains(by.get())
        && before.has(by.get())) {
      LoneGroups groups = LoneGroups.of(now, before, by.get());
      if (!groups.isEmpty()) {
        sentences.add(of(groups));
      }
    }
    return sentences;
  }

  /** Returns whether the only contests of two elections have two names and nobody in common. */
  private static boolean areStrangers(List<Match> matches, Election now, Election before) {
    if (now.contests().size() != 1 || before.contests().size() != 1) {
      return false;
    }
    NameKey name = NameKey.ofThing(now.contests().get(0).statedName());
    NameKey other = NameKey.ofThing(before.contests().get(0).statedName());
    return !name.isEmpty()
        && !other.isEmpty()
        && !name.equals(other)
        && matches.stream().noneMatch(Match::applied);
  }

  private static List<String> people(
      List<Match> matches, List<Renaming> renamings, Election before) {
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
      } else if (match.isMove() && !isHeld(renamings, match)) {
        moves.add(
            match.now().orElseThrow().candidate()
                + " ("
                + match.before().orElseThrow().contest()
                + " before, now "
                + match.now().orElseThrow().contest()
                + ")");
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!near.isEmpty()) {
      sentences.add(
          PeopleText.listed(near)
              + "; --match near takes "
              + (near.size() == 1 ? "them for one" : "each pair for one"));
    }
    if (!renamings.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (Renaming renaming : renamings) {
        names.add(renaming.now() + " (" + renaming.before() + " before)");
      }
      sentences.add(
          "perhaps one contest under two names, since people of one stand in the other: "
              + PeopleText.listed(names)
              + "; --aliases can join them");
    }
    if (!moves.isEmpty()) {
      sentences.add("perhaps moved to another contest: " + PeopleText.listed(moves));
    }
    return sentences;
  }

  private static boolean isHeld(List<Renaming> renamings, Match match) {
    for (Renaming renaming : renamings) {
      if (renaming.holds(match)) {
        return true;
      }
    }
    return false;
  }

  private static String of(LoneGroups groups) {
    List<String> parts = new ArrayList<>();
    if (!groups.now().isEmpty()) {
      parts.add("now " + PeopleText.listed(groups.now(), MOST_GROUPS));
    }
    if (!groups.before().isEmpty()) {
      parts.add("before " + PeopleText.listed(groups.before(), MOST_GROUPS));
    }
    return groups.column()
        + "s that stood in one election: "
        + String.join("; ", parts)
        + " (--aliases can join names of one)";
  }
}
