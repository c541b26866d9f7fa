package nectally.build;

import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.I2D;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.L2D;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * Turns the value on top of the stack into another type, as a lambda does with its arguments and
 * result: casts, boxes, unboxes and widens (LambdaMetafactory, "adapted").
 */
final class Conversion {

  /** By {@link Type#getSort()}: the primitive types and the classes of their objects. */
  private static final String[] PRIMITIVES = {
    "void", "boolean", "char", "byte", "short", "int", "float", "long", "double"
  };

  private static final String[] BOXES = {
    "Void", "Boolean", "Character", "Byte", "Short", "Integer", "Float", "Long", "Double"
  };

  private static final String LETTERS = "VZCBSIFJD";

  private Conversion() {}

  /**
   * Writes the conversion.
   *
   * @param from what is on the stack
   * @param meant what an object on the stack is known to be, such as Integer for an Object
   * @param to what is wanted
   */
  static void write(MethodNode code, Type from, Type meant, Type to) {
    if (isPrimitive(from)) {
      if (isPrimitive(to)) {
        widen(code, from, to);
      } else {
        String box = box(from);
        String made = "(" + from.getDescriptor() + ")" + Type.getObjectType(box).getDescriptor();
        code.visitMethodInsn(INVOKESTATIC, box, "valueOf", made, false);
      }
    } else if (isPrimitive(to)) {
      Type unboxed = unboxed(meant, to);
      code.visitTypeInsn(CHECKCAST, box(unboxed));
      String name = PRIMITIVES[unboxed.getSort()] + "Value";
      code.visitMethodInsn(
          INVOKEVIRTUAL, box(unboxed), name, "()" + unboxed.getDescriptor(), false);
      widen(code, unboxed, to);
    } else if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
  }

  /** Returns whether values are no objects. */
  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** Returns the class whose objects hold values of a primitive type. */
  static String box(Type primitive) {
    return "java/lang/" + BOXES[primitive.getSort()];
  }

  /** Returns what an object of type {@code meant} holds; the wanted type where it may be any. */
  private static Type unboxed(Type meant, Type wanted) {
    for (int sort = Type.BOOLEAN; sort <= Type.DOUBLE; sort++) {
      Type primitive = Type.getType(LETTERS.substring(sort, sort + 1));
      if (meant.getInternalName().equals(box(primitive))) {
        return primitive;
      }
    }
    return wanted;
  }

  private static void widen(MethodNode code, Type from, Type to) {
    boolean whole = from.getSort() <= Type.INT;
    if (from.equals(to) || (whole && to.getSort() == Type.INT)) {
      return;
    }
    if (whole && to.getSort() == Type.LONG) {
      code.visitInsn(I2L);
    } else if (whole && to.getSort() == Type.DOUBLE) {
      code.visitInsn(I2D);
    } else if (from.getSort() == Type.LONG && to.getSort() == Type.DOUBLE) {
      code.visitInsn(L2D);
    } else {
      throw new IllegalArgumentException("no lambda of the program makes " + from + " " + to);
    }
  }
}
