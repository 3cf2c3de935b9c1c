package nl.krachtketen.participant.adapter.rest.group;

import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.domain.Refusal;

/** How refusals about groups are told to a caller. */
public final class GroupProblems {

    private GroupProblems() {}

    public static Problem of(Refusal.OfGroup refusal) {
        return switch (refusal) {
            case Refusal.OfGroup.GroupClosed closed -> Problem.contradiction("group-closed", "Group closed",
                    "The group is closed and stays together; nobody joins it any more.", List.of("offerGroupHandover", "formGroup"));
            case Refusal.OfGroup.GroupStillOpen open -> Problem.contradiction("group-still-open", "Group still open",
                    "Women can still join the group. Close it before you hand it over.", List.of("closeGroup"));
            case Refusal.OfGroup.NobodyToHandOver nobody -> Problem.contradiction("nobody-to-hand-over", "Nobody to hand over",
                    "Your organisation holds nobody in this group who is still in the chain.", List.of("getGroup"));
            case Refusal.OfGroup.GroupReferenceInUse inUse -> Problem.contradiction("group-reference-in-use", "Group reference in use",
                    "Your organisation already has a group with this reference.", List.of("listGroups"));
            case Refusal.OfGroup.NotYourGroup notYours -> Problem.forbidden("Only the organisation that formed the group may do this.");
        };
    }
}
