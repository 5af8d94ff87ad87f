/*
 * A document: which locales stand side by side, the card that explains a change or a term, terms
 * that light up together, and the keys that lead from one place to the next.
 */
(function () {
  "use strict";

  const NARROWEST_COLUMN = 230;
  const grid = document.querySelector(".grid");
  const groups = grid ? Array.from(grid.tBodies) : [];
  const cards = Array.from(document.querySelectorAll(".locales li"));
  const card = document.getElementById("card");

  /* What matches; nothing where there is nothing to look in, as a document without units has no grid. */
  function all(selector, within = document) {
    return within ? Array.from(within.querySelectorAll(selector)) : [];
  }

  /* Locales. */

  function box(locale) {
    return locale.querySelector("input");
  }

  function showLocales(wanted) {
    for (const locale of cards) {
      const input = box(locale);
      if (input) {
        input.checked = wanted(locale);
      }
    }
    applyLocales();
  }

  function applyLocales() {
    for (const locale of cards) {
      const input = box(locale);
      if (input) {
        for (const cell of all(`[data-column="${locale.dataset.column}"]`, grid)) {
          cell.hidden = !input.checked;
        }
        const reading = all(".reading").find((one) => one.dataset.locale === locale.dataset.locale);
        if (reading) {
          reading.hidden = !input.checked;
        }
      }
    }
    filterUnits();
  }

  function chosenLocales() {
    const known = isogloss.remembered("locales")?.split(" ") ?? [];
    if (cards.some((locale) => box(locale) && known.includes(locale.dataset.locale))) {
      showLocales((locale) => known.includes(locale.dataset.locale));
      return;
    }
    const width = grid?.getBoundingClientRect().width ?? 0;
    const room = Math.max(1, Math.floor(width / NARROWEST_COLUMN) - 1);
    showLocales((locale) => Number(locale.dataset.column) <= room);
  }

  for (const locale of cards) {
    const input = box(locale);
    if (input) {
      input.hidden = false;
      input.addEventListener("change", () => {
        const shown = cards.filter((one) => box(one)?.checked).map((one) => one.dataset.locale);
        isogloss.remember("locales", shown.join(" "));
        applyLocales();
      });
    }
  }

  /* Which units are shown. Rows that a unit ties together are one body of the table. */

  const find = document.getElementById("find");
  const onlyLook = document.getElementById("only-look");
  const texts = new Map();

  function text(group) {
    if (!texts.has(group)) {
      texts.set(group, isogloss.fold(all("p[lang]", group).map((p) => p.textContent).join("\n")));
    }
    return texts.get(group);
  }

  /** What only a translation has is nothing where that translation is not shown. */
  function hasContent(group) {
    return all("tr.unit", group).some(
      (row) => !row.matches(".extra") || all(".target", row).some((cell) => !cell.hidden));
  }

  function filterUnits() {
    if (!grid) {
      return;
    }
    const words = isogloss.words(find.value);
    let shown = 0;
    let known = 0;
    for (const group of groups) {
      const isKnown = hasContent(group);
      const isWanted =
        isKnown &&
        words.every((word) => text(group).includes(word)) &&
        (!onlyLook.checked || all(".look", group).some((one) => !one.hidden));
      group.hidden = !isWanted;
      known += isKnown ? 1 : 0;
      shown += isWanted ? 1 : 0;
    }
    const output = document.getElementById("shown");
    output.textContent = isogloss.say(output.dataset.some, shown, known);
  }

  if (grid) {
    document.querySelector(".unit-filter").hidden = false;
    find.addEventListener("input", filterUnits);
    onlyLook.addEventListener("change", filterUnits);
    isogloss.search(find, filterUnits);
  }

  /* Links to what is hidden show it. */

  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    target.closest("details")?.setAttribute("open", "open");
    if (target.matches(".locales li") && box(target)) {
      showLocales((locale) => locale === target);
    }
    const inText = target.closest(".texts");
    const layout = document.getElementById(inText ? "layout-text" : "layout-units");
    if (layout && (inText || target.closest(".units"))) {
      layout.checked = true;
    }
    const reading = target.closest(".reading");
    if (target.hidden || reading?.hidden) {
      const column = target.dataset.column;
      const shown = cards.find((locale) =>
        column ? locale.dataset.column === column : locale.dataset.locale === reading.dataset.locale);
      box(shown).checked = true;
      applyLocales();
    }
    const group = target.closest("tbody");
    if (group?.hidden) {
      find.value = "";
      onlyLook.checked = false;
      filterUnits();
    }
    if (target.matches("tr, td, .changes li")) {
      target.focus({ preventScroll: true });
    }
    target.scrollIntoView({ block: target.matches("tr, td") ? "center" : "start" });
  }

  /* The card. */

  let hiding = 0;
  let explained = null;

  function explain(element) {
    const note = element.matches(".ch")
      ? document.getElementById(element.getAttribute("aria-describedby"))
      : document.getElementById("term-" + element.dataset.t);
    if (!note) {
      return;
    }
    clearTimeout(hiding);
    if (explained !== element && explained?.ariaExpanded) {
      explained.ariaExpanded = "false";
    }
    explained = element;
    card.replaceChildren(...Array.from(note.childNodes, (node) => node.cloneNode(true)));
    card.hidden = false;
    const place = element.getBoundingClientRect(); // all lines of it; the card hides none
    const start = element.getClientRects()[0] ?? place;
    const size = card.getBoundingClientRect();
    const left = Math.min(start.left, document.documentElement.clientWidth - size.width - 12);
    const isBelow = place.bottom + size.height + 8 < innerHeight || place.top < size.height + 8;
    const top = isBelow ? place.bottom + 6 : place.top - size.height - 6;
    card.style.left = Math.max(8, left) + scrollX + "px";
    card.style.top = top + scrollY + "px";
  }

  function hideCard() {
    const isInside = card.contains(document.activeElement);
    const term = explained;
    if (term?.ariaExpanded) {
      term.ariaExpanded = "false";
    }
    card.hidden = true;
    explained = null;
    card.role = "tooltip";
    card.removeAttribute("aria-label");
    if (isInside) {
      term?.focus({ preventScroll: true });
    }
  }

  function hideSoon() {
    clearTimeout(hiding);
    hiding = setTimeout(hideCard, 200);
  }

  /*
   * A term is a button: Enter and the space bar open its card and lead into it, to the row of the
   * glossary; Escape and Tab lead back. Terms inside a change have the card of the change.
   */
  const terms = all(".units .t, .texts .t").filter((term) => term.querySelector(".ch") === null);
  for (const term of terms) {
    term.tabIndex = 0;
    term.role = "button";
    term.ariaHasPopup = "dialog";
    term.ariaExpanded = "false";
  }

  function openTerm(term) {
    if (explained === term && term.ariaExpanded === "true") {
      hideCard();
      return;
    }
    explain(term);
    if (!card.hidden) {
      term.ariaExpanded = "true";
      card.role = "dialog";
      card.ariaLabel = isogloss.say(card.dataset.explained, term.textContent);
      card.querySelector("a")?.focus({ preventScroll: true });
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if ((event.key === "Enter" || event.key === " ") && event.target.matches("main .t[role=button]")) {
      event.preventDefault();
      openTerm(event.target);
    } else if (event.key === "Tab" && card.contains(event.target)) {
      hideCard(); // the browser goes on from the term
      if (event.shiftKey) {
        event.preventDefault();
      }
    }
  });

  document.addEventListener("click", (event) => {
    const term = event.target.closest("main .t[role=button]");
    if (term && card.hidden) {
      explain(term);
    }
  });

  card.addEventListener("mouseenter", () => clearTimeout(hiding));
  card.addEventListener("mouseleave", () => card.role === "tooltip" && hideSoon());
  const escape = isogloss.keys.Escape;
  isogloss.keys.Escape = (event) => (card.hidden ? escape?.(event) : hideCard());

  /* Terms: the same row of the glossary lights up on both sides. */

  function light(scope, row) {
    all(".t.lit").forEach((term) => term.classList.remove("lit"));
    if (scope) {
      all(".t", scope)
        .filter((term) => row === undefined || term.dataset.t === row)
        .forEach((term) => term.classList.add("lit"));
    }
  }

  document.addEventListener("mouseover", (event) => {
    const change = event.target.closest?.("main .ch");
    const term = event.target.closest?.("main .t");
    if (change ?? term) {
      explain(change ?? term);
    } else if (explained && !card.contains(event.target) && card.role === "tooltip") {
      hideSoon();
    }
    if (term) {
      light(term.closest("tbody") ?? term.closest(".block"), term.dataset.t);
    } else if (!card.contains(event.target)) {
      light(document.activeElement.closest?.(".grid tbody"));
    }
  });

  document.addEventListener("focusin", (event) => {
    if (event.target.matches("main .ch")) {
      explain(event.target);
    } else if (!card.contains(event.target) && event.target !== explained) {
      hideCard();
    }
    const term = card.contains(event.target) ? explained : event.target.closest("main .t");
    if (term?.matches(".t")) {
      light(term.closest("tbody") ?? term.closest(".block"), term.dataset.t);
    } else {
      light(event.target.closest(".grid tbody"));
    }
  });

  /* Keys. */

  function choose(id) {
    const input = document.getElementById(id);
    if (input) {
      input.checked = true;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  const keys = isogloss.keys;
  const units = () => all(".grid tr.unit");
  const look = () => all(".grid .look");
  const low = () => all(".grid td.low");
  const changes = () => all(".units .ch, .texts .ch");
  keys.j = () => isogloss.step(units(), 1);
  keys.k = () => isogloss.step(units(), -1);
  keys.n = () => isogloss.step(look(), 1);
  keys.p = () => isogloss.step(look(), -1);
  keys.l = () => isogloss.step(low(), 1);
  keys.L = () => isogloss.step(low(), -1);
  keys.e = () => isogloss.step(changes(), 1);
  keys.w = () => isogloss.step(changes(), -1);
  keys.m = () => isogloss.step(terms, 1);
  keys.M = () => isogloss.step(terms, -1);
  keys[1] = () => choose("view-original");
  keys[2] = () => choose("view-changes");
  keys[3] = () => choose("view-clean");
  keys.t = () =>
    choose(document.getElementById("layout-text")?.checked ? "layout-units" : "layout-text");
  keys.a = () => onlyLook?.click();

  addEventListener("hashchange", reveal);
  chosenLocales();
  reveal();
})();
