# The explanation of each code, for `greenlist check --explain` and docs/diagnostics.md.
codes-title = Diagnostics
codes-introduction = Every diagnostic has a code, such as `unknown-verdict`. An error prevents the build, a warning needs attention, and a note is for information. `greenlist check --explain CODE` prints one of these entries.
codes-error = Error.
codes-warning = Warning.
codes-note = Note.
codes-wrong = Wrong, in { $file }:
codes-right = Right:
codes-wrong-name = Wrong file name:
codes-right-name = Right file name:
codes-unknown = There is no code `{ $found }`.
codes-all = Run `greenlist check --explain` for a list of all codes.

## Files and syntax

explain-missing-file = The site cannot be built without this file. It does not exist, or its name differs; names are case-sensitive.
explain-unknown-file = This file is not read, so its content appears nowhere. Usually its name or extension is wrong, or it was saved in the wrong folder.
explain-wrong-extension = A record is in a file that ends in `.yaml`, a text in one that ends in `.md`, in lowercase letters. Editors and Windows sometimes add or hide an extension. What this file says would be missing from the site.
explain-copied-file = Programs that synchronize folders, and copying in Windows, leave a second file beside the first, such as `zoom (1).yaml`. Only one of the two can hold the record. The file with the valid name is read; the copy may hold the newer change.
explain-language-not-in-name = The name of a text ends with its language, such as `about.en.md`, so that pages in each language find theirs.
explain-more-faults = Of each file, 100 faults are listed, errors first. More of them often have one cause, such as a file in the wrong folder. The others are in the counts of the last line.
explain-unreadable-file = Links are followed inside the project, and `content` itself may be a link. A link to anywhere else could publish another file of the computer by mistake, and a pipe or a device may never end. What such a file should hold would be missing from the site, so this is an error.
explain-invalid-utf8 = Content files must be UTF-8. This file was saved in another encoding, such as Big5 or UTF-16. Save it again as UTF-8.
explain-control-character = Control characters are instructions for printers and terminals. They are often copied along with text from other programs, and feeds, browsers and translation tools reject them.
explain-invisible-character = Readers and editors cannot see the character, but a name or an id with it is another one: searches do not find it, and two products may seem to have one name. It was copied along from a web page or a document.
explain-surrounding-space = A space at the end of a name cannot be seen. The value is used without it.
explain-comment-in-text = A blank and `#` begin a comment in a value without quotation marks. What is behind them is not read, so readers get a shorter text.
explain-file-too-large = A content file is a record that people read and edit. A file of this size usually contains something that was pasted by mistake. Long texts belong in the Markdown file; several records belong in several files.
explain-bad-file-name = The name becomes part of a web address, and the site is copied to file shares and archives. Capital letters, spaces and other scripts are written differently there, and links would break. The title that readers see can be in any script.
explain-unaccepted-file = Files in `content/files` are published as they are. Readers can open PDF, PNG, JPEG, ODT and DOCX files on any computer, and programs or old Word files may carry malware.
explain-wrong-file-type = The content of a file must match its extension: browsers and mail filters refuse other files, and a program may hide behind a harmless name. A DOCX file with macros is not a DOCX file.
explain-attachment-too-large = Readers open the file on old phones and slow lines, and every school that copies the site copies it too. A scanned page needs less than a megabyte.
explain-unlinked-file = Only files that something links to are published, so that nothing is made public by mistake. This file is in `content/files`, but no text and no source names it.
explain-merge-conflict = Two people changed the same lines, and git could not merge them. It put both versions into the file, separated by marker lines. Keep one version and remove the marker lines.
explain-tab = YAML indentation must use spaces. Most editors can be set to insert spaces when Tab is pressed.
explain-yaml-syntax = The file is not valid YAML from here on. The cause is often on this line or the one above: an unclosed bracket or quotation mark, a missing space after a colon, or too little indentation.
explain-unquoted-colon = In YAML a colon followed by a space ends a field name. Put a text that contains one in quotation marks.
explain-yaml-feature = YAML allows a value to be named and reused elsewhere, among other advanced features. They make a file hard to read, so greenlist does not allow them. Write the value out.
explain-duplicate-key = A field appears twice in the same record, so it is unclear which one applies. Remove one of them.
explain-too-deep = No record needs this many levels. Usually brackets or spaces were repeated by mistake.
explain-missing-front-matter = A Markdown file begins with front matter: a line `---`, the fields, and another line `---`. Without it the text has no title.

## Fields and values

