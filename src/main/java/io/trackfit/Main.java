package io.trackfit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import io.trackfit.access.key.AdminKey;
import io.trackfit.shared.embedded.EmbeddedDatabase;
import io.trackfit.shared.embedded.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Starts the service; before it its own PostgreSQL, unless another one is configured. */
@QuarkusMain
public final class Main {

    private static final int DRAIN_SECONDS = 60;

    /** Off: Quarkus would answer a wrong address with an empty 400; ours says what is wrong with it. */
    private static final String URI_VALIDATION_OFF = "vertx.disableURIValidation";

    private Main() {}

    public static void main(String... arguments) throws InterruptedException {
        System.setProperty(URI_VALIDATION_OFF, "true");
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue("trackfit.stop-with-parent", boolean.class).orElse(false)) {
            Parent.current().ifPresent(Parent::stopWithIt);
        }
        try {
            refuseWeakKey(config);
            HttpAddress.of(config).refuseIfBusy(); // before the database: nothing to undo
            if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                    .isPresent()) {
                Quarkus.run(
                        Announcement.class,
                        (code, failure) -> {
                            sayWhichSetting(failure);
                            System.exit(code);
                        },
                        arguments);
            } else {
                loadAhead();
                runWith(EmbeddedDatabase.start(home(config)), arguments);
            }
        } catch (StartRefused | IOException refused) {
            System.err.println("Trackfit: " + refused.getMessage());
            System.exit(1);
        }
    }

    /** A setting that cannot be read ends the start before there is a log that could say so. */
    private static void sayWhichSetting(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigValidationException settings) {
                for (int i = 0; i < settings.getProblemCount(); i++) {
                    System.err.println("Trackfit: " + settings.getProblem(i).getMessage());
                }
            }
        }
    }

    private static void refuseWeakKey(SmallRyeConfig config) {
        config.getOptionalValue(AdminKey.SETTING, String.class)
                .map(AdminKey::fault)
                .ifPresent(fault -> {
                    throw new StartRefused(fault);
                });
    }

    private static Path home(SmallRyeConfig config) {
        return Path.of(
                config.getOptionalValue("trackfit.data-dir", String.class).orElse(".trackfit"));
    }

    /**
     * Loads and prepares what Quarkus needs before it needs a database: on a first start that takes as long as unpacking
     * PostgreSQL, and neither waits for the other. A failure is met again, and reported, by the start itself.
     */
    private static void loadAhead() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Thread.ofPlatform().name("load-ahead").daemon().start(() -> {
            try {
                Class.forName("io.quarkus.runner.ApplicationImpl", true, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                Log.debug("Not loaded ahead", e);
            }
        });
    }

    /**
     * The database ends last, and on every way out. After a signal the virtual machine is already ending and only
     * shutdown hooks run; so the one that stops the database waits until Quarkus has answered what was in flight.
     */
    private static void runWith(EmbeddedDatabase database, String... arguments) throws InterruptedException {
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        var drained = new CountDownLatch(1);
        var exitCode = new AtomicInteger();
        var stopDatabase = new Thread(
                () -> {
                    await(drained);
                    close(database);
                },
                "stop-postgres");
        Runtime.getRuntime().addShutdownHook(stopDatabase);
        try {
            Quarkus.run(
                    Announcement.class,
                    (code, failure) -> {
                        sayWhichSetting(failure);
                        exitCode.set(code);
                        drained.countDown();
                    },
                    arguments);
        } finally {
            drained.countDown();
        }
        System.exit(exitCode.get());
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            System.err.println("Trackfit: PostgreSQL may still run: " + e.getMessage());
        }
    }

    private static void await(CountDownLatch drained) {
        try {
            if (!drained.await(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                System.err.println(
                        "Trackfit: requests did not end in %d s; stopping PostgreSQL.".formatted(DRAIN_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
