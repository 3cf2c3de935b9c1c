package nl.krachtketen.reporting.dashboard.quality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of data quality says; the words stand in messages/quality_nl.properties and messages/quality_en.properties. */
@MessageBundle("quality")
public interface QualityText {

    @Message String quality();
    @Message String title();
    @Message String partners();
    @Message String intro();
    @Message String found(String doubtful, String all);
    @Message String csv();
    @Message String partner();
    @Message String events();
    @Message String late();
    @Message String lateBy(String days);
    @Message String history(String events);
    @Message String lastTold();
    @Message String silent(String days);
    @Message String usual(String days);
    @Message String outOfOrder();
    @Message String few();
    @Message String nothing();
    @Message String nothingText();
    @Message String howLate();
    @Message String howSilent();
    @Message String howOutOfOrder();
    @Message String howTwice();
}
