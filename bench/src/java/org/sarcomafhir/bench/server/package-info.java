/** The servers and databases that are measured, each a process of its own. */
@NullMarked
package org.sarcomafhir.bench.server;

import org.jspecify.annotations.NullMarked;
