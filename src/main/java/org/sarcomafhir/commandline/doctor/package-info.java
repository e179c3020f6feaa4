/** {@code doctor}: what is on, off, and by which key, before the server is started. */
@NullMarked
package org.sarcomafhir.commandline.doctor;

import org.jspecify.annotations.NullMarked;