explain-unknown-field = This kind of record has no field with this name, so its value would be ignored. Usually the name is misspelled.
explain-missing-field = The record needs this field.
explain-wrong-type = The value has the wrong type, such as a text instead of a number, or a single text instead of a list.
explain-unquoted-text = YAML reads a number without quotation marks as a number: 5.10 is 5.1, and 007 is 7. A version, a name or an id is a text, so it needs quotation marks. The same goes for `true` and `false`.
explain-unknown-word = The field has a fixed list of allowed values, because each one determines what readers see.
explain-unknown-verdict = There are six verdicts, with a fixed order of strictness. Any other word would leave open what is allowed. Put the issuer's exact words in `wording`.
explain-broken-date = Dates are written as 2020-04-07, or in the Minguo calendar as 109/4/7. The day must exist: there is no 30 February.
explain-empty-list = This list determines who or what a ruling applies to. An empty list could mean all or none, so it is not allowed.
explain-too-many-entries = No site needs this many. Usually a list was pasted by mistake, or repeated.
explain-empty-text = Readers would see a gap. Add the text, or remove the field if it is optional.
explain-bad-id = An id is part of web addresses and file names on every system, so it may contain only lowercase letters from a to z, digits and hyphens. Names that Windows reserves, such as `con`, are not allowed.
explain-id-not-file-name = A record is found by its file name and referred to by its id, so the two must be the same. To change an id, use `greenlist rename`, which also updates all references.
explain-duplicate-id = Two records have the same id, so references to it are ambiguous.
explain-duplicate-name = Readers and commands find a record by its id, its name or an alias. With one name for two records, a ban may be taken for that of the other. Names are compared without case, accents and punctuation.
explain-confusable-name = Letters of different scripts can look the same, such as the Greek Ζ and the Latin Z. Readers cannot tell such names apart, and a search finds only one of them.
explain-unknown-language = The text is in a language that the site does not have, so it would never be shown. The languages of the site are defined in `site.yaml`.
explain-bad-language-tag = A language is identified by a tag (BCP 47): the language and, where needed, the script and the country, separated by hyphens.
explain-unknown-time-zone = The time zone determines when a day begins, and therefore when a ban begins. Use a name from the IANA database: a region, a slash and a city.
explain-bad-version = Versions are compared number by number, so they consist of numbers and dots. Do not add words such as “or later”: `introduced` and `fixed` already give the range.
explain-empty-version-range = A range begins with `introduced` and ends before `fixed`. A ruling on a range without a version never applies, so a banned product would look allowed.
explain-bad-cvss = The severity is calculated from the whole CVSS vector, so that readers can check it. A score alone is not enough.
explain-bad-cve = A CVE number has a fixed form: `CVE-`, the year, a hyphen and at least four digits. The link to the public entry is made from it.
explain-unsafe-link = Links may lead to a web page, an email address or a telephone number. Readers cannot open files on your own computer, and script links could be harmful.
explain-bad-domain = Domains are used for filters and firewalls, which know the names of hosts alone. A name in another script, such as 例子.tw, is valid; it becomes its form in ASCII.
explain-picture = Pages are read on old computers, on paper and aloud, and an image loaded from another site would reveal the readers to that site. Texts therefore have no images: the alternative text is shown. If the image is needed, link to it.
explain-bad-base-url = Feeds and the sitemap need the full address of the site, beginning with `https://` and ending with a slash.
explain-bad-colour = A colour is a number sign followed by six hexadecimal digits, two each for red, green and blue. Design tools use the same form. Without quotation marks YAML treats everything after the number sign as a comment, and the value is empty.
explain-target-place = A target is one place: a folder of this computer or a mounted share (`directory`), or a folder that rsync reaches over the network (`rsync`). Two places are two targets.
explain-not-remote = rsync takes a name without a colon for a folder of this computer, so the site would be published to the wrong place. Folders of this computer are written under `directory`.
explain-keeps-nothing = A target keeps the last releases, so that an earlier one can be put back. At least the new one must stay.
explain-bad-public-key = Releases are checked with the public key. It is one line of 56 characters below a comment, in a file of its own in `content`.
explain-unacceptable-code = Only warnings can be accepted. An error prevents the build, because the site would be wrong with it; a note needs nothing.

## References

