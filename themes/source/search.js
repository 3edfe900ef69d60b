// The search page: looks words up in the index that lies beside it, and shows what it finds.
// src/export/search makes the index, and describes its files; its rules for cutting texts are repeated here.
(function () {
  "use strict";
  var d = document, at = function (id) { return d.getElementById(id); };
  var form = at("search"), box = at("words"), found = at("found"), hits = at("hits"), more = at("more");
  var kind = at("kind"), year = at("year"), everywhere = at("everywhere");
  var A_PAGE = 10, PAUSE = 200, BEFORE = 50, AFTER = 150, DAY = 864e5;
  var DIGITS = "!#$%&'()*+-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~", BASE = 45;
  // Of the first list of an entry, the body; then title, summary, heading.
  var WEIGHTS = [8, 4, 3, 1], TITLE = 8;
  var PAIRED = ["\\u3005-\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}",
    "\\u3041-\\u3096\\u3099\\u309a\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff",
    "\\u0e01-\\u0e3a\\u0e40-\\u0e4e", "\\u0e80-\\u0ecf\\u0edc-\\u0edf", "\\u1780-\\u17d3", "\\u1000-\\u103f\\u1050-\\u108f"];
  var LETTER = "[\\p{Alphabetic}\\p{N}\\p{M}]", ANY_PAIRED = "[" + PAIRED.join("") + "]";
  var RUNS = new RegExp(PAIRED.map(function (script) { return "[" + script + "]+"; }).join("|") +
    "|(?:(?!" + ANY_PAIRED + ")" + LETTER + ")+", "gu");
  var IS_PAIRED = new RegExp("^" + ANY_PAIRED, "u"), ENDS_WORD = new RegExp(LETTER + "$", "u");
  var CLUSTER = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;
  var ACCENTS = /(?![\u3099\u309a])(?=\p{Mn})\p{Script=Inherited}|[\p{Cf}™℠\u0640]/gu;
  var LETTERS = { "ß": "ss", "ς": "σ", "đ": "d", "ø": "o", "ł": "l", "ı": "i", "\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643" };
  var ARTICLE = /^(?:[وبكف]?ال|لل)(?=.{3})/;

  // No case, no width, no accents.
  var known = new Map();
  function plain(letter) {
    var made = known.get(letter);
    if (made === undefined) {
      made = letter.normalize("NFKD").replace(ACCENTS, "").toLowerCase()
        .replace(/[ßςđøłı\u0649\u06cc\u06a9]/g, function (one) { return LETTERS[one]; }).normalize("NFKC");
      known.set(letter, made);
    }
    return made;
  }

  // A text folded, and where each unit of it stands in the text.
  function fold(text) {
    var out = "", from = [];
    text.replace(CLUSTER, function (letter, start) {
      var made = plain(letter);
      for (var i = 0; i < made.length; i++) from.push(start);
      out += made;
    });
    from.push(text.length);
    return { text: out, from: from };
  }

  // What a reader typed: the words and pairs to look up, and the runs to find in the texts.
  function parse(asked) {
    var terms = [], runs = [], letters = 0;
    (fold(asked).text.match(RUNS) || []).forEach(function (run) {
      var all = Array.from(run), paired = IS_PAIRED.test(run);
      letters += all.length;
      if (!paired) run = run.replace(ARTICLE, "");
      runs.push({ text: run, paired: paired, sure: !paired || all.length < 3 });
      // One letter finds a title by its word's first letter, which has an entry of its own.
      if (!paired || all.length === 1) terms.push({ token: run, prefix: paired || run.length > 1 });
      else for (var i = 1; i < all.length; i++) terms.push({ token: all[i - 1] + all[i] });
    });
    return { terms: terms, runs: runs, letters: letters };
  }

  function shard(token, count) {
    var hash = 0x811c9dc5;
    Array.from(token).slice(0, IS_PAIRED.test(token) ? 1 : 2).forEach(function (letter) {
      hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
    });
    return (hash ^ (hash >>> 15)) & (count - 1);
  }

  // The files hand over their data as scripts, which load from a folder too.
  window.searchData = function (data) { d.currentScript.handed = data; };
  var loading = {};
  function load(url) {
    return loading[url] = loading[url] || new Promise(function (done, failed) {
      var script = d.createElement("script");
      script.src = url;
      script.onload = function () { done(script.handed); script.remove(); };
      script.onerror = function () { delete loading[url]; script.remove(); failed(url); };
      d.head.appendChild(script);
    });
  }

  function days(text, at) {
    var value = 0;
    for (var i = 0; i < 3; i++) value = value * 90 + DIGITS.indexOf(text.charAt(at + i));
    return value;
  }

  // The facts of each record: kind, day of issue, letters of the title, whether it holds today.
  function facts(text, today) {
    var all = [], i = 0;
    while (i < text.length) {
      var flips = DIGITS.indexOf(text.charAt(i + 6)), holds = flips % 2 === 1, next = i + 7 + 3 * (flips >> 1);
      for (var j = i + 7; j < next; j += 3) if (days(text, j) <= today) holds = !holds;
      all.push({ kind: DIGITS.indexOf(text.charAt(i)), issued: days(text, i + 1), letters: days("!" + text.substr(i + 4, 2), 0), holds: holds });
      i = next;
    }
    return all;
  }

  var tables = {};
  function table(folder) {
    return tables[folder] = tables[folder] || load(folder + form.dataset.index).then(function (blocks) {
      var now = new Date(), today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY + 1;
      blocks.forEach(function (block) { block.records = facts(block.facts, today); });
      return blocks;
    }, function (url) { delete tables[folder]; throw url; });
  }

  // The n-th file of a kind in a block; none where its hash is blank.
  function file(folder, block, letter, n, hashes) {
    var hash = hashes.substr(n * 6, 6).trim();
    return hash && load(folder + form.dataset.index.replace("index.js", block + "/" + letter + n + "-" + hash + ".js"));
  }

  function entries(text) {
    var all = new Map(), token = "";
    text.split(";").forEach(function (entry) {
      var end = entry.indexOf(" ");
      if (end < 0) return;
      token = token.slice(0, DIGITS.indexOf(entry.charAt(0))) + entry.slice(1, end);
      all.set(token, entry.slice(end + 1));
    });
    return all;
  }

  function numbers(list, use) {
    for (var i = 0, value = 0, power = 1; i < list.length; i++) {
      var digit = DIGITS.indexOf(list.charAt(i));
      value += digit % BASE * power;
      power *= BASE;
      if (digit < BASE) { use(value); value = 0; power = 1; }
    }
  }

  // The records of a block with a term, each with the weight of its best field.
  function matches(shards, term) {
    var best = new Map();
    function add(lists, share) {
      lists = lists.split(",");
      var record = -1;
      function weigh(weight) { if (!(best.get(record) >= weight)) best.set(record, weight); }
      numbers(lists[0], function (step) { record += step; weigh(share); });
      record = -1;
      numbers(lists[1] || "", function (step) { record += step >> 2; weigh(share * WEIGHTS[step & 3]); });
    }
    if (!term.prefix) { if (shards.has(term.token)) add(shards.get(term.token), 1); return best; }
    shards.forEach(function (lists, token) {
      if (token.indexOf(term.token) === 0) add(lists, token === term.token ? 1 : 0.6);
    });
    return best;
  }

  // What is found in a language, with all of the words or, if no record has them, with some.
  function lookUp(folder, query) {
    return table(folder).then(function (blocks) {
      return Promise.all(blocks.map(function (block, number) {
        return Promise.all(query.terms.map(function (term) {
          return Promise.resolve(file(folder, number, "p", shard(term.token, block.shards.length / 6), block.shards)).then(function (data) {
            return matches(entries(data || ""), term);
          });
        }));
      })).then(function (all) {
        var total = 0;
        blocks.forEach(function (block) { total += block.records.length; });
        var worth = query.terms.map(function (term, i) {
          var count = 1;
          all.forEach(function (terms) { count += terms[i].size; });
          return Math.log(1 + total / count);
        });
        var results = [];
        blocks.forEach(function (block, number) {
          var byRecord = new Map();
          all[number].forEach(function (best, i) {
            best.forEach(function (weight, record) {
              var hit = byRecord.get(record);
              if (!hit) byRecord.set(record, hit = { folder: folder, block: number, record: record, has: 0, inTitle: 0, score: 0, facts: block.records[record] });
              hit.has++;
              hit.inTitle += weight >= TITLE * 0.6;
              hit.score += weight * worth[i];
            });
          });
          byRecord.forEach(function (hit) {
            hit.isTitle = hit.inTitle === query.terms.length && hit.facts.letters === query.letters;
            results.push(hit);
          });
        });
        return results;
      });
    });
  }

  function better(a, b) {
    return b.isTitle - a.isTitle || b.facts.holds - a.facts.holds || b.score - a.score || b.facts.issued - a.facts.issued;
  }

  // The text of a result: address, title, kind and date, labels, language, text.
  function text(hit) {
    return tables[hit.folder].then(function (blocks) {
      var block = blocks[hit.block], n = Math.floor(hit.record / block.each);
      return file(hit.folder, hit.block, "t", n, block.texts).then(function (texts) {
        hit.text = texts[hit.record % block.each];
        return hit;
      });
    });
  }

  // Pairs can stand apart: then the run that a reader typed is not in the text.
  function stands(hit, query) {
    function stands(run) { return run.sure && !query.some || hit.whole.indexOf(run.text) >= 0; }
    return query.some ? query.runs.some(stands) : query.runs.every(stands);
  }

  // Where the runs stand in a text: words only where one begins, be it behind an article.
  function places(folded, runs) {
    var all = [], text = folded.text;
    runs.forEach(function (run) {
      for (var i = text.indexOf(run.text); i >= 0 && all.length < 99; i = text.indexOf(run.text, i + 1)) {
        var before = text.slice(Math.max(0, i - 3), i);
        if (run.paired || !ENDS_WORD.test(before) || IS_PAIRED.test(before.slice(-1)) || /(?:ال|لل)$/.test(before)) {
          all.push([folded.from[i], folded.from[i + run.text.length]]);
        }
      }
    });
    return all.sort(function (a, b) { return a[0] - b[0]; });
  }

  function element(name, className, text) {
    var made = d.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // A text with what was found marked.
  function marked(into, text, marks, from, until) {
    var end = from;
    if (from > 0) into.appendChild(d.createTextNode("… "));
    marks.forEach(function (mark) {
      if (mark[0] < end || mark[1] > until) return;
      into.appendChild(d.createTextNode(text.slice(end, mark[0])));
      into.appendChild(element("mark", "", text.slice(mark[0], mark[1])));
      end = mark[1];
    });
    into.appendChild(d.createTextNode(text.slice(end, until) + (until < text.length ? " …" : "")));
    return into;
  }

  function excerpt(text, runs) {
    var marks = places(fold(text), runs), first = marks.length ? marks[0][0] : 0;
    // Not in the middle of a word, and not far from the beginning.
    var from = first > BEFORE ? first - BEFORE : 0, until = Math.min(text.length, first + AFTER);
    if (from) { var space = text.slice(from, first).search(/[\s。，、；：]/); if (space >= 0) from += space + 1; }
    if (until < text.length) { var last = text.slice(first, until).search(/\s\S*$/); if (last > AFTER / 2) until = first + last; }
    return marked(element("p"), text, marks, from, until);
  }

  function label(said) {
    var today = new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
    if (said[3] && today < said[3] || said[4] && today > said[4]) return;
    var made = element("span");
    if (said[2]) made.appendChild(d.createTextNode(said[2] + " "));
    made.appendChild(element("b", said[0], said[1]));
    return made;
  }

  function shown(hit, runs) {
    var page = hit.text, li = element("li"), rest = element("div"), labels = element("p", "kick"), heading = element("h2"), link = element("a");
    link.href = hit.folder + page[0];
    marked(link, page[1], places(fold(page[1]), runs), 0, page[1].length);
    heading.appendChild(link);
    page[3].map(label).forEach(function (made) { if (made) { labels.appendChild(made); labels.appendChild(d.createTextNode(" ")); } });
    var about = excerpt(page[5], runs), lang = page[4] || hit.lang;
    if (lang) { link.lang = about.lang = lang; link.dir = about.dir = "auto"; }
    if (labels.firstChild) rest.appendChild(labels);
    rest.appendChild(heading);
    rest.appendChild(about);
    li.appendChild(element("p", "meta", page[2]));
    li.appendChild(rest);
    return li;
  }

  var turn = 0, left = [], asked, count = 0, wait;
  // Shows the next results; drops those in which the pairs stand apart.
  function show(mine, wanted) {
    var next = left.splice(0, A_PAGE);
    return Promise.all(next.map(text)).then(function (loaded) {
      if (mine !== turn) return;
      var items = loaded.filter(function (hit) {
        hit.whole = hit.whole || fold(hit.text[1] + " " + hit.text[5]).text;
        return stands(hit, asked);
      }).map(function (hit) { return shown(hit, asked.runs); });
      items.forEach(function (item) { hits.appendChild(item); });
      count += items.length;
      more.hidden = left.length === 0;
      if (left.length && items.length < wanted) return show(mine, wanted - items.length).then(function (first) { return items[0] || first; });
      // More may follow, and some of them may be none: then the number is not known.
      var sure = !left.length || asked.runs.every(function (run) { return run.sure; });
      if (!count) say("none");
      else if (asked.some) say("some", count + left.length);
      else say(sure ? "count" : "over", sure ? count + left.length : count);
      return items[0];
    });
  }

  function say(key, number) { found.textContent = key ? found.dataset[key].replace("{n}", number) : ""; }

  function isWanted(hit) {
    return (!kind.value || hit.facts.kind === Number(kind.value)) &&
      (!year.value || hit.facts.issued && new Date((hit.facts.issued - 1) * DAY).getUTCFullYear() === Number(year.value));
  }

  function search() {
    var mine = ++turn, words = box.value.trim(), url = new URL(location.href);
    clearTimeout(wait);
    if (words) url.searchParams.set("q", words); else url.searchParams.delete("q");
    // A folder has no addresses of its own.
    try { history.replaceState(null, "", url.href); } catch (e) { }
    asked = parse(words);
    if (!asked.terms.length) { hits.textContent = ""; more.hidden = true; return say(words ? "none" : ""); }
    var folders = [["", ""]];
    if (everywhere && everywhere.checked) form.dataset.others.split(" ").forEach(function (other) { folders.push(other.split(":")); });
    Promise.all(folders.map(function (folder) {
      return lookUp(folder[0] && "../" + folder[0] + "/", asked).then(function (results) {
        results.forEach(function (hit) { hit.lang = folder[1]; });
        return results;
      });
    })).then(function (all) {
      if (mine !== turn) return;
      var results = [].concat.apply([], all).filter(isWanted), most = 0;
      results.forEach(function (hit) { most = Math.max(most, hit.has); });
      asked.some = most < asked.terms.length;
      left = results.filter(function (hit) { return hit.has === most; }).sort(better);
      count = 0;
      hits.textContent = "";
      more.hidden = true;
      if (!left.length) return say("none");
      return show(mine, A_PAGE);
    }).catch(function () { if (mine === turn) say("failed"); });
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); search(); });
  function later() { clearTimeout(wait); wait = setTimeout(search, PAUSE); }
  box.addEventListener("input", function (event) { if (event.isComposing) clearTimeout(wait); else later(); });
  box.addEventListener("compositionend", later);
  [kind, year, everywhere].forEach(function (filter) { if (filter) filter.addEventListener("change", search); });
  more.addEventListener("click", function () {
    show(turn, A_PAGE).then(function (first) { if (first) first.querySelector("a").focus(); });
  });
  box.value = new URL(location.href).searchParams.get("q") || "";
  if (box.value) search();
})();
