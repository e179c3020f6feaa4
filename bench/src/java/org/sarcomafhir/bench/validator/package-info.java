/** The two validators alone, in this process. */
@NullMarked
package org.sarcomafhir.bench.validator;

import org.jspecify.annotations.NullMarked;
