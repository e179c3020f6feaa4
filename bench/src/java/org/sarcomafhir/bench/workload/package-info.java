/** What is sent: transaction Bundles, made here or read from a folder. */
@NullMarked
package org.sarcomafhir.bench.workload;

import org.jspecify.annotations.NullMarked;
