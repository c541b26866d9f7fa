package nectally.ballots;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nectally.Chance;

/** Large tables of ballots by chance, with whatever files may have in a few of their rows. */
final class NastyBallots {

  private static final String[] ODD_NAMES = {
    "\"Smith, A\"",
    " Bell ",
    "\"Cole\"",
    "Dïaz",
    "\u4e2d\u6587",
    "Eve &amp; Fay",
    "\" Gil \"",
    "Zed",
    "Eight888",
    "Sixteen letters!",
    "Somebody long of name A",
    "Somebody long of name B",
    "\"Somebody long of, name A\""
  };
  private static final String[] VERY_ODD = {
    "\"a \"\"b\"\" c\"", "\"two\nlines\"", "x\"y", "\"open", "\"q\"z", "\r", "\t", "\u0001", "  "
  };

  private final Random random;
  private final int rows;
  private final int seldom;
  private final boolean matrix;
  private final boolean contests;
  private final boolean windows;

  /** Whether some bytes are no UTF-8. */
  private final boolean otherLetters;

  /** Whether some cells are such as end a block. */
  private final boolean wild;

  /** Whether most ballots are nearly as one of a few others, as those for slates are. */
  private final boolean alike;

  private final List<List<String>> earlier = new ArrayList<>();

  NastyBallots(long seed, int rows) {
    random = Chance.of(seed);
    this.rows = rows;
    seldom = new int[] {0, rows / 2, rows * 3, rows * 10}[random.nextInt(4)];
    matrix = random.nextInt(3) == 0;
    contests = random.nextInt(3) == 0;
    windows = random.nextInt(4) == 0;
    otherLetters = random.nextInt(3) == 0;
    wild = random.nextInt(3) == 0;
    alike = random.nextInt(3) > 0;
  }

  byte[] text() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int columns = 3 + random.nextInt(5);
    StringBuilder header = new StringBuilder(contests ? "contest,region" : "ballot,region");
    for (int i = 1; i <= columns; i++) {
      header.append(matrix ? ",Name" + i : ",choice" + i);
    }
    write(text, header + end());
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      line.append(contests ? "contest" + row / (1 + rows / 3) : "" + row);
      line.append(",r").append(random.nextInt(3));
      line.append(cells(columns));
      write(text, (isRare() ? odd(columns) : line) + end());
      if (otherLetters && isRare() && random.nextInt(4) == 0) {
        text.write(0xE9);
      }
    }
    return text.toByteArray();
  }

  private String cells(int columns) {
    if (alike && !earlier.isEmpty() && random.nextInt(10) < 7) {
      String cells = String.join("", changed(earlier.get(random.nextInt(earlier.size()))));
      return isRare() ? cells + (random.nextBoolean() ? "x" : " ") : cells;
    }
    List<String> list = new ArrayList<>();
    int cells = columns + (isRare() ? random.nextInt(3) - 1 : 0);
    for (int i = 0; i < cells; i++) {
      list.add("," + (matrix ? mark() : name()));
    }
    if (earlier.size() < 6) {
      earlier.add(list);
    }
    return String.join("", list);
  }

  /** Returns some cells, mostly with none, one or two others in their places. */
  private List<String> changed(List<String> cells) {
    List<String> list = new ArrayList<>(cells);
    for (int changes = random.nextInt(3); changes > 0 && !matrix && !list.isEmpty(); changes--) {
      list.set(random.nextInt(list.size()), "," + name());
    }
    return list;
  }

  private String odd(int columns) {
    return switch (random.nextInt(3)) {
      case 0 -> "";
      case 1 -> ",".repeat(columns + 1);
      default -> "   ";
    };
  }

  private boolean isRare() {
    return seldom > 0 && random.nextInt(seldom) == 0;
  }

  private String mark() {
    if (isRare()) {
      return new String[] {"x", "yes", "maybe", "2", "\"1\"", " 1", ""}[random.nextInt(7)];
    }
    return random.nextInt(3) == 0 ? "1" : "0";
  }

  private String name() {
    if (wild && isRare()) {
      return VERY_ODD[random.nextInt(VERY_ODD.length)];
    }
    if (random.nextInt(50) == 0) {
      return ODD_NAMES[random.nextInt(ODD_NAMES.length)];
    }
    if (isRare()) {
      return "Name " + random.nextInt(200);
    }
    return random.nextInt(4) == 0 ? "" : "Candidate " + (char) ('A' + random.nextInt(12));
  }

  private String end() {
    return windows ? "\r\n" : "\n";
  }

  private static void write(ByteArrayOutputStream text, String line) {
    text.writeBytes(line.getBytes(StandardCharsets.UTF_8));
  }
}
