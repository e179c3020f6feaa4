/** What a caller may do: SMART scopes cut with a role. Knows no request and no token. */
@NullMarked
package org.sarcomafhir.security.rights;

import org.jspecify.annotations.NullMarked;
