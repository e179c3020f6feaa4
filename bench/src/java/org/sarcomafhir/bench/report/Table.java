package org.sarcomafhir.bench.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bench.machine.Usage;
import org.sarcomafhir.bench.step.Figures;

/** Results as Markdown: medians over the rounds, servers side by side. */
final class Table {

  private static final String OURS = "ours";
  private static final String STOCK = "stock";
  private static final String FLOOR = "floor";

  private final List<Measurement> measurements;
  private final List<Amount> amounts;

  Table(List<Measurement> measurements, List<Amount> amounts) {
    this.measurements = measurements;
    this.amounts = amounts;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        | database | stored | step | CPU ms, ours | CPU ms, stock | ours/stock | per s, ours \
        | per s, stock | median ms, ours | median ms, stock | p95 ms, ours | p95 ms, stock |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        """);
    Map<Measurement.Line, List<Measurement>> lines =
        measurements.stream()
            .collect(
                Collectors.groupingBy(Measurement::line, LinkedHashMap::new, Collectors.toList()));
    lines.forEach((line, of) -> text.append(line(line, of)));
    text.append(
        """

        CPU is that of server and database together, for each %s. %s

        | database | | ours | stock | floor |
        | --- | --- | --- | --- | --- |
        """
            .formatted("resource, request or start", share()));
    Map<Amount.Line, List<Amount>> figures =
        amounts.stream()
            .collect(Collectors.groupingBy(Amount::line, LinkedHashMap::new, Collectors.toList()));
    figures.forEach((line, of) -> text.append(line(line, of)));
    return text.toString();
  }

  private String share() {
    double own = 0;
    double busy = 0;
    for (Measurement measurement : measurements) {
      Usage usage = measurement.figures().usage();
      if (usage.share() != null && usage.share() > 0) {
        own += usage.ownSeconds();
        busy += usage.ownSeconds() / usage.share();
      }
    }
    return busy == 0
        ? "This machine does not tell CPU time."
        : "Of the time in which the machine was busy, %.0f %% were this benchmark's."
            .formatted(100 * own / busy);
  }

  private static String line(Measurement.Line line, List<Measurement> of) {
    Double ours = median(of, OURS, Table::cpuMillis);
    Double stock = median(of, STOCK, Table::cpuMillis);
    return "| %s | %d | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            line.database(),
            line.stored(),
            line.step(),
            number(ours),
            number(stock),
            number(ours == null || stock == null ? null : Double.valueOf(ours / stock)),
            number(median(of, OURS, Table::perSecond)),
            number(median(of, STOCK, Table::perSecond)),
            number(median(of, OURS, Table::medianMillis)),
            number(median(of, STOCK, Table::medianMillis)),
            number(median(of, OURS, Table::p95Millis)),
            number(median(of, STOCK, Table::p95Millis)));
  }

  private static String line(Amount.Line line, List<Amount> of) {
    return "| %s | %s | %s | %s | %s |%n"
        .formatted(
            line.database(),
            line.name(),
            number(amount(of, OURS)),
            number(amount(of, STOCK)),
            number(amount(of, FLOOR)));
  }

  private static @Nullable Double cpuMillis(Figures figures) {
    Usage usage = figures.usage();
    Double seconds = usage.cpuSeconds();
    return seconds == null ? null : Double.valueOf(1000 * seconds / figures.units());
  }

  private static Double perSecond(Figures figures) {
    return figures.units() / figures.usage().wallSeconds();
  }

  private static @Nullable Double medianMillis(Figures figures) {
    return figures.latency() == null ? null : Double.valueOf(figures.latency().medianMillis());
  }

  private static @Nullable Double p95Millis(Figures figures) {
    return figures.latency() == null ? null : Double.valueOf(figures.latency().p95Millis());
  }

  private static @Nullable Double median(
      List<Measurement> of, String server, Function<Figures, @Nullable Double> figure) {
    return middle(
        of.stream()
            .filter(measurement -> measurement.server().equals(server))
            .map(measurement -> figure.apply(measurement.figures()))
            .filter(Objects::nonNull)
            .sorted()
            .toList());
  }

  private static @Nullable Double amount(List<Amount> of, String server) {
    return middle(
        of.stream()
            .filter(amount -> amount.server().equals(server))
            .map(Amount::value)
            .sorted()
            .toList());
  }

  private static @Nullable Double middle(List<Double> sorted) {
    return sorted.isEmpty() ? null : sorted.get(sorted.size() / 2);
  }

  /** Three digits. */
  private static String number(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    String format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, format, value);
  }
}
