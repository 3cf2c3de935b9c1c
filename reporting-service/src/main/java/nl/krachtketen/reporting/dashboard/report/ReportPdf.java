package nl.krachtketen.reporting.dashboard.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Sets a report on paper: A4, with its own fonts, tagged so that it can be read aloud. It loads nothing from anywhere. */
@ApplicationScoped
class ReportPdf {

    static final String MEDIA_TYPE = "application/pdf";

    private static final String FAMILY = "Krachtketen Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    byte[] of(ReportPage page, Locale language) {
        String document = ReportTemplates.paper(page, language.getLanguage()).setLocale(language).render();
        try (var pdf = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder().useFastMode().usePdfUaAccessibility(true)
                    .useFont(() -> font("regular"), FAMILY, REGULAR, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .useFont(() -> font("bold"), FAMILY, BOLD, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .useUriResolver((base, address) -> null).withProducer("Krachtketen").withHtmlContent(document, null).toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String weight) {
        return ReportPdf.class.getResourceAsStream("krachtketen-sans-" + weight + ".ttf");
    }
}
