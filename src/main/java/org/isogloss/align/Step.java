package org.isogloss.align;

/**
 * A bead on a path through the lattice.
 *
 * @param source the first source sentence
 * @param target the first target sentence
 * @param shape its {@link BeadShape}
 * @param posterior how sure it is, from 0 to 1
 */
record Step(int source, int target, int shape, double posterior) {

  int sourceEnd() {
    return source + BeadShape.get(shape).source();
  }

  int targetEnd() {
    return target + BeadShape.get(shape).target();
  }
}
