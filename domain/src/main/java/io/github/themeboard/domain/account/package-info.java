@NullMarked
package io.github.themeboard.domain.account;

import org.jspecify.annotations.NullMarked;
