package io.trackfit.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "08001, true",
        "08006, true",
        "57P01, true",
        "57P03, true",
        "53300, true",
        "57014, false",
        "23505, false",
        "42P01, false"
    })
    void the_state_tells_an_outage_from_a_fault(String state, boolean away) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("it failed", state))))
                .isEqualTo(away);
    }

    @Test
    void a_pool_that_waited_in_vain_is_an_outage() {
        assertThat(Outage.isBehind(new RuntimeException(new SQLException(
                        "Acquisition timeout while waiting for new connection", new TimeoutException()))))
                .isTrue();
        assertThat(Outage.isBehind(new RuntimeException(new SQLException("something else"))))
                .isFalse();
        assertThat(Outage.isBehind(new RuntimeException(new TimeoutException())))
                .isFalse();
    }
}
