package nl.krachtketen.reporting.dashboard.flow;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.dashboard.Choice;
import nl.krachtketen.reporting.journey.Step;

/** The choices in the address of a page, so that a reader can send what she sees to somebody else. What makes no sense is no choice. */
public record Filter(String municipality, Selection selection) {

    static final String FROM = "van";
    static final String UNTIL = "tot";
    static final String LEVEL = "niveau";
    static final String CHANNEL = "kanaal";

    static Filter of(String municipality, MultivaluedMap<String, String> query) {
        return new Filter(municipality, new Selection(
                Choice.orNull(query.getFirst(FROM), YearMonth::parse), Choice.orNull(query.getFirst(UNTIL), YearMonth::parse),
                Choice.orNull(query.getFirst(LEVEL), EntryLevel::valueOf), Choice.orNull(query.getFirst(CHANNEL), RecruitmentChannel::valueOf)));
    }

    /** A page or a file of this municipality with the same choices. */
    public String address(String page) {
        return address(page, selection);
    }

    /** Women who took this step, whatever they did after it. */
    public String took(Step step) {
        return journeys("stap=" + step);
    }

    /** Women who went from one step to the other, or stopped there. */
    public String went(Node from, Node to) {
        return journeys("stap=" + from + "&naar=" + to);
    }

    String journeys(String more) {
        String query = query(selection);
        return base("trajecten") + "?" + (query.isEmpty() ? more : query + "&" + more);
    }

    public String withoutFrom() {
        return address("stromen", new Selection(null, selection.until(), selection.level(), selection.channel()));
    }

    public String withoutUntil() {
        return address("stromen", new Selection(selection.from(), null, selection.level(), selection.channel()));
    }

    public String withoutLevel() {
        return address("stromen", new Selection(selection.from(), selection.until(), null, selection.channel()));
    }

    public String withoutChannel() {
        return address("stromen", new Selection(selection.from(), selection.until(), selection.level(), null));
    }

    public List<EntryLevel> levels() {
        return List.of(EntryLevel.values());
    }

    public List<RecruitmentChannel> channels() {
        return List.of(RecruitmentChannel.values());
    }

    private String address(String page, Selection chosen) {
        String query = query(chosen);
        return base(page) + (query.isEmpty() ? "" : "?" + query);
    }

    private String base(String page) {
        return "/gemeenten/" + municipality + "/" + page;
    }

    private static String query(Selection chosen) {
        return Stream.of(parameter(FROM, chosen.from()), parameter(UNTIL, chosen.until()), parameter(LEVEL, chosen.level()),
                parameter(CHANNEL, chosen.channel())).flatMap(Optional::stream).collect(Collectors.joining("&"));
    }

    private static Optional<String> parameter(String name, Object value) {
        return Optional.ofNullable(value).map(chosen -> name + "=" + chosen);
    }
}
