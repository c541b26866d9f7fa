/**
 * What is asked of a count and what it answers: the rules for ties, unmet quotas, crossing quotas
 * and vacancies, and the outcomes of contests and candidates with why and how safely.
 *
 * <p>Knows no way of counting, so that every counter answers in the same words.
 *
 * <p>May use {@code model} only.
 */
package nectally.tally.verdict;
