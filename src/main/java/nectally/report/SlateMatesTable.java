package nectally.report;

import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Table;
import nectally.model.Ratio;
import nectally.tally.measures.MateComparison;
import nectally.tally.measures.SlateMates;

/** Whether some of a slate do better than others, a row for each comparison (commands.md 3.11). */
final class SlateMatesTable extends ResultsTable<SlateMates> {

  /** Places after the point of a probability, and the smallest that is told. */
  private static final int PLACES = 3;

  private static final Ratio SMALLEST = Ratio.of(1, 1000);

  SlateMatesTable() {
    super(
        new Columns<SlateMates>()
            .add(
                "comparison",
                "Slate-mates",
                Kind.TEXT,
                About.WHO,
                m -> Cell.text(words(m.comparison())))
            .add("pairs", "Slates", Kind.COUNT, About.OTHER, m -> Cell.count(m.pairs()))
            .add(
                "first_ahead",
                "First\nahead",
                Kind.COUNT,
                About.OTHER,
                m -> Cell.count(m.firstAhead()))
            .add(
                "second_ahead",
                "Second\nahead",
                Kind.COUNT,
                About.OTHER,
                m -> Cell.count(m.secondAhead()))
            .add("equal", "Equal", Kind.COUNT, About.OTHER, m -> Cell.count(m.equal()))
            .machines("sign_test_p", Kind.DECIMAL, About.OTHER, m -> Cell.number(m.p()))
            .people("p", "Sign\ntest p", Kind.TEXT, About.OTHER, m -> Cell.text(chance(m.p())))
            .right()
            .add(
                "median_difference_pct",
                "Median\ndifference",
                Kind.PERCENT,
                About.CHANGE,
                m -> Cell.number(m.median()))
            .layout(TableName.SLATEMATES.key(), TableName.SLATEMATES.title())
            .in(Layout.Scope.ELECTION));
  }

  @Override
  Table<SlateMates> of(OverallFigures overall) {
    return layout().table(overall.mates());
  }

  private static String chance(Ratio p) {
    return p.compareTo(SMALLEST) < 0 ? "< 0.001" : PeopleText.decimal(p, PLACES);
  }

  /** Returns what is compared, the first-named first. */
  static String words(MateComparison comparison) {
    return switch (comparison) {
      case GENDER -> "women/men";
      case INCUMBENT -> "incumbent/other";
      case ALPHABET -> "first/last in the alphabet";
      case BALLOT_PAPER -> "first/last on the ballot paper";
    };
  }

  /** Returns what a person should know before quoting the rows. */
  static List<String> notes(List<SlateMates> mates) {
    String few = "";
    for (SlateMates each : mates) {
      if (each.pairs() < SlateMates.FEW_PAIRS) {
        few += (few.isEmpty() ? "" : ", ") + words(each.comparison());
      }
    }
    if (mates.isEmpty()) {
      return List.of("No slate has two candidates of known votes who could be compared.");
    }
    String why =
        "Slate-mates: the sign test says whether a difference is more than chance, not why;"
            + " nothing is controlled for.";
    return few.isEmpty()
        ? List.of(why)
        : List.of(why, "Fewer than " + SlateMates.FEW_PAIRS + " slates say little: " + few + ".");
  }
}
