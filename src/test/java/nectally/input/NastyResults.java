package nectally.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nectally.Chance;

/** Large tables of votes by area by chance, with whatever files may have in a few of their rows. */
final class NastyResults {

  private static final String HEADER =
      "contest,county,area,region,lot,candidate,id,slate,elected,votes";
  private static final int VOTES = 9;

  private static final String[] ODD_VOTES = {
    "\"1,234\"", "", "x", "-1", "007", "999999999999999999", "1 234", "12.0", "\"5\"", " 6 ", "1e3"
  };
  private static final String[] ODD_AREAS = {
    "Total",
    "",
    " Area 3 ",
    "\"Area 4\"",
    "Gesamt",
    "A &amp; B",
    "n/a",
    "Area  5",
    "\u00a0Area 6",
    "\"Area, 7\"",
    "TOTALS",
    "\"Area \"\"8\"\"\"",
    "Area\t9",
    "\u041e\u043a\u0440\u0443\u0433 12",
    "Area 13 \u2116\u00a0",
    "Area of sixteen."
  };
  private static final String[] ODD_NAMES = {
    "Total",
    "Write-ins",
    "Blank",
    "None of the above",
    "",
    "\"Smith, A\"",
    " Person 1 ",
    "Over Votes",
    "\"Person 2\"",
    "Registered Voters",
    "Person  3",
    "Dïaz",
    "Person\t4",
    "Person o",
    "\uFFFD",
    "\"two\nlines\"",
    "x\"y"
  };
  private static final String[] ODD_LINES = {
    "", ",,,,,,,,,", "Source: the town hall,,,,,,,,,", "short,row", "   ", "\"open"
  };

  private final Random random;
  private final int rows;
  private final boolean quoted;
  private final boolean marked;
  private final String end;
  private final int odd;
  private final List<String[]> cells = new ArrayList<>();

  NastyResults(long seed, int rows) {
    random = Chance.of(seed);
    this.rows = rows;
    quoted = random.nextInt(4) == 0;
    marked = random.nextInt(6) == 0;
    end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    odd = new int[] {0, 0, 1, 2, rows / 50}[random.nextInt(5)];
  }

  byte[] text() {
    int contests = 1 + random.nextInt(5);
    int people = 2 + random.nextInt(30);
    int areas = Math.max(1, rows / contests / people);
    int regions = random.nextInt(4);
    boolean perRow = random.nextInt(6) == 0;
    boolean perPerson = random.nextInt(3) == 0;
    boolean sparse = random.nextInt(3) == 0;
    boolean halves = random.nextInt(8) == 0;
    boolean ids = random.nextInt(3) == 0;
    boolean sameNames = random.nextBoolean();
    for (int contest = 0; contest < contests; contest++) {
      for (int area = 0; area < areas; area++) {
        for (int person = 0; person < people; person++) {
          if (sparse && random.nextInt(9) == 0) {
            continue;
          }
          int region = perRow ? random.nextInt(3) : perPerson ? person % 3 : area % 3;
          int votes = halves ? (area == 1 ? areas - 1 : 1) * person : random.nextInt(2000);
          cells.add(
              new String[] {
                "Ward " + contest,
                "County " + area % 7,
                "Area " + area,
                regions == 0 ? "" : regions == 1 ? "R" : "R" + (regions == 2 ? region : area),
                random.nextInt(20) == 0 ? "" : perPerson ? "" + person : "",
                "Person " + person + (sameNames ? "" : " of " + contest),
                ids ? "" + person : "",
                "S" + person % 4,
                person == 1 ? "yes" : "",
                "" + votes
              });
        }
      }
    }
    order();
    for (int i = 0; i < odd; i++) {
      spoil();
    }
    return written();
  }

  private void order() {
    int order = random.nextInt(5);
    if (order == 0) {
      Collections.shuffle(cells, random);
    } else if (order == 1) {
      cells.sort((one, other) -> one[2].compareTo(other[2]));
    } else if (order == 2) {
      cells.sort((one, other) -> one[5].compareTo(other[5]));
    }
  }

  private void spoil() {
    int at = random.nextInt(cells.size());
    if (cells.get(at).length == 1) {
      return;
    }
    String[] row = cells.get(at).clone();
    cells.set(at, row);
    switch (random.nextInt(12)) {
      case 0 -> row[VOTES] = any(ODD_VOTES);
      case 1 -> row[2] = any(ODD_AREAS);
      case 2 -> row[5] = any(ODD_NAMES);
      case 3 -> row[7] = "S9";
      case 4 -> row[0] = random.nextBoolean() ? "" : " Ward 1";
      case 5 -> row[8] = random.nextBoolean() ? "yes" : "no";
      case 6 -> cells.set(at, new String[] {any(ODD_LINES)});
      case 7 -> cells.set(at, cells.get(random.nextInt(cells.size())).clone());
      case 8 -> cells.add(at, row.clone());
      case 9 -> row[6] = random.nextBoolean() ? "" : "77";
      case 10 -> row[3] = random.nextBoolean() ? "" : "R&eacute;gion";
      default -> row[1] = "\u00fcber all";
    }
  }

  private byte[] written() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    write(text, (marked ? "\uFEFF" : "") + HEADER + end);
    for (String[] row : cells) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        boolean plain = row[i].indexOf('"') < 0 && row.length > 1;
        line.append(i == 0 ? "" : ",").append(quoted && plain ? "\"" + row[i] + "\"" : row[i]);
      }
      write(text, line + end);
    }
    if (odd > 0 && random.nextInt(8) == 0) {
      text.write(0xE9);
    }
    return text.toByteArray();
  }

  private String any(String[] texts) {
    return texts[random.nextInt(texts.length)];
  }

  private static void write(ByteArrayOutputStream text, String line) {
    text.writeBytes(line.getBytes(StandardCharsets.UTF_8));
  }
}
