package nectally.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nectally.input.ElectionReader;
import nectally.input.ReadingOptions;
import nectally.input.UnusableResultsException;
import nectally.model.Contest;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;
import nectally.tally.winners.Winners;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The winners of one contest of 60 candidates for 12 seats. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Quotas {

  /** None, one minimum, and three that cross each other. */
  @Param({"", "gender:F=50%", "gender:F=50%;region:North=3..5;age:young=2"})
  public String quotas;

  private Contest contest;

  /** Draws the contest. */
  @Setup
  public void draw() throws IOException, UnusableResultsException {
    Random random = new Random(2014);
    StringBuilder text = new StringBuilder("candidate,votes,gender,region,age,seats,quota\n");
    for (int i = 0; i < 60; i++) {
      text.append("Person ").append(i).append(',').append(1000 + random.nextInt(9000));
      text.append(random.nextInt(3) == 0 ? ",F" : ",M");
      text.append(random.nextInt(3) == 0 ? ",North" : ",South");
      text.append(random.nextInt(4) == 0 ? ",young" : ",old");
      text.append(",12,").append(quotas).append('\n');
    }
    Path file = Files.createTempFile("quotas", ".csv");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    List<String> files = List.of(file.toString());
    ReadingOptions options = ReadingOptions.DEFAULT;
    contest =
        ElectionReader.read(files, options, InputStream.nullInputStream())
            .election()
            .contests()
            .get(0);
    Files.delete(file);
  }

  /** Finds the winners, and by how much each is safe. */
  @Benchmark
  public Verdict winners() {
    return Winners.of(contest, WinnerRules.DEFAULT);
  }
}
