package nectally.input;

import nectally.model.Place;

/** A fact that a file states, and where. */
record Statement<T>(T value, Place place) {}
