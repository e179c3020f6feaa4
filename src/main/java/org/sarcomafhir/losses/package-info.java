/** Whether what is stored is what was sent. */
@NullMarked
package org.sarcomafhir.losses;

import org.jspecify.annotations.NullMarked;
