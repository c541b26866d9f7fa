package nectally.transferable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder with ballots, and what every stage of their count is: {@code ballots.blt}, {@code
 * case.tsv}, {@code stages.csv}, perhaps {@code batches.csv} and {@code candidates.csv}.
 */
final class CountedCase {

  final Method method;
  final Poll poll;
  final List<String> names;
  final List<Integer> lot;
  final List<String> winners;
  private final Path folder;

  private CountedCase(Path folder) throws IOException {
    this.folder = folder;
    Map<String, String> facts = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("case.tsv"))) {
      String[] fact = line.split("\t", 2);
      facts.put(fact[0], fact[1]);
    }
    method = "ers97".equals(facts.get("method")) ? Method.ERS97 : Method.SCOTTISH;
    Blt blt = Blt.read(folder.resolve("ballots.blt"));
    names = blt.names;
    winners = List.of(facts.getOrDefault("winners", "").split("; ", -1));
    lot = new ArrayList<>();
    for (String name : facts.getOrDefault("lot", "").split(",", -1)) {
      if (!name.isEmpty()) {
        lot.add(names.indexOf(name));
      }
    }
    String quotas = facts.getOrDefault("quota", "");
    Quotas all = quotas.isEmpty() ? Quotas.NONE : Quotas.of(rules(quotas), Map.of(), 0);
    poll = new Poll(names.size(), blt.seats, new BitSet(), blt.papers, all);
  }

  static CountedCase in(Path folder) {
    try {
      return new CountedCase(folder);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the names of some candidates. */
  List<String> names(BitSet some) {
    return some.stream().mapToObj(names::get).toList();
  }

  /** Returns the cells of a published table; empty where it has none. */
  List<String> cells(String table) {
    Path file = folder.resolve(table);
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of("");
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<QuotaTerm> rules(String quotas) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("candidates.csv"));
    List<String> columns = List.of(lines.get(0).split(",", -1));
    List<QuotaTerm> rules = new ArrayList<>();
    for (String quota : quotas.split(";", -1)) {
      int colon = quota.indexOf(':');
      int equals = quota.indexOf('=');
      int column = columns.indexOf(quota.substring(0, colon));
      Map<String, BitSet> members = new LinkedHashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        members.computeIfAbsent(cells[column], none -> new BitSet()).set(names.indexOf(cells[0]));
      }
      String value = quota.substring(colon + 1, equals);
      String bounds = quota.substring(equals + 1);
      boolean isMax = bounds.startsWith("..");
      int min = isMax ? 0 : Integer.parseInt(bounds);
      int max = isMax ? Integer.parseInt(bounds.substring(2)) : Integer.MAX_VALUE;
      for (Map.Entry<String, BitSet> some : members.entrySet()) {
        if (value.equals("*") || value.equals(some.getKey())) {
          rules.add(new QuotaTerm(quota, column, some.getValue(), new BitSet(), min, max));
        }
      }
    }
    return rules;
  }
}
