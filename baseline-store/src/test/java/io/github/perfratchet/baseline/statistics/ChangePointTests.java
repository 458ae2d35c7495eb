package io.github.perfratchet.baseline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangePointTests {

    /**
     * The annual flow of the Nile at Aswan, 1871 to 1970, in 10^8 cubic metres: Cobb, "The problem of the Nile: conditional solution to a
     * changepoint problem", Biometrika 65, 1978. Its level falls after 1898.
     */
    private static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    @Test
    void theNileFallsAfter1898() {
        ChangePoint change = ChangePoint.of(NILE);

        assertThat(1870 + change.index()).isEqualTo(1898);
        assertThat(change.pValue()).isLessThan(1e-6);
    }

    /** Compares the result with Pettitt's definition, which sums over all pairs of an earlier and a later value. */
    @Test
    void itIsWhereTheSumOverAllPairsIsTheLargest() {
        Random random = new Random(1979);
        for (int run = 0; run < 200; run++) {
            // There are few different values, so that there are ties.
            double[] values =
                    random.ints(2 + random.nextInt(30), 0, 8).asDoubleStream().toArray();

            ChangePoint change = ChangePoint.of(values);

            long most = 0;
            for (int k = 1; k < values.length; k++) {
                most = Math.max(most, Math.abs(sumOverPairs(values, k)));
            }
            assertThat(change.statistic()).isEqualTo(most);
            assertThat(Math.abs(sumOverPairs(values, change.index()))).isEqualTo(most);
        }
    }

    private static long sumOverPairs(double[] values, int k) {
        long sum = 0;
        for (int i = 0; i < k; i++) {
            for (int j = k; j < values.length; j++) {
                sum += (long) Math.signum(values[i] - values[j]);
            }
        }
        return sum;
    }

    /** 20 values are below 20 others. K is therefore 400, and the formula gives 2 exp(-6 K² / (n³ + n²)). */
    @Test
    void thePValueIsPettittsApproximation() {
        double[] values = new double[40];
        for (int i = 20; i < 40; i++) {
            values[i] = 1;
        }

        ChangePoint change = ChangePoint.of(values);

        assertThat(change.index()).isEqualTo(20);
        assertThat(change.statistic()).isEqualTo(400);
        assertThat(change.pValue()).isEqualTo(2 * Math.exp(-960_000.0 / 65_600), within(1e-12));
    }

    @Test
    void constantValuesHaveNone() {
        ChangePoint change = ChangePoint.of(7, 7, 7, 7, 7);

        assertThat(change.statistic()).isZero();
        assertThat(change.pValue()).isEqualTo(1);
    }

    /** An algorithm that compares all pairs of values would take a minute. */
    @Test
    void aHundredThousandValuesTakeNoTime() {
        double[] values = new Random(1979).doubles(100_000).toArray();
        for (int i = 0; i < 30_000; i++) {
            values[i] += 1;
        }

        assertThat(ChangePoint.of(values).index()).isEqualTo(30_000);
    }

    @Test
    void independentValuesOfOneDistributionAreRarelySignificant() {
        Random random = new Random(1970);
        int significant = 0;
        for (int run = 0; run < 4_000; run++) {
            double[] values = random.doubles(100).toArray();
            significant += ChangePoint.of(values).pValue() < 0.05 ? 1 : 0;
        }

        // The approximation is conservative.
        assertThat(significant).isLessThanOrEqualTo(4_000 / 20);
    }
}
