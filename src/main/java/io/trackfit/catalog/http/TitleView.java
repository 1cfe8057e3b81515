package io.trackfit.catalog.http;

import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.title.TitleReading;
import io.trackfit.shared.i18n.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job title and what it was read as.
 *
 * @param recognised it names one of our families
 * @param text what it was read as, in words: a role, a family, or why it is neither
 * @param level null: the title says none
 * @param role id of the role, where family and level are known
 * @param reason why it was not recognised
 * @param matched the words of the rule that told the family, or that it is not one of ours
 * @param confidence {@code high}, {@code medium} or {@code low}: that of the weakest rule it rests on
 * @param rules ids of the rules it rests on
 * @param location id of the place the title names
 */
record TitleView(
        String title,
        boolean recognised,
        String text,
        @Nullable String family,
        @Nullable Level level,
        @Nullable String track,
        @Nullable String role,
        @Nullable Unrecognised reason,
        @Nullable String matched,
        @Nullable String confidence,
        List<String> rules,
        @Nullable String location) {

    /** Why a title is not recognised. */
    enum Unrecognised {
        /** A rule knows it as something else. */
        NOT_ONE_OF_OURS,
        /** No rule knows it. */
        NO_RULE
    }

    static TitleView of(String title, TitleReading reading, Names names) {
        var texts = Messages.of("titles", names.language());
        return switch (reading) {
            case TitleReading.Ours(var family, var level, var matched, var confidence, var rules, var location) -> {
                var role = level == null
                        ? null
                        : names.snapshot().roles().all().stream()
                                .filter(it -> it.family().equals(family.id()) && it.level() == level)
                                .findFirst()
                                .orElse(null);
                yield new TitleView(
                        title,
                        true,
                        role == null
                                ? names.of("family", family.id(), family.name()).text()
                                : names.of("role", role.id(), role.title()).text(),
                        family.id(),
                        level,
                        family.track(),
                        role == null ? null : role.id(),
                        null,
                        matched,
                        confidence,
                        rules,
                        location);
            }
            case TitleReading.NotOurs(var matched, var note, var confidence, var rules, var location) ->
                unrecognised(
                        title,
                        texts.say("not-one-of-ours", matched),
                        Unrecognised.NOT_ONE_OF_OURS,
                        matched,
                        confidence,
                        rules,
                        location);
            case TitleReading.Unknown(var rules, var location) ->
                unrecognised(title, texts.say("no-rule"), Unrecognised.NO_RULE, null, null, rules, location);
        };
    }

    private static TitleView unrecognised(
            String title,
            String text,
            Unrecognised reason,
            @Nullable String matched,
            @Nullable String confidence,
            List<String> rules,
            @Nullable String location) {
        return new TitleView(title, false, text, null, null, null, null, reason, matched, confidence, rules, location);
    }
}
