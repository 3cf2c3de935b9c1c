package nl.krachtketen.local;

/** One line for each thing that happens. */
final class PlainProgress implements Progress {
    private final long begin = System.nanoTime();

    @Override
    public void doing(String part, String what) {
        print(part, what);
    }

    @Override
    public void ready(String part) {
        print(part, "ready");
    }

    @Override
    public void failed(String part) {
        print(part, "failed");
    }

    @Override
    public void close() {
        System.out.flush();
    }

    private void print(String part, String what) {
        System.out.printf("%6.1f s  %-20s %s%n", (System.nanoTime() - begin) / 1e9, part, what);
    }
}
