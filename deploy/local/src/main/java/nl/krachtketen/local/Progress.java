package nl.krachtketen.local;

/** What the person who waits gets to see. */
interface Progress extends AutoCloseable {

    /** A part is doing something: preparing, starting. */
    void doing(String part, String what);

    void ready(String part);

    void failed(String part);

    /** Ends the display; from then on the terminal is free for other text. */
    @Override
    void close();

    /** Live lines on a terminal; plain ones in a file or a pipe. */
    static Progress on(Platform platform) {
        return "yes".equals(System.getenv("KRACHTKETEN_TERMINAL"))
                ? new LiveProgress(platform.parts().stream().map(Part::name).toList())
                : new PlainProgress();
    }
}
