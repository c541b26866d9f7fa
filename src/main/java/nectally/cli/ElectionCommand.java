package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.model.Election;
import nectally.problem.Rule;
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
      Setting.file("--compare", "The earlier election to compare with; repeat for several files.")
          .repeated();
  final Setting<String> names =
      Setting.text(
              "--name",
              "NAME",
              "What to call an election, such as 2014; once for each, in the order of the files.")
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
    List<List<String>> files = before.isEmpty() ? List.of(now) : List.of(now, before);
    return read(files, 1, console);
  }

  /**
   * Reads elections, each of which is called as the user wants.
   *
   * @param deciding as for {@link InputOptions#read}
   * @throws Refusal with every problem of the files
   */
  final Inputs read(List<List<String>> files, int deciding, Console console) throws Refusal {
    if (names.isGiven() && names.values().size() != files.size()) {
      throw names.refused(
          names.values().size(),
          Rule.WRONG_VALUE,
          "expected " + files.size() + ", one for each election, found " + names.values().size());
    }
    Inputs read =
        grouping.crossed(input.read(files, deciding, matching.rules(console), messages, console));
    Inputs inputs = files.size() > 1 ? DoubtfulIds.check(read, input.softened()) : read;
    if (!names.isGiven()) {
      return inputs;
    }
    List<Election> named = new ArrayList<>();
    for (Election election : inputs.elections()) {
      named.add(new Election(names.values().get(named.size()), election.contests()));
    }
    return inputs.with(named);
  }

  /**
   * Returns the column of {@code --per} where it splits no contest.
   *
   * @throws Refusal if no election has it
   */
  final Optional<String> per(Inputs inputs) throws Refusal {
    Optional<String> asked = input.per.value();
    return asked.isEmpty() || inputs.areSplit()
        ? Optional.empty()
        : Optional.of(GroupingOptions.column(input.per, asked.get(), inputs.elections()));
  }

  /**
   * Counts both elections and compares them.
   *
   * @param notes receives how lots were drawn
   * @throws Refusal if they cannot be counted
   */
  final Comparison compare(Inputs inputs, ShareOf shares, List<String> notes, Console console)
      throws Refusal {
    ElectionResult now =
        counting.count(inputs.now(), inputs.matching().aliases(), notes, console).with(shares);
    if (inputs.before().isEmpty()) {
      return Comparison.alone(now);
    }
    ElectionResult before = counting.countCompared(inputs.before().get()).with(shares);
    return Comparison.of(now, before, inputs.matching());
  }
}
