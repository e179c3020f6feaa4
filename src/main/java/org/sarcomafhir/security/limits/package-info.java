/** How much one caller may ask for in a time, and at a time. */
@NullMarked
package org.sarcomafhir.security.limits;

import org.jspecify.annotations.NullMarked;
