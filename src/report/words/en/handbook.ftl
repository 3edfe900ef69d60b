# What each code means, for `greenlist check --explain` and docs/diagnostics.md.
handbook-title = What greenlist finds
handbook-introduction = Every fault has a code, such as `unknown-verdict`. An error keeps the site from being built, a warning should be looked at, and a note is worth knowing. `greenlist check --explain CODE` prints one of these entries.
handbook-error = Error.
handbook-warning = Warning.
handbook-note = Note.
handbook-wrong = Wrong, in { $file }:
handbook-right = Right:
handbook-wrong-name = Wrong file name:
handbook-right-name = Right file name:
handbook-unknown = There is no code `{ $found }`.
handbook-all = `greenlist check --explain` prints all of them.

## Files and syntax

explain-missing-file = A site cannot be made without this file. Either it is not there, or its name differs in a letter: small and capital letters are told apart.
explain-unknown-file = Nothing reads this file, so what it says reaches nobody. Usually its name or its ending differs from what the folder holds, or it was saved in the wrong folder.
explain-invalid-utf8 = Files are UTF-8, so that every script can stand in them. This one was saved in another encoding, such as Big5 or UTF-16, and its letters cannot be told from here on. Save it again as UTF-8.
explain-control-character = Such characters command printers and terminals. They come along when text is copied from other programs, and feeds, browsers and translators' tools refuse them.
explain-file-too-large = A file of content is a record that people read and change; one of this size is usually something pasted by mistake. Long texts belong into the Markdown file, several records into several files.
explain-merge-conflict = Two people have changed the same lines, and git could not know which of the two counts. It has put both into the file, with a line of signs before, between and behind them. Choose, and remove these lines.
explain-tab = YAML counts the spaces at the start of a line, and a tab has no width of its own. Most editors can be told to insert spaces when Tab is pressed.
explain-yaml-syntax = From here on the file cannot be understood. The cause is often on this line or the one above: a bracket or a quotation mark that is not closed, a space too few after a colon, or a line that stands too far to the left.
explain-unquoted-colon = In YAML a colon with a space behind it ends the name of a field. A text that holds one goes into quotation marks.
explain-yaml-feature = YAML can give a value a name and repeat it elsewhere, and more of that kind. Whoever reads such a file has to know all of it to know what holds, so greenlist takes none of it. Write the value out.
explain-duplicate-key = A field stands twice in the same record, and nobody could say which one counts. Remove one of them.
explain-too-deep = No record needs so many levels. Usually brackets or spaces were multiplied by mistake.
explain-missing-front-matter = A Markdown file begins with a head: a line `---`, the fields, and another line `---`. Without it the text has no title.

## Fields and values

