package io.trackfit.shared.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an endpoint method, run on a worker thread and answering {@code RestResponse<…View>}, that takes an
 * {@code Idempotency-Key}: sent again by the same key within a day it is not run again but answered as it was.
 *
 * <p>What makes a request the same are its method, path and read parameters; of a streamed body only that there is one, so
 * a client uses a new key for a new file. A method that throws leaves nothing behind and may be tried again.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
