package nectally.tally.measures;

import java.util.Optional;
import nectally.model.Points;
import nectally.tally.ShareChange;

/**
 * How strong one group was by one measure.
 *
 * @param measure what the share is of
 * @param group the common value; empty for the candidates without one
 * @param share now and before
 * @param butler Butler's swing to this group from the other side; empty for groups that are not one
 *     of the two sides, and where there is no swing or it is not meaningful
 */
public record MeasuredGroup(
    SlateMeasure measure, String group, ShareChange share, Optional<Points> butler) {}