explain-unknown-field = This kind of record has no field of that name, so what stands there would be lost. Most often it is a slip of the pen.
explain-missing-field = The record cannot do without this field.
explain-wrong-type = The field holds another kind of value, such as words where a number is needed or one text where a list is.
explain-unknown-word = The field takes one of a few fixed words, since each decides what readers see.
explain-unknown-verdict = There are six verdicts, and how they weigh against each other is laid down; other words would leave open what is allowed. What the issuer wrote, word for word, goes into `wording`.
explain-broken-date = A day is written year-month-day, such as 2020-04-07, or in the Minguo calendar as 109/4/7. Days that no calendar has are no days: February has no 30th.
explain-empty-list = This list decides whom or what a ruling reaches. An empty one could mean all or nothing, so it may not be empty.
explain-empty-text = Readers would see a gap. Write the text, or remove the field where it may be left out.
explain-bad-id = An id is part of web addresses and file names on every system, so it has small letters from a to z, digits and hyphens alone. Names that Windows keeps for itself, such as `con`, cannot be ids.
explain-id-not-file-name = A record is found by the name of its file, and named by its id; so the two are the same. To give a record another id, use `greenlist rename`, which changes everything that names it.
explain-duplicate-id = Two records have the same id, so a reference to it could mean either.
explain-unknown-language = A text is in a language that the site does not have, so nobody would see it. Site languages stand in `site.yaml`, and each text uses their tags.
explain-bad-language-tag = A language is named by its tag (BCP 47): the language and, where needed, script and country, with hyphens between them.
explain-unknown-time-zone = The time zone decides when a day begins, and with it when a ban does. Write it as the IANA list does: a region, a slash and a city.
explain-bad-version = Versions are compared number by number, so they are numbers with dots. Words such as “or later” do not belong here: `introduced` and `fixed` already say from where to where.
explain-bad-cvss = The severity is worked out from the whole CVSS vector, so that readers can check it; a score alone is not enough.
explain-bad-cve = CVE numbers have a fixed form: `CVE-`, the year, a hyphen and at least four digits. It makes the link to the public entry.
explain-unsafe-link = A link on a government page may lead to a web page, a mail address or a telephone number. Files on one's own computer reach no reader, and scripts could do harm.
explain-picture = Pages are read on old computers, on paper and aloud, and a picture from elsewhere would tell its owner who reads them. So texts have no pictures: readers see the words between the brackets. Where the picture is needed, link to it.
explain-bad-base-url = Feeds and the sitemap need the full address of the site, with `https://` and a slash at the end.
explain-bad-colour = A style sheet needs a colour as a number sign and six digits, two each for red, green and blue. Designers and drawing programs give it in this form. Without quotation marks YAML takes all behind the number sign for a comment, and no colour is left.

## References

explain-unknown-reference = What is named here does not exist, so a ruling might reach nobody. Often it is a slip of the pen; otherwise the record is still to be written.
explain-unknown-reference-kind = A target is named by its kind, a colon and its id, since a product and a vendor may have the same id.
explain-missing-label = Readers of every language of the site meet this name, and without it they would see it in a foreign script.
explain-still-there = `moved.yaml` says that a record has another id now, but a record with the old id is there. Its page and the one that leads on would have the same address.
explain-missing-text = Every advisory, bulletin and page has its text in the language it is first written in. Translations rest on it.
explain-orphan-text = A text belongs to the record whose id its file name begins with, and there is no such record.
explain-fact-in-translation = Verdicts, dates and other facts stand in one place, the record. In a translation they could contradict it, and translators could change what holds without knowing.
explain-bad-stamp = A translation carries a mark of the source that it was made from; `greenlist translate stamp` sets it, and so greenlist knows which sections are out of date. This one was typed or cut, and says nothing.
explain-broken-link = The link leads to a page that this site does not make, and readers would meet an error.
explain-markdown-too-deep = No text for readers needs so many levels of lists and quotations. Usually marks were multiplied by mistake.

## The policy

