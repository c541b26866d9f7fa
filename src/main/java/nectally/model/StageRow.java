package nectally.model;

import java.util.Map;

/**
 * A row of a published stage table.
 *
 * @param place where it stands
 * @param contest empty where the table names none
 * @param stage 1 for the first preferences
 * @param candidate empty for what is not transferable
 * @param published what it says, as printed; without what is blank
 */
public record StageRow(
    Place place, String contest, int stage, String candidate, Map<StageFigure, String> published) {

  /** Keeps a copy of the map. */
  public StageRow {
    published = Map.copyOf(published);
  }
}
