package nectally.ballots;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import nectally.ballots.LaneJournal.What;
import org.jspecify.annotations.Nullable;

/** Sees to it that what is said once of a box is said once, for one thread. */
final class LaneFirsts {

  private final LaneJournal journal;
  private final Map<What, BitSet> said = new EnumMap<>(What.class);

  private @Nullable Box last;

  LaneFirsts(LaneJournal journal) {
    this.journal = journal;
  }

  /** Says that there is a ballot of the box, unless that was said. */
  void see(Box box, int line) {
    if (last != box) {
      last = box;
      see(What.BOX, box, line);
    }
  }

  /** Says that there is such a ballot of the box, unless that was said. */
  void see(What what, Box box, int line) {
    BitSet boxes = said.get(what);
    if (boxes == null) {
      boxes = new BitSet();
      said.put(what, boxes);
    }
    if (!boxes.get(box.number())) {
      boxes.set(box.number());
      journal.say(what, box, SpelledName.NOBODY, line, 0);
    }
  }
}
