/** What the commands read: files, folders and standard input, one document after another. */
@NullMarked
package org.sarcomafhir.commandline.input;

import org.jspecify.annotations.NullMarked;
