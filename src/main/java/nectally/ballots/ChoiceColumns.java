package nectally.ballots;

import nectally.csv.Rows;

/** Ballots of one row each, with a name in every column {@code choice1..choiceN}. */
final class ChoiceColumns implements BallotLayout {

  private final Intake intake;
  private final int[] columns;
  private final int[] ranks;
  private final String[] likely;

  ChoiceColumns(BallotColumns columns, Intake intake) {
    this.intake = intake;
    this.columns = columns.choices();
    ranks = new int[this.columns.length];
    likely = new String[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = columns.number(this.columns[i]);
      likely[i] = "";
    }
  }

  @Override
  public void row(Rows row) {
    Paper paper = intake.start(row);
    for (int i = 0; i < columns.length; i++) {
      String text = row.cell(columns[i], likely[i]);
      if (!text.isEmpty()) {
        likely[i] = text;
        intake.mark(paper, text, ranks[i], columns[i] + 1);
      }
    }
    intake.give(paper);
  }
}
