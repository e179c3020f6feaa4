package org.sarcomafhir.support;

import java.util.List;

/** Bundles as a sender builds them. */
public final class Bundles {

  private Bundles() {}

  /** A transaction of the given entries. */
  public static String transaction(String... entries) {
    return bundle("transaction", entries);
  }

  /** A batch of the given entries. */
  public static String batch(String... entries) {
    return bundle("batch", entries);
  }

  private static String bundle(String type, String... entries) {
    return "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [%s]}"
        .formatted(type, String.join(",\n", List.of(entries)));
  }

  /** A conditional create. */
  public static String create(String fullUrl, String type, String condition, String resource) {
    return """
        {"fullUrl": "%s", "resource": %s,
         "request": {"method": "POST", "url": "%s", "ifNoneExist": "%s"}}
        """
        .formatted(fullUrl, resource, type, condition);
  }

  /** An update, conditional when the URL holds a query. */
  public static String update(String fullUrl, String url, String resource) {
    return """
        {"fullUrl": "%s", "resource": %s, "request": {"method": "PUT", "url": "%s"}}
        """
        .formatted(fullUrl, resource, url);
  }

  /** A urn:uuid whose last digits are the given number. */
  public static String urn(int number) {
    return "urn:uuid:5a0d6f6e-2b1c-4c57-9a54-%012d".formatted(number);
  }
}