explain-unknown-reference = The record named here does not exist, so a ruling might apply to nothing. Usually the id is misspelled, or the record is still to be written.
explain-unknown-reference-kind = A target consists of a kind, a colon and an id, because a product and a vendor can have the same id.
explain-missing-label = This name is shown in every language of the site. Without a translation, readers would see it in another language.
explain-still-there = `moved.yaml` says that a record has a new id, but a record with the old id still exists. Its page and the redirect would have the same address.
explain-missing-text = Every advisory, bulletin and page needs a text in its source language. Translations are made from it.
explain-orphan-text = A text belongs to the record whose id is at the start of its file name, and there is no such record.
explain-fact-in-translation = Verdicts, dates and other facts are stored once, in the record. In a translation they could contradict it, and translators could change a rule without noticing.
explain-bad-stamp = A translation stores a hash of the source that it was made from, which `greenlist translate stamp` writes. It shows which sections are out of date. This hash is not valid; it was edited or cut off.
explain-broken-link = The link leads to a page that does not exist on this site, so readers would get an error.
explain-broken-anchor = A link into a page leads to a heading by its number, which is the same in every language. A link to a place that does not exist leads readers to the top of the page, where they do not find what the text promises.
explain-broken-comment = A comment between `<!--` and `-->` is for colleagues and is left out of the site. Where its end is missing, greenlist cannot tell it from the text for readers. Titles and summaries are plain text without comments.
explain-raw-html = Texts are written in Markdown alone, so that they look alike on pages, in feeds and on paper, and so that no text can carry a script. HTML is shown as it is typed. Titles and summaries have neither Markdown nor HTML.
explain-look-alike = Markdown knows only half-width marks, with a blank after those that begin a line and none inside those around words. What is written in another way is shown as it is typed, without its heading, list or link. Titles and summaries are plain text. Chinese and Japanese texts have quotation marks of their own. A line `[name]: address` only defines a link: without a link that uses the name, readers see nothing of it.
explain-wrong-language = Readers get this text as one in their own language, and programs read it aloud in that language. The letters show that it is another one. Code and the texts of links do not count.
explain-untranslated = A file of another language that still has the text of the source looks like a finished translation. Readers get it without the notice that it is not translated.
explain-link-to-draft = Drafts are not on the site, and no page, feed or list names them. What refers to one is published without that reference: a link becomes plain words.
explain-markdown-too-deep = No text needs this many levels of lists and quotations. Usually markers were repeated by mistake.

## The policy

explain-relation-cycle = An advisory cannot replace another one that replaces it: it would be undefined which of them applies.
explain-audience-cycle = `parents` lists the audiences that an audience is part of. If two audiences are parts of each other, it is undefined who a ruling applies to.
explain-empty-advisory = An advisory is a decision of an authority. Its page would say that it is in force, and readers would find no rule in it; most likely something was left out.
explain-ends-before-it-starts = The last day is before the first day, so the advisory would never be in force.
explain-successor-rank = A successor takes over the rulings of its predecessor, so its rank must not be lower (1 is the highest).
explain-no-authority = Only the issuer itself, its successor, or a higher issuer with jurisdiction over everyone affected may replace, revoke or lift a ruling. Otherwise a school could lift a ban of the ministry.
explain-outside-jurisdiction = An issuer may rule only on the audiences listed as its jurisdiction in `issuers.yaml`, and on their parts.
explain-exempts-outside-scope = An exemption lifts a ruling where both rulings apply: to the same product, audience, activity and version. Here there is no such case, so nothing is lifted, and what was meant still binds.
explain-conflicting-rulings = One issuer has two different rulings on the same product for the same audience on the same day. The stricter one would apply, but probably one of them is a mistake. If the less strict ruling is an exception, list the stricter one under its `exempts`.
explain-non-binding-ban = Advice cannot ban a product. Either make the ruling binding, with a legal basis, or use a verdict that advice can have.
explain-misplaced-conditions = `conditional` means: allowed once these conditions are met; so it needs at least one condition. With any other verdict conditions have no meaning.
explain-misplaced-due-date = `phase_out` means: still allowed until this date; so it needs a due date. With any other verdict a due date has no meaning.
explain-due-date-out-of-force = The advisory is not in force on its due date, so the ban that follows it would never take effect.
explain-duty-before-start = An advisory is not binding before it takes effect, so a duty that is due earlier is most likely a wrong date.
explain-binding-advice = “Advised against” is advice. What binds says what must or must not be done.
explain-ruling-outlives-advisory = A ruling may begin later than its advisory or end earlier, for example where one act sets several dates. It is never in force while its advisory is not.
explain-misplaced-comply-by = `comply_by` is the day by which conditions must be met, so only a ruling with conditions can have one. It does not change the verdict.
explain-effective-before-issued = An advisory normally takes effect on its date of issue or later. If it is meant to be retroactive, set `retroactive: true`.
explain-no-source = Readers and auditors must be able to see what an advisory is based on: the official letter, a report, a law.
explain-no-legal-basis = A binding advisory must be based on something that its page names: a law, an order, a policy, a contract.
explain-contradictory-alternatives = Readers see either what to use instead or why there is nothing. Of two that contradict each other, it is unclear which one to show.
explain-too-confidential = The record has a more restrictive TLP level than the site may publish. greenlist does not leave it out silently, because the page would then show a wrong verdict.
explain-alternative-banned = Readers who may not use one product would be sent to another product that they may not use either.
explain-alternative-lost = The alternative may be used today, but it is already known that it will be banned for the same audience. From that day the page no longer lists it. Add another alternative in time.
explain-no-alternative = An audience has to stop using a product, and no alternative is listed. Readers will choose one themselves, and it may be worse.
explain-no-alternative-at-short-notice = The ban takes effect within 14 days and lists no alternative. This site requires one in that case (`require_alternatives` in `site.yaml`).
explain-recommendation-outlived = An issuer recommends a product for which another issuer has a stricter ruling for part of the same audience. The stricter ruling applies, so the recommendation is misleading.
explain-nothing-left-in-force = This advisory ended, removed or suspended an earlier one and then ends itself. What it did is not undone by that: the earlier one does not come back into force by itself, so no ruling applies afterwards. A suspended ruling comes back only if it has not ended meanwhile.
explain-supersession-drops = An advisory that supersedes another ends all of its rulings. A product or an audience that is forgotten in the new one loses its ruling without a trace.
explain-partly-ruled = What a ruling leaves out is not decided by it. After a ban on holding meetings alone, buying and installing are not assessed, and readers are told so. This is reported once for each ruling.
explain-implausible-date = A day far from the date of the site is almost always a slip, such as a year of another calendar. It makes an advisory wait for centuries, or hold for ever. Only references may be old.
explain-exemption-lost = The exemption lifts a ruling that has been replaced. It does not carry over to the new ruling, which is stricter than what the exemption allows.
explain-predecessor-still-binds = The successor allows more than its predecessor, whose advisory is still in force. The stricter of the two applies, so the new ruling has no effect. Revoke or supersede the old one.
explain-audience-parts-differ = Something else holds for a part of an audience that readers choose. The answer has a row for the part; check that this is intended.
explain-audience-without-reader = Answers are shown for the audiences with `reader: true` and their parts. This ruling reaches none of them, so it is in no answer, list or change; the product's page shows it in a section of its own.
explain-review-overdue = The date by which the issuer planned to review the advisory has passed.
explain-deadline-passed = The verdict stays “allowed with conditions”: this site does not know who has complied. If the issuer decided that others may no longer use the product, write that as a ruling.
explain-bulletin-outdated = The verdict on a product has changed since this bulletin was issued, so its text may no longer be correct.
explain-poster-too-long = A poster should fit on one A4 sheet, and the texts on this one are too long for that.
explain-product-unmentioned = No ruling or alternative refers to this product. Its page shows “not assessed”.

