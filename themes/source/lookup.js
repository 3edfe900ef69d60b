// The lookup of products: what a text means, and the answers below its box. A page with it has a place
// `[data-lookup]` that names its input and the script with the products, which calls `greenlistLookup`.
(function () {
  "use strict";
  // Numbers first: then esbuild puts them where they are used.
  const NAME = 0, LINK = 1, BEGINS = 2, NAMED = 3, INSIDE = 4, NEAR = 5, MAKER = 6, NEAR_MAKER = 7, SHOWN = 30;
  var d = document, site = greenlist, on = site.on;

  // Text as words: lower case, half width, without accents, marks of Arabic and punctuation. Thai vowels and the
  // marks of kana stay. The same as src/locale/normalize.rs, but for dots in numbers.
  function fold(text) {
    text = text.replace(/[™℠]/g, "");
    if (text.normalize) text = text.normalize("NFKD");
    text = text.replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g, "").toLowerCase();
    if (text.normalize) text = text.normalize("NFC");
    return site.spell(text)
      .replace(/[\x00-*,-/:-@[-`{-©«-±´¶-¸»-¿×÷،؛؟٪-٭۔฿๏๚๛\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030・\ufe30-\ufe6f\uff5f-\uff65]+|[\ud83c-\ud83e][\udc00-\udfff]/g, " ");
  }

  // Scripts that put no spaces between words: Thai to Khmer, kana, Han.
  var WIDE = "\u0e01-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\ud840-\udfff", wide = new RegExp("[" + WIDE + "]"),
    turns = new RegExp("([" + WIDE + "])(?=[^ " + WIDE + "])|([^ " + WIDE + "])(?=[" + WIDE + "])", "g");
  // The words of a text, also where the script changes: t is all of them, joined, s marks where each starts. Hiragana
  // is katakana that was not converted.
  function read(text) {
    text = fold(text).replace(/[\u3041-\u3096]/g, function (kana) { return String.fromCharCode(kana.charCodeAt(0) + 96); });
    var starts = {}, joined = "", words = text.replace(turns, "$1$2 ").split(" ").filter(String);
    words.forEach(function (word) { starts[joined.length] = 1; joined += word; });
    starts[joined.length] = 1;
    return { t: joined, s: starts, w: words };
  }

  // Where a name stands in a text as words of it, else -1. Arabic puts short words before a name without a space.
  function stands(name, text) {
    var t = text.t, n = name.t, at = -1, end, start;
    while (n && (at = t.indexOf(n, at + 1)) >= 0) {
      end = at + n.length;
      for (start = at; !text.s[start];) start--;
      if ((text.s[end] || wide.test(n.slice(-1)))
        && (text.s[at] || wide.test(n[0]) || /^[وفبكلا]{1,4}$/.test(t.slice(start, at)))) return at;
    }
    return -1;
  }

  // Slips between two words: letters that are wrong, missing, too many, or swapped. With `part`, between a and the
  // part of b that is most like it.
  function slips(a, b, part) {
    var last, row = [], next, i, j;
    for (j = 0; j <= b.length; j++) row.push(part ? 0 : j);
    for (i = 1; i <= a.length; i++) {
      next = [i];
      for (j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], last[j - 2] + 1);
        }
      }
      last = row; row = next;
    }
    return part ? Math.min.apply(null, row) : row[b.length];
  }
  function allowed(length, whole) { return length < 4 ? 0 : length < (whole ? 6 : 7) ? 1 : length < 12 ? 2 : 3; }
  // Vowels are written as they are heard.
  function consonants(word) { return word[0] + word.slice(1).replace(/[aeiou]/g, ""); }

  // How near a name is to a text or to some words of it: from 0, the smaller the nearer; 9 is not near.
  function nearness(name, text, known) {
    var n = name.t, best = 9, words = text.w, i, k, some, most, longer, whole;
    function keep(slip, length) { if (slip <= most) best = Math.min(best, slip + slip / (length + 1)); }
    most = allowed(n.length);
    if (wide.test(n) && text.t.length > n.length) keep(slips(n, text.t, true), n.length);
    for (i = 0; i < words.length; i++) {
      some = "";
      for (k = 0; k <= name.w.length && i + k < words.length; k++) {
        some += words[i + k];
        whole = some === text.t;
        longer = Math.max(n.length, some.length);
        // What is around a name must not be taken for it: there the first letter is right.
        if (!whole && some[0] !== n[0]) continue;
        most = longer === 3 && whole && some.length > 1 && some[0] === n[0] ? 1 : allowed(longer, whole);
        if (whole && longer > 3 && most < 2 && consonants(n) === consonants(some)) most = 2;
        if (Math.abs(n.length - some.length) <= most) keep(slips(n, some), longer);
        // An ending, such as Indonesian -nya, but not another word.
        most = n.length > 3 && some.length - n.length < 4 && some.indexOf(n) === 0 && !known(some) ? 1 : 0;
        if (most) keep(1, longer);
      }
    }
    return best;
  }

  // What an address is of: hosts of links and addresses, and the text without them.
  function addresses(text) {
    var hosts = [];
    try { text = decodeURIComponent(text); } catch (e) { }
    if (text.normalize) text = text.normalize("NFKC");
    text = text.toLowerCase().replace(/(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[\w.+-]+@)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?![a-z0-9-])[^\s\u2e80-\uffff]*/g, function (all, host) {
      all.replace(/(?:[a-z0-9-]+\.)+[a-z]{2,}/g, function (one) { hosts.push(one); });
      return " ";
    });
    return { hosts_: hosts, rest_: text };
  }

  // The products that a text means, the best first: [kind, order within the kind, index].
  function look(list, typed) {
    var found = {}, near = [], whole = read(typed), links = addresses(typed), rest = read(links.rest_), named = [];
    function put(i, kind, order) {
      var old = found[i];
      if (!old || kind < old[0] || kind === old[0] && order < old[1]) found[i] = [kind, order, i];
    }
    function known(word) {
      return list.some(function (product) {
        return product.names_.some(function (name) { return name.w.some(function (one) { return one.indexOf(word) === 0; }); });
      });
    }
    function nearer(i, kind, name, text) {
      var by = nearness(name, text, known);
      if (by < 9) put(i, kind, by);
    }
    if (!whole.t) return [];
    list.forEach(function (product, i) {
      links.hosts_.forEach(function (host) {
        product.domains_.forEach(function (domain) {
          if (host === domain || host.slice(-domain.length - 1) === "." + domain) put(i, LINK, -domain.length);
        });
      });
      product.names_.forEach(function (name, k) {
        var n = name.t, at = n.indexOf(whole.t);
        if (n === whole.t) return put(i, NAME, k ? 1 : 0);
        for (; at >= 0; at = n.indexOf(whole.t, at + 1)) {
          if (name.s[at]) put(i, BEGINS, (at ? 4 : 0) + (name.s[at + whole.t.length] ? 0 : 2) + (k ? 1 : 0));
          else if (whole.t.length > 1 || wide.test(whole.t)) put(i, INSIDE, k ? 1 : 0);
        }
        at = stands(name, rest);
        if (at >= 0 && n.length > 1) named.push({ i: i, at: at, end_: at + n.length, alias_: k > 0 });
      });
      product.domains_.forEach(function (domain) {
        if (domain.indexOf(typed.trim().toLowerCase()) === 0) put(i, BEGINS, 8);
      });
    });
    named.forEach(function (a) {
      // A part of a longer name is not what the words name.
      var within = named.some(function (b) { return b.i !== a.i && b.at <= a.at && b.end_ >= a.end_ && b.end_ - b.at > a.end_ - a.at; });
      // Half of its name is not what two words name: they may be the name of something else.
      var half = rest.w.length === 2 && !wide.test(rest.t) && a.alias_ && list[a.i].names_[0].w.indexOf(rest.t.slice(a.at, a.end_)) >= 0;
      put(a.i, half ? NEAR : NAMED, (within ? 2000 : 0) + (a.alias_ ? 1000 : 0) + a.at);
    });
    list.forEach(function (product, i) {
      product.makers_.forEach(function (name) {
        if (rest.t && name.t.indexOf(rest.t) === 0) put(i, MAKER, name.t === rest.t ? 0 : 1);
      });
    });
    if (!Object.keys(found).length) {
      // An unknown host that has the name of a product.
      links.hosts_.forEach(function (host) {
        var parts = host.split("."), label = parts.length - 2;
        if (label > 0 && /^(com?|org?|net?|edu|gov|ac|go|sch|idv)$/.test(parts[label])) label--;
        near.push(read(parts[label]));
      });
      near.push(rest);
      list.forEach(function (product, i) {
        near.forEach(function (text) {
          product.names_.forEach(function (name) { nearer(i, NEAR, name, text); });
          product.makers_.forEach(function (name) {
            if (stands(name, rest) >= 0) put(i, MAKER, 2); else nearer(i, NEAR_MAKER, name, text);
          });
        });
      });
    }
    named = [];
    for (var i in found) named.push(found[i]);
    named.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]; });
    // Of names that are only near, those that are nearly as near as the nearest.
    return named.filter(function (hit) { return hit[0] !== NEAR || hit[1] < named[0][1] + 1; });
  }

  // The lookup itself.
  var place = site.place, q = site.box, status = place.querySelector(".count"),
    none = place.querySelector(".none"), shown = place.querySelector("ul"),
    texts = place.dataset, kinds = texts.found.split("|"), products, pause,
    links = function () { return [].slice.call(shown.querySelectorAll("a")); },
    // The name and its mark-up come from the site itself.
    entry = function (product) {
      return "<li><h2><a href=\"" + texts.products + product.id_ + ".html\">" + product.html_ + "</a></h2>"
        + product.days_.map(function (part) {
          return "<dl class=\"pv\"" + (part[0] ? " data-from=\"" + part[0] + "\" hidden" : "")
            + (part[1] ? " data-until=\"" + part[1] + "\"" : "") + ">" + part[2] + "</dl>";
        }).join("");
    },
    // Says that there is none, not while the reader is still typing.
    deny = function () { none.hidden = false; },
    find = function (now) {
      var hits, first, name;
      clearTimeout(pause);
      if (!products) return;
      hits = look(products, q.value);
      shown.innerHTML = hits.slice(0, SHOWN).map(function (hit) { return entry(products[hit[2]]); }).join("");
      shown.hidden = none.hidden = true;
      status.textContent = "";
      // Beside another search it is there only with a product.
      place.hidden = !texts.enter && !hits.length;
      if (hits.length) {
        shown.hidden = false;
        site.move();
        first = hits[0];
        name = "\u2068" + links()[0].textContent + "\u2069";
        status.textContent = kinds[first[0] > MAKER ? NEAR : first[0]].replace("{name}", name) + " · "
          + texts.count.replace("{n}", hits.length).replace("{all}", products.length)
          + (hits.length > SHOWN ? " · " + texts.more.replace("{n}", SHOWN) : "");
        } else if (texts.enter && fold(q.value).trim()) {
        if (now) deny(); else pause = setTimeout(deny, 600);
      }
      // With a keyboard on the screen the answer would be below it.
      if (q === d.activeElement && q.value && place.getBoundingClientRect().top + 240 > (window.visualViewport || { height: innerHeight }).height) {
        q.scrollIntoView();
      }
    },
    // Enter opens the first.
    open = function () {
      texts.wanted = products ? "" : "1";
      find(true);
      if (links()[0]) location.href = links()[0].href;
    },
    step = function (by) {
      var next = links().indexOf(d.activeElement) + by;
      if (next < 0) q.focus();
      else if (links()[next]) links()[next].focus();
    };
  site.fold = fold;
  window.greenlistLookup = function (data) {
    var makers = data.makers.map(function (names) { return names.map(read); });
    products = data.products.map(function (product) {
      return {
        id_: product[0], html_: product[1], makers_: makers[product[2]] || [],
        days_: product[3].map(function (part) { return [part[0], part[1], data.verdicts[part[2]]]; }),
        names_: product[4].map(read), domains_: product[5],
      };
    });
    if (texts.wanted) open(); else find();
  };
  on(q, "input", function () { find(); });
  if (texts.enter) on(q.form, "submit", open);
  [q, shown].forEach(function (box) {
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
  site.load(texts.list, function () { status.textContent = texts.failed; });
})();
