package nectally.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one candidate while its rows come in.
 *
 * <p>Only what all rows agree on is an attribute of the candidate: the county of a row by areas is
 * not. A row where it is blank does not disagree.
 */
final class AttributeSheet {

  private List<String> names;
  private List<String> values;

  /** Where rows say different things; nothing where none does. */
  private @Nullable BitSet mixed;

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
    int[] places = widenedPlaces(otherNames);
    for (int i = 0; i < places.length; i++) {
      int at = places[i];
      String other = otherValues.get(i);
      if (other.isEmpty() || other.equals(values.get(at)) || isMixed(at)) {
        continue;
      }
      if (values.get(at).isEmpty()) {
        set(at, other);
      } else if (isKept(names.get(at))) {
        differs = differs.isEmpty() ? Optional.of(names.get(at)) : differs;
      } else {
        set(at, "");
        mixed = mixed == null ? new BitSet() : mixed;
        mixed.set(at);
      }
    }
    return differs;
  }

  private boolean isMixed(int at) {
    return mixed != null && mixed.get(at);
  }

  /**
   * Adds what a joined file says where the results say nothing.
   *
   * @return the names of what both say and say differently
   */
  List<String> fill(List<String> otherNames, List<String> otherValues) {
    List<String> differing = List.of();
    int[] places = widenedPlaces(otherNames);
    for (int i = 0; i < places.length; i++) {
      int at = places[i];
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

  /** Returns the values, one for each name. */
  List<String> values() {
    return values;
  }

  /** Returns the value of {@code name}, blank where there is none. */
  String get(String name) {
    int at = names.indexOf(name);
    return at < 0 ? "" : values.get(at);
  }

  /** Replaces the values of {@code name} that have another one in {@code others}. */
  void replace(String name, Map<String, String> others) {
    int at = names.indexOf(name);
    String other = at < 0 ? null : others.get(values.get(at));
    if (other != null) {
      set(at, other);
    }
  }

  Attributes build() {
    return Attributes.of(names, values);
  }

  private static boolean isKept(String name) {
    return name.equals(Attributes.SLATE)
        || name.equals(Attributes.BLOC)
        || name.equals(Attributes.GENDER);
  }

  /** Returns where the other names are among the names, which get those that they lack. */
  private int[] widenedPlaces(List<String> otherNames) {
    int[] places = new int[otherNames.size()];
    if (otherNames.equals(names)) {
      for (int i = 0; i < places.length; i++) {
        places[i] = i;
      }
      return places;
    }
    Map<String, Integer> known = new HashMap<>();
    List<String> all = new ArrayList<>(names);
    for (String name : names) {
      known.put(name, known.size());
    }
    for (int i = 0; i < places.length; i++) {
      String name = otherNames.get(i);
      Integer place = known.putIfAbsent(name, all.size());
      places[i] = place == null ? all.size() : place;
      if (place == null) {
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
    return places;
  }

  /** The list of a row is immutable; most candidates have one row, and keep it. */
  private void set(int at, String value) {
    if (!(values instanceof ArrayList)) {
      values = new ArrayList<>(values);
    }
    values.set(at, value);
  }
}
