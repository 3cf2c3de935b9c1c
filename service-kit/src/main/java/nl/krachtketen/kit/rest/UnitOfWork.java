package nl.krachtketen.kit.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a REST resource: every method is one transaction in the caller's scope. A method that meets an identifier of which the
 * news has not arrived is tried again for two seconds. A POST with an {@code Idempotency-Key} takes effect once: the same
 * key with the same body gives the stored answer, with another body 422.
 */
@InterceptorBinding
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface UnitOfWork {}
