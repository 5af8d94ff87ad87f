package org.isogloss.export;

/** The versions of TBX-Basic. */
public enum TbxVersion {
  /** ISO 30042:2008, which Translate Toolkit and most CAT tools read. */
  V2,
  /** ISO 30042:2019, in the style in which element names stay the same in all dialects. */
  V3
}
