package nl.krachtketen.local;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Starts the parts as soon as what they need is ready, starts again what dies, and stops all in reverse. */
final class Supervisor {
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final List<Part> parts;
    private final Progress progress;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Part> restarting = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopping = new CountDownLatch(1);

    Supervisor(List<Part> parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    /** Returns when every part is ready. When one fails, this stops the others and says which and why. */
    void start() {
        Map<Part, CompletableFuture<Void>> starts = new HashMap<>();
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (Part part : parts) {
            CompletableFuture<?>[] needs = part.needs().stream().map(starts::get).toArray(CompletableFuture[]::new);
            starts.put(part, CompletableFuture.allOf(needs).thenRunAsync(() -> start(part, failure), threads));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            if (stopped()) {
                waitForever();
            }
            stop();
            throw new PlatformException(e.getCause().getMessage() + "\nWhat had started was stopped again.", e.getCause());
        }
    }

    /** Looks after the parts until somebody calls {@link #stop}. */
    void watch() throws InterruptedException {
        while (!stopping.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            for (Part part : parts) {
                if (part.process().isEmpty() && !held(part) && restarting.add(part)) {
                    threads.submit(() -> startAgain(part));
                }
            }
        }
    }

    /** Stops everything, the services before what they need. */
    void stop() {
        synchronized (this) {
            if (stopped()) {
                return;
            }
            stopping.countDown();
        }
        threads.shutdownNow();
        awaitStarts();
        stopAll(parts.stream().filter(part -> !part.needs().isEmpty()).toList());
        stopAll(parts.stream().filter(part -> part.needs().isEmpty()).toList());
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    boolean stopped() {
        return stopping.getCount() == 0;
    }

    private void start(Part part, CompletableFuture<Void> failure) {
        try {
            part.start(what -> progress.doing(part.name(), what));
            progress.ready(part.name());
        } catch (Exception e) {
            if (!stopped()) {
                progress.failed(part.name());
            }
            failure.completeExceptionally(e);
            throw new CompletionException(e);
        }
    }

    private void startAgain(Part part) {
        long pause = LOOK_EVERY_MILLIS;
        try {
            while (!held(part)) {
                System.out.println(part.name() + " is not running; starting it again");
                try {
                    part.start(what -> { });
                    System.out.println(part.name() + " is ready again");
                    return;
                } catch (Exception e) {
                    part.stop();
                    pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
                    if (stopping.await(pause, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            restarting.remove(part);
        }
    }

    /** A part in development is started by somebody else for the time being. */
    private static boolean held(Part part) {
        return Files.exists(part.settings().run(part.name() + ".held"));
    }

    private void awaitStarts() {
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stopAll(List<Part> together) {
        List<Thread> stops = new ArrayList<>();
        together.forEach(part -> stops.add(Thread.startVirtualThread(part::stop)));
        for (Thread stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The Java machine is going down already: its shutdown hook does the stopping, and nothing more is to be said. */
    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
