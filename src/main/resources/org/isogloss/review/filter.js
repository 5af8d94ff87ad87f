/*
 * Searching: upper and lower case, accents and vowel points don't matter, whatever the language;
 * every word must be there. Marks that make another letter (Indic vowels, kana) stay.
 */
(function () {
  "use strict";

  const LETTERS = { "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe",
    "ı": "i", "þ": "th", "ħ": "h", "ŧ": "t", "ς": "σ", "\u0640": "" };
  const ACCENTED =
    /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu;
  const ODD = /[đðøłßæœıþħŧς\u0640]/g;
  const ASCII = /^[\x00-\x7F]*$/;

  isogloss.fold = function (text) {
    if (ASCII.test(text)) {
      return text.toLowerCase();
    }
    return text
      .toLowerCase()
      .normalize("NFKD")
      .replace(ACCENTED, "$1")
      .normalize("NFC")
      .toLowerCase()
      .replace(ODD, (letter) => LETTERS[letter]);
  };

  /** The words of a search, folded. */
  isogloss.words = function (query) {
    return isogloss.fold(query).split(/\s+/u).filter((word) => word !== "");
  };

  /** "$1 of $2", filled in. */
  isogloss.say = function (pattern, ...numbers) {
    return pattern.replace(/\$(\d)/g, (all, place) => numbers[place - 1].toLocaleString(document.documentElement.lang));
  };

  /** Makes the keys / and Escape work for a search field. */
  isogloss.search = function (field, changed) {
    isogloss.keys["/"] = () => {
      field.focus();
      field.select();
    };
    const before = isogloss.keys.Escape;
    isogloss.keys.Escape = (event) => {
      if (document.activeElement === field) {
        field.value = "";
        changed();
        field.blur();
      } else {
        before?.(event);
      }
    };
  };
})();
