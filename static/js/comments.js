// Discussions: answers open in place, threads are loaded on demand, drafts stay on the device.

const section = document.querySelector("[data-discussion]");
const form = document.querySelector("[data-comment-form]");
const field = (name) => form.elements.namedItem(name);
const find = (place, name) => place.querySelector(`[data-${name}]`);
const headers = { "X-Requested-With": "fetch" };

/** What the server draws for the query of a link. */
async function partOf(link) {
  const answer = await fetch(section.dataset.discussion + new URL(link.href).search, { headers });
  if (!answer.ok) throw new Error(answer.status);
  const holder = document.createElement("template");
  holder.innerHTML = await answer.text();
  return holder.content;
}

function focusOn(post) {
  post?.setAttribute("tabindex", "-1");
  post?.focus();
}

async function showMore(link) {
  const part = await partOf(link);
  const items = [...find(part, "threads").children];
  find(section, "threads").append(...items);
  link.parentNode.replaceWith(find(part, "next") ?? "");
  focusOn(items[0].querySelector(".post"));
}

async function unfold(link) {
  const part = await partOf(link);
  const old = document.getElementById(link.dataset.unfold);
  if (form && old.contains(form)) endAnswer();
  const known = old.querySelectorAll(".post").length;
  const thread = find(part, "threads").firstElementChild;
  thread.append(find(part, "next") ?? "");
  old.replaceWith(thread);
  focusOn(thread.querySelectorAll(".post")[known]);
}

/** The form moves below the comment that is answered, and back. */
function answer(link) {
  const post = link.closest(".post");
  field("parent").value = link.dataset.reply;
  const words = find(form, "answered-words");
  words.textContent = words.dataset.answeredWords.replace("{}", find(link, "name").textContent);
  find(form, "answered").hidden = false;
  post.after(form);
  field("text").focus();
}

function endAnswer() {
  field("parent").value = "";
  find(form, "answered").hidden = true;
  section.append(form);
  field("text").focus();
}

const send = (button, url) =>
  fetch(url, { method: "POST", body: new FormData(button.form, button), headers });

async function thank(button) {
  const { thanked, count } = await (await send(button, button.formAction)).json();
  button.setAttribute("aria-pressed", thanked);
  button.value = thanked ? "" : "1";
  find(button, "count").textContent = count ? ` (${count})` : "";
}

async function preview(button) {
  const answer = await send(button, form.action);
  // What else comes back (signed out meanwhile) is a whole page: the browser shows it as such.
  if (answer.redirected || (!answer.ok && answer.status !== 422)) throw new Error(answer.status);
  find(form, "preview").innerHTML = await answer.text();
}

function keepDraft() {
  const key = `punte-comment:${form.getAttribute("action")}`;
  const sent = sessionStorage.getItem("punte-sent");
  if (sent && section) localStorage.removeItem(sent);
  sessionStorage.removeItem("punte-sent");
  const text = field("text");
  if (!field("revision")) text.value ||= localStorage.getItem(key) ?? "";
  text.addEventListener("input", () => localStorage.setItem(key, text.value));
  form.addEventListener("submit", () => sessionStorage.setItem("punte-sent", key));
}

const deeds = { more: showMore, unfold, reply: answer, answerEnd: endAnswer, thank, look: preview };

export function enableComments() {
  if (form) keepDraft();
  section?.addEventListener("click", async (event) => {
    const found = event.target.closest("a, button");
    const name = Object.keys(deeds).find((one) => found && one in found.dataset);
    if (!name || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      await deeds[name](found);
    } catch {
      if (found.href) location.assign(found.href);
      else location.reload();
    }
  });
}
