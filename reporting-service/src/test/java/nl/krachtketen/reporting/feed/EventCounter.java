package nl.krachtketen.reporting.feed;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** How many events there are in an answer, without keeping it: what goes from one piece to the next is looked at once more. */
final class EventCounter implements HttpResponse.BodySubscriber<Long> {

    private static final String MARK = "\"specversion\"";

    private final CompletableFuture<Long> found = new CompletableFuture<>();
    private String rest = "";
    private long events;

    @Override
    public CompletionStage<Long> getBody() {
        return found;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        pieces.forEach(this::look);
    }

    private void look(ByteBuffer piece) {
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        String text = rest + new String(bytes, StandardCharsets.ISO_8859_1);
        int end = 0;
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, end)) {
            events++;
            end = at + MARK.length();
        }
        rest = text.substring(Math.max(end, text.length() - MARK.length() + 1));
    }

    @Override
    public void onError(Throwable failure) {
        found.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        found.complete(events);
    }
}
