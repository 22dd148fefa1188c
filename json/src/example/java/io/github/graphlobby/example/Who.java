package io.github.graphlobby.example;

/** Who asks in the examples: what people call it, and the claims of its token. */
enum Who {
    EDITOR("a user with Place.ReadWrite.All", "{\"scp\":\"Place.ReadWrite.All\"}"),
    READER("a user with Place.Read.All", "{\"scp\":\"Place.Read.All\"}"),
    BOT("an application with Calls.JoinGroupCall.All", "{\"idtyp\":\"app\",\"roles\":[\"Calls.JoinGroupCall.All\"]}");

    private final String words;
    private final String claims;

    Who(String words, String claims) {
        this.words = words;
        this.claims = claims;
    }

    /** The value of an {@code Authorization} header. */
    String authorization() {
        return "Bearer " + UnverifiedToken.token(claims);
    }

    @Override
    public String toString() {
        return words;
    }
}
