package io.trackfit.extraction;

import io.trackfit.catalog.skill.Skill;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The spellings under which a skill is found beside its aliases: the parts of its name, and what follows by rule. */
final class Names {

    /** A shorter word is more likely another word than two of ours run together. */
    private static final int SHORTEST_RUN_TOGETHER = 6;

    private Names() {}

    /** "Ollama / llama.cpp" are two names; what stands in brackets explains. */
    static Set<String> parts(String name) {
        int bracket = name.indexOf(" (");
        String outer = bracket < 0 ? name : name.substring(0, bracket);
        var parts = new LinkedHashSet<String>();
        parts.add(outer);
        parts.addAll(List.of(outer.split(" / ")));
        return parts;
    }

    /** What a slash or ampersand joins. */
    static List<String> joined(String name) {
        return List.of(name.split(" ?[/&] ?"));
    }

    /** A reviewed alias marks the name itself as a common word. */
    static boolean isAmbiguous(String name, Skill skill) {
        return skill.aliases().stream()
                .anyMatch(alias -> alias.ambiguous() && alias.text().equalsIgnoreCase(name));
    }

    /** Other spellings of the same words: another number, "and" for "&", a blank for a slash, words run together. */
    static Set<String> derived(String name) {
        var derived = new LinkedHashSet<String>();
        boolean words = name.indexOf(' ') > 0 || name.indexOf('-') > 0;
        if (name.contains(" & ")) {
            derived.add(name.replace(" & ", " and "));
        } else if (name.contains(" and ")) {
            derived.add(name.replace(" and ", " & "));
        }
        if (name.indexOf('+') < 0 && name.indexOf('#') < 0 && name.matches(".*\\p{L}[./]\\p{L}.*")) {
            derived.add(name.replaceAll("(?<=\\p{L})[./](?=\\p{L})", " "));
        }
        if (words && name.matches(".*\\p{L}")) {
            derived.add(otherNumber(name));
            String together = name.replaceAll("[ -]", "");
            if (together.length() >= SHORTEST_RUN_TOGETHER) {
                derived.add(together);
            }
        }
        derived.remove(name);
        return derived;
    }

    private static String otherNumber(String name) {
        if (Letters.isArabic(name.charAt(name.length() - 1)) || name.endsWith("ss") || name.endsWith("is")) {
            return name;
        }
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + 'y';
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name + 's';
    }
}
