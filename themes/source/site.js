// Progressive enhancement only: a classic script (modules do not load from file://), no fetch.
(function () {
  "use strict";
  var d = document, at = function (id) { return d.getElementById(id); };
  function on(box, type, act) { box.addEventListener(type, act); }

  // Letters that no normal form takes apart.
  function plain(letter) { return "doli".charAt("đøłı".indexOf(letter)); }

  // Full-width to half-width, no diacritics (Latin, Arabic), no case, no spaces; kana keep their marks.
  function fold(text) {
    text = text.toLowerCase();
    if (text.normalize) {
      text = text.normalize("NFKD").replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g, "").normalize("NFC");
    }
    return text.replace(/[đøłı]/g, plain).replace(/[\u0649\u06cc]/g, "\u064a").replace(/\u06a9/g, "\u0643")
      .replace(/[\s\-_.,'’·・]+/g, "");
  }

  // The lookup: filters the visible list.
  var q = at("q"), list = at("plist");
  if (q && list) {
    var rows = [].slice.call(list.children), count = at("count"), none = at("none"), hits = [],
      links = rows.map(function (row) { return row.querySelector("a"); }),
      vendors = list.dataset.v.split("||"),
      // What can be typed for a row: its name, its own keys, and those of its vendor, whose place they begin with.
      keys = rows.map(function (row, i) {
        var own = (row.dataset.k || "").split("|"), vendor = vendors[own.shift() || -1] || "";
        return [links[i].textContent].concat(own, vendor.split("|")).map(fold);
      }),
      find = function () {
        var needle = fold(q.value);
        hits = [];
        rows.forEach(function (row, i) {
          var hit = keys[i].some(function (key) { return key.indexOf(needle) >= 0; });
          row.hidden = !hit;
          if (hit) hits.push(i);
        });
        none.hidden = hits.length > 0;
        count.textContent = needle && hits.length
          ? count.dataset.t.replace("{n}", hits.length).replace("{all}", rows.length) : "";
      },
      // Enter opens the only hit, else the only one whose name begins so, else goes to the first.
      open = function () {
        find();
        if (!hits.length) return;
        var needle = fold(q.value),
          begin = hits.filter(function (i) { return needle && keys[i][0].indexOf(needle) === 0; }),
          one = hits.length === 1 ? hits : begin;
        if (one.length === 1) location.href = links[one[0]].href;
        else links[hits[0]].focus();
      },
      step = function (by) {
        var now = hits.map(function (i) { return links[i]; }).indexOf(d.activeElement), next = now + by;
        if (next < 0) q.focus();
        else if (next < hits.length) links[hits[next]].focus();
      },
      asked = /[?&]q=([^&]*)/.exec(location.search);
    if (asked) { try { q.value = decodeURIComponent(asked[1].split("+").join(" ")); } catch (e) { } }
    on(q, "input", find);
    on(q.form, "submit", function (event) { event.preventDefault(); open(); });
    [q, list].forEach(function (box) {
      on(box, "keydown", function (event) {
        var key = event.key;
        // Enter and arrows belong to the input method.
        if (event.isComposing) return;
        if (key === "Escape") { q.value = ""; find(); q.focus(); }
        else if (key === "ArrowDown") step(1);
        else if (key === "ArrowUp") step(-1);
        else return;
        event.preventDefault();
      });
    });
    find();
  }

  // A page with a script of its own.
  var own = d.querySelector("[data-script]");
  if (own) { d.head.appendChild(d.createElement("script")).src = own.dataset.script; }

  // What holds on the reader's own day. Pages that are not pinned to theirs hold what comes later,
  // hidden, with its days; one that stays open goes on at midnight.
  var day = d.querySelector(".today"), said;
  var move = function () {
    var now = new Date(), moved = false;
    var today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
    [].forEach.call(d.querySelectorAll("[data-from],[data-until]"), function (part) {
      var from = part.dataset.from, until = part.dataset.until;
      var off = !!(from && today < from || until && today > until);
      if (part.hidden === off) return;
      part.hidden = off;
      moved = moved || part.parentNode !== day;
    });
    if (!moved) return;
    said = said || day.insertBefore(d.createElement("p"), day.firstChild);
    said.className = "note";
    said.textContent = day.dataset.t;
  };
  if (day) { move(); setInterval(move, 3e4); on(d, "visibilitychange", move); }

  var print = at("print");
  if (print) { print.hidden = false; on(print, "click", function () { window.print(); }); }

  // The language is remembered when picked; the gate follows it.
  [].forEach.call(d.querySelectorAll(".langs a"), function (a) {
    on(a, "click", function () {
      // Storage may be refused: private windows, file://.
      try { localStorage.setItem("greenlist-language", a.hreflang); } catch (e) { }
    });
  });
})();
