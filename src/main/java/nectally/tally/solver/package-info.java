/**
 * The exact solver: which sets of so many candidates keep all bounds and have the largest sum.
 *
 * <p>It knows no election: candidates are numbers, votes are weights, quotas are bounds. What is
 * asked is a {@code Problem} of {@code Bound}s and {@code Objectives}; {@code Optimum} answers it
 * with {@code Membership} and {@code Reach}, {@code Completion} answers where only the bounds
 * count, {@code CrossFree} tells whether the bounds cross, {@code Inquiry} puts what many cases
 * come to in few questions. Nothing is approximated: what is too large is refused with {@code
 * ProblemTooLargeException}. Everything else is internal.
 *
 * <p>May use Java only.
 */
package nectally.tally.solver;
