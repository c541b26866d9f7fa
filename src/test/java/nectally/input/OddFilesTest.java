package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files as people publish them, each with what is read from it. */
class OddFilesTest {

  private static final String X = "standard input: ";

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("plain", "candidate,votes\nAnn,5\nBob,3\n", X + "Ann 5, Bob 3"),
        arguments("no line end at the end", "candidate,votes\nAnn,5", X + "Ann 5"),
        arguments("byte order mark", "\uFEFFcandidate,votes\nAnn,5\n", X + "Ann 5"),
        arguments("mark and quotes", "\uFEFF\"candidate\",\"votes\"\nAnn,5\n", X + "Ann 5"),
        arguments("CRLF", "candidate,votes\r\nAnn,5\r\nBob,3\r\n", X + "Ann 5, Bob 3"),
        arguments("CR alone", "candidate,votes\rAnn,5\rBob,3\r", X + "Ann 5, Bob 3"),
        arguments(
            "mixed line ends", "candidate,votes\rAnn,5\r\nBob,3\nCy,1", X + "Ann 5, Bob 3, Cy 1"),
        arguments("semicolons", "candidate;votes\nAnn;5\n", X + "Ann 5"),
        arguments("tabs", "candidate\tvotes\nAnn\t5\n", X + "Ann 5"),
        arguments("bars", "candidate|votes\nAnn|5\n", X + "Ann 5"),
        arguments("tabs and a blank cell", "candidate\tslate\tvotes\nAnn\t\t5\n", X + "Ann 5"),
        arguments(
            "commas inside cells of semicolons", "candidate;votes;a, b, c\nAnn;5;x\n", X + "Ann 5"),
        arguments(
            "a quoted comma in the header", "candidate;votes;\"a,b,c,d\"\nAnn;5;x\n", X + "Ann 5"),
        arguments("Excel's line", "sep=;\ncandidate;votes\nAnn;5\n", X + "Ann 5"),
        arguments("Excel's line with CRLF", "sep=,\r\ncandidate,votes\r\nAnn,5\r\n", X + "Ann 5"),
        arguments("a comma in a name", "candidate,votes\n\"Black, Ann\",5\n", X + "Black, Ann 5"),
        arguments(
            "a quote in a name",
            "candidate,votes\n\"Ann \"\"A\"\" Black\",5\n",
            X + "Ann \"A\" Black 5"),
        arguments(
            "a bare quote in a name",
            "candidate,votes\nAnn \"A\" Black,5\n",
            X + "Ann \"A\" Black 5"),
        arguments(
            "blanks before a quote", "candidate,votes\n  \"Black, Ann\" ,5\n", X + "Black, Ann 5"),
        arguments(
            "a line break in a cell",
            "candidate,votes,note\nAnn,5,\"a\nb\"\nBob,3,\n",
            X + "Ann 5, Bob 3"),
        arguments(
            "a line break in the header",
            "candidate,\"number of\n   votes\"\nAnn,5\n",
            X + "Ann 5"),
        arguments("capitals and blanks", " Candidate ,  VOTES\nAnn,5\n", X + "Ann 5"),
        arguments("any order", "votes,elected,candidate\n5,yes,Ann\n", X + "Ann 5*"),
        arguments("blank lines", "\n\ncandidate,votes\n\nAnn,5\n\n\nBob,3\n\n", X + "Ann 5, Bob 3"),
        arguments("lines of delimiters", "candidate,votes\n,\nAnn,5\n , \n", X + "Ann 5"),
        arguments(
            "delimiters at the end", "candidate,votes,\nAnn,5,\nBob,3,\n", X + "Ann 5, Bob 3"),
        arguments("more blank cells", "candidate,votes\nAnn,5,,,\n", X + "Ann 5"),
        arguments(
            "thousands",
            "candidate,votes\nAnn,\"1,818\"\nBob,\"1,234,567\"\n",
            X + "Ann 1818, Bob 1234567"),
        arguments(
            "thousands by blanks",
            "candidate,votes\nA,1 818\nB,1\u00A0818\nC,1\u2009818\nD,1\u202F818\n",
            X + "A 1818, B 1818, C 1818, D 1818"),
        arguments(
            "decimals of nothing",
            "candidate,votes\nA,436.0\nB,7.00\nC,\"1,234.0\"\n",
            X + "A 436, B 7, C 1234"),
        arguments(
            "leading zeros",
            "candidate,votes\nA,007\nB,00000000000000000000000009\n",
            X + "A 7, B 9"),
        arguments(
            "the largest number",
            "candidate,votes\nA,9223372036854775807\n",
            X + "A 9223372036854775807"),
        arguments("blanks around numbers", "candidate,votes\nA, 5 \nB,\u00A06\n", X + "A 5, B 6"),
        arguments("unknown is not zero", "candidate,votes\nA,\nB,0\nC,3\n", X + "A ?, B 0, C 3"),
        arguments(
            "marks of yes",
            "candidate,votes,elected\nA,9,YES\nB,8,y\nC,7,True\nD,6,1\nE,5,Elected\nF,4,\u2713\n",
            X + "A 9*, B 8*, C 7*, D 6*, E 5*, F 4*"),
        arguments(
            "marks of no",
            "candidate,votes,elected\nA,9,NO\nB,8,n\nC,7,False\nD,6,0\nE,5,Not Elected\nF,4,\n",
            X + "A 9, B 8, C 7, D 6, E 5, F 4"),
        arguments(
            "marks as a spreadsheet or a person writes them",
            "candidate,votes,elected\nA,9,1.0\nB,8,0.0\nC,7,Not  elected\nD,6,NOT_ELECTED\n",
            X + "A 9*, B 8, C 7, D 6"),
        arguments(
            "genders",
            "candidate,votes,sex\nA,4,Female\nB,3,m\nC,2,Non-binary\nD,1,\n",
            X + "A 4 F, B 3 M, C 2 Non-binary, D 1"),
        arguments(
            "first name and surname",
            "First name,Surname,Votes\nAnn,Black,5\n,Cher,3\n",
            X + "Ann Black 5, Cher 3"),
        arguments(
            "surname first",
            "Candidate surname,Candidate forename,Votes\nBlack,Ann,5\n",
            X + "Ann Black 5"),
        arguments(
            "a name and a surname", "Name,Surname,Votes\nBlack Ann,Black,5\n", X + "Black Ann 5"),
        arguments(
            "two slates",
            "candidate,Party abbreviation,Party name,votes\nA,Lab,Labour,5\n",
            X + "A 5 (Labour)"),
        arguments(
            "a slate and a party",
            "candidate,party,slate,votes\nA,Labour,Left,5\n",
            X + "A 5 (Left)"),
        arguments(
            "contests", "contest,candidate,votes\nX,A,5\nY,B,3\nX,C,1\n", "X: A 5, C 1\nY: B 3"),
        arguments("a blank contest", "contest,candidate,votes\n,A,5\nY,B,3\n", X + "A 5\nY: B 3"),
        arguments(
            "contests of one sound",
            "contest,candidate,votes\nSt. Mary's,A,5\nST MARYS,B,3\n",
            "St. Mary's: A 5\nST MARYS: B 3"),
        arguments(
            "a ward in a constituency", "ward,constituency,candidate,votes\nW,C,A,5\n", "W: A 5"),
        arguments(
            "one name in two contests",
            "contest,candidate,votes\nX,A,5\nY,A,3\n",
            "X: A 5\nY: A 3"),
        arguments("areas", "candidate,area,votes\nA,N,5\nB,N,3\nA,S,1\nB,S,9\n", X + "A 6, B 12"),
        arguments(
            "an area without a candidate", "candidate,area,votes\nA,N,5\nB,S,3\n", X + "A 5, B 3"),
        arguments("an unknown area", "candidate,area,votes\nA,N,5\nA,S,\n", X + "A ?"),
        arguments(
            "a name in two orders and of two slates",
            "candidate,slate,area,votes\n\"BLACK, Ann\",X,N,5\nAnn Black,Y,S,1\n",
            X + "BLACK, Ann 5 (X), Ann Black 1 (Y)"),
        arguments("namesakes with ids", "candidate,id,votes\nA,1,5\nA,2,3\n", X + "A 5 #1, A 3 #2"),
        arguments(
            "namesakes by areas",
            "candidate,id,area,votes\nA,1,N,5\nA,2,N,3\nA,1,S,1\nA,2,S,2\n",
            X + "A 6 #1, A 5 #2"),
        arguments("an id stated once", "candidate,id,area,votes\nA,,N,5\nA,7,S,3\n", X + "A 8 #7"),
        arguments(
            "seats stated once",
            "contest,candidate,votes,seats\nX,A,5,\nX,B,3,2\n",
            "X/2: A 5, B 3"),
        arguments(
            "seats repeated", "contest,candidate,votes,seats\nX,A,5,2\nX,B,3,2\n", "X/2: A 5, B 3"),
        arguments(
            "no Latin letters", "candidate,votes\n林燕聰,5478\nЖуков,3\n", X + "林燕聰 5478, Жуков 3"),
        arguments("names of signs", "candidate,votes\n?,5\n!,3\n", X + "? 5, ! 3"),
        arguments(
            "letters beyond 16 bits",
            "candidate,votes\n\uD83D\uDE00 Ann,5\n",
            X + "\uD83D\uDE00 Ann 5"),
        arguments(
            "formulas",
            "candidate,slate,votes\n\"=cmd|' /C calc'!A0\",+L,5\n",
            X + "=cmd|' /C calc'!A0 5 (+L)"),
        arguments("a header alone", "candidate,votes\n", X),
        arguments(
            "many columns",
            "candidate,votes" + columns(300) + "\nA,5" + ",1".repeat(300) + "\n",
            X + "A 5"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isReadAs(String what, String text, String expected) throws UnusableInputException {
    assertThat(Reads.described(Reads.text(text))).as(what).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void isReadTheSameFromAFile(String what, String text, String expected) throws Exception {
    Path folder = Files.createTempDirectory("odd");
    Path file = Reads.write(folder, "standard input.csv", text);
    Reading reading =
        ElectionReader.read(List.of(file.toString()), ReadingOptions.DEFAULT, Reads.input(""));
    assertThat(Reads.described(reading)).as(what).isEqualTo(expected);
    Files.delete(file);
    Files.delete(folder);
  }

  private static String columns(int count) {
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < count; i++) {
      columns.append(",c").append(i);
    }
    return columns.toString();
  }
}
