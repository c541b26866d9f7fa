package nectally.tally.seats;

import nectally.model.Ratio;

/**
 * By how much a group's share changes in every contest in which it stands (rules.md 13.6).
 *
 * @param group its name, in any case
 * @param points of share, below 0 for a loss
 */
public record Shift(String group, Ratio points) {}
