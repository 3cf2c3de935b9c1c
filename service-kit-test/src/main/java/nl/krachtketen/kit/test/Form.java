package nl.krachtketen.kit.test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form of a page that changes something.
 *
 * @param action where it is sent, as the page says
 * @param fields the names of what can be filled in
 */
record Form(String action, List<String> fields) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");

    static List<Form> on(String page) {
        return FORM.matcher(page).results().filter(form -> form.group(1).contains("post")).map(Form::of).toList();
    }

    private static Form of(MatchResult form) {
        String action = ACTION.matcher(form.group(1)).results().map(found -> found.group(1)).findFirst().orElse("");
        List<String> fields = NAME.matcher(form.group(0)).results().map(found -> found.group(1)).distinct().toList();
        return new Form(action.replace("&amp;", "&"), fields);
    }

    /** As sent with nothing, with a text in each field, and with fields that the page does not have. */
    Stream<String> filled(List<String> texts) {
        return Stream.concat(Stream.of("", "%", "a=b&a=b", "=", "&&"), texts.stream().map(text -> fields.stream()
                .map(field -> URLEncoder.encode(field, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))));
    }
}
