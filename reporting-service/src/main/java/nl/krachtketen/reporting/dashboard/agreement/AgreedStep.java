package nl.krachtketen.reporting.dashboard.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be agreed on; called as the tallies call it. */
@Schema(description = "A step of the chain; or ACTIVATED, the first trial or placement, the only one that counts towards the target")
public enum AgreedStep {
    RECRUITED, INTAKE_DONE, ORIENTATION, MATCHED, TRIAL, PLACED, ACTIVATED, MOVED_ON
}
