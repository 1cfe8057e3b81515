package io.trackfit.profile;

import io.trackfit.profile.Ignored.Reason;
import io.trackfit.profile.Reading.Told;
import io.trackfit.shared.body.Pointers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a JSON Resume, each with the pointer it came from. */
final class ResumeReading {

    private final Reading reading;
    private final LocalDate today;

    ResumeReading(Reading reading, LocalDate today) {
        this.reading = reading;
        this.today = today;
    }

    void read(ResumeBody body) {
        var resume = body.resume();
        body.leftOut().forEach(it -> reading.ignore(it.pointer(), it.reason(), null));
        each("/work", resume.work(), this::work);
        if (resume.work() != null) {
            experience(resume.work());
        }
        var basics = resume.basics();
        if (basics != null) {
            if (basics.label() != null && !reading.hasCurrentRole()) {
                reading.currentRole("/basics/label", basics.label());
            }
            text("/basics/label", basics.label());
            text("/basics/summary", basics.summary());
        }
        each("/skills", resume.skills(), this::skill);
        each("/projects", resume.projects(), this::project);
        each("/volunteer", resume.volunteer(), (pointer, it) -> {
            text(pointer + "/summary", it.summary());
            texts(pointer + "/highlights", it.highlights());
        });
        each("/publications", resume.publications(), (pointer, it) -> {
            text(pointer + "/name", it.name());
            text(pointer + "/summary", it.summary());
        });
        each("/education", resume.education(), this::education);
        each("/certificates", resume.certificates(), this::certificate);
        each("/languages", resume.languages(), this::language);
    }

    private void work(String pointer, JsonResume.Work job) {
        text(pointer + "/position", job.position());
        text(pointer + "/summary", job.summary());
        texts(pointer + "/highlights", job.highlights());
    }

    /** Years of all jobs together, overlaps counted once; and the job that goes on, the latest begun; two begun together are both told. */
    private void experience(List<JsonResume.Work> jobs) {
        var years = new WorkYears(today);
        var present = new TreeMap<String, String>();
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < jobs.size(); i++) {
            var job = jobs.get(i);
            if (job == null) {
                continue;
            }
            String at = Pointers.item("/work", i);
            var span =
                    years.add(job.startDate(), job.endDate(), part -> reading.ignore(at + part, Reason.BAD_DATE, null));
            if (span.goesOn() && job.position() != null && !span.begin().isBefore(latest)) {
                if (span.begin().isAfter(latest)) {
                    present.clear();
                }
                latest = span.begin();
                present.put(at + "/position", job.position());
            }
        }
        if (years.isTold()) {
            int tenths = years.tenths();
            reading.experience("/work", BigDecimal.valueOf(tenths, 1).toPlainString(), tenths);
        }
        present.forEach(reading::currentRole);
    }

    private void skill(String pointer, JsonResume.Skill skill) {
        var told = new Told(Levels.read(skill.level()), null, false);
        if (skill.name() != null) {
            reading.skill(pointer + "/name", skill.name(), told);
        }
        each(pointer + "/keywords", skill.keywords(), (at, keyword) -> reading.skill(at, keyword, told));
    }

    private void project(String pointer, JsonResume.Project project) {
        text(pointer + "/name", project.name());
        text(pointer + "/description", project.description());
        texts(pointer + "/highlights", project.highlights());
        each(pointer + "/keywords", project.keywords(), (at, keyword) -> reading.skill(at, keyword, Told.NOTHING));
    }

    private void education(String pointer, JsonResume.Education education) {
        if (education.area() != null) {
            reading.text(pointer + "/area", education.area(), Told.COURSE);
        }
        each(pointer + "/courses", education.courses(), (at, course) -> reading.text(at, course, Told.COURSE));
    }

    private void certificate(String pointer, JsonResume.Certificate certificate) {
        if (certificate.name() != null) {
            reading.certification(pointer + "/name", certificate.name(), certificate.issuer());
        }
    }

    private void language(String pointer, JsonResume.Language language) {
        if (language.language() != null) {
            reading.skill(
                    pointer + "/language", language.language(), new Told(Levels.read(language.fluency()), null, false));
        }
    }

    private void text(String pointer, @Nullable String text) {
        if (text != null) {
            reading.text(pointer, text, Told.NOTHING);
        }
    }

    private void texts(String pointer, @Nullable List<String> texts) {
        each(pointer, texts, this::text);
    }

    /** Leaves out what was of a wrong type and is reported already. */
    private static <T> void each(String pointer, @Nullable List<T> things, BiConsumer<String, T> action) {
        if (things == null) {
            return;
        }
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i) != null) {
                action.accept(Pointers.item(pointer, i), things.get(i));
            }
        }
    }
}
