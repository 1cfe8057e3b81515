package io.trackfit.profile;

import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.shared.body.BodyCheck;
import io.trackfit.shared.body.Faults;
import io.trackfit.shared.problem.Fault;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What must hold of a typed profile beyond its shape: bounds, ids that exist, and that it says nothing of who the person is. */
@Singleton
public class ProfileCheck implements BodyCheck<ProfileRequest> {

    /** Who the person is. Spelled without capitals, blanks, hyphens and underscores. */
    private static final Set<String> PROTECTED = Set.of(
            "name",
            "firstname",
            "lastname",
            "fullname",
            "surname",
            "age",
            "gender",
            "sex",
            "dateofbirth",
            "birthdate",
            "birthday",
            "born",
            "nationality",
            "citizenship",
            "countryofbirth",
            "placeofbirth",
            "photo",
            "picture",
            "image",
            "religion",
            "maritalstatus",
            "children",
            "pregnancy",
            "ethnicity",
            "race",
            "disability",
            "health",
            "email",
            "phone",
            "address");

    private static final Set<String> OF_JSON_RESUME =
            Set.of("basics", "work", "education", "volunteer", "certificates", "projects", "$schema");

    private final Supplier<CatalogSnapshot> catalog;

    @Inject
    ProfileCheck(Catalog catalog) {
        this(catalog::snapshot);
    }

    /** Of a catalogue that needs no service around it. */
    ProfileCheck(Supplier<CatalogSnapshot> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Class<ProfileRequest> type() {
        return ProfileRequest.class;
    }

    @Override
    public List<Fault> faults(ProfileRequest told) {
        var faults = new Faults();
        new ProfileBounds(faults).check(told);
        new ProfileIds(faults, catalog.get()).check(told);
        return faults.all();
    }

    @Override
    public Optional<Fault> mistaken(Set<String> members) {
        return members.stream().anyMatch(OF_JSON_RESUME::contains)
                ? Optional.of(Fault.at(
                        "",
                        "json-resume",
                        "This looks like a JSON Resume. Send it as %s.".formatted(JsonResume.MEDIA_TYPE)))
                : Optional.empty();
    }

    @Override
    public Optional<Fault> unknown(String pointer, String member) {
        String name = member.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return PROTECTED.contains(name)
                ? Optional.of(Fault.at(
                        pointer,
                        "protected-member",
                        "'%s' says who the person is. A profile has no such member, and no score may know it."
                                .formatted(pointer.substring(pointer.lastIndexOf('/') + 1))))
                : Optional.empty();
    }
}
