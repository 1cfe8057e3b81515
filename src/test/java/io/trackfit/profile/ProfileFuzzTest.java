package io.trackfit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.shared.problem.MalformedBody;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No input, however strange, ends in anything but a profile or a refusal that says why. */
class ProfileFuzzTest {

    private static final List<String> MEMBERS = List.of(
            "skills",
            "experienceYears",
            "currentRole",
            "text",
            "workStyle",
            "mathematics",
            "certifications",
            "portfolio",
            "preferences",
            "target",
            "skill",
            "importance",
            "remote",
            "location",
            "asOf",
            "modelVersion",
            "reference",
            "name",
            "basics",
            "work",
            "summary",
            "highlights",
            "keywords",
            "courses",
            "startDate",
            "endDate",
            "level",
            "proficiency",
            "years",
            "education",
            "languages",
            "language",
            "",
            "a/b~c",
            "😀",
            "plan-first");

    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "3",
            "3.5",
            "1e400",
            "1e-400",
            "99999999999999999999",
            "\"Python\"",
            "\"2020-01\"",
            "\"\"",
            "\"2026-11-22\"",
            "\"no Kafka\"",
            "\"Go, R and C++\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"expert\"",
            "\"DP-203\"",
            "\"لا أعرف Spark\"",
            "\"mid-data-engineer\"");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_tree_is_read_or_refused(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            hold(value(random, 4).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void any_damage_to_good_bytes_is_read_or_refused(long seed) {
        var random = new Random(seed);
        byte[] good = """
                {"skills": ["Python", {"name": "Spark", "proficiency": "expert", "years": 2}], "text": "أعمل مع SQL",
                 "experienceYears": 3, "workStyle": {"plan-first": 3}, "asOf": "2026-11-22"}""".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5_000; i++) {
            byte[] bad = good.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            hold(bad);
        }
    }

    private static void hold(byte[] body) {
        try {
            assertThat(ProfileReader.read(Bodies.READER.read(body, ProfileRequest.class), Bodies.DICTIONARIES))
                    .isNotNull();
        } catch (InvalidInput e) {
            assertThat(e.faults())
                    .as(new String(body, StandardCharsets.UTF_8))
                    .extracting(Fault::code)
                    .isNotEmpty()
                    .doesNotContain("not-as-described");
        } catch (MalformedBody e) {
            assertThat(e).hasMessageNotContaining("\n");
        }
        try {
            var resume = new JsonResumeBinder(Bodies.READER).read(body);
            assertThat(ProfileReader.read(resume, JsonResumes.TODAY, Bodies.DICTIONARIES))
                    .isNotNull();
        } catch (InvalidInput e) {
            assertThat(e.faults()).extracting(Fault::code).doesNotContain("not-as-described");
        } catch (MalformedBody e) {
            assertThat(e).hasMessageNotContaining("\n");
        }
    }

    private static String value(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(depth == 4 ? 8 : 4);
        return switch (kind) {
            case 0 -> SCALARS.get(random.nextInt(SCALARS.size()));
            case 1 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> value(random, depth - 1))
                        .collect(Collectors.joining(",", "[", "]"));
            default ->
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(i ->
                                "\"" + MEMBERS.get(random.nextInt(MEMBERS.size())) + "\":" + value(random, depth - 1))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }
}
