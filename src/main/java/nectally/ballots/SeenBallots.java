package nectally.ballots;

import java.util.HashMap;
import java.util.Map;

/**
 * Notices that a ballot comes a second time, in memory that does not grow with the ballots.
 *
 * <p>Ballots that are numbered one after the other cost nothing. Of others a print of 64 bits is
 * kept, of {@value #MOST} at most (64 MiB); two of so many have one print by chance less often than
 * once in a million files. Beyond that number ids must rise from the first to the last.
 */
final class SeenBallots {

  /** Of so many ballots prints are kept. */
  static final int MOST = 1 << 22;

  private final Map<Roll, Numbers> numbers = new HashMap<>();
  private final int most;
  private long[] prints = {};
  private int size;
  private boolean full;

  SeenBallots() {
    this(MOST);
  }

  SeenBallots(int most) {
    this.most = most;
  }

  /** The ids of a contest's ballots so far. */
  private static final class Numbers {
    private final int salt;
    private String prefix = "";
    private int width;
    private long from;
    private long to = -1;
    private boolean scattered;
    private boolean rising = true;
    private String last = "";

    Numbers(int salt) {
      this.salt = salt;
    }

    /** Returns the id with a number, with noughts before it where the first had some. */
    String text(long number) {
      String digits = Long.toString(number);
      return prefix + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
  }

  /** Returns of how many ballots prints are kept at most. */
  int most() {
    return most;
  }

  /** Says that there is another ballot; returns whether there was one of that id before. */
  boolean isAgain(Roll roll, String id) {
    Numbers known = numbers.get(roll);
    if (known == null) {
      known = new Numbers(numbers.size());
      numbers.put(roll, known);
    }
    if (!known.scattered && follows(known, id)) {
      return false;
    }
    if (!known.scattered) {
      scatter(known);
    }
    known.rising &= known.last.isEmpty() || isRise(known.last, id);
    known.last = id;
    return !full && !add(print(known.salt, id));
  }

  /** Returns whether nobody can tell that each ballot came once: too many, in no order. */
  boolean isLost() {
    boolean rising = true;
    for (Numbers known : numbers.values()) {
      rising &= known.rising;
    }
    return full && !rising;
  }

  /** Returns whether the id is the next number after those so far, written as they are. */
  private static boolean follows(Numbers known, String id) {
    int start = digits(id);
    int width = id.length() - start;
    if (width == 0 || width > 18) {
      return false;
    }
    long number = Long.parseLong(id.substring(start));
    if (known.to < 0) {
      known.prefix = id.substring(0, start);
      known.from = number;
      known.width = id.charAt(start) == '0' ? width : 1;
    } else if (number != known.to + 1 || !known.text(number).equals(id)) {
      return false;
    }
    known.to = number;
    return true;
  }

  /** Returns where the digits at the end start. */
  private static int digits(String id) {
    int start = id.length();
    while (start > 0 && id.charAt(start - 1) >= '0' && id.charAt(start - 1) <= '9') {
      start--;
    }
    return start;
  }

  /** Keeps prints from now on, those of the ballots so far among them. */
  private void scatter(Numbers known) {
    known.scattered = true;
    for (long number = known.from; number <= known.to && !full; number++) {
      add(print(known.salt, known.text(number)));
    }
    known.last = known.to < 0 ? "" : known.text(known.to);
  }

  /** Ids rise as numbers where both are, else as texts. */
  private static boolean isRise(String last, String id) {
    boolean numbers = digits(last) == 0 && digits(id) == 0;
    if (numbers && last.length() != id.length() && last.charAt(0) != '0' && id.charAt(0) != '0') {
      return last.length() < id.length();
    }
    return last.compareTo(id) < 0;
  }

  /** Adds a print; returns whether it was not there. */
  private boolean add(long print) {
    if (size >= prints.length / 2) {
      if (size >= most) {
        full = true;
        prints = new long[0];
        return true;
      }
      grow();
    }
    int at = slot(prints, print);
    if (prints[at] == print) {
      return false;
    }
    prints[at] = print;
    size++;
    return true;
  }

  private void grow() {
    long[] larger = new long[Math.max(1 << 10, 2 * prints.length)];
    for (long print : prints) {
      if (print != 0) {
        larger[slot(larger, print)] = print;
      }
    }
    prints = larger;
  }

  private static int slot(long[] table, long print) {
    int at = (int) (print >>> 32) & (table.length - 1);
    while (table[at] != 0 && table[at] != print) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  /** Returns a number that is never 0 and seldom the same for two ids. */
  private static long print(int salt, String id) {
    long print = 0x9E3779B97F4A7C15L * (salt + 1);
    for (int i = 0; i < id.length(); i++) {
      print = (print ^ id.charAt(i)) * 0xBF58476D1CE4E5B9L;
      print ^= print >>> 29;
    }
    print *= 0x94D049BB133111EBL;
    print ^= print >>> 32;
    return print == 0 ? 1 : print;
  }
}
