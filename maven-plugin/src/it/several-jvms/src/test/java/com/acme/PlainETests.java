package com.acme;

import org.junit.jupiter.api.RepeatedTest;

class PlainETests {

    @RepeatedTest(4)
    void runs() throws Exception {
        Events.plain();
    }
}
