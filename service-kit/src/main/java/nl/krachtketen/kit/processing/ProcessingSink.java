package nl.krachtketen.kit.processing;

import java.util.List;
import nl.krachtketen.contract.ProcessingEvent;

/** Where records of processing go, in the transaction of what they record. */
public interface ProcessingSink {

    void write(List<ProcessingEvent.Recorded> records);
}
