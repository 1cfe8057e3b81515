package io.trackfit.ingest.http;

import io.trackfit.ingest.Import;
import io.trackfit.ingest.ImportState;
import io.trackfit.ingest.Imports;
import io.trackfit.ingest.RowCounts;
import io.trackfit.ingest.Trial;
import io.trackfit.ingest.Wanted;
import io.trackfit.ingest.WordKind;
import io.trackfit.ingest.mapping.ImportKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken in, or only tried.
 *
 * @param id null of a trial: nothing of it is kept
 * @param source id of the registered source
 * @param mapping id of the mapping it was read by
 * @param stateOf the day the source was in this state; null: not told
 * @param contentHash SHA-256 of the content, gzip undone; null of a trial
 * @param charset what its text is encoded in
 * @param rowsPerSecond how fast its rows are or were read; null: not begun
 * @param secondsLeft until all rows are read, at that rate; null: not under way
 * @param unreadColumns columns that the mapping does not know, the first of them
 * @param issues by code, the most frequent first; all of them one by one at /issues
 * @param unmappedTitles titles of none of our families, the most frequent first; all at /unmapped
 * @param unmappedSkills skills that no alias knows, likewise
 * @param failure why it failed or was refused, or would be
 * @param preview of a trial, the first rows as they would be read
 */
record ImportView(
        @Nullable String id,
        ImportKind kind,
        String source,
        String mapping,
        ImportState state,
        @Nullable LocalDate stateOf,
        @Nullable String contentHash,
        String charset,
        RowCounts rows,
        @Nullable Long rowsPerSecond,
        @Nullable Long secondsLeft,
        List<String> unreadColumns,
        List<IssueGroupView> issues,
        List<UnmappedView> unmappedTitles,
        List<UnmappedView> unmappedSkills,
        @Nullable String failure,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<PreviewView> preview) {

    static ImportView of(Import it, Imports imports, Instant now) {
        var rate = rate(it, now);
        return new ImportView(
                it.id(),
                it.kind(),
                it.source(),
                it.mapping(),
                it.state(),
                it.stateOf(),
                it.contentHash(),
                it.charset(),
                it.rows(),
                rate,
                it.state() == ImportState.JUDGING && rate != null && rate > 0
                        ? (it.rows().all() - it.rows().read()) / rate
                        : null,
                it.unreadColumns(),
                IssueGroupView.of(imports.issueCounts(it.id()), imports.firstIssues(it.id())),
                UnmappedView.of(imports.firstWords(it.id(), WordKind.TITLE)),
                UnmappedView.of(imports.firstWords(it.id(), WordKind.SKILL)),
                it.failure(),
                it.receivedAt(),
                it.startedAt(),
                it.finishedAt(),
                List.of());
    }

    private static @Nullable Long rate(Import it, Instant now) {
        if (it.startedAt() == null || it.rows().read() == 0) {
            return null;
        }
        var end = it.finishedAt() == null ? now : it.finishedAt();
        return it.rows().read()
                * 1000
                / Math.max(1, Duration.between(it.startedAt(), end).toMillis());
    }

    static ImportView of(Trial trial, Wanted wanted, Instant now) {
        return new ImportView(
                null,
                wanted.mapping().kind(),
                wanted.source(),
                wanted.mapping().id(),
                ImportState.TRIED,
                wanted.stateOf(),
                null,
                trial.charset(),
                trial.rows(),
                null,
                null,
                trial.unreadColumns(),
                IssueGroupView.of(trial.issues(), trial.firstIssues()),
                UnmappedView.of(trial.unmappedTitles()),
                UnmappedView.of(trial.unmappedSkills()),
                trial.refused() ? "Too many of its rows are bad: it would be refused whole." : null,
                now,
                null,
                null,
                trial.preview().stream().map(PreviewView::of).toList());
    }
}
