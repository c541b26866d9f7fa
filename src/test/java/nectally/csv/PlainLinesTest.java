package nectally.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What plain lines are taken to mean, by this reader and by the CSV library. */
class PlainLinesTest {

  private static final String[] PIECES = {
    "a",
    "Bo",
    "é",
    "林",
    "\uD83D\uDE00",
    ",",
    ",",
    ";",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\u00A0",
    "\t",
    "'",
    "7",
    "="
  };

  @Test
  void randomLinesMeanTheSameToBothReaders() throws IOException {
    Random random = new Random(2012);
    for (int i = 0; i < 5_000; i++) {
      byte[] text = bytes(text(random, random.nextInt(60), ""));
      assertThat(plainFirst(text)).isEqualTo(quotedOnly(text));
    }
  }

  @Test
  void cellsInQuotesArePlainUnlessTheyHoldQuotesOrLineEnds() throws IOException {
    Random random = new Random(2010);
    int plain = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(8); k >= 0; k--) {
        text.append(List.of("", " ", "\t ", "\u00A0").get(random.nextInt(20) / 6));
        text.append(
            List.of("a", "\"b, c\"", "\"\"", "\" d \"", "\"e;\r\"", "f\"")
                .get(random.nextInt(50) / 9));
        text.append(List.of("", " ", "\t", "x").get(random.nextInt(40) / 13));
        text.append(List.of(",", ",", "\n", "\r\n", "\r").get(random.nextInt(5)));
      }
      byte[] bytes = bytes(text.toString());
      assertThat(plainFirst(bytes)).as(text.toString()).isEqualTo(quotedOnly(bytes));
      PlainLines lines = new PlainLines(reader(bytes), ',', 0);
      readAll(lines, new ArrayList<>());
      plain += lines.isCut() ? 0 : 1;
    }
    assertThat(plain).isBetween(1_000, 4_000);
  }

  @Test
  void aCellInQuotesMayEndWithTheText() throws IOException {
    PlainLines plain = new PlainLines(reader(bytes("x,\"Smith, A\" ")), ',', 0);
    assertThat(plain.next()).isTrue();
    assertThat(plain.cell(1, "")).isEqualTo("Smith, A");
    assertThat(plain.next()).isFalse();
    assertThat(plain.isCut()).isFalse();
  }

  @Test
  void atAnOddQuoteTheReaderOfQuotesReadsOn() throws IOException {
    Random random = new Random(2014);
    for (int i = 0; i < 5_000; i++) {
      String quoted = List.of("\"x,\ny\"", "\"\"", "\"", "\"a\"\"b\"", "\"c\"d").get(i % 5);
      byte[] text = bytes(text(random, random.nextInt(40), quoted));
      assertThat(plainFirst(text)).isEqualTo(quotedOnly(text));
    }
  }

  @Test
  void linesMayEndAnywhereInTheBuffer() throws IOException {
    for (int length = (1 << 16) - 4; length <= (1 << 16) + 4; length++) {
      byte[] text = bytes("a,b\n" + "x".repeat(length) + "\r\ny,é\rz");
      assertThat(plainFirst(text)).isEqualTo(quotedOnly(text)).hasSize(4);
      byte[] two =
          bytes("c".repeat(length / 2) + "\r\n" + "d".repeat(length / 2) + "\r\n\re,f\r\n");
      assertThat(plainFirst(two)).isEqualTo(quotedOnly(two)).hasSize(3);
    }
  }

  @Test
  void aByteThatIsNoTextIsLeftToTheReaderOfQuotes() throws IOException {
    byte[] text = bytes("a,b\n1,2\n3,?\n4,5\n");
    text[10] = (byte) 0xE9;
    PlainLines plain = new PlainLines(reader(text), ',', 0);
    assertThat(plain.next()).isTrue();
    assertThat(plain.next()).isTrue();
    assertThat(plain.next()).isFalse();
    assertThat(plain.isCut()).isTrue();
    assertThat(plain.line()).isEqualTo(2);
    assertThat(plainFirst(text)).isEqualTo(quotedOnly(text)).last().asString().contains("0xE9");
  }

  @Test
  void aLineLongerThanTheBufferIsLeftToTheReaderOfQuotes() throws IOException {
    byte[] text = bytes("a,b\n" + "x".repeat(200_000) + ",2\n3,4");
    PlainLines plain = new PlainLines(reader(text), ',', 0);
    assertThat(plain.next()).isTrue();
    assertThat(plain.next()).isFalse();
    assertThat(plain.isCut()).isTrue();
    assertThat(plainFirst(text)).isEqualTo(quotedOnly(text)).hasSize(3);
  }

  @Test
  void aCellThatIsWhatWasLikelyIsTheSameText() throws IOException {
    PlainLines plain = new PlainLines(reader(bytes(" Left ,Lef\n")), ',', 0);
    String left = "Left";
    assertThat(plain.next()).isTrue();
    assertThat(plain.cell(0, left)).isSameAs(left);
    assertThat(plain.cell(1, left)).isEqualTo("Lef");
    assertThat(plain.isBlank(0)).isFalse();
  }

  /** Reads with the plain reader as far as it goes, then with the other, as a table does. */
  private static List<String> plainFirst(byte[] text) throws IOException {
    TextReader reader = reader(text);
    PlainLines plain = new PlainLines(reader, ',', 0);
    List<String> records = new ArrayList<>();
    readAll(plain, records);
    if (plain.isCut()) {
      readAll(new QuotedRecords(reader, ',', plain.line()), records);
    }
    return records;
  }

  private static List<String> quotedOnly(byte[] text) throws IOException {
    List<String> records = new ArrayList<>();
    readAll(new QuotedRecords(reader(text), ',', 0), records);
    return records;
  }

  /** Adds the records that are not blank, and how the text ended if not well. */
  private static void readAll(Records from, List<String> records) {
    long line = from.line() + 1;
    try {
      while (from.next()) {
        List<String> cells = new ArrayList<>();
        boolean blank = true;
        for (int i = 0; i < from.size(); i++) {
          cells.add(from.cell(i, "a"));
          assertThat(from.isBlank(i)).isEqualTo(cells.get(i).isEmpty());
          blank &= from.isBlank(i);
        }
        if (!blank) {
          records.add(line + "-" + from.line() + " " + cells);
        }
        line = from.line() + 1;
      }
    } catch (IOException e) {
      records.add(line + " " + e.getMessage());
    }
  }

  private static String text(Random random, int pieces, String special) {
    StringBuilder text = new StringBuilder();
    int at = special.isEmpty() ? -1 : random.nextInt(pieces + 1);
    for (int i = 0; i <= pieces; i++) {
      text.append(i == at ? special : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static TextReader reader(byte[] text) throws IOException {
    return new TextReader(new ByteArrayInputStream(text), Letters.of(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
