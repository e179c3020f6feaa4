package org.sarcomafhir.pages;

import java.util.List;

/**
 * Codes of one system within a list.
 *
 * @param system the system
 * @param url its URL, as it stands in resources
 * @param note what else belongs to the list and is not listed, or nothing
 * @param rows the codes
 */
record CodeGroup(Link system, String url, String note, List<CodeRow> rows) {}
