package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows by area take no more memory where there are more of them, however they come. */
class BoundedMemoryOfRowsTest {

  private static final int CANDIDATES = 200;

  /** As many as tell candidates and areas apart in another order, and no divisor of the rows. */
  private static final long STEP = 7_777_777;

  @TempDir private Path folder;

  @Test
  void rowsTakeNoMemoryWhetherFromAFileAPipeOrCompressed() throws Exception {
    assertThat(answers(4000, false)).hasSize(1);
  }

  @Test
  void shuffledRowsTakeNoMemoryEither() throws Exception {
    assertThat(answers(4000, true)).hasSize(1);
  }

  /** Returns the different answers for rows of {@code areas} areas from every source. */
  private List<String> answers(int areas, boolean shuffled) throws Exception {
    Path file = folder.resolve("rows.csv");
    Path packed = folder.resolve("rows.csv.gz");
    try (OutputStream out = Files.newOutputStream(file)) {
      rows(areas, shuffled, out);
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }
    List<String> answers = new ArrayList<>();
    for (ChildRun run :
        List.of(
            results(file.toString(), out -> {}),
            results("-", out -> Files.copy(file, out)),
            results(packed.toString(), out -> {}),
            results("-", out -> Files.copy(packed, out)))) {
      assertThat(run.errors()).doesNotContain("error");
      assertThat(run.output().lines()).hasSize(CANDIDATES + 1);
      if (!answers.contains(run.output())) {
        answers.add(run.output());
      }
    }
    return answers;
  }

  private ChildRun results(String file, ChildRun.Input input)
      throws IOException, InterruptedException {
    List<String> java = List.of("-Xmx24m");
    String[] question = {"results", "--show", "candidates", "--format", "csv", file};
    return ChildRun.piped(folder, java, input, question);
  }

  private static void rows(int areas, boolean shuffled, OutputStream raw) throws IOException {
    OutputStream out = new BufferedOutputStream(raw, 1 << 16);
    out.write("contest,area,region,candidate,slate,votes\n".getBytes(UTF_8));
    int all = CANDIDATES * areas;
    for (int i = 0; i < all; i++) {
      int row = shuffled ? (int) (i * STEP % all) : i;
      int area = row / CANDIDATES;
      int person = row % CANDIDATES;
      String text =
          "Ward "
              + person / 50
              + ",Area "
              + area
              + ",Region "
              + area % 17
              + ",Person "
              + person
              + ",Slate "
              + person % 5
              + ','
              + (area * 31L + person * 17L) % 1000
              + '\n';
      out.write(text.getBytes(UTF_8));
    }
    out.flush();
  }
}
