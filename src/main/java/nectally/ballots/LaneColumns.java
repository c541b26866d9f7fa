package nectally.ballots;

import java.util.Arrays;
import java.util.List;
import nectally.csv.Column;

/** What the fast lane does with each column of a table. */
final class LaneColumns {

  /** What a cell is for. */
  enum Role {
    /** Nothing. */
    NONE,
    /** The contest. */
    CONTEST,
    /** The part of it. */
    PART,
    /** A name. */
    NAME,
    /** Whether the column's candidate is marked. */
    MARK,
    /** Something about the voter that must be no mark. */
    NO_MARK
  }

  private final Role[] roles;
  private final List<String> header;

  private LaneColumns(BallotColumns columns) {
    header = columns.header();
    roles = new Role[header.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = Role.NONE;
    }
    set(columns.of(BallotField.CONTEST), Role.CONTEST);
    set(columns.part(), Role.PART);
  }

  private void set(Column column, Role role) {
    if (column.isPresent()) {
      roles[column.number() - 1] = role;
    }
  }

  /** Returns the columns of a table with a name in each of some columns. */
  static LaneColumns ofNames(BallotColumns columns) {
    LaneColumns lane = new LaneColumns(columns);
    for (int index : columns.choices()) {
      lane.roles[index] = Role.NAME;
    }
    return lane;
  }

  /** Returns the columns of a matrix, as far as the rows above have told. */
  static LaneColumns ofMarks(BallotColumns columns, MatrixColumns matrix) {
    LaneColumns lane = new LaneColumns(columns);
    for (int i = 0; i < columns.others().length; i++) {
      lane.roles[columns.others()[i]] = matrix.isCandidate(i) ? Role.MARK : Role.NO_MARK;
    }
    return lane;
  }

  int size() {
    return roles.length;
  }

  /** Returns the name of a column. */
  String name(int index) {
    return header.get(index);
  }

  /** Returns the indexes of the columns with a role. */
  int[] with(Role role) {
    int[] found = new int[roles.length];
    int size = 0;
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == role) {
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
