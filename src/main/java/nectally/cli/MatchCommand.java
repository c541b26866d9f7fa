package nectally.cli;

import java.util.List;
import nectally.answer.Report;
import nectally.model.Election;
import nectally.report.MatchReport;
import nectally.report.MatchSentences;
import nectally.report.TableName;
import nectally.tally.Groups;
import nectally.tally.matching.Match;
import nectally.tally.matching.Matches;

/** How the candidates of two files are paired. */
final class MatchCommand extends ElectionCommand {

  private final Setting<String> files =
      Setting.files(2, 2, "The results of two elections, the later one first.");

  MatchCommand() {
    super(
        "match",
        "FILE FILE [OPTION]...",
        TableName.keys(TableName.Answer.MATCH),
        "How the candidates of two files are paired, and why: by id, alias, name or near name.",
        "Near names, and people in another contest, are listed and not applied.");
    add(files);
    add(input, matching, output, messages);
  }

  @Override
  String example() {
    return "nec-tally match 2014.csv 2012.csv";
  }

  @Override
  int answer(Console console) throws Refusal {
    List<String> both = files.values();
    Inputs inputs = read(both.subList(0, 1), both.subList(1, 2), console);
    messages.tell(inputs, console);
    Election now = inputs.now();
    Election before = inputs.before().orElseThrow();
    Matches matches = Matches.of(now, before, inputs.matching());
    List<Match> all = matches.all();
    messages.tell(
        MatchSentences.of(
            all, matches.renamings(all), now, before, Groups.defaultColumn(now, inputs.before())),
        console);
    Report report = MatchReport.of(output.title(), now.name(), before.name(), all);
    return write(report.with(inputs.files()), false, console);
  }
}
