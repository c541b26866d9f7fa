package nectally.answer;

/** What the values of a column are, from which follows how each format writes them. */
public enum Kind {
  /** Names and other words; people see them on the left. */
  TEXT,
  /** How somebody fared: people see a tick or a word, perhaps in colour. */
  MARK,
  /** A place: people see {@code 5=} for a joint one, machines {@code 5}. */
  RANK,
  /** A place in the earlier election: people see {@code (5=)}, machines {@code 5}. */
  EARLIER_RANK,
  /** A whole number: people see {@code 39,548}, machines {@code 39548}. */
  COUNT,
  /** The change of a whole number: people see {@code +1,234}, machines {@code 1234}. */
  SIGNED_COUNT,
  /** A share in per cent: people see {@code 12.2%}, machines {@code 12.2160}. */
  PERCENT,
  /** A change of a share: people see {@code +1.0}, machines {@code 0.9623}. */
  POINTS,
  /** Any other number that is not whole, such as a mean: people see {@code 3,168.2}. */
  DECIMAL,
  /** A number whose unit stands beside it, whole where it counts: {@code 4} or {@code 14.8}. */
  NUMBER,
  /** A number with all its decimals, such as a vote: people see {@code 1,914.58}. */
  FIXED,
  /** The change of such a number: people see {@code +14.77}. */
  SIGNED_FIXED,
  /** True or false: people see {@code yes} and {@code no}. */
  FLAG;

  /** Returns whether {@code cell} can stand in a column of this kind; an unknown always can. */
  boolean accepts(Cell cell) {
    return cell instanceof Cell.Absent
        || switch (this) {
          case TEXT -> cell instanceof Cell.Text;
          case MARK -> cell instanceof Cell.Mark;
          case RANK, EARLIER_RANK -> cell instanceof Cell.Rank;
          case COUNT, SIGNED_COUNT -> cell instanceof Cell.Count;
          case PERCENT, POINTS, DECIMAL -> cell instanceof Cell.Exact;
          case NUMBER -> cell instanceof Cell.Count || cell instanceof Cell.Exact;
          case FIXED, SIGNED_FIXED -> cell instanceof Cell.Fixed;
          case FLAG -> cell instanceof Cell.Flag;
        };
  }
}
