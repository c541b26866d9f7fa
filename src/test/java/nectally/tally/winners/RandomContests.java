package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nectally.Chance;
import nectally.model.Contest;

/** Small contests drawn at random from a seed: many equal votes, up to three crossing quotas. */
final class RandomContests {

  private static final String[][] VALUES = {{"F", "M"}, {"N", "S", "W"}, {"young", "old"}};
  private static final String[] NAMES = {"gender", "region", "age"};

  private final Random random;

  RandomContests(long seed) {
    this.random = Chance.of(seed);
  }

  /** How many contests a test tries, of {@code usual}; a system property makes it fewer. */
  static int cases(int usual) {
    return usual * Integer.getInteger("winners.cases.percent", 100) / 100;
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  /** Draws a contest with more candidates than seats. */
  Contest contest(int mostCandidates, boolean withUnknowns) {
    int candidates = 2 + random.nextInt(mostCandidates - 1);
    int seats = 1 + random.nextInt(candidates - 1);
    int span = new int[] {3, 8, 1000}[random.nextInt(3)];
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < candidates; i++) {
      rows.add(
          (char) ('A' + i)
              + " "
              + random.nextInt(span + 1)
              + value(0, withUnknowns)
              + value(1, withUnknowns)
              + value(2, withUnknowns));
    }
    return Contests.of(seats, quotas(seats), rows.toArray(String[]::new));
  }

  /** Draws a contest whose minima bite: who has what they ask for has fewer votes. */
  Contest crossing(int mostCandidates) {
    int candidates = 5 + random.nextInt(mostCandidates - 4);
    int seats = 2 + random.nextInt(candidates - 3);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < candidates; i++) {
      boolean woman = random.nextInt(3) == 0;
      boolean north = random.nextInt(3) == 0;
      int votes = random.nextInt(12) + (woman ? 0 : 9) + (north ? 0 : 9);
      rows.add(
          (char) ('A' + i)
              + (" " + votes)
              + (woman ? " F" : " M")
              + (north ? " N" : " S")
              + value(2, false));
    }
    int most = Math.max(1, seats / 2);
    String quotas =
        "gender:F=" + (1 + random.nextInt(most)) + ";region:N=" + (1 + random.nextInt(most));
    return Contests.of(seats, quotas + any("", "", ";age:old=1"), rows.toArray(String[]::new));
  }

  /** Draws a contest of Valais' kind: one seat for each region, at most one for a district. */
  Contest nested() {
    int seats = 3 + random.nextInt(3);
    String[] rows = new String[seats + 1 + random.nextInt(10 - seats)];
    for (int i = 0; i < rows.length; i++) {
      String region = any(VALUES[1]);
      rows[i] =
          (char) ('A' + i)
              + (" " + random.nextInt(8) + " - " + region + " - " + region)
              + random.nextInt(3);
    }
    String quotas = "region:N=1;region:S=1..2;region:W=1";
    for (String district : List.of("N0", "N1", "S0", "S2", "W1")) {
      quotas += ";group:" + district + any("=..1", "=..1", "=..2");
    }
    return Contests.of(seats, quotas, rows);
  }

  private String value(int attribute, boolean withUnknowns) {
    boolean unknown = withUnknowns && random.nextInt(5) == 0;
    return " " + (unknown ? "-" : any(VALUES[attribute]));
  }

  String quotas(int seats) {
    List<String> quotas = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      int attribute = random.nextInt(3);
      String value = any(VALUES[attribute]);
      if (random.nextInt(8) == 0) {
        value += "|" + any(VALUES[attribute]);
      }
      int min = random.nextInt(seats / 2 + 2);
      int max = Math.max(min, random.nextInt(seats + 1));
      quotas.add(
          NAMES[attribute]
              + ":"
              + value
              + "="
              + any(
                  min + "", min + "", min + ".." + max, ".." + max, 10 * random.nextInt(8) + "%"));
    }
    return String.join(";", quotas);
  }

  private String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Draws an order of some of the names A, B, … of {@code candidates}. */
  List<String> order(int candidates) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < candidates; i++) {
      names.add((char) ('A' + i) + "");
    }
    java.util.Collections.shuffle(names, random);
    return names.subList(0, random.nextInt(candidates + 1));
  }
}
