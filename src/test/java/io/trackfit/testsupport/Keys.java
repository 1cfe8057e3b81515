package io.trackfit.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Keys for tests of what needs one. */
public final class Keys {

    /** The {@code TRACKFIT_ADMIN_KEY} of every test. */
    public static final String ADMIN = "test-admin-key-0123456789-abcdefghijkl";

    public static final String HEADER = "X-API-Key";

    private Keys() {}

    /** A request of the administrator. */
    public static RequestSpecification admin() {
        return with(ADMIN);
    }

    /** A request with a new key that has nothing but the role {@code import}. */
    public static RequestSpecification importer() {
        return with(issue("importer of a test", "import"));
    }

    public static RequestSpecification with(String key) {
        return given().header(HEADER, key);
    }

    /** A new key with these roles. */
    public static String issue(String name, String... roles) {
        return admin().contentType(ContentType.JSON)
                .body("{\"name\":\"%s\",\"roles\":[\"%s\"]}".formatted(name, String.join("\",\"", roles)))
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }
}
