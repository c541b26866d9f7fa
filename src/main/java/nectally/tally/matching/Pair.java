package nectally.tally.matching;

/**
 * Two candidacies of one person.
 *
 * @param now index in the list of the later election, 0-based
 * @param before index in the list of the earlier election, 0-based
 * @param reason why they are held to be of one person
 */
public record Pair(int now, int before, Reason reason) {}
