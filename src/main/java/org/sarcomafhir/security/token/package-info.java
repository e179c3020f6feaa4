/** Who a caller is, by a bearer token: its signature, issuer, audience, times and claims. */
@NullMarked
package org.sarcomafhir.security.token;

import org.jspecify.annotations.NullMarked;
