// The gate: forwards to the language that was picked before, else to the browser's own. On the page for missing
// addresses it only puts that language first.
(function () {
  "use strict";
  var gate = document.getElementById("gate"), offers = [].slice.call(gate.querySelectorAll("a"));

  // Storage may be refused: private windows, file://.
  function stored() { try { return localStorage.getItem("greenlist-language"); } catch (e) { return null; } }
  function match(tag) {
    tag = String(tag).toLowerCase();
    // Taiwan, Hong Kong and Macau write traditional characters.
    var script = tag.replace(/^zh-(tw|hk|mo)\b/, "zh-hant-$1");
    return offers.filter(function (a) { return a.hreflang.toLowerCase() === script; })[0] ||
      offers.filter(function (a) { return a.hreflang.toLowerCase().split("-")[0] === tag.split("-")[0]; })[0];
  }

  offers.forEach(function (a) {
    a.addEventListener("click", function () {
      try { localStorage.setItem("greenlist-language", a.hreflang); } catch (e) { }
    });
  });
  var first = gate.getAttribute("data-first");
  // Whoever comes with a fragment wants to choose.
  if (location.hash && !first) return;
  var wanted = [stored()].concat(navigator.languages || [navigator.language]);
  for (var i = 0; i < wanted.length; i++) {
    var offer = wanted[i] && match(wanted[i]);
    if (!offer) continue;
    if (first) gate.insertBefore(offer.parentNode, gate.firstChild);
    else location.replace(offer.href);
    break;
  }
})();
