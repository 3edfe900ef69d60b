// Keeps a page what the content says now. The three numbers of a state count how often pages,
// style sheets and faults changed; a page knows the state it was made in.
"use strict";
(() => {
  const own = document.currentScript;
  const scroll = "greenlist-scroll:" + location.pathname;
  let [pages, style, faults] = own.dataset.state.split(" ");

  // Until it is back where it was, a page that changes once more must not forget where that is.
  let place = sessionStorage.getItem(scroll);
  if (place !== null) {
    sessionStorage.removeItem(scroll);
    addEventListener("load", () => {
      window.scrollTo({ top: Number(place), behavior: "instant" });
      place = null;
    });
  }

  function reload() {
    sessionStorage.setItem(scroll, place ?? String(window.scrollY));
    location.reload();
  }

  // The new sheet is there before the old one goes, so that nothing flashes.
  function swap() {
    for (const old of document.querySelectorAll("link[rel=stylesheet]")) {
      const url = new URL(old.href);
      if (url.pathname.startsWith("/-/")) continue;
      url.searchParams.set("v", style);
      const next = old.cloneNode();
      next.href = url.pathname + url.search.replace(/paper=&/, "paper&");
      next.addEventListener("load", () => old.remove());
      old.after(next);
    }
  }

  async function tell() {
    const answer = await fetch("/-/strip");
    if (!answer.ok) return;
    const html = await answer.text();
    const old = document.getElementById("greenlist-strip");
    if (old) old.remove();
    const made = new DOMParser().parseFromString(html, "text/html").getElementById("greenlist-strip");
    if (made) document.body.prepend(document.adoptNode(made));
  }

  // Two languages side by side stay on the same page.
  const frames = [...document.querySelectorAll("iframe[data-folder]")];
  for (const frame of frames) {
    frame.addEventListener("load", () => {
      const path = frame.contentWindow.location.pathname;
      const inside = "/" + frame.dataset.folder + "/";
      if (!path.startsWith(inside)) return;
      for (const other of frames) {
        const wanted = "/" + other.dataset.folder + "/" + path.slice(inside.length);
        if (other !== frame && other.contentWindow.location.pathname !== wanted) {
          other.contentWindow.location.replace(wanted);
        }
      }
    });
  }
  const source = new EventSource("/-/events");
  source.onmessage = ({ data }) => {
    const [nowPages, nowStyle, nowFaults] = data.split(" ");
    // Around frames nothing of the content shows but faults; the frames see to themselves.
    if (nowPages !== pages && frames.length === 0) return reload();
    pages = nowPages;
    if (nowStyle !== style) { style = nowStyle; swap(); }
    if (nowFaults !== faults) { faults = nowFaults; tell(); }
  };
  // A page that is left in the browser's cache would hold its connection, and a browser has six.
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

})();
