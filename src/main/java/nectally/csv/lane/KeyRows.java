package nectally.csv.lane;

import java.util.Arrays;

/** What one thread keeps of the rows of a key: two of them, and on what they do not agree. */
final class KeyRows {

  /** The first row, and where it is: block and line in the block, both 0-based. */
  byte[] first = {};

  long block;
  int line;
  long firstNumber;

  /** Any other row; empty where there is none. */
  byte[] second = {};

  /** The first text of each column on which rows should agree, and one that differs; or blank. */
  final String[] texts;

  final String[] others;

  /** Starts without rows; {@code columns} is on how many columns they should agree. */
  KeyRows(int columns) {
    texts = new String[columns];
    others = new String[columns];
    Arrays.fill(texts, "");
    Arrays.fill(others, "");
  }

  /** Holds the texts of a row against those before. */
  void see(String[] row) {
    for (int i = 0; i < row.length; i++) {
      see(i, row[i]);
    }
  }

  /** Holds one text of a row against those before. */
  void see(int column, String text) {
    if (text.isEmpty() || !others[column].isEmpty() || text.equals(texts[column])) {
      return;
    }
    if (texts[column].isEmpty()) {
      texts[column] = text;
    } else {
      others[column] = text;
    }
  }
}
