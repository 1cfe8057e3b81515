package io.trackfit.access.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.trackfit.access.key.KnownKeys.Found;
import io.trackfit.shared.database.DatabaseState;
import io.trackfit.testsupport.Keys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is known of keys while the database is away, by a clock that is set by hand. */
@QuarkusTest
class KnownKeysTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final AccessConfig A_QUARTER = () -> Duration.ofMinutes(15);

    private final KeyRows rows;
    private final DatabaseState database = new DatabaseState();

    KnownKeysTest(KeyRows rows) {
        this.rows = rows;
    }

    private KnownKeys known(Instant now) {
        return new KnownKeys(rows, database, A_QUARTER, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void while_the_database_answers_a_key_opens_or_is_unknown() {
        var known = known(NOON);
        known.look();
        assertThat(known.recall(Keys.ADMIN)).isInstanceOf(Found.Opens.class);
        assertThat(known.idOf(Keys.ADMIN)).isEqualTo("configured-admin");
        assertThat(known.recall("unknown")).isEqualTo(new Found.Unknown());
        assertThat(known.idOf("unknown")).isNull();
    }

    @Test
    void while_it_is_away_a_known_key_opens_and_of_others_nothing_is_known() {
        var known = known(NOON);
        known.look();
        database.missed(NOON);
        assertThat(known.recall(Keys.ADMIN)).isInstanceOf(Found.Opens.class);
        assertThat(known.recall("unknown")).isEqualTo(new Found.Undecided());
        assertThat(known.mayHaveMissed()).isFalse();
    }

    @Test
    void memory_is_not_trusted_for_ever() {
        var clock = new Clock[] {Clock.fixed(NOON, ZoneOffset.UTC)};
        var known = new KnownKeys(rows, database, A_QUARTER, new Clock() {
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
                return clock[0].instant();
            }
        });
        known.look();
        database.missed(NOON);
        clock[0] = Clock.fixed(NOON.plus(Duration.ofMinutes(15)), ZoneOffset.UTC);
        assertThat(known.recall(Keys.ADMIN)).isInstanceOf(Found.Opens.class);
        clock[0] = Clock.fixed(NOON.plus(Duration.ofMinutes(15)).plusMillis(1), ZoneOffset.UTC);
        assertThat(known.recall(Keys.ADMIN)).isEqualTo(new Found.Undecided());
    }
}
