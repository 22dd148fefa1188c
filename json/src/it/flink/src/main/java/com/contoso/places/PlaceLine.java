package com.contoso.places;

/** A place as it stands in a line; public, so that Flink serializes it field by field. */
public record PlaceLine(String id, byte[] json) {}
