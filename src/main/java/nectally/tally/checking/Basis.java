package nectally.tally.checking;

/**
 * What the shares, or the changes of shares, of one file are of (rules.md 11.5).
 *
 * @param file the file whose column it is
 * @param figure shares or changes
 * @param whole what most of them are of
 * @param figures how many there are
 * @param holding how many of them hold of that whole
 * @param elsewhere how many hold of another whole alone
 * @param choice whether another whole was known that makes a difference
 */
public record Basis(
    String file,
    Figure figure,
    Whole whole,
    int figures,
    int holding,
    int elsewhere,
    boolean choice) {

  /** Returns whether every figure of the column holds of the whole. */
  public boolean isWhole() {
    return holding == figures;
  }
}
