package nectally.model;

/**
 * Somebody who sits and is not up for election, but counts towards the quotas.
 *
 * @param name as published
 * @param attributes what is stated of the member
 */
public record Member(String name, Attributes attributes) {}
