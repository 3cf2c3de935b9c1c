package nl.krachtketen.kit.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtketen.kit.pairwise.Pairwise;

/** The data that a {@link TenantMatrix} guards: recorded by one organisation in one municipality, out of reach of the others. */
public abstract class MatrixData {

    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    /** The organisation on this side of the border: {@code own} recorded the data. */
    protected abstract String organisation(String side);

    /** The municipality on this side of the border: in {@code own} the data was recorded. */
    protected abstract String municipality(String side);

    /** Records data that this operation can be called on, known to the service when this returns. */
    protected abstract Subject record(String operation);

    Subject subject(String operation) {
        return subjects.computeIfAbsent(operation, this::record);
    }

    /** Each caller who may change something gets data of its own, because the call may end them. */
    Subject freshSubject(String operation) {
        return record(operation);
    }

    /** Identifiers and words of one recorded thing, and how they are told to each organisation. */
    public static final class Subject {

        private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":(\"[^\"]*\"|\\[\"[^\\]]*])");
        /** An example names some organisation as its source; whoever sends it names its own. */
        private static final Pattern OIN = Pattern.compile("oin:[0-9]{20}");
        private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
        private final String unique = UUID.randomUUID().toString();
        private final Pairwise pairwise;
        private final Map<String, UUID> pairwiseIds = new LinkedHashMap<>();
        private final Map<String, String> kinds = new LinkedHashMap<>();
        private final Map<String, String> plain = new LinkedHashMap<>();
        private final List<String> words = new ArrayList<>();

        public Subject(Pairwise pairwise) {
            this.pairwise = pairwise;
        }

        /** An identifier of ours, which every organisation knows by another name. */
        public Subject id(String name, String kind, UUID id) {
            pairwiseIds.put(name, id);
            kinds.put(name, kind);
            return this;
        }

        /** Something that is the same for everybody, such as a municipality in the path. */
        public Subject plain(String name, String value) {
            plain.put(name, value);
            return this;
        }

        /** A word that nobody may read who may not see the data. */
        public Subject secret(String word) {
            words.add(word);
            return this;
        }

        /** The participant that everything is about. */
        public UUID id(String name) {
            return pairwiseIds.get(name);
        }

        List<String> secrets(String organisation) {
            List<String> secrets = new ArrayList<>(words);
            pairwiseIds.keySet().forEach(name -> secrets.add(value(name, organisation)));
            return secrets;
        }

        String fill(String body, String organisation) {
            return FIELD.matcher(OIN.matcher(body).replaceAll("oin:" + organisation).replace("{caller}", organisation)
                    .replace("{unique}", unique)).replaceAll(field -> {
                String value = value(field.group(1), organisation);
                String form = field.group(2).startsWith("[") ? "\"%s\":[\"%s\"]" : "\"%s\":\"%s\"";
                return Matcher.quoteReplacement(value == null ? field.group() : form.formatted(field.group(1), value));
            });
        }

        String fillPath(String path, String organisation) {
            return PARAMETER.matcher(path).replaceAll(parameter -> {
                String value = value(parameter.group(1), organisation);
                if (value == null) {
                    throw new IllegalStateException("No value for {" + parameter.group(1) + "} in " + path);
                }
                return Matcher.quoteReplacement(value);
            });
        }

        private String value(String name, String organisation) {
            return plain.containsKey(name) ? plain.get(name)
                    : pairwiseIds.containsKey(name) ? pairwise.outward(kinds.get(name), pairwiseIds.get(name), organisation) : null;
        }
    }
}
