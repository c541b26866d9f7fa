package nectally.ballots;

import nectally.csv.Column;
import nectally.csv.Rows;

/** Ballots of one row each, with a name in every column {@code choice1..choiceN}. */
final class ChoiceColumns implements BallotLayout {

  private final Intake intake;
  private final Column[] columns;
  private final int[] ranks;

  ChoiceColumns(BallotColumns columns, Intake intake) {
    this.intake = intake;
    int[] indexes = columns.choices();
    this.columns = new Column[indexes.length];
    ranks = new int[indexes.length];
    for (int i = 0; i < indexes.length; i++) {
      this.columns[i] = new Column(columns.header().get(indexes[i]), "", indexes[i]);
      ranks[i] = columns.number(indexes[i]);
    }
  }

  @Override
  public void row(Rows row) {
    Paper paper = intake.start(row);
    for (int i = 0; i < columns.length; i++) {
      intake.mark(paper, columns[i].text(row), ranks[i], columns[i].number());
    }
    intake.give(paper);
  }
}
