package org.sarcomafhir.commandline.upload;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * A FHIR server.
 *
 * @param base its URL, without a slash at the end
 */
record Endpoint(String base) {

  /**
   * Checks the URL.
   *
   * @param insecure whether patient records may travel in the clear
   * @throws IllegalArgumentException when it is none, or records would travel in the clear
   */
  static Endpoint of(String url, boolean insecure) {
    URI uri = URI.create(url);
    String scheme = uri.getScheme() == null ? "" : uri.getScheme();
    if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new IllegalArgumentException("--server: %s is no http or https URL".formatted(url));
    }
    if (scheme.equals("http") && !insecure && !isThisMachine(uri.getHost())) {
      throw new IllegalArgumentException(
          "--server: %s is not this machine, and over http everybody on the way can read the patients' records. Use https, or say --insecure."
              .formatted(uri.getHost()));
    }
    return new Endpoint(url.replaceFirst("/+$", ""));
  }

  /** A name other than localhost is looked up: what counts is where the records go. */
  private static boolean isThisMachine(String host) {
    try {
      return InetAddress.getByName(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  URI at(String path) {
    return URI.create(path.isEmpty() ? base : base + "/" + path);
  }
}
