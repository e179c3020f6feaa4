/** The entries of a Bundle as they were sent, and refusals at their places in the answer. */
@NullMarked
package org.sarcomafhir.bundle;

import org.jspecify.annotations.NullMarked;
