package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Stream;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that can be used, with a warning. */
class WarningsTest {

  static Stream<Arguments> files() {
    return Stream.of(
        arguments(
            "NEC results\n\nCandidate,Votes\nA,2\n",
            "-:3: warning: the table starts here; the lines above it, from \"NEC results\" on, are"
                + " passed over [title-lines]"),
        arguments(
            "Results by ward;\r\n\"Source: the \"\"Gazette\"\"\";\r\ncandidate;votes\r\nA;2\r\n",
            "-:3: warning: the table starts here; the lines above it, from \"Results by ward\" on,"
                + " are passed over [title-lines]"),
        arguments(
            "Results, by ward\nPublished 2014\ncandidate;votes\nA;2\n",
            "-:3: warning: the table starts here; the lines above it, from \"Results\" on, are"
                + " passed over [title-lines]"),
        arguments(
            "contest,candidate,votes\nWard 1-2,A,2\nWard 1/2,A,2\n",
            "-:3: warning: contest: \"Ward 1/2\" is another than \"Ward 1-2\" on line 2, though"
                + " only case, signs or the order of the names differ [spelt-alike]"),
        arguments(
            "candidate,votes\nC++,2\nD,4\nC#,2\n",
            "-:4: warning: candidate: \"C#\" of \"standard input\" is another than \"C++\" on line"
                + " 2, though only case, signs or the order of the names differ [spelt-alike]"),
        arguments("candidate,votes\n", "-:1: warning: there is no row below the header [no-rows]"),
        arguments(
            "candidate,votes,elected,seats\nA,2,yes,1\nB,1,yes,1\n",
            "-:2: warning: elected: 2 candidates of \"standard input\" are marked elected, but"
                + " seats is 1 [more-elected-than-seats]"),
        arguments(
            "candidate,id,votes\nA,7,2\nB,7,1\n",
            "-:3:1: warning: candidate: \"B\" has the id \"7\" of \"A\" on line 2"
                + " [id-with-two-names]"),
        arguments(
            "candidate,id,area,votes\nAnn,7,N,2\nAnna,7,S,1\n",
            "-:3:1: warning: candidate: \"Anna\" has the id \"7\" of \"Ann\" on line 2"
                + " [id-with-two-names]"),
        arguments(
            "candidate,area,votes,ballots\nA,N,2,9\nA,S,3,\n",
            "-:2: warning: ballots: stated in 1 of the 2 areas or files of \"standard input\", so"
                + " their sum is unknown [incomplete-fact]"),
        arguments(
            "candidate,slate,area,votes\nA,L,N,2\nA,R,S,3\n",
            "-:3: warning: slate: \"A\" has another slate than on line 2, which is kept"
                + " [attribute-differs]"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRemarkedOn(String text, String expected) throws UnusableInputException {
    assertThat(Reads.lines(Reads.text(text).warnings())).isEqualTo(expected);
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        arguments(
            "contradiction",
            "candidate,votes,seats\nA,1,1\nB,2,2\n",
            "-:3:3: warning: seats: expected 1 as on line 2 for \"standard input\", found 2;"
                + " --map seats= leaves the column out [contradiction]"),
        arguments(
            "votes-above-ballots",
            "candidate,votes,ballots\nA,11,10\n",
            "-:2:2: warning: votes: \"A\" has 11 votes, but there are only 10 ballots"
                + " [votes-above-ballots]"),
        arguments(
            "too-many-votes",
            "candidate,votes,ballots,seats\nA,9,10,1\nB,2,10,1\n",
            "-:2:3: warning: ballots: 10 ballots with 1 vote each cannot carry the 11 votes of"
                + " \"standard input\" [too-many-votes]"),
        arguments(
            "ballots-above-electorate",
            "candidate,votes,ballots,electorate\nA,9,10,9\n",
            "-:2:3: warning: ballots: 10 is more than the electorate of 9"
                + " [ballots-above-electorate]"),
        arguments(
            "looks-like-a-total",
            "candidate,area,votes\nA,N,2\nB,N,1\nA,S,3\nB,S,1\nA,Both,5\nB,Both,2\n",
            "-:6: warning: area: the votes of \"Both\" are the sum of the other areas of \"standard"
                + " input\"; say that they are with --row total=Both, or add them with --warn"
                + " looks-like-a-total [looks-like-a-total]"));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aContradictionOfFiguresIsOneWhereTheUserSaysSo(String rule, String text, String expected)
      throws UnusableInputException {
    ReadingOptions options = ReadingOptions.builder().warnOnly(Set.of(rule)).build();
    assertThat(Reads.problems(text)).isEqualTo(expected.replace("warning", "error"));
    assertThat(Reads.lines(Reads.text(text, options).warnings())).isEqualTo(expected);
  }

  @Test
  void otherErrorsStayErrors() {
    ReadingOptions options = ReadingOptions.builder().warnOnly(Set.of("not-a-count")).build();
    assertThat(Reads.problems("candidate,votes\nA,x\n", options)).contains(": error: ");
  }

  @Test
  void equalPartsAreNoTotals() throws UnusableInputException {
    String two = "candidate,area,votes\nA,N,2\nB,N,1\nA,S,2\nB,S,1\n";
    String none = "candidate,area,votes\nA,N,0\nA,S,0\nA,W,0\n";
    assertThat(Reads.text(two).warnings()).isEmpty();
    assertThat(Reads.text(none).warnings()).isEmpty();
  }
}
