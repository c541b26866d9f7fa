package nectally.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nectally.cli.Main;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Adds up a million rows, split into four files, by Spark on this machine, and holds what the
 * program makes of the sums to what it makes of the files, byte for byte.
 */
public final class SplitCount {

  private static final int FILES = 4;
  private static final int ROWS_A_FILE = 250_000;
  private static final int CANDIDATES = 12;

  /** Areas of one contest in one file. */
  private static final int AREAS = 50;

  private static final String COLUMNS =
      "contest STRING, area STRING, candidate STRING, slate STRING, votes BIGINT";

  private final Path folder;
  private final Path queries;

  private SplitCount(Path folder, Path queries) {
    this.folder = folder;
    this.queries = queries;
  }

  /**
   * Runs the comparison.
   *
   * @param args an empty folder, and that of the queries
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    SplitCount count = new SplitCount(Path.of(args[0]), Path.of(args[1]));
    List<String> files = count.write();
    Path sums = count.folder.resolve("sums.csv");
    Files.writeString(sums, count.sums(), StandardCharsets.UTF_8);
    for (String table : List.of("candidates", "groups", "contests", "overall")) {
      String whole = count.results(files, table);
      if (!whole.equals(count.results(List.of(sums.toString()), table))) {
        throw new IllegalStateException("the table of " + table + " differs");
      }
      System.out.println(table + ": " + whole.lines().count() + " lines, the same");
    }
  }

  /** Writes the files; of one candidate the votes in one area are unknown. */
  private List<String> write() throws IOException {
    Random random = new Random(2014);
    List<String> files = new ArrayList<>();
    for (int file = 0; file < FILES; file++) {
      StringBuilder text = new StringBuilder("contest,area,candidate,slate,votes\n");
      for (int row = 0; row < ROWS_A_FILE; row++) {
        int area = row / CANDIDATES;
        int who = row % CANDIDATES;
        boolean unknown = file == 2 && row == CANDIDATES * AREAS + 7;
        text.append(String.format("Ward %04d,", area / AREAS));
        text.append("Precinct ").append(file).append('-').append(area);
        text.append(String.format(",\"Person %02d, %d\",", who, area / AREAS));
        text.append("Slate ").append((char) ('A' + who % 4)).append(',');
        text.append(unknown ? "" : Integer.toString(random.nextInt(900))).append('\n');
      }
      Path path = folder.resolve("part" + file + ".csv");
      Files.writeString(path, text, StandardCharsets.UTF_8);
      files.add(path.toString());
    }
    return files;
  }

  /** Returns the sums as a results file. */
  private String sums() throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("votes")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.ansi.enabled", "true")
            .getOrCreate()) {
      spark
          .read()
          .option("header", "true")
          .schema(COLUMNS)
          .csv(folder.resolve("part*.csv").toString())
          .createOrReplaceTempView("votes");
      if (!spark.sql(query("twice.sql")).isEmpty()) {
        throw new IllegalStateException("somebody stands twice in one area");
      }
      String rows =
          spark.sql(query("sums.sql")).collectAsList().stream()
              .map(SplitCount::line)
              .collect(Collectors.joining("\n"));
      return "contest,candidate,slate,votes\n" + rows + "\n";
    }
  }

  private String query(String name) throws IOException {
    return Files.readString(queries.resolve(name), StandardCharsets.UTF_8);
  }

  private static String line(Row row) {
    return Stream.of(row.get(0), row.get(1), row.get(2), row.get(3))
        .map(value -> value == null ? "" : "\"" + value.toString().replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }

  private String results(List<String> files, String table) {
    List<String> words = new ArrayList<>(List.of("results", "--seats", "6", "-q"));
    words.addAll(List.of("--format", "csv", "--show", table));
    words.addAll(files);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(words.toArray(String[]::new), InputStream.nullInputStream(), out, err);
    if (status != 0 && status != 3) {
      throw new UncheckedIOException(new IOException(err.toString(StandardCharsets.UTF_8)));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
