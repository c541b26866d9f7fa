package nectally.model;

import java.util.OptionalLong;

/**
 * Valid votes for a list and for nobody on it.
 *
 * @param attributes what the row says of the list, its slate among them
 * @param votes empty where they are unknown
 */
public record ListVotes(Attributes attributes, OptionalLong votes) {}
