/** {@code upload}: sends files to a server and looks whether it has stored what was sent. */
@NullMarked
package org.sarcomafhir.commandline.upload;

import org.jspecify.annotations.NullMarked;
