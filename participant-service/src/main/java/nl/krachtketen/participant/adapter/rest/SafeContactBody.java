package nl.krachtketen.participant.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.krachtketen.contract.vocabulary.DayPart;
import nl.krachtketen.participant.domain.ContactChannel;
import nl.krachtketen.participant.domain.ContactThrough;
import nl.krachtketen.participant.domain.SafeContact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SafeContact", description = "A way to reach her that brings her no trouble at home")
record SafeContactBody(
        @NotNull @Schema(description = "How to reach her", examples = "MESSAGE") ContactChannel channel,
        @NotNull @Size(max = 3) @Schema(description = "Parts of the day; empty if any will do", examples = "[\"MORNING\"]") List<@NotNull DayPart> times,
        @NotNull @Schema(description = "Through whom", examples = "HERSELF") ContactThrough through) {

    SafeContact safeContact() {
        return new SafeContact(channel, times, through);
    }

    static SafeContactBody of(SafeContact contact) {
        return contact == null ? null : new SafeContactBody(contact.channel(), contact.times(), contact.through());
    }
}
