package io.trackfit.access.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** A bucket of requests for each caller, refilled evenly. */
@Singleton
class RateLimiter {

    /** Callers that are remembered; whoever is forgotten among so many has a full bucket again. */
    private static final int MAX_CALLERS = 100_000;

    /**
     * Whether a request may be answered.
     *
     * @param remaining requests there is room for now
     * @param reset whole seconds until all of the room is there again
     * @param retryAfter whole seconds until there is room for one, at least 1; 0 where there is
     */
    record Verdict(boolean allowed, long remaining, long reset, long retryAfter) {}

    private final RateLimitConfig config;
    private final LoadingCache<String, Bucket> buckets;

    RateLimiter(RateLimitConfig config, Clock clock) {
        this.config = config;
        var time = new ClockMeter(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(MAX_CALLERS)
                .expireAfterAccess(config.window().multipliedBy(2)) // full again by then
                .executor(Runnable::run)
                .build(caller -> bucket(config, time));
    }

    Verdict ask(String caller) {
        return verdict(buckets.get(caller).tryConsumeAndReturnRemaining(1));
    }

    /** The rule, as {@code RateLimit-Policy} says it (draft-ietf-httpapi-ratelimit-headers). */
    String policy() {
        return "\"default\";q=%d;w=%d"
                .formatted(config.requests(), config.window().toSeconds());
    }

    private static Bucket bucket(RateLimitConfig config, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(config.requests()).refillGreedy(config.requests(), config.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Verdict verdict(ConsumptionProbe probe) {
        return new Verdict(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }

    /** The one clock of the service, as the buckets read it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
