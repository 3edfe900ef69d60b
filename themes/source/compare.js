// The comparison: readers choose up to six products, also from other pages of the table, and see only these. The
// choice is in the address after #, as `page.id`, behind `!` while only these are shown: it can be sent on.
(function () {
  "use strict";
  var d = document, place = d.getElementById("choice"), status = place.querySelector(".count"),
    buttons = place.querySelectorAll("button"), body = d.querySelector(".cmp tbody"), own = place.dataset.part, MOST = 6,
    choice = location.hash.match(/\d+\.[a-z0-9-]+/g) || [], only = location.hash.charAt(1) === "!", boxes = [], waiting = 0, foreign = [];
  choice = choice.slice(0, MOST);
  window.greenlistCompare = {};

  function id(row) { return /([^\/]+)\.html/.exec(row.querySelector("th a").getAttribute("href"))[1]; }

  function say(text) {
    status.textContent = text || place.dataset.chosen.replace("{n}", choice.length).replace("{most}", MOST);
  }

  // The choice goes along to the other pages of the table, also of other languages.
  function keep() {
    var hash = choice.length ? "#" + (only ? "!" : "") + choice.join(",") : "#";
    if (location.hash !== hash) location.replace(hash);
    [].forEach.call(d.querySelectorAll("main .more a,.langs a"), function (a) { a.hash = choice.length ? hash.replace("!", "") : ""; });
  }

  function show() {
    foreign.forEach(function (row) { body.removeChild(row); });
    foreign = [];
    boxes.forEach(function (box) {
      box.checked = choice.indexOf(box.value) >= 0;
      box.row.hidden = only && !box.checked;
    });
    if (only) choice.forEach(function (name) {
      var parts = name.split("."), row, rows = greenlistCompare[parts[0]];
      if (parts[0] === own || !rows || !rows[parts[1]]) return;
      row = d.createElement("tbody");
      row.innerHTML = rows[parts[1]];
      foreign.push(body.appendChild(box(row.firstChild, name)));
    });
    buttons[0].hidden = only;
    buttons[0].disabled = choice.length < 2;
    buttons[1].hidden = !only;
    say();
    keep();
  }

  // The rows of other pages are in scripts beside them.
  function load() {
    choice.forEach(function (name) {
      var part = name.split(".")[0], script;
      if (!only || part === own || greenlistCompare[part]) return;
      greenlistCompare[part] = {};
      script = d.createElement("script");
      script.src = place.dataset.rows.replace("{part}", part);
      waiting++;
      script.onload = script.onerror = function () { if (!--waiting) show(); };
      d.head.appendChild(script);
    });
    if (!waiting) show();
  }

  function box(row, name) {
    var input = d.createElement("input"), th = row.querySelector("th");
    input.type = "checkbox";
    input.value = name;
    input.checked = choice.indexOf(name) >= 0;
    input.setAttribute("aria-label", place.dataset.choose.replace("{name}", "\u2068" + th.textContent.trim() + "\u2069"));
    input.addEventListener("change", function () {
      var at = choice.indexOf(name);
      if (at >= 0) choice.splice(at, 1);
      else if (choice.length < MOST) choice.push(name);
      else { input.checked = false; say(place.dataset.most); return; }
      if (only && !choice.length) only = false;
      show();
    });
    input.row = row;
    th.insertBefore(input, th.firstChild);
    if (name.split(".")[0] === own) boxes.push(input);
    return row;
  }

  [].forEach.call(body.rows, function (row) { box(row, own + "." + id(row)); });
  buttons[0].addEventListener("click", function () { only = true; load(); buttons[1].focus(); });
  buttons[1].addEventListener("click", function () { only = false; show(); buttons[0].focus(); });
  place.hidden = false;
  load();
})();
