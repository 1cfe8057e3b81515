package io.trackfit.shared.body;

import io.trackfit.shared.problem.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of a body beyond its shape. One bean for each kind of body that has such rules. */
public interface BodyCheck<T extends CheckedBody> {

    Class<T> type();

    /** Everything wrong with a body that has the right shape. Members of the wrong shape were left out of it. */
    List<Fault> faults(T body);

    /** The body is plainly meant as something else, and this one fault says all. */
    default Optional<Fault> mistaken(Set<String> members) {
        return Optional.empty();
    }

    /** A member the body does not have, where there is more to say than that. */
    default Optional<Fault> unknown(String pointer, String member) {
        return Optional.empty();
    }
}
