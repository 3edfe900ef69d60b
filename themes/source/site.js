// Progressive enhancement only: a classic script (modules do not load from file://), no fetch.
(function () {
  var d = document, at = function (id) { return d.getElementById(id); };
  function on(box, type, act) { box.addEventListener(type, act); }
  function each(selector, act) { [].forEach.call(d.querySelectorAll(selector), act); }
  function load(source, failed) {
    var script = d.createElement("script");
    script.onerror = failed;
    script.src = source;
    return d.head.appendChild(script);
  }
  function today() {
    var now = new Date();
    return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
  }

  // Letters that Unicode does not take apart, and those of Persian and Urdu, as the plain ones.
  var LETTERS = { "đ": "d", "ø": "o", "ł": "l", "ı": "i", "ß": "ss", "ς": "σ", "ى": "ي", "ی": "ي", "ک": "ك" };
  function spell(text) { return text.replace(/[đøłıßςىیک]/g, function (letter) { return LETTERS[letter]; }); }

  // What holds on the reader's own day. Pages that are not pinned to theirs hold what comes later,
  // hidden, with its days; one that stays open goes on at midnight.
  var day = d.querySelector(".today"), said;
  function move() {
    var moved = false, now = today();
    each("[data-from],[data-until]", function (part) {
      var from = part.dataset.from, until = part.dataset.until;
      var off = !!(from && now < from || until && now > until);
      if (part.hidden === off) return;
      part.hidden = off;
      moved = moved || part.parentNode !== day;
    });
    if (!moved || !day) return;
    said = said || day.insertBefore(d.createElement("p"), day.firstChild);
    said.className = "note";
    said.textContent = day.dataset.t;
  }

  // The lookup is loaded when a reader goes to its box.
  var place = d.querySelector("[data-lookup]");
  if (place) {
    var texts = place.dataset, q = at(texts.lookup), asked = /[?&]q=([^&]*)/.exec(location.search),
      start = function () {
        if (start.done) return;
        start.done = true;
        load(texts.code, function () { place.querySelector(".count").textContent = texts.failed; });
      };
    if (asked && !q.value) { try { q.value = decodeURIComponent(asked[1].split("+").join(" ")); } catch (e) { } }
    on(q, "focus", start);
    on(q, "input", start);
    if (texts.enter) on(q.form, "submit", function (event) {
      event.preventDefault();
      texts.wanted = "1";
      start();
    });
    if (q.value || q === d.activeElement) start();
  }
  // What the other scripts use.
  window.greenlist = { at: at, on: on, load: load, today: today, move: move, spell: spell, place: place, box: q };

  // A page with a script of its own.
  var own = d.querySelector("[data-script]");
  if (own) load(own.dataset.script);

  move();
  setInterval(move, 3e4);
  on(d, "visibilitychange", move);

  var print = at("print");
  if (print) { print.hidden = false; on(print, "click", function () { window.print(); }); }

  // The language is remembered when picked; the gate follows it. A server that chooses a language knows nothing of
  // it, so it adds #gate.
  var KEY = "greenlist-language", store = {};
  // Storage may be refused: private windows, file://.
  try { store = localStorage || store; } catch (e) { }
  each(".langs a", function (a) {
    var tag = a.hreflang;
    on(a, "click", function () { store[KEY] = tag; });
    if (location.hash === "#gate" && store[KEY] === tag && !a.hasAttribute("aria-current")) location.replace(a.href);
  });
})();
