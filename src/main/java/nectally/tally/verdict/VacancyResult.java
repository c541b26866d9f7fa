package nectally.tally.verdict;

import java.util.List;
import nectally.model.Candidacy;

/**
 * Who fills vacancies.
 *
 * @param outcome what becomes of them
 * @param filledBy who follows for sure, by votes; fewer than the vacancies in a tie, or where seats
 *     are left
 * @param tied among whom only a lot can tell, by votes and then by name
 * @param left how many of the seats nobody fills for sure
 * @param steps why
 */
public record VacancyResult(
    Outcome outcome,
    List<Candidacy> filledBy,
    List<Candidacy> tied,
    int left,
    List<VacancyStep> steps) {

  /** What becomes of vacancies. */
  public enum Outcome {
    /** Each is filled. */
    FILLED,
    /** A lot must tell who fills one. */
    TIED,
    /** A new ballot must be held for at least one. */
    BY_ELECTION,
    /** At least one stays empty. */
    VACANT,
    /** A vote or attribute that nobody stated would change who follows. */
    UNDETERMINED;

    /** Returns whether a person must decide who follows. */
    public boolean needsDecision() {
      return this == TIED || this == UNDETERMINED;
    }
  }

  /** Keeps copies of the lists. */
  public VacancyResult {
    filledBy = List.copyOf(filledBy);
    tied = List.copyOf(tied);
    steps = List.copyOf(steps);
  }
}
