package nectally.tally.measures;

import java.util.Optional;
import nectally.model.Points;

/**
 * A change between two elections by one formula.
 *
 * @param formula how it is computed; without it the number means nothing
 * @param value positive towards the first side; empty where the swing is not meaningful
 */
public record Swing(SwingFormula formula, Optional<Points> value) {}
