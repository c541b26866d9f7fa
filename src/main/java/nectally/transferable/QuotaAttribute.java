package nectally.transferable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An attribute that quotas ask for.
 *
 * @param name the folded name of its column
 * @param values for which terms each value counts that a quota names; not to be changed
 */
public record QuotaAttribute(String name, Map<String, BitSet> values) {

  /** Keeps a copy of the values, in their order. */
  public QuotaAttribute {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Returns the different sets of terms for which a value can count; that of none is last. */
  List<BitSet> options() {
    Set<BitSet> options = new LinkedHashSet<>(values.values());
    BitSet none = new BitSet();
    options.remove(none);
    options.add(none);
    return new ArrayList<>(options);
  }
}
