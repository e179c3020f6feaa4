/** Resources know who has sent them, and those who may see only their own see nothing else. */
@NullMarked
package org.sarcomafhir.ownership;

import org.jspecify.annotations.NullMarked;
