package nl.krachtketen.participant.adapter.rest.herview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.participant.application.herview.Basis;
import nl.krachtketen.participant.application.herview.Deed;

/** What her pages say; the words stand in messages/her_nl.properties and beside it. Turkish and Arabic await a speaker's review. */
@MessageBundle(value = "her", locale = "nl")
public interface Text {

    @Message String title();
    @Message String lead();
    @Message String noName();
    @Message String withdrawn();
    @Message String helperTitle();
    @Message String helperSince();
    @Message String helperContact();
    @Message String helperNoContact();
    @Message String usersTitle();
    @Message String usersLead();
    @Message String usersNote();
    @Message String unnamed(String oin);
    @Message String why(Basis basis);
    @Message String until(String date);
    @Message String seesName();
    @Message String seesNoName();
    @Message String consent(ConsentPurpose purpose);
    @Message String withdraw(ConsentPurpose purpose);
    @Message String withdrawExplained();
    @Message String withdrawNow();
    @Message String usesTitle();
    @Message String usesLead();
    @Message String usesNone();
    @Message String deed(Deed deed);
    @Message String purpose(ProcessingPurpose purpose);
    @Message String times(int number);
    @Message String earlier();
    @Message String latest();
    @Message String rightsTitle();
    @Message String rightsAsk();
    @Message String rightsCorrect();
    @Message String rightsErase();
    @Message String rightsComplain();
    @Message String sheetTitle();
    @Message String sheetLead();
}
