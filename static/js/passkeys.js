// Passkeys (W3C WebAuthn): asks the device, puts its answer into an ordinary form and sends that.
// The server judges the answer; whatever it refuses, its page says why.

const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));

const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

const withBytes = (keys) => (keys || []).map((key) => ({ ...key, id: toBytes(key.id) }));

/** The server's options, with bytes where the browser wants bytes. */
function readOptions(options) {
  const read = { ...options, challenge: toBytes(options.challenge) };
  if (options.user) read.user = { ...options.user, id: toBytes(options.user.id) };
  read.excludeCredentials = withBytes(options.excludeCredentials);
  read.allowCredentials = withBytes(options.allowCredentials);
  return read;
}

/** The device's answer as text. */
function writeAnswer(credential) {
  const response = { transports: credential.response.getTransports?.() };
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    const part = credential.response[name];
    if (part) response[name] = toText(part);
  }
  const rawId = toText(credential.rawId);
  return JSON.stringify({ id: rawId, rawId, type: credential.type, response });
}

/** Shows one of the texts that the page holds for the person, and none of the others. */
function say(form, what) {
  for (const text of form.querySelectorAll("[data-passkey-says]")) {
    text.hidden = text.dataset.passkeySays !== what;
  }
}

const PROBLEMS = { InvalidStateError: "known", SecurityError: "elsewhere", NotAllowedError: "cancelled" };

async function ask(form) {
  const reply = await fetch(form.dataset.passkeyOptions, {
    method: "POST",
    body: new FormData(form),
    redirect: "manual",
  });
  if (!reply.ok) return "";
  const publicKey = readOptions(await reply.json());
  const credential = await navigator.credentials[form.dataset.passkey]({ publicKey });
  return writeAnswer(credential);
}

/** Without an answer the form goes as well: the server's page then says what is wrong. */
async function send(form) {
  const button = form.querySelector("button[type=submit]");
  const remember = document.querySelector("input[type=checkbox][name=remember]");
  say(form, "waiting");
  button.disabled = true;
  try {
    form.elements.answer.value = await ask(form);
    if (remember && form.elements.remember) form.elements.remember.value = remember.checked ? "on" : "";
    form.submit();
  } catch (problem) {
    say(form, PROBLEMS[problem.name] || "failed");
    button.disabled = false;
    button.focus();
  }
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.hidden = false;
  if (!window.PublicKeyCredential) {
    say(form, "unsupported");
    form.querySelector("button[type=submit]").disabled = true;
    continue;
  }
  if (location.origin !== form.dataset.passkeyOrigin) say(form, "elsewhere");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form);
  });
}
