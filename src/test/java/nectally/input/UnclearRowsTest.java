package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nectally.problem.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that may be somebody's and may be something else. */
class UnclearRowsTest {

  static Stream<Arguments> unclear() {
    return Stream.of(
        arguments("candidate,votes\nAble,5\nBest,3\nBlank,2\n", "Blank", "blank"),
        arguments("candidate,party,votes\nAnn Able,Red,5\nTotal,Blue,5\n", "Total", "total"),
        arguments("candidate,votes\nAble,5\nBest,3\nTotal,4\n", "Total", "total"),
        arguments("candidate,votes\nAnn Able,50\nBob Best,30\nTotal,40\n", "Total", "total"),
        arguments("candidate,votes\nAnn Able,50\nBob Best,30\nSumme,60\n", "Summe", "total"),
        arguments("candidate,votes\nAnn Able,50\nBob Best,30\nPoll,40\n", "Poll", "ballots"),
        arguments(
            "candidate,votes,elected\nAnn Able,5,yes\nBob Best,3,no\nVoid,2,no\n",
            "Void",
            "spoilt"),
        arguments(
            "candidate,work,votes\nAnn Able,nurse,5\nBob Best,clerk,3\nBlank,nurse,2\n",
            "Blank",
            "blank"),
        arguments("candidate,sex,votes\nAnn Able,F,5\nSpoilt,M,3\n", "Spoilt", "spoilt"),
        arguments("candidate,votes\nAnn Able,5\nBob Best,3\nBlank,6\n", "Blank", "blank"),
        arguments("candidate,votes\nVoid,5\nAnn Able,5\nBob Best,3\n", "Void", "spoilt"),
        arguments("candidate,votes\nBlanc,9\nAnne Petit,5\nLuc Grand,3\n", "Blanc", "blank"),
        arguments(
            "candidate,votes\nAnn Able,5\nBob Best,3\nTotal Hoax,4\n", "Total Hoax", "total"));
  }

  @ParameterizedTest
  @MethodSource("unclear")
  void theUserMustSay(String text, String name, String role) {
    assertThat(Reads.problems(text))
        .contains(
            ":1: error: candidate: \""
                + name
                + "\" in \"standard input\" may be somebody who stands, or a row of the role "
                + role
                + "; say which with --row "
                + Shown.inShell("candidate=" + name)
                + " or --row "
                + Shown.inShell(role + "=" + name)
                + " [unclear-row]");
    assertThat(Reads.problems(text, rows("candidate=" + name)))
        .startsWith("usable")
        .contains(name + " ");
    assertThat(Reads.problems(text, rows("drop=" + name)))
        .startsWith("usable")
        .doesNotContain(name + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tendered ballot papers",
        "Anzahl der Wahlhelfer",
        "Število članov odbora",
        "Jumlah saksi hadir",
        "Spare листића",
        "Liczba wyborców w spisie izborima"
      })
  void whatIsCountedAndNotSaidInKnownWordsIsAskedAbout(String name) {
    assertThat(Reads.problems("candidate,votes\nAnn Able,5\nBob Best,3\n" + name + ",900\n"))
        .contains(
            "\""
                + name
                + "\" in \"standard input\" may be somebody who stands, or votes for nobody");
  }

  @Test
  void aColumnThatContradictsTheRowsCanBeLeftOut() {
    String text = "candidate,votes,blank\nA,2,0\nB,1,0\nBlank votes,4,0\n";
    assertThat(Reads.problems(text))
        .endsWith(
            ": error: blank: the rows of \"standard input\" say 4, and the column says 0; --map"
                + " blank= leaves the column out [contradiction]");
    assertThat(Reads.problems(text, Reads.mapped("blank=").build()))
        .isEqualTo("usable: standard input: A 2, B 1");
  }

  private static ReadingOptions rows(String rule) {
    return ReadingOptions.builder().rows(List.of(RowRule.parse(rule))).build();
  }
}
