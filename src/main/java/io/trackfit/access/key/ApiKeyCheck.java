package io.trackfit.access.key;

import io.trackfit.shared.body.BodyCheck;
import io.trackfit.shared.problem.Fault;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What must hold of a key that is asked for. */
@Singleton
class ApiKeyCheck implements BodyCheck<ApiKeyRequest> {

    static final int LONGEST_NAME = 100;

    private final Clock clock;

    ApiKeyCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<ApiKeyRequest> type() {
        return ApiKeyRequest.class;
    }

    @Override
    public List<Fault> faults(ApiKeyRequest request) {
        var faults = new ArrayList<Fault>();
        if (request.name() == null) {
            faults.add(Fault.at("/name", "missing-member", "This member is needed."));
        } else if (request.name().isBlank() || request.name().length() > LONGEST_NAME) {
            faults.add(Fault.at(
                    "/name",
                    "out-of-range",
                    "A name has 1 to %d characters, not only spaces.".formatted(LONGEST_NAME)));
        }
        if (request.roles() == null) {
            faults.add(Fault.at("/roles", "missing-member", "This member is needed."));
        } else if (request.roles().isEmpty()) {
            faults.add(Fault.at("/roles", "out-of-range", "A key has at least one role."));
        } else if (new HashSet<>(request.roles()).size() < request.roles().size()) {
            faults.add(Fault.at("/roles", "repeated", "A role is named once."));
        }
        if (request.expiresOn() != null && request.expiresOn().isBefore(LocalDate.now(clock))) {
            faults.add(Fault.at("/expiresOn", "in-the-past", "The last day of a key is today or later."));
        }
        return faults;
    }
}
