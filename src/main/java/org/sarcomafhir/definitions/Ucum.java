package org.sarcomafhir.definitions;

import ca.uhn.fhir.util.ClasspathUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;

/**
 * The units of UCUM. The definitions are read once, when they are first asked for; they keep
 * parsing state, so one caller at a time.
 */
public final class Ucum {

  /** Read when it is first named. */
  private static final class Read {
    static final UcumEssenceService SERVICE = read();
  }

  private static UcumEssenceService read() {
    try (InputStream definitions = ClasspathUtil.loadResourceAsStream("/ucum-essence.xml")) {
      return new UcumEssenceService(definitions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UcumException e) {
      throw new IllegalStateException("The UCUM definitions on the class path are broken", e);
    }
  }

  /**
   * What a unit means in words.
   *
   * @throws UcumException when it is no unit
   */
  String analyse(String code) throws UcumException {
    synchronized (Read.SERVICE) {
      return Read.SERVICE.analyse(code);
    }
  }

  /**
   * By how much a number in the first unit is multiplied to be one in the second.
   *
   * @return absent when they are no units, or do not measure the same
   */
  public Optional<BigDecimal> factor(String from, String to) {
    try {
      synchronized (Read.SERVICE) {
        Decimal factor = Read.SERVICE.convert(Decimal.one(), from, to);
        return Optional.of(new BigDecimal(factor.asDecimal()));
      }
    } catch (UcumException e) {
      return Optional.empty();
    }
  }
}
