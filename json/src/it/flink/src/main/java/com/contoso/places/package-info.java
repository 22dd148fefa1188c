/** Any number of places, on any number of machines. */
@NullMarked
package com.contoso.places;

import org.jspecify.annotations.NullMarked;
