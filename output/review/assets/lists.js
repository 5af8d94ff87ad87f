/*
 * The glossary's rows: filtered in place. Where there are more pages, what matches on the others is
 * listed below, from the scripts that hold all rows: [link, its text, terms, kinds].
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
  const items = Array.from(list.querySelectorAll("[data-item]"), (row) => ({
    row,
    text: isogloss.fold(row.textContent),
    link: row.querySelector(".open"),
  }));
  const otherRows = otherPages();

  function value(name) {
    return filter.querySelector(`[name=${name}]`)?.value ?? "";
  }

  function hasKind(kinds, wanted) {
    return kinds.split(" ").includes(wanted);
  }

  /** What the scripts know of other pages: a link, its text, and kinds by locale. */
  function otherPages() {
    const here = new Set(items.map((item) => item.link.getAttribute("href")));
    return (isogloss.lists[filter.dataset.all] ?? [])
      .filter(([href]) => !here.has(href.replace(/^[^#]*/, "")))
      .map(([href, title, detail, kinds]) =>
        ({ href, title, detail, kinds, text: isogloss.fold(title + " " + detail) }));
  }

  function showOthers(words, wanted) {
    const found = words.length === 0 && wanted === ""
      ? []
      : otherRows.filter(
        (row) =>
          words.every((word) => row.text.includes(word)) &&
          (wanted === "" || hasKind(row.kinds, wanted)));
    others.hidden = found.length === 0;
    others.querySelector("ul").replaceChildren(
      ...found.slice(0, MOST_OTHERS).map((row) => {
        const link = document.createElement("a");
        link.href = row.href;
        link.textContent = row.title;
        const detail = document.createElement("code");
        detail.dir = "auto";
        detail.textContent = row.detail;
        const item = document.createElement("li");
        item.append(link, " ", detail);
        return item;
      }));
    return found.length;
  }

  function update() {
    const words = isogloss.words(value("q"));
    const wanted = value("is");
    let shown = 0;
    for (const item of items) {
      const isShown =
        words.every((word) => item.text.includes(word)) &&
        (wanted === "" || hasKind(item.row.dataset.is, wanted));
      item.row.hidden = !isShown;
      shown += isShown ? 1 : 0;
    }
    const elsewhere = showOthers(words, wanted);
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
      field.value = given.get(field.name) ?? "";
    }
    changed();
  }

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
      fields.forEach((field) => (field.value = ""));
      changed();
      isogloss.focus(target);
    }
  }

  restore();
})();
