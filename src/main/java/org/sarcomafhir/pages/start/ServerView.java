package org.sarcomafhir.pages.start;

/**
 * What a page says of this server.
 *
 * @param base URL of the FHIR base
 * @param path path of the FHIR base
 */
record ServerView(String base, String path) {}
