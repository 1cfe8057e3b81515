package io.trackfit.access.limit;

import io.trackfit.access.key.KnownKeys;
import io.trackfit.shared.access.KeyHeader;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Who a request counts for: the key it was sent with, if that opens anything, else the address it came from. */
@Singleton
class Callers {

    /** An owner of IPv6 has a whole /64 of addresses. */
    private static final int IPV6_PARTS = 4;

    private final KnownKeys keys;

    Callers(KnownKeys keys) {
        this.keys = keys;
    }

    /** What the client says of its address ({@code X-Forwarded-For}) counts only where proxies are configured as trusted. */
    String of(HttpServerRequest request) {
        var sent = request.getHeader(KeyHeader.NAME);
        var key = sent == null ? null : keys.idOf(sent);
        if (key != null) {
            return key;
        }
        var remote = request.remoteAddress();
        var address = remote == null ? null : remote.hostAddress();
        return address == null ? "" : network(address);
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        int end = 0;
        for (int part = 0; part < IPV6_PARTS && end >= 0; part++) {
            end = address.indexOf(':', end + 1);
        }
        return end < 0 ? address : address.substring(0, end);
    }
}
