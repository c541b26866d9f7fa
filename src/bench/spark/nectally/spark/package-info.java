/** The count of spark.md 3 beside the program's own: {@code mvn -P spark -DskipTests verify}. */
package nectally.spark;
