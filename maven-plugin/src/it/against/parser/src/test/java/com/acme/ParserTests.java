package com.acme;

/** Nothing runs it: these projects are built only as far as the goal prepare. */
class ParserTests {

    int counts() {
        return Parser.count("one two");
    }
}
