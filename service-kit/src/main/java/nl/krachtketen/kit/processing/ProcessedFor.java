package nl.krachtketen.kit.processing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;

/** What an operation processes data for, where that is not what its service mostly does ({@code krachtketen.processing.purpose}). */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessedFor {

    ProcessingPurpose value();
}
