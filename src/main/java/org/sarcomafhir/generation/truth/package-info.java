/** Who is the right answer to which question, worked out from the plans alone. */
@NullMarked
package org.sarcomafhir.generation.truth;

import org.jspecify.annotations.NullMarked;
