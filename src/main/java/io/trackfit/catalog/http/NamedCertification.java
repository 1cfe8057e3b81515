package io.trackfit.catalog.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.certification.Certification;
import io.trackfit.catalog.certification.CertificationName;
import io.trackfit.shared.i18n.FoldedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what a name that people use for a credential really is. */
record NamedCertification(CatalogSnapshot snapshot) {

    private static final int MAX_NEAREST = 5;

    /**
     * What was meant.
     *
     * @param certifications ids of the real credentials
     */
    record Meant(List<String> certifications, CertificationPage.MatchView match) {}

    Meant find(String asked) {
        var key = FoldedText.key(asked);
        return snapshot.certificationNames().stream()
                .filter(name -> FoldedText.key(name.name()).equals(key))
                .findFirst()
                .map(NamedCertification::known)
                .orElseGet(() -> official(asked, key));
    }

    private static Meant known(CertificationName name) {
        return new Meant(
                name.certifications(),
                new CertificationPage.MatchView(
                        name.name(), name.verdict(), name.reason(), name.obtainable(), List.of(), name.sources()));
    }

    private Meant official(String asked, String key) {
        var found = snapshot.certifications().all().stream()
                .filter(it -> spellings(it)
                        .anyMatch(spelling -> FoldedText.key(spelling).equals(key)))
                .toList();
        if (found.isEmpty()) {
            return unknown(asked);
        }
        var ids = found.stream().map(Certification::id).toList();
        var sources =
                found.stream().flatMap(it -> it.sources().stream()).distinct().toList();
        var verdict = found.size() > 1 ? "ambiguous" : "official";
        return new Meant(
                ids,
                new CertificationPage.MatchView(found.getFirst().name(), verdict, null, Map.of(), List.of(), sources));
    }

    private Meant unknown(String asked) {
        var names = Stream.concat(
                        snapshot.certificationNames().stream()
                                .map(name -> new NearestNames.Name(name.name(), name.name())),
                        snapshot.certifications().all().stream().map(it -> new NearestNames.Name(it.name(), it.name())))
                .toList();
        var nearest = NearestNames.of(names).nearest(asked, MAX_NEAREST).stream()
                .map(NearestNames.Near::id)
                .toList();
        return new Meant(
                List.of(),
                new CertificationPage.MatchView(
                        asked, "unknown", "We know no credential by this name.", Map.of(), nearest, List.of()));
    }

    /** An exam code alone may be two issuers': then both are found, and the verdict says so. */
    private static Stream<String> spellings(Certification it) {
        return Stream.concat(Stream.of(it.id(), it.name()), it.exams().stream().map(Certification.Exam::code));
    }
}
