package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * What is agreed with a municipality, as a form: every field as it was typed, so that what is wrong can be mended.
 *
 * @param known   whether the platform knows the municipality already
 * @param version that was read; 0 as long as nothing was agreed
 * @param numbers how many women, by year and step, such as 2008-PLACED
 * @param wrong   the fields that were refused
 * @param late    whether somebody else changed the agreement in the meantime
 */
public record AgreementForm(String code, String name, boolean known, String wave, String date, long version, Map<String, String> numbers,
        Set<String> wrong, boolean late) {

    private static final Pattern CELL = Pattern.compile("20\\d\\d-(" + Stream.of(AgreedStep.values()).map(Enum::name).collect(Collectors.joining("|")) + ")");
    private static final int FIRST_YEAR = 2007;
    private static final int YEARS = 4;
    private static final int LAST_YEAR = 2099;
    private static final int TOO_LATE = 412;
    private static final int NOT_READ = 428;

    /** One target; its number is empty if none is agreed. */
    public record Cell(AgreedStep step, String key, String women, boolean wrong) {}

    public record Row(int year, List<Cell> cells) {}

    /** What is agreed now; the platform may know nothing but the code. */
    static AgreementForm of(String code, Municipality municipality, Agreement agreement) {
        Map<String, String> numbers = new TreeMap<>();
        if (agreement != null) {
            agreement.lines().forEach(line -> numbers.put(line.year() + "-" + line.step(), Integer.toString(line.women())));
        }
        return new AgreementForm(code, municipality == null ? "" : municipality.name(), municipality != null,
                municipality == null ? null : municipality.wave(), agreement == null ? "" : agreement.agreedDate().toString(),
                agreement == null ? 0 : agreement.version(), numbers, Set.of(), false);
    }

    /** What came back from the browser. */
    static AgreementForm typed(String code, boolean known, MultivaluedMap<String, String> fields) {
        Map<String, String> numbers = new TreeMap<>();
        fields.forEach((field, values) -> {
            if (CELL.matcher(field).matches() && !values.getFirst().isBlank()) {
                numbers.put(field, values.getFirst().strip());
            }
        });
        Integer version = Typed.number(fields.getFirst("stand"));
        return new AgreementForm(code, Typed.orNothing(fields.getFirst("naam")).strip(), known, fields.getFirst("golf"),
                Typed.orNothing(fields.getFirst("datum")), version == null ? 0 : version, numbers, Set.of(), false);
    }

    /** What makes no sense is missing in it. */
    AgreementRequest wish() {
        return new AgreementRequest(name.isEmpty() ? null : name, wave, Typed.date(date), numbers.entrySet().stream().map(each -> {
            String[] which = each.getKey().split("-");
            return new AgreedTarget(Integer.valueOf(which[0]), AgreedStep.valueOf(which[1]), Typed.number(each.getValue()));
        }).toList());
    }

    /** The version that was read, as programs say it; null if there was nothing to read. */
    String ifMatch() {
        return version == 0 ? null : "\"" + version + "\"";
    }

    AgreementForm refused(Problem problem) {
        int status = problem.details().status();
        List<String> keys = List.copyOf(numbers.keySet());
        Set<String> fields = problem.details().errors() == null ? Set.of() : problem.details().errors().stream().map(Problem.FieldError::field)
                .map(field -> field.startsWith("targets[") ? keys.get(Integer.parseInt(field.replaceAll("\\D", ""))) : field).collect(Collectors.toSet());
        return new AgreementForm(code, name, known, wave, date, version, numbers, fields, status == TOO_LATE || status == NOT_READ);
    }

    /** The years that are agreed on and one more, or the first of the programme. */
    public List<Row> rows() {
        List<Integer> years = numbers.keySet().stream().map(key -> Integer.valueOf(key.split("-")[0])).toList();
        int first = years.stream().min(Comparator.naturalOrder()).orElse(FIRST_YEAR);
        int last = Math.max(first + YEARS - 1, years.stream().max(Comparator.naturalOrder()).orElse(0) + 1);
        return IntStream.rangeClosed(first, Math.min(last, LAST_YEAR)).mapToObj(this::row).toList();
    }

    private Row row(int year) {
        return new Row(year, steps().stream().map(step -> {
            String key = year + "-" + step;
            return new Cell(step, key, numbers.getOrDefault(key, ""), wrong.contains(key));
        }).toList());
    }

    public String title() {
        return name.isEmpty() ? code : name;
    }

    public List<AgreedStep> steps() {
        return List.of(AgreedStep.values());
    }

    public List<String> waves() {
        return AgreementRequest.WAVES;
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public boolean hasWrongCells() {
        return wrong.stream().anyMatch(numbers::containsKey);
    }

    public boolean refused() {
        return !wrong.isEmpty();
    }
}
