package nl.krachtketen.kit.test;

import java.net.http.HttpHeaders;

/** An answer, however it was asked for. */
record Answer(int status, HttpHeaders headers, String body) {

    /** What is said when a connection was closed without a word. */
    static final int NONE = 0;

    boolean isRefusal() {
        return status >= 400 && status < 500;
    }
}
