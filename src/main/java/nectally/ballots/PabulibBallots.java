package nectally.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nectally.csv.TextFile;
import nectally.model.Place;
import nectally.model.WrittenName;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/**
 * Approval ballots on participatory budgets as pabulib.org publishes them: three sections of lines
 * with semicolons, META, PROJECTS and VOTES.
 */
final class PabulibBallots {

  private final String file;
  private final TextFile text;
  private final Problems problems;
  private final Map<String, String> meta = new HashMap<>();
  private final Map<String, Project> names = new LinkedHashMap<>();
  private List<String> header = List.of();
  private int number;
  private long ballots;

  /** What a line says of a project. */
  private record Project(String name, long line) {
    String identity() {
      return WrittenName.of(name).identity();
    }
  }

  PabulibBallots(String file, TextFile text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** Returns whether a text starts as such a file does. */
  static boolean isStart(CharSequence start) {
    return start.length() > 4
        && start.subSequence(0, 4).toString().equals("META")
        && start.charAt(4) <= ' ';
  }

  /** Reads all ballots; {@code newNumber} is that of the file, 0-based. */
  void read(Boxes boxes, Teller teller, int newNumber) {
    number = newNumber;
    Box box = boxes.of("", "");
    Map<String, Integer> projects = Map.of();
    Paper paper = new Paper(box, 16);
    String section = "";
    for (Optional<String> line = text.line(); line.isPresent(); line = text.line()) {
      String name = line.get().strip();
      if (name.equals("META") || name.equals("PROJECTS") || name.equals("VOTES")) {
        section = name;
        header = List.of();
        if (section.equals("VOTES")) {
          beginVotes(teller);
          projects = projects(box.roll());
        }
      } else if (!name.isEmpty() && header.isEmpty()) {
        header = cells(name);
      } else if (!name.isEmpty()) {
        List<String> cells = cells(name);
        switch (section) {
          case "META" -> meta.put(cells.get(0), cells.size() > 1 ? cells.get(1) : "");
          case "PROJECTS" -> project(cells);
          default -> vote(cells, projects, paper, teller);
        }
      }
    }
    if (!section.equals("VOTES")) {
      error("expected the sections META, PROJECTS and VOTES, and the last is missing");
    }
    compare();
  }

  private void beginVotes(Teller teller) {
    String type = meta.getOrDefault("vote_type", "approval").toLowerCase(Locale.ROOT);
    if (!type.equals("approval")) {
      error("expected approval votes, found " + Shown.quoted(type) + " as vote_type");
    }
    String limit = meta.getOrDefault("max_length", "");
    boolean stated = BltText.isNumber(limit) && limit.length() < 10;
    teller.begin(number, stated ? Math.max(0, Integer.parseInt(limit)) : 0);
  }

  private void project(List<String> cells) {
    String id = cell(cells, "project_id");
    String name = cell(cells, "name");
    if (id.isEmpty() || names.putIfAbsent(id, new Project(name, text.number())) != null) {
      error("expected a project_id that no other project has, found " + Shown.quoted(id));
    }
  }

  /** Finds the projects' names; those that several have are told apart by their ids. */
  private Map<String, Integer> projects(Roll roll) {
    Map<String, Integer> bearers = new HashMap<>();
    names.values().forEach(each -> bearers.merge(each.identity(), 1, Integer::sum));
    Map<String, Integer> projects = new HashMap<>();
    Map<Integer, String> known = new HashMap<>();
    names.forEach(
        (id, project) -> {
          boolean only = bearers.getOrDefault(project.identity(), 0) == 1;
          String own = only ? project.name() : project.name() + " (" + id + ")";
          SpelledName spelling = roll.spelling(project.name().isEmpty() ? id : own);
          spelling.seen(new Spot(number, project.line(), 0));
          projects.put(id, spelling.name());
          String other = known.putIfAbsent(spelling.name(), id);
          if (other != null) {
            problems.error(
                new Place(file, project.line()),
                Rule.DUPLICATE_KEY,
                "projects "
                    + Shown.quoted(other)
                    + " and "
                    + Shown.quoted(id)
                    + " have one name, "
                    + Shown.quoted(own)
                    + "; give them names that differ in letters");
          }
        });
    return projects;
  }

  private void vote(List<String> cells, Map<String, Integer> projects, Paper paper, Teller teller) {
    ballots++;
    paper.start(paper.box(), text.number());
    for (String id : cell(cells, "vote").split(",", -1)) {
      String project = id.strip();
      Integer index = projects.get(project);
      if (index != null) {
        paper.mark(index, paper.size() + 1);
      } else if (!project.isEmpty()) {
        error("expected the project_id of a project, found " + Shown.quoted(project));
      }
    }
    teller.count(paper);
  }

  private void compare() {
    String stated = meta.getOrDefault("num_votes", "");
    if (!problems.has(file) && !stated.isEmpty() && !stated.equals(Long.toString(ballots))) {
      problems.warning(
          new Place(file),
          Rule.STATED_OTHERWISE,
          "num_votes is " + Shown.quoted(stated) + ", and there are " + ballots + " ballots");
    }
  }

  private String cell(List<String> cells, String column) {
    int index = header.indexOf(column);
    return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
  }

  /** Cuts a line at its semicolons, those in quotes left alone. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private void error(String message) {
    problems.error(new Place(file, text.number()), Rule.NOT_A_BALLOT, message);
  }
}
