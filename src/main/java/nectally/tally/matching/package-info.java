/**
 * Which person, and which contest, of one election is which of another.
 *
 * <p>People are paired by id where both elections have it, else by name; contests by name. A
 * pairing says its reason, and is never guessed from order or votes.
 *
 * <p>May use {@code model} only.
 */
package nectally.tally.matching;
