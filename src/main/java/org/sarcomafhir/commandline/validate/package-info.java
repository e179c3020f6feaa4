/** {@code validate}: the verdict of {@code $validate} without a server. */
@NullMarked
package org.sarcomafhir.commandline.validate;

import org.jspecify.annotations.NullMarked;
