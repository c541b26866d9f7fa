package nectally.answer;

import java.util.List;
import java.util.Optional;

/**
 * The one section of an arranged report.
 *
 * @param overall that of the whole election before; empty for none
 * @param tables by their layouts
 */
record ArrangedSection(Optional<Section> overall, List<ArrangedTable> tables) implements Section {

  @Override
  public Table<?> table(Layout<?> layout) {
    for (ArrangedTable table : tables) {
      if (table.layout() == layout) {
        return table.table();
      }
    }
    throw new IllegalArgumentException("no table " + layout.name());
  }

  @Override
  public List<String> notes() {
    return overall.isPresent() ? overall.get().notes() : List.of();
  }
}
