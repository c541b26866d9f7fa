package nectally.report;

import nectally.answer.Layout;
import nectally.answer.Table;

/**
 * A table of results: how it is laid out, and what stands in it.
 *
 * @param <R> what a row is about
 */
abstract class ResultsTable<R> {

  private final Layout<R> layout;

  ResultsTable(Layout<R> layout) {
    this.layout = layout;
  }

  /** Returns the layout, of every section. */
  final Layout<R> layout() {
    return layout;
  }

  /** Returns the table of a contest, its shares exact. */
  Table<R> of(ContestFigures contest) {
    throw new IllegalArgumentException(layout.name() + " is of no contest");
  }

  /** Returns the table of the whole election, its shares exact. */
  Table<R> of(OverallFigures overall) {
    throw new IllegalArgumentException(layout.name() + " is of contests only");
  }

  /** Returns the table of the whole election with its shares rounded as asked. */
  Table<R> rounded(OverallFigures overall) {
    return ShareColumns.rounded(of(overall), overall.view().measuring());
  }
}
