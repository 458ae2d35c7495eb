package com.acme;

class SecondPerfTests extends Measured {}
