/**
 * The command line: one class a command, and the options that commands share.
 *
 * <p>{@link nectally.cli.Main} is the only place that knows standard output, standard error and the
 * exit status. This is the only package that uses picocli.
 *
 * <p>May use every other package; none may use this one.
 */
package nectally.cli;
