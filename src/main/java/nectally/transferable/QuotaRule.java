package nectally.transferable;

import java.util.BitSet;

/**
 * At least {@code min} and at most {@code max} winners among some candidates.
 *
 * @param members the candidates who count; not to be changed
 * @param min the fewest winners, those among sitting members taken off
 * @param max the most winners, those among sitting members taken off
 */
public record QuotaRule(BitSet members, int min, int max) {}
