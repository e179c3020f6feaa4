package org.sarcomafhir.commandline.doctor;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * A key of the server's configuration.
 *
 * @param name as it stands in the documentation
 * @param standard what counts when nobody says anything; empty when the code decides
 */
record Key(String name, String standard) {

  private static final String EVERYTHING = "org.sarcomafhir";

  /** Defaults that mean something else than the same value given. */
  private static final Map<String, String> DECIDED_IN_CODE =
      Map.of("export.folder", "DATA-FOLDER/export", "packages.folder", "packages");

  /** A record of settings and the prefix of its keys. */
  record Group(String prefix, Class<?> type) {}

  /** The records that the server binds, found as the server finds them. */
  static List<Group> groups() {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    return scan.findCandidateComponents(EVERYTHING).stream()
        .map(BeanDefinition::getBeanClassName)
        .sorted()
        .map(name -> ClassUtils.resolveClassName(name, Key.class.getClassLoader()))
        .filter(Class::isRecord)
        .<Group>map(
            type -> new Group(type.getAnnotation(ConfigurationProperties.class).value(), type))
        .toList();
  }

  /** The keys of all records. */
  static List<Key> all() {
    return groups().stream()
        .flatMap(group -> of(group.prefix(), group.type()))
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  private static Stream<Key> of(String prefix, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Parameter[] parameters = type.getDeclaredConstructors()[0].getParameters();
    return IntStream.range(0, components.length)
        .boxed()
        .flatMap(
            i -> {
              String name = name(prefix, components[i]);
              Class<?> value = components[i].getType();
              return value.isRecord() && value.getName().startsWith(EVERYTHING)
                  ? of(name, value)
                  : Stream.of(new Key(name, standard(name, parameters[i])));
            });
  }

  private static String name(String prefix, RecordComponent component) {
    String words = component.getName().replaceAll("([A-Z])", "-$1");
    return prefix + "." + words.toLowerCase(Locale.ROOT);
  }

  private static String standard(String name, Parameter parameter) {
    DefaultValue value = parameter.getAnnotation(DefaultValue.class);
    return value == null
        ? DECIDED_IN_CODE.getOrDefault(name, "")
        : String.join(", ", value.value());
  }
}
