package nl.krachtketen.reporting.dashboard;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Figures as CSV, for whoever asks for it. */
@Provider
@Produces(CsvTable.MEDIA_TYPE)
public class TabularWriter implements MessageBodyWriter<Tabular> {

    @Context
    UriInfo uri;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Tabular figures, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        // What the caller's wishes were weighed by is not part of the answer's type.
        headers.putSingle(HttpHeaders.CONTENT_TYPE, CsvTable.MEDIA_TYPE + ";charset=UTF-8");
        String wanted = uri.getQueryParameters().getFirst(Tabular.TABLE);
        body.write((wanted == null ? figures.table() : figures.others().get(wanted).get()).getBytes(StandardCharsets.UTF_8));
    }
}
