package nectally.model;

/**
 * Two slates that stand on ballots together.
 *
 * @param slate the one that comes first among the slates
 * @param other the other
 * @param ballots how many have at least one candidate of each, at least 1
 * @param allOfBoth how many of those have all candidates of both
 */
public record SlatePair(String slate, String other, long ballots, long allOfBoth) {}
