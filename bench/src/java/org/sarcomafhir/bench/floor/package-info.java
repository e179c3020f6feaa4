/** What the same work would cost with nothing around it. */
@NullMarked
package org.sarcomafhir.bench.floor;

import org.jspecify.annotations.NullMarked;
