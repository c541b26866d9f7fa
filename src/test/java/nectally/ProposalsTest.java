package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every option that a message proposes works as it stands there. */
class ProposalsTest {

  /**
   * Options that decide how files are read, with a value, and several of them behind each other.
   */
  private static final String OPTION =
      "--(?:map|wide|repeated|columns|header-lines|headings|row|keep|drop|fill|thousands|encoding|sheet|warn|gender|delimiter)"
          + " (?:[a-z]*=?\"[^\"]*\"|'[^']*'|[^\\s,;\"']+(?:,[^\\s,;\"']+)*)";

  /** A file of aliases, whose lines the message has in quotes. */
  private static final Pattern ALIASES =
      Pattern.compile("--aliases aliases[.]csv with the lines \"(.*?)\" and (\"[^\"]*\"|'[^']*')");

  @TempDir static Path folder;

  private static final Pattern PROPOSED = Pattern.compile(OPTION + "(?: " + OPTION + ")*");

  @TestFactory
  Stream<DynamicTest> proposalsOfCasesAreNoneThatAreMadeAgain() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (GoldenCase each : GoldenCase.all()) {
      if (each.expected().status() == 1) {
        tests.add(DynamicTest.dynamicTest(each.name(), () -> check(each)));
      }
    }
    return tests.stream();
  }

  @Test
  void proposalsAreFound() {
    assertThat(proposals("a: error: x; --wide A..B --map area=C or --keep \"D=E F\" chooses [id]"))
        .containsExactly("--wide A..B --map area=C", "--keep \"D=E F\"");
  }

  /**
   * What reads letters of another encoding is proposed before what reads columns by their names.
   */
  @ParameterizedTest
  @CsvSource({"windows-1251", "windows-1253", "windows-1250", "Shift_JIS", "EUC-KR"})
  void anEncodingIsProposedInWhichTheHeaderIsKnown(String encoding) {
    String header =
        switch (encoding) {
          case "windows-1251" -> "Округ,Кандидат,Голоса";
          case "windows-1253" -> "Περιφέρεια,Υποψήφιος,Ψήφοι";
          case "windows-1250" -> "Okręg,Imię i nazwisko,Głosy";
          case "Shift_JIS" -> "選挙区,候補者,得票数";
          default -> "선거구,후보자,득표수";
        };
    byte[] file = (header + "\n1,Ann,5\n1,Bob,4\n").getBytes(Charset.forName(encoding));
    ProgramRun stopped = ProgramRun.of(List.of("results", "-"), file);
    assertThat(proposals(stopped.err())).contains("--encoding " + encoding);
    ProgramRun run = ProgramRun.of(List.of("results", "-", "--encoding", encoding), file);
    assertThat(run.out()).contains("Ann").contains("9 votes");
  }

  /** One proposal of each text reads what it says, and none is made a second time. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "candidate,votes,recount;Ann,5,4;Bob,3,6 | Bob,6;Ann,4",
        "board,candidate,votes;A,Ann,5;A,Bob,4;B,Cy,3;B,Di,2 | Ann,5;Bob,4;Cy,3;Di,2",
        "city,ward,candidate,votes;A,1,Ann,5;A,1,Bob,4;B,1,Cy,3;B,1,Di,2 | Ann,5;Bob,4;Cy,3;Di,2",
        "Ward,Ann,Bob;Mill,5,4;Dock,3,2 | Ann,8;Bob,6",
        "Ward,Name 1,Votes 1,Name 2,Votes 2;Mill,Ann,5,Bob,4 | Ann,5;Bob,4",
        "candidate,line,votes;Ann,X,5;Ann,Y,4;Bob,X,3;Bob,Y,2 | Ann,9;Bob,5",
        "candidate,stage,votes;Ann,first,5;Ann,final,4;Bob,first,3;Bob,final,2 | Ann,4;Bob,2",
        "candidate,votes;Ann,1.234;Bob,9 | Ann,1234;Bob,9",
        "candidate,K1,K2;Ann,5,6;Bob,4,3 | Ann,6;Bob,3",
        "candidate,votes,postal,total;Ann,5,1,6;Bob,3,2,5 | Ann,6;Bob,5",
        "ward,candidate,votes;Mill,Ann,5;,Bob,4 | Ann,5;Bob,4",
        "Candidate,North,South;Ann,5,1;Bob,3,2 | Ann,6;Bob,5",
        "Candidate,Early,Absentee,Election Day;Ann,5,1,2;Bob,3,2,1 | Ann,8;Bob,6",
        "Candidate,Age,General,Total Votes;Ann,50,5,6;Bob,40,3,4 | Ann,6;Bob,4",
        "Motion,Yes,No;Fees,5,4;Logo,2,3 | Yes,5;No,4;No,3;Yes,2",
        "County,ODINGA RAILA,WAIHIGA DAVID,Total;X,5,1,6;Y,3,2,5 | ODINGA RAILA,8;WAIHIGA DAVID,3",
        "Area,Parti,R\u00f6ster,Andel;N,S,5,\"50,1%\";N,M,4,\"49,9%\" | S,5;M,4",
        "Poll,A1,A2,A,D1,D2,D;1,5,4,9,3,2,5;2,5,5,10,4,1,5 | D1,7;D2,3",
      })
  void aProposalReadsWhatIsMeant(String text, String truth) {
    byte[] file = (text.replace(';', '\n') + "\n").getBytes(UTF_8);
    List<String> words = List.of("results", "-", "--format", "csv", "--fields", "candidate,votes");
    ProgramRun stopped = ProgramRun.of(words, file);
    assertThat(stopped.status()).isEqualTo(1);
    List<String> found = new ArrayList<>();
    for (String proposal : proposals(stopped.err())) {
      List<String> more = new ArrayList<>(words);
      more.addAll(ShellWords.of(proposal));
      ProgramRun run = ProgramRun.of(more, file);
      assertThat(errors(run.err())).as(proposal).doesNotContain(first(stopped, proposal));
      found.add(run.out().strip().replace('\n', ';'));
    }
    assertThat(found).contains("candidate,votes;" + truth);
  }

  private static void check(GoldenCase each) throws IOException {
    ProgramRun stopped = each.run();
    checkAliases(each, stopped);
    for (String proposal : proposals(stopped.err())) {
      List<String> more = ShellWords.of(proposal);
      if (each.has(more.get(0)) && more.get(0).equals("--fill")) {
        continue;
      }
      ProgramRun run = each.runWith(more);
      assertThat(errors(run.err())).as(proposal).doesNotContain(first(stopped, proposal));
      assertThat(run.status()).as(proposal + ": " + run.err()).isNotIn(2, 70);
    }
  }

  /** Writes the file of aliases that a message proposes, and reads it. */
  private static void checkAliases(GoldenCase each, ProgramRun stopped) throws IOException {
    for (String error : errors(stopped.err())) {
      Matcher aliases = ALIASES.matcher(error);
      if (aliases.find()) {
        String line = aliases.group(2);
        Path file = folder.resolve(each.name() + ".csv");
        Files.writeString(file, aliases.group(1) + "\n" + line.substring(1, line.length() - 1));
        ProgramRun run = each.runWith(List.of("--aliases", file.toString()));
        assertThat(errors(run.err())).as(aliases.group()).doesNotContain(error);
      }
    }
  }

  /** The kinds of proposals that few cases make are met. */
  @Test
  void aliasesAndGendersAreProposedByCases() throws IOException {
    StringBuilder all = new StringBuilder();
    for (GoldenCase each : GoldenCase.all()) {
      all.append(each.expected().status() == 1 ? each.expected().err() : "");
    }
    assertThat(ALIASES.matcher(all).find()).isTrue();
    assertThat(proposals("a: error: " + all.toString().replace('\n', ' ')))
        .contains("--gender V=F");
  }

  /** Returns the error that makes a proposal. */
  private static String first(ProgramRun stopped, String proposal) {
    return errors(stopped.err()).stream()
        .filter(line -> line.contains(proposal))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> errors(String err) {
    return err.lines().filter(line -> line.contains(": error: ")).toList();
  }

  private static List<String> proposals(String err) {
    List<String> proposals = new ArrayList<>();
    for (String line : errors(err)) {
      Matcher matcher = PROPOSED.matcher(line);
      while (matcher.find()) {
        proposals.add(matcher.group());
      }
    }
    return proposals.stream().distinct().toList();
  }
}
