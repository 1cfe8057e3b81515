package io.trackfit.shared;

/** Something whose version answers carry, so that they can be replayed. One bean for each; {@code /v1} shows all. */
public interface Versioned {

    /** {@code model}, {@code dataset} … */
    String name();

    String version();
}
