/** Which codes a search means that names a value set or a place in a hierarchy. */
@NullMarked
package org.sarcomafhir.terminology.search;

import org.jspecify.annotations.NullMarked;
