/**
 * Who asks, and whether they may: sessions and tokens, roles, requests from other sites, how often.
 */
@NullMarked
package io.github.themeboard.app.security;

import org.jspecify.annotations.NullMarked;
