package io.github.graphlobby.patch;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When two numbers of untyped JSON are the same, so that a difference says nothing of them. */
public enum NumberEquality {
    /** If they are written alike: 2.0 is not 2. A difference then makes one document of the other digit by digit. */
    BY_FORM {
        @Override
        boolean areEqual(@Nullable Object one, @Nullable Object other) {
            return Objects.equals(one, other);
        }
    },
    /** If they are the same number: 2.0 is 2, and 1E2 is 100. */
    BY_VALUE {
        @Override
        boolean areEqual(@Nullable Object one, @Nullable Object other) {
            if (one instanceof Number number && other instanceof Number otherNumber) {
                return decimal(number).compareTo(decimal(otherNumber)) == 0;
            }
            if (one instanceof List<?> items && other instanceof List<?> otherItems) {
                return areItemsEqual(items, otherItems);
            }
            if (one instanceof Map<?, ?> members && other instanceof Map<?, ?> otherMembers) {
                return areMembersEqual(members, otherMembers);
            }
            return Objects.equals(one, other);
        }

        private boolean areItemsEqual(List<?> items, List<?> others) {
            Iterator<?> other = others.iterator();
            return items.size() == others.size() && items.stream().allMatch(item -> areEqual(item, other.next()));
        }

        private boolean areMembersEqual(Map<?, ?> members, Map<?, ?> others) {
            return members.keySet().equals(others.keySet())
                    && members.keySet().stream().allMatch(name -> areEqual(members.get(name), others.get(name)));
        }
    };

    /** Tells whether two values in the normal form of {@link io.github.graphlobby.schema.Json} are equal. */
    abstract boolean areEqual(@Nullable Object one, @Nullable Object other);

    /** Of the numbers that the normal form has. */
    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger integer ? new BigDecimal(integer) : BigDecimal.valueOf(number.longValue());
    }
}
