package nectally.tally.matching;

/**
 * How people of two elections are paired.
 *
 * @param near whether a near name is taken for the same person
 * @param aliases names that stand for others
 */
public record MatchRules(boolean near, Aliases aliases) {

  /** By id and name alone. */
  public static final MatchRules EXACT = new MatchRules(false, Aliases.NONE);
}
