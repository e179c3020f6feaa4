/** What is measured: start, ingest, questions, $validate. */
@NullMarked
package org.sarcomafhir.bench.step;

import org.jspecify.annotations.NullMarked;
