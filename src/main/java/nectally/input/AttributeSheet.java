package nectally.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nectally.model.Attributes;

/**
 * The attributes of one candidate while its rows come in.
 *
 * <p>Only what all rows agree on is an attribute of the candidate: the county of a row by areas is
 * not. A row where it is blank does not disagree.
 */
final class AttributeSheet {

  private List<String> names;
  private List<String> values;
  private final BitSet mixed = new BitSet(0);

  AttributeSheet(List<String> names, List<String> values) {
    this.names = names;
    this.values = values;
  }

  /**
   * Adds what another row says.
   *
   * @return the name of slate, bloc or gender where the rows differ; there the first one stays
   */
  Optional<String> merge(List<String> otherNames, List<String> otherValues) {
    Optional<String> differs = Optional.empty();
    if (!otherNames.equals(names)) {
      widen(otherNames);
    }
    boolean sameOrder = otherNames.equals(names);
    for (int i = 0; i < otherValues.size(); i++) {
      int at = sameOrder ? i : names.indexOf(otherNames.get(i));
      String other = otherValues.get(i);
      if (other.isEmpty() || other.equals(values.get(at)) || mixed.get(at)) {
        continue;
      }
      if (values.get(at).isEmpty()) {
        set(at, other);
      } else if (isKept(names.get(at))) {
        differs = differs.isEmpty() ? Optional.of(names.get(at)) : differs;
      } else {
        set(at, "");
        mixed.set(at);
      }
    }
    return differs;
  }

  /**
   * Adds what a joined file says where the results say nothing.
   *
   * @return the names of what both say and say differently
   */
  List<String> fill(List<String> otherNames, List<String> otherValues) {
    List<String> differing = List.of();
    widen(otherNames);
    for (int i = 0; i < otherNames.size(); i++) {
      int at = names.indexOf(otherNames.get(i));
      String other = otherValues.get(i);
      if (other.isEmpty() || other.equals(values.get(at))) {
        continue;
      }
      if (values.get(at).isEmpty()) {
        set(at, other);
      } else {
        differing = differing.isEmpty() ? new ArrayList<>() : differing;
        differing.add(names.get(at));
      }
    }
    return differing;
  }

  /** Returns the folded names of the columns. */
  List<String> names() {
    return names;
  }

  /** Returns the value of {@code name}, blank where there is none. */
  String get(String name) {
    int at = names.indexOf(name);
    return at < 0 ? "" : values.get(at);
  }

  Attributes build() {
    return Attributes.of(names, values);
  }

  private static boolean isKept(String name) {
    return name.equals(Attributes.SLATE)
        || name.equals(Attributes.BLOC)
        || name.equals(Attributes.GENDER);
  }

  private void widen(List<String> otherNames) {
    List<String> all = new ArrayList<>(names);
    for (String name : otherNames) {
      if (!all.contains(name)) {
        all.add(name);
      }
    }
    if (all.size() > names.size()) {
      List<String> wider = new ArrayList<>(values);
      while (wider.size() < all.size()) {
        wider.add("");
      }
      names = List.copyOf(all);
      values = wider;
    }
  }

  /** The list of a row is immutable; most candidates have one row, and keep it. */
  private void set(int at, String value) {
    if (!(values instanceof ArrayList)) {
      values = new ArrayList<>(values);
    }
    values.set(at, value);
  }
}
