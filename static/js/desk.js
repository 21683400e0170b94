// The desk of moderators by keyboard. Every key has a link or a field that does the same; the switch on
// the page turns the keys off for good (WCAG 2.1.4).

const OFF = "desk-keys-off";
const toggle = document.querySelector("[data-desk-switch]");
const table = document.querySelector("[data-desk-rows]");
const decision = document.querySelector("[data-desk-decision]");

let isOff = false;
try {
  isOff = localStorage.getItem(OFF) === "1";
} catch {
  // Storage is closed to this page: the switch lasts as long as the page.
}
if (toggle) {
  toggle.checked = !isOff;
  toggle.addEventListener("change", () => {
    isOff = !toggle.checked;
    try {
      localStorage.setItem(OFF, isOff ? "1" : "");
    } catch {
      // As above.
    }
  });
}

function moveBy(step) {
  const links = [...table.querySelectorAll("td.title a")];
  const row = document.activeElement.closest("tr");
  const here = links.findIndex((link) => link.closest("tr") === row);
  const next = here === -1 ? (step > 0 ? 0 : links.length - 1) : here + step;
  links[Math.max(0, Math.min(next, links.length - 1))]?.focus();
}

function choose(outcome) {
  const field = decision.querySelector(`input[name="outcome"][value="${outcome}"]`);
  if (field) {
    field.checked = true;
    field.focus();
  }
}

const inList = {
  j: () => moveBy(1),
  k: () => moveBy(-1),
  x: () => document.activeElement.closest("tr")?.querySelector('input[name="entry"]')?.click(),
};
const inCase = {
  a: () => choose("approve"),
  c: () => choose("changes"),
  r: () => choose("reject"),
  m: () => decision.querySelector('textarea[name="facts"]')?.focus(),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select");
  if (isOff || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const keys = { ...(table ? inList : {}), ...(decision ? inCase : {}) };
  const back = document.querySelector("[data-desk-back]");
  if (back) keys.u = () => back.click();
  const act = keys[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

// Ticks of the check-list are kept as they are set; without this script a button keeps them.
for (const form of document.querySelectorAll("[data-desk-checks]")) {
  const says = form.querySelector("[role=status]");
  form.addEventListener("change", async () => {
    says.textContent = "";
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) }).catch(
      () => null,
    );
    says.textContent = answer?.ok ? form.dataset.kept : form.dataset.failed;
  });
  form.querySelector("button").hidden = true;
}
