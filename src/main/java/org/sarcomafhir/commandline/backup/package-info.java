/** {@code backup} and {@code restore}: what an operator types and reads. */
@NullMarked
package org.sarcomafhir.commandline.backup;

import org.jspecify.annotations.NullMarked;
