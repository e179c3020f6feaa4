package org.sarcomafhir.pages;

import java.util.List;

/**
 * The page with which people begin.
 *
 * @param packages id and version of each package
 * @param sections everything, by what it is about
 * @param examples how many examples can be tried
 */
record IndexView(List<String> packages, List<Section> sections, int examples) {}
