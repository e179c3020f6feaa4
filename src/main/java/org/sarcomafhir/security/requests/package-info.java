/** What a request would touch: types and interactions, worked out before it is handled. */
@NullMarked
package org.sarcomafhir.security.requests;

import org.jspecify.annotations.NullMarked;
