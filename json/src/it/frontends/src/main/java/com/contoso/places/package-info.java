/** Five front ends for one endpoint, and a client for all. */
@NullMarked
package com.contoso.places;

import org.jspecify.annotations.NullMarked;
