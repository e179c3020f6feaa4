package org.sarcomafhir.validation;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Validators that wait for the next resource. Each weighs some megabytes, so no more wait than can
 * work at a time; one that has read enough is let go, see {@link ReusableValidator#isSpent()}.
 */
final class ValidatorPool {

  private final Supplier<ReusableValidator> factory;
  private final BlockingQueue<ReusableValidator> idle;

  ValidatorPool(Supplier<ReusableValidator> factory, int capacity) {
    this.factory = factory;
    this.idle = new ArrayBlockingQueue<>(capacity);
  }

  /** Judges with a waiting validator, or with a new one when all are at work. */
  List<ValidationMessage> check(
      String text, FhirFormat format, List<StructureDefinition> profiles, EntryShare share) {
    ReusableValidator validator = idle.poll();
    if (validator == null) {
      validator = factory.get();
    }
    List<ValidationMessage> messages = validator.check(text, format, profiles, share);
    // a validator that threw is not put back: its state is unknown
    if (!validator.isSpent()) {
      // when as many wait already, this one is let go
      idle.offer(validator);
    }
    return messages;
  }

  int idleCount() {
    return idle.size();
  }
}
