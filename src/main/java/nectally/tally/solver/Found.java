package nectally.tally.solver;

/** The best committees of a problem, by how many they have of each type. */
interface Found {

  /** Returns how much work it was to find them, in steps. */
  long size();

  /** Returns the fewest and the most of each type in the best committees; there must be one. */
  int[][] ranges();

  /**
   * Returns, for each type and k, the best sum of the first objective of a committee with exactly k
   * of the type, or {@link Pass#NONE}.
   *
   * @throws ProblemTooLargeException if that would take too long
   */
  long[][] exactly();

  /** Returns how many best committees there are; {@link Long#MAX_VALUE} stands for more. */
  long committees();
}
