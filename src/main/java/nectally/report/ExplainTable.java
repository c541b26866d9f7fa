package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Contest;
import nectally.tally.verdict.WinnerRules;
import nectally.tally.winners.Explanation;

/** Why the winners are the winners: a row a step (commands.md 3.8). */
final class ExplainTable {

  static final String NAME = "explain";

  static final Layout LAYOUT =
      Layout.of(
          NAME,
          "",
          List.of(
              Column.of("step", Kind.COUNT),
              Column.of("candidate", Kind.TEXT),
              Column.of("text", Kind.TEXT)));

  private ExplainTable() {}

  static Table of(Contest contest, WinnerRules rules) {
    return of(ExplanationSentences.of(Explanation.of(contest, rules)));
  }

  static Table of(List<Line> lines) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(
          List.of(
              Cell.count(rows.size() + 1), Cell.text(line.candidate()), Cell.text(line.text())));
    }
    return LAYOUT.table(rows);
  }

  /** Returns the steps as sentences for people. */
  static List<String> sentences(Contest contest, WinnerRules rules) {
    return ExplanationSentences.of(Explanation.of(contest, rules)).stream()
        .map(Line::text)
        .toList();
  }
}
