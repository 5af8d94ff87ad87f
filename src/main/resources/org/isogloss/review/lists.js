/*
 * The overview's matrix and the glossary's rows: filtered in place. Where there are more pages, what
 * matches on the others is listed below, from the scripts that hold all documents or rows.
 */
(function () {
  "use strict";

  const MOST_OTHERS = 100;
  const filter = document.querySelector(".filter");
  if (!filter) {
    return;
  }
  const list = document.getElementById(filter.dataset.list);
  const output = filter.querySelector("output");
  const others = document.getElementById("others");
  const fields = Array.from(filter.querySelectorAll("input, select"));
  const isMatrix = filter.dataset.list === "matrix-rows";
  const items = Array.from(list.querySelectorAll("[data-item]"), (row) => ({
    row,
    text: isogloss.fold(isMatrix ? row.cells[0].textContent : row.textContent),
    link: row.querySelector(".open"),
  }));
  const otherRows = otherPages();

  function value(name) {
    return filter.querySelector(`[name=${name}]`)?.value ?? "";
  }

  function hasKind(kinds, wanted) {
    return kinds.split(" ").includes(wanted);
  }

  function isWanted(row, locale, wanted) {
    if (!isMatrix) {
      return wanted === "" || hasKind(row.dataset.is, wanted);
    }
    if (locale === "" && wanted === "") {
      return true;
    }
    return Array.from(row.cells).some(
      (cell) =>
        "is" in cell.dataset &&
        (locale === "" || cell.dataset.locale === locale) &&
        (wanted === "" || hasKind(cell.dataset.is, wanted)));
  }

  /** What the scripts know of other pages: a link, its text, and kinds by locale. */
  function otherPages() {
    const here = new Set(items.map((item) => item.link.getAttribute("href").replace(/^review\//, "")));
    const folder = document.querySelector("[data-go=o]").getAttribute("href").startsWith("../") ? "" : "review/";
    const rows = isogloss.lists[filter.dataset.all] ?? [];
    return rows
      .filter((row) => !here.has(row[0]) && !here.has(row[0].replace(/^[^#]*/, "")))
      .map((row) =>
        isMatrix
          ? { href: folder + row[0], title: row[1], lang: row[2], dir: row[3], detail: row[4], kinds: row[5] }
          : { href: row[0], title: row[1], lang: "", dir: "auto", detail: row[2], kinds: [["", row[3]]] })
      .map((row) => ({ ...row, text: isogloss.fold(row.title + " " + row.detail) }));
  }

  function showOthers(words, locale, wanted) {
    const isIdle = words.length === 0 && locale === "" && wanted === "";
    const found = isIdle
      ? []
      : otherRows.filter(
        (row) =>
          words.every((word) => row.text.includes(word)) &&
          row.kinds.some(
            ([tag, kinds]) =>
              (locale === "" || tag === locale) && (wanted === "" || hasKind(kinds, wanted))));
    others.hidden = found.length === 0;
    others.querySelector("ul").replaceChildren(
      ...found.slice(0, MOST_OTHERS).map((row) => {
        const link = document.createElement("a");
        link.href = row.href;
        link.textContent = row.title;
        link.lang = row.lang;
        link.dir = row.dir;
        const detail = document.createElement("code");
        detail.dir = "auto";
        detail.textContent = row.detail;
        const item = document.createElement("li");
        item.append(link, " ", detail);
        return item;
      }));
    return found.length;
  }

  function sort() {
    const order = value("order");
    if (order === "" || list.dataset.ordered === order) {
      return;
    }
    list.dataset.ordered = order;
    const key = (item) => Number(item.row.dataset[order]);
    items.sort((a, b) =>
      order === "order"
        ? key(a) - key(b)
        : key(b) - key(a) || Number(a.row.dataset.order) - Number(b.row.dataset.order));
    list.append(...items.map((item) => item.row));
  }

  function update() {
    const words = isogloss.words(value("q"));
    const locale = value("locale");
    const wanted = value("is");
    let shown = 0;
    sort();
    for (const item of items) {
      const isShown =
        words.every((word) => item.text.includes(word)) && isWanted(item.row, locale, wanted);
      item.row.hidden = !isShown;
      shown += isShown ? 1 : 0;
    }
    const elsewhere = showOthers(words, locale, wanted);
    output.textContent =
      isogloss.say(output.dataset.some, shown, items.length) +
      (elsewhere > 0 ? " " + isogloss.say(output.dataset.other, elsewhere) : "");
    if (filter.contains(document.activeElement)) {
      isogloss.setParameters(Object.fromEntries(fields.map((field) => [field.name, field.value])));
    }
  }

  let last = "";

  /** Leaving a field is no change: a click on what is listed must not lose it on the way. */
  function changed() {
    const now = JSON.stringify(fields.map((field) => field.value));
    if (now !== last) {
      last = now;
      update();
    }
  }

  function restore() {
    const given = isogloss.parameters();
    for (const field of fields) {
      field.value = given.get(field.name) ?? (field.name === "order" ? "order" : "");
    }
    changed();
  }

  /** The words of a cell, for those who point at it; once in the page is enough. */
  list.addEventListener("mouseover", (event) => {
    const cell = event.target.closest("a.drawn");
    if (cell) {
      cell.title = cell.getAttribute("aria-label");
    }
  });

  filter.hidden = false;
  filter.addEventListener("input", changed);
  filter.addEventListener("change", changed);
  isogloss.search(fields[0], changed);
  isogloss.keys.j = () => isogloss.step(items.map((item) => item.link), 1);
  isogloss.keys.k = () => isogloss.step(items.map((item) => item.link), -1);
  addEventListener("hashchange", () => {
    if (location.hash.includes("=")) {
      restore();
    } else {
      reveal();
    }
  });

  /** A link to a row that is filtered away shows it. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.hidden) {
      fields.forEach((field) => (field.value = field.name === "order" ? field.value : ""));
      changed();
      isogloss.focus(target);
    }
  }

  restore();
})();
