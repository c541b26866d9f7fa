package nectally.answer;

/**
 * One figure that a section stands under, as people read it, such as seats: 6, 5 re-elected.
 *
 * @param name what it is
 * @param value how much, in few words
 * @param more what belongs to it; empty for nothing
 */
public record Fact(String name, String value, String more) {}
