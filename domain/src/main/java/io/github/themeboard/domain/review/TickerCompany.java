package io.github.themeboard.domain.review;

import io.github.themeboard.domain.wording.Wording;

/**
 * The company that a ticker stands for which an article prints beside a name.
 *
 * @param slug on the board, or that it will have there
 * @param named whether the printed name can be one of its names; if not, a person has to say whose
 *     the fact is
 */
public record TickerCompany(String ticker, String slug, Wording name, boolean named) {}
