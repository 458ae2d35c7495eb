package io.github.perfratchet.maven.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Converts values to positions on an axis. The axis is logarithmic if the greatest value is many times the least. It need not start at 0.
 *
 * @param low the value at the start of the axis
 * @param high the value at the end of the axis
 * @param logarithmic whether equal lengths are equal ratios
 * @param from the position of the start
 * @param to the position of the end
 */
record Scale(double low, double high, boolean logarithmic, double from, double to) {

    private static final double MANY_TIMES = 30;
    private static final double MARGIN = 0.04;

    /** Creates a scale for the values from {@code least} to {@code greatest}, with a margin on both sides. */
    static Scale of(double least, double greatest, double from, double to) {
        if (least > 0 && greatest / least > MANY_TIMES) {
            double room = Math.pow(greatest / least, MARGIN);
            return new Scale(least / room, greatest * room, true, from, to);
        }
        double room = greatest > least ? (greatest - least) * MARGIN : Math.max(Math.abs(greatest) * 0.05, 1e-3);
        return new Scale(least - room, greatest + room, false, from, to);
    }

    /** {@return the position of a value} */
    double at(double value) {
        double part = logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
        return from + part * (to - from);
    }

    /**
     * {@return round values on the axis: 1, 2 or 5 times a power of ten}
     *
     * @param most the approximate number of values that fit on the axis
     */
    List<Double> ticks(int most) {
        return logarithmic ? powers(most) : steps(most);
    }

    private List<Double> steps(int most) {
        double step = round((high - low) / most);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double digit = step / power;
        return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
    }

    /** {@return every power of ten; only every second, third and so on if there are too many for the axis} */
    private List<Double> powers(int most) {
        int first = (int) Math.ceil(Math.log10(low));
        int last = (int) Math.floor(Math.log10(high));
        int step = 1 + (last - first) / most;
        List<Double> ticks = new ArrayList<>();
        for (int power = first; power <= last; power += step) {
            ticks.add(Math.pow(10, power));
        }
        return ticks;
    }
}
