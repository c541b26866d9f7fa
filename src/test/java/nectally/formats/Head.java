package nectally.formats;

import nectally.answer.Kind;

/** A column of a small table for tests: everyone sees it, and its cells stand in the rows. */
record Head(String key, String heading, Kind kind, boolean onTheRight, boolean whole) {

  static Head of(String key, String heading, Kind kind) {
    return new Head(key, heading, kind, false, false);
  }

  static Head of(String key, Kind kind) {
    return of(key, key, kind);
  }

  Head right() {
    return new Head(key, heading, kind, true, whole);
  }

  Head inFull() {
    return new Head(key, heading, kind, onTheRight, true);
  }
}
