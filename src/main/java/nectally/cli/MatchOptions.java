package nectally.cli;

import java.util.Optional;
import nectally.input.AliasesFile;
import nectally.problem.UnusableInputException;
import nectally.tally.matching.Aliases;
import nectally.tally.matching.MatchRules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How people and slates of two elections are held to be the same. */
final class MatchOptions {

  /** Which names are taken for one person's. */
  enum Names {
    /** Names that are the same in all but form. */
    EXACT,
    /** Short forms of a name too. */
    NEAR
  }

  private final OptionSpec match =
      Options.word(
          "--match",
          "HOW",
          Names.class,
          "exact (default), or near: take Pete for Peter where nobody else can be meant.");
  private final OptionSpec aliases =
      Options.text(
          "--aliases", "FILE", "People and slates with several names: columns name,same_as.");

  MatchOptions(CommandSpec command) {
    command.addOption(match).addOption(aliases);
  }

  /**
   * Returns the rules.
   *
   * @throws Refusal if the file of aliases cannot be used
   */
  MatchRules rules(Console console) throws Refusal {
    boolean near = Options.value(match).equals(Optional.of(Names.NEAR));
    Optional<String> file = Options.value(aliases);
    if (file.isEmpty()) {
      return near ? new MatchRules(true, Aliases.NONE) : MatchRules.EXACT;
    }
    try {
      return new MatchRules(near, new Aliases(AliasesFile.read(file.get(), console.in())));
    } catch (UnusableInputException unusable) {
      throw new Refusal(Messages.lines(unusable.diagnostics()));
    }
  }
}
