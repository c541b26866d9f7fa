package nectally.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;

/** Opens what a user names: a file, one that is compressed with gzip, or standard input. */
public final class InputFile {

  /** The name of standard input. */
  static final String STANDARD_INPUT = "-";

  private static final int MAGIC = ForeignKinds.BYTES;

  private InputFile() {}

  /** Returns the text of the file, or nothing after saying why there is none. */
  static Optional<TextReader> open(
      InputBytes bytes, Spelling spelling, Predicate<String> names, Problems problems) {
    String name = bytes.name();
    try {
      return decoded(name, bytes.open(), spelling, names, problems);
    } catch (UnreadableException e) {
      problems.error(new Place(name, 1), e.rule(), e.words());
      return Optional.empty();
    } catch (IOException | InvalidPathException e) {
      report(name, e, problems);
      return Optional.empty();
    }
  }

  /** Returns bytes that may be compressed as they were before. */
  static InputStream decompressed(InputStream bytes) throws IOException {
    InputStream in = new BufferedInputStream(bytes, 1 << 16);
    return startsWith(start(in), 0x1F, 0x8B)
        ? new BufferedInputStream(Gzip.opened(in), 1 << 16)
        : in;
  }

  /** Says that a file could not be read on at a place. */
  static void report(Place place, IOException failure, Problems problems) {
    if (failure instanceof UnreadableException e) {
      problems.error(place, e.rule(), e.words());
    } else {
      report(place.file(), failure, problems);
    }
  }

  /** Says that a file could not be opened, or not be read to its end. */
  static void report(String name, Exception failure, Problems problems) {
    if (failure instanceof NoSuchFileException || failure instanceof InvalidPathException) {
      problems.error(new Place(name), Rule.NO_SUCH_FILE, "there is no such file");
    } else if (failure instanceof AccessDeniedException) {
      problems.error(new Place(name), Rule.CANNOT_READ, "you are not allowed to read this file");
    } else if (!name.equals(STANDARD_INPUT) && Files.isDirectory(NamedFile.of(name))) {
      problems.error(new Place(name), Rule.NOT_A_FILE, "this is a directory, expected a file");
    } else if (failure instanceof EOFException || failure instanceof ZipException) {
      problems.error(
          new Place(name), Rule.CANNOT_READ, "the compressed file is damaged or cut short");
    } else {
      problems.error(
          new Place(name), Rule.CANNOT_READ, "the file cannot be read: " + failure.getMessage());
    }
  }

  /** Returns what two names of one file have in common: {@code a.csv} and {@code ./a.csv}. */
  public static String place(String name) {
    try {
      return name.equals(STANDARD_INPUT)
          ? name
          : NamedFile.of(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /** Returns a name for headings: without directories and the endings .csv, .gz and the like. */
  public static String baseName(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return "standard input";
    }
    String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    for (String ending : new String[] {".gz", ".csv", ".tsv", ".txt", ".xlsx", ".xlsm"}) {
      int length = base.length() - ending.length();
      if (length > 0 && base.regionMatches(true, length, ending, 0, ending.length())) {
        base = base.substring(0, length);
      }
    }
    return base;
  }

  private static Optional<TextReader> decoded(
      String name, InputStream raw, Spelling spelling, Predicate<String> names, Problems problems)
      throws IOException {
    InputStream in = new BufferedInputStream(raw, 1 << 16);
    try {
      byte[] start = start(in);
      if (startsWith(start, 0x1F, 0x8B)) {
        // Whatever the ending says: browsers decompress files and leave their names.
        in = new BufferedInputStream(Gzip.opened(in), 1 << 16);
        start = start(in);
      }
      if (startsWith(start, 'P', 'K', 3, 4)) {
        return Optional.of(Sheets.opened(name, in, spelling, names, problems));
      }
      String foreign =
          mayBeForeign(start) ? ForeignKinds.of(start, spelling.encoding().isPresent()) : "";
      if (!foreign.isEmpty()) {
        in.close();
        problems.error(new Place(name), Rule.NOT_TEXT, foreign);
        return Optional.empty();
      }
      return Optional.of(new TextReader(in, letters(start, spelling.encoding())));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static byte[] start(InputStream in) throws IOException {
    in.mark(MAGIC);
    byte[] start = in.readNBytes(MAGIC);
    in.reset();
    return start;
  }

  /** Returns the letters of the mark at the start of a file, else those that a user states. */
  private static Letters letters(byte[] start, Optional<Charset> encoding) {
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      return Letters.of(StandardCharsets.UTF_8);
    } else if (startsWith(start, 0xFF, 0xFE)) {
      return Letters.of(StandardCharsets.UTF_16LE);
    } else if (startsWith(start, 0xFE, 0xFF)) {
      return Letters.of(StandardCharsets.UTF_16BE);
    }
    return encoding.isPresent() ? Letters.of(encoding.get()) : Letters.unknown();
  }

  /** Returns false for most tables: they start with a letter, a quote or a mark. */
  private static boolean mayBeForeign(byte[] start) {
    char first = start.length == 0 ? 'a' : (char) (start[0] & 0xFF);
    return !(first >= 'A' && first <= 'Z') && !(first >= 'a' && first <= 'z') && first != '"';
  }

  /** Returns whether these bytes, from 0 to 255, are the first of a file. */
  static boolean startsWith(byte[] start, int... expected) {
    if (start.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((start[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Apart, so that the classes for workbooks are loaded only when they are needed. */
  private static final class Sheets {

    private Sheets() {}

    static TextReader opened(
        String name, InputStream in, Spelling spelling, Predicate<String> names, Problems problems)
        throws IOException {
      Sheet sheet = Workbook.read(name, in, spelling.sheets(), names, problems);
      in.close();
      byte[] text = sheet.text().getBytes(StandardCharsets.UTF_8);
      Letters letters = Letters.of(StandardCharsets.UTF_8);
      return TextReader.ofSheet(new ByteArrayInputStream(text), letters, sheet);
    }
  }

  /** Apart, so that the classes for gzip are loaded only when they are needed. */
  private static final class Gzip {

    private Gzip() {}

    static InputStream opened(InputStream in) throws IOException {
      return new GzipMembers(in);
    }
  }
}
