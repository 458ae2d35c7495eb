package com.acme;

class LinkedTests extends Contract {

    @Override
    int size() {
        return 4000;
    }
}
