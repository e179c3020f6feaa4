package org.sarcomafhir.pages.start;

import java.util.function.Supplier;

/**
 * A page that is there whatever packages are loaded.
 *
 * @param path where it is
 * @param template what it looks like
 * @param view what it shows
 */
public record StartPage(String path, String template, Supplier<?> view) {}
