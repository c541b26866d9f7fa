/**
 * What can be wrong with what a user gives: its kinds, its places, and the words for it.
 *
 * <p>Every problem is a {@link nectally.problem.Diagnostic} with a place and the id of a {@link
 * nectally.problem.Rule}. Whoever reads collects them all in {@link nectally.problem.Problems} and
 * throws once.
 *
 * <p>May use the places of {@code model}.
 */
package nectally.problem;
