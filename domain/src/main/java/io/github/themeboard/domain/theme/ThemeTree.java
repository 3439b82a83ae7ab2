package io.github.themeboard.domain.theme;

import io.github.themeboard.domain.wording.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All themes of the board, read in one statement and walked in memory: there are dozens, not
 * thousands.
 */
public final class ThemeTree {

  /** One theme in the tree. */
  public record Node(long id, String slug, Wording name, @Nullable Long parentId, int depth) {}

  private final Map<Long, Node> nodes = new LinkedHashMap<>();

  ThemeTree(List<Theme> themesInOrder) {
    Map<Long, List<Theme>> children = new HashMap<>();
    Deque<Theme> open = new ArrayDeque<>();
    for (Theme theme : themesInOrder) {
      Theme parent = theme.parent();
      if (parent == null) {
        open.addLast(theme);
      } else {
        children.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(theme);
      }
    }
    while (!open.isEmpty()) {
      Theme theme = open.removeFirst();
      Theme parent = theme.parent();
      Long parentId = parent == null ? null : parent.id();
      int depth = parentId == null ? 0 : nodes.get(parentId).depth() + 1;
      nodes.put(theme.id(), new Node(theme.id(), theme.slug(), theme.name(), parentId, depth));
      List<Theme> below = children.getOrDefault(theme.id(), List.of());
      for (int i = below.size() - 1; i >= 0; i--) {
        open.addFirst(below.get(i));
      }
    }
  }

  /** Every theme, parents before their children. */
  public List<Node> all() {
    return List.copyOf(nodes.values());
  }

  public Optional<Node> bySlug(String slug) {
    return nodes.values().stream().filter(n -> n.slug().equals(slug)).findFirst();
  }

  public List<Node> childrenOf(Node node) {
    Long id = node.id();
    return nodes.values().stream().filter(n -> id.equals(n.parentId())).toList();
  }

  /** The theme and its ancestors, root first. */
  public List<Node> pathTo(Node node) {
    List<Node> path = new ArrayList<>();
    for (Node at = node; at != null; at = at.parentId() == null ? null : nodes.get(at.parentId())) {
      path.add(0, at);
    }
    return path;
  }

  /**
   * Ids of the theme and of everything below it: what a theme shows is what its whole branch says.
   */
  public Set<Long> branch(Node node) {
    Set<Long> ids = new LinkedHashSet<>(Set.of(node.id()));
    for (Node other : nodes.values()) {
      if (other.parentId() != null && ids.contains(other.parentId())) {
        ids.add(other.id());
      }
    }
    return ids;
  }
}
