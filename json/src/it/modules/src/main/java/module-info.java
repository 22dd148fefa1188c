/** A program that needs nothing but the library, and what that needs. */
module com.contoso.places {
    requires io.github.graphlobby.json;
}
