package org.sarcomafhir.security;

/**
 * Who sent the request, as far as the server knows.
 *
 * @param remoteAddress network address the connection came from
 */
public record Caller(String remoteAddress) {}
