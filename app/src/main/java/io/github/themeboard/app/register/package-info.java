/** Pages and API with which curators correct the register: mergers, publishers, houses. */
@NullMarked
package io.github.themeboard.app.register;

import org.jspecify.annotations.NullMarked;
