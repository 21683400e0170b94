// Small upgrades hooked by data attributes; every page works without them.

import { enableComments } from "./comments.js";
import { enableLocalities } from "./localities.js";
import { enableRefresh } from "./refresh.js";
import { enableSuggestions } from "./suggest.js";

/** Puts the focus on the list of problems after a form came back with errors. */
function focusErrorSummary() {
  const summary = document.querySelector(".summary[tabindex]");
  if (summary) summary.focus();
}

/** Tabs that do not fit their line begin with the one of this page in sight. */
function showCurrentTab() {
  for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
    const line = tab.closest(".tabs");
    const { left, right } = line.getBoundingClientRect();
    const place = tab.getBoundingClientRect();
    if (place.left < left || place.right > right) line.scrollLeft += place.left - left;
  }
}

/** A film from elsewhere: nothing is loaded from its host before the button is pressed. */
function enableEmbeds() {
  for (const place of document.querySelectorAll("[data-embed]")) {
    const button = place.querySelector("[data-embed-load]");
    button.hidden = false;
    button.addEventListener("click", () => {
      const player = document.createElement("iframe");
      player.src = place.dataset.embed;
      player.title = place.dataset.embedTitle;
      player.className = "player";
      player.allow = "fullscreen; encrypted-media; picture-in-picture";
      player.referrerPolicy = "strict-origin-when-cross-origin";
      place.prepend(player);
      button.remove();
      player.focus();
    });
  }
}

focusErrorSummary();
showCurrentTab();
enableEmbeds();
enableComments();
enableLocalities();
enableRefresh();
enableSuggestions();
