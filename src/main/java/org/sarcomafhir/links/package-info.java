/** References that have to stay within one patient. */
@NullMarked
package org.sarcomafhir.links;

import org.jspecify.annotations.NullMarked;
