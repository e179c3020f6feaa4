package org.sarcomafhir.security;

/** How callers are told apart. */
public enum Access {
  /** Not at all: whoever sits on this machine or in a trusted network may do everything. */
  NONE,
  /** By bearer tokens of an OAuth 2 issuer (SMART on FHIR). */
  OAUTH2
}
