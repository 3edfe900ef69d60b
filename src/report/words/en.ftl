# The words of diagnostics in English.
#
# diagnostic-<code>    what is wrong
#   .nearest           added to it where one known word is close to what was found
#   .known             the help where the list of what may stand here was given
#   .help              the help otherwise
#   .related           the label under the second place
#
# `error`, `warning` and `note` stand before the code: error[unknown-verdict].
severity-error = error
severity-warning = warning
severity-note = note
help = help
# Stands between two sentences.
between = { " " }
related = see also here

# The kinds of records and of fixed lists, as the arguments name them.
kind = { $kind ->
    [audience] audience
    [advisory] advisory
    [bulletin] bulletin
    [category] category
    [condition] condition
    [country] country
    [issuer] issuer
    [legislation] law
    [offering] offering
    [page] page
    [product] product
    [reason] reason
    [record] record with texts
    [ruling] ruling
    [vendor] vendor
    [theme] theme
    [activity] activity
    [status] status
    [severity] severity
    [tlp] TLP level
    [output] output
    [operator] operator
    [relation] relation
   *[other] { $kind }
}
# What a value can be, as `expected` names it.
expected = { $expected ->
    [list] a list
    [map] fields, one a line, further to the right
    [text] text
    [number] a number
    [boolean] true or false
    [date] a date
    [nothing] nothing
   *[other] { $expected }
}

## Files and syntax

diagnostic-missing-file = The file `{ $path }` is missing.
    .help = Create it, or run greenlist in the folder that holds `content`. Is it there under another name? Capitals count.
diagnostic-unknown-file = Nothing uses `{ $path }`.
    .help = Rename it as its neighbours are named, or move it out of `content`.
diagnostic-invalid-utf8 = From here on the file is not UTF-8 text.
    .help = Save the file with the encoding UTF-8 (Big5 and UTF-16 cannot be read).
diagnostic-control-character = A control character stands here, which nobody can see.
    .help = Delete what stands here and type it again; it came along when something was copied.
diagnostic-file-too-large = The file is larger than { $limit } KB.
    .help = Split it into several records, or move long text into a Markdown file.
diagnostic-merge-conflict = Git has left two versions of some lines here.
    .help = Choose one of the two (above and below `=======`), then remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.
diagnostic-tab = A tab stands where only spaces may.
    .help = Replace the tab by spaces, as many as the neighbouring lines have.
diagnostic-yaml-syntax = { $slip ->
        [quote-open] A quotation mark is opened here and not closed.
        [quote-behind] Something stands behind the closing quotation mark.
        [backslash] Between double quotation marks a backslash begins a special sign, and this is none.
        [colon] This line has no colon with a space behind it.
        [colon-wide] This is a full-width colon; only `:` ends the name of a field.
        [comma] A comma or a closing bracket is missing here.
        [bracket-open] This bracket is not closed.
        [bracket-behind] No bracket was opened that this one could close.
        [indent] This line begins too far to the left or to the right.
        [dash] A list cannot begin here.
        [block-text] Nothing may stand behind `|` or `>` on the same line.
        [comment] A comment needs a space before its `#`.
        [first-sign] A text cannot begin with this sign.
        [sign] A sign that nobody can see stands here.
        [space-wide] These are full-width or no-break spaces.
       *[other] The file cannot be read from here on: { $detail }
    }
    .help = { $slip ->
        [quote-open] Close it at the end of the text: "like this".
        [quote-behind] Put the whole text between one pair. Inside "…" write \" for a quotation mark; inside '…' write '' for an apostrophe.
        [backslash] Use single quotation marks: 'C:\Programs'. Or write each backslash twice.
        [colon] Write the field's name, a colon, a space and the value. A text that goes on from the line above stands further to the right than the name of its field.
        [colon-wide] Replace it by `:` and a space.
        [comma] Look at the pairs before this place: a comma stands between two of them, and a text with a comma stands in quotation marks.
        [bracket-open] Add `]` or `{ "}" }` at the end of the list.
        [bracket-behind] Remove it, or add the opening one.
        [indent] Give it as many spaces as its neighbours have: the fields of a record begin one below the other.
        [dash] Begin the list on the next line: two spaces, `-`, a space and the entry.
        [block-text] Begin the text on the next line, further to the right. If it is only one line, put it in quotation marks instead.
        [comment] Add a space before `#`, or put a text that holds one in quotation marks.
        [first-sign] Put the whole text in quotation marks.
        [sign] Delete what stands here and type it again; it came along when something was copied.
        [space-wide] Replace them by ordinary spaces, as many as the neighbouring lines have.
       *[other] Look at this line and the one above it: spaces at the start, quotation marks in pairs, a space after each colon.
    }
