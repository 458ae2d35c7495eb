package io.github.perfratchet.maven.project;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats the time of a measurement as date and time, and as its age. */
public final class Age {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Age() {}

    public static String of(Instant measured, Instant now, ZoneId zone) {
        return CLOCK.format(measured.atZone(zone)) + ", " + ago(Duration.between(measured, now));
    }

    private static String ago(Duration age) {
        if (age.toDays() > 1) {
            return age.toDays() + " days ago";
        }
        if (age.toHours() > 1) {
            return age.toHours() + " hours ago";
        }
        if (age.toMinutes() > 1) {
            return age.toMinutes() + " minutes ago";
        }
        return "just now";
    }
}
