package io.github.themeboard.app.fetch;

import java.net.URI;

/**
 * What stands at an address.
 *
 * @param url where it was found, after all redirects
 * @param name the last part of its path, with an ending that tells its type
 * @param content its bytes, not packed; a text with a charset of its own is in UTF-8 with a byte
 *     order mark
 */
public record Fetched(URI url, String name, byte[] content) {}
