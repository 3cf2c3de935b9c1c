package nl.krachtketen.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A request means what it says or it is refused. Left alone, the mapper would take 3 for the fourth code of a list, "true" for
 * true, half a place for none, 17 for a moment in 1970, and the last of two fields with one name.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final List<CoercionInputShape> SCALARS =
            List.of(CoercionInputShape.String, CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    /** After the others, so that none of them takes moments back. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        refuse(json, LogicalType.Integer, CoercionInputShape.Integer);
        refuse(json, LogicalType.Boolean, CoercionInputShape.Boolean);
        refuse(json, LogicalType.Textual, CoercionInputShape.String);
        json.registerModule(new SimpleModule("strict-moments").addDeserializer(OffsetDateTime.class, new Moments()));
    }

    private static void refuse(ObjectMapper json, LogicalType type, CoercionInputShape itself) {
        SCALARS.stream().filter(shape -> shape != itself)
                .forEach(shape -> json.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail));
    }

    private static final class Moments extends StdDeserializer<OffsetDateTime> {

        private static final int LAST_YEAR = 9999;

        Moments() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
            }
            try {
                OffsetDateTime moment = OffsetDateTime.parse(parser.getText());
                // RFC 3339 writes a year in four digits; with more of them nobody reckons without running over.
                return moment.getYear() >= 0 && moment.getYear() <= LAST_YEAR ? moment
                        : (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, parser.getText(), "no RFC 3339 date-time");
            } catch (DateTimeException notOne) {
                return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, parser.getText(), "no RFC 3339 date-time");
            }
        }
    }
}
