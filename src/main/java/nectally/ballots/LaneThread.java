package nectally.ballots;

import nectally.csv.lane.LineCells;

/** What one thread of the fast lane works with. */
record LaneThread(LaneRows rows, LineCells cells, LaneJournal journal) {

  /** Makes everything anew. */
  static LaneThread of(LaneColumns columns, char delimiter, LanePlaces places, BlockTeller teller) {
    LineCells cells = new LineCells(delimiter, columns.size());
    LaneJournal journal = new LaneJournal();
    return new LaneThread(
        new LaneRows(columns, cells, places, journal, teller.limit()), cells, journal);
  }
}
