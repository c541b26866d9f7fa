package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Report;

/** A command that writes a report: where to and in which format, and what it says beside it. */
abstract class ReportCommand extends Command {

  private Optional<Progress> progress = Optional.empty();
  final OutputOptions output;
  final MessageOptions messages = new MessageOptions();

  /**
   * Starts a command.
   *
   * @param tables what {@code --show} can ask for; the other parameters as for {@link Command}
   */
  ReportCommand(String name, String usage, List<String> tables, String... description) {
    super(name, usage, description);
    output = new OutputOptions(tables);
  }

  @Override
  final int run(Console console) throws Refusal {
    output.check(hasWinners());
    for (String file : optionFiles()) {
      output.keepOff(file);
    }
    List<String> files = new ArrayList<>();
    for (Setting<?> setting : settings()) {
      if (setting.isRead()) {
        for (Object file : setting.values()) {
          output.keepOff(file.toString());
          files.add(file.toString());
        }
      }
    }
    OnceRead.check(files);
    if (!console.err().isTerminal() || messages.quiet.isGiven()) {
      return answer(console);
    }
    Progress reading = Progress.of(files, console.err());
    progress = Optional.of(reading);
    try {
      return answer(console);
    } finally {
      reading.stop();
    }
  }

  /** Returns whether the answer is who stands and who wins at one election, and no more. */
  boolean hasWinners() {
    return false;
  }

  /**
   * Answers; the options of the output have been checked.
   *
   * @return one of {@link Status}
   * @throws Refusal if there is no answer
   */
  abstract int answer(Console console) throws Refusal;

  /**
   * Writes the report.
   *
   * @param decision whether a person must decide
   * @return the status of the command: a reader who has gone needs no decision
   * @throws Refusal if it cannot be written
   */
  final int write(Report report, boolean decision, Console console) throws Refusal {
    progress.ifPresent(Progress::stop);
    boolean read = output.write(report, console);
    return read && decision ? Status.DECISION : Status.ANSWERED;
  }
}
