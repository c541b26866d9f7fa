package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be used, each with the whole message. */
class BadFilesTest {

  private static final String TELL_APART =
      ", and the rows differ in nothing but the votes, so that nobody can say whether they are one"
          + " person [duplicate-candidate]";

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("", "-: error: the file is empty, expected a CSV table [empty-file]"),
        arguments("\n\r\n ,,\n", "-: error: the file is empty, expected a CSV table [empty-file]"),
        arguments(
            "a,b\nx,2\n",
            "-:1: error: expected a line that names the columns, found \"a\", \"b\"; say which"
                + " columns hold what with --map candidate=a --map votes=b"
                + " [no-header]"),
        arguments(
            "\n\na,b\nx,2\n",
            "-:3: error: expected a line that names the columns, found \"a\", \"b\"; say which"
                + " columns hold what with --map candidate=a --map votes=b"
                + " [no-header]"),
        arguments(
            "candidate,Kreuze\nA,1\n",
            "-:1: error: votes: no column is known to hold the votes; the columns are"
                + " \"candidate\", \"Kreuze\"; say which it is with --map votes=Kreuze"
                + " [missing-column]"),
        arguments(
            "candidate,Votess\nA,1\n",
            "-:1: error: votes: no column is known to hold the votes; the columns are"
                + " \"candidate\", \"Votess\"; say which it is (\"Votess\"?) with --map"
                + " votes=Votess [missing-column]"),
        arguments(
            "surname,votes\nA,1\n",
            "-:1: error: candidate: no column is known to hold the candidates' names; the columns"
                + " are \"surname\", \"votes\"; say which it is with --map candidate=surname"
                + " [missing-column]"),
        arguments(
            "candidato,VOTI,PREFERENZE\nA,9,1\n",
            "-:1: error: votes: each of the columns \"VOTI\", \"PREFERENZE\" may hold them; say"
                + " which does with --map votes=VOTI or --map votes=PREFERENZE [unclear-votes]"),
        arguments(
            "candidate,votes,Votes\nA,1,2\n",
            "-:1:3: error: Votes: column 2 has the same name [duplicate-header]"),
        arguments(
            "candidate,slate,votes\nA,L\nB,R,3\n",
            "-:2: error: expected 3 cells as in the header, found 2 [row-too-short]"),
        arguments(
            "candidate,votes\nA,1,2\n",
            "-:2:3: error: expected 2 cells as in the header, found 3; a text with the delimiter"
                + " inside needs quotes [row-too-long]"),
        arguments(
            "candidate,votes\nB,2\n\"A,1\nC,2\n",
            "-:3: error: a quote (\") opens in this record and never closes [unclosed-quote]"),
        arguments(
            "candidate,votes\n\"A\"x,1\nB,y\n",
            "-:2: error: text follows a closing quote; a quote inside a quoted text is written"
                + " twice (\"\") [text-after-quote]"),
        arguments(
            "Ward,candidate,votes\nNorth,A,5\n,B,3\n",
            "-:3:1: error: Ward: expected the name of a contest as on line 2, found a blank cell;"
                + " --fill Ward takes the name above it, --drop Ward= leaves such rows out"
                + " [blank-contest]"),
        arguments(
            "candidate,votes\n,1\n",
            "-:2:1: error: candidate: expected a name, found a blank cell; --drop candidate="
                + " leaves such rows out [no-name]"),
        arguments(
            "candidate,votes\n\u00A0,1\n",
            "-:2:1: error: candidate: expected a name, found a blank cell; --drop candidate="
                + " leaves such rows out [no-name]"),
        arguments(
            "candidate,note,votes\nAnn,Red,3\n,Total,1\n",
            "-:3:1: error: candidate: expected a name, found a blank cell; --drop note=Total"
                + " leaves such rows out [no-name]"),
        arguments(
            "candidate,party,votes\nAnn,Red,3\n,Green,1\n",
            "-:3:1: error: candidate: expected a name, found a blank cell; --drop candidate="
                + " leaves such rows out, --map candidate=candidate+party calls them as their"
                + " party, if nobody else stands for it [no-name]"),
        arguments(
            "first name,surname,votes\n,,1\n",
            "-:2:1: error: first name + surname: expected a name, found a blank cell; --drop"
                + " surname= leaves such rows out [no-name]"),
        arguments(
            "candidate,votes\nA,122O\n",
            "-:2:2: error: votes: expected a whole number, found \"122O\" [not-a-count]"),
        arguments(
            "candidate,votes\nA,none\n",
            "-:2:2: error: votes: expected a whole number, found \"none\"; leave the cell empty"
                + " where the number is unknown, --drop \"votes=none\" leaves such rows out"
                + " [not-a-count]"),
        arguments(
            "candidate,votes\nA,12%\n",
            "-:2:2: error: votes: expected a whole number, found \"12%\" [not-a-count]"),
        arguments(
            "candidate,votes\nA,\"1,23\"\n",
            "-:2:2: error: votes: expected a whole number, found the fraction \"1,23\"; weighted or"
                + " transferred votes are not counted here [fractional-count]"),
        arguments(
            "candidate,votes\nA,\"1234,567\"\n",
            "-:2:2: error: votes: expected a whole number, found the fraction \"1234,567\";"
                + " weighted or transferred votes are not counted here [fractional-count]"),
        arguments(
            "candidate,votes\nA,\"1,234 567\"\n",
            "-:2:2: error: votes: expected a whole number, found \"1,234 567\" [not-a-count]"),
        arguments(
            "candidate,votes\nA,5.\n",
            "-:2:2: error: votes: expected a whole number, found \"5.\" [not-a-count]"),
        arguments(
            "candidate,\"Number of\n  votes\"\nA,x\n",
            "-:3:2: error: Number of votes: expected a whole number, found \"x\" [not-a-count]"),
        arguments(
            "candidate,votes,note\nA,1,\"a\nb\r\nc\"\nB,x,\n",
            "-:5:2: error: votes: expected a whole number, found \"x\" [not-a-count]"),
        arguments(
            "candidate,votes,note\rA,1,\"a\rb\"\r\rB,x,\r",
            "-:5:2: error: votes: expected a whole number, found \"x\" [not-a-count]"),
        arguments(
            "sep=;\ncandidate;votes\nA;x\n",
            "-:3:2: error: votes: expected a whole number, found \"x\" [not-a-count]"),
        arguments(
            "candidate,votes\nA,x\u009B2J\u202Etxt\t.\n",
            "-:2:2: error: votes: expected a whole number, found \"x\\u009B2J\\u202Etxt\\t.\""
                + " [not-a-count]"),
        arguments(
            "candidate,votes\nA," + "9x".repeat(100_000) + "\n",
            "-:2:2: error: votes: expected a whole number, found \""
                + "9x".repeat(30)
                + "…\" [not-a-count]"),
        arguments(
            "candidate,votes\nA,-1\n",
            "-:2:2: error: votes: expected a whole number that is not negative, found \"-1\""
                + " [negative-count]"),
        arguments(
            "candidate,votes\nA,\u22121\n",
            "-:2:2: error: votes: expected a whole number that is not negative, found \"\u22121\""
                + " [negative-count]"),
        arguments(
            "candidate,votes\nA,1.5\n",
            "-:2:2: error: votes: expected a whole number, found the fraction \"1.5\"; weighted or"
                + " transferred votes are not counted here [fractional-count]"),
        arguments(
            "candidate,votes\nA,1.818\n",
            "-:2:2: error: votes: expected a whole number, found \"1.818\", which may be 1818 or a"
                + " fraction; --thousands \".\" says the first, --thousands \",\" the second"
                + " [ambiguous-count]"),
        arguments(
            "candidate,votes\nA,1.000\n",
            "-:2:2: error: votes: expected a whole number, found \"1.000\", which may be 1000 or a"
                + " fraction; --thousands \".\" says the first, --thousands \",\" the second"
                + " [ambiguous-count]"),
        arguments(
            "candidate,votes\nA,9223372036854775808\n",
            "-:2:2: error: votes: expected at most 9223372036854775807, found"
                + " \"9223372036854775808\" [count-too-large]"),
        arguments(
            "candidate,votes\nA,9223372036854775807\nB,1\n",
            "-:3:2: error: votes: up to here all votes add up to more than 9223372036854775807"
                + " [count-too-large]"),
        arguments(
            "candidate,area,votes,ballots\nA,N,1,9223372036854775807\nA,S,1,1\n",
            "-:3:4: error: ballots: the areas of \"standard input\" add up to more than"
                + " 9223372036854775807 [count-too-large]"),
        arguments(
            "candidate,votes,seats\nA,1,0\n",
            "-:2:3: error: seats: expected a number from 1 to 2147483647, found 0; --map seats="
                + " leaves the column out [out-of-range]"),
        arguments(
            "candidate,votes,votes per ballot\nA,1,2147483648\n",
            "-:2:3: error: votes per ballot: expected a number from 1 to 2147483647, found"
                + " 2147483648; --map votes_per_ballot= leaves the column out [out-of-range]"),
        arguments(
            "candidate,votes,elected\nA,1,maybe\nB,2,yes\n",
            "-:2:3: error: elected: expected yes, no or a blank cell, found \"maybe\"; --map"
                + " elected= leaves the column out [not-yes-or-no]"),
        arguments(
            "stage,candidate,votes,transferred\n1,A,7.00000,\n2,A,7.50000,0.50000\n",
            "-:1: error: the stages of a transferable vote, a row for each candidate at each, are"
                + " no results; nec-tally check holds them to the ballots with --ballots BALLOTS"
                + " --method scottish (or ers97) [stage-table]"),
        arguments(
            "candidate,votes,status\nA,7,W/D\nB,2,\n",
            "-:2:2: error: votes: \"A\" is marked as withdrawn, and has votes; --row drop=A"
                + " leaves such rows out, --warn withdrawn-with-votes counts them as any"
                + " candidate's [withdrawn-with-votes]"),
        arguments(
            "candidate,votes,elected,status\nA,,yes,withdrawn\nB,2,,\n",
            "-:2:2: error: votes: \"A\" is marked as withdrawn, and as elected; --row drop=A"
                + " leaves such rows out, --warn withdrawn-with-votes counts them as any"
                + " candidate's [withdrawn-with-votes]"),
        arguments(
            "candidate,votes,gender,quota\nA,1,F,gender:F\n",
            "-:2:4: error: quota: found \"gender:F\": expected ATTRIBUTE:VALUE=MIN; write"
                + " gender:F=3, gender:F=50%, gender:F=1/3,down, region:North=1..2, gender:M=..3 or"
                + " company:*=..2 [not-a-quota]"),
        arguments(
            "candidate,votes,region,quota\nA,1,North,region:Nroth=1\nB,1,South,region:Nroth=1\n",
            "-:2:4: error: quota region:Nroth=1: no candidate has \"Nroth\" under \"region\","
                + " where there are \"North\", \"South\"; did you mean \"North\"?"
                + " [unknown-quota-value]"),
        arguments(
            "candidate,votes,gender\nAnna,4,V\nBram,9,M\n",
            "-:2: error: gender: V beside M may be a woman (vrouw) or a man (varón);"
                + " --gender V=F or --gender M=F says which letter is a woman, --map gender= leaves"
                + " the column out [unsure-gender]"),
        arguments(
            "candidate,votes,quota\nA,1,region:North=1\n",
            "-:2:3: error: quota region:North=1: no column is called \"region\""
                + " [unknown-quota-attribute]"),
        arguments(
            "candidate,votes,slate,regoin,quota\nA,1,L,N,region:North=1\n",
            "-:2:5: error: quota region:North=1: no column is called \"region\"; did you mean"
                + " \"regoin\"?; quotas can be about \"slate\", \"regoin\""
                + " [unknown-quota-attribute]"),
        arguments(
            "candidate,votes\nA,1\nA,2\n",
            "-:3:1: error: candidate: \"A\" is in \"standard input\" a second time (first on line"
                + " 2)"
                + TELL_APART),
        arguments(
            "candidate,area,votes\nA,N,1\nA,S,2\nA,N,2\n",
            "-:4:1: error: candidate: \"A\" is in \"standard input\", \"N\", a second time (first"
                + " on line 2)"
                + TELL_APART),
        arguments(
            "candidate,id,votes\nA,7,1\nA,7,2\n",
            "-:3:1: error: candidate: \"A\" is in \"standard input\" a second time (first on line"
                + " 2)"
                + TELL_APART),
        arguments(
            "candidate,id,area,votes\nA,1,N,1\nA,2,N,2\nA,,S,3\n",
            "-:4:1: error: candidate: \"A\" is in \"standard input\", \"S\", without an id, and two"
                + " candidates have this name, so that an id must say which it is"
                + " [duplicate-candidate]"),
        arguments(
            "contest,candidate,votes,seats\nX,A,1,1\nX,B,2,2\n",
            "-:3:4: error: seats: expected 1 as on line 2 for \"X\", found 2; --map seats="
                + " leaves the column out [contradiction]"),
        arguments(
            "contest,candidate,votes,votes_per_ballot\nX,A,1,1\nX,B,2,2\n",
            "-:3:4: error: votes_per_ballot: expected 1 as on line 2 for \"X\", found 2"
                + "; --map votes_per_ballot= leaves the column out [contradiction]"),
        arguments(
            "candidate,gender,votes,quota\nA,F,1,gender:F=1\nB,M,2,gender:F=2\n",
            "-:3:4: error: quota: expected gender:F=1 as on line 2 for \"standard input\", found"
                + " gender:F=2 [contradiction]"),
        arguments(
            "candidate,votes,Total Electorate\nA,1,10\nB,2,11\n",
            "-:3:3: error: Total Electorate: expected 10 as on line 2 for \"standard input\", found"
                + " 11; --map electorate= leaves the column out [contradiction]"),
        arguments(
            "candidate,area,votes,elected\nA,N,1,yes\nA,S,1,no\n",
            "-:3:4: error: elected: \"A\" is marked elected on some rows and not on others"
                + " [contradiction]"),
        arguments(
            "candidate,votes,ballots\nA,11,10\n",
            "-:2:2: error: votes: \"A\" has 11 votes, but there are only 10 ballots"
                + " [votes-above-ballots]"),
        arguments(
            "candidate,votes,ballots,seats\nA,9,10,1\nB,2,10,1\n",
            "-:2:3: error: ballots: 10 ballots with 1 vote each cannot carry the 11 votes of"
                + " \"standard input\" [too-many-votes]"),
        arguments(
            "candidate,area,votes\nA,N,9223372036854775807\nA,S,1\nA,W,1\n",
            "-:3:3: error: votes: up to here all votes add up to more than 9223372036854775807"
                + " [count-too-large]"),
        arguments(
            "candidate,votes,ballots,elected\nA,9,10,yes\nB,8,10,yes\nC,4,10,no\n",
            "-:2:3: error: ballots: 10 ballots with 2 votes each cannot carry the 21 votes of"
                + " \"standard input\" [too-many-votes]"),
        arguments(
            "candidate,votes,ballots,electorate\nA,9,10,9\n",
            "-:2:3: error: ballots: 10 is more than the electorate of 9"
                + " [ballots-above-electorate]"),
        arguments(
            "candidate,votes\nA,x\nB,2\nC,-3\n",
            "-:2:2: error: votes: expected a whole number, found \"x\" [not-a-count]\n"
                + "-:4:2: error: votes: expected a whole number that is not negative, found \"-3\""
                + " [negative-count]"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedWith(String text, String expected) {
    assertThat(Reads.problems(text)).isEqualTo(expected);
  }
}
