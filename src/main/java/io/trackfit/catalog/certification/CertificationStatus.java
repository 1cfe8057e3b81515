package io.trackfit.catalog.certification;

/** Where a credential stands in its life. */
public enum CertificationStatus {
    BETA,
    ACTIVE,
    RETIRING,
    RETIRED
}
