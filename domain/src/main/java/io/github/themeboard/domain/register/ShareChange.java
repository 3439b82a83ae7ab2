package io.github.themeboard.domain.register;

import org.jspecify.annotations.Nullable;

/**
 * What an act made of a share of an official list.
 *
 * @param share as {@code XSHG:688992}
 * @param before its names; null if it was not known
 * @param after its names; null if it is not known any more
 */
public record ShareChange(String share, @Nullable String before, @Nullable String after) {}
