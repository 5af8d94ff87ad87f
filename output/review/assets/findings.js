/*
 * All findings, from the scripts that hold them: filtered, searched, shown a hundred at a time. What
 * is shown is filled into copies of the first finding of the page, as text. The first hundred stand
 * on the page; the scripts are loaded behind it, and a search goes through what is there already, a
 * slice of time after another, so that the page answers at once however many findings there are.
 *
 * A finding is [severity, rule, locale, number of its document, link, message, quote]; a link that
 * begins with # leads into the first page of its document.
 */
(function () {
  "use strict";

  const PAGE = 100;
  const SLICE = 60; // milliseconds
  const SEVERITIES = ["error", "warning", "info"];
  const filter = document.querySelector(".filter");
  if (!filter) {
    return;
  }
  const list = document.getElementById("list");
  const more = document.getElementById("more");
  const output = filter.querySelector("output");
  const fields = Array.from(filter.querySelectorAll("input, select"));
  const model = list.firstElementChild.cloneNode(true);
  const standing = Array.from(list.children);
  const total = Number(list.dataset.total);
  const documents = (isogloss.lists.documents ??= []);
  const findings = (isogloss.lists.findings ??= []);
  const texts = [];
  const titles = [];
  let isLoaded = false;
  let matches = {};
  let looked = 0;
  let words = [];
  let wanted = [];
  let shown = PAGE;
  let listed = null;
  let next = 0;

  /** What is searched of a finding, folded; titles of documents once. */
  function text(number) {
    if (texts[number] === undefined) {
      const [, , , document, , message, quote] = findings[number];
      titles[document] ??= isogloss.fold(documents[document]?.[1] ?? "");
      texts[number] = isogloss.fold(message + "\n" + quote) + "\n" + titles[document];
    }
    return texts[number];
  }

  /** Folds texts while nothing else is to be done. */
  function foldAhead() {
    const work = (deadline) => {
      while (texts.length < findings.length && deadline.timeRemaining() > 2) {
        text(texts.length);
      }
      if (texts.length < findings.length) {
        foldAhead();
      }
    };
    requestIdleCallback?.(work);
  }

  function value(name) {
    return filter.querySelector(`[name=${name}]`).value;
  }

  function option(name, chosen) {
    const found = Array.from(filter.querySelector(`[name=${name}]`).options)
      .find((one) => one.value === chosen);
    return found?.dataset ?? { words: chosen, icon: "" };
  }

  function item(finding) {
    const [severity, rule, locale, number, link, message, quote] = finding;
    const [page, title, lang] = documents[number] ?? ["", "", ""];
    const copy = model.cloneNode(true);
    const find = (selector) => copy.querySelector(selector);
    find(".open").setAttribute("href", link === "" || link.startsWith("#") ? page + link : link);
    find(".title").textContent = title;
    find(".title").lang = lang;
    find(".kind").textContent = option("locale", locale).words;
    find(".badge").className = "badge " + severity;
    find(".badge > [aria-hidden]").textContent = option("severity", severity).icon;
    find(".severity").textContent = option("severity", severity).words;
    find(".message").textContent = message;
    find(".quote bdi").textContent = quote;
    const name = option("rule", rule).words;
    find(".words").textContent = name === rule ? "" : name;
    find("code").textContent = rule;
    return copy;
  }

  function isIdle() {
    return words.length === 0 && wanted.every((one) => one === "");
  }

  /** Fills the list, null for what stood on the page; nothing moves where nothing is new. */
  function fill(wantedRows) {
    const isSame = wantedRows === null
      ? listed === null
      : wantedRows.length === listed?.length && wantedRows.every((row, i) => row === listed[i]);
    if (!isSame) {
      list.replaceChildren(...(wantedRows?.map(item) ?? standing));
      listed = wantedRows;
    }
  }

  function show() {
    const found = SEVERITIES.flatMap((severity) => matches[severity]);
    const count = isIdle() ? total : found.length;
    const isWhole = isLoaded && looked === findings.length;
    fill(isIdle() && shown === PAGE ? null : found.slice(0, shown));
    more.hidden = count <= shown;
    output.textContent =
      isogloss.say(output.dataset.some, count, total) + (isWhole || isIdle() ? "" : " …");
  }

  /** Looks at what has not been looked at, for a slice of time, and goes on after a breath. */
  function look() {
    clearTimeout(next);
    const end = performance.now() + SLICE;
    while (looked < findings.length) {
      const finding = findings[looked];
      if (
        wanted.every((one, place) => one === "" || finding[place] === one) &&
        words.every((word) => text(looked).includes(word))) {
        matches[finding[0]].push(finding);
      }
      looked++;
      if (looked % 200 === 0 && performance.now() > end) {
        break;
      }
    }
    show();
    if (looked < findings.length) {
      next = setTimeout(look, 0);
    }
  }

  function update() {
    words = isogloss.words(value("q"));
    wanted = ["severity", "rule", "locale"].map(value);
    shown = PAGE;
    matches = Object.fromEntries(SEVERITIES.map((severity) => [severity, []]));
    looked = 0;
    look();
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

  function links() {
    return Array.from(list.querySelectorAll(".open"));
  }

  filter.hidden = false;
  document.querySelector(".more-without")?.remove();
  filter.addEventListener("input", changed);
  filter.addEventListener("change", changed);
  isogloss.search(fields[0], changed);
  more.addEventListener("click", () => {
    const before = shown;
    shown += PAGE;
    show();
    links()[before]?.focus();
  });
  isogloss.keys.j = () => isogloss.step(links(), 1);
  isogloss.keys.k = () => isogloss.step(links(), -1);
  addEventListener("hashchange", restore);
  restore();

  function load() {
    isogloss.load(isogloss.parts(list), (isLast) => {
      isLoaded = isLast;
      look();
      foldAhead();
    });
  }

  // Scripts that are asked for before the page has loaded would keep it from having loaded.
  if (document.readyState === "complete") {
    load();
  } else {
    addEventListener("load", () => setTimeout(load, 0));
  }
})();
