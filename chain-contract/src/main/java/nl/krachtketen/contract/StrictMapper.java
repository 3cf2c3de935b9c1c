package nl.krachtketen.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Jackson as {@link EventJson} needs it: it reads what the JSON Schemas allow, and never bends a value to fit. */
final class StrictMapper {

    private StrictMapper() {
    }

    static JsonMapper create() {
        return JsonMapper.builder()
                .addModule(timeAsText())
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(any -> refuse(any, CoercionInputShape.EmptyString))
                .withCoercionConfig(LogicalType.Textual, text -> refuse(text,
                        CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean))
                .build();
    }

    private static void refuse(MutableCoercionConfig coercions, CoercionInputShape... shapes) {
        for (var shape : shapes) {
            coercions.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** Jackson's own module for java.time would also read numbers and arrays, which the schemas do not allow. */
    private static SimpleModule timeAsText() {
        return new SimpleModule()
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(Instant.class, fromText(Instant.class, Instant::parse))
                .addDeserializer(LocalDate.class, fromText(LocalDate.class, LocalDate::parse));
    }

    private static <T> FromStringDeserializer<T> fromText(Class<T> type, Function<String, T> parser) {
        return new FromStringDeserializer<>(type) {
            @Override
            protected T _deserialize(String text, DeserializationContext context) {
                return parser.apply(text);
            }
        };
    }
}
