package nectally.transferable;

import java.math.BigDecimal;
import nectally.model.NameKey;
import nectally.model.StageFigure;

/**
 * A row of the stage table as it follows from the ballots.
 *
 * @param number that of the stage, from 1
 * @param candidate the number; that behind the last for what is not transferable
 */
public record StageLine(RankedContest ranked, int number, int candidate) {

  private static final String MINUS = "\u2212";

  /** Returns a value as the table prints it; empty where the table has none. */
  public String text(StageFigure figure) {
    Count count = ranked.count();
    return switch (figure) {
      case ACTION -> stage().action().text(ranked.names());
      case VOTES -> count.method().text(votes());
      case TRANSFERRED -> number == 1 ? "" : count.method().text(transferred());
      case STATUS ->
          isLost() ? StageCheck.NON_TRANSFERABLE : stage().standings().get(candidate).word();
      case THRESHOLD -> count.method().text(stage().threshold());
    };
  }

  /** Returns whether a printed value is this one: numbers by value, words by their letters. */
  boolean holds(StageFigure figure, String published) {
    String own = text(figure);
    boolean isWord = figure == StageFigure.ACTION || figure == StageFigure.STATUS;
    if (isWord) {
      return NameKey.of(published).equals(NameKey.of(own));
    }
    try {
      String plain = published.replace(",", "").replace(" ", "").replace(MINUS, "-");
      BigDecimal amount = new BigDecimal(plain);
      return amount.compareTo(own.isEmpty() ? BigDecimal.ZERO : new BigDecimal(own)) == 0;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  /** Returns the votes at the end of the stage, in units. */
  public long votes() {
    return isLost() ? stage().totals().nonTransferable() : stage().totals().of(candidate);
  }

  /** Returns what the stage, not the first, changed of them, in units. */
  public long transferred() {
    return isLost()
        ? votes() - new StageLine(ranked, number - 1, candidate).votes()
        : stage().transferred(candidate);
  }

  private Stage stage() {
    return ranked.count().stages().get(number - 1);
  }

  private boolean isLost() {
    return candidate == ranked.contest().candidacies().size();
  }
}
