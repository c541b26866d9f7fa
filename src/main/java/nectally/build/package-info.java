/**
 * A step of the build, which is no part of the program: what Java would link anew at every start is
 * written out as plain classes, which an archive of classes can hold.
 *
 * <p>Imports ASM and java.* only, is used by nothing, and is left out of the jar.
 */
package nectally.build;
