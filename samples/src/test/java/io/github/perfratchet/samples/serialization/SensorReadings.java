package io.github.perfratchet.samples.serialization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes a document of stations, sensors and readings from a seed. */
final class SensorReadings {

    private SensorReadings() {}

    static Map<String, Object> document(int stations, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Object> document = new LinkedHashMap<>();
        for (int station = 0; station < stations; station++) {
            Map<String, Object> sensors = new LinkedHashMap<>();
            for (String sensor : List.of("temperature", "pressure", "humidity")) {
                sensors.put(sensor, Map.of("unit", "SI", "values", values(random)));
            }
            document.put("station-" + station, sensors);
        }
        return document;
    }

    private static List<Object> values(SplittableRandom random) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            values.add(random.nextDouble(-50, 1100));
            values.add(random.nextInt(1_000_000));
        }
        return values;
    }
}
