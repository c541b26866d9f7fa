package nectally.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file says of a candidate in columns that are texts: slate, bloc, gender and any other.
 *
 * <p>Names are folded ({@link #fold}); a blank value is absent. The list of names is shared by all
 * candidates of a file, so that a candidate costs one array of texts.
 */
public final class Attributes {

  /** The list or party a candidate stands on. */
  public static final String SLATE = "slate";

  /** A coarser grouping of slates. */
  public static final String BLOC = "bloc";

  /** {@code F}, {@code M} or any other value; blank is unknown. */
  public static final String GENDER = "gender";

  /** No attribute at all. */
  public static final Attributes NONE = new Attributes(List.of(), List.of());

  private final List<String> names;
  private final List<String> values;

  private Attributes(List<String> names, List<String> values) {
    this.names = names;
    this.values = values;
  }

  /**
   * Returns attributes with these names and values.
   *
   * @param names folded and different from each other
   * @param values one for each name; blank is absent
   * @throws IllegalArgumentException if the lists differ in length
   */
  public static Attributes of(List<String> names, List<String> values) {
    if (names.size() != values.size()) {
      throw new IllegalArgumentException(names.size() + " names, " + values.size() + " values");
    }
    return new Attributes(List.copyOf(names), List.copyOf(values));
  }

  /** Returns a column's name in lower case, its blanks and line breaks as one blank each. */
  public static String fold(String name) {
    if (isFolded(name)) {
      return name;
    }
    StringBuilder folded = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else {
        folded.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || Character.isSpaceChar(c);
  }

  /** Most names that are asked for are one plain word, and asked for by every candidate. */
  private static boolean isFolded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && c != '_') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Returns the names of all columns, in the order of the file. */
  public List<String> names() {
    return names;
  }

  /** Returns the values, one for each name; a blank one is absent. */
  public List<String> values() {
    return values;
  }

  /** Returns whether the file has a column called {@code name}, be it blank here. */
  public boolean has(String name) {
    return index(name) >= 0;
  }

  /** Returns the value of the column called {@code name}, empty where blank or without column. */
  public Optional<String> get(String name) {
    int index = index(name);
    return index < 0 || values.get(index).isBlank()
        ? Optional.empty()
        : Optional.of(values.get(index));
  }

  /**
   * Returns these attributes with another value of one of them.
   *
   * @throws IllegalArgumentException if there is no column called {@code name}
   */
  public Attributes with(String name, String value) {
    int index = index(name);
    if (index < 0) {
      throw new IllegalArgumentException("no column " + name);
    }
    List<String> changed = new ArrayList<>(values);
    changed.set(index, value);
    return new Attributes(names, List.copyOf(changed));
  }

  private int index(String name) {
    int index = names.indexOf(name);
    return index >= 0 || isFolded(name) ? index : names.indexOf(fold(name));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attributes that
        && names.equals(that.names)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(names, values);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(names.get(i)).append('=').append(values.get(i));
    }
    return text.append('}').toString();
  }
}
