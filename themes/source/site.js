// Progressive enhancement only: a classic script (modules do not load from file://), no fetch.
(function () {
  "use strict";
  var d = document, at = function (id) { return d.getElementById(id); };
  function on(box, type, act) { box.addEventListener(type, act); }

  // What holds on the reader's own day. Pages that are not pinned to theirs hold what comes later,
  // hidden, with its days; one that stays open goes on at midnight.
  var day = d.querySelector(".today"), said;
  function move() {
    var now = new Date(), moved = false;
    var today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
    [].forEach.call(d.querySelectorAll("[data-from],[data-until]"), function (part) {
      var from = part.dataset.from, until = part.dataset.until;
      var off = !!(from && today < from || until && today > until);
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
    var q = at(place.dataset.lookup), asked = /[?&]q=([^&]*)/.exec(location.search),
      load = function () {
        if (load.done) return;
        load.done = true;
        var script = d.createElement("script");
        script.onerror = function () { place.querySelector(".count").textContent = place.dataset.failed; };
        script.src = place.dataset.code;
        d.head.appendChild(script);
      };
    if (asked && !q.value) { try { q.value = decodeURIComponent(asked[1].split("+").join(" ")); } catch (e) { } }
    on(q, "focus", load);
    on(q, "input", load);
    if (place.dataset.enter) on(q.form, "submit", function (event) {
      event.preventDefault();
      place.dataset.wanted = "1";
      load();
    });
    if (q.value || q === d.activeElement) load();
  }
  window.greenlist = { move: move };

  // A page with a script of its own.
  var own = d.querySelector("[data-script]");
  if (own) { d.head.appendChild(d.createElement("script")).src = own.dataset.script; }

  move();
  setInterval(move, 3e4);
  on(d, "visibilitychange", move);

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
