package nectally.cli;

import java.util.List;
import nectally.tally.Comparison;
import nectally.tally.ElectionResult;
import nectally.tally.ShareOf;

/**
 * A command about the results of elections: how they are read, matched and counted.
 *
 * <p>Each such command adds those of the groups to its settings that it makes use of; a setting
 * that is not added has its default.
 */
abstract class ElectionCommand extends ReportCommand {

  final Setting<String> compare =
      Setting.text(
              "--compare",
              "FILE",
              "The earlier election to compare with; repeat for several files.")
          .repeated();
  final InputOptions input = new InputOptions();
  final MatchOptions matching = new MatchOptions();
  final CountingOptions counting = new CountingOptions();
  final GroupingOptions grouping = new GroupingOptions();

  /** Starts a command, as {@link ReportCommand} does. */
  ElectionCommand(String name, String usage, List<String> tables, String... description) {
    super(name, usage, tables, description);
  }

  /**
   * Reads an election and the one it is compared with.
   *
   * @param before the files of that one, perhaps none
   * @throws Refusal with every problem of the files
   */
  final Inputs read(List<String> now, List<String> before, Console console) throws Refusal {
    return input.read(now, before, matching.rules(console), console);
  }

  /**
   * Counts both elections and compares them.
   *
   * @param notes receives how lots were drawn
   * @throws Refusal if they cannot be counted
   */
  final Comparison compare(Inputs inputs, ShareOf shares, List<String> notes, Console console)
      throws Refusal {
    ElectionResult now = counting.count(inputs.now(), notes, console).with(shares);
    if (inputs.before().isEmpty()) {
      return Comparison.alone(now);
    }
    ElectionResult before = counting.countCompared(inputs.before().get()).with(shares);
    return Comparison.of(now, before, inputs.matching());
  }
}
