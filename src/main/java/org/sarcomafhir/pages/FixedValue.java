package org.sarcomafhir.pages;

/**
 * A value that a profile prescribes.
 *
 * @param text as it is sent
 * @param display what it means, or nothing
 * @param system where it is defined, or nothing
 */
record FixedValue(String text, String display, Link system) {}
