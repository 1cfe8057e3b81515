package io.trackfit.shared.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The ready-made answers of the present snapshot, bounded by their bytes. */
@ApplicationScoped
public class ReadyAnswers {

    /** Room for every unfiltered answer in two languages several times over; filtered ones come and go. */
    private static final long MAX_BYTES = 48L << 20;

    private volatile Generation generation = new Generation();

    /** Forgets all: the snapshot they were made from is gone. */
    public synchronized void clear() {
        generation = new Generation();
    }

    /** Forgets those whose address matches: what they alone were made from is gone. */
    public synchronized void forget(Predicate<String> uri) {
        generation = generation.without(uri);
    }

    /** An answer is put back into the generation it was made for, so that none outlives its snapshot. */
    Generation generation() {
        return generation;
    }

    /** The answers of one snapshot. */
    static final class Generation {

        private final Cache<Key, ReadyAnswer> answers = Caffeine.newBuilder()
                .maximumWeight(MAX_BYTES)
                .weigher((Key key, ReadyAnswer answer) -> answer.weight())
                .executor(Runnable::run)
                .build();

        /** Requests in flight still put their answers into this one. */
        private Generation without(Predicate<String> uri) {
            var kept = new Generation();
            answers.asMap().forEach((key, answer) -> {
                if (!uri.test(key.uri())) {
                    kept.answers.put(key, answer);
                }
            });
            return kept;
        }

        @Nullable
        ReadyAnswer find(String uri, String language, String type) {
            return answers.getIfPresent(new Key(uri, language, type));
        }

        void keep(String uri, ReadyAnswer answer) {
            answers.put(new Key(uri, answer.language(), answer.type()), answer);
        }
    }

    private record Key(String uri, String language, String type) {}
}
