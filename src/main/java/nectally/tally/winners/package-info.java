/**
 * Who is elected, by which rule, and how safely: block voting under minimum and maximum quotas.
 *
 * <p>A committee is a set of exactly as many candidates as there are seats that keeps every quota;
 * the committee with the most votes is elected. Ties are reported and never broken by name or row
 * order; a value that nobody stated is never guessed.
 *
 * <p>Puts an election as questions to {@code solver} and its answers as a {@code verdict}; may use
 * {@code model} and these two.
 */
package nectally.tally.winners;
