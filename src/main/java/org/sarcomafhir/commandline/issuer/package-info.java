/** The command {@code issuer}: tokens for trying access control out. */
@NullMarked
package org.sarcomafhir.commandline.issuer;

import org.jspecify.annotations.NullMarked;
