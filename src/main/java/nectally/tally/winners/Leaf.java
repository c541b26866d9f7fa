package nectally.tally.winners;

import java.util.List;
import nectally.tally.verdict.Outcome;

/**
 * What a contest comes to where nothing unknown matters any more.
 *
 * @param fate what becomes of the quotas
 * @param outcomes by person; none where nobody has one
 * @param counted the most winners of those whom the question counts; 0 where it counts nobody
 */
record Leaf(Fate fate, List<Outcome> outcomes, int counted) {}
