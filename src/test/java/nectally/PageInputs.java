package nectally;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files of elections that are hard to lay out on a page: many, long, none, in other scripts. */
final class PageInputs {

  private static final List<String> SLATES =
      List.of("Red", "Blue", "Green", "Amber", "Grey", "Violet", "Rose", "Teal", "Ind", "");

  private PageInputs() {}

  /** One contest of 40 candidates of ten slates. */
  static String fortyCandidates(int year) {
    Random random = new Random(year);
    StringBuilder file = new StringBuilder("candidate,slate,gender,votes\n");
    for (int i = 1; i <= 40; i++) {
      row(file, "Candidate " + i, SLATES.get(i % SLATES.size()), i % 2 == 0 ? "F" : "M");
      file.append(',').append(100 + random.nextInt(9000)).append('\n');
    }
    return file.toString();
  }

  /** Names of people and slates of 40 letters and more, with and without blanks. */
  static String longNames(int year) {
    List<String> names =
        List.of(
            "Wolfeschlegelsteinhausenbergerdorff-Zeuss",
            "Maria Concepcion Fernandez de la Cruz Ortiz",
            "Venkatanarasimharajuvaripeta Subramaniyam",
            "Aleksandra Konstantinopolskaya-Rozhdestvenskaya",
            "Hippopotomonstrosesquippedaliophobia Jones");
    StringBuilder file = new StringBuilder("contest,candidate,slate,gender,votes\n");
    for (int i = 0; i < names.size(); i++) {
      file.append(
          "The Constituency of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch,");
      row(file, names.get(i), "Campaign for Democratic Socialism and Peace " + i % 2, "F");
      file.append(',').append(1_234_567 + 1000 * (i * year % 7)).append('\n');
    }
    return file.toString();
  }

  /** Names from right to left, and names whose letters are two columns wide. */
  static String otherScripts(int year) {
    List<String> rows =
        List.of(
            "\u0645\u062d\u0645\u062f \u0639\u0628\u062f"
                + " \u0627\u0644\u0644\u0647,\u062d\u0632\u0628",
            "\u0641\u0627\u0637\u0645\u0629"
                + " \u0627\u0644\u0632\u0647\u0631\u0627\u0621,\u0642\u0627\u0626\u0645\u0629"
                + " \u0627\u0644\u0639\u062f\u0644",
            "\u738b\u5c0f\u660e,\u6c11\u4e3b\u9032\u6b65\u9ee8",
            "\u6b50\u967d\u4fee\u83ef,\u4e2d\u570b\u570b\u6c11\u9ee8",
            "Z\u00eb\u0301 \u0141\u00f3d\u017a,\u03a0\u03b1\u03c1\u03ac\u03c4\u03b1\u03be\u03b7");
    StringBuilder file = new StringBuilder("candidate,slate,votes\n");
    for (int i = 0; i < rows.size(); i++) {
      file.append(rows.get(i)).append(',').append(500 + 100 * (i * year % 7)).append('\n');
    }
    return file.toString();
  }

  /** Many contests of one seat and three candidates. */
  static String contests(int number, int year) {
    Random random = new Random(number + year);
    StringBuilder file = new StringBuilder("contest,candidate,slate,votes,seats\n");
    for (int i = 1; i <= number; i++) {
      for (int c = 0; c < 3; c++) {
        file.append("Ward ").append(i).append(",Candidate ").append(i).append(' ').append(c);
        file.append(',').append(SLATES.get(c)).append(',').append(random.nextInt(20_000));
        file.append(",1\n");
      }
    }
    return file.toString();
  }

  /** Ballots of a transferable count, as a BLT file. */
  static String ballots(int candidates, int seats) {
    Random random = new Random(candidates);
    StringBuilder file = new StringBuilder(candidates + " " + seats + "\n");
    for (int ballot = 0; ballot < 60; ballot++) {
      List<Integer> order = new ArrayList<>();
      for (int place = 0; place < 5; place++) {
        int next = 1 + Math.min(random.nextInt(candidates), random.nextInt(candidates));
        if (!order.contains(next)) {
          order.add(next);
        }
      }
      file.append(1 + random.nextInt(40));
      order.forEach(next -> file.append(' ').append(next));
      file.append(" 0\n");
    }
    file.append("0\n");
    for (int i = 1; i <= candidates; i++) {
      file.append("\"Candidate Number ").append(i).append("\"\n");
    }
    return file.append("\"A count of many stages\"\n").toString();
  }

  private static void row(StringBuilder file, String name, String slate, String gender) {
    file.append(name).append(',').append(slate).append(',').append(gender);
  }
}
