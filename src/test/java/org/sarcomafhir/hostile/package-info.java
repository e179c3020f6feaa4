/** What a server on a network has to survive: one class for each family of hostile input. */
@NullMarked
package org.sarcomafhir.hostile;

import org.jspecify.annotations.NullMarked;
