package io.trackfit;

import io.trackfit.shared.embedded.StartRefused;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Where the service listens.
 *
 * @param port 0: any free one
 */
record HttpAddress(String host, int port) {

    private static final int LAST_PORT = 65_535;
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");

    static HttpAddress of(Config config) {
        return new HttpAddress(
                config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
                port(config.getOptionalValue("quarkus.http.port", String.class).orElse("8080")));
    }

    private static int port(String told) {
        if (!PORT.matcher(told).matches() || Integer.parseInt(told) > LAST_PORT) {
            throw new StartRefused("QUARKUS_HTTP_PORT is a number from 0 to %d, not '%s'.".formatted(LAST_PORT, told));
        }
        return Integer.parseInt(told);
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