diagnostic-unquoted-colon = A text with a colon followed by a space must stand in quotation marks.
    .help = Put straight quotation marks around the whole text: "like: this".
diagnostic-yaml-feature = { $feature ->
        [anchor] An anchor (`&name`) is not allowed here.
        [alias] An alias (`*name`) is not allowed here.
        [merge-key] A merge (`<<:`) is not allowed here.
        [tag] A tag (`!name`) is not allowed here.
        [documents] A second document (after `---`) is not allowed here.
       *[other] This is not allowed here: { $feature }.
    }
    .help = { $feature ->
        [documents] Remove this line, or put quotation marks around a text that begins with `---`.
       *[other] Write the value out in full. If it is meant as text, put it in quotation marks.
    }
diagnostic-duplicate-key = The field `{ $found }` is given twice.
    .help = Keep one of the two.
    .related = first given here
diagnostic-too-deep = This is nested deeper than 32 levels.
    .help = Check the spaces at the start of the lines; no record needs that many levels.
diagnostic-missing-front-matter = The file does not begin with its head.
    .help = Begin the file with a line `---`, then `title:` and the other fields, then a line `---`.

## Shapes

diagnostic-unknown-field = There is no field `{ $found }` here.
    .nearest = Did you mean `{ $nearest }`?
    .known = Fields: { $known }
    .help = Correct the field's name or remove it.
diagnostic-missing-field = The field `{ $field }` is missing.
    .help = Add a line `{ $field }:` with its value.
diagnostic-wrong-type = { $stands ->
        [list] A list stands here, but this must be { expected }.
        [map] Fields stand here, but this must be { expected }.
        [nothing] Nothing stands here, but this must be { expected }.
       *[text] `{ $found }` stands here, but this must be { expected }.
    }
    .help = { $expected ->
        [list] Write [one, two], or each entry on a line of its own behind `- `.
        [map] Write the fields below it, one a line, further to the right.
        [number] Write it in digits, without quotation marks.
        [boolean] Write `true` or `false`, without quotation marks.
       *[other] Replace it by { expected }. A text that begins with `#`, or that looks like a number or a date, goes in quotation marks.
    }
diagnostic-unknown-word = `{ $found }` is not a known { kind }.
    .nearest = Did you mean `{ $nearest }`?
    .known = Possible: { $known }
    .help = Use one of the words that the handbook lists for this field.
diagnostic-unknown-verdict = `{ $found }` is not a verdict.
    .nearest = Did you mean `{ $nearest }`?
    .known = Verdicts: { $known }
    .help = Use one of the verdicts that the handbook lists.
diagnostic-broken-date = `{ $found }` is not a date.
    .help = Write year-month-day as `2020-04-07`, or the Minguo date `109/4/7`, and check that the day exists.
diagnostic-empty-list = The list `{ $field }` is empty.
    .help = Name at least one entry. To leave the list to its default, remove the field.
diagnostic-empty-text = The text `{ $field }` is empty.
    .help = Write the text, or remove the field if it is optional.
diagnostic-bad-id = `{ $found }` cannot be an id.
    .help = Use only the letters a to z, digits and hyphens. Names that Windows reserves, such as `con` or `nul`, are not possible.
diagnostic-id-not-file-name = The id `{ $found }` differs from the file's name, `{ $expected }`.
    .help = Write `id: { $expected }`, or rename the file.
diagnostic-duplicate-id = The id `{ $found }` is given twice.
    .help = Give one of the two another id.
    .related = first given here
diagnostic-unknown-language = `{ $found }` is not a language of this site.
    .nearest = Did you mean `{ $nearest }`?
    .known = Languages: { $known }
    .help = Correct it, or add the language to `languages` in `site.yaml`.
diagnostic-bad-language-tag = `{ $found }` is not a language tag.
    .help = Write a tag such as `zh-Hant`, `en` or `vi`.
diagnostic-unknown-time-zone = `{ $found }` is not a time zone.
    .help = Write a region and a city, such as `Asia/Taipei`.
diagnostic-bad-version = `{ $found }` is not a version.
    .help = Write numbers with dots between them, in quotation marks: "5.0.1".
