/** YAML texts that users write, read by place, so that each fault is named with its line. */
@NullMarked
package io.github.themeboard.importer.yaml;

import org.jspecify.annotations.NullMarked;
