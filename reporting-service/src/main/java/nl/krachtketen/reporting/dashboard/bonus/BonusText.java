package nl.krachtketen.reporting.dashboard.bonus;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.krachtketen.reporting.bonus.Account;
import nl.krachtketen.reporting.bonus.Beside;

/** What the pages of accounts say; the words stand in messages/bonus_nl.properties and messages/bonus_en.properties. */
@MessageBundle("bonus")
public interface BonusText {

    @Message String tab();
    @Message String title(String municipality);
    @Message String year();
    @Message String years();
    @Message String dual();
    @Message String dualHint();
    @Message String dualNone();
    @Message String nug();
    @Message String nugHint();
    @Message String budget();
    @Message String budgetHint();
    @Message String budgetNone();
    @Message String byYear();
    @Message String byYearIntro();
    @Message String byYearIntroOffice();
    @Message String euros();
    @Message String beside();
    @Message String besideIntro();
    @Message String besideName(Beside beside);
    @Message String lines();
    @Message String linesIntro();
    @Message String linesBefore();
    @Message String account(Account account);
    @Message String reintegration();
    @Message String civicIntegration();
    @Message String adultEducation();
    @Message String together();
    @Message String howDual();
    @Message String howBeside();
    @Message String howOnce();
    @Message String howNug();
    @Message String howBudget();
    @Message String howMoved();
    @Message String howSource();
    @Message String emptyTitle();
    @Message String emptyText(String municipality);
    @Message String journeysTitle(String municipality, String account, int year);
    @Message String journeysIntro(String number);
    @Message String countsSince();
    @Message String programme();
    @Message String besideColumn();
    @Message String ran();
    @Message String registered();
    @Message String work();
    @Message String began();
    @Message String open();
    @Message String back();
    @Message String countryTitle();
    @Message String emptyCountry();
    @Message String perMunicipality(int year);
    @Message String perMunicipalityIntro();
    @Message String without(int year);
}
