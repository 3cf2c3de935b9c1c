package nl.krachtketen.reporting.dashboard.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner can be asked for; called as the journeys keep it. */
@Schema(description = "A step that the partner reports")
public enum PartnerStep {
    RECRUITED, INTAKE_DONE, ORIENTATION, MATCHED, TRIAL, PLACED, EDUCATION, WORK, ENTERPRISE
}
