package nl.krachtketen.placement.application.offeringimport;

/** How far an import is, in rows. Those accepted are created, changed or unchanged. */
public record ImportCounts(int rowsRead, int created, int changed, int unchanged, int rowsRefused) {

    public int rowsAccepted() {
        return created + changed + unchanged;
    }
}
