package io.github.perfratchet.samples.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.PerfTest;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sample 7: a baseline for code of a library.
 *
 * <p>JSON writes each number as decimal digits, which is most of its work here. CBOR writes the bits. Nobody has a budget for
 * such code, so the baseline is the expectation. If an update of the library makes the code slower, the build fails. The
 * build also fails if the code allocates more, on any machine with the same JDK and object layout as one of the baselines.
 *
 * <p>Mappers are expensive to create and safe to share. As in real code, they are fields, and their creation is not measured.
 *
 * <p>Run it from the root: {@code mvn -Pdemo verify -Dtest=DocumentsTests}
 */
class DocumentsTests {

    private final Map<String, Object> document = SensorReadings.document(20, 99);
    private final Documents json = Documents.json();
    private final Documents cbor = Documents.cbor();

    @PerfTest(group = "write nested maps")
    void asJson(Blackhole blackhole) throws IOException {
        blackhole.consume(json.write(document));
    }

    @PerfTest(group = "write nested maps")
    void asCbor(Blackhole blackhole) throws IOException {
        blackhole.consume(cbor.write(document));
    }

    @Test
    void jsonIsReadBackAsItWas() throws IOException {
        assertThat(json.read(json.write(document))).isEqualTo(document);
    }

    @Test
    void cborIsReadBackAsItWas() throws IOException {
        assertThat(cbor.read(cbor.write(document))).isEqualTo(document);
    }

    @Test
    void cborIsSmaller() throws IOException {
        assertThat(cbor.write(document).length).isLessThan(json.write(document).length);
    }
}
