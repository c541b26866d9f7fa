package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.ColumnGroups;
import nectally.problem.Shown;

/** What the columns of repeated groups hold, by their names and by what stands below them. */
final class GroupFields {

  /** More are no choice that a message could offer. */
  private static final int MOST = 4;

  private List<String> mappings = new ArrayList<>(List.of(""));
  private final ColumnMap columns;
  private final List<String> figures = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  GroupFields(TableStart start, ColumnGroups groups) {
    columns = new ColumnMap(groups.names(), List.of());
    for (int i = 0; i < groups.names().size(); i++) {
      boolean isFigures = false;
      boolean isText = false;
      for (List<Integer> group : groups.groups()) {
        int column = group.get(i);
        isFigures |= column >= 0 && start.isFigures(column);
        isText |= column >= 0 && start.hasLetters(column);
      }
      String name = groups.names().get(i);
      if (isText) {
        texts.add(name);
      } else if (isFigures && !CodeNames.isOne(name)) {
        figures.add(name);
      }
    }
    mapVotes();
    mapNames();
  }

  /** Returns whether the groups may be candidates: each has a text and a figure. */
  boolean arePeople() {
    return !figures.isEmpty() && !texts.isEmpty();
  }

  /** Returns whether the names of the columns say what they hold. */
  boolean areKnown() {
    return mappings.equals(List.of(""));
  }

  /**
   * Returns the options that read the groups, with the mappings that the names of their columns
   * need; in several ways where several columns may be meant.
   *
   * @param repeated the option that names the groups
   */
  String options(String repeated) {
    StringBuilder options = new StringBuilder();
    for (String way : mappings.subList(0, Math.min(MOST, mappings.size()))) {
      options.append(options.isEmpty() ? "" : ", or with ").append(repeated).append(way);
    }
    return options.toString();
  }

  private void mapVotes() {
    if (!columns.of(Field.VOTES).isPresent()) {
      map(Field.VOTES, figures);
    }
  }

  /** Within a group, {@code first} and {@code last} are parts of a name. */
  private void mapNames() {
    if (columns.of(Field.CANDIDATE).isPresent()) {
      return;
    }
    List<String> unknown = new ArrayList<>();
    boolean first = false;
    boolean last = false;
    for (String name : texts) {
      String letters = FieldWords.letters(name);
      first |= letters.equals("first");
      last |= letters.equals("last");
      if (Field.match(name).isEmpty()) {
        unknown.add(name);
      }
    }
    if (first && last) {
      map(Field.SURNAME, List.of("last"));
      map(Field.FIRST_NAME, List.of("first"));
    } else {
      map(Field.CANDIDATE, unknown.isEmpty() ? texts : unknown);
    }
  }

  /** Adds a mapping to each way, of each of these names. */
  private void map(Field field, List<String> names) {
    List<String> more = new ArrayList<>();
    for (String way : mappings) {
      for (String name : names) {
        more.add(way + " --map " + Shown.inShell(field.label() + "=" + name));
      }
    }
    mappings = names.isEmpty() ? mappings : more;
  }
}
