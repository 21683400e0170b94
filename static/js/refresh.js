// A part of a page that asks for itself again while something is being made (`data-refresh`).

const FIRST = 700;
const LAST = 10000;

async function again(part, wait) {
  try {
    const answer = await fetch(part.dataset.refresh, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.body.firstElementChild;
    if (!fresh) return;
    if (!fresh.dataset.refresh) {
      window.location.reload();
      return;
    }
    part.replaceWith(fresh);
    later(fresh, Math.min(wait * 1.4, LAST));
  } catch {
    later(part, LAST);
  }
}

function later(part, wait) {
  setTimeout(() => again(part, wait), wait);
}

export function enableRefresh() {
  for (const part of document.querySelectorAll("[data-refresh]")) later(part, FIRST);
}