diagnostic-bad-cvss = `{ $found }` is not a CVSS vector.
    .help = Copy the whole vector from the source; it begins with `CVSS:3.1/` or `CVSS:4.0/`.
diagnostic-bad-cve = `{ $found }` is not a CVE number.
    .help = Write it as `CVE-2020-11500`.
diagnostic-unsafe-link = Links to `{ $found }` are not allowed.
    .help = Use an address that begins with `https://` or `http://`. In texts, `mailto:`, `tel:` and records such as `product:zoom` are possible too.
diagnostic-picture = Pictures in texts are not shown; readers see its words in the place of `{ $found }`.
    .help = Say in words what it shows, or link to it: [map](https://…).
diagnostic-bad-base-url = `{ $found }` is not a full web address.
    .help = Write the site's address from the start, such as `https://greenlist.gov.example/`.
diagnostic-bad-colour = `{ $found }` is not a colour.
    .help = Write a number sign and six digits from 0 to f in quotation marks, such as `"#13202b"`: without them YAML takes `#` for a comment.

## References

diagnostic-unknown-reference = There is no { kind } `{ $found }`.
    .nearest = Did you mean `{ $nearest }`?
    .help = Correct the id, or add the record it names.
diagnostic-unknown-reference-kind = `{ $found }` does not name a kind of record.
    .nearest = Did you mean `{ $nearest }`?
    .known = Kinds: { $known }
    .help = Write the kind, a colon and the id, such as `product:zoom`.
diagnostic-still-there = `{ $found }` is there, so it has not moved.
    .help = Remove the entry from `moved.yaml`, or give the record another id.
    .related = here it is
diagnostic-missing-label = `{ $field }` has no text in the language `{ $language }`.
    .help = Add a line `{ $language }:` with the text below `{ $field }`; readers of each language need it.
diagnostic-missing-text = `{ $record }` has no text in `{ $language }`, the language it is written in first.
    .help = Add the file `{ $record }.{ $language }.md` beside it.
diagnostic-orphan-text = This text belongs to `{ $record }`, which does not exist.
    .nearest = Did you mean `{ $nearest }`?
    .help = Rename the file after the record it belongs to, or remove it.
diagnostic-fact-in-translation = `{ $found }` may not stand in a translation.
    .help = Remove it here; facts stand only in the record and in its first language.
diagnostic-bad-stamp = `{ $found }` is no mark of the source that greenlist has set.
    .help = Check the translation against its source, remove this line and run greenlist translate stamp.
diagnostic-broken-link = The link leads to `{ $found }`, which this site does not have.
    .nearest = Did you mean `{ $nearest }`?
    .help = Correct the address, or remove the link. Addresses of other sites begin with `https://`.
diagnostic-markdown-too-deep = This text is nested deeper than 32 levels.
    .help = Use fewer levels of lists and quotations.

## The policy

diagnostic-relation-cycle = These refer to one another in a circle: { $cycle }
    .help = Remove one of the references.
    .related = the circle goes on here
diagnostic-audience-cycle = These audiences are parts of one another in a circle: { $cycle }
    .help = Remove one of the `parents`.
    .related = the circle goes on here
diagnostic-ends-before-it-starts = The advisory ends before it starts.
    .help = Check `effective_from` and `effective_until`.
    .related = it starts here
diagnostic-successor-rank = `{ $issuer }` succeeds `{ $predecessor }`, but ranks lower.
    .help = Give the successor the same or a higher rank (1 is the highest).
    .related = its predecessor
diagnostic-no-authority = `{ $issuer }` may not alter `{ $altered }`.
    .help = Only the same issuer, its successor, or a higher one with jurisdiction over all it reaches may do so. Let that body act, or remove the reference.
    .related = this would be altered
diagnostic-outside-jurisdiction = `{ $audience }` is outside the jurisdiction of `{ $issuer }`.
    .help = Name an audience within its jurisdiction, or correct the `jurisdiction` in `issuers.yaml`.
    .related = its jurisdiction
diagnostic-exempts-outside-scope = The exemption reaches further than `{ $altered }`, which it lifts.
    .help = Limit targets, audiences, activities and versions to those of the lifted ruling.
    .related = the lifted ruling
diagnostic-conflicting-rulings = This ruling and `{ $other }` cannot both hold: both rule on `{ $product }` for `{ $audience }` on { $date }.
    .help = To loosen the stricter one, name it under `exempts` of the looser. Else end, amend or narrow one of the two.
    .related = the other ruling
diagnostic-non-binding-ban = A non-binding advisory cannot rule `{ $verdict }`.
    .help = Set `binding: true`, or use `recommended`, `permitted` or `under_review`.
diagnostic-misplaced-conditions = The `conditions` do not fit the verdict `{ $verdict }`.
    .help = `conditional` needs at least one condition; no other verdict may have any.
diagnostic-misplaced-due-date = The `due_date` does not fit the verdict `{ $verdict }`.
    .help = `phase_out` needs a due date; no other verdict may have one.
diagnostic-due-date-out-of-force = On the due date { $date } the advisory is not in force.
    .help = Choose a day between the advisory's start and its end.
    .related = the advisory's force
diagnostic-effective-before-issued = The advisory takes effect before it is issued.
    .help = Check `issued` and `effective_from`. If it is meant, set `retroactive: true`.
    .related = issued here
diagnostic-no-source = The advisory names no source.
    .help = Add at least one entry to `references`, such as the official letter.
diagnostic-no-legal-basis = The advisory is binding, but names no legal basis.
    .help = Name a law of `legislation.yaml` under `legal_basis`, or set `binding: false`.
diagnostic-too-confidential = The advisory is TLP:{ $found }; this site may show at most TLP:{ $limit }.
    .help = Move the advisory out of this site's content. Leaving it out silently would show a wrong verdict.
diagnostic-alternative-banned = The alternative `{ $product }` is itself banned for `{ $audience }`.
    .help = Remove it from the `alternatives`, or correct the ruling that bans it.
    .related = banned here
diagnostic-alternative-lost = From { $date } the alternative `{ $product }` is itself banned for `{ $audience }`; the page drops it then.
    .help = Name another alternative before that day.
    .related = banned here
diagnostic-no-alternative = `{ $audience }` may not use `{ $product }` and finds no alternative here.
    .help = Name at least one product under `alternatives` that this audience may use.
diagnostic-no-alternative-at-short-notice = `{ $audience }` must give up `{ $product }` within 14 days and finds no alternative here.
    .help = Name at least one usable product under `alternatives`. This site demands it (`require_alternatives`).
diagnostic-recommendation-outlived = This recommends `{ $product }` for `{ $audience }`, but from { $date } another issuer is stricter.
    .help = Ask the issuer to revoke the recommendation, or to end it.
    .related = the stricter ruling
diagnostic-nothing-left-in-force = All that was ruled after `{ $advisory }` has ended; nothing is in force in its place.
    .help = If `{ $advisory }` should hold again, an advisory must name it under `reinstates`.
    .related = what was ended
diagnostic-exemption-lost = `{ $altered }` has ended, so this exemption lifts nothing any more.
    .help = If its successor should be lifted too, name that one under `exempts`.
    .related = ended here
diagnostic-predecessor-still-binds = This is looser than what `{ $predecessor }`, the predecessor, still has in force; the stricter one counts.
    .help = If it should replace the old one, name that under `supersedes` or `revokes`.
    .related = still in force
diagnostic-audience-parts-differ = For `{ $part }`, a part of `{ $audience }`, `{ $product }` has another verdict.
    .help = The page says so beside the verdict. If it is not meant, rule on the part as well.
    .related = the ruling on the whole
diagnostic-review-overdue = The review was due on { $date }.
    .help = Review the advisory, then set a new `review_by` or end it.
diagnostic-bulletin-outdated = Since the bulletin was issued the verdict on `{ $product }` for `{ $audience }` has changed (on { $date }).
    .help = Check the text; issue a new bulletin or let this one expire (`expires`).
    .related = changed here
diagnostic-poster-too-long = The poster about `{ $product }` is too long for one sheet of A4 in: { $languages }.
    .help = Shorten the product's name, the conditions, the contacts of the authorities or the site's notice; or expect two sheets.
diagnostic-product-unmentioned = No ruling and no alternative names this product.
    .help = It is shown as not assessed. Remove it if it is not needed.

## The theme and the site

diagnostic-template = The template is wrong: { $detail }
    .help = Ask whoever looks after the theme.
diagnostic-missing-message = The text `{ $key }` is missing in the language `{ $language }`.
    .help = Add it to `locales/{ $language }.ftl` of the theme.
    .related = another language says it here
diagnostic-bad-message = The file of texts cannot be read from here on: { $detail }
    .help = Compare the line with the same one in another language.
diagnostic-path-collision = Two pages would both be `{ $path }`.
    .help = Give one of the two another id.
    .related = the other one
diagnostic-unknown-theme = There is no theme `{ $found }`.
    .nearest = Did you mean `{ $nearest }`?
    .known = Themes: { $known }
    .help = Correct `theme` in `site.yaml`, or add the theme's folder under `themes`.
diagnostic-theme-cycle = These themes inherit from one another in a circle: { $cycle }
    .help = Remove one of the `parent` lines.
diagnostic-low-contrast = `{ $found }` is too close to `{ $against }`: their contrast is { $measured }, and { $needed } is needed.
    .nearest = `{ $nearest }` would do.
    .help = Choose a darker or a lighter colour.
    .related = the other colour
diagnostic-bad-logo = `{ $found }` cannot be shown as a logo.
    .help = Save it as PNG, or as SVG with a `viewBox`; the end of the file's name must say which.
diagnostic-logo-too-large = The logo has { $found } bytes; { $limit } are allowed.
    .help = Save it as PNG with 64 pixels of height and few colours, or as SVG with fewer points.
diagnostic-active-logo = The logo would run or load something: `{ $found }`.
    .help = Save it as plain SVG, without scripts, links and linked pictures, or as PNG.

## The machine

act = { $act ->
    [read] read
    [write] write
    [keep] keep
    [exchange] put the new site in the place of
    [remove] remove
   *[other] { $act }
}
cause = { $cause ->
    [not-found] it is not there
    [permission-denied] you have no permission; ask the system's administrator
    [storage-full] the disk is full
    [read-only] the disk is read-only
    [in-use] another program is using it
    [not-here] this machine has no such address
    [folder] it is a folder, not a file
    [no-folder] a file stands where a folder is needed
   *[other] { $detail }
}
machine-file = Cannot { act } { $path }: { cause }.
machine-lock = Cannot be sure to be alone in { $path }: { cause }. Is another greenlist running?
machine-output-holds-sources = The output folder { $path } holds the content or the theme, which would be lost. Name another folder with --out.
machine-unknown-language = `{ $found }` is not a language of this site. Languages: { $known }
machine-unknown-name = There is no { kind } `{ $found }` in this content.
machine-nearest-name = Did you mean `{ $nearest }`?
machine-known-names = There are: { $known }
machine-days-reversed = The day of --to lies before that of --from. Change them round.
machine-unknown-revision = Git knows no revision `{ $found }` here. Give a commit, a branch or a tag, such as HEAD~1.
machine-no-git = The program git is not there. Install it, or compare with a folder: --against DIR.
machine-git = Git cannot give the content at `{ $revision }`: { $detail }
machine-listen = Cannot listen on { $address }: { cause }. Choose another port, such as --port 4100.
machine-internal = greenlist itself is at fault: { $detail } Please report this.

## The console

console-built = Built { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } in { $languages ->
        [one] 1 language
       *[other] { $languages } languages
    } ({ $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $changed } changed) in { $seconds } s
console-translations = Translations: { $missing } missing, { $stale } out of date
console-open = Open { $path }
console-unchanged = Nothing changed.
console-more-warnings = and { $count } more; greenlist check shows them
count-errors = { $count ->
    [0] No errors
    [one] 1 error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [0] no warnings
    [one] 1 warning
   *[other] { $count } warnings
}
count-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
console-no-change = After { $date } no change is scheduled.
console-faults-of = In the content of `{ $name }`:
console-counts = { $counts }.
console-counts-separator = ,{ " " }
console-nothing-written = Nothing was written.
stage-reading = Reading
stage-deciding = Deciding
stage-rendering = Rendering
stage-writing = Writing

## Software lists

# The software list that `greenlist audit` was given.
audit-unreadable = Cannot read { $path } as a software list: { $what ->
        [empty] it is empty.
        [large] it is larger than { $found } MB. Split it into several files.
        [rows] it has more than { $found } rows. Split it into several files.
        [workbook] it is a workbook. Save it as CSV UTF-8 in the program that made it.
        [binary] it holds no text. Save the list as CSV.
        [xml] it is XML. Export the list as CSV, or as CycloneDX in JSON.
        [json] it is JSON, but no CycloneDX bill of materials.
        [broken-json] its JSON is broken: { $found }
        [column] no column is named as the software's name. The first row has: { $found }. Name one `name`; `version` and `publisher` may stand beside it.
       *[other] { $found }
    }
