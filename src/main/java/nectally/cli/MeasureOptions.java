package nectally.cli;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import nectally.report.Measuring;
import nectally.report.Rounding;
import nectally.tally.Groups;
import nectally.tally.ShareOf;
import nectally.tally.SlateMethod;
import nectally.tally.measures.Sides;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** By which of several measures groups and changes are shown. */
final class MeasureOptions {

  private final CommandSpec command;
  private final OptionSpec slates =
      Options.word(
          "--slate-method",
          "METHOD",
          SlateMethod.class,
          "What a group's share is: sum of its votes (default), mean vote of its candidates"
              + " or votes of its top candidate.");
  private final OptionSpec swing =
      Options.text(
          "--swing",
          "A[,B]",
          "Swing to group A from group B, or from all others (default: the two largest).");
  private final OptionSpec shareOf =
      Options.word(
          "--share-of",
          "WHOLE",
          ShareOf.class,
          "What a candidate's share is of: votes (default), or ballots, as stated, else the"
              + " fewest that could carry the votes.");
  private final OptionSpec rounding =
      Options.word(
          "--rounding",
          "RULE",
          Rounding.class,
          "How shares are rounded: half-up, each by itself (default), or largest-remainder, so"
              + " that they add to 100.");

  MeasureOptions(CommandSpec command) {
    this.command = command;
    command.addOption(slates).addOption(swing).addOption(shareOf).addOption(rounding);
  }

  /**
   * Checks what can be checked before anything is read.
   *
   * @throws ParameterException if a swing is not between one or two groups
   */
  void check() {
    sides();
  }

  /**
   * Checks that the sides of a swing are groups of the elections.
   *
   * @throws ParameterException if one is not
   */
  void check(Inputs inputs, Optional<String> by) {
    Optional<Sides> asked = sides();
    if (asked.isEmpty() || by.isEmpty()) {
      return;
    }
    Sides sides = asked.get();
    NavigableSet<String> names = Groups.names(inputs.now(), inputs.before(), by.get());
    for (String side :
        sides.from().map(from -> List.of(sides.to(), from)).orElse(List.of(sides.to()))) {
      if (names.stream().noneMatch(side::equalsIgnoreCase)) {
        throw Options.wrong(
            command, "--swing: no group \"" + side + "\"; there are " + String.join(", ", names));
      }
    }
  }

  /** Returns what a candidate's share is a share of. */
  ShareOf shareOf() {
    return Options.<ShareOf>value(shareOf).orElse(ShareOf.VOTES);
  }

  /** Returns the measures asked for. */
  Measuring measuring(int decimals) {
    return new Measuring(
        Options.<SlateMethod>value(slates).orElse(SlateMethod.SUM),
        sides(),
        shareOf(),
        Options.<Rounding>value(rounding).orElse(Rounding.HALF_UP),
        decimals);
  }

  private Optional<Sides> sides() {
    return Options.<String>value(swing).map(this::sides);
  }

  private Sides sides(String text) {
    String[] names = text.split(",", -1);
    String to = names[0].strip();
    String from = names.length == 2 ? names[1].strip() : "";
    boolean wrong = names.length > 2 || to.isEmpty() || (names.length == 2 && from.isEmpty());
    if (wrong || to.equalsIgnoreCase(from)) {
      throw Options.wrong(
          command, "--swing: expected one group or two as A,B, not \"" + text + "\"");
    }
    return new Sides(to, from.isEmpty() ? Optional.empty() : Optional.of(from));
  }
}
