/** The benchmark: this server beside a stock-like one, run by hand; bench/README.md explains it. */
@NullMarked
package org.sarcomafhir.bench;

import org.jspecify.annotations.NullMarked;
