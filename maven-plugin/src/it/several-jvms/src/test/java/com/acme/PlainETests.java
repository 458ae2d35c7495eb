package com.acme;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnceMeasuring.class)
class PlainETests {

    @RepeatedTest(4)
    void runs() throws Exception {
        Events.plain();
    }
}
