package nectally.transferable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ballots of a plain BLT file, for tests. */
final class Blt {

  final int seats;
  final List<String> names = new ArrayList<>();
  final Papers papers;

  private Blt(List<String> lines) {
    String[] head = lines.get(0).split(" ", -1);
    seats = Integer.parseInt(head[1]);
    PapersBuilder builder = new PapersBuilder();
    int at = 1;
    for (; !lines.get(at).equals("0"); at++) {
      String[] numbers = lines.get(at).split(" ", -1);
      int[] ranked = new int[numbers.length - 2];
      for (int i = 0; i < ranked.length; i++) {
        ranked[i] = Integer.parseInt(numbers[i + 1]) - 1;
      }
      builder.add(ranked, ranked.length, Long.parseLong(numbers[0]));
    }
    for (int i = 0; i < Integer.parseInt(head[0]); i++) {
      String name = lines.get(at + 1 + i);
      names.add(name.substring(1, name.length() - 1));
    }
    papers = builder.build();
  }

  static Blt read(Path file) throws IOException {
    return new Blt(Files.readAllLines(file));
  }
}
