// Titles under a search field while somebody types. The form works without it.

const WAIT = 200;
const SHORTEST = 2;

/** `[data-suggest]` holds the field; its value is the address that answers with a list of links. */
export function enableSuggestions() {
  for (const place of document.querySelectorAll("[data-suggest]")) watch(place, place.querySelector("input[type=search]"));
}

function watch(place, field) {
  const list = document.createElement("div");
  list.className = "suggestions";
  list.hidden = true;
  place.append(list);
  field.autocomplete = "off";
  let timer;
  let request;
  let asked = "";

  const close = () => { list.hidden = true; };
  const links = () => [...list.querySelectorAll("a")];

  async function ask() {
    const text = field.value.trim();
    if (text === asked) return;
    asked = text;
    request?.abort();
    if (text.length < SHORTEST) return close();
    request = new AbortController();
    try {
      const answer = await fetch(`${place.dataset.suggest}?q=${encodeURIComponent(text)}`, { signal: request.signal });
      // Made by our own templates, which escape what people wrote.
      list.innerHTML = answer.ok ? await answer.text() : "";
      list.hidden = !list.querySelector("a");
    } catch {
      // Gone offline or overtaken by the next letter: the form still works.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  place.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
      field.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || list.hidden) return;
    event.preventDefault();
    const stops = [field, ...links()];
    const next = (stops.indexOf(document.activeElement) + step + stops.length) % stops.length;
    stops[next].focus();
  });
  place.addEventListener("focusout", (event) => {
    if (!place.contains(event.relatedTarget)) close();
  });
}
