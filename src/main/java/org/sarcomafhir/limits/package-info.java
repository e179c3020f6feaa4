/**
 * How much one request may ask of the server: bodies, URLs, searches; and what it may look like.
 */
@NullMarked
package org.sarcomafhir.limits;

import org.jspecify.annotations.NullMarked;
