package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import nectally.csv.Spelling;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which letters the bytes of a file are read as, and what is said of it. */
class LettersTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static String read(byte[] bytes, ReadingOptions options) {
    try {
      Reading reading = ElectionReader.read(List.of("-"), options, new ByteArrayInputStream(bytes));
      String warnings = Reads.lines(reading.warnings());
      return Reads.described(reading) + (warnings.isEmpty() ? "" : "\n" + warnings);
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics());
    }
  }

  private static String read(byte[] bytes) {
    return read(bytes, ReadingOptions.DEFAULT);
  }

  private static ReadingOptions in(String encoding) {
    return ReadingOptions.builder()
        .spelling(new Spelling(Optional.of(Charset.forName(encoding)), ""))
        .build();
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }

  @Test
  void whatIsNoUtf8IsWindows1252AndItsFirstTextIsShown() {
    byte[] text = bytes("candidate,slate,votes\nAnn,Red,2\nJosé,“Ö”,1\nŽoë,É »,3\n", WINDOWS_1252);
    assertThat(read(text))
        .isEqualTo(
            """
            standard input: Ann 2 (Red), José 1 (“Ö”), Žoë 3 (É »)
            -:3:1: warning: no UTF-8, so read as windows-1252, here as "José"; --encoding windows-1252 says that it is so [not-utf-8]\
            """);
    byte[] header = bytes("candidate,votes,\u00e2ge\nAnn,2,3\n", WINDOWS_1252);
    assertThat(read(header)).contains("-:1:3: warning: no UTF-8, so read as windows-1252");
  }

  @Test
  void aStatedEncodingIsNoCauseForAWarning() {
    String text = "candidate,votes\n山田太郎,5\n";
    assertThat(read(bytes(text, Charset.forName("Shift_JIS")), in("Shift_JIS")))
        .isEqualTo("standard input: 山田太郎 5");
    assertThat(read(bytes("candidate,votes\nJosé,1\n", WINDOWS_1252), in("windows-1252")))
        .isEqualTo("standard input: José 1");
    assertThat(read(bytes(text, StandardCharsets.UTF_8), in("Shift_JIS")))
        .contains("expected text in Shift_JIS, found the byte 0x");
    assertThat(read(bytes("candidate,votes\nA,1\nJosé,1\n", WINDOWS_1252), in("UTF-8")))
        .isEqualTo(
            "-:3: error: expected text in UTF-8, found the byte 0xE9; --encoding windows-1252 reads"
                + " \"José,1\" [not-text]");
  }

  @Test
  void aMarkSaysMoreThanTheUser() throws IOException {
    String text = "candidate,votes\nŁukasz Źrebak,5\n";
    byte[] little = joined(new byte[] {-1, -2}, bytes(text, StandardCharsets.UTF_16LE));
    byte[] big = joined(new byte[] {-2, -1}, bytes(text, StandardCharsets.UTF_16BE));
    byte[] marked = bytes("\uFEFF" + text, StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(little, big, marked, gzip(little))) {
      assertThat(read(bytes)).isEqualTo("standard input: Łukasz Źrebak 5");
      assertThat(read(bytes, in("windows-1252"))).isEqualTo("standard input: Łukasz Źrebak 5");
    }
    assertThat(read(joined(marked, new byte[] {'B', (byte) 0xE9, ',', '1'})))
        .contains("-:3: error: expected text in UTF-8, found the byte 0xE9");
  }

  @Test
  void utf16WithoutAMarkNeedsToBeStated() {
    byte[] text = bytes("candidate,votes\nAnn,5\n", StandardCharsets.UTF_16LE);
    assertThat(read(text))
        .isEqualTo(
            "-:1: error: expected text, found the control character U+0000; text in UTF-16 without"
                + " a mark needs --encoding UTF-16LE [not-text]");
    assertThat(read(text, in("UTF-16LE"))).isEqualTo("standard input: Ann 5");
    byte[] big = bytes("candidate,votes\nAnn,5\n", StandardCharsets.UTF_16BE);
    assertThat(read(big)).contains("needs --encoding UTF-16BE [not-text]");
    assertThat(read(big, in("UTF-16BE"))).isEqualTo("standard input: Ann 5");
  }

  @Test
  void lettersOfLargeComputersAreNamed() {
    Charset ebcdic = Charset.forName("IBM037");
    for (String delimiter : List.of(",", ";", "\t")) {
      byte[] text = bytes("candidate,votes\nAnn Able,5\n".replace(",", delimiter), ebcdic);
      assertThat(read(text)).contains("EBCDIC, as large computers write it; --encoding IBM037");
      assertThat(read(text, in("IBM037"))).isEqualTo("standard input: Ann Able 5");
    }
  }

  /** What is no table is told as what it is, and a table that begins with a sign is one. */
  @Test
  void pagesAndObjectsAreNoTables() {
    Charset utf8 = StandardCharsets.UTF_8;
    for (String page :
        List.of("<html><table>", "\uFEFF\n<!DOCTYPE html>\n", "<TABLE border=1>\n")) {
      assertThat(read(bytes(page, utf8))).contains("this is a web page (HTML), expected CSV");
    }
    for (String object : List.of("[{\"a\":1}]", "{\"a\": [1]}\n{\"a\": 2}", "[ [\"a\", 1] ]")) {
      assertThat(read(bytes(object, utf8))).contains("this is JSON, expected CSV");
    }
    assertThat(read(bytes("<?xml version=\"1.0\"?>\n<results/>", utf8))).contains("this is XML");
    for (String sign : List.of("[", "<", "{", "#", "\u00e4")) {
      assertThat(read(bytes("votes,candidate," + sign + "\n5,Ann,x\n", utf8))).contains("Ann 5");
      assertThat(read(bytes(sign + ",candidate,votes\nx,Ann,5\n", utf8))).contains("Ann 5");
    }
  }

  @Test
  void twoEncodingsInOneFileAreRefusedInAnyOrder() throws IOException {
    byte[] header = bytes("candidate,votes\n", StandardCharsets.UTF_8);
    byte[] modern = bytes("Zoé,1\n", StandardCharsets.UTF_8);
    byte[] old = bytes("René,2\n", WINDOWS_1252);
    assertThat(read(joined(header, modern, old)))
        .isEqualTo(
            "-:3: error: expected one encoding, found letters in UTF-8 and bytes that are none,"
                + " here the byte 0xE9; --encoding windows-1252 reads all as that"
                + " [mixed-encodings]");
    assertThat(read(joined(header, old, modern))).contains("-:3: error: expected one encoding");
    assertThat(read(joined(header, old, modern), in("windows-1252")))
        .isEqualTo("standard input: René 2, ZoÃ© 1");
  }

  @Test
  void aByteThatNoEncodingHasIsAnError() {
    assertThat(read(new byte[] {'a', ',', (byte) 0x81, '\n'}))
        .isEqualTo(
            "-:1: error: expected text, found the byte 0x81, which neither UTF-8 nor windows-1252"
                + " has; --encoding windows-1251 reads \"a,Ѓ\", --encoding windows-1256 reads"
                + " \"a,پ\", --encoding IBM850 reads \"a,ü\", --encoding IBM866 reads \"a,Б\""
                + " [not-text]");
    assertThat(read(bytes("candidate,votes\nAnn,1\nBo\u0007b,2\n", StandardCharsets.UTF_8)))
        .isEqualTo("-:3: error: expected text, found the control character U+0007 [not-text]");
    assertThat(read(bytes("candidate,votes\nAnn,1\n\0\0\0\0\0\0", StandardCharsets.UTF_8)))
        .contains("-:3: error: expected text, found the control character U+0000");
    assertThat(read(bytes("candidate,votes\nAnn,1\n\u001A", StandardCharsets.UTF_8)))
        .as("the old mark of a file's end")
        .isEqualTo("standard input: Ann 1");
  }

  @Test
  void aTextThatIsHardlyOneAsItIsReadMustBeSettled() {
    byte[] text = bytes("candidate,votes\nGroß,3\nZoé,4\n", Charset.forName("IBM850"));
    assertThat(read(text))
        .contains("-:2:1: warning: no UTF-8, so read as windows-1252, here as \"Groá\"")
        .contains(
            "-:3:1: error: no UTF-8, and in windows-1252 hardly a text, here \"Zo‚\"; --encoding"
                + " windows-1252 says that it is so")
        .contains("--encoding IBM850 reads \"Zoé\"");
    assertThat(read(text, in("IBM850"))).isEqualTo("standard input: Groß 3, Zoé 4");
    assertThat(read(text, in("windows-1252"))).isEqualTo("standard input: Groá 3, Zo‚ 4");
  }

  @Test
  void theLineIsRightHoweverFarTheFirstOtherLetterIs() {
    StringBuilder text = new StringBuilder("candidate,area,votes\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("Ann Black of Somewhere,").append(i).append(",1\n");
    }
    text.append("José,1,1\n");
    assertThat(read(bytes(text.toString(), WINDOWS_1252)))
        .contains("-:20002:1: warning: no UTF-8, so read as windows-1252, here as \"José\"");
  }

  @Test
  void aPipeIsReadAsAFileIs(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe.csv");
    if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0) {
      throw new AssertionError("mkfifo failed");
    }
    byte[] twice =
        joined(
            gzip(bytes("candidate,votes\n", StandardCharsets.UTF_8)),
            gzip(bytes("Ann,1\nBob,2\n", StandardCharsets.UTF_8)));
    for (byte[] bytes : List.of(bytes("candidate,votes\nAnn,1\nBob,2\n", WINDOWS_1252), twice)) {
      CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(pipe, bytes));
      Reading reading =
          ElectionReader.read(
              List.of(pipe.toString()), ReadingOptions.DEFAULT, Reads.input("unused"));
      writer.join();
      assertThat(Reads.described(reading)).isEqualTo("pipe: Ann 1, Bob 2");
    }
  }

  private static void write(Path pipe, byte[] bytes) {
    try (OutputStream out = Files.newOutputStream(pipe)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    }
    return compressed.toByteArray();
  }
}
