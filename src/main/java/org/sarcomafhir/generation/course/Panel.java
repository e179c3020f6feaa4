package org.sarcomafhir.generation.course;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sarcomafhir.generation.plan.Histology;
import org.sarcomafhir.generation.plan.Marker;

/**
 * A stain that is usual for a kind of tumour.
 *
 * @param marker what it shows
 * @param positive in how many of a hundred tumours
 */
record Panel(Marker marker, int positive) {

  private static final Map<Histology, List<Panel>> USUAL = new EnumMap<>(Histology.class);

  static {
    List<Panel> leiomyosarcoma =
        List.of(
            new Panel(Marker.DESMIN, 75),
            new Panel(Marker.H_CALDESMON, 70),
            new Panel(Marker.SMA, 90),
            new Panel(Marker.CD117, 5),
            new Panel(Marker.ER, 45),
            new Panel(Marker.PR, 40),
            new Panel(Marker.S100, 5),
            new Panel(Marker.CD34, 10));
    List<Panel> benign =
        List.of(
            new Panel(Marker.DESMIN, 95),
            new Panel(Marker.H_CALDESMON, 90),
            new Panel(Marker.SMA, 98),
            new Panel(Marker.ER, 80));
    USUAL.put(Histology.LEIOMYOSARCOMA, leiomyosarcoma);
    USUAL.put(Histology.EPITHELIOID_LEIOMYOSARCOMA, leiomyosarcoma);
    USUAL.put(Histology.MYXOID_LEIOMYOSARCOMA, leiomyosarcoma);
    USUAL.put(Histology.UNCERTAIN_SMOOTH_MUSCLE_TUMOUR, benign);
    USUAL.put(Histology.LEIOMYOMA, benign);
    USUAL.put(
        Histology.GASTROINTESTINAL_STROMAL_TUMOUR,
        List.of(
            new Panel(Marker.CD117, 95),
            new Panel(Marker.DOG1, 95),
            new Panel(Marker.CD34, 70),
            new Panel(Marker.SMA, 30),
            new Panel(Marker.DESMIN, 5)));
    USUAL.put(
        Histology.SYNOVIAL_SARCOMA,
        List.of(new Panel(Marker.TLE1, 90), new Panel(Marker.CD34, 3), new Panel(Marker.S100, 30)));
    USUAL.put(
        Histology.DEDIFFERENTIATED_LIPOSARCOMA,
        List.of(
            new Panel(Marker.MDM2, 95), new Panel(Marker.DESMIN, 15), new Panel(Marker.S100, 10)));
    USUAL.put(
        Histology.ANGIOSARCOMA,
        List.of(
            new Panel(Marker.CD31, 95), new Panel(Marker.CD34, 80), new Panel(Marker.CD117, 30)));
    USUAL.put(
        Histology.ENDOMETRIAL_STROMAL_SARCOMA,
        List.of(
            new Panel(Marker.CD10, 95),
            new Panel(Marker.ER, 90),
            new Panel(Marker.PR, 90),
            new Panel(Marker.SMA, 30),
            new Panel(Marker.DESMIN, 10)));
    USUAL.put(
        Histology.SOLITARY_FIBROUS_TUMOUR,
        List.of(new Panel(Marker.STAT6, 95), new Panel(Marker.CD34, 90)));
  }

  static List<Panel> of(Histology histology) {
    return Objects.requireNonNull(USUAL.get(histology));
  }
}
