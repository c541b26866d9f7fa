package nectally.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Rewrites compiled classes so that Java has nothing to link when it comes to a lambda, or to
 * {@code equals} and {@code hashCode} of a record, and nothing to look for when it comes to words.
 *
 * <p>Each of those costs a tenth of a millisecond or more at every start, and results of two small
 * files meet two hundred of them: half of the time above Java's own. A class that is there when the
 * archive of classes is made costs a tenth of that. What the program does is not changed. A lambda
 * that must be serializable, of which there is none, would be left as it is.
 */
public final class LinkedAhead {

  private static final String CLASS = ".class";

  /** Where a method makes a lambda. */
  private record LambdaSite(MethodNode method, InvokeDynamicInsnNode site) {}

  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final HeldFiles files = new HeldFiles();

  private LinkedAhead() {}

  /**
   * Rewrites all classes of a folder into another, and copies what else is there.
   *
   * @param args the two folders; the second is made
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    LinkedAhead linked = new LinkedAhead();
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling(""));
      byte[] content = Files.readAllBytes(file);
      if (file.toString().endsWith(CLASS)) {
        linked.read(content);
      } else if (!linked.files.take(copy.toFile().getName(), content)) {
        Files.write(copy, content);
      }
    }
    for (Map.Entry<String, byte[]> written : linked.write().entrySet()) {
      Files.write(to.resolve(written.getKey() + CLASS), written.getValue());
    }
  }

  /**
   * Returns these classes rewritten, and those that took the place of lambdas, by their names with
   * slashes. Classes that share a nest, as nested classes do, must be given together.
   */
  static Map<String, byte[]> of(List<byte[]> compiled) {
    LinkedAhead linked = new LinkedAhead();
    compiled.forEach(linked::read);
    return linked.write();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void read(byte[] compiled) {
    ClassNode node = new ClassNode();
    new ClassReader(compiled).accept(node, 0);
    classes.put(node.name, node);
  }

  private Map<String, byte[]> write() {
    for (ClassNode owner : List.copyOf(classes.values())) {
      link(owner);
    }
    if (!files.isEmpty()) {
      files.write(classes);
    }
    Map<String, byte[]> written = new TreeMap<>();
    for (ClassNode node : classes.values()) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      node.accept(writer);
      written.put(node.name, writer.toByteArray());
    }
    return written;
  }

  /** Links all sites of a class: those of lambdas that are alike have one class in their place. */
  private void link(ClassNode owner) {
    Map<String, List<LambdaSite>> alike = new LinkedHashMap<>();
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (!(instruction instanceof InvokeDynamicInsnNode site)) {
          continue;
        }
        if (RecordMethod.isOne(site)) {
          RecordMethod.write(owner, method, site);
        } else if (LambdaClass.isOne(site)) {
          alike
              .computeIfAbsent(LambdaClass.kind(site), any -> new ArrayList<>())
              .add(new LambdaSite(method, site));
        }
      }
    }
    int number = 0;
    for (List<LambdaSite> sites : alike.values()) {
      LambdaClass lambda =
          LambdaClass.of(owner, sites.stream().map(LambdaSite::site).toList(), number++);
      classes.put(lambda.node().name, lambda.node());
      join(lambda.node(), owner.nestHostClass == null ? owner.name : owner.nestHostClass);
      for (LambdaSite each : sites) {
        InsnList code = each.method().instructions;
        code.insertBefore(each.site(), lambda.made(each.site()));
        code.remove(each.site());
      }
    }
  }

  /** Makes a class a member of the nest, so that it may call what is private there. */
  private void join(ClassNode lambda, String host) {
    ClassNode nest = classes.get(host);
    if (nest == null) {
      throw new IllegalArgumentException("without its outer class " + host + ": " + lambda.name);
    }
    lambda.nestHostClass = host;
    if (nest.nestMembers == null) {
      nest.nestMembers = new ArrayList<>();
    }
    nest.nestMembers.add(lambda.name);
  }
}
