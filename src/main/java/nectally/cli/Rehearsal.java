package nectally.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs what users run most on the samples, and what they run on large files on some rows of its
 * own, so that Java loads what a run needs: the classes of the archive are those. Prints nothing;
 * the folder with the samples is the current one.
 */
public final class Rehearsal {

  private static final String COMPARED = "results samples/2014.csv --compare samples/2012.csv";

  private static final List<String> COMMANDS =
      List.of(
          COMPARED,
          COMPARED + " --explain --quota gender:F=4",
          COMPARED + " --format csv",
          COMPARED + " --format json",
          COMPARED + " --format html",
          "results samples/council-2026.csv --compare samples/council-2022.csv",
          "results samples/2014.csv --compare samples/2016-nominations.csv",
          "trend samples/2010.csv samples/2012.csv samples/2014.csv",
          "match samples/2014.csv samples/2012.csv",
          "check samples/2014.csv",
          "vacancy samples/2014.csv --only CLP --vacate Osamor,Kate",
          "count samples/ballots.csv --seats 2 --candidates samples/ballots-candidates.csv",
          "--help",
          "results --help");

  /** Files as people have them: in other languages, with rows that are no candidates, wide. */
  private static final List<String> IN_OTHER_WORDS =
      List.of(
          """
          Wahlkreis;Kandidat;Partei;Geschlecht;Stimmen
          Süd;Änne Groß;Grüne;w;1234
          Süd;Bert Lind;;m;987
          Süd;Ungültige Stimmen;;;12
          Süd;Insgesamt;;;2221
          """,
          """
          Canton,Candidat,Nuance,Voix,% Exprimés
          Nîmes-1,"DUPRÉ, Hélène",DVG,"1 034",54.0
          Nîmes-1,Paul O’Reilly,DVD,881,46.0
          """,
          """
          Results of the election\t\t
          candidate\tvotes\tshare
          Ann Lee\t1,034\t51.7%
          Bob Roy\t966\t48.3%
          Total\t2,000\t
          """);

  /** More rows than the general reader takes in at once, as those of a large file are. */
  private static final int ROWS = 6_000;

  private Rehearsal() {}

  /**
   * Runs the commands; the process fails where one of them does.
   *
   * @param args any, where workbooks are to be written and read as well
   */
  public static void main(String[] args) {
    for (String command : COMMANDS) {
      run(command, InputStream.nullInputStream());
    }
    run("results - --seats 2 --format csv", rowsByArea());
    run("count - --seats 2", ballots());
    for (String words : IN_OTHER_WORDS) {
      run("results - --seats 1", bytes(words));
    }
    if (args.length > 0) {
      byte[] workbook =
          run("results samples/2014.csv --format xlsx", InputStream.nullInputStream());
      run("results -", new ByteArrayInputStream(workbook));
    }
  }

  /** Returns what a command prints. */
  private static byte[] run(String command, InputStream in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status = Main.run(command.split(" "), in, out, OutputStream.nullOutputStream());
    if (status != Status.ANSWERED && status != Status.DECISION) {
      throw new IllegalStateException("status " + status + ": " + command);
    }
    return out.toByteArray();
  }

  private static InputStream rowsByArea() {
    StringBuilder rows = new StringBuilder("contest,area,region,candidate,slate,votes\n");
    for (int row = 0; row < ROWS; row++) {
      rows.append("Ward,Precinct ").append(row / 3).append(",North,Person ").append(row % 3);
      rows.append(row % 3 == 0 ? ",Green," : ",Labour,").append(row % 101).append('\n');
    }
    return bytes(rows);
  }

  private static InputStream ballots() {
    StringBuilder ballots = new StringBuilder("choice1,choice2\n");
    for (int ballot = 0; ballot < ROWS; ballot++) {
      ballots.append("Person ").append(ballot % 3);
      ballots.append(",Person ").append(3 + ballot % 2).append('\n');
    }
    return bytes(ballots);
  }

  private static InputStream bytes(CharSequence text) {
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
