package nectally.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nectally.csv.Rows;

/**
 * Ballots of one row each from a form with grids, whose columns are called {@code Question
 * [Choice]}: each question is a contest, and each choice a candidate.
 */
final class GridQuestions implements BallotLayout {

  /** One question, and its columns. */
  private record Question(String name, MatrixColumns columns) {}

  private final List<Question> questions = new ArrayList<>();

  private GridQuestions() {}

  /**
   * Returns the questions of a table; empty where no question has several choices, so that what
   * stands in brackets is something else, such as each candidate's party.
   */
  static Optional<GridQuestions> of(
      BallotColumns columns, BallotOptions.Order order, Function<String, Intake> intakes) {
    if (columns.of(BallotField.CONTEST).isPresent()) {
      return Optional.empty();
    }
    Map<String, List<Integer>> byQuestion = new LinkedHashMap<>();
    boolean several = false;
    for (int index : columns.others()) {
      String header = columns.header().get(index);
      int bracket = bracket(header);
      if (bracket > 0) {
        String question = header.substring(0, bracket).strip();
        byQuestion.computeIfAbsent(question, any -> new ArrayList<>()).add(index);
        several |= byQuestion.getOrDefault(question, List.of()).size() > 1;
      }
    }
    if (!several) {
      return Optional.empty();
    }
    GridQuestions grids = new GridQuestions();
    byQuestion.forEach(
        (question, indexes) -> grids.add(question, indexes, columns, order, intakes));
    return Optional.of(grids);
  }

  /** Returns where the choice of a question starts, or -1: {@code Chair [Ann]}. */
  private static int bracket(String header) {
    return header.endsWith("]") ? header.lastIndexOf('[') : -1;
  }

  private void add(
      String question,
      List<Integer> indexes,
      BallotColumns columns,
      BallotOptions.Order order,
      Function<String, Intake> intakes) {
    int[] numbers = indexes.stream().mapToInt(Integer::intValue).toArray();
    String[] names = columns.names(numbers);
    for (int i = 0; i < names.length; i++) {
      names[i] = names[i].substring(bracket(names[i]) + 1, names[i].length() - 1).strip();
    }
    MatrixColumns choices = new MatrixColumns(numbers, names, true, order, intakes.apply(question));
    choices.areAllCandidates();
    questions.add(new Question(question, choices));
  }

  @Override
  public void row(Rows row) throws OrderLostException {
    for (Question question : questions) {
      question.columns().row(row);
    }
  }

  /** Gives candidates whom nobody marked their place in the result. */
  void listAll(Boxes boxes, long headerLine) {
    for (Box box : boxes.all()) {
      for (Question question : questions) {
        if (box.roll().contest().equals(question.name())) {
          question.columns().listAll(box.roll(), headerLine);
        }
      }
    }
  }
}
