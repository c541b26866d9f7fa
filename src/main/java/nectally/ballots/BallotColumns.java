package nectally.ballots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nectally.csv.Column;
import nectally.csv.HeaderName;

/** Which column of a table of ballots holds what. */
final class BallotColumns {

  private final List<String> header;
  private final Map<BallotField, Column> fields = new EnumMap<>(BallotField.class);
  private final boolean[] used;
  private final boolean[] ignored;
  private final int[] numbers;
  private final Column part;
  private final boolean ranked;
  private final Set<BallotField> mapped;

  BallotColumns(List<String> header, BallotOptions options) {
    this.header = header;
    mapped = Set.copyOf(options.mappings().values());
    used = new boolean[header.size()];
    ignored = new boolean[header.size()];
    numbers = new int[header.size()];
    part = options.per().isEmpty() ? Column.ABSENT : part(options.per().get());
    for (int i = 0; i < header.size(); i++) {
      Optional<BallotField> mapped =
          Optional.ofNullable(options.mappings().get(HeaderName.folded(header.get(i))));
      if (mapped.isPresent()) {
        take(mapped.get(), i);
        ignored[i] = mapped.get() == BallotField.IGNORED;
      }
    }
    boolean ofOneQuestion = rankedQuestions() == 1;
    boolean ranks = false;
    for (int i = 0; i < header.size(); i++) {
      if (!used[i] && header.get(i).isEmpty()) {
        used[i] = true;
      } else if (!used[i]) {
        int rank = BallotField.rank(ofOneQuestion ? rankOf(i) : header.get(i));
        ranks |= rank > 0;
        numbers[i] = Math.max(BallotField.choice(header.get(i)), rank);
      }
    }
    ranked = ranks;
    numberFirst();
    for (int i = 0; i < header.size(); i++) {
      Optional<BallotField> known = BallotField.of(header.get(i));
      if (!used[i] && numbers[i] == 0 && known.isPresent()) {
        take(options.leftOut().contains(known.get()) ? BallotField.IGNORED : known.get(), i);
      }
    }
  }

  /** Returns how many questions have columns for ranks, as {@code Chair [1st choice]}. */
  private int rankedQuestions() {
    Set<String> questions = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      if (!used[i]) {
        ChoiceName.ofRank(header.get(i)).ifPresent(rank -> questions.add(rank.question()));
      }
    }
    return questions.size();
  }

  /** Returns the rank that stands in brackets behind a question, else the name. */
  private String rankOf(int index) {
    String name = header.get(index);
    return ChoiceName.ofRank(name).map(ChoiceName::choice).orElse(name);
  }

  /** Numbers a column {@code Choice} beside {@code Choice2} too, so that it is not passed over. */
  private void numberFirst() {
    int first = -1;
    boolean taken = false;
    for (int i = 0; i < numbers.length; i++) {
      taken |= numbers[i] == 1;
      for (int k = 0; k < numbers.length && !used[i] && numbers[i] == 0; k++) {
        first = BallotField.isFirst(header.get(i), header.get(k)) ? i : first;
      }
    }
    for (int i = 0; i < numbers.length && first >= 0 && taken; i++) {
      numbers[i] += numbers[i] > 0 ? 1 : 0;
    }
    if (first >= 0) {
      numbers[first] = 1;
    }
  }

  private Column part(String per) {
    String wanted = HeaderName.key(per);
    for (int i = 0; i < header.size(); i++) {
      if (HeaderName.key(header.get(i)).equals(wanted)) {
        used[i] = true;
        return new Column(header.get(i), "", i);
      }
    }
    return Column.ABSENT;
  }

  private void take(BallotField field, int index) {
    if (field == BallotField.IGNORED) {
      used[index] = true;
    } else if (!fields.containsKey(field)) {
      used[index] = true;
      fields.put(field, new Column(header.get(index), "", index));
    }
  }

  /** Returns the column of a field, absent where the file has none. */
  Column of(BallotField field) {
    return fields.getOrDefault(field, Column.ABSENT);
  }

  /** Returns the column by whose values contests are parted, absent where there is none. */
  Column part() {
    return part;
  }

  /** Returns whether columns such as {@code rank1} say that the order of names counts. */
  boolean isRanked() {
    return ranked;
  }

  /** Returns the indexes of the columns such as {@code choice1}, in the order of their numbers. */
  int[] choices() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] > 0) {
        found.add(i);
      }
    }
    found.sort((one, other) -> Integer.compare(numbers[one], numbers[other]));
    int[] indexes = new int[found.size()];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = found.get(i);
    }
    return indexes;
  }

  /** Returns the number in the name of a column such as {@code choice3}. */
  int number(int index) {
    return numbers[index];
  }

  /** Returns the indexes of the columns of which nothing is known but a name. */
  int[] others() {
    int[] others = new int[header.size()];
    int size = 0;
    for (int i = 0; i < others.length; i++) {
      if (!used[i] && numbers[i] == 0) {
        others[size++] = i;
      }
    }
    return Arrays.copyOf(others, size);
  }

  List<String> header() {
    return header;
  }

  /** Returns the names of the columns with these indexes. */
  String[] names(int[] indexes) {
    String[] names = new String[indexes.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = header.get(indexes[i]);
    }
    return names;
  }

  /**
   * Returns whether a form has written the table, in which {@code Name} is as likely who filled it
   * in, and another column has the names.
   */
  boolean mayNameVoters() {
    Column candidate = of(BallotField.CANDIDATE);
    return isOfForm()
        && others().length > 0
        && candidate.isPresent()
        && !mapped.contains(BallotField.CANDIDATE)
        && BallotField.isPerson(candidate.title());
  }

  /** Returns whether a form has written the table, by the columns that forms write. */
  boolean isOfForm() {
    for (String name : header) {
      if (BallotField.isOfForm(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a column that may say how many equal ballots a row stands for, if nobody says so. */
  Optional<Column> perhapsWeight() {
    return of(BallotField.WEIGHT).isPresent()
        ? Optional.empty()
        : other(BallotField::isPerhapsWeight);
  }

  /** Returns a column that may hold names of people who are not on the list. */
  Optional<Column> perhapsWriteIn() {
    return other(BallotField::isPerhapsWriteIn);
  }

  /** Returns a column that may say which rows are ballots that count. */
  Optional<Column> perhapsValid() {
    return other(BallotField::isPerhapsValid);
  }

  private Optional<Column> other(Predicate<String> name) {
    for (int other : others()) {
      if (name.test(header.get(other))) {
        return Optional.of(new Column(header.get(other), "", other));
      }
    }
    return Optional.empty();
  }

  /** Returns the columns behind the first that have no name. */
  List<Column> nameless() {
    List<Column> nameless = new ArrayList<>();
    for (int i = 1; i < header.size(); i++) {
      if (header.get(i).isEmpty()) {
        nameless.add(new Column("", "", i));
      }
    }
    return nameless;
  }

  /** Returns the first column, absent where it holds names or is read as something else. */
  Column label() {
    boolean held = numbers[0] > 0;
    for (BallotField field :
        new BallotField[] {BallotField.CANDIDATE, BallotField.CHOICES, BallotField.CONTEST}) {
      held |= of(field).number() == 1;
    }
    return held || ignored[0] ? Column.ABSENT : new Column(header.get(0), "", 0);
  }
}
