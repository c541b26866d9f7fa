package nectally.tally.measures;

import java.util.Optional;

/**
 * Between which groups a swing is asked for.
 *
 * @param to the group towards which a positive swing goes
 * @param from the other group; empty for all others together
 */
public record Sides(String to, Optional<String> from) {}
