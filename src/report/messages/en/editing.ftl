# Messages of the commands for editors in English.
schema-written = Wrote { $count } schemas to { $path }
man-written = Wrote { $count ->
        [one] 1 manual page
       *[other] { $count } manual pages
    } to { $path }
fmt-changed = Formatted { $path }
fmt-would-change = Would change { $path }
fmt-right = All files are formatted.
fmt-unreadable = Skipped { $path }: it has errors. Run greenlist check to see them.
fmt-no-content = { $path } is not a content file of this site.

## Questions

answer-needed = An answer is required.
answer-no-choice = `{ $found }` is not one of the choices.
answer-no-language = There is no language “{ $found }”. Write its tag or its name, such as de or German.
answer-taken = `{ $found }` is already in use. Choose another.
answer-taken-by = `{ $found }` is the id of { $name }. Choose another.
answer-name-taken = “{ $found }” is a name of { $name } (`{ $id }`). Choose another, or change that product.
answer-first = This is the first question. Ctrl+C leaves.
answer-back = Enter keeps an earlier answer, which is shown in brackets; a hyphen (-) empties an optional one.
answer-yes = yes
answer-no = no
answer-yes-or-no = Answer yes or no.
answer-no-country = There is no country “{ $found }”.
answer-near-countries = Did you mean { $countries }?
answer-country-form = Write its name, or its code of two letters such as TW.
answer-time-zone = Unknown time zone. Write it as in Asia/Taipei.
answer-advice = A ban is binding. For advice use the verdict `advised_against`.
answer-due-date = Write a date on or after { $date }, such as 2020-04-30 or 109/4/30.
answer-wrong = { $option }: { $fault }
answer-missing = { $option } is required, because prompts are off.
ask-how = Type < to go back to the question before, or press Ctrl+C to leave. Nothing is written before the last answer.
ask-more-choices = { "      " }… and { $count } more; enter the id
ask-languages = Languages of the site, the source language first (numbers, or the tag or name of any other, separated by commas)
ask-language = Language: its tag or its name, such as de or German
ask-title = Title of the site ({ $about })
ask-issuer = Issuer of advisories, the highest first
ask-next-issuer = Another issuer of lower rank (Enter: none)
ask-time-zone = Time zone
ask-id = Id for “{ $about }” (lowercase letters, digits and hyphens)
ask-name = Product name
ask-aliases = Other names that people type, separated by commas (Enter: none)
ask-vendor = Vendor (number, id, or the name of a new vendor)
ask-category = Category
ask-country = Country of the vendor: name or code, such as TW (Enter: unknown)
ask-domestic = Does it count as a domestic product? (yes or no)
ask-record-issuer = Issuer
ask-record-title = Title
ask-summary = Summary in one or two sentences
ask-issued = Date of issue
ask-products = Products it applies to (numbers or ids, separated by commas)
ask-audiences = Audiences it applies to (numbers or ids, separated by commas)
ask-verdict = Verdict
ask-conditions = Conditions (numbers or ids, separated by commas)
ask-due-date = Last day of use
ask-reasons = Reasons (numbers or ids, separated by commas; Enter: none)
ask-alternatives = Alternatives, the best first (Enter: none)
ask-binding = Must the audiences follow it? (yes or no)
ask-legal-basis = Basis (number, id, or the name of a new one)
ask-basis-kind = What { $about } is (number or word; Enter: law)
ask-source-title = Title of the source document
ask-source-url = Web address of the source document (Enter: none)
ask-status = Status (a draft decides nothing until it is interim or final)
ask-kind = Kind of bulletin
ask-bulletin-products = Products it concerns (Enter: none)
ask-bulletin-audiences = Audiences it concerns (Enter: none)
ask-text = Text to translate
ask-to = Target language

## New sites and records

init-there-is-content = { $path } already contains a site. Choose another folder.
init-first-issuer = Our office
init-made = Created a site in { $path }
init-enter = Change to its folder: cd { $path }
init-words = The words of the pages are still English. Translate them in { $path }
init-labels = The labels in content/audiences.yaml and content/vocabulary.yaml that end in “# English” are still English ({ $language }). Translate them, and remove the mark.
init-next = Next: greenlist new product, then greenlist new advisory, then greenlist build
# The comment above a field of a new file.
comment = { $title }: { $about }
new-there-is = { $path } already exists. Choose another id.
new-cannot-add = Cannot add a record to { $path }: it has errors. Run greenlist check to see them.
new-wrote = Wrote { $path }
new-added = Added a record to { $path }
new-next = Next: complete the file, then run greenlist check.
new-draft = It is a draft and decides nothing until its status is interim or final.
new-translated = `{ $record }` already has a text in every language of the site.
language-added = Added the language { $language } to { $path }
language-complete = `{ $language }` is a language of the site, and its file lacks no message. greenlist translate status shows what is not translated.
language-labels = These { $count } labels are needed in `{ $language }` before the site can be built. Add the line “{ $language }: …” to each:
language-next = Next: greenlist translate status shows what is not translated into `{ $language }`, and greenlist new translation begins the translation of a text.
# The head of the file with the words of pages in a language, a line each.
words-head =
    The words of the pages in { $name } ({ $language }).
    Each message stands here in English, after a “#”. To translate one, write a line below it, without “#”:
    its name, an equals sign, and your words. Keep the English line: it shows later whether it has changed.
    Keep everything in braces, such as { "{" } $name { "}" }, as it is. What has no line appears in English.
    greenlist translate status counts what is left. greenlist new language { $language } adds the messages of a
    later version below, and changes nothing else.
