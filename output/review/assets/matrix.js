/*
 * The overview's matrix: filtered, searched and sorted over all documents of the run. Where they all
 * stand on this page, its rows are shown, hidden and moved. Where there are more pages, the rows of
 * this page make way for rows filled from the scripts that hold all documents; those are loaded
 * when somebody asks.
 *
 * A document is [page, title, lang, dir, id, findings, doubtful, untranslated, cells], a cell
 * [locale, kinds, figure, pip, widths of the bar or [], [errors, warnings, notes], edits, words].
 */
(function () {
  "use strict";

  const PAGE = 50;
  const BARS = [["sure", 0, 12], ["fair", 3, 9], ["low", 7, 5], ["untranslated", 10, 2], ["target-only", 0, 4]];
  const SVG = "http://www.w3.org/2000/svg";
  const filter = document.querySelector(".filter");
  if (!filter) {
    return;
  }
  const list = document.getElementById("matrix-rows");
  const more = document.getElementById("more");
  const output = filter.querySelector("output");
  const fields = Array.from(filter.querySelectorAll("input, select"));
  const standing = Array.from(list.rows);
  const made = list.parentElement.appendChild(document.createElement("tbody"));
  const scripts = isogloss.parts(list);
  const total = Number(list.dataset.total);
  const folder = document.querySelector("[data-go=o]").getAttribute("href").startsWith("../") ? "" : "review/";
  const signs = list.dataset.signs.split(" ");
  let items = scripts.length > 0 ? null : standing.map(standingItem);
  let isLoading = false;
  let shown = PAGE;

  function value(name) {
    return filter.querySelector(`[name=${name}]`).value;
  }

  function standingItem(row) {
    const cells = Array.from(row.cells).filter((cell) => "is" in cell.dataset);
    return {
      text: isogloss.fold(row.cells[0].textContent),
      place: Number(row.dataset.order),
      figures: row.dataset,
      kinds: cells.map((cell) => [cell.dataset.locale, cell.dataset.is.split(" ")]),
      row: () => row,
    };
  }

  function loadedItem(data, place) {
    const [page, title, lang, dir, id, findings, low, untranslated, cells] = data;
    let row;
    return {
      text: isogloss.fold(title + " " + id),
      place,
      figures: { findings, low, untranslated },
      kinds: cells.map((cell) => [cell[0], cell[1].split(" ")]),
      row: () => (row ??= madeRow(page, title, lang, dir, id, cells)),
    };
  }

  function madeRow(page, title, lang, dir, id, cells) {
    const row = standing[0].cloneNode(true);
    const link = row.querySelector(".open");
    link.setAttribute("href", folder + page);
    link.textContent = title;
    link.lang = lang;
    link.dir = dir;
    row.querySelector("th bdi").textContent = id;
    for (const cell of row.querySelectorAll(".cell")) {
      const locale = cell.dataset.locale;
      fillCell(cell, cells.find((one) => one[0] === locale), `${folder}${page}#locale-${locale}`);
    }
    return row;
  }

  function fillCell(cell, data, href) {
    const [, kinds, figure, pip, bar, findings, edits, words] = data ?? ["", "", "–", "", [], [], "", ""];
    cell.dataset.is = kinds;
    const drawn = document.createElement(data ? "a" : "span");
    drawn.className = "drawn";
    if (data) {
      drawn.setAttribute("href", href);
      drawn.setAttribute("aria-label", words);
    }
    const figures = document.createElement("span");
    figures.className = "figures";
    figures.ariaHidden = "true";
    const add = (name, text) => {
      const part = document.createElement("span");
      part.className = name;
      part.textContent = text;
      figures.append(part, " ");
    };
    if (pip !== "") {
      add("pip", pip);
    }
    add("figure", figure);
    ["error", "warning", "info"].forEach((severity, i) => {
      if (findings[i]) {
        add("dot " + severity, signs[i] + " " + findings[i]);
      }
    });
    if (edits !== "") {
      add("dot edits", "✎ " + edits);
    }
    if (bar.length > 0) {
      drawn.append(drawing(bar));
    }
    drawn.append(figures);
    cell.replaceChildren(drawn);
  }

  function drawing(widths) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", "bar");
    svg.setAttribute("viewBox", "0 0 100 12");
    svg.setAttribute("preserveAspectRatio", "none");
    svg.setAttribute("aria-hidden", "true");
    let x = 0;
    const rect = (name, width, y, height) => {
      const one = document.createElementNS(SVG, "rect");
      one.setAttribute("class", name);
      Object.entries({ x, y, width, height }).forEach(([key, number]) => one.setAttribute(key, number));
      svg.append(one);
    };
    rect("empty", 100, 0, 12);
    BARS.forEach(([name, y, height], i) => {
      if (widths[i] > 0) {
        rect(name, widths[i], y, height);
      }
      x += widths[i];
    });
    return svg;
  }

  function isWanted(item, words, locale, kind) {
    return words.every((word) => item.text.includes(word)) &&
      ((locale === "" && kind === "") ||
        item.kinds.some(
          ([tag, kinds]) =>
            (locale === "" || tag === locale) && (kind === "" || kinds.includes(kind))));
  }

  function sorted(found, order) {
    return order === "order"
      ? found
      : found.sort((a, b) => b.figures[order] - a.figures[order] || a.place - b.place);
  }

  /** This page of many as it was written; asks for nothing. */
  function isIdle() {
    return scripts.length > 0 &&
      fields.every((field) => field.value === (field.name === "order" ? "order" : ""));
  }

  function loadAll() {
    if (items === null && !isLoading) {
      isLoading = true;
      isogloss.load(scripts, (isLast) => {
        if (isLast) {
          items = isogloss.lists.matrix.map(loadedItem);
          update();
        }
      });
    }
  }

  let order = "order";

  /** All documents stand here: rows are hidden, and moved only for another order. */
  function showStanding(found) {
    if (value("order") !== order) {
      order = value("order");
      list.append(...sorted([...items], order).map((item) => item.row()));
    }
    const wanted = new Set(found);
    for (const item of items) {
      item.row().hidden = !wanted.has(item);
    }
  }

  /** Documents of other pages, too, in the place of those of this page. */
  function showMade(found) {
    const rows = sorted(found, value("order")).slice(0, shown).map((item) => item.row());
    made.replaceChildren(...rows);
    more.hidden = found.length <= shown;
  }

  function update() {
    const isMade = scripts.length > 0 && !isIdle();
    if (isMade && items === null) {
      output.textContent = "…";
      loadAll();
      return;
    }
    list.hidden = isMade;
    made.hidden = !isMade;
    more.hidden = true;
    for (const paging of document.querySelectorAll(".paging")) {
      paging.hidden = isMade;
    }
    let count = standing.length;
    if (!isIdle()) {
      const words = isogloss.words(value("q"));
      const found = items.filter((item) => isWanted(item, words, value("locale"), value("is")));
      count = found.length;
      (isMade ? showMade : showStanding)(found);
    }
    output.textContent = isogloss.say(output.dataset.some, count, total);
  }

  let last = "";

  /** Leaving a field is no change: a click on what is listed must not lose it on the way. */
  function changed() {
    const now = JSON.stringify(fields.map((field) => field.value));
    if (now !== last) {
      last = now;
      shown = PAGE;
      update();
      if (filter.contains(document.activeElement)) {
        isogloss.setParameters(Object.fromEntries(
          fields.map((field) => [field.name, field.name === "order" && field.value === "order" ? "" : field.value])));
      }
    }
  }

  function restore() {
    const given = isogloss.parameters();
    for (const field of fields) {
      field.value = given.get(field.name) ?? (field.name === "order" ? "order" : "");
    }
    changed();
  }

  function links() {
    return Array.from((made.hidden ? list : made).querySelectorAll(".open"));
  }

  /** The words of a cell, for those who point at it; once in the page is enough. */
  list.parentElement.addEventListener("mouseover", (event) => {
    const cell = event.target.closest("a.drawn");
    if (cell) {
      cell.title = cell.getAttribute("aria-label");
    }
  });

  made.id = "matrix-found";
  made.hidden = true;
  filter.hidden = false;
  filter.addEventListener("focusin", loadAll);
  filter.addEventListener("pointerover", loadAll);
  filter.addEventListener("input", changed);
  filter.addEventListener("change", changed);
  isogloss.search(fields[0], changed);
  more.addEventListener("click", () => {
    const before = made.rows.length;
    shown += PAGE;
    update();
    links()[before]?.focus();
  });
  isogloss.keys.j = () => isogloss.step(links(), 1);
  isogloss.keys.k = () => isogloss.step(links(), -1);
  addEventListener("hashchange", () => {
    if (location.hash.includes("=")) {
      restore();
      document.getElementById("matrix").scrollIntoView();
    }
  });
  restore();
})();
