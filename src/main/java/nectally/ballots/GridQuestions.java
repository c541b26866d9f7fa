package nectally.ballots;

import java.util.ArrayList;
import java.util.HashSet;
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
   * stands in brackets is something else, such as each candidate's party, and where several lines
   * of a header may be parties as well as questions.
   */
  static Optional<GridQuestions> of(
      BallotColumns columns, BallotOptions options, Function<String, Intake> intakes) {
    if (columns.of(BallotField.CONTEST).isPresent()) {
      return Optional.empty();
    }
    boolean lines = options.headerLines() > 1;
    Map<Integer, ChoiceName> names = new LinkedHashMap<>();
    for (int index : columns.others()) {
      ChoiceName.of(columns.header().get(index), lines).ifPresent(name -> names.put(index, name));
    }
    Map<String, Map<Integer, String>> byQuestion = byQuestion(names);
    if (byQuestion.size() == names.size()) {
      names.replaceAll((index, name) -> name.withoutCode());
      byQuestion =
          new HashSet<>(names.values()).size() < names.size() ? Map.of() : byQuestion(names);
    }
    if (lines) {
      byQuestion.values().removeIf(choices -> choices.size() == 1);
    }
    if (byQuestion.values().stream().noneMatch(choices -> choices.size() > 1)
        || (lines && byQuestion.size() > 1)) {
      return Optional.empty();
    }
    GridQuestions grids = new GridQuestions();
    byQuestion.forEach(
        (question, choices) ->
            grids.add(question, choices, options.order(), intakes.apply(question)));
    return Optional.of(grids);
  }

  /** Returns the choices of each question by their columns. */
  private static Map<String, Map<Integer, String>> byQuestion(Map<Integer, ChoiceName> names) {
    Map<String, Map<Integer, String>> questions = new LinkedHashMap<>();
    names.forEach(
        (index, name) ->
            questions
                .computeIfAbsent(name.question(), any -> new LinkedHashMap<>())
                .put(index, name.choice()));
    return questions;
  }

  private void add(
      String question, Map<Integer, String> choices, BallotOptions.Order order, Intake intake) {
    int[] indexes = choices.keySet().stream().mapToInt(Integer::intValue).toArray();
    String[] names = choices.values().toArray(String[]::new);
    MatrixColumns columns = new MatrixColumns(indexes, names, true, order, intake);
    columns.areAllCandidates();
    questions.add(new Question(question, columns));
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
