/** Stores what does not conform, where the operator wants that, and says so. */
@NullMarked
package org.sarcomafhir.ingest.lenient;

import org.jspecify.annotations.NullMarked;
