package nectally.tally.checking;

import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;

/**
 * Whom a file marks elected against the votes.
 *
 * @param candidacy somebody whom the votes elect and the file does not mark, or the other way round
 * @param isMarked whether the file marks them
 */
public record Marks(String contest, Candidacy candidacy, boolean isMarked) {

  /**
   * Returns the first candidate in whom the marks and the votes differ; empty where none does.
   *
   * @param forAllSeats whether only contests count in which as many are marked as there are seats
   */
  public static Optional<Marks> firstAgainst(ElectionResult election, boolean forAllSeats) {
    for (int i = 0; i < election.contests().size(); i++) {
      // Counting is dear, and most files of many contests mark nobody.
      Contest contest = election.election().contests().get(i);
      int marked = marked(contest);
      if (marked > 0 && (!forAllSeats || contest.seats().equals(OptionalInt.of(marked)))) {
        ContestResult result = election.contests().get(i);
        for (int c = 0; c < contest.candidacies().size(); c++) {
          Candidacy candidacy = contest.candidacies().get(c);
          Finding finding = result.verdict().findings().get(c);
          boolean against =
              finding
                  .outcome()
                  .equals(
                      Optional.of(
                          candidacy.isDeclaredElected() ? Outcome.NOT_ELECTED : Outcome.ELECTED));
          if (against) {
            return Optional.of(new Marks(contest.name(), candidacy, candidacy.isDeclaredElected()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static int marked(Contest contest) {
    int marked = 0;
    for (Candidacy candidacy : contest.candidacies()) {
      marked += candidacy.isDeclaredElected() ? 1 : 0;
    }
    return marked;
  }
}
