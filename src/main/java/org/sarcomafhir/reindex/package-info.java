/**
 * Makes the search rows of what is stored anew when what they are made by has changed: a search
 * parameter, a map, a unit.
 */
@NullMarked
package org.sarcomafhir.reindex;

import org.jspecify.annotations.NullMarked;
