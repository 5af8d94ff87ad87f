/*
 * All findings, from the scripts that hold them: filtered, searched, shown a hundred at a time. What
 * is shown is filled into copies of the first finding of the page, as text.
 *
 * A finding is [severity, rule, locale, number of its document, link, message, quote]; a link that
 * begins with # leads into the first page of its document.
 */
(function () {
  "use strict";

  const PAGE = 100;
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
  const documents = isogloss.lists.documents ?? [];
  const findings = isogloss.lists.findings ?? [];
  const bySeverity = SEVERITIES.flatMap((severity) => findings.filter((row) => row[0] === severity));
  const texts = new Map();
  let matches = bySeverity;
  let shown = PAGE;

  function text(finding) {
    let folded = texts.get(finding);
    if (folded === undefined) {
      const title = documents[finding[3]]?.[1] ?? "";
      folded = isogloss.fold([finding[5], finding[6], title].join("\n"));
      texts.set(finding, folded);
    }
    return folded;
  }

  /** Folds texts while nothing else is to be done, so that the first search is quick too. */
  function foldAhead(start) {
    const next = (deadline) => {
      let i = start;
      while (i < findings.length && deadline.timeRemaining() > 2) {
        text(findings[i++]);
      }
      if (i < findings.length) {
        foldAhead(i);
      }
    };
    requestIdleCallback?.(next);
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
    const words = option("rule", rule).words;
    find(".words").textContent = words === rule ? "" : words;
    find("code").textContent = rule;
    return copy;
  }

  function show() {
    list.replaceChildren(...matches.slice(0, shown).map(item));
    more.hidden = matches.length <= shown;
    output.textContent = isogloss.say(output.dataset.some, matches.length, findings.length);
  }

  function update() {
    const words = isogloss.words(value("q"));
    const wanted = ["severity", "rule", "locale"].map(value);
    shown = PAGE;
    matches = bySeverity.filter(
      (finding) =>
        wanted.every((one, place) => one === "" || finding[place] === one) &&
        words.every((word) => text(finding).includes(word)));
    show();
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
  foldAhead(0);
})();
