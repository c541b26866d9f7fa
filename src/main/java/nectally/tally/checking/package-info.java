/**
 * Which figures that a file prints beside its votes follow from those votes.
 *
 * <p>A published figure is held to the precision it is printed with. What cannot be recomputed is
 * counted apart and never called right or wrong.
 *
 * <p>May use {@code model} and the rest of {@code tally}.
 */
package nectally.tally.checking;
