package nl.krachtketen.reporting.dashboard.published;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the open pages say; the words stand in messages/published_nl.properties and messages/published_en.properties. */
@MessageBundle("published")
public interface PublishedText {

    @Message String title();
    @Message String placeTitle(String municipality);
    @Message String asOf(String day);
    @Message String monthly();
    @Message String csv();
    @Message String allMunicipalities();
    @Message String notShown();
    @Message String cameIn();
    @Message String cameInHint();
    @Message String map();
    @Message String mapIntro();
    @Message String unnamed();
    @Message String nobodyYet();
    @Message String comparison();
    @Message String comparisonIntro();
    @Message String comparisonFound(String different, String all);
    @Message String country(String percent);
    @Message String share();
    @Message String interval();
    @Message String between();
    @Message String betweenValues(String least, String most);
    @Message String womenColumn();
    @Message String above();
    @Message String below();
    @Message String tooFew();
    @Message String levels();
    @Message String levelsIntro();
    @Message String tookPart();
    @Message String shareColumn();
    @Message String noShare();
    @Message String channels();
    @Message String channelsIntro();
    @Message String steps();
    @Message String stepsIntro();
    @Message String measure(Measure measure);
    @Message String municipalitiesIntro();
    @Message String howFrozen();
    @Message String howRounded();
    @Message String howSuppressed();
    @Message String howOnce();
    @Message String nothing();
    @Message String nothingText();
}
