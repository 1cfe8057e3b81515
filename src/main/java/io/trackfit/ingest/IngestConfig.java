package io.trackfit.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.trackfit.ingest.reading.ReadingLimits;
import java.nio.file.Path;
import java.time.Duration;

/** What an import may demand of us. */
@ConfigMapping(prefix = "trackfit.ingest")
interface IngestConfig {

    /** Where files lie while they are read; nothing stays there. */
    @WithDefault("${java.io.tmpdir}/trackfit-imports")
    Path directory();

    /** Bytes of a file as it is sent. */
    @WithDefault("1G")
    MemorySize maxSize();

    /** Bytes of a file after gzip is undone: a small file can unpack to anything. */
    @WithDefault("4G")
    MemorySize maxUnpackedSize();

    /** Columns of a header. */
    @WithDefault("500")
    int maxColumns();

    /** Characters of one cell of CSV, or of one line of NDJSON. */
    @WithDefault("1000000")
    int maxLineLength();

    /** Rows of a file that are not exact repeats; each costs up to 32 bytes of memory while the file is read. */
    @WithDefault("4000000")
    int maxDistinctRows();

    /** How long a client may take to send a file. */
    @WithDefault("30m")
    Duration maxUploadTime();

    /** Share of rejected rows above which a file is refused whole. */
    @WithDefault("0.2")
    double maxRejectedShare();

    /** Issues of one code that are kept row by row; all are counted. */
    @WithDefault("100000")
    int maxIssuesPerCode();

    /** Files that come in at once; each holds a worker thread. */
    @WithDefault("4")
    int maxUploads();

    /** Files that are judged at once; each holds a connection to the database. */
    @WithDefault("2")
    int parallel();

    /** How long a request waits for its file to be judged before it is answered that it is under way. */
    @WithDefault("20s")
    Duration answerWithin();

    /** After how long without a sign of life an import of another process counts as dead. */
    @WithDefault("15s")
    Duration deadAfter();

    default ReadingLimits limits() {
        return new ReadingLimits(
                maxSize().asLongValue(),
                maxUnpackedSize().asLongValue(),
                maxColumns(),
                maxLineLength(),
                maxDistinctRows(),
                maxUploadTime());
    }
}
