package nectally.cli;

import java.util.List;

/** Options that belong together; each is declared once, for every command that has it. */
interface Group {

  /** Returns the options in the order of the help. */
  List<Setting<?>> settings();
}
