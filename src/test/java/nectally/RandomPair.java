package nectally;

import java.util.Random;

/** Two elections with some of the same people, as files. */
record RandomPair(String now, String before) {

  private static final String[] SLATES = {"Left", "Right", "Ind", ""};

  static RandomPair of(Random random) {
    StringBuilder now = new StringBuilder(HEADER);
    StringBuilder before = new StringBuilder(HEADER);
    int contests = 1 + random.nextInt(3);
    for (int contest = 0; contest < contests; contest++) {
      append(now, random, "Ward " + contest);
      if (contest == 0 || random.nextInt(4) > 0) {
        append(before, random, "Ward " + contest);
      }
    }
    return new RandomPair(now.toString(), before.toString());
  }

  private static final String HEADER =
      "contest,seats,quota,candidate,slate,gender,votes,ballots,electorate\n";

  private static void append(StringBuilder file, Random random, String contest) {
    int seats = 1 + random.nextInt(3);
    String quota = random.nextInt(3) == 0 ? "gender:F=1" : "";
    String ballots =
        random.nextBoolean() ? "," : 1000 + random.nextInt(1000) + "," + (2000 + random.nextInt(9));
    int people = 1 + random.nextInt(6);
    for (int person = 0; person < people; person++) {
      int who = person * 2 + random.nextInt(2);
      String votes =
          random.nextInt(40) == 0
              ? ""
              : String.valueOf(random.nextInt(random.nextBoolean() ? 900 : 5));
      file.append(contest).append(',').append(seats).append(',').append(quota).append(",P");
      file.append(who).append(',').append(SLATES[random.nextInt(4)]).append(',');
      file.append(random.nextBoolean() ? 'F' : 'M').append(',').append(votes).append(',');
      file.append(ballots).append('\n');
    }
  }

  @Override
  public String toString() {
    return "\n" + now + "compared with\n" + before;
  }
}
