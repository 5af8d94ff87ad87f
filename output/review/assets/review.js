/*
 * What all review pages can do beyond being read; they are complete without it. Classic scripts,
 * not modules: browsers load no modules from a disk.
 *
 * isogloss.keys   by key: what it does. Letters work only where nobody is typing, and can be
 *                 turned off in the dialog of keys.
 * isogloss.data   called by the scripts under assets/ that hold lists.
 * isogloss.load   loads such scripts, one after the other, when they are needed.
 */
window.isogloss = (function () {
  "use strict";

  const assets = new URL(".", document.currentScript.src);
  const lists = {};
  const keys = {};
  const help = document.getElementById("help");
  const helpButton = document.getElementById("keys");
  const keysOn = document.getElementById("keys-on");
  const said = document.getElementById("said");
  const nothing = document.getElementById("nothing-there");

  function data(name, rows) {
    lists[name] ??= [];
    for (const row of rows) {
      lists[name].push(row);
    }
  }

  /** Loads scripts that hold lists, in order; says so after each, and whether it was the last. */
  function load(names, loaded) {
    const [first, ...others] = names;
    if (first === undefined) {
      loaded(true);
      return;
    }
    const script = document.createElement("script");
    script.src = new URL(first, assets);
    script.onload = script.onerror = () => {
      script.remove();
      loaded(others.length === 0);
      if (others.length > 0) {
        setTimeout(load, 0, others, loaded);
      }
    };
    document.head.append(script);
  }

  /** The names of scripts, as an element of the page has them. */
  function parts(element) {
    return (element.dataset.parts ?? "").split(" ").filter((name) => name !== "");
  }

  /** What is remembered between pages; a browser may refuse to. */
  function remembered(name) {
    try {
      return localStorage.getItem("isogloss-" + name);
    } catch (refused) {
      return null;
    }
  }

  function remember(name, value) {
    try {
      localStorage.setItem("isogloss-" + name, value);
    } catch (refused) {
      // the page works without
    }
  }

  /** The parameters behind the # of the address; none where it names a place. */
  function parameters() {
    return new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  }

  function setParameters(values) {
    const given = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
    const hash = given.toString() === "" ? location.pathname : "#" + given;
    try {
      history.replaceState(null, "", hash);
    } catch (refused) {
      // the filter works without
    }
  }

  function isShown(element) {
    return element.getClientRects().length > 0;
  }

  /** Moves the focus to the next or previous of some elements, round and round. */
  function step(elements, distance) {
    const shown = elements.filter(isShown);
    if (shown.length === 0) {
      say(nothing.textContent);
      return;
    }
    const here = document.activeElement;
    let place = shown.findIndex((element) => element === here || element.contains(here));
    if (place < 0) {
      const after = shown.findIndex(
        (element) => here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
      const from = here === document.body || after < 0 ? shown.length : after;
      place = distance > 0 ? from - 1 : from;
    }
    focus(shown[(place + distance + shown.length) % shown.length]);
  }

  function focus(element) {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center" });
  }

  let silence = 0;

  /** Says for a moment what a key could not show. */
  function say(words) {
    said.textContent = words;
    said.hidden = false;
    clearTimeout(silence);
    silence = setTimeout(() => (said.hidden = true), 2500);
  }

  function openHelp() {
    if (!help.open) {
      help.showModal();
    }
  }

  keysOn.checked = remembered("keys") !== "off";
  keysOn.addEventListener("change", () => remember("keys", keysOn.checked ? "on" : "off"));
  helpButton.hidden = false;
  helpButton.addEventListener("click", openHelp);
  document.getElementById("help-close").addEventListener("click", () => help.close());

  keys["?"] = openHelp;
  for (const link of document.querySelectorAll("[data-go]")) {
    keys[link.dataset.go] = () => link.click();
  }

  /** A list of choices takes letters, too, but neither / nor ?. */
  function isTyping(element, key) {
    return element.matches("input[type=search]") ||
      (element.matches("select") && key !== "/" && key !== "?");
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) {
      return;
    }
    if (event.key === "Escape") {
      keys.Escape?.(event);
    } else if (keysOn.checked && !isTyping(event.target, event.key) && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key](event);
    }
  });

  const toolbar = document.querySelector(".toolbar");
  if (toolbar) {
    const measure = () => document.documentElement.style
      .setProperty("--toolbar", toolbar.getBoundingClientRect().height + "px");
    new ResizeObserver(measure).observe(toolbar);
  }

  return { lists, data, load, parts, keys, remembered, remember, parameters, setParameters, step, focus };
})();
