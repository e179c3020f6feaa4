/** What the file of H2 needs besides H2, so that it keeps what was acknowledged. */
@NullMarked
package org.sarcomafhir.database.h2;

import org.jspecify.annotations.NullMarked;
