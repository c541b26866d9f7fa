package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Ratio;
import nectally.tally.measures.Index;
import nectally.tally.measures.IndexValue;

/** Numbers that sum up a contest or the whole election, a row each. */
final class IndicesTable extends ResultsTable<IndexValue> {

  private IndicesTable(Layout<IndexValue> layout) {
    super(layout);
  }

  /** Returns the table of each contest. */
  static IndicesTable ofContests(ResultsView view) {
    return new IndicesTable(layout(TableName.INDICES, view));
  }

  /** Returns the table of the whole election. */
  static IndicesTable ofElection(ResultsView view) {
    return new IndicesTable(layout(TableName.OVERALL_INDICES, view).in(Layout.Scope.ELECTION));
  }

  private static Layout<IndexValue> layout(TableName name, ResultsView view) {
    return new Columns<IndexValue>()
        .people("index", "Index", Kind.TEXT, About.WHO, v -> Cell.text(words(v.index())))
        .inFull()
        .machines("index", Kind.TEXT, About.WHO, v -> Cell.word(v.index()))
        .machines("unit", Kind.TEXT, About.OTHER, v -> Cell.word(v.index().unit()))
        .add("value", "Value", Kind.NUMBER, About.OTHER, v -> cell(v.index(), v.value()))
        .add(
            "previous_value",
            view.headingBefore(),
            Kind.NUMBER,
            About.OTHER,
            v -> cell(v.index(), v.previous()))
        .ifKnown()
        .machines("change", Kind.NUMBER, About.OTHER, v -> cell(v.index(), v.change()))
        .people("unit", "", Kind.TEXT, About.OTHER, v -> Cell.text(unit(v.index())))
        .layout(name.key(), name.title());
  }

  @Override
  Table<IndexValue> of(ContestFigures contest) {
    return of(contest.indices());
  }

  @Override
  Table<IndexValue> of(OverallFigures overall) {
    return of(overall.indices());
  }

  /** Returns every index for machines, what is known for people. */
  private Table<IndexValue> of(List<IndexValue> values) {
    return layout().table(values).forPeople(() -> layout().table(known(values)));
  }

  private static List<IndexValue> known(List<IndexValue> values) {
    return values.stream().filter(value -> value.value().isPresent()).toList();
  }

  private static Cell cell(Index index, Optional<Ratio> value) {
    return index.isCount()
        ? value.map(number -> Cell.count(number.numerator().longValueExact())).orElse(Cell.EMPTY)
        : Cell.number(value);
  }

  private static String unit(Index index) {
    return switch (index.unit()) {
      case PER_CENT -> "per cent";
      case POINTS -> "points";
      case GROUPS -> "groups";
      case PEOPLE -> "people";
      case VOTES -> "votes";
    };
  }

  private static String words(Index index) {
    return switch (index) {
      case EFFECTIVE_GROUPS_VOTES -> "Effective number of groups by votes (Laakso-Taagepera)";
      case EFFECTIVE_GROUPS_SEATS -> "Effective number of groups by seats (Laakso-Taagepera)";
      case GALLAGHER -> "Disproportionality (Gallagher)";
      case LOOSEMORE_HANBY -> "Disproportionality (Loosemore-Hanby)";
      case VOLATILITY_GROUPS -> "Volatility between groups (Pedersen)";
      case VOLATILITY_CANDIDATES -> "Volatility between candidates (Pedersen)";
      case WOMEN_ELECTED -> "Women elected";
      case GENDER_UNKNOWN_ELECTED -> "Elected of unknown gender";
      case REELECTED -> "Re-elected";
      case NEWLY_ELECTED -> "Newly elected";
      case DEFEATED -> "Defeated";
      case DID_NOT_STAND_AGAIN -> "Did not stand again";
      case TURNOUT -> "Turnout, rejected ballots with it";
      case VOTES_PER_BALLOT -> "Votes per ballot";
      case UNUSED_VOTES -> "Unused votes";
      case UNUSED_SHARE -> "Unused votes, of all that ballots could carry";
      case REJECTED -> "Rejected ballots, of all received";
    };
  }
}
