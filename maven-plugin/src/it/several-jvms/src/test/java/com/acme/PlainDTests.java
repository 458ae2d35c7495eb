package com.acme;

import org.junit.jupiter.api.RepeatedTest;

class PlainDTests {

    @RepeatedTest(4)
    void runs() throws Exception {
        Events.plain();
    }
}
