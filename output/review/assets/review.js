/*
 * What the review pages can do beyond being read; they are complete without it.
 * Buttons show only the units that need a look; the keys n and p go from one to the next.
 */
(function () {
  "use strict";

  function show(tools, what) {
    const table = tools.parentElement.querySelector("table.units");
    table.classList.toggle("only-look", what === "look");
    for (const button of tools.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.show === what));
    }
  }

  for (const tools of document.querySelectorAll(".tools")) {
    tools.hidden = false;
    tools.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) {
        show(tools, button.dataset.show);
      }
    });
  }

  /** A link to a unit that is filtered away shows it. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const table = target && target.closest("table.only-look");
    if (table) {
      show(table.parentElement.querySelector(".tools"), "all");
      target.scrollIntoView();
    }
  }
  addEventListener("hashchange", reveal);

  function step(distance) {
    const units = Array.from(document.querySelectorAll("tr.look"));
    if (units.length === 0) {
      return;
    }
    const here = units.indexOf(document.activeElement.closest("tr.look"));
    const first = distance > 0 ? 0 : units.length - 1;
    const next = here < 0 ? first : (here + distance + units.length) % units.length;
    units[next].focus({ preventScroll: true });
    units[next].scrollIntoView({ block: "center" });
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.ctrlKey || event.metaKey || event.altKey;
    if (!typing && (event.key === "n" || event.key === "p")) {
      step(event.key === "n" ? 1 : -1);
    }
  });
})();
