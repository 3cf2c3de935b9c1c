package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.kit.processing.ProcessingSink;

/** Tells the log about each participant who was told of her, in the transaction that notes the delivery. */
@ApplicationScoped
class Disclosures {

    @Inject
    ProcessingSink sink;

    void write(Subscription to, List<Sent> sent) {
        sink.write(sent.stream().filter(each -> each.participant() != null && each.mayHaveArrived()).map(each -> record(to, each))
                .toList());
    }

    private static ProcessingEvent.Recorded record(Subscription to, Sent sent) {
        String trace = sent.attempt().id().toString().replace("-", "");
        return new ProcessingEvent.Recorded(sent.participant(), sent.attempt().id(), "deliverEvent", ProcessingPurpose.PROGRESS,
                sent.delivered() ? ProcessingStatus.OK : ProcessingStatus.ERROR, to.organisation(), to.organisationTitle(),
                sent.attempt().at(), sent.endedAt(), trace, trace.substring(16), null);
    }
}
