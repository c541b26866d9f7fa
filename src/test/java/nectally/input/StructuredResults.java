package nectally.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nectally.Chance;

/**
 * Writes tables by area in which rows hang together as those of real files do that are easily
 * misread: somebody is the sum of all others, or of a party, or of the rows below; places have
 * people of their own; one person is spelt in two ways; areas are sums of others, in words that
 * nobody knows.
 */
final class StructuredResults {

  /** What hangs together in a table. */
  enum Kind {
    NOTHING,
    SUM_OF_OTHERS,
    SUM_IN_SOME_AREAS,
    HALF_BY_CHANCE,
    PARTY_AS_CANDIDATE,
    HEADINGS,
    SPELT_IN_TWO_WAYS,
    PEOPLE_OF_COUNTIES,
    PEOPLE_OF_AREAS,
    SUMS_OF_COUNTIES,
    ALL_TWICE
  }

  private static final int VOTES = 6;

  private final Random random;
  private final Kind kind;
  private final boolean sparse;
  private final boolean slates;
  private final int people;
  private long lacking;
  private final List<String[]> rows = new ArrayList<>();

  StructuredResults(long seed) {
    random = Chance.of(seed);
    kind = Kind.values()[(int) (seed % Kind.values().length)];
    sparse = random.nextInt(3) == 0;
    slates = random.nextBoolean();
    people = 3 + random.nextInt(6);
  }

  Kind kind() {
    return kind;
  }

  byte[] text(int size) {
    int contests = 1 + random.nextInt(3);
    int areas = Math.max(4, size / contests / people);
    for (int contest = 0; contest < contests; contest++) {
      boolean plain = contest > 0 && random.nextBoolean();
      for (int area = 0; area < areas; area++) {
        area("Ward " + contest, area, areas, plain ? Kind.NOTHING : kind);
      }
    }
    order();
    StringBuilder text = new StringBuilder("contest,county,area,candidate,slate,elected,votes\n");
    for (String[] row : rows) {
      text.append(String.join(",", row)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void area(String contest, int area, int areas, Kind what) {
    int from = rows.size();
    for (int person = 0; person < people; person++) {
      if (!sparse || random.nextInt(4) > 0) {
        add(contest, area, name(person, area, areas, what), person, random.nextInt(500));
      }
    }
    long sum = 0;
    for (String[] row : rows.subList(from, rows.size())) {
      sum += Long.parseLong(row[VOTES]);
    }
    switch (what) {
      case SUM_OF_OTHERS -> add(contest, area, "Kim Day", -1, sum);
      case SUM_IN_SOME_AREAS -> {
        if (area % 3 > 0) {
          add(contest, area, "Kim Day", -1, sum);
        }
      }
      case HALF_BY_CHANCE -> add(contest, area, "Kim Day", -1, halfOf(sum, area));
      case PARTY_AS_CANDIDATE -> party(contest, area, from);
      case HEADINGS -> headings(from);
      case SUMS_OF_COUNTIES -> {
        if (area == areas - 1) {
          counties(contest);
        }
      }
      case ALL_TWICE -> {
        if (area == areas - 1) {
          whole(contest);
        }
      }
      default -> {}
    }
  }

  /** Returns the votes of all others, but for two areas: one has as many more as one has fewer. */
  private long halfOf(long sum, int area) {
    if (area == 2) {
      lacking = Math.min(sum, 5);
      return sum - lacking;
    }
    return area == 3 ? sum + lacking : sum;
  }

  private static String name(int person, int area, int areas, Kind what) {
    return switch (what) {
      case SPELT_IN_TWO_WAYS ->
          person == 1 && area >= areas / 2 ? "Alexandra Merkowitz" : plain(person);
      case PEOPLE_OF_COUNTIES -> plain(person) + " of " + area % 3;
      case PEOPLE_OF_AREAS -> plain(person) + " of " + area;
      default -> plain(person);
    };
  }

  private static String plain(int person) {
    return person == 1 ? "Alexandra Merkowits" : "Person " + (char) ('A' + person) + "ck";
  }

  private void add(String contest, int area, String name, int person, long votes) {
    String slate = person < 0 || !slates ? "" : "Party " + (char) ('A' + person % 2);
    rows.add(
        new String[] {
          contest, "County " + area % 3, "Area " + area, name, slate, "", Long.toString(votes)
        });
  }

  /** Adds a row that is called as a party is, with the votes of those who stand for it. */
  private void party(String contest, int area, int from) {
    long sum = 0;
    for (String[] row : rows.subList(from, rows.size())) {
      sum += row[4].equals("Party A") ? Long.parseLong(row[VOTES]) : 0;
    }
    add(contest, area, "Party A", 0, sum);
  }

  /** Makes every third row the sum of the two below it. */
  private void headings(int from) {
    for (int i = from; i + 2 < rows.size(); i += 3) {
      long sum = Long.parseLong(rows.get(i + 1)[VOTES]) + Long.parseLong(rows.get(i + 2)[VOTES]);
      rows.get(i)[VOTES] = Long.toString(sum);
      rows.get(i)[4] = "";
    }
  }

  private void counties(String contest) {
    for (int county = 0; county < 3; county++) {
      sums(contest, "County " + county, "Zusammen " + county);
    }
  }

  private void whole(String contest) {
    sums(contest, "", "Zusammen");
  }

  /** Adds an area with the votes that everybody has in a county, or in all. */
  private void sums(String contest, String county, String area) {
    List<String[]> all = new ArrayList<>(rows);
    for (int person = 0; person < people; person++) {
      long sum = 0;
      for (String[] row : all) {
        boolean here = row[0].equals(contest) && row[1].startsWith(county);
        sum += here && row[3].equals(plain(person)) ? Long.parseLong(row[VOTES]) : 0;
      }
      add(contest, 0, plain(person), person, sum);
      rows.get(rows.size() - 1)[1] = county;
      rows.get(rows.size() - 1)[2] = area;
    }
  }

  private void order() {
    int order = random.nextInt(4);
    if (order == 0) {
      Collections.shuffle(rows, random);
    } else if (order == 1) {
      rows.sort((one, other) -> one[3].compareTo(other[3]));
    }
  }
}
