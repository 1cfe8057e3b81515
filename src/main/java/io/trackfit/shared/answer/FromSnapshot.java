package io.trackfit.shared.answer;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks answers that depend on nothing but the address, the language and the snapshot: they are kept as ready-made
 * bytes until the snapshot is swapped, with entity tags, and answered again without asking the resource.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface FromSnapshot {}
