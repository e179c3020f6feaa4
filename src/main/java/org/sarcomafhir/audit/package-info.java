/** Keeps of every request who asked for what, whose records were concerned, and what came of it. */
@NullMarked
package org.sarcomafhir.audit;

import org.jspecify.annotations.NullMarked;
