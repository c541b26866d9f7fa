package nectally.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.csv.Column;
import nectally.model.FileReading;

/**
 * Which columns of a file hold which fields: first by the user's mappings, then by the names of
 * {@link Field}. Columns that hold no field are attributes.
 */
final class ColumnMap {

  private final List<String> header;
  private final ColumnNames names;
  private final EnumSet<Field> wholeNames = EnumSet.noneOf(Field.class);
  private final EnumMap<Field, Column> fields = new EnumMap<>(Field.class);
  private final Optional<KnownLayout> layout;
  private final EnumSet<Field> byLayout = EnumSet.noneOf(Field.class);
  private boolean hasFirstNames;
  private boolean hasMarks;
  private final List<FieldMapping> used = new ArrayList<>();
  private final NamedAttributes attributes;

  /** Assigns the columns of a header. */
  ColumnMap(List<String> header, List<FieldMapping> mappings) {
    this.header = header;
    names = new ColumnNames(header);
    boolean[] mapped = new boolean[header.size()];
    for (FieldMapping mapping : mappings) {
      map(mapping, mapped);
    }
    boolean[] held = recognise(mapped);
    layout = KnownLayout.of(this);
    for (FieldMapping mapping : layout.map(KnownLayout::mappings).orElse(List.of())) {
      Field field = Field.named(mapping.field()).orElseThrow();
      if (!isMapped(field)) {
        take(field, mapping, held);
      } else if (field == Field.AREA) {
        addLevels(mapping);
      }
    }
    joinNames(held);
    attributes = NamedAttributes.of(header, fields, held);
  }

  /** Returns whether these are the names of the columns. */
  boolean isOf(List<String> names) {
    return header.equals(names);
  }

  /** Returns the layout that the file is recognised as. */
  Optional<KnownLayout> layout() {
    return layout;
  }

  /** Returns the mappings whose columns this header has. */
  List<FieldMapping> used() {
    return List.copyOf(used);
  }

  /** Returns whether the user says where {@code field} is, or that it is nowhere. */
  boolean isMapped(Field field) {
    for (FieldMapping mapping : used) {
      if (mapping.field().equals(field.label())) {
        return true;
      }
    }
    return false;
  }

  /** Returns why {@code field} is where it is. */
  FileReading.Why why(Field field) {
    if (isMapped(field)) {
      return FileReading.Why.OPTION;
    }
    if (byLayout.contains(field)) {
      return FileReading.Why.LAYOUT;
    }
    if (field == Field.ELECTED && hasMarks) {
      return FileReading.Why.MARKS;
    }
    boolean joined = field == Field.CANDIDATE && of(field).parts().size() > 1;
    return joined ? FileReading.Why.PARTS : FileReading.Why.NAME;
  }

  /** Takes the column at {@code index}, 0-based, for the marks that it turned out to hold. */
  void setMarked(int index) {
    fields.put(Field.ELECTED, single(index));
    hasMarks = true;
  }

  /** Takes the candidate's column for the surname, which stands beside that of the first name. */
  void setSurname() {
    fields.put(Field.SURNAME, of(Field.CANDIDATE));
    fields.put(Field.CANDIDATE, of(Field.FIRST_NAME).followedBy(of(Field.SURNAME)));
    hasFirstNames = true;
  }

  /** Returns where {@code field} is. */
  Column of(Field field) {
    return fields.getOrDefault(field, Column.ABSENT);
  }

  /** Returns whether the candidates' names stand in two columns, the first names first. */
  boolean hasFirstNames() {
    return hasFirstNames;
  }

  /** Returns the column of that name, else that of the field for which the name is an alias. */
  Column named(String name) {
    int index = names.index(name);
    if (index >= 0) {
      return single(index);
    }
    Optional<Field> field = Field.named(name);
    return field.isPresent() ? of(field.get()) : Column.ABSENT;
  }

  /** Returns what tells contests of one name apart in the layout, several columns joined. */
  Column paper() {
    String paper = layout.map(KnownLayout::paper).orElse("");
    int[] indexes = paper.isEmpty() ? new int[0] : names.indexes(FieldMapping.columns(paper));
    return indexes.length == 0 ? Column.ABSENT : new Column(header.get(indexes[0]), " / ", indexes);
  }

  /** Returns the columns of the areas as an option joins them; blank where a layout has them. */
  String ownAreas() {
    for (FieldMapping mapping : layout.map(KnownLayout::mappings).orElse(List.of())) {
      if (mapping.field().equals(Field.AREA.label())) {
        return "";
      }
    }
    return of(Field.AREA).title();
  }

  /** Returns whether a column is called so, whatever field it holds. */
  boolean hasColumn(String name) {
    return names.index(name) >= 0;
  }

  /** Returns the attributes. */
  NamedAttributes attributes() {
    return attributes;
  }

  /** Returns whether a field is in the column at {@code index}, 0-based. */
  boolean isUsed(int index) {
    for (Column column : fields.values()) {
      if (column.isAt(index)) {
        return true;
      }
    }
    return false;
  }

  private Column single(int index) {
    return new Column(header.get(index), "", index);
  }

