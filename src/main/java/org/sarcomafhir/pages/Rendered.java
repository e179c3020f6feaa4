package org.sarcomafhir.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something to send to a browser.
 *
 * @param mediaType what it is
 * @param text what is sent
 * @param etag changes with the text
 */
record Rendered(String mediaType, String text, String etag) {

  private static final int ETAG_DIGITS = 32;

  static Rendered html(String text) {
    return of("text/html;charset=UTF-8", text);
  }

  static Rendered of(String mediaType, String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      String etag = HexFormat.of().formatHex(digest).substring(0, ETAG_DIGITS);
      return new Rendered(mediaType, text, "\"" + etag + "\"");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
