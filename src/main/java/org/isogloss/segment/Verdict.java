package org.isogloss.segment;

/**
 * What was decided about one place where a sentence may end, and why.
 *
 * @param end where the sentence would end, in UTF-16 code units
 * @param next where the next one would begin
 * @param breaks whether it ends
 * @param rule the rule or model that decided, by the name the documentation gives it
 */
public record Verdict(int end, int next, boolean breaks, String rule) {}
