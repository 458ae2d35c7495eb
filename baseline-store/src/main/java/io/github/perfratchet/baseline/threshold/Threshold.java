package io.github.perfratchet.baseline.threshold;

import io.github.perfratchet.baseline.quantity.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The limit that a statistic may get worse by before that counts as a regression.
 *
 * <p>In the grammar, white space is allowed between any two symbols:
 *
 * <pre>
 *   thresholds = threshold , { "," , threshold } ;
 *   threshold  = [ statistic , ":" ] , limit ;
 *   limit      = amount , [ "|" , amount ] ;    (* one of them a percentage, the other with a unit; the larger counts *)
 *   amount     = number , ( "%" | unit ) ;
 *   number     = digit , { digit } , [ "." , digit , { digit } ] ;
 *   statistic  = "min" | "max" | "mean" | "median" | "p90" | "p99" | "p99.9" | "stddev" | "iqr"
 *              | "cpu" | "wall" | "alloc" | "ops" ;
 *   unit       = "ns" | "us" | "ms" | "s" | "min"                                 (* of times *)
 *              | [ "B" | "kB" | "MB" | "GB" | "KiB" | "MiB" | "GiB" ]             (* of alloc *)
 *              | "ops/s" ;                                                        (* of ops *)</pre>
 *
 * <p>A limit without a statistic is a limit of {@link Statistic#MIN}.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Threshold(Statistic statistic, Limit limit) {

    /**
     * Reads thresholds of different statistics, for example {@code 5%} or {@code p99:10%|200 ns, alloc:0}.
     *
     * @throws ThresholdFormatException if the text does not follow the grammar, if a unit does not belong to its statistic, or if a
     *     statistic occurs twice
     */
    public static List<Threshold> parseAll(String text) {
        return ThresholdParser.withoutGroups(text).stream().map(Rule::threshold).toList();
    }

    /** {@return whether a value is worse than another by more than the limit, without regard to noise} */
    public boolean exceededBy(double base, double current) {
        double worse = statistic.isWorseWhenLess() ? base - current : current - base;
        return worse > limit.allowedOf(base);
    }

    /** {@return the limit for people, for example {@code 5 % or 200 ns}} */
    public String allowed() {
        return parts(limit.ratio() == null ? null : Percentage.format(limit.ratio()), " or ", statistic::format);
    }

    /** {@return the text that {@link #parseAll} reads as this threshold, for example {@code p99:5%|200 ns}} */
    @Override
    public String toString() {
        String ratio = limit.ratio() == null
                ? null
                : plain(BigDecimal.valueOf(limit.ratio()).movePointRight(2)) + "%";
        String unit = " " + statistic.dimension().unit();
        String limits = parts(ratio, "|", amount -> plain(BigDecimal.valueOf(amount)) + unit);
        return statistic == Statistic.MIN ? limits : statistic.label() + ":" + limits;
    }

    private String parts(@Nullable String ratio, String or, DoubleFunction<String> amount) {
        return Stream.of(ratio, limit.amount() == null ? null : amount.apply(limit.amount()))
                .filter(part -> part != null)
                .collect(Collectors.joining(or));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
