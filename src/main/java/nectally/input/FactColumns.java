package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.csv.Column;
import nectally.csv.CountColumn;
import nectally.csv.Rows;
import nectally.model.Quota;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** The columns of a file that state facts of a contest. */
final class FactColumns {

  /** The facts that every part of a contest has for itself, so that they are added up. */
  static final List<Field> COUNTS =
      List.of(
          Field.BALLOTS,
          Field.SPOILT,
          Field.BLANK,
          Field.UNDER_VOTES,
          Field.OVER_VOTES,
          Field.ELECTORATE,
          Field.TOTAL);

  private static final int LONGEST_QUOTA = 10_000;

  private final CountColumn seats;
  private final CountColumn votesPerBallot;
  private final Column quota;
  private final boolean areSeatsGiven;
  private final boolean isOpen;
  private final boolean votesMapped;
  private final CountColumn[] counts = new CountColumn[COUNTS.size()];
  private Optional<NamesOfPlaces> places = Optional.empty();
  private String lastQuota = "";
  private Optional<List<Quota>> lastQuotas = Optional.empty();

  /**
   * Finds the columns.
   *
   * @param areSeatsGiven whether the user says how many seats there are, whatever files do
   */
  FactColumns(ColumnMap columns, boolean areSeatsGiven) {
    this.areSeatsGiven = areSeatsGiven;
    seats = column(columns, Field.SEATS);
    votesPerBallot = column(columns, Field.VOTES_PER_BALLOT);
    quota = columns.of(Field.QUOTA);
    isOpen = !columns.of(Field.CONTEST).isPresent() && !columns.isMapped(Field.CONTEST);
    votesMapped = columns.isMapped(Field.VOTES);
    for (int i = 0; i < counts.length; i++) {
      counts[i] = column(columns, COUNTS.get(i));
    }
  }

  /** Returns the names of the columns of {@link #COUNTS}, blank where there is none. */
  static List<String> titles(ColumnMap columns) {
    List<String> titles = new ArrayList<>();
    for (Field count : COUNTS) {
      titles.add(columns.of(count).isPresent() ? columns.of(count).title() : "");
    }
    return titles;
  }

  private static CountColumn column(ColumnMap columns, Field field) {
    return new CountColumn(columns.of(field), field.label(), !columns.isMapped(field));
  }

  /** Adds what the current row says of the contest as a whole. */
  void read(Rows row, ContestBuilder contest) {
    OptionalInt number = seats.readPositive(row, areSeatsGiven);
    if (number.isPresent() && !isSaid(contest.seats(), number.getAsInt())) {
      Statement<Integer> statement = statement(number.getAsInt(), row, seats.column());
      contradict(
          contest.stateSeats(statement), statement, seats.column(), Field.SEATS, contest, row);
    }
    number = votesPerBallot.readPositive(row);
    if (number.isPresent() && !isSaid(contest.votesPerBallot(), number.getAsInt())) {
      Statement<Integer> statement = statement(number.getAsInt(), row, votesPerBallot.column());
      contradict(
          contest.stateVotesPerBallot(statement),
          statement,
          votesPerBallot.column(),
          Field.VOTES_PER_BALLOT,
          contest,
          row);
    }
    if (quota.isPresent()) {
      Optional<List<Quota>> quotas = readQuotas(row);
      if (quotas.isPresent() && !isSaid(contest.quotas(), quotas.get())) {
        Statement<List<Quota>> statement = statement(quotas.get(), row, quota);
        contradict(contest.stateQuotas(statement), statement, quota, Field.QUOTA, contest, row);
      }
    }
  }

  /** Adds what the current row says of its area of the contest. */
  void readCounts(Rows row, ContestBuilder contest, Part part) {
    for (int i = 0; i < counts.length; i++) {
      OptionalLong count = counts[i].read(row);
      if (count.isPresent()) {
        Statement<Long> statement = statement(count.getAsLong(), row, counts[i].column());
        contradict(
            part.state(COUNTS.get(i), statement),
            statement,
            counts[i].column(),
            COUNTS.get(i),
            contest,
            row);
      } else if (isOpen && counts[i].isPassedOver()) {
        readPlace(row, counts[i].column(), COUNTS.get(i));
      }
    }
  }

  private void readPlace(Rows row, Column column, Field field) {
    if (places.isEmpty()) {
      places = Optional.of(new NamesOfPlaces(column, field));
    }
    places.get().read(row);
  }

  private Optional<List<Quota>> readQuotas(Rows row) {
    String text = quota.text(row);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.equals(lastQuota)) {
      lastQuota = text;
      if (text.length() > LONGEST_QUOTA) {
        quota.error(row, Rule.NOT_A_QUOTA, "found a text too long for quotas");
        lastQuotas = Optional.empty();
        return lastQuotas;
      }
      try {
        lastQuotas = Optional.of(Quota.parseAll(text));
      } catch (IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        String why = message.substring(message.lastIndexOf("\": ") + 3);
        boolean isNumber = CountColumn.isNumber(text);
        quota.error(
            row,
            Rule.NOT_A_QUOTA,
            "found "
                + Shown.quoted(text)
                + ": "
                + why
                + (isNumber ? "; --map quota= leaves a column of other quotas out" : ""));
        lastQuotas = Optional.empty();
      }
    }
    return lastQuotas;
  }

  /** Returns whether a row before has said the same, as nearly all rows of a contest do. */
  private static <T> boolean isSaid(Optional<Statement<T>> first, T value) {
    return first.isPresent() && first.get().value().equals(value);
  }

  private static <T> Statement<T> statement(T value, Rows row, Column column) {
    return new Statement<>(value, row.place().at(column.number(row)));
  }

  private <T> void contradict(
      Optional<Statement<T>> first,
      Statement<T> second,
      Column column,
      Field field,
      ContestBuilder contest,
      Rows row) {
    if (first.isPresent()) {
      Statement<T> kept = first.get();
      String place =
          "line "
              + kept.place().line()
              + (kept.place().file().equals(second.place().file())
                  ? ""
                  : " of " + kept.place().file());
      column.error(
          row,
          Rule.CONTRADICTION,
          "expected "
              + shown(kept.value())
              + " as on "
              + place
              + " for "
              + Shown.quoted(contest.name())
              + ", found "
              + shown(second.value())
              + hint(field, column));
    }
  }

  /** Returns what can be done; a total that each candidate has may be of all kinds of votes. */
  private String hint(Field field, Column column) {
    String out = "; --map " + field.label() + "= leaves the column out";
    if (field == Field.TOTAL && !votesMapped) {
      String takes = Shown.inShell(Field.VOTES.label() + "=" + column.title());
      return out + ", --map " + takes + " takes it for the votes";
    }
    return field == Field.QUOTA ? "" : out;
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    boolean list = value instanceof List;
    return Shown.shortened(list ? text.substring(1, text.length() - 1) : text);
  }
}
