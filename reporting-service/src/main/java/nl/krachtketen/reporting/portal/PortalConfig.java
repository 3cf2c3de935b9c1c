package nl.krachtketen.reporting.portal;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

@ConfigMapping(prefix = "krachtketen.portal")
interface PortalConfig {

    /** Where partners reach each service. */
    Map<String, String> services();
}
