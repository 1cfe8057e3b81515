package io.trackfit;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceStartsTest {

    @Test
    void the_service_starts_on_a_real_postgresql_and_is_alive() {
        get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }
}
