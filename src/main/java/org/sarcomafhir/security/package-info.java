/**
 * Who may receive what. Everything that leaves the server passes the {@link
 * org.sarcomafhir.security.ReleaseGate}.
 */
@NullMarked
package org.sarcomafhir.security;

import org.jspecify.annotations.NullMarked;
