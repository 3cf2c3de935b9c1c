package nl.krachtketen.participant;

import java.util.List;
import nl.krachtketen.kit.test.Tokens;

/** An organisation in Breda and what it sends, as the OpenAPI document shows it. */
public final class Examples {

    public static final String ORGANISATION = "00000001001001001758";
    public static final String OTHER_ORGANISATION = "00000001001001002758";

    public static final String REGISTRATION = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
             "person":{"givenName":"Voorbeeld","birthYear":1971}}""";

    public static final String INTAKE = """
            {"participationLevel":"LOW","goals":["MEET_PEOPLE","LEARN_DUTCH"],"themes":["HEALTH"],
             "languages":[{"language":"tr","level":"NATIVE"}],"dutchLevel":"A1","barriers":["CHILDCARE"],
             "availability":[{"day":"WEDNESDAY","part":"MORNING"}],"postcodeArea":"4811","childrenComeAlong":true}""";

    private Examples() {}

    public static String token() {
        return Tokens.of(ORGANISATION, List.of("GM0758"), "caseworker");
    }

    public static String tokenOfAnother() {
        return Tokens.of(OTHER_ORGANISATION, List.of("GM0758"), "caseworker");
    }
}
