package org.sarcomafhir.provenance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.InterceptorOrder;

/**
 * Takes the digest of a body as it was received, before the faulty entries of a batch are taken
 * out; what was compressed is unfolded by then.
 */
@Interceptor(order = InterceptorOrder.RECEIVE)
public class ReceivedBody {

  private static final String DIGEST = ReceivedBody.class.getName();
  private static final Set<RestOperationTypeEnum> WITH_BODY =
      Set.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.TRANSACTION);

  /** Computes the digest, which stays with the request. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void received(RequestDetails request) {
    RestOperationTypeEnum operation = request.getRestOperationType();
    byte[] body =
        operation != null && WITH_BODY.contains(operation) ? request.loadRequestContents() : null;
    if (body != null && body.length > 0) {
      request.getUserData().put(DIGEST, HexFormat.of().formatHex(sha256(body)));
    }
  }

  /** SHA-256 in hexadecimal digits; absent when nothing was sent. */
  static @Nullable String digest(RequestDetails request) {
    return request.getUserData().get(DIGEST) instanceof String digest ? digest : null;
  }

  private static byte[] sha256(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
