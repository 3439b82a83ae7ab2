/** Pages with which curators keep the register of companies, and take official lists in. */
@NullMarked
package io.github.themeboard.app.register.company;

import org.jspecify.annotations.NullMarked;
