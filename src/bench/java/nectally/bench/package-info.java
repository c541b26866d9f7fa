/**
 * What the inner loops cost, measured by JMH: {@code mvn -P bench -DskipTests verify}. Ratios of
 * one run mean something, nanoseconds by themselves depend on the machine.
 */
package nectally.bench;
