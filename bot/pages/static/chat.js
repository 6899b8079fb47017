"use strict";
/* Sends what is typed and tapped without leaving the page, and shows what comes. Without it the page works too:
   each form then loads the page again. All text is made on the server. */
(() => {
  const messages = document.getElementById("messages");
  const trouble = document.getElementById("trouble");
  const typing = document.getElementById("say");
  const text = document.getElementById("text");

  const newest = () => Number(messages.lastElementChild?.dataset.number ?? 0);
  const once = () => crypto.randomUUID?.() ?? String(Math.random()).slice(2);

  /* What this browser has shown, so that the page can say how much came while it was closed. */
  function seen() {
    const chat = messages.dataset.events.replace(/\/events$/, "");
    const secure = location.protocol === "https:" ? "; secure" : "";
    document.cookie = `sayso-seen=${newest()}; path=${chat}; max-age=31536000; samesite=lax${secure}`;
  }

  function toTheEnd() {
    messages.lastElementChild?.scrollIntoView({ block: "nearest" });
  }

  /* What stands around the messages is made on the server, in the language and direction of the chat. */
  function inAnotherLanguage(message) {
    sessionStorage.setItem("focus", message.id);
    location.reload();
  }

  function show(number, html) {
    if (number <= newest()) return;
    const before = document.activeElement?.closest(".choices");
    messages.insertAdjacentHTML("beforeend", html);
    const added = messages.lastElementChild;
    seen();
    if ("screen" in added.dataset) {
      if (added.lang && !text.value) inAnotherLanguage(added);
      for (const old of messages.querySelectorAll("[data-screen]")) {
        if (old !== added) {
          for (const form of old.querySelectorAll(".choices, .document")) form.remove();
          delete old.dataset.screen;
        }
      }
      if (before) added.focus({ preventScroll: true });
    }
    added.scrollIntoView({ block: added.offsetHeight > innerHeight / 2 ? "start" : "nearest" });
  }

  /* A button that is disabled would lose the keyboard's focus: a form that is busy just does not send again. */
  async function send(form, body) {
    form.setAttribute("aria-busy", "true");
    trouble.textContent = "";
    try {
      const answer = await fetch(form.action, {
        method: "POST", body, headers: { "X-Requested-With": "fetch" }, redirect: "manual",
      });
      if (answer.ok) return true;
      trouble.textContent = (await answer.text()) || trouble.dataset.notSent;
    } catch {
      trouble.textContent = trouble.dataset.notSent;
    } finally {
      form.removeAttribute("aria-busy");
    }
    return false;
  }

  let again = false; /* Whether more was sent off while the words before were on their way. */
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form !== typing && !form.classList.contains("choices")) return;
    event.preventDefault();
    if (form.hasAttribute("aria-busy")) {
      again = form === typing;
      return;
    }
    again = false;
    const body = new URLSearchParams(new FormData(form, event.submitter));
    body.set("once", form.dataset.once ??= once());
    const sent = text.value;
    if (await send(form, body)) {
      delete form.dataset.once;
      if (form === typing) {
        text.value = text.value.startsWith(sent) ? text.value.slice(sent.length) : text.value;
        text.focus();
        if (again && text.value.trim()) typing.requestSubmit();
      }
    }
  });

  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      typing.requestSubmit();
    }
  });

  function listen() {
    const events = new EventSource(`${messages.dataset.events}?after=${newest()}`);
    events.addEventListener("message", (event) => {
      trouble.textContent = "";
      show(Number(event.lastEventId), event.data);
    });
    events.addEventListener("error", () => {
      trouble.textContent = trouble.dataset.offline;
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
    });
    events.addEventListener("open", () => { trouble.textContent = ""; });
    addEventListener("pagehide", () => events.close(), { once: true });
  }

  toTheEnd();
  document.getElementById(sessionStorage.getItem("focus"))?.focus({ preventScroll: true });
  sessionStorage.removeItem("focus");
  listen();
})();
