/**
 * What a command answers: a report of sections, their tables of typed columns and cells, and notes.
 *
 * <p>Knows no format and no election rule: numbers are exact, unknown is a value of its own, and a
 * column says what is in it. How people read a number is written once, for tables and sentences.
 *
 * <p>May use {@code model} only.
 */
package nectally.answer;
