package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nectally.csv.Spelling;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the cells of a column of figures or marks are read as, alone and beside each other. */
class FiguresTest {

  /** Returns what is read of votes, or the first problem; cells are parted by semicolons. */
  private static String votes(ReadingOptions options, String... cells) {
    StringBuilder text = new StringBuilder("candidate;votes\n");
    for (int i = 0; i < cells.length; i++) {
      text.append((char) ('A' + i)).append(';').append(cells[i]).append('\n');
    }
    return read(text.toString(), options).replace("standard input: ", "");
  }

  private static String votes(String... cells) {
    return votes(ReadingOptions.DEFAULT, cells);
  }

  private static ReadingOptions thousands(String marks) {
    return ReadingOptions.builder().spelling(new Spelling(Optional.empty(), marks)).build();
  }

  private static String read(String text, ReadingOptions options) {
    try {
      Reading reading = Reads.text(text, options);
      String warnings = Reads.lines(reading.warnings());
      return Reads.described(reading) + (warnings.isEmpty() ? "" : "\n" + warnings);
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics());
    }
  }

  private static String read(String text) {
    return read(text, ReadingOptions.DEFAULT);
  }

  static Stream<Arguments> figures() {
    return Stream.of(
        arguments("1,234", "A 1234"),
        arguments("1 234", "A 1234"),
        arguments("1\u00A0234\u2009567", "A 1234567"),
        arguments("1'234'567", "A 1234567"),
        arguments("1\u2019234", "A 1234"),
        arguments("1,23,456", "A 123456"),
        arguments("12,34,56,789", "A 123456789"),
        arguments("1.234.567", "A 1234567"),
        arguments("1.234,0", "A 1234"),
        arguments("1,234.00", "A 1234"),
        arguments("436.0", "A 436"),
        arguments("436,0", "A 436"),
        arguments("\u0661\u066C\u0662\u0663\u0664", "A 1234"),
        arguments("\uFF11\uFF0C\uFF12\uFF13\uFF14", "A 1234"),
        arguments("\u0967\u0968\u0969", "A 123"),
        arguments("13,786 \u7968", "A 13786"),
        arguments("120 votes", "A 120"),
        arguments("\"1&nbsp;234\"", "A 1234"),
        arguments("1.234\u00A0Stimmen", "ambiguous-count"),
        arguments("0.123", "fractional-count"),
        arguments("0,123", "fractional-count"),
        arguments("1,234 567", "not-a-count"),
        arguments("1,2,3", "not-a-count"),
        arguments("12,34", "fractional-count"),
        arguments("1.234,56", "fractional-count"),
        arguments("1234 567", "not-a-count"),
        arguments("1,,234", "not-a-count"),
        arguments("38.2%", "not-a-count"),
        arguments("120 apples", "not-a-count"),
        arguments("-5", "negative-count"),
        arguments("99.999.999.999.999.999.999", "count-too-large"));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aCell(String cell, String expected) {
    if (expected.startsWith("A ")) {
      assertThat(votes(cell)).isEqualTo(expected);
    } else {
      assertThat(votes(cell)).startsWith("-:2:2: error: ").endsWith(" [" + expected + "]");
    }
  }

  @Test
  void aShareBesideACountIsNotRead() {
    String[] cells = {
      "10 (52.6%)", "1,234 / 52.6%", "52,6 % (10)", "52.6% 10 votes", "- (0%)", "7 votes (5 %)"
    };
    String each = "expected a whole number, found \"52.6% 10 votes\"";
    assertThat(votes(cells)).contains(each);
    cells[3] = "100% - 10 votes";
    assertThat(votes(cells))
        .startsWith("A 10, B 1234, C 10, D 10, E ?, F 7")
        .contains("\"- (0%)\" is read as unknown");
    assertThat(votes("10 (52.6)")).contains("found \"10 (52.6)\"");
    assertThat(votes("10%")).contains("found \"10%\"");
    assertThat(votes("10% (5%)")).contains("found \"10% (5%)\"");
  }

  @Test
  void theSignOfANoteIsLeftOutWithAWarning() {
    assertThat(votes("1,234*", "5[2]", "7\u00B9", "'8", "9"))
        .isEqualTo(
            """
            A 1234, B 5, C 7, D 8, E 9
            -:2:2: warning: votes: "1,234*" is read as 1,234 [figure-with-a-note]
            -:3:2: warning: votes: "5[2]" is read as 5 [figure-with-a-note]
            -:4:2: warning: votes: "7\u00B9" is read as 7 [figure-with-a-note]\
            """);
    assertThat(votes("*")).contains("\"*\" is read as unknown");
  }

  @Test
  void theColumnSaysWhatADotIsInAnyOrder() {
    List<String> dots = new ArrayList<>(List.of("1.234.567", "987.654", "1.001"));
    for (int i = 0; i < 3; i++) {
      Collections.rotate(dots, 1);
      assertThat(votes(dots.toArray(new String[0])))
          .contains(" 1234567", " 987654", " 1001")
          .doesNotContain("error");
    }
    assertThat(votes("1.234", "5,0")).isEqualTo("A 1234, B 5");
    assertThat(votes("1.234", "436.0"))
        .contains("-:2:2: error: votes: expected a whole number, found the fraction \"1.234\"");
    assertThat(votes("1.000", "436.0")).isEqualTo("A 1, B 436");
    assertThat(votes("1.405", "1,403")).contains("[ambiguous-count]").doesNotContain("-:3");
  }

  @Test
  void aCommaIsOfThousandsUnlessTheColumnSaysOtherwise() {
    assertThat(votes("1,234", "5")).isEqualTo("A 1234, B 5");
    assertThat(votes("1,234", "5,0"))
        .isEqualTo(
            "-:2:2: error: votes: expected a whole number, found \"1,234\", which may be a fraction"
                + " as \"5,0\" on line 3 is; --thousands MARK says which mark parts thousands"
                + " [ambiguous-count]");
    assertThat(votes("5,0", "1,000")).contains("-:3:2: error: ");
  }

  @Test
  void aUserSaysWhichMarkPartsThousands() {
    assertThat(votes(thousands("."), "1.403", "212")).isEqualTo("A 1403, B 212");
    assertThat(votes(thousands("."), "1,405", "1.403"))
        .contains("-:2:2: error: votes: expected a whole number, found the fraction \"1,405\"");
    assertThat(votes(thousands(".,"), "1,405", "1.403")).isEqualTo("A 1405, B 1403");
    assertThat(votes(thousands(","), "1.000", "2,000")).isEqualTo("A 1, B 2000");
    assertThat(votes(thousands(","), "1.234.567")).contains("[not-a-count]");
  }

  @Test
  void aWordForUnknownIsNamedOnce() {
    assertThat(votes("X", "NA", "X", "5", "\u2013", "n/a", "- \u7968"))
        .isEqualTo(
            """
            A ?, B ?, C ?, D 5, E ?, F ?, G ?
            -:2:2: warning: votes: "X" is read as unknown [unknown-figure]
            -:3:2: warning: votes: "NA" is read as unknown [unknown-figure]
            -:6:2: warning: votes: "\u2013" is read as unknown [unknown-figure]
            -:7:2: warning: votes: "n/a" is read as unknown [unknown-figure]
            -:8:2: warning: votes: "- \u7968" is read as unknown [unknown-figure]\
            """);
    assertThat(votes("none")).contains("[not-a-count]");
    assertThat(votes("x")).contains("[not-a-count]");
  }

  @Test
  void aColumnWithoutFiguresIsPassedOver() {
    assertThat(read("candidate,votes,turnout_reported\nA,9,\nB,6,38.2%\nC,1,38.2%\n"))
        .isEqualTo(
            """
            standard input: A 9, B 6, C 1
            -:3:3: warning: turnout_reported: no cell of this column is a whole number, the first is "38.2%", so it is passed over; --map ballots= leaves it out [no-figures]\
            """);
    assertThat(read("candidate,votes,electorate\nA,9,Ao\nB,6,Ao\n")).contains("[no-figures]");
    assertThat(read("candidate,votes,electorate\nA,9,Ao\nB,6,100\n"))
        .isEqualTo(
            "-:2:3: error: electorate: expected a whole number, found \"Ao\"; leave the cell empty"
                + " where the number is unknown [not-a-count]");
    assertThat(
            read(
                "candidate,votes,electorate\nA,9,Ao\n", Reads.mapped("ballots=electorate").build()))
        .as("a column that a user names is not passed over")
        .contains("[not-a-count]");
    assertThat(read("candidate,votes\nA,many\n")).contains("[not-a-count]");
  }

  @Test
  void aUserLeavesAColumnOut() {
    String text = "candidate,votes,turnout_reported\nA,9,38.2%\n";
    assertThat(read(text, Reads.mapped("ballots=").build())).isEqualTo("standard input: A 9");
  }

  @Test
  void marksAreWordsOfManyLanguages() {
    for (String yes :
        List.of(
            "yes",
            "Oui",
            "JA",
            "s\u00ED",
            "Sim",
            "Elected",
            "gew\u00E4hlt",
            "\u00C9lu(e)",
            "eletto/a",
            "valittu",
            "zvolena",
            "\u5F53",
            "\u2713",
            "X",
            "*")) {
      assertThat(read("candidate,votes,elected\nA,9," + yes + "\n")).contains("A 9*");
    }
    for (String no :
        List.of(
            "no",
            "NON",
            "nein",
            "n\u00E3o",
            "not elected",
            "nicht gew\u00E4hlt",
            "ei valittu",
            "\u843D",
            "-")) {
      assertThat(read("candidate,votes,elected\nA,9,yes\nB,8," + no + "\n"))
          .isEqualTo("standard input: A 9*, B 8");
    }
  }

  @Test
  void aColumnWithoutMarksIsPassedOver() {
    assertThat(read("candidate,votes,elected\nA,9,1st\nB,8,2nd\n"))
        .isEqualTo(
            """
            standard input: A 9, B 8
            -:2:3: warning: elected: no cell of this column is a mark such as yes or no, the first is "1st", so it is passed over; --map elected= leaves it out [no-figures]\
            """);
    assertThat(read("candidate,votes,elected\nA,9,1st\nB,8,No\n"))
        .contains("--map elected= leaves the column out [not-yes-or-no]");
  }

  @Test
  void namesAreReadAsBrowsersShowThem() {
    String text =
        """
        candidate,party,votes
        Pat O&#39;Able,A &amp; B,3
        Ren&eacute;,&Omega;,2
        J &x; &#1; & Co;,&#146;,1
        """;
    assertThat(read(text))
        .isEqualTo(
            "standard input: Pat O'Able 3 (A & B), Ren\u00E9 2 (\u03A9), J &x; &#1; & Co; 1"
                + " (\u2019)");
  }

  @Test
  void problemsBelowAColumnThatWasReadAheadAreToldOnce() {
    assertThat(votes("1.234", "many", "1.234.567", "\"open"))
        .isEqualTo(
            """
            -:3:2: error: votes: expected a whole number, found "many"; leave the cell empty where the number is unknown, --drop "votes=many" leaves such rows out [not-a-count]
            -:5: error: a quote (") opens in this record and never closes [unclosed-quote]\
            """);
  }
}
