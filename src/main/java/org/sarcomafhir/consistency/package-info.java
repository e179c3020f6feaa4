/** Rules that the resources of one case keep together. */
@NullMarked
package org.sarcomafhir.consistency;

import org.jspecify.annotations.NullMarked;
