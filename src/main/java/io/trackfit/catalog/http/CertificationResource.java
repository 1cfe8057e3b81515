package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.certification.Certification;
import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.catalog.certification.Obtainability;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/certifications")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
@FromSnapshot
class CertificationResource {

    private final Catalog catalog;

    CertificationResource(Catalog catalog) {
        this.catalog = catalog;
    }

    @GET
    @Operation(
            summary = "List credentials",
            description =
                    "With status, dates and successors. name resolves what people call a credential, also names that"
                            + " never existed, and says so. obtainableOn adds to each whether it could be obtained on that"
                            + " day: yes, no, or unknown with the reason.")
    public CertificationPage certifications(
            @Parameter(description = "A name, exam code or id as people use it") @RestQuery @Nullable String name,
            @RestQuery @Nullable String track,
            @RestQuery @Nullable CertificationStatus status,
            @Parameter(description = "foundational, associate, professional …") @RestQuery @Nullable String level,
            @RestQuery @Nullable String issuer,
            @Parameter(description = "ISO date") @RestQuery @Nullable LocalDate obtainableOn,
            @Parameter(description = "Only those with this answer; needs obtainableOn") @RestQuery
                    Obtainability.@Nullable Answer obtainable,
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var snapshot = catalog.snapshot();
        var all = snapshot.certifications().all();
        Chosen.require("track", "track", snapshot.tracks(), track);
        Chosen.requireWord("level", level, all.stream().map(Certification::level));
        Chosen.requireWord("issuer", issuer, all.stream().map(Certification::issuer));
        if (obtainable != null && obtainableOn == null) {
            throw new InvalidInput(Fault.in("obtainable", "needs-obtainable-on", "Say the day with obtainableOn."));
        }
        var meant = name == null ? null : new NamedCertification(snapshot).find(name);
        var certifications = Chosen.of("certification", snapshot.certifications(), ids).stream()
                .filter(it -> meant == null || meant.certifications().contains(it.id()))
                .filter(it -> track == null || it.tracks().contains(track))
                .filter(it -> status == null || it.status() == status)
                .filter(it -> level == null || it.level().equals(level))
                .filter(it -> issuer == null || it.issuer().equals(issuer))
                .filter(it -> obtainable == null
                        || obtainableOn == null
                        || Obtainability.of(it, obtainableOn, snapshot.reviewed())
                                        .answer()
                                == obtainable)
                .toList();
        var page = Paging.of(limit, cursor, name, track, status, level, issuer, obtainableOn, obtainable, ids)
                .page(certifications, Certification::id)
                .map(it -> CertificationView.of(it, obtainableOn, snapshot.reviewed()));
        return new CertificationPage(page.items(), page.nextCursor(), meant == null ? null : meant.match());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a credential")
    public CertificationView certification(
            @RestPath String id, @Parameter(description = "ISO date") @RestQuery @Nullable LocalDate obtainableOn) {
        var snapshot = catalog.snapshot();
        return CertificationView.of(
                Chosen.one("certification", snapshot.certifications(), id), obtainableOn, snapshot.reviewed());
    }
}
