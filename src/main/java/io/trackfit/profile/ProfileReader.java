package io.trackfit.profile;

import io.trackfit.extraction.SkillExtractors;
import io.trackfit.profile.Ignored.Reason;
import io.trackfit.profile.Reading.Told;
import io.trackfit.shared.body.Pointers;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads any input into a profile. The same evidence gives the same profile, whatever envelope it came in. */
@ApplicationScoped
public class ProfileReader {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final SkillExtractors skills;
    private volatile @Nullable Dictionaries dictionaries;

    ProfileReader(SkillExtractors skills) {
        this.skills = skills;
    }

    /** The dictionaries of the catalogue as it is now; ask once per request. */
    public Dictionaries dictionaries() {
        var edition = skills.edition();
        var known = dictionaries;
        if (known == null || known.skills() != edition) {
            known = Dictionaries.of(edition);
            dictionaries = known;
        }
        return known;
    }

    /** A typed profile that was found in order by {@link ProfileCheck}. */
    public static ReadProfile read(ProfileRequest told, Dictionaries dictionaries) {
        var reading = new Reading(dictionaries);
        readSkills(told, reading);
        if (told.experienceYears() != null) {
            reading.experience("/experienceYears", told.experienceYears().toString(), tenths(told.experienceYears()));
        }
        if (told.currentRole() != null) {
            reading.currentRole("/currentRole", told.currentRole());
        }
        if (told.text() != null) {
            reading.text("/text", told.text(), Told.NOTHING);
        }
        if (told.workStyle() != null) {
            told.workStyle()
                    .forEach((statement, answer) ->
                            reading.workStyle(Pointers.member("/workStyle", statement), statement, answer));
        }
        if (told.mathematics() != null) {
            reading.mathematics("/mathematics", told.mathematics());
        }
        readLists(told, reading);
        if (told.preferences() != null) {
            reading.ignore("/preferences", Reason.PREFERENCE, null);
        }
        if (told.target() == null) {
            return reading.finished();
        }
        var vacancy = TargetReading.read(told.target(), dictionaries, reading);
        return reading.finished().against(vacancy);
    }

    /** A JSON Resume, read with the given day as today. */
    public static ReadProfile read(ResumeBody resume, LocalDate asOf, Dictionaries dictionaries) {
        var reading = new Reading(dictionaries);
        new ResumeReading(reading, asOf).read(resume);
        return reading.finished();
    }

    private static void readSkills(ProfileRequest told, Reading reading) {
        if (told.skills() == null) {
            return;
        }
        int index = 0;
        for (var entry : told.skills()) {
            var years = entry.years() == null ? null : tenths(entry.years());
            reading.skill(Pointers.item("/skills", index++), entry.name(), new Told(entry.proficiency(), years, false));
        }
    }

    private static void readLists(ProfileRequest told, Reading reading) {
        if (told.certifications() != null) {
            int index = 0;
            for (String name : told.certifications()) {
                reading.certification(Pointers.item("/certifications", index++), name, null);
            }
        }
        if (told.portfolio() != null) {
            int index = 0;
            for (String id : told.portfolio()) {
                reading.artefact(Pointers.item("/portfolio", index++), id);
            }
        }
    }

    /** Tenths of a year; what is finer is cut off, and not computed: a number may have a billion decimals. */
    static int tenths(BigDecimal years) {
        if (years.compareTo(TENTH) < 0) {
            return 0;
        }
        return years.movePointRight(1).setScale(0, RoundingMode.DOWN).intValueExact();
    }
}
