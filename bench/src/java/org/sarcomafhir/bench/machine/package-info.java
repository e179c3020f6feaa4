/** What a piece of work cost: CPU of processes, memory, time on the clock. */
@NullMarked
package org.sarcomafhir.bench.machine;

import org.jspecify.annotations.NullMarked;
