// Keeps a page up to date. The three numbers of a state count the changes of pages, style sheets and
// errors; `data-state` is the state in which the page was rendered.
"use strict";
(() => {
  const own = document.currentScript;
  const scroll = "greenlist-scroll:" + location.pathname;
  let [pages, style, errors] = own.dataset.state.split(" ");

  // Kept until the page is scrolled, in case it reloads again before that.
  let position = sessionStorage.getItem(scroll);
  if (position !== null) {
    sessionStorage.removeItem(scroll);
    addEventListener("load", () => {
      window.scrollTo({ top: Number(position), behavior: "instant" });
      position = null;
    });
  }

  function reload() {
    sessionStorage.setItem(scroll, position ?? String(window.scrollY));
    location.reload();
  }

  // The old style sheet is removed after the new one has loaded, so that the page does not flash.
  function replaceStyle() {
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

  async function updateStrip() {
    const response = await fetch("/-/strip");
    if (!response.ok) return;
    const html = await response.text();
    const old = document.getElementById("greenlist-strip");
    if (old) old.remove();
    const strip = new DOMParser().parseFromString(html, "text/html").getElementById("greenlist-strip");
    if (strip) document.body.prepend(document.adoptNode(strip));
  }

  // Two languages side by side show the same page.
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
  function update(data) {
    document.getElementById("greenlist-ended")?.remove();
    const [nowPages, nowStyle, nowErrors] = data.split(" ");
    // A page with frames shows no content but the errors; the frames reload themselves.
    if (nowPages !== pages && frames.length === 0) return reload();
    pages = nowPages;
    if (nowStyle !== style) { style = nowStyle; replaceStyle(); }
    if (nowErrors !== errors) { errors = nowErrors; updateStrip(); }
  }

  function tellEnd() {
    if (document.getElementById("greenlist-ended") || window.parent !== window) return;
    const notice = document.createElement("section");
    notice.id = "greenlist-ended";
    notice.setAttribute("role", "alert");
    notice.textContent = own.dataset.ended;
    document.body.prepend(notice);
  }

  // A browser has only six connections for all its pages, so one page has the connection and tells the
  // others. Where browsers offer no locks (on an address of another computer), pages ask by themselves.
  if (navigator.locks && window.BroadcastChannel) {
    const channel = new BroadcastChannel("greenlist");
    const follow = ({ data }) => (data === "ended" ? tellEnd() : data !== "?" && update(data));
    channel.onmessage = follow;
    channel.postMessage("?");
    navigator.locks.request("greenlist-events", () => new Promise((release) => {
      const source = new EventSource("/-/events");
      let last;
      const tell = (data) => {
        last = data;
        channel.postMessage(data);
        follow({ data });
      };
      source.onmessage = ({ data }) => tell(data);
      source.onerror = () => tell("ended");
      // A page that was just opened may have missed a change.
      channel.onmessage = (event) => (event.data === "?" ? last && channel.postMessage(last) : follow(event));
      addEventListener("pagehide", () => { source.close(); release(); });
    }));
  } else {
    setInterval(async () => {
      try {
        const response = await fetch("/-/state");
        if (response.ok) update(await response.text());
      } catch {
        tellEnd();
      }
    }, 1000);
  }
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
