/**
 * Finds sentences: rules decide what they can prove, OpenNLP's models what they leave open, and
 * ICU's breaks where there is no model. In come cleaned paragraphs or documents; out go spans over
 * the very text that came in, and documents whose blocks know their sentences. Nothing is trimmed,
 * changed or dropped, and what belongs to one language stands in resource files.
 */
@NullMarked
package org.isogloss.segment;

import org.jspecify.annotations.NullMarked;