explain-relation-cycle = An advisory cannot replace another one that replaces it: which of them holds could not be said.
explain-audience-cycle = `parents` says what an audience is part of. If two are parts of each other, no ruling could say whom it reaches.
explain-ends-before-it-starts = The last day lies before the first, so the advisory would never hold.
explain-successor-rank = A successor takes over what its predecessor ruled, so it must not rank lower (1 is the highest).
explain-no-authority = Only the issuer itself, its successor, or a higher body with jurisdiction over all who are reached may replace, revoke or lift something. Otherwise a school could lift what a ministry has banned.
explain-outside-jurisdiction = An issuer rules only on the audiences that `issuers.yaml` names as its jurisdiction, and on their parts.
explain-exempts-outside-scope = An exemption lifts a ruling for some; it may not reach further than what it lifts. Limit its targets, audiences, activities and versions to those of the other.
explain-conflicting-rulings = One issuer says two things about the same product to the same people on the same day. The stricter one would win, but probably one of them is not meant so. Name the stricter one under `exempts` where the looser is the exception.
explain-non-binding-ban = Advice cannot ban anything or set conditions. Either the advisory is binding, with a legal basis, or its verdict is one that advice can have.
explain-misplaced-conditions = `conditional` means: allowed once these conditions are met; so it needs at least one. With any other verdict conditions would say nothing.
explain-misplaced-due-date = `phase_out` means: still allowed up to this day; so it needs the day. With any other verdict a due date would say nothing.
explain-due-date-out-of-force = On the due date the advisory is not in force, so the ban that follows it would never come.
explain-effective-before-issued = Rules usually hold from their issue at the earliest. If this one is meant to reach back, say so with `retroactive: true`.
explain-no-source = Readers and auditors must be able to see what an advisory rests on: the official letter, a report, a law.
explain-no-legal-basis = What binds people rests on a law; the page names it.
explain-too-confidential = The record is marked for fewer eyes (TLP) than the site may show. greenlist does not leave it out silently, since the page would then give a wrong verdict.
explain-alternative-banned = Readers who may not use one product would be sent to another they may not use either.
explain-alternative-lost = The alternative is fine today, but from a day that is known already it is banned for the same people. The page drops it then; name another in time.
explain-no-alternative = Somebody has to give up a product and finds nothing here to use instead. They will use something, and it may be worse.
explain-no-alternative-at-short-notice = The ban takes hold within 14 days and names nothing to use instead. This site demands an alternative then (`require_alternatives` in `site.yaml`).
explain-recommendation-outlived = A body recommends a product that another one is stricter about for some of the same people. The stricter ruling counts, so the recommendation misleads.
explain-nothing-left-in-force = This advisory replaced an earlier one and then ends. What it replaced does not come back by itself, so afterwards nothing holds.
explain-exemption-lost = The exemption lifts a ruling that was replaced; it does not pass to the new one, which is stricter than what the exemption allows.
explain-predecessor-still-binds = The successor allows more than its predecessor, whose advisory is still in force; the stricter of the two counts, so the new ruling changes nothing. Revoke or supersede the old one.
explain-audience-parts-differ = Readers choose the whole audience, but for a part of it another body has ruled otherwise. The page says so beside the verdict; look whether it is meant.
explain-review-overdue = The issuer set a day on which it would look again, and it has passed.
explain-bulletin-outdated = The verdict on a product has changed since this bulletin was issued, so its text may say what no longer holds.
explain-poster-too-long = A poster is to be one sheet of A4, and the texts on this one are too long for that.
explain-product-unmentioned = No ruling and no alternative is about this product. Its page says “not assessed”.

## The theme and the site

explain-template = A template of the theme cannot be read. This is for whoever looks after the theme.
explain-missing-message = A text of the theme is there in one language and missing in another, or it names one that is not there.
explain-bad-message = A file with the theme's texts breaks the rules of Fluent: a name, ` = `, and the text; further lines stand further to the right.
explain-path-collision = Two pages would have the same address. Some addresses belong to the site itself, such as `changes` and `index`.
explain-unknown-theme = `site.yaml` names a theme that is not there. Themes are folders in `themes`; `default` is part of the program.
explain-theme-cycle = A theme takes over from its parent what it does not have itself; it cannot be its own ancestor.
explain-low-contrast = Readers with weak eyes, and those with a cheap screen in the sun, see words only where they stand out from their ground: 7 to 1 for words, 3 to 1 for shapes and borders (WCAG 2.2, AAA). Both a reader's light and dark pages are measured, with all colours that meet.
explain-bad-logo = Browsers draw PNG and SVG. How wide the logo is beside the site's name is read from the file, so an SVG must say its size in `viewBox`.
explain-logo-too-large = The logo comes with the style sheet, so that it takes no request of its own on a slow line. A page with all it needs has room for so much and no more.
explain-active-logo = The logo is published with the site, and nothing there may run or load something from elsewhere: no script, no link, no picture or font of another place.
