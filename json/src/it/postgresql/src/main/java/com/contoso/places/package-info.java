/** Places and calls on PostgreSQL. */
@NullMarked
package com.contoso.places;

import org.jspecify.annotations.NullMarked;
