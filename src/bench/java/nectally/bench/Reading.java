package nectally.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nectally.cli.Main;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Whole runs on 200,000 rows: by area, through the general reader, of many contests, of ballots.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Reading {

  private static final int ROWS = 200_000;
  private static final int CANDIDATES = 20;

  private Path folder;
  private String areas;
  private String contests;
  private String ballots;

  /** Writes the files. */
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("bench");
    Random random = new Random(2014);
    StringBuilder byArea = new StringBuilder("contest,area,candidate,slate,votes\n");
    StringBuilder byContest = new StringBuilder("contest,candidate,slate,votes,seats\n");
    StringBuilder papers = new StringBuilder("choice1,choice2,choice3,choice4,choice5,choice6\n");
    for (int row = 0; row < ROWS; row++) {
      int who = row % CANDIDATES;
      String person = "Person " + who + ",Slate " + who % 5 + "," + random.nextInt(500);
      byArea.append("Ward ").append(row / CANDIDATES / 500).append(",Precinct ");
      byArea.append(row / CANDIDATES).append(',').append(person).append('\n');
      byContest.append("Ward ").append(row / CANDIDATES).append(',').append(person);
      byContest.append(",6\n");
      for (int choice = 0; choice < 6; choice++) {
        papers.append(choice == 0 ? "" : ",").append("Person ").append(6 * who / 6 + choice);
      }
      papers.append('\n');
    }
    areas = write("areas.csv", byArea);
    contests = write("contests.csv", byContest);
    ballots = write("ballots.csv", papers);
  }

  private String write(String name, CharSequence text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file.toString();
  }

  /** Removes the files. */
  @TearDown
  public void remove() throws IOException {
    for (String file : new String[] {areas, contests, ballots}) {
      Files.delete(Path.of(file));
    }
    Files.delete(folder);
  }

  private static int run(String... words) {
    return Main.run(
        words, InputStream.nullInputStream(), OutputStream.nullOutputStream(), System.err);
  }

  /** Rows by area, which are added up without being cut. */
  @Benchmark
  public int rowsByArea() {
    return run("results", areas, "--seats", "6", "--format", "csv", "-q");
  }

  /** The same rows, cut one by one because an option chooses among them. */
  @Benchmark
  public int rowsByAreaCutOneByOne() {
    return run("results", areas, "--seats", "6", "--drop", "candidate=Nobody", "--format", "csv");
  }

  /** A contest in every twenty rows, counted and printed. */
  @Benchmark
  public int manyContests() {
    return run("results", contests, "--format", "csv", "-q");
  }

  /** The same with all that JSON carries. */
  @Benchmark
  public int manyContestsAsJson() {
    return run("results", contests, "--format", "json", "-q");
  }

  /** A ballot in each row. */
  @Benchmark
  public int ballots() {
    return run("count", ballots, "--seats", "6", "--format", "csv", "-q");
  }
}
