package nl.krachtketen.participant.application;

import nl.krachtketen.participant.domain.Notice;

/** Where notices are left until somebody has seen them. */
public interface Notices {

    void tell(Notice notice);
}
