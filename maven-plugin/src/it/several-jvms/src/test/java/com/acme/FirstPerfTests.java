package com.acme;

class FirstPerfTests extends Measured {}
