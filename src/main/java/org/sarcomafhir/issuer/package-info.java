/**
 * An issuer of access tokens for development: on this machine only, with keys and secrets that live
 * as long as its process. It shares no context with the server.
 */
@NullMarked
package org.sarcomafhir.issuer;

import org.jspecify.annotations.NullMarked;
