package nectally.tally.winners;

import java.util.List;
import nectally.tally.verdict.Outcome;

/**
 * What a contest comes to where nothing unknown matters any more.
 *
 * @param fate what becomes of the quotas
 * @param outcomes by person; none where nobody has one
 */
record Leaf(Fate fate, List<Outcome> outcomes) {}
