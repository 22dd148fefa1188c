package io.github.graphlobby.json;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.json.codec.OtherMembers;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.codec.TypeNames;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection, {@code {"value": […], "@odata.nextLink": …}}, read from a stream as far as it is asked for
 * and never held as a whole.
 *
 * <p>What is wrong with a page is thrown by what reads it: {@link JsonReadException} for a page that is unreadable or
 * has a resource of another type, {@link java.io.UncheckedIOException} if the stream fails. After that, and after the
 * page was closed, it is an {@link IllegalStateException} to read on. Not thread-safe.
 *
 * @param <B> the resource, or the interface that several share
 */
public final class Page<B> implements AutoCloseable {
    private final TokenReader in;
    private final StructuredCodec<B> codec;
    private final OtherMembers names = new OtherMembers();
    private final ReadContext context = ReadContext.ofDocument("");
    private int position;
    /** The type of the resources that do not say it themselves, or null. */
    private @Nullable String itemType;

    private boolean taken;
    private boolean ended;
    /** Whether nothing can be read any more: the page is closed, or the reader stands in the middle of what failed. */
    private boolean stopped;

    private Page(TokenReader in, StructuredCodec<B> codec) {
        this.in = in;
        this.codec = codec;
    }

    static <B> Page<B> open(InputStream json, StructuredCodec<B> codec) {
        try {
            var page = new Page<>(Documents.guarded(() -> TokenReader.open(json)), codec);
            page.guarded(page::readHead);
            return page;
        } catch (RuntimeException e) {
            close(json, e);
            throw e;
        }
    }

    private static void close(InputStream json, RuntimeException why) {
        try {
            json.close();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /**
     * Returns the resources in the order of the page, each with its control information, {@code @removed} among it;
     * each is read when it is asked for.
     *
     * @return a sequential stream; it may stay open, the page is what has to be closed
     * @throws IllegalStateException if the resources or documents were asked for before
     */
    public Stream<Document<B>> documents() {
        return items(token -> ResourceReader.document(
                in,
                token,
                ReadContext.ofDocument("/" + ValueWrapper.VALUE + "/" + position)
                        .inside(itemType),
                codec));
    }

    /**
     * Returns the resources in the order of the page; each is read when it is asked for. One that was removed, as a
     * page of changes says by {@code @removed}, is none: the page has to be read by its documents.
     *
     * @return a sequential stream; it may stay open, the page is what has to be closed
     * @throws IllegalStateException if the resources or documents were asked for before
     */
    public Stream<B> resources() {
        return items(
                token -> codec.readResource(in, token, ReadContext.ofResource().inside(itemType)));
    }

    private <T> Stream<T> items(Function<Token, T> item) {
        if (taken) {
            throw new IllegalStateException("a page is read once");
        }
        taken = true;
        return StreamSupport.stream(new Items<>(item), false);
    }

    /**
     * Returns the control information of the page itself, such as {@link ControlInformation#nextLink()}.
     *
     * @return the control information
     * @throws IllegalStateException if the page was not read to its end, because it may stand there
     */
    public ControlInformation control() {
        if (!ended) {
            throw new IllegalStateException("the control information of a page is known when the page was read");
        }
        return ControlInformation.of(context);
    }

    /**
     * Closes the stream from which the page is read.
     *
     * @throws java.io.UncheckedIOException if that fails
     */
    @Override
    public void close() {
        stopped = true;
        in.close();
    }

    private <T extends @Nullable Object> T guarded(Supplier<T> body) {
        return Documents.guarded(() -> in.guarded(body));
    }

    private boolean readHead() {
        if (in.next() != Token.OBJECT) {
            throw in.unreadable("a page must be an object");
        }
        if (readMembers() != Token.ARRAY) {
            throw in.unreadable("a page must have its resources in an array named `value`");
        }
        return true;
    }

    /** Reads members up to the resources, or to the end of the page; returns the token at which it stopped. */
    private Token readMembers() {
        while (in.next() == Token.NAME) {
            String name = ControlNames.normal(in.name());
            Token token = in.next();
            if (!names.isFirst(name)) {
                context.duplicate(in);
            } else if (name.equals(ValueWrapper.VALUE)) {
                return token;
            } else if (!ControlNames.isControl(name)) {
                throw in.unreadable(Wording.quote(name) + " is not a member of a page");
            }
            if (token == Token.TEXT && name.equals(StructuredCodec.ODATA_CONTEXT)) {
                itemType = TypeNames.inContext(in.text());
            }
            context.annotation(in, name, token);
        }
        return in.current();
    }

    private <T> @Nullable T advance(Function<Token, T> item) {
        if (stopped) {
            throw new IllegalStateException("the page was closed, or was found unreadable before");
        }
        stopped = true;
        T read = guarded(() -> next(item));
        stopped = false;
        return read;
    }

    private <T> @Nullable T next(Function<Token, T> item) {
        Token token = ended ? Token.END_ARRAY : in.next();
        if (token != Token.END_ARRAY) {
            T read = item.apply(token);
            position++;
            return read;
        }
        if (!ended) {
            readMembers();
            in.end();
            ended = true;
        }
        return null;
    }

    private final class Items<T> extends AbstractSpliterator<T> {
        private final Function<Token, T> item;

        Items(Function<Token, T> item) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.item = item;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            T read = advance(item);
            if (read == null) {
                return false;
            }
            action.accept(read);
            return true;
        }
    }
}
