package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.rest.FieldErrors;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.placement.application.offeringimport.RowError;
import nl.krachtketen.placement.application.offeringimport.RowReader;
import nl.krachtketen.placement.domain.InvalidTerms;

/** A row must be what a single offering must be, by the same rules, and name the offering that it is. */
@ApplicationScoped
class JsonRowReader implements RowReader {

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    @Inject
    OccurredAt occurredAt;

    @Override
    public Understood read(int number, String content) {
        try {
            return json.readTree(content) instanceof ObjectNode offering
                    ? read(number, offering)
                    : wrong(number, "", "must be an object");
        } catch (JsonMappingException e) {
            return wrong(number, List.of(FieldErrors.of(e)));
        } catch (JsonProcessingException e) {
            return wrong(number, "", "is not well-formed JSON");
        } catch (InvalidTerms e) {
            return wrong(number, e.field(), e.getMessage());
        } catch (Problem e) {
            return wrong(number, e.details().errors());
        }
    }

    private Understood read(int number, ObjectNode offering) throws JsonProcessingException {
        JsonNode named = offering.remove(CsvColumn.OFFERING_ID);
        UUID offeringId = named == null || named.isNull() ? null : Parameters.uuid(CsvColumn.OFFERING_ID, named.asText());
        OfferingRequest said = json.treeToValue(offering, OfferingRequest.class);
        var errors = FieldErrors.of(validator.validate(said));
        if (!errors.isEmpty()) {
            return wrong(number, errors);
        } else if (offeringId == null && said.reference() == null) {
            return wrong(number, "reference", "must be there, so that sending the row again changes the same offering");
        }
        return new Row(offeringId, said.terms(), occurredAt.orNow(said.occurredAt()));
    }

    private static Wrong wrong(int number, String field, String message) {
        return new Wrong(List.of(new RowError(number, field, message)));
    }

    private static Wrong wrong(int number, List<Problem.FieldError> errors) {
        return new Wrong(errors.stream()
                .map(error -> new RowError(number, error.field(), error.message())).toList());
    }
}
