package io.github.perfratchet.examples;

import java.util.Collections;
import java.util.List;

/** The names that the examples use without declaring them. */
public final class Demo {

    public static final String INVOICE = "an invoice";
    public static final Parser parser = new Parser();
    public static final List<Integer> values = List.of(1, 2, 3);
    public static final int key = 2;

    private Demo() {}

    /** A parser of documents. */
    public static final class Parser {

        public Document parse(String text) {
            return new Document(List.of(text));
        }
    }

    /** A parsed document. */
    public record Document(List<String> lines) {}

    public static String read(String file) {
        return file;
    }

    public static int[] sorted(int size) {
        return new int[size];
    }

    public static int[] shuffled(int size) {
        return new int[size];
    }

    public static List<Integer> quickSorted(List<Integer> numbers) {
        return numbers;
    }

    public static List<Integer> mergeSorted(List<Integer> numbers) {
        return numbers;
    }

    public static int binarySearch(List<Integer> numbers, int number) {
        return Collections.binarySearch(numbers, number);
    }

    public static int scan(List<Integer> numbers, int number) {
        return numbers.indexOf(number);
    }
}
