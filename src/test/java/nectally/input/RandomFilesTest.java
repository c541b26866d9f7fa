package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.NameKey;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;

class RandomFilesTest {

  private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};
  private static final String[] DELIMITERS = {",", ";", "\t", "|"};
  private static final String[] PIECES = {
    "a", "B", "é", "林", "\"", ",", ";", "\t", "|", "\n", "\r\n", "'", " ", "0", "=", "\uD83D\uDE00"
  };

  @Test
  void whatIsWrittenIsRead() throws UnusableInputException {
    Random random = new Random(2014);
    for (int i = 0; i < 400; i++) {
      String delimiter = DELIMITERS[random.nextInt(4)];
      int rows = 1 + random.nextInt(8);
      List<String[]> cells = new ArrayList<>();
      List<String> keys = new ArrayList<>();
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
      text.append("candidate").append(delimiter).append("votes").append(delimiter).append("note");
      for (int row = 0; row < rows; row++) {
        String[] cell = {
          "P" + row + text(random), String.valueOf(random.nextLong() >>> 8), text(random)
        };
        cells.add(cell);
        keys.add(NameKey.of(cell[0]).text());
        text.append(LINE_ENDS[random.nextInt(3)]);
        StringJoiner line = new StringJoiner(delimiter);
        for (String value : cell) {
          line.add(quoted(value, delimiter, random));
        }
        text.append(line);
      }
      if (keys.stream().distinct().count() < rows) {
        continue;
      }
      ReadingOptions options =
          ReadingOptions.builder()
              .delimiter(random.nextBoolean() ? Optional.empty() : Optional.of(delimiter.charAt(0)))
              .build();
      Contest contest = Reads.text(text.toString(), options).election().contests().get(0);
      for (int row = 0; row < rows; row++) {
        Candidacy candidacy = contest.candidacies().get(row);
        assertThat(candidacy.name()).as(text.toString()).isEqualTo(cells.get(row)[0].strip());
        assertThat(candidacy.votes()).hasValue(Long.parseLong(cells.get(row)[1]));
        assertThat(candidacy.attributes().get("note").orElse(""))
            .isEqualTo(cells.get(row)[2].strip());
      }
    }
  }

  @Test
  void brokenFilesOnlyEverGiveDiagnostics() {
    Random random = new Random(1918);
    String good =
        "contest,candidate,votes,seats,quota,area,id,elected,ballots\nX,\"A, B\",\"1,234\",2,gender:F=1,N,1,yes,9\nY,C,5,1,,S,,no,\n";
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
      for (int k = random.nextInt(6); k >= 0; k--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextInt(4) == 0
                    ? random.nextInt(256)
                    : ",;\"\n\r|\t9-. A".charAt(random.nextInt(12)));
      }
      try {
        ElectionReader.read(List.of("-"), ReadingOptions.DEFAULT, new ByteArrayInputStream(bytes));
      } catch (UnusableInputException e) {
        assertThat(e.diagnostics()).isNotEmpty();
        assertThat(e.diagnostics().get(0).toString())
            .matches("-(:\\d+)?(:\\d+)?: (error|warning): .* \\[[a-z0-9-]+]");
      }
    }
  }

  @Test
  void noiseOnlyEverGivesDiagnostics() {
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      try {
        ElectionReader.read(List.of("-"), ReadingOptions.DEFAULT, new ByteArrayInputStream(bytes));
      } catch (UnusableInputException e) {
        assertThat(e.diagnostics()).isNotEmpty();
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String quoted(String value, String delimiter, Random random) {
    boolean must =
        value.contains(delimiter)
            || value.contains("\"")
            || value.contains("\n")
            || value.contains("\r");
    return must || random.nextInt(4) == 0 ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
  }
}
