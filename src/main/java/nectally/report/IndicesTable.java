package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Ratio;
import nectally.tally.measures.Index;
import nectally.tally.measures.IndexValue;

/** Numbers that sum up a contest or the whole election, a row each. */
final class IndicesTable {

  static final String NAME = "indices";
  static final String OVERALL = "overall_indices";

  private static final Fields<IndexValue> FIELDS =
      new Fields<IndexValue>()
          .add("index", Kind.TEXT, v -> CandidatesTable.word(Optional.of(v.index())))
          .add("unit", Kind.TEXT, v -> CandidatesTable.word(Optional.of(v.index().unit())))
          .add("value", Kind.NUMBER, v -> cell(v.index(), v.value()))
          .add("previous_value", Kind.NUMBER, v -> cell(v.index(), v.previous()))
          .add("change", Kind.NUMBER, v -> cell(v.index(), v.change()));

  static final Layout LAYOUT = Layout.of(NAME, "", FIELDS.columns());
  static final Layout OVERALL_LAYOUT = Layout.of(OVERALL, "", FIELDS.columns());

  private IndicesTable() {}

  /** Returns the table that machines read, under either of the two layouts: always every index. */
  static Table forMachines(Layout layout, List<IndexValue> values) {
    return layout.table(FIELDS.rows(values));
  }

  /** Returns the table that people read: what is known, with its unit. */
  static Table forPeople(List<IndexValue> values, ResultsView view) {
    List<IndexValue> known = values.stream().filter(value -> value.value().isPresent()).toList();
    Fields<IndexValue> fields =
        new Fields<IndexValue>()
            .add(Column.of("index", "Index", Kind.TEXT).inFull(), v -> Cell.text(words(v.index())))
            .add("value", "Value", Kind.NUMBER, v -> cell(v.index(), v.value()));
    if (known.stream().anyMatch(value -> value.previous().isPresent())) {
      fields.add(
          "previous_value", view.headingBefore(), Kind.NUMBER, v -> cell(v.index(), v.previous()));
    }
    return fields.add("unit", "", Kind.TEXT, v -> Cell.text(unit(v.index()))).table(NAME, known);
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
