package io.trackfit;

import java.time.Duration;
import java.util.Optional;

/**
 * The process that started this one. Maven passes no signal on to what it executes, so the service that
 * {@code mvn -Prun} started has to see for itself that Maven is gone.
 */
record Parent(ProcessHandle process) {

    private static final Duration WATCH = Duration.ofMillis(300);

    static Optional<Parent> current() {
        return ProcessHandle.current().parent().map(Parent::new);
    }

    /** Ends like a SIGTERM would. */
    void stopWithIt() {
        Thread.ofPlatform().name("parent-watch").daemon().start(() -> {
            while (isOurs()) {
                try {
                    Thread.sleep(WATCH);
                } catch (InterruptedException e) {
                    return;
                }
            }
            System.exit(143);
        });
    }

    /** An orphan is handed to another parent. */
    private boolean isOurs() {
        return process.isAlive() && current().equals(Optional.of(this));
    }
}
