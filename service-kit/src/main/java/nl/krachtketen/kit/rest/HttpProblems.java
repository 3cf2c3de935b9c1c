package nl.krachtketen.kit.rest;

/** The problems that HTTP itself knows, each in one sentence that helps. */
final class HttpProblems {

    private HttpProblems() {}

    static Problem fileTooLarge() {
        return Problem.of("payload-too-large", "Payload too large", 413, "A file may have 32 MB at most; send it in parts.");
    }

    static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of("invalid-input", "Invalid input", 400, "The request cannot be read.");
            case 404 -> Problem.notFound("There is nothing at this address.");
            case 405 -> Problem.of("method-not-allowed", "Method not allowed", 405, "This address does not know that method.");
            case 406 -> Problem.of("not-acceptable", "Not acceptable", 406,
                    "This address has no answer of a type that you accept; the API document names those that it has.");
            case 408 -> Problem.of("request-timeout", "Request timeout", 408, "The rest of the body did not come in time.");
            case 413 -> Problem.of("payload-too-large", "Payload too large", 413, "The body may have 1 MB at most.");
            case 415 -> Problem.of("unsupported-media-type", "Unsupported media type", 415,
                    "This address takes no body of this Content-Type; the API document names those that it takes.");
            case 429 -> Problem.of("too-many-requests", "Too many requests", 429, "Slow down and try again later.");
            case 503 -> Problem.of("unavailable", "Unavailable", 503, "The service cannot answer now; try again shortly.");
            default -> status < 500
                    ? Problem.of("refused", "Refused", status, "The request cannot be handled.")
                    : Problem.of("internal", "Internal error", 500, "Something went wrong here, and nothing was changed. The operators can see it.");
        };
    }
}
