/*
 * Searching: upper and lower case, accents and vowel points don't matter, whatever the language;
 * every word must be there. Marks that make another letter (Indic vowels, kana) stay.
 *
 * What a text is folded to is told by `decomposed`. Folding 65,000 findings that way takes seconds,
 * so `fold` does it once for each character and puts texts together from what it has learned.
 */
(function () {
  "use strict";

  const LETTERS = { "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe",
    "ı": "i", "þ": "th", "ħ": "h", "ŧ": "t", "ς": "σ", "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا",
    "’": "'", "ʼ": "'", "“": "\"", "”": "\"", "‐": "-" };
  const FOLDS =
    "[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Hebrew}\\p{Script=Arabic}]";
  const ACCENTED = new RegExp("(" + FOLDS + ")\\p{M}+", "gu");
  const ENDS_IN_LETTER = new RegExp(FOLDS + "$", "u");
  const ODD = new RegExp("[" + Object.keys(LETTERS).join("") + "]", "g");
  /** Soft hyphens, joiners, marks of direction, and what stretches Arabic words. */
  const IGNORED = /[\p{Cf}\u0640]/gu;
  const MARK = /^\p{M}/u;
  const ASCII = /^[\x00-\x7F]*$/;
  const SURROGATE = /[\uD800-\uDFFF]/;

  function decomposed(text) {
    return text
      .toLowerCase()
      .normalize("NFKD")
      .replace(IGNORED, "")
      .replace(ACCENTED, "$1")
      .normalize("NFC")
      .toLowerCase()
      .replace(ODD, (letter) => LETTERS[letter]);
  }

  /* By character: how it is folded (0 where nobody asked yet), and what that is. */
  const LETTER = 1; // marks after it go
  const OTHER = 2; // marks after it stay
  const A_MARK = 3;
  const NOTHING = 4;
  const kinds = new Uint8Array(0x10000);
  const folded = new Array(0x10000);

  function learn(code) {
    const character = String.fromCharCode(code);
    if (MARK.test(character)) {
      folded[code] = character;
      return (kinds[code] = A_MARK);
    }
    const result = decomposed(character);
    folded[code] = result;
    kinds[code] = result === "" ? NOTHING
      : MARK.test(result) ? A_MARK
        : ENDS_IN_LETTER.test(result) ? LETTER : OTHER;
    return kinds[code];
  }

  isogloss.fold = function (text) {
    if (ASCII.test(text)) {
      return text.toLowerCase();
    }
    if (SURROGATE.test(text)) {
      return decomposed(text);
    }
    let result = "";
    let afterLetter = false;
    let isComposed = true;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = kinds[code] || learn(code);
      if (kind === A_MARK) {
        if (!afterLetter) {
          result += folded[code];
          isComposed = false;
        }
      } else if (kind !== NOTHING) {
        result += folded[code];
        afterLetter = kind === LETTER;
      }
    }
    return isComposed ? result : result.normalize("NFC");
  };

  /** The words of a search, folded. */
  isogloss.words = function (query) {
    return isogloss.fold(query).split(/\s+/u).filter((word) => word !== "");
  };

  /** "$1 of $2", filled in. */
  isogloss.say = function (pattern, ...numbers) {
    const language = document.documentElement.lang;
    return pattern.replace(/\$(\d)/g, (all, place) => numbers[place - 1].toLocaleString(language));
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
