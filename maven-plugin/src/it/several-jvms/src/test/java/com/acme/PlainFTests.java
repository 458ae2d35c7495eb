package com.acme;

import org.junit.jupiter.api.RepeatedTest;

class PlainFTests {

    @RepeatedTest(4)
    void runs() throws Exception {
        Events.plain();
    }
}
