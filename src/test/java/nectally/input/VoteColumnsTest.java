package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nectally.csv.ColumnChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of a wide table that a message proposes, and what comes of them. */
class VoteColumnsTest {

  /** Whoever is called as totals are is left to all rows; a sum of columns is nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ward,Ann A,Bob B,Cy Total;M,10,20,5;D,11,22,7 | Ann A..Cy Total | -",
        "Ward,Ann A,Cy Total,Bob B;M,10,5,20;D,11,7,22 | Ann A..Bob B | -",
        "Ward,Ann A,Bob B,Cy Total;M,10,20,30;D,11,22,33 | Ann A..Bob B | Ann A 21, Bob B 42",
        "Ward,Ann A,Bob B,Total;M,10,20,30;D,11,22,33 | Ann A..Bob B | Ann A 21, Bob B 42",
        "Ward,Ann A,Bob B,X Total,Cy C,Y Total;M,1,2,3,5,5;D,2,4,6,6,6"
            + " | Ann A,Bob B,Cy C | Ann A 3, Bob B 6, Cy C 11",
        "Ward,X Total,Ann A,Bob B,Y Total,Cy C;M,3,1,2,5,5;D,6,2,4,6,6"
            + " | Ann A,Bob B,Cy C | Ann A 3, Bob B 6, Cy C 11",
      })
  void readEveryPersonOrAsk(String text, String columns, String people) {
    String file = text.replace(';', '\n') + "\n";
    assertThat(Reads.problems(file))
        .contains(
            "read them with --wide \""
                + columns
                + "\", or with --wide \""
                + columns
                + "\" --map contest=Ward if each row is a contest [wide-table]");
    ReadingOptions wide =
        Reads.mapped()
            .shape(
                new Shape(
                    Optional.of(new ColumnChoice(columns)), Optional.empty(), Optional.empty(), 1))
            .build();
    String read = Reads.problems(file, wide);
    if (people.equals("-")) {
      assertThat(read).contains("--row \"candidate=Cy Total\" or --row \"total=Cy Total\"");
    } else {
      assertThat(read).isEqualTo("usable: standard input: " + people);
    }
  }

  /** Two readings are possible, and both are named. */
  @ParameterizedTest
  @CsvSource({
    "Expenses",
    "Population",
    "Einwohner",
    "Age",
    "Votes 2019",
    "Ann A 2019",
    "2019",
    "Previous votes",
    "\u00c9cart",
    "Lead",
  })
  void figuresOfSomethingElseAreDoubted(String name) {
    String text = "Ward,Ann A,Bob B,%s\nM,10,20,7\nD,21,12,8\n".formatted(name);
    assertThat(Reads.problems(text))
        .contains("; read them with --wide \"Ann A..Bob B\", or with --wide \"Ann A.." + name)
        .contains("\" if \"" + name + "\" is one of them, or with ");
  }

  /** A party whose letters are a word for a number is one beside others in capitals. */
  @ParameterizedTest
  @CsvSource({"LP,APC..PDP", "SN,APC..PDP", "NR,APC..PDP", "no,'APC,PDP'", "Code,'APC,PDP'"})
  void partiesInCapitalsAreNoCodes(String name, String wide) {
    String text = "LGA,APC,%s,PDP,Rejected\nI,21,30,28,3\nE,19,34,52,4\n".formatted(name);
    assertThat(Reads.problems(text)).contains("read them with --wide " + wide + ", or");
  }

  @ParameterizedTest
  @CsvSource({"Anna Day", "Change UK", "Jo Blank", "Old Age Pensioners"})
  void namesWithSuchAWordAreNot(String name) {
    String text = "Ward,Ann A,Bob B,%s\nM,10,20,7\nD,21,12,8\n".formatted(name);
    assertThat(Reads.problems(text))
        .contains(
            "read them with --wide \"Ann A.."
                + name
                + "\", or with --wide \"Ann A.."
                + name
                + "\" --map");
  }

  @Test
  void aTotalSaysWhoseVotesTheyAre() {
    assertThat(Reads.problems("Ward,Ann,Day,Total\nM,10,20,30\nD,21,12,33\n"))
        .contains("read them with --wide Ann..Day, or with --wide Ann..Day --map contest=Ward");
  }
}
