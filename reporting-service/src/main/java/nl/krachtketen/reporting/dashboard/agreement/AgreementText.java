package nl.krachtketen.reporting.dashboard.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of agreements say; the words stand in messages/agreement_nl.properties and messages/agreement_en.properties. */
@MessageBundle("agreement")
public interface AgreementText {

    @Message String agreements();
    @Message String title(String municipality);
    @Message String nationalTitle();
    @Message String agreedOn(String day);
    @Message String targetOf(String women);
    @Message String year();
    @Message String step(AgreedStep step);
    @Message String result();
    @Message String agreed();
    @Message String realised();
    @Message String perYear();
    @Message String perYearIntro();
    @Message String withMunicipalities();
    @Message String csv();
    @Message String howCounted();
    @Message String withPartners();
    @Message String withPartnersIntro();
    @Message String noPartners();
    @Message String period();
    @Message String reported();
    @Message String partnerStep(PartnerStep step);
    @Message String nothing();
    @Message String nothingText();
    @Message String nothingNational();
}
