package org.sarcomafhir.validation;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomafhir.validation.CaseFiles.Document;
import org.sarcomafhir.validation.Comparison.Finding;

/**
 * The base R4 validator of LinuxForHealth FHIR, written from the specification by other people.
 *
 * <p>It needs another ANTLR than Hibernate. Maven puts it into a folder, and a class loader that
 * sees nothing else loads it from there.
 */
final class OtherValidator {

  private static final Path JARS = Path.of("target/second-opinion");
  private static final String PARSER = "com.ibm.fhir.model.parser.FHIRParser";
  private static final String UNREADABLE =
      "com.ibm.fhir.model.parser.exception.FHIRParserException";
  private static final String FORMAT = "com.ibm.fhir.model.format.Format";
  private static final String RESOURCE = "com.ibm.fhir.model.resource.Resource";
  private static final String VALIDATOR = "com.ibm.fhir.validation.FHIRValidator";

  private final ClassLoader loader =
      new URLClassLoader("second-opinion", jars(), ClassLoader.getPlatformClassLoader());

  /** What forbids the resource; a resource that cannot be read has one such finding. */
  List<Finding> errors(Document document) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return judge(document);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(document.name(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private List<Finding> judge(Document document) throws ReflectiveOperationException {
    Object resource;
    try {
      resource = parse(document.text());
    } catch (InvocationTargetException e) {
      if (type(UNREADABLE).isInstance(e.getCause())) {
        return List.of(new Finding("fatal", "", withoutParticulars(String.valueOf(e.getCause()))));
      }
      throw e;
    }
    Object validator = type(VALIDATOR).getMethod("validator").invoke(null);
    Object issues =
        type(VALIDATOR)
            .getMethod("validate", type(RESOURCE), String[].class)
            .invoke(validator, resource, new String[0]);
    List<Finding> errors = new ArrayList<>();
    for (Object issue : (List<?>) issues) {
      Finding finding = finding(issue);
      if (!List.of("warning", "information").contains(finding.severity())) {
        errors.add(finding);
      }
    }
    return errors;
  }

  private Object parse(String text) throws ReflectiveOperationException {
    Object json = type(FORMAT).getField("JSON").get(null);
    Object parser = type(PARSER).getMethod("parser", type(FORMAT)).invoke(null, json);
    return type(PARSER).getMethod("parse", Reader.class).invoke(parser, new StringReader(text));
  }

  /** The words of a parser without the number of the message, what was sent and where exactly. */
  private static String withoutParticulars(String message) {
    return message
        .replaceAll("\\s*\\[probeId=[^]]*]\\s*", "")
        .replaceAll("value: '[^']*'", "value")
        .replaceAll("\\[\\d+]", "");
  }

  private static Finding finding(Object issue) throws ReflectiveOperationException {
    List<?> expressions = (List<?>) get(issue, "getExpression");
    return new Finding(
        String.valueOf(get(issue, "getSeverity", "getValue")),
        expressions.isEmpty() ? "" : String.valueOf(get(expressions.get(0), "getValue")),
        String.valueOf(get(issue, "getDetails", "getText", "getValue")));
  }

  private static Object get(Object from, String... getters) throws ReflectiveOperationException {
    Object value = from;
    for (String getter : getters) {
      value = value.getClass().getMethod(getter).invoke(value);
    }
    return value;
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, true, loader);
  }

  private static URL[] jars() {
    try (Stream<Path> files = Files.list(JARS)) {
      return files.map(OtherValidator::url).toArray(URL[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("Run mvn generate-test-resources to fill " + JARS, e);
    }
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
