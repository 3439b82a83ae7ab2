package io.github.themeboard.app.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a program wants imported: an address or a text.
 *
 * @param url of a page, text or PDF; http or https
 * @param text the text itself
 * @param title what it is called; without it, what the text says
 * @param published YYYY-MM-DD; without it, what the text says
 */
@Schema(name = "ImportRequest")
record ImportRequest(
    @Nullable String url,
    @Nullable String text,
    @Nullable String title,
    @Nullable String published) {}
