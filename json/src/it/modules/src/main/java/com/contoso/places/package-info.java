/** A program of modules. */
package com.contoso.places;
