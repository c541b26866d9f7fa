package nectally.answer;

import java.util.List;

/**
 * One contest of an answer, or what the answer says of the whole election.
 *
 * <p>People and machines see different columns. Each view is built when a renderer asks for it and
 * not before, so that a CSV run never builds the tables for people.
 */
public interface Section {

  /** Returns the name of the contest; empty for none. */
  String name();

  /** Returns one line for people on what the section comes to; empty for none. */
  String headline();

  /** Returns the tables that people see, in this order. */
  List<Table> forPeople();

  /** Returns sentences for people that stand below the tables. */
  List<String> notes();

  /**
   * Returns the table that machines see.
   *
   * @param layout one of the layouts that the {@link Report} announces for this section
   */
  Table forMachines(Layout layout);
}
