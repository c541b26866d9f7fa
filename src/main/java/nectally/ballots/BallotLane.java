package nectally.ballots;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nectally.ballots.LaneRows.Verdict;
import nectally.csv.ByteBlocks;
import nectally.csv.ByteBlocks.Block;
import nectally.csv.lane.SideBySide;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows of a table on two threads, a block of lines at a time.
 *
 * <p>Blocks are judged in the order of the file: a block that is odd is read by the general reader
 * before the next is counted, and where lines may be no rows at all, because of a quote or of what
 * is no UTF-8, the general reader has everything from there on. So every figure and every message
 * is the general reader's.
 */
final class BallotLane {

  /** The general reader. */
  interface General {
    /** Reads lines of the table, below {@code lines} others. */
    void read(InputStream bytes, long lines, boolean longLetters)
        throws IOException, OrderLostException;
  }

  private final ByteBlocks blocks;
  private final BlockTeller teller;
  private final General general;
  private final Supplier<LaneThread> threads;
  private long lines;
  private long next;
  private boolean longLetters;
  private Optional<InputStream> rest = Optional.empty();

  /** Kept as it is: where memory is out there is none for anything around it. */
  private @Nullable Throwable failure;

  /** Prepares to read below {@code lines} lines; {@code threads} makes what each thread needs. */
  BallotLane(
      ByteBlocks blocks,
      BlockTeller teller,
      General general,
      Supplier<LaneThread> threads,
      long lines) {
    this.blocks = blocks;
    this.teller = teller;
    this.general = general;
    this.threads = threads;
    this.lines = lines;
  }

  /** Reads everything. */
  void read() throws IOException, OrderLostException {
    SideBySide.run("ballots", List.of(this::work, this::work));
    Throwable why = failure;
    if (why != null) {
      if (why instanceof IOException problem) {
        throw problem;
      } else if (why instanceof OrderLostException lost) {
        throw lost;
      } else if (why instanceof RuntimeException unchecked) {
        throw unchecked;
      } else if (why instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(why);
    }
    if (rest.isPresent()) {
      general.read(rest.get(), lines, longLetters);
    }
  }

  private void work() {
    try {
      LaneThread mine = threads.get();
      BallotSets sets = new BallotSets();
      Block block = new Block();
      while (blocks.take(block)) {
        Verdict verdict = mine.rows().read(block);
        if (!isMyTurn(block)) {
          break;
        }
        boolean counted = judge(verdict, block, mine);
        endTurn();
        if (counted) {
          count(mine.journal(), sets);
        }
      }
      sets.drain(teller::count);
    } catch (IOException | OrderLostException | RuntimeException | Error problem) {
      fail(problem);
    }
  }

  private void count(LaneJournal journal, BallotSets sets) {
    for (int i = 0; i < journal.size(); i++) {
      if (sets.isFull()) {
        sets.drain(teller::count);
      }
      sets.add(journal.box(i), journal.set(i));
    }
  }

  /** Waits until all blocks above are judged; returns whether this one is still wanted. */
  private synchronized boolean isMyTurn(Block block) {
    while (next != block.number() && rest.isEmpty() && failure == null) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return rest.isEmpty() && failure == null;
  }

  private synchronized void endTurn() {
    next++;
    notifyAll();
  }

  private synchronized void fail(Throwable problem) {
    failure = failure == null ? problem : failure;
    notifyAll();
  }

  /** Says what is to be said of a block, in its turn; returns whether its journal counts. */
  private boolean judge(Verdict verdict, Block block, LaneThread mine)
      throws IOException, OrderLostException {
    if (verdict == Verdict.BROKEN) {
      InputStream all = blocks.rest(block);
      synchronized (this) {
        rest = Optional.of(all);
      }
      return false;
    }
    if (verdict == Verdict.ODD) {
      general.read(block.stream(), lines, longLetters);
    } else {
      for (LaneJournal.Event event : mine.journal().events()) {
        teller.see(event, lines + event.line() + 1);
      }
    }
    longLetters |= mine.cells().hasLongLetters();
    lines += mine.rows().lines();
    return verdict == Verdict.PLAIN;
  }
}
