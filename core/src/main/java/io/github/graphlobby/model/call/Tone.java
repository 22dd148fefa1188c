package io.github.graphlobby.model.call;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * A tone of a telephone keypad.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/toneinfo">toneInfo</a>
 */
public final class Tone extends EvolvableEnum {
    private static final EnumType.Members<Tone> OWN = EnumType.members("microsoft.graph.tone", Tone.class, Tone::new);

    /** The key 0. */
    public static final Tone TONE0 = OWN.member("tone0");

    /** The key 1. */
    public static final Tone TONE1 = OWN.member("tone1");

    /** The key 2. */
    public static final Tone TONE2 = OWN.member("tone2");

    /** The key 3. */
    public static final Tone TONE3 = OWN.member("tone3");

    /** The key 4. */
    public static final Tone TONE4 = OWN.member("tone4");

    /** The key 5. */
    public static final Tone TONE5 = OWN.member("tone5");

    /** The key 6. */
    public static final Tone TONE6 = OWN.member("tone6");

    /** The key 7. */
    public static final Tone TONE7 = OWN.member("tone7");

    /** The key 8. */
    public static final Tone TONE8 = OWN.member("tone8");

    /** The key 9. */
    public static final Tone TONE9 = OWN.member("tone9");

    /** The star key. */
    public static final Tone STAR = OWN.member("star");

    /** The pound key. */
    public static final Tone POUND = OWN.member("pound");

    /** The key A. */
    public static final Tone A = OWN.member("a");

    /** The key B. */
    public static final Tone B = OWN.member("b");

    /** The key C. */
    public static final Tone C = OWN.member("c");

    /** The key D. */
    public static final Tone D = OWN.member("d");

    /** A hook flash. */
    public static final Tone FLASH = OWN.member("flash");

    /** The type {@code microsoft.graph.tone}. */
    public static final EnumType<Tone> TYPE = OWN.type();

    private Tone(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static Tone of(String text) {
        return TYPE.of(text);
    }
}
