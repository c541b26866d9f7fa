/**
 * What follows from an election: ranks, shares, groups and the comparison of two elections.
 *
 * <p>Pure functions on the model. The same input gives the same result, whatever the order of the
 * rows. No input or output, no clock, no locale and no randomness; no text for people but the
 * reasons in an explanation. Who wins is decided in {@link nectally.tally.winners}.
 *
 * <p>May use {@code model} only.
 */
package nectally.tally;
