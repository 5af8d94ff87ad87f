package org.isogloss.glossary.match;

import java.util.Arrays;

/**
 * The edges of a trie whose nodes are numbers: an open-addressing table of the nodes, placed by
 * their parent and the label between them, so that an edge takes three numbers of memory. Edges
 * from the root are not in it. Not changed any more once a trie is built; then shared by threads.
 */
final class Edges {

  /** Says that there is no such edge. It is the root's number, which is nobody's child. */
  static final int NONE = 0;

  private int[] parents = new int[16];
  private int[] labels = new int[16];
  private int[] slots = new int[16];

  /** How many nodes there are, the root among them. */
  private int size = 1;

  /** How many of them are in the table. */
  private int placed;

  int size() {
    return size;
  }

  /** The node from which the edge to a node comes. */
  int parent(int node) {
    return parents[node];
  }

  /** The label of the edge to a node. */
  int label(int node) {
    return labels[node];
  }

  /** The node to which an edge leads from a node other than the root, or {@link #NONE}. */
  int child(int node, int label) {
    int slot = slotOf(node, label);
    while (slots[slot] != NONE) {
      int child = slots[slot];
      if (parents[child] == node && labels[child] == label) {
        return child;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return NONE;
  }

  /** The same, but made if it is not there. */
  int add(int node, int label) {
    int known = child(node, label);
    if (known != NONE) {
      return known;
    }
    if (2 * ++placed > slots.length) {
      slots = new int[2 * slots.length];
      for (int child = 1; child < size; child++) {
        if (parents[child] != NONE) {
          place(child);
        }
      }
    }
    int made = addToRoot(label);
    parents[made] = node;
    place(made);
    return made;
  }

  /**
   * Makes a node below the root. Its edge is not in the table: who has a token has that node by the
   * token's number.
   */
  int addToRoot(int label) {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, 2 * size);
      labels = Arrays.copyOf(labels, 2 * size);
    }
    labels[size] = label;
    return size++;
  }

  private void place(int child) {
    int slot = slotOf(parents[child], labels[child]);
    while (slots[slot] != NONE) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = child;
  }

  /** Gives back the room kept for more edges. */
  void trim() {
    parents = Arrays.copyOf(parents, size);
    labels = Arrays.copyOf(labels, size);
  }

  private int slotOf(int node, int label) {
    int mixed = (node * 0x9E3779B1 ^ label) * 0x85EBCA6B;
    return (mixed ^ mixed >>> 15) & slots.length - 1;
  }
}
