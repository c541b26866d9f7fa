/**
 * Contests, groups and candidates followed over several elections.
 *
 * <p>Pure functions on results. Who did not stand in an election is absent there, never nought.
 *
 * <p>May use {@code model}, {@code tally} and {@code tally.matching}.
 */
package nectally.tally.trend;
