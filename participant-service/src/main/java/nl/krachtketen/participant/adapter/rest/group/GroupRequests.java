package nl.krachtketen.participant.adapter.rest.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about groups. */
final class GroupRequests {

    private GroupRequests() {}

    @Schema(name = "GroupForming", description = "Women who were recruited together", examples = """
            {"municipality":"GM0758","reference":"groep-2008-3"}""")
    record FormBody(
            @NotNull @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
            @Schema(description = "Where they take part, as GM code") String municipality,
            @NotNull @Size(min = 1, max = 64)
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:/-]*", message = "may hold letters, digits and . _ : / -")
            @Schema(description = "Your own reference to the group, unique for your organisation; a group has no name") String reference) {}

    @Schema(name = "GroupMember", examples = "{\"participantId\":\"fQ3kmXr1wV0b9yJt5aZc2uLs8nHd4gEo7iPxRqTvWzY\"}")
    record MemberBody(
            @NotNull @Schema(description = "Your organisation's own identifier of her; you must hold her") String participantId) {}
}
