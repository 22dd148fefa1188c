package io.github.graphlobby.fuzz;

import io.github.graphlobby.model.call.CallOptions;
import io.github.graphlobby.model.media.MediaConfig;
import io.github.graphlobby.model.meeting.MeetingInfo;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.testkit.Resources;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The types that an input names, without namespace; whatever else it says is a room. */
final class Types {
    private static final Map<String, ResourceType<?>> RECORDS = new LinkedHashMap<>();
    private static final Map<String, StructuredType<?>> ALL = new LinkedHashMap<>();

    static {
        Resources.all().forEach(type -> RECORDS.put(simpleName(type), type));
        ALL.putAll(RECORDS);
        Set.of(Place.TYPE, CallOptions.TYPE, MediaConfig.TYPE, MeetingInfo.TYPE)
                .forEach(type -> ALL.put(simpleName(type), type));
    }

    private Types() {}

    private static String simpleName(StructuredType<?> type) {
        return type.name().substring(type.name().lastIndexOf('.') + 1);
    }

    static ResourceType<?> resource(String name) {
        return RECORDS.getOrDefault(name, Room.TYPE);
    }

    static StructuredType<?> any(String name) {
        return ALL.getOrDefault(name, Room.TYPE);
    }

    static Set<String> names() {
        return ALL.keySet();
    }
}
