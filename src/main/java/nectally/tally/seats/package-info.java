/**
 * The seats that changed hands between two elections, and those that the smallest swing would
 * change.
 *
 * <p>Entry types: {@code SeatChanges}, {@code Exchange}, {@code Target}. Pure functions on what the
 * tally has counted and compared; nothing here counts votes again.
 *
 * <p>May use {@code model}, {@code tally}, its verdicts and its measures.
 */
package nectally.tally.seats;
