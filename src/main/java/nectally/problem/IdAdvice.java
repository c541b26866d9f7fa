package nectally.problem;

/** What a user can do where names say that ids are not those of people ({@code ids-disagree}). */
public final class IdAdvice {

  private IdAdvice() {}

  /**
   * Returns the end of a sentence that tells of two ids or names.
   *
   * @param byNames what is done without the ids, by names
   * @param byIds what is done where ids go before names
   */
  public static String of(String byNames, String byIds) {
    return "; if the ids are not people's, --map id= "
        + byNames
        + " by names, else --warn "
        + Rule.IDS_DISAGREE.id()
        + " "
        + byIds;
  }
}
