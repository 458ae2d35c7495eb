package com.acme;

import org.junit.jupiter.api.RepeatedTest;

class PlainATests {

    @RepeatedTest(4)
    void runs() throws Exception {
        Events.plain();
    }
}
