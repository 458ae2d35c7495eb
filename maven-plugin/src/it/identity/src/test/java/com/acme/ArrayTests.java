package com.acme;

class ArrayTests extends Contract {

    @Override
    int size() {
        return 1000;
    }
}
