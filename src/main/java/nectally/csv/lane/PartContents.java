package nectally.csv.lane;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nectally.csv.EightBytes;

/**
 * What the numbers of each part are, in sixteen bytes for a part, so that tables can be asked
 * whether they have parts alike.
 *
 * <p>Parts whose rows have the same numbers above zero have the same content, whoever has which;
 * any others have one by chance less often than once in a thousand elections with a million parts.
 */
public final class PartContents {

  /** So many of the lowest bits count the numbers; more keys than that no table has. */
  private static final int COUNT_BITS = 18;

  private static final long COUNT = (1L << COUNT_BITS) - 1;

  /** Prints of parts, and beside each its content; both are 0 where there is none. */
  private long[] prints = new long[2];

  private long[] contents = new long[2];
  private int size;

  /** Returns the print of the part that columns name, one inside the other. */
  public static long print(List<String> levels) {
    long print = 0;
    for (String level : levels) {
      byte[] text = level.getBytes(StandardCharsets.UTF_8);
      byte[] bytes = EightBytes.copy(text, 0, text.length);
      print = PartCells.joined(print, EightBytes.print(bytes, 0, text.length));
    }
    return print;
  }

  /** Returns how many parts have a number above zero. */
  public int size() {
    return size;
  }

  /** Adds a number of a part, whose print is not 0; nothing where the number is zero. */
  public void add(long print, long number) {
    if (number > 0) {
      long mixed = EightBytes.mixed(EightBytes.mixed(0, number), COUNT);
      put(print, (mixed & ~COUNT) | 1);
    }
  }

  /** Adds all numbers of parts that were kept elsewhere. */
  public void addAll(PartContents other) {
    for (int i = 0; i < other.prints.length; i++) {
      if (other.prints[i] != 0) {
        put(other.prints[i], other.contents[i]);
      }
    }
  }

  /** Returns whether more than half of the parts that both have are of several numbers, alike. */
  public boolean areMostlyIn(PartContents other) {
    if (size > other.size) {
      return other.areMostlyIn(this);
    }
    int shared = 0;
    int same = 0;
    for (int i = 0; i < prints.length; i++) {
      long content = prints[i] == 0 ? 0 : other.content(prints[i]);
      shared += content == 0 ? 0 : 1;
      same += content != 0 && content == contents[i] && (content & COUNT) > 1 ? 1 : 0;
    }
    return 2 * same > shared;
  }

  private long content(long print) {
    return contents[place(print)];
  }

  private void put(long print, long content) {
    int at = place(print);
    if (prints[at] == 0) {
      prints[at] = print;
      size++;
    }
    contents[at] += content;
    if (2 * size > prints.length) {
      grow();
    }
  }

  private void grow() {
    long[] fewer = prints;
    long[] own = contents;
    prints = new long[2 * fewer.length];
    contents = new long[2 * fewer.length];
    for (int i = 0; i < fewer.length; i++) {
      if (fewer[i] != 0) {
        int at = place(fewer[i]);
        prints[at] = fewer[i];
        contents[at] = own[i];
      }
    }
  }

  /** Returns where a print is, or may be put. */
  private int place(long print) {
    int mask = prints.length - 1;
    int at = (int) (print >>> 32) & mask;
    while (prints[at] != 0 && prints[at] != print) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
