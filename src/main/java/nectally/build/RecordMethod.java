package nectally.build;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IMUL;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code equals} and {@code hashCode} of a record, written out as {@link
 * java.lang.runtime.ObjectMethods} would compute them. {@code toString} is left: results need it
 * nowhere.
 */
final class RecordMethod {

  private static final List<String> WRITTEN = List.of("equals", "hashCode");

  private final ClassNode owner;
  private final MethodNode code;
  private final List<Handle> components = new ArrayList<>();

  private RecordMethod(ClassNode owner, MethodNode code, InvokeDynamicInsnNode site) {
    this.owner = owner;
    this.code = code;
    for (int i = 2; i < site.bsmArgs.length; i++) {
      components.add((Handle) site.bsmArgs[i]);
    }
  }

  /** Returns whether a site computes one of the two methods. */
  static boolean isOne(InvokeDynamicInsnNode site) {
    return site.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")
        && WRITTEN.contains(site.name);
  }

  /** Writes the method that consists of {@code site} anew. */
  static void write(ClassNode owner, MethodNode method, InvokeDynamicInsnNode site) {
    method.instructions.clear();
    method.localVariables = new ArrayList<>();
    RecordMethod written = new RecordMethod(owner, method, site);
    if (site.name.equals("equals")) {
      written.equality();
    } else {
      written.hash();
    }
  }

  private void hash() {
    code.visitInsn(ICONST_0);
    for (Handle component : components) {
      Type type = Type.getType(component.getDesc());
      code.visitIntInsn(BIPUSH, 31);
      code.visitInsn(IMUL);
      load(0, component);
      if (Conversion.isPrimitive(type)) {
        String taken = "(" + type.getDescriptor() + ")I";
        code.visitMethodInsn(INVOKESTATIC, Conversion.box(type), "hashCode", taken, false);
      } else {
        String objects = "java/util/Objects";
        code.visitMethodInsn(INVOKESTATIC, objects, "hashCode", "(Ljava/lang/Object;)I", false);
      }
      code.visitInsn(IADD);
    }
    code.visitInsn(IRETURN);
  }

  private void equality() {
    Label different = new Label();
    code.visitVarInsn(ALOAD, 1);
    code.visitTypeInsn(INSTANCEOF, owner.name);
    code.visitJumpInsn(IFEQ, different);
    for (Handle component : components) {
      Type type = Type.getType(component.getDesc());
      load(0, component);
      load(1, component);
      if (Conversion.isPrimitive(type)) {
        String compared = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
        code.visitMethodInsn(INVOKESTATIC, Conversion.box(type), "compare", compared, false);
        code.visitJumpInsn(IFNE, different);
      } else {
        String compared = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
        code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals", compared, false);
        code.visitJumpInsn(IFEQ, different);
      }
    }
    code.visitInsn(ICONST_1);
    code.visitInsn(IRETURN);
    code.visitLabel(different);
    code.visitFrame(F_SAME, 0, null, 0, null);
    code.visitInsn(ICONST_0);
    code.visitInsn(IRETURN);
  }

  private void load(int variable, Handle component) {
    code.visitVarInsn(ALOAD, variable);
    if (variable != 0) {
      code.visitTypeInsn(CHECKCAST, owner.name);
    }
    code.visitFieldInsn(GETFIELD, owner.name, component.getName(), component.getDesc());
  }
}
