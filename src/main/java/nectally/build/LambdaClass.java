package nectally.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.SIPUSH;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class that does what lambdas and method references of one class do which are alike: of the
 * same interface, and with the same types captured. What they capture are its fields, its one
 * method calls what the compiler made of a lambda's body; where there are several, a number says
 * which.
 */
final class LambdaClass {

  private static final String MAKE = "make";
  private static final String WHICH = "which";
  private static final String ONLY = "ONLY";

  private final ClassNode node = new ClassNode();
  private final List<InvokeDynamicInsnNode> sites;
  private final Type[] captured;

  /** What its objects are made of: what is captured, and the number where there are several. */
  private final Type[] parts;

  private LambdaClass(ClassNode owner, List<InvokeDynamicInsnNode> sites, int number) {
    this.sites = sites;
    InvokeDynamicInsnNode site = sites.get(0);
    captured = Type.getArgumentTypes(site.desc);
    parts = Arrays.copyOf(captured, captured.length + (sites.size() > 1 ? 1 : 0));
    if (parts.length > captured.length) {
      parts[captured.length] = Type.INT_TYPE;
    }
    node.version = owner.version;
    node.access = ACC_FINAL | ACC_SYNTHETIC;
    node.name = owner.name + "$$Lambda" + number;
    node.superName = "java/lang/Object";
    node.interfaces = List.of(Type.getReturnType(site.desc).getInternalName());
  }

  /** Returns whether a site makes a plain lambda or method reference. */
  static boolean isOne(InvokeDynamicInsnNode site) {
    return site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && site.bsm.getName().equals("metafactory");
  }

  /** Returns what sites have in common whose lambdas are alike. */
  static String kind(InvokeDynamicInsnNode site) {
    return site.desc + ' ' + site.name + ((Type) site.bsmArgs[0]).getDescriptor();
  }

  /**
   * Returns the class for lambdas that are alike.
   *
   * @param sites of one owner, at least one
   * @param number how many such classes of the owner there are so far
   */
  static LambdaClass of(ClassNode owner, List<InvokeDynamicInsnNode> sites, int number) {
    LambdaClass lambda = new LambdaClass(owner, sites, number);
    lambda.constructor();
    lambda.maker();
    lambda.call();
    return lambda;
  }

  ClassNode node() {
    return node;
  }

  /** Returns what stands in place of a site: the call that makes the lambda. */
  InsnList made(InvokeDynamicInsnNode site) {
    MethodNode code = new MethodNode();
    if (sites.size() > 1) {
      number(code, sites.indexOf(site));
    }
    code.visitMethodInsn(INVOKESTATIC, node.name, MAKE, descriptor(), false);
    return code.instructions;
  }

  private static void number(MethodNode code, int number) {
    if (number <= Byte.MAX_VALUE) {
      code.visitIntInsn(BIPUSH, number);
    } else {
      code.visitIntInsn(SIPUSH, number);
    }
  }

  private String descriptor() {
    return Type.getMethodDescriptor(Type.getObjectType(node.interfaces.get(0)), parts);
  }

  /** Returns the name of the field of what is captured at this place. */
  static String field(int place) {
    return "captured" + place;
  }

  private String name(int part) {
    return part < captured.length ? field(part) : WHICH;
  }

  private void constructor() {
    MethodNode code = method(ACC_PRIVATE, "<init>", ofParts());
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, node.superName, "<init>", "()V", false);
    int variable = 1;
    for (int i = 0; i < parts.length; i++) {
      String type = parts[i].getDescriptor();
      node.fields.add(new FieldNode(ACC_PRIVATE | ACC_FINAL, name(i), type, null, null));
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(parts[i].getOpcode(ILOAD), variable);
      code.visitFieldInsn(PUTFIELD, node.name, name(i), type);
      variable += parts[i].getSize();
    }
    code.visitInsn(RETURN);
  }

  private String ofParts() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, parts);
  }

  /** One that captures nothing, and is alone, is made once, as Java does. */
  private void maker() {
    MethodNode code = method(ACC_STATIC, MAKE, descriptor());
    if (parts.length == 0) {
      String type = Type.getObjectType(node.name).getDescriptor();
      int access = ACC_PRIVATE | ACC_STATIC | ACC_FINAL;
      node.fields.add(new FieldNode(access, ONLY, type, null, null));
      MethodNode once = method(ACC_STATIC, "<clinit>", "()V");
      make(once);
      once.visitFieldInsn(PUTSTATIC, node.name, ONLY, type);
      once.visitInsn(RETURN);
      code.visitFieldInsn(GETSTATIC, node.name, ONLY, type);
    } else {
      make(code);
    }
    code.visitInsn(ARETURN);
  }

  private void make(MethodNode code) {
    code.visitTypeInsn(NEW, node.name);
    code.visitInsn(DUP);
    int variable = 0;
    for (Type type : parts) {
      code.visitVarInsn(type.getOpcode(ILOAD), variable);
      variable += type.getSize();
    }
    code.visitMethodInsn(INVOKESPECIAL, node.name, "<init>", ofParts(), false);
  }

  private void call() {
    InvokeDynamicInsnNode first = sites.get(0);
    MethodNode code = method(ACC_PUBLIC, first.name, ((Type) first.bsmArgs[0]).getDescriptor());
    if (sites.size() == 1) {
      LambdaCall.write(code, node, captured, first);
      return;
    }
    Label[] starts = new Label[sites.size()];
    Arrays.setAll(starts, any -> new Label());
    code.visitVarInsn(ALOAD, 0);
    code.visitFieldInsn(GETFIELD, node.name, WHICH, Type.INT_TYPE.getDescriptor());
    code.visitTableSwitchInsn(0, starts.length - 1, starts[starts.length - 1], starts);
    for (int i = 0; i < starts.length; i++) {
      code.visitLabel(starts[i]);
      code.visitFrame(F_SAME, 0, null, 0, null);
      LambdaCall.write(code, node, captured, sites.get(i));
    }
  }

  private MethodNode method(int access, String name, String descriptor) {
    MethodNode code = new MethodNode(access, name, descriptor, null, null);
    node.methods.add(code);
    return code;
  }
}
