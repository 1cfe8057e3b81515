package io.trackfit.recommendation.answer;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.scoring.NextStep.Addition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form a profile came in: a step's patch must be in the same form. */
public sealed interface Envelope {

    /** Our own profile. */
    Envelope PLAIN = new Plain();

    /** What to merge into the posted document, lists appended; null: the form has no place for it. */
    @Nullable
    Map<String, Object> patch(Addition add);

    /** Our own profile. */
    record Plain() implements Envelope {

        @Override
        public Map<String, Object> patch(Addition add) {
            var patch = new LinkedHashMap<String, Object>();
            put(patch, "skills", add.skills());
            put(patch, "certifications", add.certifications());
            put(patch, "portfolio", add.artefacts());
            return patch;
        }

        private static void put(Map<String, Object> patch, String member, List<String> ids) {
            if (!ids.isEmpty()) {
                patch.put(member, ids);
            }
        }
    }

    /** A JSON Resume: by names, and without a place for portfolio artefacts. */
    record Resume(CatalogSnapshot catalog) implements Envelope {

        @Override
        public @Nullable Map<String, Object> patch(Addition add) {
            if (!add.artefacts().isEmpty()) {
                return null;
            }
            var patch = new LinkedHashMap<String, Object>();
            if (!add.skills().isEmpty()) {
                patch.put("skills", add.skills().stream().map(this::skill).toList());
            }
            if (!add.certifications().isEmpty()) {
                patch.put(
                        "certificates",
                        add.certifications().stream().map(this::certificate).toList());
            }
            return patch;
        }

        private Map<String, String> skill(String id) {
            return Map.of("name", catalog.skills().find(id).orElseThrow().name());
        }

        private Map<String, String> certificate(String id) {
            return Map.of(
                    "name", catalog.certifications().find(id).orElseThrow().name());
        }
    }
}
