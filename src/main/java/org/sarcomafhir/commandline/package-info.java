/** The commands of the jar besides the server: validate, upload, doctor. */
@NullMarked
package org.sarcomafhir.commandline;

import org.jspecify.annotations.NullMarked;
