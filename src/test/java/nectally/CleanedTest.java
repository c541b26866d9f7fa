package nectally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that a terminal obeys, and nothing that is not seen, reaches it from any place of any
 * input: from cells, headers, names of files and values of options, by any command.
 */
class CleanedTest {

  /** An escape, a title, a bell, marks of direction and of no width, controls of one byte, tags. */
  private static final String NASTY =
      "a\u001B[31m\u001B]0;t\u0007\b\u009B\u007F\u0085\u2028\u202E\u200F\u061C\u200B\u2066"
          + "\uFEFF\u2063\uDB40\uDC41z";

  private static final Pattern RAW =
      Pattern.compile(
          "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069"
              + "\uFEFF\\x{E0000}-\\x{E007F}]");

  private static final List<String> COLUMNS =
      List.of("contest", "candidate", "slate", "area", "gender", "votes", "seats", "id", "elected");

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("results", "F", "-v"),
          List.of("results", "F", "--format", "markdown", "--compare", "OK"),
          List.of("results", "OK", "--compare", "F"),
          List.of("results", "F", "--quota", "gender:F=1", "--explain-all"),
          List.of("results", "F", "--draw-lots", "1", "--explain", "--format", "html"),
          List.of("results", "F", "--only", NASTY, "--strict"),
          List.of("results", "OK", "--candidates", "F", "--with", NASTY),
          List.of("results", "OK", "--contests", "F"),
          List.of("results", "OK", "--slates", "F"),
          List.of("results", "OK", "--aliases", "F"),
          List.of("results", "OK", "--sitting", "F", "--quota", "gender:F=1"),
          List.of("results", "OK", "--lots", "F"),
          List.of("check", "F"),
          List.of("match", "F", "OK"),
          List.of("trend", "F", "OK", "F", "--name", NASTY, "--name", "b", "--name", "c"),
          List.of("vacancy", "F", "--vacate", NASTY),
          List.of("count", "F", "--seats", "1"),
          List.of("count", "F", "--seats", "1", "--method", "scottish"));

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Returns a file with the nasty text in one column, or as the name of it. */
  private String nasty(int column, boolean header) throws IOException {
    List<String> names = new ArrayList<>(COLUMNS);
    List<List<String>> rows =
        List.of(
            new ArrayList<>(List.of("W", "Ann", "L", "P", "F", "5", "1", "1", "yes")),
            new ArrayList<>(List.of("W", "Bob", "R", "P", "M", "5", "1", "2", "no")));
    if (header) {
      names.set(column, NASTY);
    } else {
      rows.get(0).set(column, NASTY);
      rows.get(1).set(column, NASTY + (column == 0 ? "" : "2"));
    }
    StringBuilder text = new StringBuilder(String.join(",", names)).append('\n');
    rows.forEach(row -> text.append('"').append(String.join("\",\"", row)).append("\"\n"));
    return file("f.csv", text.toString());
  }

  private void runAll(String nasty, String ok) {
    for (List<String> command : COMMANDS) {
      List<String> words = new ArrayList<>();
      for (String word : command) {
        words.add(word.equals("F") ? nasty : word.equals("OK") ? ok : word);
      }
      check(words);
    }
  }

  private static void check(List<String> words) {
    ProgramRun run = ProgramRun.of(words, new byte[0]);
    assertThat(run.status()).as("%s: %s", words, run.err()).isIn(0, 1, 2, 3);
    assertThat(RAW.matcher(run.err()).find()).as("%s: %s", words, run.err()).isFalse();
    assertThat(RAW.matcher(run.out()).find()).as("%s: %s", words, run.out()).isFalse();
  }

  private String good() throws IOException {
    return file("ok.csv", "contest,candidate,slate,votes,seats\nW,Ann,L,5,1\nW,Cy,R,3,1\n");
  }

  @Test
  void everyCell() throws IOException {
    for (int column = 0; column < COLUMNS.size(); column++) {
      runAll(nasty(column, false), good());
    }
  }

  @Test
  void everyHeader() throws IOException {
    for (int column = 0; column < COLUMNS.size(); column++) {
      runAll(nasty(column, true), good());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyNameOfAFile() throws IOException {
    String text = "candidate,slate,votes,seats\nAnn,L,5,1\nBob,R,5,1\n";
    runAll(file("n" + NASTY.replace("\u001B]0;t", "\n") + ".csv", text), good());
    runAll(file(NASTY + ".csv", text.replace("5", "x")), good());
  }

  @Test
  void everyBallot() throws IOException {
    String twice = NASTY + ",B\nA," + NASTY + "\n" + NASTY + "," + NASTY + "\n";
    for (String text :
        List.of(
            "choice1,choice2\n" + twice,
            "ballot,candidate\n" + twice,
            NASTY + ",B\n1,0\n" + NASTY + ",1\n",
            "3 1\n1 1 2 0\n0\n\"" + NASTY + "\"\n\"" + NASTY + "2\"\n\"C\"\n\"" + NASTY + "\"\n",
            "3 1 " + NASTY + "\n1 1 0\n")) {
      String ballots = file("b.csv", text);
      check(List.of("count", ballots, "--seats", "1", "--format", "table"));
      check(List.of("count", ballots, "--seats", "1", "--per", NASTY));
      check(List.of("count", ballots, "--seats", "1", "--method", "ers97", "--format", "table"));
      check(List.of("count", ballots, "--method", "ers97", "--quota", "a:" + NASTY + "=1"));
    }
  }

  @Test
  void everyOption() throws IOException {
    String ok = good();
    for (String option :
        List.of(
            "--map",
            "--columns",
            "--only",
            "--quota",
            "--seats",
            "--row",
            "--keep",
            "--warn",
            "--format",
            "--output",
            "--show",
            "--by",
            "--per",
            "--with",
            "--lot",
            "--sort",
            "--fields",
            "--winners",
            "--share-of",
            "--swing",
            "--what-if",
            "--outstanding",
            "--encoding",
            "--delimiter",
            "--wide",
            "--compare",
            "--candidates",
            "--sheet")) {
      check(List.of("results", ok, option, NASTY + "\0" + NASTY));
    }
    check(List.of(NASTY));
    check(List.of("results", ok, "@" + NASTY));
    check(List.of("results", ok, "--" + NASTY));
    check(List.of("help", NASTY));
    check(List.of("results", ok, "--title", NASTY));
  }
}
