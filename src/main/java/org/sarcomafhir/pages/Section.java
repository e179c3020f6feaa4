package org.sarcomafhir.pages;

import java.util.List;

/**
 * A part of the index.
 *
 * @param id place on the page
 * @param name its heading
 * @param description what stands in it
 * @param open whether its lines are shown at once
 * @param entries its lines
 */
record Section(String id, String name, String description, boolean open, List<Entry> entries) {}
