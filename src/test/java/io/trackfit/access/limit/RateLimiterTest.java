package io.trackfit.access.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimiterTest {

    /** Six requests in a minute: one every ten seconds. */
    private static final RateLimitConfig SIX_A_MINUTE = new RateLimitConfig() {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public long requests() {
            return 6;
        }

        @Override
        public Duration window() {
            return Duration.ofMinutes(1);
        }
    };

    /** A clock that stands still until it is told. */
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final HandClock clock = new HandClock();
    private final RateLimiter limiter = new RateLimiter(SIX_A_MINUTE, clock);

    @Test
    void beyond_the_limit_it_says_when_there_is_room() {
        for (int remaining = 5; remaining >= 0; remaining--) {
            assertThat(limiter.ask("a")).isEqualTo(new RateLimiter.Verdict(true, remaining, (6 - remaining) * 10L, 0));
        }
        assertThat(limiter.ask("a")).isEqualTo(new RateLimiter.Verdict(false, 0, 60, 10));
        clock.now = clock.now.plusSeconds(4);
        assertThat(limiter.ask("a")).isEqualTo(new RateLimiter.Verdict(false, 0, 56, 6));
        clock.now = clock.now.plusSeconds(6);
        assertThat(limiter.ask("a")).isEqualTo(new RateLimiter.Verdict(true, 0, 60, 0));
    }

    @Test
    void each_caller_has_room_of_its_own() {
        for (int i = 0; i < 7; i++) {
            limiter.ask("a");
        }
        assertThat(limiter.ask("a").allowed()).isFalse();
        assertThat(limiter.ask("b").remaining()).isEqualTo(5);
    }

    @Test
    void the_policy_is_a_structured_field() {
        assertThat(limiter.policy()).isEqualTo("\"default\";q=6;w=60");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "2001:db8:1:2:0:0:0:1, 2001:db8:1:2",
        "0:0:0:0:0:0:0:1, 0:0:0:0"
    })
    void a_network_of_ipv6_is_one_caller(String address, String caller) {
        assertThat(Callers.network(address)).isEqualTo(caller);
    }
}
