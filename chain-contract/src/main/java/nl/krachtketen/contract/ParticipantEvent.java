package nl.krachtketen.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.Barrier;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/** What happened to a participant herself, as participant-service records it. */
public sealed interface ParticipantEvent extends ChainEvent {

    /** She was recruited and is known in the chain from now on. */
    @EventType("participants.registered")
    record Registered(About about, BenefitSituation benefitSituation) implements ParticipantEvent {
    }

    /** She told what she wants and what she needs; the base for matching. */
    @EventType("participants.intake-done")
    record IntakeDone(
            About about,
            List<Goal> goals,
            @Except("RELIGION") List<Theme> themes,
            List<LanguageSkill> languages,
            DutchLevel dutchLevel,
            List<Barrier> barriers,
            List<Slot> availability,
            @Coded(Code.POSTCODE_AREA) String postcodeArea,
            boolean childrenComeAlong) implements ParticipantEvent {

        /** @throws IllegalArgumentException also if a theme would tell her religion */
        public IntakeDone {
            goals = List.copyOf(goals);
            themes = List.copyOf(themes);
            languages = List.copyOf(languages);
            barriers = List.copyOf(barriers);
            availability = List.copyOf(availability);
            Code.POSTCODE_AREA.require(postcodeArea);
            if (themes.contains(Theme.RELIGION)) {
                throw new IllegalArgumentException("RELIGION is a theme of offerings only");
            }
        }
    }

    /** Her participation level was looked at again. The previous one is absent if there was none. */
    @EventType("participants.level-assessed")
    record LevelAssessed(About about, @Nullable ParticipationLevel previousLevel, ParticipationLevel newLevel)
            implements ParticipantEvent {
    }

    /** A volunteer coach or buddy stands beside her from now on. */
    @EventType("participants.coach-assigned")
    record CoachAssigned(About about, UUID coachId) implements ParticipantEvent {
    }

    /** The coach or buddy no longer stands beside her. */
    @EventType("participants.coach-ended")
    record CoachEnded(About about, UUID coachId) implements ParticipantEvent {
    }

    /** She takes no steps for a while; without a date it is not known until when. */
    @EventType("participants.paused")
    record Paused(About about, @Nullable LocalDate untilDate) implements ParticipantEvent {
    }

    /** She takes steps again. */
    @EventType("participants.resumed")
    record Resumed(About about) implements ParticipantEvent {
    }

    /** She moved; the municipality that the event is about is the new one. */
    @EventType("participants.moved-municipality")
    record MovedMunicipality(About about, @Coded(Code.MUNICIPALITY) String from, @Coded(Code.MUNICIPALITY) String to)
            implements ParticipantEvent {

        public MovedMunicipality {
            Code.MUNICIPALITY.require(from);
            Code.MUNICIPALITY.require(to);
        }
    }

    /** She gave (true) or withdrew (false) her consent, for one purpose and one receiving organisation. */
    @EventType("participants.consent-changed")
    record ConsentChanged(
            About about, ConsentPurpose purpose, @Coded(Code.ORGANISATION) String recipient, boolean given)
            implements ParticipantEvent {

        public ConsentChanged {
            Code.ORGANISATION.require(recipient);
        }
    }

    /** The other id turned out to be the same person: its steps are hers from now on. */
    @EventType("participants.merged")
    record Merged(About about, UUID otherParticipantId) implements ParticipantEvent {
    }

    /** A merge was a mistake: the other id is somebody else again. */
    @EventType("participants.unmerged")
    record Unmerged(About about, UUID otherParticipantId) implements ParticipantEvent {
    }

    /** She left the chain. */
    @EventType("participants.left")
    record Left(About about, LeaveReason reason) implements ParticipantEvent {
    }

    /** Her data were erased; each service forgets her. */
    @EventType("participants.erased")
    record Erased(About about) implements ParticipantEvent {
    }
}
