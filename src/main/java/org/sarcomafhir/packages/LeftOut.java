package org.sarcomafhir.packages;

/**
 * Something of a package that this server does not use.
 *
 * @param what a file, a kind of resource, or another package
 * @param reason why
 */
record LeftOut(String what, String reason) {}