  private void map(FieldMapping mapping, boolean[] mapped) {
    if (mapping.isNone()) {
      used.add(mapping);
      fields.put(Field.named(mapping.field()).orElseThrow(), Column.ABSENT);
      return;
    }
    int whole = names.index(mapping.source());
    List<String> parts = whole >= 0 ? List.of(mapping.source()) : mapping.columns();
    int[] indexes = new int[parts.size()];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = names.index(parts.get(i));
      if (indexes[i] < 0) {
        return;
      }
    }
    used.add(mapping);
    Field field = Field.named(mapping.field()).orElseThrow();
    String title = whole >= 0 ? header.get(whole) : mapping.source();
    fields.put(field, new Column(title, " / ", indexes));
    for (int index : indexes) {
      mapped[index] = true;
    }
  }

  /** Finds the fields that nobody mapped, and returns which columns hold them. */
  private boolean[] recognise(boolean[] mapped) {
    boolean[] held = new boolean[header.size()];
    EnumMap<Field, Integer> orders = new EnumMap<>(Field.class);
    EnumMap<Field, Integer> indexes = new EnumMap<>(Field.class);
    for (int i = 0; i < header.size(); i++) {
      Optional<Field.Match> match = mapped[i] ? Optional.empty() : Field.match(header.get(i));
      if (match.isPresent() && !fields.containsKey(match.get().field())) {
        Field field = match.get().field();
        if (match.get().order() < orders.getOrDefault(field, Integer.MAX_VALUE)) {
          orders.put(field, match.get().order());
          setWhole(field, match.get().whole());
          indexes.put(field, i);
        }
      }
    }
    if (wholeNames.contains(Field.SURNAME) && !indexes.containsKey(Field.FIRST_NAME)) {
      tellNamesApart(mapped, indexes);
    }
    for (Map.Entry<Field, Integer> found : indexes.entrySet()) {
      fields.put(found.getKey(), single(found.getValue()));
      held[found.getValue()] = true;
    }
    return held;
  }

  /** What may be a whole name or a surname, {@code Nom}, is a first name beside {@code Cognoms}. */
  private void tellNamesApart(boolean[] mapped, EnumMap<Field, Integer> indexes) {
    for (int i = 0; i < header.size(); i++) {
      Optional<Field.Match> match = mapped[i] ? Optional.empty() : Field.match(header.get(i));
      if (match.isPresent() && match.get().field() == Field.SURNAME && !match.get().whole()) {
        indexes.put(Field.FIRST_NAME, indexes.put(Field.SURNAME, i));
        wholeNames.remove(Field.SURNAME);
        return;
      }
    }
  }

  private void setWhole(Field field, boolean whole) {
    if (whole) {
      wholeNames.add(field);
    } else {
      wholeNames.remove(field);
    }
  }

  /** Takes a layout's columns for a field in place of the one that its name made it. */
  private void take(Field field, FieldMapping mapping, boolean[] held) {
    int[] indexes = mapping.isNone() ? new int[0] : names.indexes(mapping.columns());
    if (indexes.length == 0 && !mapping.isNone()) {
      return;
    }
    if (of(field).isPresent()) {
      held[of(field).number() - 1] = false;
    }
    if (mapping.isNone()) {
      fields.remove(field);
      return;
    }
    for (Field other : Field.values()) {
      if (of(other).isAt(indexes[0]) && !isMapped(other)) {
        fields.remove(other);
      }
    }
    byLayout.add(field);
    fields.put(field, new Column(header.get(indexes[0]), " / ", indexes));
    // Parts of a joined name are attributes as well, and so is an area that may be just that.
    held[indexes[0]] = indexes.length == 1 && field != Field.AREA;
  }

  /** Areas that a user names are inside those of the layout. */
  private void addLevels(FieldMapping mapping) {
    Column own = of(Field.AREA);
    int[] indexes = names.indexes(mapping.columns());
    for (int index : indexes) {
      if (!own.isPresent() || own.isAt(index)) {
        return;
      }
    }
    if (indexes.length > 0) {
      fields.put(Field.AREA, new Column(own.title(), " / ", indexes).inside(own));
    }
  }

  /** A first name and a surname are the candidate where no column has the whole name. */
  private void joinNames(boolean[] held) {
    Column first = of(Field.FIRST_NAME);
    Column surname = of(Field.SURNAME);
    for (Field part : List.of(Field.FIRST_NAME, Field.SURNAME)) {
      boolean alone = first.isPresent() != surname.isPresent() && of(part).isPresent();
      if (alone && !of(Field.CANDIDATE).isPresent() && wholeNames.contains(part)) {
        fields.put(Field.CANDIDATE, of(part));
        return;
      }
    }
    if (of(Field.CANDIDATE).isPresent() || !first.isPresent() || !surname.isPresent()) {
      for (Column part : List.of(first, surname)) {
        if (part.isPresent()) {
          held[part.number() - 1] = false;
        }
      }
    } else {
      fields.put(Field.CANDIDATE, first.followedBy(surname));
      hasFirstNames = true;
    }
  }
}
