package org.sarcomafhir.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.IRestfulResponse;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * Sends an answer whose JSON is already there as it is. A large answer that never changes, such as
 * the codes of a value set, is then encoded once. Runs after everybody else who looks at answers;
 * whoever asks for another form gets it from HAPI.
 */
@Interceptor(order = InterceptorOrder.SEND)
public class EncodedAnswers {

  private static final String JSON = EncodedAnswers.class.getName();
  private static final Set<String> OTHER_FORMS =
      Set.of(Constants.PARAM_PRETTY, Constants.PARAM_SUMMARY, Constants.PARAM_ELEMENTS);

  /** Keeps the JSON of a resource with it; nobody may change the resource afterwards. */
  public static void attach(Resource resource, String json) {
    resource.setUserData(JSON, json);
  }

  /**
   * Sends the answer, if its JSON is there and wanted.
   *
   * @return whether HAPI shall go on and send the answer itself
   */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public boolean send(RequestDetails request, ResponseDetails answer) throws IOException {
    if (!(answer.getResponseResource() instanceof Resource resource)
        || !(resource.getUserData(JSON) instanceof String json)
        || !isPlainJson(request)) {
      return true;
    }
    ResponseEncoding encoding = RestfulServerUtils.determineResponseEncodingWithDefault(request);
    IRestfulResponse response = request.getResponse();
    try (Writer writer =
        response.getResponseWriter(
            answer.getResponseCode(),
            encoding.getResourceContentType(),
            StandardCharsets.UTF_8.name(),
            request.isRespondGzip())) {
      writer.write(json);
      response.commitResponse(writer);
    }
    return false;
  }

  private static boolean isPlainJson(RequestDetails request) {
    return RestfulServerUtils.determineResponseEncodingWithDefault(request).getEncoding()
            == EncodingEnum.JSON
        && !RestfulServerUtils.prettyPrintResponse(request.getServer(), request)
        && Collections.disjoint(request.getParameters().keySet(), OTHER_FORMS);
  }
}
