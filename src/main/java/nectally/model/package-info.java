/**
 * What an election is: contests, candidacies, quotas and exact numbers.
 *
 * <p>Immutable records and small value types. Everything an input file says about a result is here,
 * and nothing that is computed from it. A number that the file does not state is absent ({@link
 * java.util.OptionalLong}), never zero.
 *
 * <p>Imports {@code java.*} only: no file, no library, no clock and no locale. Every other package
 * may use this one.
 */
package nectally.model;
