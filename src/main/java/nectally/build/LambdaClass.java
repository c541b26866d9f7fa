package nectally.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class that does what a lambda or a method reference does: what it captures are its fields,
 * its one method calls what the compiler made of the lambda's body.
 */
final class LambdaClass {

  private static final String MAKE = "make";
  private static final String ONLY = "ONLY";

  private final ClassNode node = new ClassNode();
  private final Type[] captured;
  private final String constructor;

  private LambdaClass(ClassNode owner, InvokeDynamicInsnNode site, int number) {
    captured = Type.getArgumentTypes(site.desc);
    constructor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
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

  /** Returns the class for a lambda, the {@code number}th of its owner. */
  static ClassNode of(ClassNode owner, InvokeDynamicInsnNode site, int number) {
    LambdaClass lambda = new LambdaClass(owner, site, number);
    lambda.constructor();
    lambda.maker(site.desc);
    LambdaCall.write(lambda.node, lambda.captured, site);
    return lambda.node;
  }

  /** Returns what stands in place of the site: the call that makes the lambda. */
  static MethodInsnNode made(ClassNode lambda, InvokeDynamicInsnNode site) {
    return new MethodInsnNode(INVOKESTATIC, lambda.name, MAKE, site.desc, false);
  }

  /** Returns the name of the field of what is captured at this place. */
  static String field(int place) {
    return "captured" + place;
  }

  private void constructor() {
    MethodNode code = method(ACC_PRIVATE, "<init>", constructor);
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, node.superName, "<init>", "()V", false);
    int variable = 1;
    for (int i = 0; i < captured.length; i++) {
      String type = captured[i].getDescriptor();
      node.fields.add(new FieldNode(ACC_PRIVATE | ACC_FINAL, field(i), type, null, null));
      code.visitVarInsn(ALOAD, 0);
      code.visitVarInsn(captured[i].getOpcode(ILOAD), variable);
      code.visitFieldInsn(PUTFIELD, node.name, field(i), type);
      variable += captured[i].getSize();
    }
    code.visitInsn(RETURN);
  }

  /** One that captures nothing is made once, as Java does. */
  private void maker(String descriptor) {
    MethodNode code = method(ACC_STATIC, MAKE, descriptor);
    if (captured.length == 0) {
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
    for (Type type : captured) {
      code.visitVarInsn(type.getOpcode(ILOAD), variable);
      variable += type.getSize();
    }
    code.visitMethodInsn(INVOKESPECIAL, node.name, "<init>", constructor, false);
  }

  private MethodNode method(int access, String name, String descriptor) {
    MethodNode code = new MethodNode(access, name, descriptor, null, null);
    node.methods.add(code);
    return code;
  }
}
