package com.acme;

import org.junit.jupiter.api.RepeatedTest;

class PlainBTests {

    @RepeatedTest(4)
    void runs() throws Exception {
        Events.plain();
    }
}