words-later = Added later
words-added = Added new messages to { $path }: { $count }

## Lists of products

list-new = Line { $line }: { $name }: new, { $path }
list-exists = Line { $line }: { $name }: exists already as `{ $id }`, not changed
list-refused = Line { $line }: { $name }: refused. { $why }
list-vendor = New vendor: { $name } (`{ $id }`)
list-ignored = Columns that are not read: { $columns }
list-no-name = The name is missing.
list-no-vendor = The vendor is missing.
list-no-category = There is no category “{ $found }”. Categories: { $known }.
list-repeated = “{ $found }” is on line { $line } already.
list-surplus = It has more fields than there are columns: put text that contains the separator in quotation marks.
list-quote = A quotation mark is not closed.
list-damaged = Some characters cannot be read. Give the encoding, such as --encoding big5.
list-no-name-column = No column of { $path } is called `name`. The first row is: { $found }. Columns: name, vendor and, if needed, id, aliases, country, category, domestic.
list-refused-count = Lines refused: { $count }. Correct them, and give the whole list again.
list-written = New products: { $new }; existing already: { $existing }

## Renaming

rename-done = `{ $old }` is now `{ $new }`: changed { $count ->
        [one] 1 file
       *[other] { $count } files
    }
rename-file = { $old } is now { $new }
rename-address = The old address will redirect to the new one (content/moved.yaml).
rename-unreadable = Cannot search { $path }: it has errors. Run greenlist check to see them.

## greenlist translate

translate-source = source
translate-fresh = fresh
translate-stale = stale
translate-machine = machine
translate-draft = draft
translate-missing = missing
translate-unstamped = { $count ->
        [one] 1 translation has no source hash, so changes of its source are
       *[other] { $count } translations have no source hash, so changes of their sources are
    } not detected. Check the texts, then run greenlist translate stamp.
translate-stamped = Stamped { $path }
translate-nothing = Nothing to stamp.
translate-no-typo = `{ $record }`: sections were added or removed, so this is more than a typo. Translate them, or run stamp without --typo for the translations that are still correct.
translate-not-over = { $path } is a file of the site or no file of translations, so it is not replaced. Choose another with --out.
translate-exported = Wrote { $count } units to { $path }
translate-unreadable = Cannot read { $path } as a translation: { $what ->
        [large] it has more than { $detail } MB.
        [cut] it ends in the middle of a unit. Save or copy it again.
        [version] it is XLIFF { $detail }. Save it as XLIFF 1.2 or PO.
        [keys] its messages have no `msgctxt`, which names their texts. Export them with greenlist translate export, and keep that line.
        [empty] it has no units.
        [languages] its parts are in several languages: { $detail }. Import one file for each language.
       *[invalid] it is neither PO nor XLIFF: { $detail }
    }
translate-headings = `{ $unit }`: a section must keep its heading and must not have a second heading of the same level.
translate-remark = `{ $unit }`: { $reason ->
        [unknown] the content has no such text any more
        [repeated] the file has another unit with this id
        [markup] it has markup that a tool added, which would be lost
        [unfinished] it is fuzzy or not finished. Finish it, or use --unfinished
        [source] it is the source text of this language
        [no-key] it has no id
       *[outdated] imported, but its source has changed since the export, so it is stale
    }
translate-remark-more = { $count } more: { $reason ->
        [unknown] the content has no such text any more
        [repeated] the file has another unit with this id
        [markup] it has markup that a tool added, which would be lost
        [unfinished] it is fuzzy or not finished. Finish it, or use --unfinished
        [source] it is the source text of this language
        [no-key] it has no id
       *[outdated] imported, but its source has changed since the export, so it is stale
    }
translate-source-language = Texts are written in { $language } and not translated into it. Nothing was imported.
translate-no-language = { $path } does not name its language. Give it with --to.
translate-other-language = { $path } is in { $own }, not in { $given }. Leave out --to, or import the file for { $given }.
translate-control = `{ $unit }`: the text has an invisible control character ({ $found }). Delete it in the translation tool.
translate-unknown = Skipped `{ $unit }`: no record uses it any more.
translate-wrote = Wrote { $path }
translate-imported = Units imported: { $taken }; unchanged: { $same }; left out: { $skipped }; without a translation: { $untranslated }
words-status = Words of the pages in { $language }: { $translated } translated, { $missing } missing, { $changed } changed in English since
words-changed = Changed in English since they were translated. Correct the translation, and replace the English line above it by this one:

## greenlist theme

theme-there-is = { $path } already exists. Rename or remove it first, or name only the files that you need.
theme-unknown-file = The built-in theme has no file `{ $found }`.
theme-see-list = Run greenlist theme eject --list to see every file.
theme-next = Next: change what you need, and remove the files that you do not change, so that they follow later versions. greenlist serve shows each change.
