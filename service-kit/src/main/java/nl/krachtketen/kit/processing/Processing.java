package nl.krachtketen.kit.processing;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What one request does: the operation of the API, what it is for, and when it began. */
public record Processing(UUID id, String operation, ProcessingPurpose purpose, Instant startedAt) {

    static Processing of(UUID id, Method method, ProcessingPurpose usual, Instant startedAt) {
        return new Processing(id, operation(method), purpose(method).orElse(usual), startedAt);
    }

    private static String operation(Method method) {
        Operation described = method.getAnnotation(Operation.class);
        return described == null || described.operationId().isEmpty() ? method.getName() : described.operationId();
    }

    private static Optional<ProcessingPurpose> purpose(Method method) {
        return Stream.of(method, method.getDeclaringClass()).map(place -> place.getAnnotation(ProcessedFor.class))
                .filter(found -> found != null).map(ProcessedFor::value).findFirst();
    }
}
