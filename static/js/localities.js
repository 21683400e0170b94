// A field for a locality suggests the official names of the county chosen beside it.

const known = new Map();

async function namesOf(address) {
  if (!known.has(address)) {
    const answer = await fetch(address);
    known.set(address, answer.ok ? (await answer.json()).localities : []);
  }
  return known.get(address);
}

async function suggest(field, county, list) {
  list.replaceChildren();
  if (!county.value) return;
  try {
    const names = await namesOf(field.dataset.localities.replace("XX", county.value));
    list.replaceChildren(...names.map((name) => new Option(name, name)));
  } catch {
    // Without suggestions the name can still be typed; the form checks it.
  }
}

export function enableLocalities() {
  for (const field of document.querySelectorAll("[data-localities]")) {
    const county = field.form.elements.namedItem(field.dataset.countyField);
    const list = document.createElement("datalist");
    list.id = `${field.id}-list`;
    field.after(list);
    field.setAttribute("list", list.id);
    county.addEventListener("change", () => suggest(field, county, list));
    suggest(field, county, list);
  }
}
