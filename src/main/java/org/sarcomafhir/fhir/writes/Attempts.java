package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.jpa.api.dao.IDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.writes.Write.Kind;

/** One database transaction of one thread, as often as it is tried. */
final class Attempts {

  private final @Nullable RequestDetails request;
  private final Map<String, Written> written = new LinkedHashMap<>();
  private int number;
  private boolean running;
  private boolean failedForGood;
  private boolean committing;

  Attempts(@Nullable RequestDetails request) {
    this.request = request;
  }

  /** A write and the row it went to, so that it can be referred to without asking for it. */
  record Written(Write write, @Nullable IResourcePersistentId<?> row) {}

  @Nullable RequestDetails request() {
    return request;
  }

  /** Counted from 1. */
  int number() {
    return number;
  }

  boolean isRunning() {
    return running;
  }

  /** Whether to try once more would end in the same way. */
  boolean hasFailedForGood() {
    return failedForGood;
  }

  /** Whether this attempt wrote something and was about to be committed when it ended. */
  boolean isCommitting() {
    return committing;
  }

  void begin() {
    number++;
    running = true;
    failedForGood = false;
    committing = false;
    written.clear();
  }

  void failed(boolean forGood) {
    failedForGood = forGood;
  }

  void end() {
    running = false;
  }

  /** What was written in this attempt, each resource once; what comes later is not noted. */
  List<Written> take() {
    List<Written> taken = List.copyOf(written.values());
    written.clear();
    return taken;
  }

  /** All that belongs to this attempt has been sent to the database, which is told to keep it. */
  void commit() {
    committing = true;
  }

  /** Notes a write. */
  void note(Kind kind, IBaseResource resource, IIdType before) {
    IIdType after = id(resource.getIdElement(), resource);
    Write write = new Write(kind, id(before, resource), after);
    IResourcePersistentId<?> row =
        resource instanceof IAnyResource any ? IDao.RESOURCE_PID.get(any) : null;
    written.put(after.toVersionless().getValue(), new Written(write, row));
  }

  private static IIdType id(IIdType id, IBaseResource resource) {
    return new IdType(resource.fhirType(), id.getIdPart(), id.getVersionIdPart());
  }
}
