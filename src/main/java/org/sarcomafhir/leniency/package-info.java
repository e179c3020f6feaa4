/** Stores what does not conform, where the operator wants that, and says so. */
@NullMarked
package org.sarcomafhir.leniency;

import org.jspecify.annotations.NullMarked;
