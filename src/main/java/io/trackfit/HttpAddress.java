package io.trackfit;

import io.trackfit.shared.embedded.StartRefused;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.Config;

/**
 * Where the service listens.
 *
 * @param port 0: any free one
 */
record HttpAddress(String host, int port) {

    static HttpAddress of(Config config) {
        return new HttpAddress(
                config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
                config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
    }

    void refuseIfBusy() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Cannot listen on %s:%d (%s). Stop what listens there, or set QUARKUS_HTTP_PORT to another port."
                            .formatted(host, port, e.getMessage()));
        }
    }

    /** What a person on this machine opens. */
    String url(String path) {
        return "http://%s:%d%s".formatted(host.equals("0.0.0.0") ? "localhost" : host, port, path);
    }
}
