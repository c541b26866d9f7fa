package nectally.cli;

import java.util.List;
import java.util.Optional;
import nectally.input.AliasesFile;
import nectally.problem.UnusableInputException;
import nectally.tally.matching.Aliases;
import nectally.tally.matching.MatchRules;

/** How people and slates of two elections are held to be the same. */
final class MatchOptions implements Group {

  /** Which names are taken for one person's. */
  enum Names {
    /** Names that are the same in all but form. */
    EXACT,
    /** Short forms of a name too. */
    NEAR
  }

  final Setting<Names> match =
      Setting.word(
          "--match",
          "HOW",
          Names.class,
          "exact (default), or near: take Pete for Peter where nobody else can be meant.");
  final Setting<String> aliases =
      Setting.file(
          "--aliases", "People, slates and contests with several names: columns name and same_as.");

  @Override
  public List<Setting<?>> settings() {
    return List.of(match, aliases);
  }

  /**
   * Returns the rules.
   *
   * @throws Refusal if the file of aliases cannot be used
   */
  MatchRules rules(Console console) throws Refusal {
    boolean near = match.or(Names.EXACT) == Names.NEAR;
    Optional<String> file = aliases.value();
    if (file.isEmpty()) {
      return near ? new MatchRules(true, Aliases.NONE) : MatchRules.EXACT;
    }
    try {
      return new MatchRules(near, new Aliases(AliasesFile.read(file.get(), console.in())));
    } catch (UnusableInputException unusable) {
      throw new Refusal(unusable);
    }
  }
}
