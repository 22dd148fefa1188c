/** Places in a Spring Boot application. */
@NullMarked
package com.contoso.places;

import org.jspecify.annotations.NullMarked;
