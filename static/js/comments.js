// Discussions: answers open in place, the rest of the threads is loaded, drafts are kept.

const section = document.querySelector("[data-discussion]");
const form = document.querySelector("[data-comment-form]");
const text = form?.elements.namedItem("text");

/** What the server draws for a query of this page, as elements. */
async function fetchPart(search) {
  const answer = await fetch(section.dataset.discussion + search, { headers: { "X-Requested-With": "fetch" } });
  if (!answer.ok) throw new Error(answer.status);
  const holder = document.createElement("template");
  holder.innerHTML = await answer.text();
  return holder.content;
}

/** Follows a link in place; when anything goes wrong the link is followed as usual. */
async function inPlace(link, change) {
  try {
    change(await fetchPart(new URL(link.href).search));
  } catch {
    location.assign(link.href);
  }
}

function showMore(link) {
  inPlace(link, (part) => {
    const inner = new URL(link.href).searchParams.has("discutie") ? " .thread" : "";
    const items = [...part.querySelectorAll(`[data-threads]${inner}`)][0].children;
    const list = inner ? link.closest("p").previousElementSibling : section.querySelector("[data-threads]");
    const target = inner && list.matches("[data-threads]") ? list.querySelector(".thread") : list;
    const first = items[0];
    target.append(...items);
    const next = part.querySelector("[data-next]");
    if (next) link.closest("p").replaceWith(next);
    else link.closest("p").remove();
    focusOn(first);
  });
}

function unfold(link) {
  inPlace(link, (part) => {
    const old = document.getElementById(link.dataset.unfold);
    const known = old.querySelectorAll(".post").length;
    const thread = part.querySelector("[data-threads] > li");
    const next = part.querySelector("[data-next]");
    if (next) thread.append(next);
    old.replaceWith(thread);
    focusOn(thread.querySelectorAll(".post")[known]);
  });
}

function focusOn(item) {
  const post = item?.matches(".post") ? item : item?.querySelector(".post");
  post?.setAttribute("tabindex", "-1");
  post?.focus();
}

/** The form moves below the comment that is answered, and back. */
const home = form?.parentNode;
function answer(link) {
  const post = link.closest(".post");
  form.elements.namedItem("parent").value = link.dataset.reply;
  const notice = form.querySelector("[data-answered]");
  const name = post.querySelector("h3, h4").textContent.trim();
  notice.querySelector("[data-answered-words]").textContent = `${link.firstElementChild.nextSibling.textContent}: ${name}`;
  notice.hidden = false;
  post.after(form);
  text.focus();
}
function endAnswer() {
  form.elements.namedItem("parent").value = "";
  form.querySelector("[data-answered]").hidden = true;
  home.append(form);
  text.focus();
}

async function send(button, url) {
  const owner = button.form;
  const body = new FormData(owner, button);
  return fetch(url, { method: "POST", body, headers: { "X-Requested-With": "fetch" } });
}

async function thank(button) {
  const answer = await send(button, button.formAction);
  if (!answer.ok) return location.reload();
  const { thanked, count } = await answer.json();
  button.setAttribute("aria-pressed", thanked);
  button.value = thanked ? "" : "1";
  button.querySelector("[data-count]").textContent = count ? ` (${count})` : "";
}

async function preview(button) {
  const answer = await send(button, form.action);
  form.querySelector("[data-preview]").innerHTML = await answer.text();
}

/** What is being typed stays on this device until it was sent. */
function keepDraft() {
  const key = `punte-comment:${form.getAttribute("action")}`;
  const sent = sessionStorage.getItem("punte-comment-sent");
  if (sent && section) localStorage.removeItem(sent);
  sessionStorage.removeItem("punte-comment-sent");
  if (!form.elements.namedItem("revision")) text.value ||= localStorage.getItem(key) ?? "";
  text.addEventListener("input", () => localStorage.setItem(key, text.value));
  form.addEventListener("submit", () => sessionStorage.setItem("punte-comment-sent", key));
}

export function enableComments() {
  if (form) keepDraft();
  document.addEventListener("click", (event) => {
    const found = event.target.closest("[data-more], [data-unfold], [data-reply], [data-answer-end], [data-thank], [name=previzualizare]");
    if (!found || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { dataset } = found;
    const act =
      "more" in dataset && section ? showMore
      : "unfold" in dataset && section ? unfold
      : "reply" in dataset && form ? answer
      : "answerEnd" in dataset && section ? endAnswer
      : "thank" in dataset ? thank
      : found.name && section ? preview
      : null;
    if (!act) return;
    event.preventDefault();
    act(found);
  });
}
