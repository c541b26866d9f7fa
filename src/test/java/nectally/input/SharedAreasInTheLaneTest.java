package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nectally.Chance;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Areas that two files share are seen in files that are added up at the bytes as in all others. */
class SharedAreasInTheLaneTest {

  private static final String HEADER = "contest,area,candidate,votes\n";

  private static final List<String> WARDS = List.of("Bond", "Cole", "Dean");

  private static final List<String> PEOPLE = List.of("Ann Lee", "Bob Roy", "Cy Orr", "Di May");

  /** What the rows of two files are chosen by, which no lane reads: it has every row. */
  private static final CellRule GENERAL = CellRule.parse("votes=*");

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("results.pairs", 60));
  }

  @Test
  void votesOfAnAreaInTwoFilesAreNotAddedUp() throws IOException {
    Random random = new Random(1);
    List<String> files =
        List.of(write("one", rows(random, 0, 900)), write("other", shared(random, 700)));
    assertThat(read(files, List.of()))
        .contains("the votes of 200 areas of \"Bond\", such as \"P700\", are the same in")
        .contains("[same-rows]");
  }

  private static List<String> rows(Random random, int from, int to) {
    List<String> rows = new ArrayList<>();
    for (int area = from; area < to; area++) {
      for (String ward : WARDS) {
        for (String person : PEOPLE) {
          rows.add(ward + ",P" + area + ',' + person + ',' + random.nextInt(300));
        }
      }
    }
    return rows;
  }

  /** Returns rows of which the first areas are those of the last areas of a file before. */
  private static List<String> shared(Random random, int from) {
    List<String> rows = rows(new Random(1), 0, 900);
    rows.removeIf(row -> Integer.parseInt(row.replaceAll(".*,P(\\d+),.*", "$1")) < from);
    rows.addAll(rows(random, 900, 1300));
    return rows;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothReadersSayTheSameOfTwoFiles(long seed) throws IOException {
    Random random = Chance.of(seed);
    List<String> first = rows(random, 0, 500 + random.nextInt(300));
    List<String> second = second(random, first);
    if (random.nextInt(4) == 0) {
      Collections.shuffle(first, random);
      Collections.shuffle(second, random);
    }
    if (random.nextInt(6) == 0) {
      second.add("Bond,Total,Ann Lee,");
    }
    List<String> files = List.of(write("one", first), write("other", second));
    List<CellRule> keep =
        random.nextInt(3) == 0 ? List.of(CellRule.parse("candidate=*o*")) : List.of();
    List<CellRule> all = new ArrayList<>(keep);
    all.add(GENERAL);
    assertThat(read(files, keep)).isEqualTo(read(files, all));
  }

  /** Returns rows of other areas, and of some of those of the first file with its votes or not. */
  private static List<String> second(Random random, List<String> first) {
    int from = random.nextInt(700);
    boolean others = random.nextInt(3) == 0;
    int kept = random.nextInt(4);
    List<String> rows = new ArrayList<>();
    for (String row : first) {
      String[] cells = row.split(",", -1);
      int area = Integer.parseInt(cells[1].substring(1));
      boolean same = area % 4 <= kept && !(others && cells[2].equals("Cy Orr"));
      if (area >= from) {
        rows.add(same ? row : row.replaceAll("\\d+$", "" + random.nextInt(300)));
      }
    }
    rows.addAll(rows(random, 800, 1100));
    String name = random.nextBoolean() ? "BOND" : "Bond";
    rows.replaceAll(row -> row.replace("Bond", name));
    if (random.nextInt(3) == 0) {
      rows.replaceAll(row -> row.replaceAll(",P(\\d*5),", ", P$1 ,"));
    }
    return rows;
  }

  private String write(String name, List<String> rows) throws IOException {
    Path file = folder.resolve(name + ".csv");
    Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
    return file.toString();
  }

  private static String read(List<String> files, List<CellRule> keep) {
    try {
      ReadingOptions options = ReadingOptions.builder().keep(keep).build();
      Reading reading = ElectionReader.read(files, options, Reads.input(""));
      return reading.election() + "\n" + Reads.lines(reading.warnings()) + reading.files();
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics()) + e.more();
    }
  }
}
