package nectally.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEWARRAY;
import static org.objectweb.asm.Opcodes.T_BYTE;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes the program's files of words into classes, one each, and has {@link nectally.csv.WordFile}
 * ask these: to open the jar and look for a file in it takes longer than to read most results, and
 * a class lies ready in the archive.
 *
 * <p>Each byte is a character of a constant, of which a class holds no longer one than of 65,535
 * bytes; there nought and what is beyond ASCII take two.
 */
final class HeldFiles {

  private static final String READER = "nectally/csv/WordFile";
  private static final String STRING = "java/lang/String";
  private static final String HELD = "held";
  private static final String MAKER = "()[B";
  private static final int MOST = 65_535;

  private final Map<String, byte[]> files = new TreeMap<>();

  /** Takes a file where it is one of words; returns whether it is. */
  boolean take(String name, byte[] content) {
    boolean is = name.matches(".*-words\\.(txt|bin)|entities\\.txt");
    if (is && files.put(name, content) != null) {
      throw new IllegalArgumentException("two files are called " + name);
    }
    return is;
  }

  /** Returns whether there is no file of words. */
  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Adds a class for each file to those of the program, and has the reader of files ask them. */
  void write(Map<String, ClassNode> classes) {
    ClassNode reader = classes.get(READER);
    if (reader == null) {
      throw new IllegalArgumentException("without " + READER + " nobody reads the files of words");
    }
    MethodNode held = new MethodNode();
    int number = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      ClassNode holder = holder(reader, number++, file.getValue());
      classes.put(holder.name, holder);
      Label next = new Label();
      held.visitVarInsn(ALOAD, 0);
      held.visitLdcInsn(file.getKey());
      held.visitMethodInsn(INVOKEVIRTUAL, STRING, "equals", "(Ljava/lang/Object;)Z", false);
      held.visitJumpInsn(IFEQ, next);
      held.visitMethodInsn(INVOKESTATIC, holder.name, HELD, MAKER, false);
      held.visitInsn(ARETURN);
      held.visitLabel(next);
      held.visitFrame(F_SAME, 0, null, 0, null);
    }
    held.visitInsn(ACONST_NULL);
    held.visitInsn(ARETURN);
    for (MethodNode method : reader.methods) {
      if (method.name.equals(HELD)) {
        method.instructions = held.instructions;
        method.localVariables = null;
      }
    }
  }

  private static ClassNode holder(ClassNode reader, int number, byte[] content) {
    ClassNode holder = new ClassNode();
    holder.version = reader.version;
    holder.access = ACC_FINAL | ACC_SYNTHETIC;
    holder.name = READER + "$$Held" + number;
    holder.superName = "java/lang/Object";
    MethodNode code = new MethodNode(ACC_STATIC, HELD, MAKER, null, null);
    holder.methods.add(code);
    code.visitLdcInsn(content.length);
    code.visitIntInsn(NEWARRAY, T_BYTE);
    code.visitVarInsn(ASTORE, 0);
    for (int from = 0; from < content.length; ) {
      int to = from;
      for (int size = 0; to < content.length && size < MOST - 1; to++) {
        size += content[to] > 0 ? 1 : 2;
      }
      code.visitLdcInsn(new String(content, from, to - from, StandardCharsets.ISO_8859_1));
      code.visitLdcInsn(0);
      code.visitLdcInsn(to - from);
      code.visitVarInsn(ALOAD, 0);
      code.visitLdcInsn(from);
      // The lower byte of each character, as it is.
      code.visitMethodInsn(INVOKEVIRTUAL, STRING, "getBytes", "(II[BI)V", false);
      from = to;
    }
    code.visitVarInsn(ALOAD, 0);
    code.visitInsn(ARETURN);
    return holder;
  }
}
