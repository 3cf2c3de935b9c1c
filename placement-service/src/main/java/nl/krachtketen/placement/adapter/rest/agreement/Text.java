package nl.krachtketen.placement.adapter.rest.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.krachtketen.placement.domain.agreement.Expense;
import nl.krachtketen.placement.domain.agreement.Party;
import nl.krachtketen.placement.domain.agreement.Task;

/** What the pages say; the words stand in messages/agreement_nl.properties and beside it. Turkish and Arabic await a speaker's review. */
@MessageBundle("agreement")
public interface Text {

    @Message String title();
    @Message String lead(Party party);
    @Message String noName();
    @Message String hours();
    @Message String hoursPerWeek(int number);
    @Message String tasks();
    @Message String task(Task task);
    @Message String expenses();
    @Message String expense(Expense expense);
    @Message String noExpenses();
    @Message String contact();
    @Message String start();
    @Message String end();
    @Message String openEnd();
    @Message String free(Party party);
    @Message String agree();
    @Message String confirm();
    @Message String disagree(Party party);
    @Message String changed();
    @Message String confirmed();
    @Message String waiting();
    @Message String complete();
    @Message String used();
    @Message String linkPrivate();
    @Message String sheetTitle();
    @Message String sheetLead(Party party);
}
