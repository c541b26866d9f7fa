package nectally.build;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.H_INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What one lambda's method does: hands what was captured, then its arguments, to the body. */
final class LambdaCall {

  /** As the interface declares the method, its type parameters erased. */
  private final Type declared;

  /** As this lambda takes it, such as (String)Integer for a Function of those. */
  private final Type meant;

  private final Handle body;
  private final MethodNode code;
  private final List<Type> expected = new ArrayList<>();
  private int handed;

  private LambdaCall(MethodNode code, InvokeDynamicInsnNode site) {
    this.code = code;
    declared = (Type) site.bsmArgs[0];
    body = (Handle) site.bsmArgs[1];
    meant = (Type) site.bsmArgs[2];
  }

  /**
   * Writes the end of a method of the class of lambdas: what it does for the one at {@code site}.
   */
  static void write(
      MethodNode code, ClassNode lambda, Type[] captured, InvokeDynamicInsnNode site) {
    LambdaCall call = new LambdaCall(code, site);
    call.expect();
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, lambda.name, LambdaClass.field(i), captured[i].getDescriptor());
      call.hand(captured[i], captured[i]);
    }
    call.arguments();
    call.body();
    call.result();
  }

  /** Lists what the body takes from the stack, its own object first. */
  private void expect() {
    if (body.getTag() == H_NEWINVOKESPECIAL) {
      code.visitTypeInsn(NEW, body.getOwner());
      code.visitInsn(DUP);
    } else if (body.getTag() != H_INVOKESTATIC) {
      expected.add(Type.getObjectType(body.getOwner()));
    }
    expected.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
  }

  private void arguments() {
    Type[] erased = declared.getArgumentTypes();
    Type[] taken = meant.getArgumentTypes();
    int variable = 1;
    for (int i = 0; i < erased.length; i++) {
      code.visitVarInsn(erased[i].getOpcode(ILOAD), variable);
      variable += erased[i].getSize();
      hand(erased[i], taken[i]);
    }
  }

  private void hand(Type from, Type meantAs) {
    Conversion.write(code, from, meantAs, expected.get(handed++));
  }

  private void body() {
    int instruction =
        switch (body.getTag()) {
          case H_INVOKESTATIC -> INVOKESTATIC;
          case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
          case H_INVOKEINTERFACE -> INVOKEINTERFACE;
          default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        instruction, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
  }

  private void result() {
    Type given =
        body.getTag() == H_NEWINVOKESPECIAL
            ? Type.getObjectType(body.getOwner())
            : Type.getReturnType(body.getDesc());
    Type wanted = declared.getReturnType();
    if (wanted.getSort() != Type.VOID) {
      Conversion.write(code, given, meant.getReturnType(), wanted);
      code.visitInsn(wanted.getOpcode(IRETURN));
      return;
    }
    if (given.getSort() != Type.VOID) {
      code.visitInsn(given.getSize() == 2 ? POP2 : POP);
    }
    code.visitInsn(RETURN);
  }
}
