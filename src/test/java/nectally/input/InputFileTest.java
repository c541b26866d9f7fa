package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

  @TempDir Path folder;

  private String file(String name, String text) {
    return Reads.write(folder, name, text).toString();
  }

  private Reading read(ReadingOptions options, String... files) throws UnusableInputException {
    return ElectionReader.read(Arrays.asList(files), options, Reads.input(""));
  }

  private String problems(ReadingOptions options, String... files) {
    try {
      return "usable: " + Reads.described(read(options, files));
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics()).replace(folder + "/", "");
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aCompressedFileIsReadByItsContent() throws Exception {
    Path compressed = Files.write(folder.resolve("a.csv.gz"), gzip("candidate,votes\nA,1\n"));
    Path unnamed = Files.write(folder.resolve("a.csv"), gzip("candidate,votes\nA,1\n"));
    String plain = file("b.csv.gz", "candidate,votes\nA,1\n");
    assertThat(Reads.described(read(ReadingOptions.DEFAULT, compressed.toString())))
        .isEqualTo("a: A 1");
    assertThat(Reads.described(read(ReadingOptions.DEFAULT, unnamed.toString())))
        .isEqualTo("a: A 1");
    assertThat(Reads.described(read(ReadingOptions.DEFAULT, plain))).isEqualTo("b: A 1");
  }

  @Test
  void aDamagedCompressedFileIsSaidToBe() throws IOException {
    byte[] whole = gzip("candidate,votes\nA,1\n");
    Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(whole, whole.length - 9));
    assertThat(problems(ReadingOptions.DEFAULT, folder.resolve("cut.csv.gz").toString()))
        .isEqualTo("cut.csv.gz: error: the compressed file is damaged or cut short [cannot-read]");
  }

  private String joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return Files.write(folder.resolve("joined.csv"), all.toByteArray()).toString();
  }

  @Test
  void compressedFilesBehindEachOtherAreOne() throws Exception {
    byte[] one = gzip("candidate,votes\nA,1\n");
    byte[] other = gzip("B,2\n");
    byte[] noughts = new byte[1000];
    for (String file :
        List.of(joined(one, other), joined(one, noughts, other), joined(one, other, noughts))) {
      assertThat(problems(ReadingOptions.DEFAULT, file)).isEqualTo("usable: joined: A 1, B 2");
    }
  }

  @Test
  void aLaterCompressedFileIsNotPassedOverWhereverItIsDamaged() throws Exception {
    byte[] one = gzip("candidate,votes\nA,1\n");
    byte[] other = gzip("B,2\n");
    for (int length = 2; length < other.length; length++) {
      assertThat(problems(ReadingOptions.DEFAULT, joined(one, Arrays.copyOf(other, length))))
          .as("cut after %s bytes", length)
          .isEqualTo(
              "joined.csv: error: the compressed file is damaged or cut short [cannot-read]");
    }
    for (int place : new int[] {0, 1, 2, 12, other.length - 8, other.length - 1}) {
      byte[] damaged = other.clone();
      damaged[place] ^= 0x55;
      assertThat(problems(ReadingOptions.DEFAULT, joined(one, damaged)))
          .as("damaged at %s", place)
          .contains("joined.csv", ": error: ", "[cannot-read]");
    }
  }

  @Test
  void whatStandsBehindACompressedFileIsToldNotPassedOver() throws Exception {
    byte[] junk = "junk".getBytes(StandardCharsets.UTF_8);
    assertThat(problems(ReadingOptions.DEFAULT, joined(gzip("candidate,votes\nA,1\n"), junk)))
        .contains(
            "error: behind what gzip has compressed stands something else; if nothing is"
                + " missing, decompress the file first, with gzip -dc [cannot-read]");
  }

  @Test
  void whatIsNoFileIsSaidToBe() {
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/none.csv"))
        .isEqualTo("none.csv: error: there is no such file [no-such-file]");
    assertThat(problems(ReadingOptions.DEFAULT, "a\0b"))
        .isEqualTo("a\0b: error: there is no such file [no-such-file]");
    assertThat(problems(ReadingOptions.DEFAULT, folder.toString()))
        .endsWith(": error: this is a directory, expected a file [not-a-file]");
  }

  @Test
  void aFailingStreamIsAnError() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("wire cut");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> ElectionReader.read(List.of("-"), ReadingOptions.DEFAULT, failing))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("-: error: the file cannot be read: wire cut [cannot-read]");
  }

  @Test
  void noFileIsReadTwice() {
    String file = file("a.csv", "candidate,votes\nA,1\n");
    assertThat(problems(ReadingOptions.DEFAULT, file, file))
        .isEqualTo("a.csv: error: this file is named twice [file-twice]");
    assertThatThrownBy(() -> read(ReadingOptions.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNoTextIsNamed() throws IOException {
    Files.write(folder.resolve("x.csv"), new byte[] {'P', 'K', 3, 4, 0});
    Files.write(folder.resolve("p.csv"), "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/x.csv"))
        .isEqualTo("x.csv:1: error: the workbook is damaged or cut short [cannot-read]");
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/p.csv"))
        .isEqualTo(
            "p.csv: error: this is a PDF file, expected CSV or xlsx; save it as CSV UTF-8 or as"
                + " xlsx [not-text]");
  }

  @Test
  void aRecordBeyondAllMeasureIsRefused() {
    String text = "candidate,votes\n" + "x".repeat(17 << 20);
    assertThat(Reads.problems(text))
        .isEqualTo(
            "-:2: error: a record of more than 16 million characters; is this a table?"
                + " [record-too-long]");
  }

  @Test
  void problemsAreInTheOrderOfTheirPlaces() {
    String second = file("a.csv", "candidate,votes,elected\nA,x,maybe\nB,1\nC,1,no\n");
    String first = file("b.csv", "candidate,votes\nA,1\nB,-1\n");
    assertThat(problems(ReadingOptions.DEFAULT, first, second, folder + "/none.csv"))
        .isEqualTo(
            """
            b.csv:3:2: error: votes: expected a whole number that is not negative, found "-1" [negative-count]
            a.csv:2:2: error: votes: expected a whole number, found "x" [not-a-count]
            a.csv:2:3: error: elected: expected yes, no or a blank cell, found "maybe"; --map elected= leaves the column out [not-yes-or-no]
            a.csv:3: error: expected 3 cells as in the header, found 2 [row-too-short]
            none.csv: error: there is no such file [no-such-file]\
            """);
  }
}
