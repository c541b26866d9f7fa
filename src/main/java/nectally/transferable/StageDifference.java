package nectally.transferable;

import nectally.model.Place;

/**
 * A figure of a published stage table that does not follow from the ballots.
 *
 * @param place the row, or where the row should be
 * @param contest as the ballots name it, or the table where they have no such contest
 * @param stage 1 for the first preferences
 * @param candidate empty for what is not transferable, and for a whole stage
 * @param field what differs: a column's name, {@code row} or {@code stage} where one of the two
 *     lacks it
 * @param published as printed; empty where the table lacks it
 * @param recomputed empty where the count has nothing of the kind
 */
public record StageDifference(
    Place place,
    String contest,
    int stage,
    String candidate,
    String field,
    String published,
    String recomputed) {}
