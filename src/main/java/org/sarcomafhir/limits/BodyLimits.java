package org.sarcomafhir.limits;

import org.springframework.stereotype.Component;

/** Holds a text against the limits of a body. */
@Component
public class BodyLimits {

  private final IntakeLimitsProperties limits;

  BodyLimits(IntakeLimitsProperties limits) {
    this.limits = limits;
  }

  /**
   * Reads JSON.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when it is not
   *     well-formed or exceeds a limit
   */
  public void checkJson(String text) {
    JsonReading.check(text, limits);
  }

  /**
   * Reads XML.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException when it is not
   *     well-formed or exceeds a limit
   */
  public void checkXml(String text) {
    XmlReading.check(text, limits);
  }
}
