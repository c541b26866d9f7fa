package nectally.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nectally.csv.MarkColumn;
import nectally.model.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every language in which names of columns are known to the other words that a file in it
 * has: rows of blank, spoilt and valid votes, of ballots, the electorate and others, marks, and
 * words for a woman and a man. A hyphen stands where its elections have no such thing.
 */
class LanguagesTest {

  private static final Path WORDS = Path.of("src/test/resources/languages.csv");
  private static final Path HEADERS = Path.of("src/main/words/field-words.txt");

  /** A text of a language, and what it should be. */
  record Term(String language, String kind, String text) {}

  static Stream<Term> terms() throws IOException {
    List<String> lines = Files.readAllLines(WORDS, UTF_8);
    String[] kinds = lines.get(0).split(",", -1);
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .flatMap(
            cells ->
                Stream.iterate(1, i -> i < kinds.length, i -> i + 1)
                    .filter(i -> !cells[i].equals("-"))
                    .map(i -> new Term(cells[0], kinds[i], cells[i])));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void isKnown(Term term) {
    assertThat(kind(term)).as(term.toString()).isEqualTo(term.kind());
  }

  @Test
  void everyLanguageOfTheHeadersIsHere() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (String line : Files.readAllLines(HEADERS, UTF_8)) {
      String names = line.replaceFirst("^# ", "").replaceFirst("(, further)?[:.].*", "");
      List<String> languages = Arrays.asList(names.split(", | and ", -1));
      if (line.startsWith("# ")
          && languages.stream().allMatch(name -> name.matches("[A-Z][a-z]+"))) {
        named.addAll(languages);
      }
    }
    TreeSet<String> listed = new TreeSet<>();
    terms().forEach(term -> listed.add(term.language()));
    assertThat(listed).isEqualTo(named);
  }

  private static String kind(Term term) {
    String text = term.text();
    return switch (term.kind()) {
      case "candidate", "votes" -> Field.match(text).map(m -> m.field().label()).orElse("");
      case "elected", "not_elected", "withdrawn" -> mark(text);
      case "woman", "man" ->
          switch (Gender.normalise(text)) {
            case Gender.FEMALE -> "woman";
            case Gender.MALE -> "man";
            default -> "";
          };
      default -> Optional.of(text).flatMap(RowWords::of).map(w -> w.role().word()).orElse("");
    };
  }

  private static String mark(String text) {
    if (MarkColumn.isWithdrawn(text)) {
      return "withdrawn";
    }
    return !MarkColumn.isMark(text) ? "" : MarkColumn.isYes(text) ? "elected" : "not_elected";
  }
}
