package nectally.input;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.ColumnGroups;

/** What the columns of repeated groups hold, by their names and by what stands below them. */
final class GroupFields {

  private final List<String> mappings = new ArrayList<>();
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
        isText |= column >= 0 && start.isText(column);
      }
      String name = groups.names().get(i);
      if (isText) {
        texts.add(name);
      } else if (isFigures && !VoteColumns.isCode(name)) {
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

  /** Returns the mappings that the names of the columns need, with a blank before each. */
  String mappings() {
    StringBuilder all = new StringBuilder();
    for (String mapping : mappings) {
      all.append(" --map ").append(mapping);
    }
    return all.toString();
  }

  private void mapVotes() {
    if (!columns.of(Field.VOTES).isPresent()) {
      map(Field.VOTES, figures.size() == 1 ? figures.get(0) : "COLUMN");
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
      map(Field.SURNAME, "last");
      map(Field.FIRST_NAME, "first");
    } else {
      map(Field.CANDIDATE, unknown.size() == 1 ? unknown.get(0) : "COLUMN");
    }
  }

  private void map(Field field, String name) {
    mappings.add(ProposedShape.quoted(field.label() + "=" + name));
  }
}
