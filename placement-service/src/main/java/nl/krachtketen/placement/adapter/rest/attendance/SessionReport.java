package nl.krachtketen.placement.adapter.rest.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.application.attendance.RecordSession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SessionReport", description = "Who came to a session: by person, as a headcount, or both", examples = """
    {"sessionDate":"2009-03-11","present":["pVCH6XBprpPP1GWzFUvHUPtx0pIGjFIG0Zg7cBZbX9E"],"headcount":15}""")
record SessionReport(
        @NotNull LocalDate sessionDate,

        @Size(max = 200) @Schema(description = "Who was there, by your organisation's own identifiers")
        List<@NotNull @Size(max = 64) String> present,

        @Size(max = 200) @Schema(description = "Who was expected and was not there")
        List<@NotNull @Size(max = 64) String> absent,

        @Min(0) @Max(100_000) @Schema(description = "How many were there, known by name or not")
        Integer headcount) {

    RecordSession.Report about(UUID offering, OutwardIds ids) {
        List<UUID> there = inward("present", present, ids);
        List<UUID> missing = inward("absent", absent, ids);
        if (there.isEmpty() && missing.isEmpty() && headcount == null) {
            throw Problem.invalid("headcount", "must be given if nobody is named");
        }
        if (headcount != null && headcount < there.size()) {
            throw Problem.invalid("headcount", "must be at least the number of those who are named as present");
        }
        requireOnce("present", there, new HashSet<>());
        requireOnce("absent", missing, new HashSet<>(there));
        return new RecordSession.Report(offering, sessionDate, headcount, there, missing);
    }

    private static List<UUID> inward(String field, List<String> given, OutwardIds ids) {
        return given == null
                ? List.of()
                : IntStream.range(0, given.size())
                        .mapToObj(i -> ids.fromField(OutwardIds.PARTICIPANT, field + "[" + i + "]", given.get(i)))
                        .toList();
    }

    private static void requireOnce(String field, List<UUID> named, Set<UUID> before) {
        for (int i = 0; i < named.size(); i++) {
            if (!before.add(named.get(i))) {
                throw Problem.invalid(field + "[" + i + "]", "must be named once, as present or as absent");
            }
        }
    }
}
