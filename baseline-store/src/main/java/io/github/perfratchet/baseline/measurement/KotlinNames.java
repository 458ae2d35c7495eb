package io.github.perfratchet.baseline.measurement;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the names that the methods of a Kotlin class have in its source. The compiler appends a dollar and the name of the module to the
 * name of an {@code internal} method. But a name in backticks may contain a dollar itself.
 *
 * @param strings the strings of {@code kotlin.Metadata} ({@code d2}): the names of declarations, and the name of the module unless it is
 *     {@code main}
 * @param methods the methods that the class file declares
 * @since 0.1
 */
public record KotlinNames(Set<String> strings, Set<String> methods) {

    private static final String DEFAULT_MODULE = "main";

    /** The characters that the compiler replaces with an underscore in the name of a module. */
    private static final Pattern NOT_IN_A_MODULE = Pattern.compile("[^\\p{L}\\p{Digit}]");

    private static final Pattern MODULE = Pattern.compile("[\\p{L}\\p{Digit}_]+");

    public KotlinNames {
        strings = Set.copyOf(strings);
        methods = Set.copyOf(methods);
    }

    /** {@return the name of a method in its source if the strings confirm it; otherwise its name in the class file} */
    public String plain(String method) {
        int dollar = method.lastIndexOf('$');
        if (dollar <= 0) {
            return method;
        }
        String plain = method.substring(0, dollar);
        String module = method.substring(dollar + 1);
        boolean confirmed = strings.contains(plain) && MODULE.matcher(module).matches();
        // If another method explains why the plain name is there, the module has to be known too.
        return confirmed && (!methods.contains(plain) || isModule(module)) ? plain : method;
    }

    private boolean isModule(String name) {
        return name.equals(DEFAULT_MODULE)
                || strings.stream()
                        .anyMatch(known ->
                                NOT_IN_A_MODULE.matcher(known).replaceAll("_").equals(name));
    }
}
