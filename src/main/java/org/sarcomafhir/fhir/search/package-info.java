/** How HAPI carries out a search: without tables where the matches fit on one page. */
@NullMarked
package org.sarcomafhir.fhir.search;

import org.jspecify.annotations.NullMarked;
