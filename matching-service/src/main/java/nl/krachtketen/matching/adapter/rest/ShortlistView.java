package nl.krachtketen.matching.adapter.rest;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.matching.domain.Shortlist;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shortlist as one organisation sees it. */
@Schema(name = "Shortlist", examples = """
        {"id":"pTzxYJq0hVbn3c7gU2m5wRk1dLs8fEoAi6tXyQvB4Ns",
         "participantId":"Q1w9eR4tYuI8oPzL5kJhG2fDsA7mNbVcX3q6WeRtY0u",
         "companions":[],"occurredAt":"2008-10-06T09:30:00Z",
         "createdAt":"2008-10-06T09:31:12Z","profileKnown":true,
         "items":[{"offeringId":"01980c5e-4b20-7d18-8e63-0a9c7f1b3d02",
         "title":"Koffie en taal in het buurthuis","organisation":"00000001812345678000",
         "kind":"INFORMAL_LANGUAGE_MEETING",
         "score":65,"reasons":[{"code":"LEADS_TO_GOAL","text":{"nl":"Het brengt haar bij een van haar doelen.",
         "en":"It leads to one of her goals."}}],"concerns":[],"companionsThere":0}]}""")
record ShortlistView(
        @Schema(description = "Your organisation's own identifier of the shortlist")
        String id,

        @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        @Schema(description = "With whom she wants to go, by your organisation's own identifiers")
        List<String> companions,

        @Schema(description = "When it was proposed")
        Instant occurredAt,

        @Schema(description = "When the list was recorded here; it never changes")
        Instant createdAt,

        @Schema(description = "False if no intake was held yet: the list then rests on her municipality only")
        boolean profileKnown,

        @Schema(description = "Best match first; may be empty")
        List<SuggestionView> items) {

    static final String KIND = "shortlist";

    static ShortlistView of(Shortlist it, String id, String participantId, List<String> companions) {
        return new ShortlistView(id, participantId, companions, it.occurredAt(), it.createdAt(), it.profileKnown(),
                it.suggestions().stream().map(SuggestionView::of).toList());
    }
}
