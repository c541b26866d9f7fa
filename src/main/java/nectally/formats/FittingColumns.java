package nectally.formats;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Column;
import nectally.answer.Kind;

/**
 * Leaves out the columns that add least until a table fits, and shortens names where it still does
 * not. A number is never shortened, and what is asked for by name is never left out.
 *
 * @param <R> what a row is about
 */
final class FittingColumns<R> {

  /** Of the earlier election and of those who stood twice; what adds least comes first. */
  private static final List<About> LEAST_FIRST =
      List.of(
          About.EARLIER_VOTES,
          About.LIKE_FOR_LIKE,
          About.EARLIER_RANK,
          About.EARLIER_SEATS,
          About.EARLIER_SHARE);

  /** Of which a table of several elections has several: the latest, which is last, stays. */
  private static final List<About> ALL_BUT_THE_LAST =
      List.of(About.SEATS, About.CHANGE, About.VOTES, About.RANK, About.SHARE);

  /** Names are shortened to less only where nothing else helps. */
  private static final int GOOD_NAME = 18;

  /** Names are not shortened to less. */
  private static final int SHORTEST_NAME = 8;

  /** Sentences are not broken into lines of less. */
  private static final int SHORTEST_LINE = 30;

  private final List<Column<R>> columns;
  private final int[] headings;
  private final int[] values;
  private final boolean[] leftOut;

  private FittingColumns(List<Column<R>> columns, int[] headings, int[] values) {
    this.columns = columns;
    this.headings = headings;
    this.values = values;
    this.leftOut = new boolean[columns.size()];
  }

  /**
   * Which columns fit.
   *
   * @param kept their 0-based numbers
   * @param widestText how wide texts may be that are shortened
   * @param lastLine how wide lines of a last column may be that is not shortened
   */
  record Fit(List<Integer> kept, int widestText, int lastLine) {}

  /**
   * Returns what fits, as well as it can.
   *
   * @param headings how wide the headings of each column are
   * @param values how wide the values of each column are, none of them shortened below {@link
   *     TextTable#WIDEST_TEXT}
   * @param width so many columns of a terminal
   */
  static <R> Fit of(List<Column<R>> columns, int[] headings, int[] values, int width) {
    FittingColumns<R> fitting = new FittingColumns<>(columns, headings, values);
    for (About about : LEAST_FIRST) {
      fitting.leaveOut(about, columns.size(), width);
    }
    for (About about : ALL_BUT_THE_LAST) {
      fitting.leaveOut(about, fitting.last(about), width);
    }
    fitting.leaveOutSpareNumbers(width);
    int widestText = TextTable.WIDEST_TEXT;
    while (widestText > SHORTEST_NAME && fitting.width(widestText) > width) {
      widestText--;
    }
    int spare = Math.max(0, width - fitting.width(widestText));
    return new Fit(fitting.kept(), widestText, SHORTEST_LINE + spare);
  }

  private List<Integer> kept() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < leftOut.length; i++) {
      if (!leftOut[i]) {
        kept.add(i);
      }
    }
    return kept;
  }

  private void leaveOut(About about, int end, int width) {
    for (int i = 0; i < end; i++) {
      if (columns.get(i).about() == about && width(GOOD_NAME) > width) {
        leftOut[i] = true;
      }
    }
  }

  /** From the right, where a table has what can be worked out of the rest. */
  private void leaveOutSpareNumbers(int width) {
    for (int i = columns.size() - 1; i > 0; i--) {
      Column<R> column = columns.get(i);
      if (column.about() == About.OTHER
          && column.kind() != Kind.TEXT
          && width(SHORTEST_NAME) > width) {
        leftOut[i] = true;
      }
    }
  }

  private int last(About about) {
    int last = 0;
    for (int i = 0; i < leftOut.length; i++) {
      last = columns.get(i).about() == about ? i : last;
    }
    return last;
  }

  /** Returns how wide the table is with texts of at most so many columns. */
  private int width(int widestText) {
    int width = -TextTable.GAP.length();
    for (int i = 0; i < leftOut.length; i++) {
      if (!leftOut[i]) {
        width += Math.max(headings[i], width(i, widestText)) + TextTable.GAP.length();
      }
    }
    return width;
  }

  private int width(int column, int widestText) {
    if (TextTable.isShortened(columns.get(column))) {
      return Math.min(values[column], widestText);
    }
    return TextTable.isBroken(columns, column)
        ? Math.min(values[column], SHORTEST_LINE)
        : values[column];
  }
}
