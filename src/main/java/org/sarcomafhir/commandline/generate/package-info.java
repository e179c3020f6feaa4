/** {@code generate}: invented patients with the right answers to ten questions. */
@NullMarked
package org.sarcomafhir.commandline.generate;

import org.jspecify.annotations.NullMarked;
