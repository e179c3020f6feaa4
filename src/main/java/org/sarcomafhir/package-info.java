/** The application: starts the server and holds nothing else. */
@NullMarked
package org.sarcomafhir;

import org.jspecify.annotations.NullMarked;
