/** The commands of the jar besides the server. */
@NullMarked
package org.sarcomafhir.commandline;

import org.jspecify.annotations.NullMarked;
