package nectally.csv.lane;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nectally.csv.ByteBlocks;
import nectally.csv.ByteBlocks.Block;
import nectally.csv.CsvTable;
import nectally.csv.lane.RowPlan.Use;

/** Adds up the rows of a table for each key, on several threads, or finds that it must not. */
public final class RowGroups {

  /** Blocks wait for the disk as well; more threads than this only wait for each other. */
  private static final int MOST_THREADS = 4;

  private final ByteBlocks blocks;
  private final RowPlan plan;
  private final Predicate<String> oddPart;
  private final RowKeys keys = new RowKeys();
  private final List<KeyReader> readers = new ArrayList<>();
  private final List<ContentReader> contents = new ArrayList<>();
  private long[] lines = new long[64];
  private volatile boolean odd;

  private RowGroups(ByteBlocks blocks, RowPlan plan, Predicate<String> oddPart) {
    this.blocks = blocks;
    this.plan = plan;
    this.oddPart = oddPart;
  }

  /**
   * Reads the lines of a table to their end.
   *
   * @param oddPart which parts are not to be added up
   * @return nothing where any row is odd, or is a second one of a key in one part, or where a part
   *     may have as much as all others together
   */
  public static Optional<GroupRows> of(
      CsvTable table, ByteBlocks blocks, RowPlan plan, Predicate<String> oddPart) {
    RowGroups groups = new RowGroups(blocks, plan, oddPart);
    if (!groups.read()) {
      return Optional.empty();
    }
    List<RowGroup> found = groups.merged();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GroupRows(
                table, blocks.delimiter(), plan, found, groups.contents(), table.problems()));
  }

  private boolean read() {
    int count = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    List<Runnable> jobs = new ArrayList<>();
    boolean compared = plan.comparedParts().length > 0;
    for (int i = 0; i < count; i++) {
      PartCells parts = new PartCells(plan.columns(Use.PART), this::isOddPart);
      KeyReader reader = new KeyReader(plan, blocks.delimiter(), parts, keys);
      readers.add(reader);
      Predicate<Block> further = compared ? content()::read : block -> true;
      jobs.add(() -> work(() -> isRead(reader, further)));
    }
    SideBySide.run("rows", jobs);
    if (!odd) {
      lookForRepeated(count);
    }
    return !odd;
  }

  private ContentReader content() {
    ContentReader content = new ContentReader(plan, blocks.delimiter(), keys);
    contents.add(content);
    return content;
  }

  private void lookForRepeated(int count) {
    List<SeenParts> seen = new ArrayList<>();
    for (KeyReader reader : readers) {
      seen.add(reader.seen());
    }
    List<Runnable> jobs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int share = i;
      jobs.add(() -> work(() -> SeenParts.areOnce(seen, share, count)));
    }
    SideBySide.run("parts", jobs);
  }

  private synchronized boolean isOddPart(String part) {
    return oddPart.test(part);
  }

  /** Does one thread's work, which is odd where anything goes wrong. */
  private void work(BooleanSupplier job) {
    boolean plain = false;
    try {
      plain = job.getAsBoolean();
    } finally {
      odd |= !plain;
    }
  }

  private boolean isRead(KeyReader reader, Predicate<Block> further) {
    try {
      Block block = new Block();
      boolean more = blocks.take(block);
      while (more && !odd && reader.read(block) && further.test(block)) {
        count(block.number(), reader.lines());
        more = blocks.take(block);
      }
      return !more && reader.finish();
    } catch (IOException damaged) {
      // The general reader comes upon the same, and says so.
      return false;
    }
  }

  private synchronized void count(long block, int ofBlock) {
    int at = Math.toIntExact(block);
    lines = at < lines.length ? lines : Arrays.copyOf(lines, 2 * at);
    lines[at] = ofBlock;
  }

  /** Returns all keys in the order of their first rows; none where they must not be added up. */
  private List<RowGroup> merged() {
    long[] above = new long[lines.length];
    long sum = blocks.lines();
    for (int i = 0; i < above.length; i++) {
      above[i] = sum;
      sum += lines[i];
    }
    List<RowGroup> groups = new ArrayList<>();
    Map<Integer, Boolean> halves = new HashMap<>();
    long all = 0;
    for (int key = 0; key < keys.size(); key++) {
      RowGroup group = merged(key, above);
      all += group.sum();
      if (group.sum() < 0 || all < 0) {
        return List.of();
      }
      halves.merge(keys.scope(key), 2 * largest(key) == group.sum(), Boolean::logicalAnd);
      groups.add(group);
    }
    if (halves.containsValue(true)) {
      return List.of();
    }
    groups.sort((one, other) -> Long.compare(one.line(), other.line()));
    return groups;
  }

  private long largest(int key) {
    long largest = 0;
    for (KeySum sum : sums(key)) {
      largest = Math.max(largest, sum.largest);
    }
    return largest;
  }

  /** Returns what each thread that met a key has added up of it. */
  private List<KeySum> sums(int key) {
    List<KeySum> found = new ArrayList<>(readers.size());
    for (KeyReader reader : readers) {
      KeySum sum = reader.sums().get(key);
      if (sum != null && sum.rows > 0) {
        found.add(sum);
      }
    }
    return found;
  }

  private RowGroup merged(int key, long[] above) {
    List<KeySum> sums = sums(key);
    KeyRows first = sums.get(0).kept;
    long line = line(first, above);
    byte[] second = first.second;
    long rows = 0;
    long sum = 0;
    for (KeySum each : sums) {
      KeyRows kept = each.kept;
      long start = line(kept, above);
      if (kept != first) {
        second = start < line ? first.first : kept.first;
      }
      if (start < line) {
        line = start;
        first = kept;
      }
      rows += each.rows;
      sum = sum < 0 ? sum : sum + each.sum;
    }
    for (KeySum each : sums) {
      for (int i = 0; i < first.texts.length; i++) {
        first.see(i, each.kept.texts[i]);
        first.see(i, each.kept.others[i]);
      }
    }
    return new RowGroup(keys.scope(key), first, second, line, rows, sum);
  }

  /** Returns what the numbers of each scope's parts are, nothing where nobody wants to know. */
  private List<PartContents> contents() {
    List<PartContents> all = new ArrayList<>();
    if (plan.comparedParts().length > 0) {
      for (int key = 0; key < keys.size(); key++) {
        while (all.size() <= keys.scope(key)) {
          PartContents scope = new PartContents();
          for (ContentReader content : contents) {
            content.give(all.size(), scope);
          }
          all.add(scope);
        }
      }
    }
    return all;
  }

  private static long line(KeyRows kept, long[] above) {
    return above[Math.toIntExact(kept.block)] + kept.line + 1;
  }
}
