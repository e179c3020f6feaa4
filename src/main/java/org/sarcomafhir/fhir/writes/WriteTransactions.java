package org.sarcomafhir.fhir.writes;

import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.util.JpaHapiTransactionService;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.outage.OutageAnswers;
import org.sarcomafhir.fhir.writes.Write.Kind;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * HAPI's database transactions, with three additions: writes that mean the same resource go one
 * after the other, those that collide all the same are repeated after a pause, and what {@link
 * WriteWitness} says is committed with them.
 *
 * <p>HAPI itself repeats a transaction when a hook tells it how often, and takes back what the
 * failed attempt did to the resources in memory.
 */
@Component
@Primary
class WriteTransactions extends JpaHapiTransactionService {

  private static final ThreadLocal<Attempts> CURRENT = new ThreadLocal<>();
  private static final ThreadLocal<SortedSet<String>> FORESEEN = new ThreadLocal<>();
  private static final ThreadLocal<WriteLocks.Held> HELD = new ThreadLocal<>();
  private final ConflictProperties properties;
  private final WriteLocks locks;
  private final WitnessedWrites witnessed;

  WriteTransactions(ConflictProperties properties, WitnessedWrites witnessed) {
    this.properties = properties;
    this.witnessed = witnessed;
    this.locks = new WriteLocks(properties.conflictWait());
    setSleepUtil(new RandomPause(properties.conflictPause(), this::attempt));
  }

  /** The Bundle that is carried out next by this thread writes under these names. */
  void foresee(SortedSet<String> names) {
    FORESEEN.set(names);
  }

  /** Waits until nobody else writes under the names that were foreseen. */
  void begin() {
    SortedSet<String> names = FORESEEN.get();
    FORESEEN.remove();
    if (names != null) {
      HELD.set(locks.lock(names));
    }
  }

  /** Lets others write under these names. */
  void end() {
    WriteLocks.Held holding = HELD.get();
    HELD.remove();
    if (holding != null) {
      holding.release();
    }
  }

  /** Notes what was written by the database transaction of this thread. */
  void wrote(Kind kind, IBaseResource resource, IIdType before) {
    Attempts attempts = CURRENT.get();
    if (attempts != null) {
      attempts.note(kind, resource, before);
    }
  }

  /** How often the transaction that has just failed may be repeated in all. */
  int retries(@Nullable RequestDetails request) {
    boolean named = request != null && request.getHeader("If-Match") != null;
    Attempts attempts = CURRENT.get();
    return named || attempts == null || attempts.hasFailedForGood()
        ? 0
        : properties.conflictRetries();
  }

  private int attempt() {
    Attempts attempts = CURRENT.get();
    return attempts == null ? 1 : attempts.number();
  }

  @Override
  protected IHapiTransactionService.IExecutionBuilder buildExecutionBuilder(
      @Nullable RequestDetails request) {
    return new RequestedExecution(request);
  }

  @Override
  protected <T> @Nullable T doExecute(ExecutionBuilder execution, TransactionCallback<T> callback) {
    if (CURRENT.get() != null || TransactionSynchronizationManager.isActualTransactionActive()) {
      return super.doExecute(execution, callback);
    }
    RequestDetails request =
        execution instanceof RequestedExecution requested ? requested.request : null;
    SortedSet<String> names =
        request == null ? Collections.emptySortedSet() : WriteNames.of(request);
    WriteLocks.Held holding = locks.lock(names);
    try {
      CURRENT.set(new Attempts(request));
      return super.doExecute(execution, callback);
    } catch (RuntimeException e) {
      throw Conflicts.explained(e);
    } finally {
      CURRENT.remove();
      holding.release();
    }
  }

  @Override
  protected <T> @Nullable T doExecuteCallback(
      ExecutionBuilder execution, TransactionCallback<T> callback) {
    Attempts attempts = CURRENT.get();
    if (attempts == null || attempts.isRunning()) {
      return super.doExecuteCallback(execution, callback);
    }
    attempts.begin();
    try {
      return super.doExecuteCallback(
          execution,
          status -> {
            T result = callback.doInTransaction(status);
            List<Attempts.Written> written = attempts.take();
            if (!written.isEmpty()) {
              witnessed.store(attempts.request(), written);
              attempts.commit();
            }
            return result;
          });
    } catch (RuntimeException e) {
      attempts.failed(Conflicts.isForGood(e));
      throw Conflicts.recognisable(inOutage(e, attempts.isCommitting()));
    } finally {
      attempts.end();
    }
  }

  private static RuntimeException inOutage(RuntimeException failure, boolean committing) {
    Optional<BaseServerResponseException> answer =
        committing ? OutageAnswers.toCommit(failure) : OutageAnswers.to(failure);
    return answer.isPresent() ? answer.get() : failure;
  }

  /** Remembers the request, which HAPI keeps to itself. */
  private final class RequestedExecution extends ExecutionBuilder {

    private final @Nullable RequestDetails request;

    RequestedExecution(@Nullable RequestDetails request) {
      super(request);
      this.request = request;
    }
  }
}
