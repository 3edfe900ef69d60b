// The page for missing addresses of a site without an address of its own: it may be shown at any depth, so it looks
// for the script of the site in each folder above, the nearest first. Where that is, the site is.
(function () {
  "use strict";
  var d = document, gate = d.getElementById("gate"), place = d.querySelector("[data-lookup]"),
    all = function (what) { return [].slice.call(d.querySelectorAll(what)); },
    // Two slashes at the start would name another host.
    folders = location.pathname.split("/").slice(0, -1).filter(String), NAMES = ["code", "list", "products"],
    paths = NAMES.map(function (name) { return place && place.dataset[name]; }), own = gate.dataset.script;

  function attempt(depth) {
    var root = "/" + folders.slice(0, depth).map(function (name) { return name + "/"; }).join(""), script = d.createElement("script");
    function next() { script.parentNode.removeChild(script); if (depth) attempt(depth - 1); }
    // The script of the site reads these when it runs.
    if (place) NAMES.forEach(function (name, i) { place.dataset[name] = root + paths[i]; });
    gate.dataset.script = root + own;
    script.src = root + gate.dataset.site;
    script.onerror = next;
    script.onload = function () {
      // Some servers answer with a page in place of a missing script.
      if (!window.greenlist) return next();
      all("[data-path]").forEach(function (part) {
        part[part.href === undefined ? "action" : "href"] = root + part.getAttribute("data-path");
        // HTML allows this only with an address.
        if (part.lang) part.hreflang = part.lang;
      });
    };
    d.head.appendChild(script);
  }
  attempt(Math.min(folders.length, 16));
})();
