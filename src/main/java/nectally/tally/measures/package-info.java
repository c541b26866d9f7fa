/**
 * Measures of a contest or an election: swing, indices, ballots and what totals say of them.
 *
 * <p>Each measure names its formula and the source of it (methods.md). What cannot be given is
 * empty, with the reason beside it where a reader would ask. Pure functions on results, exact to
 * the last digit.
 *
 * <p>May use {@code model} and {@code tally}.
 */
package nectally.tally.measures;
