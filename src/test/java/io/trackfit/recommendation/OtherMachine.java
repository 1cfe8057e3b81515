package io.trackfit.recommendation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * A virtual machine of its own that answers the same requests. Two instances in one machine share what differs between
 * machines: the order of unmodifiable sets, the language, the time zone.
 */
final class OtherMachine {

    private static final int REQUESTS = 60;

    private OtherMachine() {}

    public static void main(String[] none) throws IOException {
        System.out.write(fingerprint().getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
    }

    /** Of the bytes of many answers, in this machine. */
    static String fingerprint() throws IOException {
        var instance = new Instance();
        var digest = sha256();
        var random = new Random(74);
        for (int i = 0; i < REQUESTS; i++) {
            digest.update(instance.answer(DeterminismTest.randomRequest(random)));
        }
        for (var profile : GoldenAnswersTest.profiles()) {
            if (!profile.equals("json-resume")) {
                digest.update(instance.answer(DeterminismTest.golden(profile)));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same, said by a machine started with these options. */
    static String said(String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath()));
        command.add(OtherMachine.class.getName());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
