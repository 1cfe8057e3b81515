package io.trackfit.access.key;

import static io.restassured.RestAssured.given;
import static io.trackfit.testsupport.Keys.admin;
import static io.trackfit.testsupport.Keys.issue;
import static io.trackfit.testsupport.Keys.with;
import static io.trackfit.testsupport.PackagedService.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.trackfit.shared.database.DatabaseSeen;
import io.trackfit.shared.problem.Problem;
import io.trackfit.testsupport.Keys;
import io.trackfit.testsupport.Postgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keys open, and what they do not. */
@QuarkusTest
class ApiKeyHttpTest {

    private static final String KEYS = "/v1/api-keys";

    private final KnownKeys known;
    private final LastUse lastUse;

    ApiKeyHttpTest(KnownKeys known, LastUse lastUse) {
        this.known = known;
        this.lastUse = lastUse;
    }

    private static ValidatableResponse post(String body) {
        return admin().contentType(ContentType.JSON).body(body).post(KEYS).then();
    }

    @Test
    void a_key_is_shown_once_and_opens_what_its_role_says() {
        var issued = post("{\"name\":\" Night import \",\"roles\":[\"import\"],\"expiresOn\":\"2099-12-31\"}")
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("Location", matchesPattern("/v1/api-keys/key-[a-z2-9]{10}"))
                .body("key", matchesPattern("tfk_[A-Za-z0-9_-]{43}"))
                .body("name", equalTo("Night import"))
                .body("roles", contains("import"))
                .body("expiresAt", equalTo("2100-01-01T00:00:00Z"))
                .extract();
        String key = issued.path("key");
        admin().get(issued.header("Location"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("origin", equalTo("issued"))
                .body("lastUsedAt", nullValue())
                .body("revokedAt", nullValue())
                .body("key", nullValue());
        with(key).get(KEYS).then().statusCode(403).body("code", equalTo("forbidden"));
        with(key)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/sources")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-input"));
    }

