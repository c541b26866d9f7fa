package nectally.tally.checking;

/**
 * A published figure that does not follow from the votes.
 *
 * @param subject whose figure it is
 * @param figure what was published
 * @param published as printed
 * @param recomputed in the form of the published figure
 */
public record Difference(Subject subject, Figure figure, String published, String recomputed) {

  /** Orders differences as the file has them: by contest, then by row. */
  static int order(Difference one, Difference other) {
    int order = Integer.compare(one.subject.order(), other.subject.order());
    order = order != 0 ? order : one.subject.place().file().compareTo(other.subject.place().file());
    order =
        order != 0 ? order : Long.compare(one.subject.place().line(), other.subject.place().line());
    return order != 0 ? order : one.figure.compareTo(other.figure);
  }
}
