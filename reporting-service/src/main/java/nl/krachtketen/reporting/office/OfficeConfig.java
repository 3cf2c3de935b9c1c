package nl.krachtketen.reporting.office;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

@ConfigMapping(prefix = "krachtketen.programme-office")
interface OfficeConfig {

    /** Under whose identifiers the topic is written. Without it nothing is. */
    Optional<String> oin();

    /** What participants are told about who saw that. */
    @WithDefault("Landelijk bureau")
    String name();
}