    @Test
    void without_a_key_the_answer_says_how_to_send_one() {
        given().get(KEYS)
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", containsString("X-API-Key"))
                .header("Cache-Control", "no-store")
                .body("code", equalTo("unauthenticated"))
                .body("instance", equalTo(KEYS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wrong", "tfk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Keys.ADMIN + "x", " ", "\u00e9"})
    void a_wrong_key_opens_nothing_and_is_not_repeated(String key) {
        with(key)
                .get(KEYS)
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", containsString("ApiKey"))
                .body("detail", equalTo("There is no such key, or it was revoked, or it has expired."));
    }

    @Test
    void two_keys_at_once_open_nothing() {
        given().header(Keys.HEADER, Keys.ADMIN, "other").get(KEYS).then().statusCode(401);
    }

    @Test
    void a_wrong_key_does_no_harm_where_none_is_needed() {
        var path = "/v1/roles/mid-data-engineer";
        var tag = given().get(path).header("ETag");
        with("wrong").get(path).then().statusCode(200).header("ETag", tag);
        with("wrong").get("/v1/roles?lang=ar&limit=1").then().statusCode(200);
        with("wrong").get("/q/health").then().statusCode(200);
        with("wrong").get("/q/metrics").then().statusCode(200);
    }

    @Test
    void a_revoked_key_opens_nothing_and_stays_in_the_list() {
        var issued = post("{\"name\":\"to be revoked\",\"roles\":[\"admin\",\"import\"]}")
                .statusCode(201)
                .extract();
        String key = issued.path("key");
        with(key).get(KEYS).then().statusCode(200);
        var first = with(key).delete(issued.header("Location"));
        first.then().statusCode(200).body("revokedAt", notNullValue());
        with(key).get(KEYS).then().statusCode(401);
        admin().delete(issued.header("Location"))
                .then()
                .statusCode(200)
                .body("revokedAt", equalTo(first.<String>path("revokedAt")));
        admin().get(KEYS + "?limit=500").then().statusCode(200).body("items.id", hasItem(issued.<String>path("id")));
    }

    @Test
    void an_expired_key_opens_nothing() throws SQLException {
        var issued = post("{\"name\":\"to expire\",\"roles\":[\"admin\"],\"expiresOn\":\"2099-12-31\"}")
                .extract();
        with(issued.path("key")).get(KEYS).then().statusCode(200);
        execute(
                "update api_key set expires_at = '2026-01-01', revision = (select max(revision) + 1 from api_key) where id = '%s'"
                        .formatted(issued.<String>path("id")));
        known.look();
        with(issued.path("key")).get(KEYS).then().statusCode(401);
    }

    @Test
    void a_key_of_another_replica_is_known_soon_and_so_is_that_it_was_revoked() throws Exception {
        var secret = Secret.random();
        execute("""
                insert into api_key (id, name, roles, origin, hash, created_at, revision)
                select 'key-of-another', 'of another replica', '{admin}', 'ISSUED', '%s', now(), max(revision) + 1 from api_key""".formatted(secret.hash()));
        await("the key to be known", () -> with(secret.text()).get(KEYS).statusCode() == 200);
        execute(
                "update api_key set revoked_at = now(), revision = (select max(revision) + 1 from api_key) where id = 'key-of-another'");
        known.follow(new DatabaseSeen());
        with(secret.text()).get(KEYS).then().statusCode(401);
    }

    @Test
    void the_last_use_is_shown_at_once_and_written_soon() throws SQLException {
        var issued = post("{\"name\":\"to be used\",\"roles\":[\"admin\"]}").extract();
        with(issued.path("key")).get(KEYS).then().statusCode(200);
        admin().get(issued.header("Location")).then().body("lastUsedAt", notNullValue());
        lastUse.write(new DatabaseSeen());
        var written = query("select last_used_at from api_key where id = '%s'".formatted(issued.<String>path("id")));
        assertThat(written).isNotNull();
        with(issued.path("key")).get(KEYS).then().statusCode(200);
        lastUse.write(new DatabaseSeen());
        assertThat(query("select last_used_at from api_key where id = '%s'".formatted(issued.<String>path("id"))))
                .isEqualTo(written);
    }

    @Test
    void what_is_kept_is_a_hash() throws SQLException {
        String key = issue("to be looked for", "import");
        assertThat(query("select count(*) from api_key k where k::text like '%%%s%%'".formatted(key.substring(4))))
                .isEqualTo("0");
        assertThat(query("select count(*) from api_key where hash = '%s'".formatted(new Secret(key).hash())))
                .isEqualTo("1");
    }

    @Test
    void the_configured_key_is_changed_where_it_is_set() {
        admin().delete(KEYS + "/configured-admin").then().statusCode(409).body("code", equalTo("conflict"));
        admin().get(KEYS + "/configured-admin")
                .then()
                .body("name", equalTo("TRACKFIT_ADMIN_KEY"))
                .body("origin", equalTo("configured"));
        admin().delete(KEYS + "/key-nobody").then().statusCode(404);
    }

    @Test
    void all_that_is_wrong_with_a_key_is_told_at_once() {
        post("{\"name\":\"  \",\"roles\":[\"root\"],\"expiresOn\":\"2020-01-01\",\"id\":\"mine\"}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/roles/0", "/expiresOn", "/id"));
        post("{}").statusCode(400).body("errors.pointer", contains("/name", "/roles"));
        post("{\"name\":\"a\",\"roles\":[]}").statusCode(400).body("errors.pointer", contains("/roles"));
        post("{\"name\":\"a\",\"roles\":[\"admin\",\"admin\"]}")
                .statusCode(400)
                .body("errors.code", contains("repeated"));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Postgres.url(), Postgres.user(), Postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Postgres.url(), Postgres.user(), Postgres.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
