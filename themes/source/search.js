// The search page: asks pagefind's index, which lies beside it, and shows what it answers.
(function () {
  "use strict";
  var d = document, at = function (id) { return d.getElementById(id); };
  var form = at("search"), box = at("words"), found = at("found"), hits = at("hits"), more = at("more");
  var A_PAGE = 10, PAUSE = 300;

  // From a folder a browser loads neither modules nor WebAssembly.
  if (location.protocol === "file:") { at("search-off").hidden = false; return; }
  form.hidden = false;

  var index, turn = 0, left = [], wait;
  function load() {
    var url = new URL(form.getAttribute("data-index"), location.href).href;
    // The index of a large site is cut: its first part answers for all that are merged with it.
    var parts = Number(form.getAttribute("data-parts"));
    index = index || import(url).then(function (pagefind) {
      var whole = pagefind.createInstance({ noWorker: true });
      var merged = [];
      for (var n = 2; n <= parts; n++) merged.push(whole.mergeIndex(new URL(n + "/", url).href));
      return Promise.all(merged).then(function () { return whole; });
    });
    return index;
  }

  // Full-width to half-width, and the Latin letters that are no letter with a mark.
  function folded(text) {
    return text.normalize("NFKC").replace(/[đĐ]/g, "d").replace(/[øØ]/g, "o").replace(/[łŁ]/g, "l").replace(/ı/g, "i");
  }

  function element(name, className, text) {
    var made = d.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // An excerpt is text with `<mark>` round what was found; nothing else of it becomes mark-up.
  function excerpt(html) {
    var p = element("p");
    html.split(/<\/?mark>/).forEach(function (part, i) {
      var text = part.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
      p.appendChild(i % 2 ? element("mark", "", text) : d.createTextNode(text));
    });
    return p;
  }

  function hit(page) {
    var li = element("li"), link = element("a", "", page.meta.title), heading = element("h2"), rest = element("div");
    var lang = (page.filters.lang || [])[0], about = excerpt(page.excerpt);
    // Of documents in the search page's own folder: relative, as all links of the site.
    link.href = page.raw_url;
    if (lang) { link.lang = about.lang = lang; link.dir = about.dir = "auto"; }
    heading.appendChild(link);
    rest.appendChild(heading);
    rest.appendChild(about);
    li.appendChild(element("p", "meta", page.meta.about));
    li.appendChild(rest);
    return li;
  }

  function show(mine) {
    var next = left.splice(0, A_PAGE);
    return Promise.all(next.map(function (result) { return result.data(); })).then(function (pages) {
      if (mine !== turn) return;
      var items = pages.map(hit);
      items.forEach(function (item) { hits.appendChild(item); });
      more.hidden = left.length === 0;
      return items[0];
    });
  }

  function say(key, count) { found.textContent = key ? found.getAttribute("data-" + key).replace("{n}", count) : ""; }

  function search() {
    var mine = ++turn, asked = box.value.trim();
    clearTimeout(wait);
    var url = new URL(location.href);
    if (asked) url.searchParams.set("q", asked); else url.searchParams.delete("q");
    history.replaceState(null, "", url.href);
    if (!asked) { hits.textContent = ""; more.hidden = true; return say(""); }
    load().then(function (pagefind) { return pagefind.search(folded(asked)); }).then(function (answer) {
      if (mine !== turn) return;
      left = answer.results.slice();
      hits.textContent = "";
      say(left.length ? "count" : "none", left.length);
      return show(mine);
    }).catch(function () { if (mine === turn) { index = undefined; say("failed"); } });
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); search(); });
  box.addEventListener("input", function (event) {
    clearTimeout(wait);
    if (!event.isComposing) wait = setTimeout(search, PAUSE);
  });
  box.addEventListener("compositionend", function () { clearTimeout(wait); wait = setTimeout(search, PAUSE); });
  more.addEventListener("click", function () {
    show(turn).then(function (first) { if (first) first.querySelector("a").focus(); });
  });
  box.value = new URL(location.href).searchParams.get("q") || "";
  if (box.value) search();
})();
