package nectally.ballots;

import java.util.function.Predicate;

/**
 * Words that stand where names should, whoever counts.
 *
 * @param nobodys what a blank or spoilt vote is called
 * @param nothing what programs write where nothing is known
 * @param sums what a sum is called
 */
public record NameWords(
    Predicate<String> nobodys, Predicate<String> nothing, Predicate<String> sums) {}
