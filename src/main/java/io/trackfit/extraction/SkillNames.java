package io.trackfit.extraction;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.NearestNames.Near;
import io.trackfit.extraction.Mention.Context;
import io.trackfit.shared.i18n.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one entry of a list of skills: an id, a name, or words that hold names. Immutable. */
public final class SkillNames {

    private static final int MOST_NEAREST = 3;

    private final SkillExtractor extractor;
    private final Collection<String> ids;
    private final Map<String, String> explained;
    private final NearestNames nearest;

    private SkillNames(
            SkillExtractor extractor, Collection<String> ids, Map<String, String> explained, NearestNames nearest) {
        this.extractor = extractor;
        this.ids = ids;
        this.explained = explained;
        this.nearest = nearest;
    }

    static SkillNames of(CatalogSnapshot catalog, SkillExtractor extractor) {
        var explained = new HashMap<String, String>();
        var names = new ArrayList<Name>();
        for (var skill : catalog.skills().all()) {
            names.add(new Name(skill.name(), skill.id()));
            skill.aliases().forEach(alias -> names.add(new Name(alias.text(), skill.id())));
        }
        for (var name : names) {
            if (name.text().indexOf('(') >= 0) {
                explained.putIfAbsent(FoldedText.key(name.text()), name.id());
            }
        }
        return new SkillNames(extractor, catalog.skills().ids(), explained, NearestNames.of(names));
    }

    /** The skills an entry names: one for a name, several where it names several, none where we know none. */
    public Extraction read(String entry) {
        String id = ids.contains(entry) ? entry : entry.indexOf('(') < 0 ? null : explained.get(FoldedText.key(entry));
        return id == null
                ? extractor.extractEntry(entry)
                : new Extraction(List.of(new Mention(id, 0, entry.length(), entry, Context.NAME)), List.of());
    }

    /** Ids of the skills whose names are nearest to what somebody wrote, best first. */
    public List<String> nearest(String written) {
        return nearest.nearest(written, MOST_NEAREST).stream().map(Near::id).toList();
    }
}
