/** Conditional creates that meet a resource with other content: said, or refused. */
@NullMarked
package org.sarcomafhir.conditional;

import org.jspecify.annotations.NullMarked;
