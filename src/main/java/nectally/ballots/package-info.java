/**
 * Counting raw ballots: layouts, marks, spoilt and blank ballots, tickets.
 *
 * <p>A parser hands each ballot to a {@link nectally.ballots.Teller}, so that memory does not grow
 * with the number of ballots. What the ballots come to leaves this package as records of the model;
 * nothing here knows an election's results or how an answer is printed.
 *
 * <p>May use {@code csv}, {@code problem} and {@code model}.
 */
package nectally.ballots;
