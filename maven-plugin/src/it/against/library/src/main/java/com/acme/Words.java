package com.acme;

public final class Words {

    private Words() {}

    public static String[] of(String text) {
        return text.split(" ");
    }
}
