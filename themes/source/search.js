// The search page: looks words up in the index that lies beside it, and shows what it finds.
// src/export/search makes the index, and describes its files; its rules for cutting texts are repeated here.
(() => {
  "use strict";
  // Numbers first: then esbuild puts them where they are used.
  const A_PAGE = 10, PAUSE = 200, BEFORE = 50, AFTER = 150, DAY = 864e5, BASE = 45;
  // Browsers that do not know the syntax below keep the note that the search needs another one.
  const d = document, { at, on, today, spell, load: add } = greenlist;
  const [form, box, found, hits, more, unlisted, kind, year, everywhere] =
    "search words found hits more unlisted kind year everywhere".split(" ").map(at), index = form.dataset.index;
  const WEIGHTS = [8, 4, 3], every = list => Promise.all(list);
  const PAIRED = "Han HiraKanaー\u3099\u309a Thai Lao Khmr Mymr".replace(/[A-Z][a-z]+/g, "\\p{sc=$&}").split(" ");
  const ANY = `[${PAIRED.join("")}]`, OTHER = `(?!${ANY})[\\p{Alphabetic}\\p{N}\\p{M}]`;
  const RUNS = new RegExp(`[${PAIRED.join("]+|[")}]+|(?:${OTHER})+`, "gu");
  const IS_PAIRED = new RegExp("^" + ANY, "u"), ENDS_WORD = new RegExp(OTHER + "$", "u");
  const ACCENTS = /(?![\u3099\u309a])(?=\p{Mn})\p{sc=Zinh}|[\p{Cf}™℠\u0640]/gu;
  const ARTICLE = /^(?:[وبكف]?ال|لل)(?=.{3})/;
  // A digit: a visible letter of ASCII but `"`, `,`, `;` and `\`.
  const value = (text, i = 0) => {
    const code = text.charCodeAt(i);
    return code - 33 - (code > 34) - (code > 44) - (code > 59) - (code > 92);
  };

  // A text without case, width and accents, and where each unit of it stands in the text.
  const known = {};
  function fold(text) {
    let all = "";
    const from = [];
    text.replace(/\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu, (letter, start) => {
      const plain = known[letter] = known[letter] || spell(letter.normalize("NFKD").replace(ACCENTS, "").toLowerCase()).normalize("NFKC");
      for (let i = plain.length; i--;) from.push(start);
      all += plain;
    });
    from.push(text.length);
    return [all, from];
  }

  // What a reader typed: the words and pairs to look up, and the runs to find in the texts.
  function parse(words) {
    const terms = [], runs = [];
    let letters = 0;
    for (let run of fold(words)[0].match(RUNS) || []) {
      const all = [...run], paired = IS_PAIRED.test(run);
      letters += all.length;
      if (!paired) run = run.replace(ARTICLE, "");
      runs.push({ text_: run, paired_: paired, sure_: !paired || all.length < 3 });
      // One letter finds a title by its word's first letter, which has an entry of its own.
      if (!paired || all.length < 2) terms.push({ token_: run, prefix_: paired || run.length > 1 });
      else for (let i = 1; i < all.length; i++) terms.push({ token_: all[i - 1] + all[i] });
    }
    return { terms_: terms, runs_: runs, letters_: letters };
  }

  function shard(token, count) {
    let hash = 0x811c9dc5;
    for (const letter of [...token].slice(0, IS_PAIRED.test(token) ? 1 : 2)) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
    return (hash ^ (hash >>> 15)) & (count - 1);
  }

  // The files hand over their data as scripts, which load from a folder too.
  window.searchData = data => { d.currentScript.handed_ = data; };
  const loading = {};
  const load = url => loading[url] = loading[url] || new Promise((done, failed) => {
    const script = add(url, () => { delete loading[url]; script.remove(); failed(); });
    script.onload = () => { done(script.handed_); script.remove(); };
  });

  // The n-th file of a kind of a block; none where its hash is blank.
  function file(block, letter, n, hashes) {
    const hash = hashes.substr(n * 6, 6).trim();
    return hash && load(block.folder_ + index.replace(/[^/]*$/, `${block.n_}/${letter}${n}-${hash}.js`));
  }

  // The blocks of a language with the facts of each record: kind, day of issue, letters of the title, whether
  // it holds today.
  async function table(folder, lang) {
    const blocks = await load(folder + index);
    blocks.forEach((block, n) => {
      const text = block.facts, number = (i, digits) => digits && number(i, digits - 1) * 90 + value(text, i + digits - 1);
      Object.assign(block, { folder_: folder, lang_: lang, n_: n, records_: [] });
      for (let i = 0; i < text.length;) {
        const flips = value(text, i + 6), end = i + 7 + 3 * (flips >> 1);
        let holds = flips & 1;
        for (let j = i + 7; j < end; j += 3) if (number(j, 3) <= Date.parse(today()) / DAY + 1) holds ^= 1;
        block.records_.push({ kind_: number(i, 1), issued_: number(i + 1, 3), letters_: number(i + 4, 2), holds_: holds });
        i = end;
      }
    });
    return blocks;
  }

  // The records of a block with a term, each with the weight of its best field.
  function matches(text, term) {
    const best = new Map();
    let token = "", share;
    function collect(list, bits) {
      let record = -1, number = 0, power = 1;
      for (const one of list || "") {
        const digit = value(one);
        number += digit % BASE * power;
        power *= BASE;
        if (digit < BASE) {
          record += number >> bits;
          best.set(record, Math.max(best.get(record) || 0, bits ? WEIGHTS[number & 3] * share : share));
          number = 0;
          power = 1;
        }
      }
    }
    for (const entry of (text || "").split(";")) {
      const end = entry.indexOf(" ");
      token = token.slice(0, value(entry)) + entry.slice(1, end);
      if (end < 0 || !(term.prefix_ ? token.startsWith(term.token_) : token === term.token_)) continue;
      const [body, others] = entry.slice(end + 1).split(",");
      share = token === term.token_ ? 1 : 0.6;
      collect(body, 0);
      collect(others, 2);
    }
    return best;
  }

  // The records of a language with any of the words; the score counts rare words more.
  async function lookUp(folder, lang, query) {
    const blocks = await table(folder, lang);
    const all = await every(blocks.map(block => every(query.terms_.map(async term =>
      matches(await file(block, "p", shard(term.token_, block.shards.length / 6), block.shards), term)))));
    const sum = numbers => numbers.reduce((a, b) => a + b, 1), total = sum(blocks.map(block => block.records_.length));
    const results = [];
    blocks.forEach((block, n) => {
      const hits = [];
      query.terms_.forEach((term, i) => all[n][i].forEach((weight, record) => {
        const hit = hits[record] = hits[record] || { block_: block, record_: record, has_: 0, title_: 0, score_: 0, facts_: block.records_[record] };
        hit.has_++;
        hit.title_ += weight > 4;
        hit.score_ += weight * Math.log(1 + total / sum(all.map(terms => terms[i].size)));
      }));
      for (const record in hits) results.push(hits[record]);
    });
    return results;
  }

  // The title that was typed comes first, then what holds.
  const isTitle = hit => hit.title_ === asked.terms_.length && hit.facts_.letters_ === asked.letters_;
  const better = (a, b) =>
    isTitle(b) - isTitle(a) || b.facts_.holds_ - a.facts_.holds_ || b.score_ - a.score_ || b.facts_.issued_ - a.facts_.issued_;

  const isWanted = hit => (!kind.value || hit.facts_.kind_ == kind.value) &&
    (!year || !year.value || hit.facts_.issued_ && new Date((hit.facts_.issued_ - 1) * DAY).getUTCFullYear() == year.value);

  // The text of a result: address, title, kind and date, labels, language, text.
  async function text(hit) {
    const block = hit.block_, record = hit.record_;
    hit.text_ = (await file(block, "t", record / block.each | 0, block.texts))[record % block.each];
    return hit;
  }

  // Pairs can stand apart: then the run that a reader typed is not in the text.
  function stands(hit) {
    const whole = fold(hit.text_[1] + " " + hit.text_[5])[0];
    const stands = run => run.sure_ && !asked.some_ || whole.includes(run.text_);
    return asked.runs_[asked.some_ ? "some" : "every"](stands);
  }

  // Where the runs stand in a text: words only where one begins, be it behind an article.
  function places(source) {
    const [text, from] = fold(source), all = [];
    for (const run of asked.runs_) {
      for (let i = -1; (i = text.indexOf(run.text_, i + 1)) >= 0 && all.length < 99;) {
        const before = text.slice(Math.max(0, i - 2), i);
        if (run.paired_ || !ENDS_WORD.test(before) || /(?:ال|لل)$/.test(before)) all.push([from[i], from[i + run.text_.length]]);
      }
    }
    return all.sort((a, b) => a[0] - b[0]);
  }

  function element(name, className, ...parts) {
    const made = d.createElement(name);
    if (className) made.className = className;
    made.append(...parts);
    return made;
  }

  // A text with what was found marked.
  function marked(made, text, marks, from, until) {
    if (from) made.append("… ");
    for (const [start, end] of marks) {
      if (start < from || end > until) continue;
      made.append(text.slice(from, start), element("mark", "", text.slice(start, end)));
      from = end;
    }
    made.append(text.slice(from, until) + (until < text.length ? " …" : ""));
    return made;
  }

  // From shortly before the first mark; words stay whole.
  function excerpt(text) {
    const marks = places(text), first = marks.length ? marks[0][0] : 0;
    let from = Math.max(0, first - BEFORE), until = Math.min(text.length, first + AFTER);
    if (from) from += text.slice(from, first).search(/[\s。，、；：]/) + 1;
    const last = text.slice(first, until).search(/\s\S*$/);
    if (until < text.length && last > AFTER / 2) until = first + last;
    return marked(element("p"), text, marks, from, until);
  }

  function shown(hit) {
    const [url, title, about, labels, ownLang, body] = hit.text_, lang = ownLang || hit.block_.lang_, day = today();
    const link = marked(element("a"), title, places(title), 0, title.length), words = excerpt(body), kick = element("p", "kick");
    link.href = hit.block_.folder_ + url;
    if (lang) { link.lang = words.lang = lang; link.dir = words.dir = "auto"; }
    for (const [className, word, audience, from, until] of labels) {
      if (!(from && day < from || until && day > until)) kick.append(audience ? audience + " " : "", element("b", className, word), " ");
    }
    return element("li", "", element("p", "meta", about), element("div", "", kick, element("h2", "", link), words));
  }

  let turn = 0, left = [], asked, count, wait;
  function say(key, number) {
    found.textContent = key && found.dataset[key].replace("{n}", number);
    unlisted.hidden = key !== "none";
  }

  // Shows the next results that stand in their texts; returns the first.
  async function show() {
    const mine = turn;
    let first, wanted = A_PAGE;
    while (wanted > 0 && left.length) {
      const loaded = await every(left.splice(0, wanted).map(text));
      if (mine !== turn) return;
      const items = loaded.filter(stands).map(shown);
      hits.append(...items);
      first = first || items[0];
      wanted -= items.length;
      count += items.length;
    }
    more.hidden = !left.length;
    // More may follow, and some of these may be none: then the number is not known.
    const sure = !left.length || asked.runs_.every(run => run.sure_), all = sure ? count + left.length : count;
    say(!count ? "none" : asked.some_ ? "some" : sure ? "count" : "over", all);
    return first;
  }

  async function search() {
    const mine = ++turn, words = box.value.trim();
    clearTimeout(wait);
    // A folder has no addresses of its own.
    try { history.replaceState(null, "", "?q=" + encodeURIComponent(words)); } catch (e) { }
    asked = parse(words);
    const folders = everywhere && everywhere.checked ? form.dataset.others.split(" ") : [];
    try {
      const all = await every(["", ...folders].map(other => {
        const [folder, lang] = other.split(":");
        return lookUp(folder && `../${folder}/`, lang, asked);
      }));
      if (mine !== turn) return;
      const results = [].concat(...all).filter(isWanted), most = results.reduce((most, hit) => Math.max(most, hit.has_), 0);
      asked.some_ = most < asked.terms_.length;
      // A record has the same place in the index of each language; the reader's own comes first.
      const seen = {};
      left = results.filter(hit => hit.has_ === most && !seen[hit = [hit.block_.n_, hit.record_]] && (seen[hit] = true)).sort(better);
      count = 0;
      hits.textContent = "";
      if (words) await show(); else { more.hidden = true; say(""); }
    } catch (e) { if (mine === turn) say("failed"); }
  }

  function later() { clearTimeout(wait); wait = setTimeout(search, PAUSE); }
  form.hidden = false;
  at("search-off").hidden = true;
  on(form, "submit", event => { event.preventDefault(); search(); });
  on(box, "input", event => { if (event.isComposing) clearTimeout(wait); else later(); });
  on(box, "compositionend", later);
  on(form, "change", event => { if (event.target !== box) search(); });
  on(more, "click", async () => { const first = await show(); if (first) first.querySelector("a").focus(); });
  // site.js puts the words of the address into the box.
  if (box.value) search();
})();
