package org.sarcomafhir.audit.journal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one request; one line of the journal.
 *
 * @param id of the AuditEvent that it becomes, so that to store it twice changes nothing
 * @param time when the request came in, milliseconds since 1970
 * @param status of the answer; 0 while there is none
 * @param request what was asked
 * @param caller who asked
 * @param touched what was concerned
 * @param reasons why it was refused, as codes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Entry(
    String id,
    long time,
    int status,
    Request request,
    Caller caller,
    Touched touched,
    List<String> reasons) {

  /** Copies the list. */
  public Entry {
    reasons = listed(reasons);
  }

  /** Whether the request has been answered. */
  public boolean isAnswered() {
    return status > 0;
  }

  /**
   * What was asked.
   *
   * @param method of HTTP
   * @param interaction code of FHIR's list of interactions, if it could be told
   * @param number by which sender and server know the request
   * @param queries what was searched for, without values that could identify somebody
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Request(
      String method, @Nullable String interaction, @Nullable String number, List<String> queries) {

    /** Copies the list. */
    public Request {
      queries = listed(queries);
    }
  }

  /**
   * Who asked.
   *
   * @param client name of the client, of a token that is believed
   * @param user the person or account behind it, of the same
   * @param claim what else is known: why there is no client
   * @param address network address
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Caller(
      @Nullable String client, @Nullable String user, @Nullable String claim, String address) {}

  /**
   * What was concerned.
   *
   * @param patients all of them, as {@code Patient/1}
   * @param resources others that were read or written, up to a bound
   * @param more how many others there were above the bound
   * @param refused entries of a batch that were refused
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Touched(List<String> patients, List<String> resources, int more, int refused) {

    /** Copies the lists. */
    public Touched {
      patients = listed(patients);
      resources = listed(resources);
    }
  }

  /** A list that a line leaves out is empty. */
  private static List<String> listed(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
