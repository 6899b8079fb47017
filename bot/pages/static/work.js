"use strict";
/* Says that something new came. It never moves what is read, nor what is typed: "Look again" does, and so does a link.
   Without it the page works too. */
(() => {
  const news = document.getElementById("news");
  const where = news.dataset.events;

  function say(name) {
    if (news.dataset.said === name) return;
    news.dataset.said = name;
    news.replaceChildren(document.getElementById(`news-${name}`).content.cloneNode(true));
  }

  /* Whoever comes by must not read what stands here; words that are typed are not thrown away. */
  function over() {
    if ([...document.querySelectorAll("main textarea")].some((each) => each.value)) say("over");
    else location.reload();
  }

  /* A browser does not connect again where it was refused: that may be because the sign-in is over. */
  async function again() {
    const asking = new AbortController();
    const status = await fetch(where, { signal: asking.signal }).then((answer) => answer.status, () => 0);
    asking.abort();
    if (status === 401) over();
    else setTimeout(listen, 20000);
  }

  function listen() {
    const events = new EventSource(where);
    events.addEventListener("new", () => say("new"));
    events.addEventListener("over", () => {
      events.close();
      over();
    });
    events.addEventListener("error", () => {
      if (events.readyState === EventSource.CLOSED) again();
    });
    addEventListener("pagehide", () => events.close(), { once: true });
  }

  listen();
})();