## The theme and the site

explain-template = A template of the theme is not valid. Contact the maintainer of the theme.
explain-missing-message = A message of the theme exists in one language and is missing in another, or it refers to a message or value that does not exist.
explain-unknown-message = A translation of the words of pages has a name that no message has, or a value in braces that its message does not have. Only the words may be translated.
explain-dropped-value = A message in one language leaves out a value, such as a day or an audience, that the same message in another language always says. Pages in that language would say less than the others.
explain-untranslated-messages = The site has a language that greenlist has no messages for. Each message that is not translated appears in English, marked as English for screen readers. After an update of greenlist there can be new ones.
explain-bad-message = A message file of the theme is not valid Fluent: each message is a name, ` = ` and a text, and further lines of the text are indented.
explain-message-too-long = A message may refer to others, and these to further ones. A few lines that each name the line before twice would fill the memory of the computer, so the length of a message is limited to 64 KB and that of a language to 16 MB.
explain-accepts-nothing = An accepted warning is reported no more. If the warning no longer occurs, the entry would hide the next one, which may have another cause. This is judged for the whole site on its own day, not with `--on` or `--language`.
explain-path-collision = Two pages would have the same address. Some addresses are reserved for the site itself, such as `changes` and `index`.
explain-unknown-theme = `site.yaml` names a theme that does not exist. Themes are folders in `themes`; `default` is built in.
explain-theme-cycle = A theme inherits from its parent, so it cannot be its own ancestor.
explain-low-contrast = Readers with low vision, or with a poor screen in sunlight, can read text only if it contrasts with its background: 7 to 1 for text, 3 to 1 for shapes and borders (WCAG 2.2, AAA). Light and dark pages are both checked, with every combination of colours that occurs.
explain-bad-logo = Logos must be PNG or SVG. The width of the logo is read from the file, so an SVG must give its size in `viewBox`.
explain-logo-too-large = The logo is part of the style sheet, so that slow connections need no extra request. The size of a page is limited, and so is the size of the logo.
explain-active-logo = The logo is published with the site, and nothing there may run code or load anything from elsewhere: no scripts, links, images or fonts.
