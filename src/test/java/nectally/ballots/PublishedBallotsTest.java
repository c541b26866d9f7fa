package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nectally.model.CountedContest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real ballots, where they lie beside the project: they are not ours to ship. */
class PublishedBallotsTest {

  private static final Path DATA = Path.of("..", "shared", "data", "ballots");

  @BeforeEach
  void needsTheFiles() {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "no published ballots in " + DATA);
  }

  private static Counted count(Counted counted, String file) {
    return counted.of(List.of(DATA.resolve(file).toString()), InputStream.nullInputStream());
  }

  @Test
  void westminstersBallotsGiveTheDeclaredFigures() {
    assertThat(count(new Counted().most(3), "Westminster_Adams.csv").figures())
        .isEqualTo(
            "Anita_Seitz 4921, Shannon_Bird 4823, Maria_De_Cambra 3921, Mark_Clark 3500,"
                + " David_DeMott 3126, Debbie_Bergamo 2668, Mike_Melvin 2112,"
                + " Jason_Blanckaert 2026, Steve_Caulk 2026, Nathan_Pearce 1229,"
                + " of 12684 spoilt 0 blank 1789");
  }

  @Test
  void everyProjectOfABudgetHasTheVotesThatItIsPublishedWith() {
    CountedContest contest =
        count(new Counted(), "Canada_Stanford_Dataset_PB_Dieppe_2018_vote_approvals.pb").only();
    assertThat(contest.counts().ballots()).isEqualTo(378);
    assertThat(contest.candidates().stream().map(each -> each.name() + " " + each.votes()))
        .containsExactly(
            "780 195", "792 148", "786 139", "791 115", "783 113", "784 106", "781 79", "787 78",
            "785 70", "779 68", "777 62", "788 59", "778 53", "782 53", "789 48", "790 33");
  }
}
