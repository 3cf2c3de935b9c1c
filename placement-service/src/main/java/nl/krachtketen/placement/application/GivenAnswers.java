package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.placement.domain.Answer;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.PlaceRequest;

/** Stores requests, and notes how each was answered without saying whose it was: that outlasts her being forgotten. */
@ApplicationScoped
class GivenAnswers {

    @Inject
    PlaceRequests requests;

    @Inject
    ResponseRates rates;

    @Inject
    Deadlines deadlines;

    void save(Offering offering, PlaceRequest.Open before, PlaceRequest after) {
        requests.save(after);
        if (before.request().answer() instanceof Answer.Due due) {
            note(offering, due, after.request().answer());
        }
    }

    private void note(Offering offering, Answer.Due asked, Answer given) {
        switch (given) {
            case Answer.Accepted accepted -> rates.note(offering, asked.since(), accepted.at(), true);
            case Answer.Declined declined -> rates.note(offering, asked.since(), declined.at(), true);
            case Answer.Missed missed -> rates.note(offering, asked.since(), deadlines.now(), false);
            case Answer.Due still -> {
                /* It can still be answered. */
            }
            case Answer.NotAsked withdrawn -> {
                /* She did not wait for the answer; that says nothing about who owed it. */
            }
        }
    }
}
