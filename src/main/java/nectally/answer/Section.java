package nectally.answer;

import java.util.List;

/**
 * One contest of an answer, or what the answer says of the whole election.
 *
 * <p>Each part is made when a renderer asks for it and not before, so that a run for machines never
 * makes what only people see.
 */
public interface Section {

  /** Returns the name of the contest; empty for none. */
  default String name() {
    return "";
  }

  /** Returns the conclusion in a sentence that can be quoted, for people; empty for none. */
  default String sentence() {
    return "";
  }

  /** Returns that of all sections together, which stands above them; empty for none. */
  default String opening() {
    return "";
  }

  /** Returns one line for people on what the section comes to; empty for none. */
  default String headline() {
    return "";
  }

  /** Returns what the headline says, a figure each, for formats that have room for it. */
  default List<Fact> facts() {
    return List.of();
  }

  /**
   * Returns a table of this section; it may bring a layout of its own, whose headings and values
   * for people are of this section.
   *
   * @param layout one of the layouts that the {@link Report} announces for this section
   */
  Table<?> table(Layout<?> layout);

  /** Returns sentences for people that stand below the tables. */
  default List<String> notes() {
    return List.of();
  }
}
