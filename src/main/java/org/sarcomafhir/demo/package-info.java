/** The published case as a transaction Bundle, posted through the ordinary HTTP intake. */
@NullMarked
package org.sarcomafhir.demo;

import org.jspecify.annotations.NullMarked;
