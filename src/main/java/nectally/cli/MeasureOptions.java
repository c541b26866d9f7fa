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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which of several measures groups and changes are shown. */
final class MeasureOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--slate-method",
      paramLabel = "METHOD",
      converter = WordConverter.OfSlateMethod.class,
      description = {
        "What a group's share is: sum of its votes (default), mean vote of its candidates,",
        "or votes of its top candidate."
      })
  private SlateMethod slates = SlateMethod.SUM;

  @Option(
      names = "--swing",
      paramLabel = "A[,B]",
      description = "Swing to group A from group B, or from all others (default: the two largest).")
  private @Nullable String swing;

  /**
   * Checks what can be checked before anything is read.
   *
   * @throws ParameterException if a swing is not between one or two groups
   */
  void check() {
    if (swing != null) {
      sides(swing);
    }
  }

  /**
   * Checks that the sides of a swing are groups of the elections.
   *
   * @throws ParameterException if one is not
   */
  void check(Inputs inputs, Optional<String> by) {
    if (swing == null || by.isEmpty()) {
      return;
    }
    Sides sides = sides(swing);
    NavigableSet<String> names = Groups.names(inputs.now(), inputs.before(), by.get());
    for (String side :
        sides.from().map(from -> List.of(sides.to(), from)).orElse(List.of(sides.to()))) {
      if (names.stream().noneMatch(side::equalsIgnoreCase)) {
        throw wrong("--swing: no group \"" + side + "\"; there are " + String.join(", ", names));
      }
    }
  }

  /** Returns the measures asked for. */
  Measuring measuring(int decimals) {
    return new Measuring(
        slates,
        swing == null ? Optional.empty() : Optional.of(sides(swing)),
        ShareOf.VOTES,
        Rounding.HALF_UP,
        decimals);
  }

  private Sides sides(String text) {
    String[] names = text.split(",", -1);
    String to = names[0].strip();
    String from = names.length == 2 ? names[1].strip() : "";
    boolean wrong = names.length > 2 || to.isEmpty() || (names.length == 2 && from.isEmpty());
    if (wrong || to.equalsIgnoreCase(from)) {
      throw wrong("--swing: expected one group or two as A,B, not \"" + text + "\"");
    }
    return new Sides(to, from.isEmpty() ? Optional.empty() : Optional.of(from));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
