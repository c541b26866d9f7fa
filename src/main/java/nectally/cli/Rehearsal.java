package nectally.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Runs what users run most on the samples, so that Java loads what a run needs: the classes of the
 * archive are those. Prints nothing; the folder with the samples is the current one.
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

  private Rehearsal() {}

  /** Runs the commands; the process fails where one of them does. */
  public static void main(String[] args) {
    for (String command : COMMANDS) {
      int status =
          Main.run(
              command.split(" "),
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream());
      if (status != Status.ANSWERED && status != Status.DECISION) {
        throw new IllegalStateException("status " + status + ": " + command);
      }
    }
  }
}
