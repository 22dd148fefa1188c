/** The endpoint in a servlet container. */
package com.contoso.places;
