package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How far a count has come: who holds what, who is elected or excluded, and all stages so far. */
final class Progress {

  final Poll poll;
  final Completions completions;
  final Method method;
  final long[] votes;
  long nonTransferable;
  long threshold;

  /** By candidate: the papers they hold, those received last at the end. */
  final List<List<Pile>> piles = new ArrayList<>();

  /** Everybody neither elected nor excluded, the guarded and doomed among them. */
  final BitSet continuing;

  final BitSet elected;
  final History history;
  Completions.Fates fates;
  final List<Stage> stages;

  /** Continuing candidates whose fate hangs on a lot. */
  private final BitSet tied = new BitSet();

  private boolean isStarted;

  /** The stage under way. */
  private Action action = new Action.FirstPreferences();

  private final List<Batch> batches = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  /** What was decided about the next stage before it is opened. */
  private final List<Step> ahead = new ArrayList<>();

  /** Starts a count in which nobody holds a paper yet. */
  Progress(Poll poll, Completions completions, Method method) {
    this.poll = poll;
    this.completions = completions;
    this.method = method;
    votes = new long[poll.candidates()];
    for (int c = 0; c < votes.length; c++) {
      piles.add(new ArrayList<>());
    }
    continuing = poll.standing();
    elected = new BitSet(votes.length);
    history = new History();
    fates = Completions.Fates.OPEN;
    stages = new ArrayList<>();
  }

  private Progress(Progress other) {
    poll = other.poll;
    completions = other.completions;
    method = other.method;
    votes = other.votes.clone();
    nonTransferable = other.nonTransferable;
    threshold = other.threshold;
    for (List<Pile> some : other.piles) {
      piles.add(new ArrayList<>(some));
    }
    continuing = (BitSet) other.continuing.clone();
    elected = (BitSet) other.elected.clone();
    history = new History(other.history);
    fates = other.fates;
    stages = new ArrayList<>(other.stages);
    isStarted = other.isStarted;
    action = other.action;
    batches.addAll(other.batches);
    steps.addAll(other.steps);
  }

  /** Returns a copy that can go on by itself; papers are shared. */
  Progress copy() {
    return new Progress(this);
  }

  /** Starts the first stage with its threshold. */
  void start() {
    isStarted = true;
    threshold =
        method.threshold(Math.multiplyExact(poll.papers().total(), method.unit()), poll.seats());
  }

  boolean isStarted() {
    return isStarted;
  }

  /** Says whose fate hangs on a lot: those who can be elected but need not be. */
  void markTied(BitSet sure, BitSet possible) {
    tied.or(possible);
    tied.andNot(sure);
  }

  /** Returns how many places are open. */
  int places() {
    return poll.seats() - elected.cardinality();
  }

  boolean isOver() {
    return continuing.isEmpty() || places() == 0;
  }

  /** Returns the number of the stage under way. */
  int stage() {
    return stages.size() + 1;
  }

  /** Returns the continuing candidates who are not guarded, in the order of the ballot paper. */
  BitSet excludable() {
    BitSet excludable = (BitSet) continuing.clone();
    excludable.andNot(fates.guarded());
    return excludable;
  }

  void tell(Step step) {
    steps.add(step);
  }

  /** Tells what was decided about the next stage. */
  void tellAhead(Step step) {
    ahead.add(step);
  }

  void tell(Batch batch) {
    batches.add(batch);
  }

  /** Elects a candidate and asks what that means for the others. */
  void elect(int candidate, long needed, Clause clause) {
    continuing.clear(candidate);
    elected.set(candidate);
    tell(new Step.Elected(candidate, votes[candidate], needed, clause));
    askFates();
  }

  /** Excludes candidates together and asks what that means for the others. */
  void exclude(List<Integer> candidates) {
    for (int candidate : candidates) {
      continuing.clear(candidate);
    }
    askFates();
  }

  /**
   * Finds who is guarded or doomed now, and tells of whom it was not known; with all places filled
   * there is nothing to tell.
   */
  void askFates() {
    Completions.Fates before = fates;
    fates = completions.fates(elected, continuing);
    if (places() == 0) {
      return;
    }
    List<Integer> guarded = added(fates.guarded(), before.guarded());
    if (!guarded.isEmpty()) {
      tell(new Step.Guarded(guarded, Clause.GUARDED));
    }
    List<Integer> doomed = added(fates.doomed(), before.doomed());
    if (!doomed.isEmpty()) {
      tell(new Step.Doomed(doomed, Clause.DOOMED));
    }
  }

  private static List<Integer> added(BitSet now, BitSet before) {
    BitSet added = (BitSet) now.clone();
    added.andNot(before);
    return list(added);
  }

  /** Returns the members of a set in their order. */
  static List<Integer> list(BitSet some) {
    List<Integer> list = new ArrayList<>(some.cardinality());
    for (int c = some.nextSetBit(0); c >= 0; c = some.nextSetBit(c + 1)) {
      list.add(c);
    }
    return list;
  }

  /** Starts a stage; the one before is written down. */
  void open(Action next) {
    writeDown();
    action = next;
    steps.addAll(ahead);
    ahead.clear();
  }

  /** Ends the count: no other stage is opened. */
  void close() {
    steps.addAll(ahead);
    ahead.clear();
    writeDown();
  }

  private void writeDown() {
    stages.add(
        new Stage(
            stage(),
            action,
            threshold,
            new Totals(votes, nonTransferable),
            batches,
            steps,
            standings()));
    batches.clear();
    steps.clear();
  }

  private List<Standing> standings() {
    List<Standing> standings = new ArrayList<>(votes.length);
    for (int c = 0; c < votes.length; c++) {
      standings.add(standing(c));
    }
    return standings;
  }

  private Standing standing(int candidate) {
    if (poll.withdrawn().get(candidate)) {
      return Standing.WITHDRAWN;
    }
    if (elected.get(candidate)) {
      return Standing.ELECTED;
    }
    if (!continuing.get(candidate)) {
      return Standing.EXCLUDED;
    }
    if (tied.get(candidate)) {
      return Standing.TIED;
    }
    if (fates.guarded().get(candidate)) {
      return Standing.GUARDED;
    }
    return fates.doomed().get(candidate) ? Standing.DOOMED : Standing.CONTINUING;
  }
}
