package io.trackfit.shared.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder of reviewed CSV files, the ids each of them defines, and the faults found so far. For one thread. */
public final class ReviewedFiles {

    /** Opens a file of the folder by its name; null where there is none. */
    @FunctionalInterface
    public interface Folder {
        @Nullable
        InputStream open(String file) throws IOException;
    }

    private final Folder folder;
    private final Map<String, byte[]> bytes = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    /** A set, for a cell may be looked at twice. */
    private final Set<String> faults = new LinkedHashSet<>();

    public ReviewedFiles(Folder folder) {
        this.folder = folder;
    }

    public static ReviewedFiles onClasspath(String folder) {
        var loader = ReviewedFiles.class.getClassLoader();
        return new ReviewedFiles(file -> loader.getResourceAsStream(folder + '/' + file));
    }

    /** Reads a file whose header is exactly these columns. Where it is not, that is a fault and there are no rows. */
    public ReviewedTable table(String file, String... columns) {
        var rows = new ArrayList<ReviewedRow>();
        var header = List.of(columns);
        try (var csv = CsvReader.builder().ofCsvRecord(text(file))) {
            boolean first = true;
            for (var line : csv) {
                if (first && !line.getFields().equals(header)) {
                    fault(file, "The columns are %s; expected %s.".formatted(line.getFields(), header));
                    break;
                } else if (!first) {
                    rows.add(new ReviewedRow(this, file, line.getStartingLineNumber(), header, line.getFields()));
                }
                first = false;
            }
        } catch (CsvParseException e) {
            fault(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReviewedTable(this, file, List.copyOf(rows));
    }

    /** Makes ids known that rows may refer to as those of {@code file}. */
    public void define(String file, Collection<String> defined) {
        ids.put(file, new LinkedHashSet<>(defined));
    }

    boolean isDefined(String file, String id) {
        var defined = ids.get(file);
        if (defined == null) {
            throw new IllegalStateException("%s must be read before what refers to it.".formatted(file));
        }
        return defined.contains(id);
    }

    public void fault(String where, String what) {
        faults.add(where + ": " + what);
    }

    /** Ends the reading: fails with all faults, if there are any. */
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new FaultyFiles(List.copyOf(faults));
        }
    }

    /** SHA-256 over names and bytes of these files, in hexadecimal. */
    public String fingerprint(List<String> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes(file));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            if (text.startsWith("\uFEFF") || text.indexOf('\r') >= 0) {
                fault(file, "It has a byte order mark or carriage returns.");
            }
            return text;
        } catch (CharacterCodingException e) {
            fault(file, "It is not UTF-8.");
            return "";
        }
    }

    private byte[] bytes(String file) {
        return bytes.computeIfAbsent(file, name -> {
            try (var in = folder.open(name)) {
                if (in != null) {
                    return in.readAllBytes();
                }
                fault(name, "It is missing.");
                return new byte[0];
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
