/** Results as JSON and as a table. */
@NullMarked
package org.sarcomafhir.bench.report;

import org.jspecify.annotations.NullMarked;
