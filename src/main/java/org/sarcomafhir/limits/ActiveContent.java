package org.sarcomafhir.limits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values of attributes that a browser runs, or shows as a page of its own: FHIR's rules for a
 * narrative look at the names of elements and attributes, and at links, but not at styles and
 * images.
 */
final class ActiveContent {

  private static final String BLANK = "[\\s\\p{Cntrl}]*";

  private static final Pattern ACTIVE =
      Pattern.compile(
          "=%1$s[\"'][^\"'<]{0,2000}?(?:%2$s|vbscript)%1$s:|=%1$s[\"'][^\"'<]{0,2000}?expression%1$s\\(|(?:src|href|background|data)%1$s=%1$s[\"']%1$sdata:(?!image/(?:png|jpeg|gif|webp)[;,])"
              .formatted(BLANK, String.join(BLANK, "javascript".split(""))),
          Pattern.CASE_INSENSITIVE);

  private ActiveContent() {}

  /** Looks for it in XHTML whose character references are resolved. */
  static Matcher in(String xhtml) {
    return ACTIVE.matcher(xhtml);
  }
}
