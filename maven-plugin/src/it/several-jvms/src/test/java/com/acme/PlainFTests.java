package com.acme;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnceMeasuring.class)
class PlainFTests {

    @RepeatedTest(4)
    void runs() throws Exception {
        Events.plain();
    }
}
