/** Under which identities somebody acts. They stand apart because calls, meetings and participants all have them. */
@NullMarked
package io.github.graphlobby.model.identity;

import org.jspecify.annotations.NullMarked;
