package nectally.ballots;

import java.util.Arrays;
import nectally.ballots.LaneJournal.What;

/** Sees to it that what is said once of a box is said once, for one thread. */
final class LaneFirsts {

  private final LaneJournal journal;
  private final boolean[][] said = new boolean[What.values().length][16];

  LaneFirsts(LaneJournal journal) {
    this.journal = journal;
  }

  /** Says that there is such a ballot of the box, unless that was said. */
  void see(What what, Box box, int line) {
    boolean[] boxes = said[what.ordinal()];
    if (box.number() >= boxes.length) {
      boxes = Arrays.copyOf(boxes, Math.max(2 * boxes.length, box.number() + 1));
      said[what.ordinal()] = boxes;
    }
    if (!boxes[box.number()]) {
      boxes[box.number()] = true;
      journal.say(what, box, SpelledName.NOBODY, line, 0);
    }
  }
}
