package nl.krachtketen.placement.application.offeringimport;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one run through the rows of an import has found so far. */
final class ImportRun {

    private final int rowsRead;
    private final List<RowError> newErrors = new ArrayList<>();
    private final List<UUID> stillSo = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private int refused;

    ImportRun(int rowsRead) {
        this.rowsRead = rowsRead;
    }

    void accepted(TakeInRow.Effect effect) {
        switch (effect) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
    }

    /** The offering is as the file says. */
    void stillSo(UUID offering) {
        stillSo.add(offering);
    }

    List<UUID> stillSo() {
        return stillSo;
    }

    void refused(List<RowError> errors) {
        refused++;
        newErrors.addAll(errors);
    }

    boolean anyRefused() {
        return refused > 0;
    }

    ImportCounts counts() {
        return new ImportCounts(rowsRead, created, changed, unchanged, refused);
    }

    /** The errors since this was asked last. */
    List<RowError> takeErrors() {
        var taken = List.copyOf(newErrors);
        newErrors.clear();
        return taken;
    }
}
