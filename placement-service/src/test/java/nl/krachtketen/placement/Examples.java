package nl.krachtketen.placement;

import java.util.UUID;

/** What partners send. */
final class Examples {

    static final String OFFERING = """
        {"title":"Fietslessen in de buurt","kind":"COURSE","municipality":"GM0758","postcodeArea":"4812",
         "participationLevels":["LOW","MIDDLE"],"themes":["HEALTH"],"languages":["tr"],"womenOnly":true,
         "children":"CARE_ON_SITE","slots":[{"day":"WEDNESDAY","part":"MORNING"}],"places":2,
         "nextSteps":["VOLUNTEER_VACANCY"],"obligation":"LIGHT","description":"Acht lessen, een fiets is te leen.",
         "reference":"aanbod-17"}""";

    static final String AGREEMENT = """
        {"hoursPerWeek":6,"tasks":["RECEIVING_GUESTS","COOKING_AND_SERVING"],"expenses":["TRAVEL"],
         "contact":"vrijwilligers-oost","startDate":"2009-03-16","withCoach":false}""";

    private Examples() {}

    static String start(String participantId, UUID offering) {
        return "{\"participantId\":\"" + participantId + "\",\"offeringId\":\"" + offering + "\"}";
    }

    static String placement(String participantId, UUID offering) {
        return with("\"hoursPerWeek\":6", start(participantId, offering));
    }

    static String outcome(String participantId) {
        return "{\"participantId\":\"" + participantId + "\",\"kind\":\"WORK\",\"sector\":\"CHILDCARE\"}";
    }

    /** A body with one more field. */
    static String with(String field, String body) {
        return "{" + field + "," + body.substring(1);
    }
}
