package nectally.report;

import nectally.transferable.Step;
import nectally.transferable.Tie;

/** What settled a tie of a transferable vote, in plain English. */
final class TieSentences {

  private final VoteWords words;

  TieSentences(VoteWords words) {
    this.words = words;
  }

  /** Returns whether the tie is about who is elected first. */
  boolean isOfElection(Step.Tied step) {
    return step.tie().purpose() == Tie.Purpose.ELECTION;
  }

  /** Returns who was equal, what settled it, and who was taken. */
  String of(Step.Tied step) {
    Tie tie = step.tie();
    String start = words.names(tie.tied()) + " have equal votes; ";
    String clause = " (" + step.clause().text() + ")";
    return switch (tie.settled()) {
      case EARLIER_VOTES ->
          start
              + "their votes at stage "
              + tie.stage()
              + " tell them apart"
              + clause
              + ": "
              + taken(tie)
              + ".";
      case LOT -> start + drawn(tie) + " the lot given takes " + taken(tie) + clause + ".";
      case NEEDLESS ->
          start
              + drawn(tie)
              + " a lot is due"
              + clause
              + ", but whichever way it falls the same are elected, so that none is drawn: the"
              + " first on the ballot paper, "
              + taken(tie)
              + ", is taken.";
      case OPEN -> start + drawn(tie) + " only a lot can choose" + clause + ".";
    };
  }

  private String drawn(Tie tie) {
    return tie.drawn().size() == tie.tied().size()
        ? "they were equal at every earlier stage, and"
        : words.names(tie.drawn()) + " were equal at every earlier stage, and";
  }

  private String taken(Tie tie) {
    return words.name(tie.chosen());
  }
}
