package org.sarcomafhir.security;

/**
 * Who sent the request, as far as the server knows.
 *
 * @param remoteAddress network address the connection came from
 * @param requestedHost host name or address the request was sent to, as the Host header says
 */
public record Caller(String remoteAddress, String requestedHost) {}
