package io.trackfit.profile;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.NearestNames.Near;
import io.trackfit.catalog.certification.Certification;
import io.trackfit.catalog.certification.CertificationName;
import io.trackfit.shared.i18n.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the credential a person holds by id, official name, a name people use, or exam code. A name that may mean
 * several, or none that exists, is not guessed.
 */
final class Credentials {

    private static final int MOST_NEAREST = 3;

    /** Words that a name has or lacks without being another name. */
    private static final Set<String> NOISE = Set.of(
            "certified",
            "certification",
            "certificate",
            "certificates",
            "certifications",
            "credential",
            "exam",
            "the",
            "official");

    private final Map<String, Certification> byId = new HashMap<>();
    private final Map<String, Set<Certification>> byName = new HashMap<>();
    private final Map<String, Set<Certification>> byCode = new HashMap<>();
    private final Map<String, CertificationName> known = new HashMap<>();
    private final NearestNames nearest;

    /**
     * What a name was recognised as.
     *
     * @param id null: not one credential
     * @param nearest what it may mean instead
     * @param note what the catalogue says of the name, if it does
     */
    record Found(
            @Nullable String id,
            List<String> nearest,
            @Nullable String note) {}

    Credentials(CatalogSnapshot catalog) {
        var names = new ArrayList<Name>();
        for (var credential : catalog.certifications().all()) {
            byId.put(credential.id(), credential);
            add(byName, key(credential.name()), credential);
            names.add(new Name(credential.name(), credential.id()));
            for (var exam : credential.exams()) {
                add(byCode, FoldedText.key(exam.code()), credential);
                names.add(new Name(exam.code(), credential.id()));
            }
        }
        for (var name : catalog.certificationNames()) {
            known.putIfAbsent(key(name.name()), name);
            name.certifications().stream().limit(1).forEach(id -> names.add(new Name(name.name(), id)));
        }
        nearest = NearestNames.of(names);
    }

    Found find(String written, @Nullable String issuer) {
        var exact = byId.get(written);
        if (exact != null) {
            return found(exact);
        }
        var named = named(key(written));
        if (named == null && written.indexOf('(') > 0) {
            named = named(key(written.replaceAll("\\([^)]*+\\)?+", " ")));
        }
        if (named == null && issuer != null) {
            named = named(key(issuer + ' ' + written));
        }
        var byCode = named != null && named.id() != null ? named : coded(written, issuer);
        return byCode != null ? byCode : named != null ? named : unknown(written);
    }

    private @Nullable Found named(String key) {
        var official = byName.getOrDefault(key, Set.of());
        if (official.size() == 1) {
            return found(official.iterator().next());
        }
        var name = known.get(key);
        if (name == null) {
            return null;
        }
        boolean real = name.verdict().equals("active") || name.verdict().equals("retired");
        return real && !name.certifications().isEmpty()
                ? new Found(name.certifications().getFirst(), List.of(), null)
                : new Found(null, name.certifications(), name.reason());
    }

    /** By an exam code anywhere in the name; a code two issuers share needs the issuer beside it. */
    private @Nullable Found coded(String written, @Nullable String issuer) {
        var words = FoldedText.words(written);
        var candidates = new LinkedHashSet<Certification>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
                String code = String.join(" ", words.subList(from, to));
                if (!code.chars().allMatch(Character::isDigit)) {
                    candidates.addAll(byCode.getOrDefault(code, Set.of()));
                }
            }
        }
        var said = new TreeSet<>(words);
        said.addAll(FoldedText.words(issuer == null ? "" : issuer));
        var issued = candidates.stream()
                .filter(credential -> issuerWords(credential).anyMatch(said::contains))
                .toList();
        var left = candidates.size() > 1 && issued.size() == 1 ? issued : List.copyOf(candidates);
        return switch (left.size()) {
            case 0 -> null;
            case 1 -> found(left.getFirst());
            default -> new Found(null, left.stream().map(Certification::id).toList(), null);
        };
    }

    private static Stream<String> issuerWords(Certification credential) {
        return Stream.concat(
                FoldedText.words(credential.issuer()).stream(),
                FoldedText.words(credential.name()).stream().limit(1));
    }

    private Found unknown(String written) {
        return new Found(
                null,
                nearest.nearest(written, MOST_NEAREST).stream().map(Near::id).toList(),
                null);
    }

    private static Found found(Certification credential) {
        return new Found(credential.id(), List.of(), null);
    }

    private static String key(String name) {
        return FoldedText.words(name).stream()
                .filter(word -> !NOISE.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static void add(Map<String, Set<Certification>> index, String key, Certification credential) {
        index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(credential);
    }
}
