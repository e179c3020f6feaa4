/** Measurements that are run by hand; docs/performance.md has the results. */
@NullMarked
package org.sarcomafhir.bench;

import org.jspecify.annotations.NullMarked;
