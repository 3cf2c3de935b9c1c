package nl.krachtketen.matching.adapter.rest.choicepage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/** What her choice page says; the words stand in messages/choice_nl.properties and beside it. Turkish and Arabic await a review. */
@MessageBundle(value = "choice", locale = "nl")
public interface ChoiceText {

    @Message String title();
    @Message String lead();
    @Message String noName();
    @Message String aloud();
    @Message String silence();
    @Message String number(int number);
    @Message String kind(OfferingKind kind);
    @Message String why();
    @Message String suits(MatchReason reason);
    @Message String when();
    @Message String whenLater();
    @Message String part(DayPart part);
    @Message String joinUntil(String date);
    @Message String where();
    @Message String area(String postcodeArea);
    @Message String everywhere();
    @Message String children();
    @Message String forChildren(ChildrenArrangement arrangement);
    @Message String spokenThere();
    @Message String dutchAnd(String languages);
    @Message String agreed();
    @Message String agreement(Obligation obligation);
    @Message String next();
    @Message String concern();
    @Message String full();
    @Message String closed();
    @Message String chosenBefore();
    @Message String takesPart();
    @Message String tooLate();
    @Message String pick();
    @Message String pickOnce();
    @Message String pickYes();
    @Message String otherwise();
    @Message String help();
    @Message String helpText();
    @Message String helpYes();
    @Message String none();
    @Message String noneText();
    @Message String noneKeeps();
    @Message String reason(DeclineReason reason);
    @Message String noneYes();
    @Message String chosenTitle();
    @Message String chosenText();
    @Message String helpedTitle();
    @Message String helpedText();
    @Message String declinedTitle();
    @Message String declinedText();
    @Message String changed();
    @Message String sheetTitle();
    @Message String sheetLead();
}
