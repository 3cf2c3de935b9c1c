package nl.krachtketen.demo;

import nl.krachtketen.local.ServiceName;

/** Tells the dashboards what organisations are called, in the name of the programme office. */
final class Names {
    private static final String OFFICE = "landelijk-bureau";

    private final DemoApi api;

    Names(DemoApi api) {
        this.api = api;
    }

    /** Names one of them; there is nothing more to do for it then. */
    boolean tell(DemoOrganisation organisation) {
        api.put(ServiceName.REPORTING, OFFICE, "/v1/organisations/" + organisation.oin(), new Body().with("name", organisation.name()));
        return false;
    }
}
