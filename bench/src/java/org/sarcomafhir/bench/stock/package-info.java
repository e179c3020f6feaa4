/** HAPI's JPA server as its public starter configures it, with the same profile package. */
@NullMarked
package org.sarcomafhir.bench.stock;

import org.jspecify.annotations.NullMarked;
