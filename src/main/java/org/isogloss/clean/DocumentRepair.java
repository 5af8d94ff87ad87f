package org.isogloss.clean;

import org.isogloss.text.Document;

/** A repair that must see a document's blocks together. A pure function, idempotent. */
interface DocumentRepair {

  /** The document with the repair's edits made and its blocks dropped; itself, if it is sound. */
  Document repair(Document document);
}
