package nl.krachtketen.kit.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What all pages and leaflets for participants say; the words stand in messages/page_nl.properties and beside it. Dutch is the
 * source. Turkish and Arabic await a speaker's review.
 */
@MessageBundle(value = "page", locale = "nl")
public interface PageText {

    @Message String skip();
    @Message String languages();
    @Message String linkUntil(String date);
    @Message String linkPrivate();
    @Message String goneTitle();
    @Message String goneText();
    @Message String sheetScan();
    @Message String sheetType();
    @Message String sheetPrivate();
    @Message String sheetUntil(String date);
    @Message String sheetLost();
    @Message String code();
    @Message String unreviewed();
}
