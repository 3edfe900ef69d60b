# Messages of diagnostics and of the command line in English.
#
# diagnostic-<code>    the message
#   .nearest           appended when a known name is similar to the one found
#   .known             the help when the allowed values are known
#   .help              the help otherwise
#   .related           the label of the related location
#
# `error`, `warning` and `note` precede the code: error[unknown-verdict].
severity-error = error
severity-warning = warning
severity-note = note
help = help
# Separates two sentences.
between = { " " }
related = see also here

# The kinds of records and of fixed lists of values.
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
    [record] record
    [ruling] ruling
    [vendor] vendor
    [theme] theme
    [activity] activity
    [code] code
    [status] status
    [severity] severity
    [tlp] TLP level
    [output] output
    [operator] operator
    [relation] relation
   *[other] { $kind }
}
# The expected type of a value.
expected = { $expected ->
    [list] a list
    [map] fields, one per line, indented
    [text] text
    [number] a number
    [boolean] true or false
    [date] a date
    [nothing] empty
   *[other] { $expected }
}

## Files and syntax

diagnostic-missing-file = The file `{ $path }` is missing.
    .help = Create it, or run greenlist in the folder that contains `content`. If the file exists under another name, rename it; names are case-sensitive.
diagnostic-unknown-file = `{ $path }` is not used.
    .help = Rename it to match the other files in its folder, or move it out of `content`.
diagnostic-wrong-extension = `{ $path }` is not read: its name ends differently from the others.
    .help = Rename it to `{ $meant }`. Windows hides extensions unless “File name extensions” is switched on in the view of the folder.
diagnostic-copied-file = `{ $path }` looks like a copy of `{ $meant }`, and is not read.
    .help = Compare the two, keep one of them under the name `{ $meant }`, and delete the other.
diagnostic-language-not-in-name = The name `{ $path }` does not say the language of the text.
    .help = Rename it to `{ $meant }`, or with the tag of another language before `.md`.
diagnostic-more-faults = This file has more faults than are listed: from here on, { $count } are only counted.
    .help = Correct those that are listed, and check again.
diagnostic-unreadable-file = { $reason ->
        [outside] `{ $path }` is a link that leads out of the project, so it is not read.
        [broken] `{ $path }` is a link that leads to nothing.
        [circular] `{ $path }` is a link to a folder that is read already: it lies above the link, or another link leads to it.
        [deep] `{ $path }` lies below more than 32 folders, so it is not read.
       *[special] `{ $path }` is not a regular file, so it is not read.
    }
    .help = { $reason ->
        [deep] Move the folder further up.
       *[special] Put a copy of the file or folder itself in its place, or remove it.
    }
diagnostic-invalid-utf8 = The file is not valid UTF-8 from here on.
    .help = Save the file as UTF-8 (Big5 and UTF-16 cannot be read).
diagnostic-control-character = There is an invisible control character here ({ $found }).
    .help = Delete the text here and type it again; the character was copied from another program.
diagnostic-invisible-character = There is an invisible character here ({ $found }).
    .help = Delete the text here and type it again; the character was copied from another program.
diagnostic-surrounding-space = There are spaces before or after `{ $found }`; they are ignored.
    .help = Delete the spaces inside the quotation marks.
diagnostic-comment-in-text = YAML takes `{ $found }` for a comment: the value ends before it.
    .help = Write quotation marks around the value, `"{ $meant }"`, if this belongs to it. Write a blank after `#` if it is a comment.
diagnostic-file-too-large = The file is larger than { $limit } KB.
    .help = Split it into several records, or move long text into a Markdown file.
diagnostic-bad-file-name = The file name `{ $found }` is not safe in web addresses and on all computers.
    .nearest = Rename it to `{ $nearest }`.
    .help = Use lowercase letters (a to z), digits, hyphens and underscores, and write the new name in all links.
diagnostic-unaccepted-file = Files like `{ $found }` cannot be published.
    .help = Save it as one of these: { $accepted }. For anything that is only read, PDF is best.
diagnostic-wrong-file-type = `{ $found }` is not a { $expected } file.
    .nearest = By its content, it is `{ $nearest }`.
    .help = Rename it, or open it and save it again as { $expected }. If it came from elsewhere, check it for malware first.
diagnostic-attachment-too-large = The file has { $size } MB; at most { $limit } MB are allowed.
    .help = Scan it again with 150 dpi and in black and white, save it as a smaller PDF, or split it.
diagnostic-unlinked-file = Nothing links to `{ $found }`, so it is not on the site.
    .help = Link to it in a text as `[…](file:{ $found })`, name it as `file` of a source, or remove it.
diagnostic-merge-conflict = There is an unresolved merge conflict here.
    .help = Choose one of the two versions (above and below `=======`), then remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.
diagnostic-tab = Tabs are not allowed here; use spaces.
    .help = Replace the tab with spaces, as many as on the neighbouring lines.
diagnostic-yaml-syntax = { $slip ->
        [quote-open] This quotation mark is not closed.
        [quote-behind] There is text after the closing quotation mark.
        [backslash] Invalid escape sequence: in double quotation marks a backslash has a special meaning.
        [colon] This line has no colon followed by a space.
        [colon-wide] This is a full-width colon; a field name must end with `:`.
        [comma] A comma or a closing bracket is missing here.
        [bracket-open] This bracket is not closed.
        [bracket-behind] This closing bracket has no opening bracket.
        [indent] The indentation of this line is wrong.
        [dash] A list cannot begin here.
        [block-text] No text is allowed after `|` or `>` on the same line.
        [comment] A comment needs a space before its `#`.
        [first-sign] A text cannot begin with this character.
        [sign] There is an invisible character here.
        [indent-left] This line begins too far to the left.
        [dash-blank] There is no space after the hyphen of this list entry.
        [comma-wide] There is a full-width comma between these ids.
        [quote-curly] These are typographic quotation marks, which are part of the text in YAML.
        [space-wide] These are full-width or no-break spaces.
       *[other] YAML syntax error: { $detail }
    }
    .help = { $slip ->
        [quote-open] Close it at the end of the text: "like this".
        [quote-behind] Put the whole text in one pair of quotation marks. Inside "…" write \" for a quotation mark; inside '…' write '' for an apostrophe.
        [backslash] Use single quotation marks: 'C:\Programs'. Or write each backslash twice.
        [colon] Write the field name, a colon, a space and the value. If the line continues the text above, indent it further than the field name.
        [colon-wide] Replace it with `:` and a space.
        [comma] Check the values before this place: separate them with commas, and put a text that contains a comma in quotation marks.
        [bracket-open] Add `]` or `{ "}" }` at the end of the list.
        [bracket-behind] Remove it, or add the opening bracket.
        [indent] Use as many spaces as on the neighbouring lines: all fields of a record start in the same column.
        [dash] Begin the list on the next line: two spaces, `-`, a space and the entry.
        [block-text] Begin the text on the next line, indented. If it is only one line, put it in quotation marks instead.
        [comment] Add a space before `#`, or put a text that contains `#` in quotation marks.
        [first-sign] Put the whole text in quotation marks.
        [sign] Delete the text here and type it again; the character was copied from another program.
        [indent-left] Begin it with { $spaces } spaces, in the same column as the fields above that it belongs to.
        [dash-blank] Write a space after it: `- id: r1`.
        [comma-wide] Replace it with `,` and a space: [one, two].
        [quote-curly] Replace them with straight ones, "like this". If they belong to the text, put straight ones around it.
        [space-wide] Replace them with ordinary spaces, as many as on the neighbouring lines.
       *[other] Check this line and the one above it: indentation, quotation marks in pairs, a space after each colon.
    }
diagnostic-unquoted-colon = A text that contains a colon followed by a space must be quoted.
    .help = Put straight quotation marks around the whole text: "like: this".
diagnostic-yaml-feature = { $feature ->
        [anchor] An anchor (`&name`) is not allowed here.
        [alias] An alias (`*name`) is not allowed here.
        [merge-key] A merge key (`<<:`) is not allowed here.
        [tag] A tag (`!name`) is not allowed here.
        [documents] A second document (after `---`) is not allowed here.
       *[other] This is not allowed here: { $feature }.
    }
    .help = { $feature ->
        [documents] Remove this line, or put quotation marks around a text that begins with `---`.
       *[other] Write the value out in full. If it is meant as text, put it in quotation marks.
    }
diagnostic-duplicate-key = The field `{ $found }` is given twice.
    .help = Remove one of the two.
    .related = first given here
diagnostic-too-deep = This is nested deeper than 32 levels.
    .help = Check the spaces at the start of the lines; no record needs that many levels.
diagnostic-missing-front-matter = { $reason ->
        [open] The front matter of the file is not closed.
       *[absent] The file does not begin with front matter.
    }
    .help = { $reason ->
        [open] Write a line with nothing but three hyphens, `---`, after the last field.
       *[absent] Begin the file with a line `---`, then `title:` and the other fields, then another line `---`.
    }

## Fields and values

diagnostic-unknown-field = There is no field `{ $found }` here.
    .nearest = Did you mean `{ $nearest }`?
    .known = Allowed fields: { $known }
    .help = Correct the field's name or remove it.
diagnostic-missing-field = The field `{ $field }` is missing.
    .help = Add a line `{ $field }:` with its value.
diagnostic-wrong-type = { $stands ->
        [list] Expected { expected }, found a list.
        [map] Expected { expected }, found fields.
        [nothing] Expected { expected }, found nothing.
       *[text] Expected { expected }, found `{ $found }`.
    }
    .help = { $expected ->
        [list] Write [one, two], or each entry on its own line after `- `.
        [map] Write the fields below it, one per line, indented.
        [number] Write it in digits, without quotation marks.
        [boolean] Write `true` or `false`, without quotation marks.
       *[other] Replace it with { expected }. Put a text that begins with `#`, or that looks like a number or a date, in quotation marks.
    }
diagnostic-unquoted-text = `{ $found }` has no quotation marks, so it is the value { $stands } in YAML, not a text.
    .help = Write it in quotation marks: "{ $found }".
diagnostic-unknown-word = `{ $found }` is not a known { kind }.
    .nearest = Did you mean `{ $nearest }`?
    .known = Allowed values: { $known }
    .help = Use one of the values documented for this field.
diagnostic-unknown-verdict = `{ $found }` is not a verdict.
    .nearest = Did you mean `{ $nearest }`?
    .known = Verdicts: { $known }
    .help = Use one of the documented verdicts.
diagnostic-broken-date = `{ $found }` is not a valid date.
    .nearest = Did you mean `{ $nearest }`?
    .help = Write the date as `2020-04-07`, or as the Minguo date `109/4/7`, and check that the day exists.
diagnostic-empty-list = The list `{ $field }` is empty.
    .help = Add at least one entry. To use the default, remove the field.
diagnostic-too-many-entries = The list `{ $field }` has more than { $limit } entries.
    .help = Remove entries, or make one of several.
diagnostic-empty-text = The text `{ $field }` is empty.
    .help = Add the text, or remove the field if it is optional.
diagnostic-bad-id = `{ $found }` is not a valid id.
    .nearest = Did you mean `{ $nearest }`?
    .help = Use only the letters a to z, digits and hyphens. Names that Windows reserves, such as `con` or `nul`, are not allowed.
diagnostic-id-not-file-name = The id `{ $found }` differs from the file name, `{ $expected }`.
    .help = Write `id: { $expected }`, or rename the file.
diagnostic-duplicate-id = The id `{ $found }` is given twice.
    .help = Give one of the two a different id.
    .related = first given here
diagnostic-duplicate-name = `{ $found }` is a name of both `{ $other }` and `{ $id }`.
    .help = Leave the name to one of the two, and tell the other apart: with its vendor or its version.
    .related = the other one is here
diagnostic-confusable-name = `{ $found }`, a name of `{ $id }`, looks like a name of `{ $other }`, but has other characters.
    .help = If they are one product, merge them. Else type the name again: letters of another script look the same.
    .related = the other one is here
diagnostic-unknown-language = `{ $found }` is not a language of this site.
    .nearest = Did you mean `{ $nearest }`?
    .known = Languages: { $known }
    .help = Correct it, or add the language to `languages` in `site.yaml`.
diagnostic-bad-language-tag = `{ $found }` is not a valid language tag.
    .help = Write a tag such as `zh-Hant`, `en` or `vi`.
diagnostic-unknown-time-zone = `{ $found }` is not a known time zone.
    .help = Write a region and a city, such as `Asia/Taipei`.
diagnostic-bad-version = `{ $found }` is not a valid version.
    .help = Write numbers separated by dots, in quotation marks: "5.0.1".
diagnostic-empty-version-range = No version is `{ $introduced }` or later and also before `{ $fixed }`.
    .help = Write the first version that is meant under `introduced`, and the first that is no longer meant under `fixed`. The second must be higher.
diagnostic-bad-cvss = `{ $found }` is not a valid CVSS vector.
    .help = Copy the whole vector from the source; it begins with `CVSS:3.1/` or `CVSS:4.0/`.
diagnostic-bad-cve = `{ $found }` is not a valid CVE number.
    .nearest = Did you mean `{ $nearest }`?
    .help = Write it as in `CVE-2020-11500`.
diagnostic-unsafe-link = Links to `{ $found }` are not allowed.
    .help = Use an address that begins with `https://` or `http://`. Texts may also link to `mailto:`, `tel:` and records such as `product:zoom`.
diagnostic-bad-domain = `{ $found }` is not the name of a host.
    .nearest = Did you mean `{ $nearest }`?
    .help = Write the name alone, without `https://`, path, port or `*`: `meet.example`.
diagnostic-picture = Images in texts are not shown; the alternative text is shown instead of `{ $found }`.
    .help = Describe what the image shows, or link to it: [map](https://…).
diagnostic-bad-base-url = `{ $found }` is not a full web address.
    .help = Write the full address of the site, such as `https://greenlist.gov.example/`, without user name, password, `?` and `#`.
diagnostic-bad-colour = `{ $found }` is not a valid colour.
    .help = Write a number sign and six hexadecimal digits in quotation marks, such as `"#13202b"`; without the quotation marks YAML reads `#` as the start of a comment.
diagnostic-target-place = A target needs exactly one of `directory` and `rsync`.
    .help = Write `directory:` with a folder, which can be a mounted share, or `rsync:` with a folder on another computer.
diagnostic-not-remote = `{ $found }` is not a folder on another computer.
    .help = Write `user@host:/folder` or `rsync://host/folder`; for a folder of this computer or a mounted share write `directory:`.
diagnostic-keeps-nothing = `keep: 0` would keep no release, not even the new one.
    .help = Write how many releases stay, the new one included: `5`, or remove the line.
diagnostic-bad-public-key = `{ $path }` is not a public key.
    .help = Name the file that `greenlist keygen` or minisign wrote, which ends in `.pub`; never the secret key.
diagnostic-unacceptable-code = `{ $found }` is not the code of a warning, so it cannot be accepted.
    .help = Remove the entry. Correct the content for which an error is reported; a note needs no acceptance.

## References

diagnostic-unknown-reference = There is no { kind } `{ $found }`.
    .nearest = Did you mean `{ $nearest }`?
    .help = { $kind ->
        [country] Write the ISO 3166-1 code of the country, such as TW.
       *[other] Correct the id, or add the missing record.
    }
diagnostic-unknown-reference-kind = `{ $found }` does not begin with a kind of record.
    .nearest = Did you mean `{ $nearest }`?
    .known = Kinds: { $known }
    .help = Write the kind, a colon and the id, such as `product:zoom`.
diagnostic-still-there = `{ $found }` still exists, so it has not moved.
    .help = Remove the entry from `moved.yaml`, or give the record another id.
    .related = the record is here
diagnostic-missing-label = `{ $field }` has no text in the language `{ $language }`.
    .help = Add a line `{ $language }:` with the text under `{ $field }`; every language of the site needs it.
diagnostic-missing-text = `{ $record }` has no text in its source language, `{ $language }`.
    .help = Add the file `{ $record }.{ $language }.md` next to it.
diagnostic-orphan-text = This text belongs to `{ $record }`, which does not exist.
    .nearest = Did you mean `{ $nearest }`?
    .help = Rename the file to match its record, or remove it.
diagnostic-fact-in-translation = `{ $found }` is not allowed in a translation.
    .help = Remove it here; facts belong only in the record and its source text.
diagnostic-bad-stamp = `{ $found }` is not a source hash that greenlist wrote.
    .help = Check the translation against its source, remove this line and run greenlist translate stamp.
diagnostic-broken-link = The link points to `{ $found }`, which does not exist on this site.
    .nearest = Did you mean `{ $nearest }`?
    .help = Correct the address, or remove the link. Addresses of other sites begin with `https://`.
diagnostic-broken-anchor = The link points to `{ $found }`, and that page has no such place.
    .nearest = Did you mean `{ $nearest }`?
    .known = Headings of this text: { $known }
    .help = Give a heading by its number: `#s-2` is the second heading of this text, `page:about#s-2` that of another. `#r1` after an advisory is its ruling r1.
diagnostic-broken-comment = This comment would be published.
    .help = End it with `-->`, or remove it. A title or summary cannot have comments.
diagnostic-raw-html = Texts have no HTML: readers see `{ $found }` as letters.
    .nearest = In Markdown, write `{ $nearest }`.
    .help = Remove the tag. In Markdown a backslash at the end of a line breaks it, and a blank line begins a paragraph.
diagnostic-look-alike = { $kind ->
        [definition] Readers do not see `{ $found }`: no link uses it.
       *[mark] Readers see `{ $found }` as it is typed.
    }
    .nearest = Write `{ $nearest }`.
    .help = { $kind ->
        [lines] Leave a blank line between these lines: they would run together into one paragraph.
        [definition] Write the link where readers need it, such as `[name](https://example.org)`, or remove the line.
        [comment] Put the comment on a line of its own: Markdown has no effect beside it.
       *[mark] Markdown's marks are half-width, with one blank after those that begin a line. Titles and summaries have none.
    }
diagnostic-wrong-language = { $kind ->
        [simplified] This text of traditional Chinese has simplified characters: { $found }
        [traditional] This text of simplified Chinese has traditional characters: { $found }
       *[script] This text is written in another language than its file says: “{ $found }”
    }
    .help = Translate it, or move it to the file of its language. The language is before `.md` in the file's name.
diagnostic-untranslated = { $part ->
        [summary] The summary of this translation is the same as in the source.
       *[body] The body of this translation is the same as in the source.
    }
    .related = the source
    .help = Translate it. Without this file readers get the source, with a notice.
diagnostic-link-to-draft = The text or record refers to the draft `{ $found }`, which is not published: readers see no link.
    .help = Set the `status` of the draft to `final` or `interim` when it is issued, or remove the reference.
diagnostic-markdown-too-deep = This text is nested deeper than 32 levels.
    .help = Use fewer levels of lists and quotations.

## The policy

diagnostic-relation-cycle = Circular references: { $cycle }
    .help = Remove one of the references.
    .related = the cycle continues here
diagnostic-audience-cycle = These audiences are parts of each other: { $cycle }
    .help = Remove one of the `parents`.
    .related = the cycle continues here
diagnostic-empty-advisory = The advisory decides nothing: it has no `rulings`, no `relations` and no `duties`.
    .help = Add `rulings`, or name under `relations` the advisory that it replaces, amends, revokes or suspends. News without a decision is a bulletin.
diagnostic-ends-before-it-starts = The advisory ends before it starts.
    .help = Check `effective_from` and `effective_until`.
    .related = it starts here
diagnostic-successor-rank = `{ $issuer }` succeeds `{ $predecessor }`, but has a lower rank.
    .help = Give the successor the same or a higher rank (1 is the highest).
    .related = the predecessor
diagnostic-no-authority = `{ $issuer }` has no authority to change `{ $altered }`.
    .help = Only the same issuer, its successor, or a higher issuer with jurisdiction over everyone affected may do so. Let that issuer act, or remove the reference.
    .related = this would be changed
diagnostic-outside-jurisdiction = `{ $audience }` is outside the jurisdiction of `{ $issuer }`.
    .help = Use an audience within its jurisdiction, or correct the `jurisdiction` in `issuers.yaml`.
    .related = the jurisdiction
diagnostic-exempts-outside-scope = The exemption lifts nothing: no case falls under both this ruling and `{ $altered }`.
    .help = Name the ruling that this one loosens, or give both a product, an audience, an activity and a version in common.
    .related = the lifted ruling
diagnostic-conflicting-rulings = This ruling conflicts with `{ $other }`: both apply to `{ $product }` for `{ $audience }` on { $date }.
    .help = If the less strict ruling is an exception, list the stricter one under its `exempts`. Otherwise end, amend or narrow one of the two.
    .related = the other ruling
diagnostic-non-binding-ban = Advice cannot have the verdict `{ $verdict }`.
    .help = Set `binding: true` and give a `legal_basis`, or use `advised_against`, `under_review`, `conditional`, `permitted` or `recommended`.
diagnostic-misplaced-conditions = The `conditions` do not fit the verdict `{ $verdict }`.
    .help = `conditional` needs at least one condition; other verdicts must not have any.
diagnostic-misplaced-due-date = The `due_date` does not fit the verdict `{ $verdict }`.
    .help = `phase_out` needs a due date; other verdicts must not have one.
diagnostic-due-date-out-of-force = The advisory is not in force on the due date { $date }.
    .help = Choose a date between the start and the end of the advisory.
    .related = when the advisory is in force
diagnostic-duty-before-start = This must be done by { $date }, which is before the advisory takes effect.
    .help = Correct the day, or the `effective_from` of the advisory.
    .related = when the advisory takes effect
diagnostic-binding-advice = A binding ruling cannot have the verdict `{ $verdict }`.
    .help = Set `binding: false` on the ruling or its advisory, or use `under_review`, `conditional` or `banned`.
diagnostic-ruling-outlives-advisory = The advisory is not in force on { $date }, so its ruling cannot be either.
    .help = Choose a day between the start and the end of the advisory, or change its own dates.
    .related = when the advisory is in force
diagnostic-misplaced-comply-by = The `comply_by` does not fit the verdict `{ $verdict }`.
    .help = Only `conditional` can have a day by which its conditions must be met. A ban with a last day of use is a `phase_out` with a `due_date`.
diagnostic-effective-before-issued = The advisory takes effect before it is issued.
    .help = Check `issued` and `effective_from`. If this is intended, set `retroactive: true`.
    .related = issued here
diagnostic-no-source = The advisory has no source.
    .help = Add at least one entry to `references`, such as the official letter.
diagnostic-no-legal-basis = The advisory is binding, but does not say what it is based on.
    .help = Add a law, order, policy or other basis from `legislation.yaml` under `legal_basis`, or set `binding: false`.
diagnostic-contradictory-alternatives = { $what ->
    [both] This alternative has both a `product` and an `offering`.
    [neither] This alternative has neither a `product` nor an `offering`.
   *[none-and-items] Alternatives are listed, but `none` says that there are none.
}
    .help = Write either `product` or `offering` for each item, and either `items` or `none`.
diagnostic-too-confidential = The advisory is TLP:{ $found }; this site may publish at most TLP:{ $limit }.
    .help = Move the advisory out of this site's content. It is not left out silently, because the site would then show a wrong verdict.
diagnostic-alternative-banned = The alternative `{ $product }` is itself banned for `{ $audience }`.
    .help = Remove it from the `alternatives`, or correct the ruling that bans it.
    .related = banned here
diagnostic-alternative-lost = From { $date } the alternative `{ $product }` is itself banned for `{ $audience }`; the page then stops listing it.
    .help = Add another alternative before that date.
    .related = banned here
diagnostic-no-alternative = `{ $audience }` may not use `{ $product }`, and no usable alternative is listed (cases: { $cells }).
    .rejected = These do not count: { $rejected }.
    .help = Add at least one product that this audience may use under `alternatives`, or say under `none` why there is none.
diagnostic-no-alternative-at-short-notice = `{ $audience }` must stop using `{ $product }` within 14 days, and no usable alternative is listed (cases: { $cells }).
    .rejected = These do not count: { $rejected }.
    .help = Add at least one usable product under `alternatives`, or say under `none` why there is none. This site requires it (`require_alternatives`).
diagnostic-recommendation-outlived = This recommends `{ $product }` for `{ $audience }`, but from { $date } another issuer's ruling is stricter.
    .help = Ask the issuer to revoke or end the recommendation.
    .related = the stricter ruling
diagnostic-nothing-left-in-force = { $act ->
        [revokes] This revokes `{ $advisory }` and then ends itself; afterwards nothing is in force in its place.
        [amends] This removes `{ $advisory }` and then ends itself; afterwards nothing is in force in its place.
        [suspends] `{ $advisory }` ends while this suspends it, so it does not come back after the suspension.
       *[supersedes] Every ruling that replaced `{ $advisory }` has ended; nothing is in force in its place.
    }
    .help = { $act ->
        [amends] If the ruling should apply again, issue it again in a new advisory.
        [suspends] If it should apply again, issue it again with a later end, or end the suspension earlier.
       *[supersedes] If `{ $advisory }` should apply again, list it under `reinstates` in an advisory.
    }
    .related = what no longer applies
diagnostic-supersession-drops = { $extent ->
        [some] `{ $by }` supersedes `{ $advisory }`, but decides nothing about `{ $product }` for `{ $audiences }` when it is about: { $activities }.
       *[all] `{ $by }` supersedes `{ $advisory }`, but decides nothing about `{ $product }` for `{ $audiences }`.
    }
    .help = If the old ruling should still hold, repeat it in the new advisory, or use `amends` to remove single rulings. If it should end, accept this warning and say why.
    .related = this no longer holds
diagnostic-partly-ruled = `{ $ruling }` leaves out: { $activities }. No ruling decides that of `{ $product }` for `{ $audiences }`, so it is `{ $verdict }`.
    .help = If the ruling is about everything, remove its `activities`. Otherwise add a ruling for the others, or accept this warning and say why.
diagnostic-implausible-date = `{ $field }` is { $date }, more than 20 years from the date of the site, { $data_date }.
    .help = { $calendar ->
        [buddhist] This is a year of the Buddhist calendar. { $meant } was probably meant.
        [minguo] This is a year of the Minguo calendar, which is written with slashes, such as `109/4/7`. { $meant } was probably meant.
        [short] A date with slashes is read as a Minguo date. { $meant } was probably meant; write the year in full.
       *[other] Check the year. Write the date as `2020-04-07`, or as the Minguo date `109/4/7`.
    }
diagnostic-exemption-lost = `{ $altered }` has ended, so this exemption no longer lifts anything.
    .help = If its successor should be lifted too, list that one under `exempts`.
    .related = ended here
diagnostic-predecessor-still-binds = This is less strict than a ruling of the predecessor `{ $predecessor }` that is still in force; the stricter ruling applies.
    .help = If this should replace the old ruling, list it under `supersedes` or `revokes`.
    .related = still in force
diagnostic-audience-parts-differ = `{ $product }` has a different verdict for `{ $part }`, a part of `{ $audience }`.
    .help = The answer has a row for the part. If that is not intended, add a ruling for it.
    .related = the ruling on the whole
diagnostic-audience-without-reader = `{ $ruling }` applies to `{ $audiences }`, which no reader audience includes.
    .help = Mark an audience `reader: true` in `audiences.yaml`, or make these part of one that is. Until then the product's page shows the ruling under “Also rules on this product” only.
diagnostic-review-overdue = The review was due on { $date }.
    .help = Review the advisory, then set a new `review_by` or end it.
diagnostic-deadline-passed = The conditions had to be met by { $date }.
    .help = Check whether they are met. Then end or replace the ruling, or set a later `comply_by` as the issuer did.
diagnostic-bulletin-outdated = The verdict on `{ $product }` for `{ $audience }` has changed since the bulletin was issued (on { $date }).
    .help = Check the text. Issue a new bulletin or let this one expire (`expires`).
    .related = changed here
diagnostic-poster-too-long = The poster for `{ $product }` does not fit on one A4 sheet in: { $languages }.
    .help = Shorten the product name, the conditions, the contacts of the authorities or the site's notice, or accept two sheets.
diagnostic-product-unmentioned = No ruling or alternative mentions this product.
    .help = It is shown as not assessed. Remove it if it is not needed.

## The theme and the site

diagnostic-template = The template has an error: { $detail }
    .help = Contact the maintainer of the theme.
diagnostic-missing-message = The text `{ $key }` is missing in the language `{ $language }`.
    .help = Add it to `locales/{ $language }.ftl` of the theme.
    .related = the message exists in this language
diagnostic-unknown-message = There is no `{ $found }` here.
    .nearest = Did you mean `{ $nearest }`?
    .known = Values of this message: { $known }
    .help = Compare the name before the equals sign with the English line above it.
    .related = the message in the other language
diagnostic-dropped-value = The message `{ $key }` does not always say `{ $value }` in the language `{ $language }`.
    .help = Put `{ $value }` into every form of the message: without it, a day, a name or a number is missing on pages in this language.
    .related = the other language says it
diagnostic-untranslated-messages = Messages of the pages that are not translated into `{ $language }` and appear in English: { $count } of { $total } ({ $messages }).
    .help = Translate them in `theme/locales/{ $language }.ftl`. greenlist new language { $language } adds the messages that the file lacks, and greenlist translate status counts them.
diagnostic-bad-message = The message file has a syntax error: { $detail }
    .help = Compare the line with the same line in another language.
diagnostic-message-too-long = With the messages that it refers to, this message has more than { $limit } KB.
    .help = Shorten it, or refer to other messages less often.
diagnostic-accepts-nothing = This accepts nothing: there is no warning `{ $code }` here any more.
    .help = Remove the entry. If the warning is about another file, accept it there, or in `site.yaml` for all files.
diagnostic-path-collision = Two pages have the same path, `{ $path }`.
    .help = Give one of the two a different id.
    .related = the other page
diagnostic-unknown-theme = There is no theme `{ $found }`.
    .nearest = Did you mean `{ $nearest }`?
    .known = Themes: { $known }
    .help = Correct `theme` in `site.yaml`, or add the folder of the theme under `themes`.
diagnostic-theme-cycle = These themes inherit from each other: { $cycle }
    .help = Remove one of the `parent` lines.
diagnostic-low-contrast = The contrast between `{ $found }` and `{ $against }` is { $measured }; it must be at least { $needed }.
    .nearest = `{ $nearest }` has enough contrast.
    .help = Choose a darker or a lighter colour.
    .related = the other colour
diagnostic-bad-logo = `{ $found }` cannot be used as a logo.
    .help = Save it as PNG, or as SVG with a `viewBox`; the file extension must match.
diagnostic-logo-too-large = The logo is { $found } bytes; at most { $limit } are allowed.
    .help = Save it as PNG, 64 pixels high with few colours, or as SVG with fewer points.
diagnostic-active-logo = The logo contains active or external content: `{ $found }`.
    .help = Save it as plain SVG without scripts, links and linked images, or as PNG.

## Errors of the system and of the command line

act = { $act ->
    [read] read
    [write] write
    [keep] link or copy
    [exchange] replace
    [remove] remove
   *[other] { $act }
}
cause = { $cause ->
    [not-found] it does not exist
    [permission-denied] permission denied; ask your system administrator
    [storage-full] the disk is full
    [read-only] the disk is read-only
    [in-use] another program is using it
    [not-here] this computer does not have that address
    [folder] it is a folder, not a file
    [special] it is a pipe or a device, not a file
    [no-folder] a folder is required, but there is a file
   *[other] { $detail }
}
error-file = Cannot { act } { $path }: { cause }.
error-lock = Cannot lock { $path }: { cause }. Is another greenlist running?
error-output-holds-sources = The output folder { $path } contains the content or the theme, which the build would overwrite. Choose another folder with --out.
error-output-dead-link = The output folder { $path } is a symbolic link to a folder that does not exist. Create that folder, or choose another with --out.
error-output-mount-point = The output folder { $path } is a mount point, and a mount point cannot be replaced in one step. Choose a folder inside it: --out { $path }/site.
error-output-published = { $path } holds a site without drafts, which --drafts would replace. Choose another folder: --out { $path }-drafts.
error-output-foreign = { $count ->
    [one] The file { $path } is not in manifest.sha256, the list of what greenlist wrote, and the site would replace it.
   *[other] { $count } files in the output folder are not in manifest.sha256, the list of what greenlist wrote, and the site would replace them. The first is { $path }.
} Nothing was written. Move them away, choose another folder with --out, or replace them with --force.
# $process: a number. $host: the name of a machine. $since: a date and time
other-build = Another greenlist is building this site: process { $process } on { $host }, since { $since }.
other-build-unknown = Another greenlist is building this site.
error-busy = Nothing was written. Try again when it has ended, or leave out --no-wait to wait for it.
error-unknown-language = `{ $found }` is not a language of this site. Languages: { $known }
error-unknown-name = There is no { kind } `{ $found }` in the content.
error-nearest-name = Did you mean `{ $nearest }`?
error-known-names = Available: { $known }
error-ambiguous-name = `{ $found }` is a name of several records ({ kind }). Ask by id instead: { $ids }. `greenlist check` says where they have the name; give it to one of them.
error-days-reversed = --to must not be before --from.
error-unknown-revision = Unknown git revision `{ $found }`. Use a commit, a branch or a tag, such as HEAD~1.
error-no-git = git is not installed. Install it, or compare with a folder: --against DIR.
error-git = git cannot read the content at `{ $revision }`: { $detail }
error-listen = Cannot listen on { $address }: { cause }. Choose another port, such as --port 4100.
error-internal = Internal error in greenlist: { $detail } Please report this bug.

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
console-untranslated = Messages of the pages that are not translated and appear in English: { $count }
console-open = Open { $path }
console-waiting = Waiting for it to end.
double-click-no-content = There is no folder `content` in { $path }. To start a site, type `cmd` in the address bar of this folder's window, press Enter, and type `greenlist init my-list`. If you have a site already, copy greenlist.exe into the folder that contains `content`, and double-click it there.
double-click-end = Press Enter to close this window.
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
# Warnings that editors accept, counted in the last line.
count-accepted = { $count ->
    [one] 1 warning accepted
   *[other] { $count } warnings accepted
}
# $counted is count-accepted.
console-accepted = { $counted }; list: greenlist check --accepted
# The reason for an accepted warning, and the place of the entry in `accept`.
console-accepted-because = accepted: { $reason } ({ $place })
check-elsewhere = { $count ->
    [one] 1 error in other files, so not everything could be checked.
   *[other] { $count } errors in other files, so not everything could be checked.
}
check-no-file = { $path } is not a file of this site.
# Advisories and bulletins that are not on the site yet: $advisories and $bulletins count them.
# Drafts that are not on the site: $drafts counts them.
held-back-drafts = { $drafts ->
    [one] 1 draft is held back.
   *[other] { $drafts } drafts are held back.
}
# Advisories and bulletins that are not on the site yet: $advisories and $bulletins count them, $date is
# the first day on which one of them is issued.
unissued-advisories = { $advisories ->
    [one] 1 advisory waits for its day of issue, { $date }.
   *[other] { $advisories } advisories wait for their days of issue, the first on { $date }.
}
unissued-bulletins = { $bulletins ->
    [one] 1 bulletin waits for its day of issue, { $date }.
   *[other] { $bulletins } bulletins wait for their days of issue, the first on { $date }.
}
unissued-both = { $advisories ->
        [one] 1 advisory
       *[other] { $advisories } advisories
    } and { $bulletins ->
        [one] 1 bulletin
       *[other] { $bulletins } bulletins
    } wait for their days of issue, the first on { $date }.
# Said beside the next change: $count advisories and bulletins are issued on that day.
issued-on-day = { $count ->
    [one] 1 advisory or bulletin is issued on { $date }.
   *[other] { $count } advisories and bulletins are issued on { $date }.
}
# Said beside the configuration of a web server. $path is that of the configuration, $address that of the site's address.
server-config-no-site = There is no content in this folder, so the configuration is for the built-in theme and chooses no language. Give the folder of the site with --root.
server-config-other-path = The configuration is for { $path }, but the site’s address has the path { $address }: the page for missing addresses links there.
server-config-no-policy = The theme’s components.html has no Content-Security-Policy, so the configuration has only the part of it that no page can set.
console-no-change = No change is scheduled after { $date }.
console-faults-of = In the content of `{ $name }`:
console-counts = { $counts }.
console-counts-separator = ,{ " " }
console-nothing-written = Nothing was written.
stage-reading = Reading
stage-deciding = Deciding
stage-rendering = Rendering
stage-writing = Writing

## Software lists

# Why `greenlist audit` cannot read its software list.
audit-unreadable = Cannot read { $path } as a software list: { $what ->
        [empty] it is empty.
        [large] it is larger than { $found } MB. Split it into several files.
        [rows] it has more than { $found } rows. Split it into several files.
        [workbook] it is a spreadsheet. Save it as CSV UTF-8 in the program that created it.
        [binary] it is not a text file. Save the list as CSV.
        [registry] it is an export of the Windows registry, not a list. Make the list with PowerShell: Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\* | Select DisplayName, DisplayVersion, Publisher | Export-Csv list.csv -Encoding utf8
        [document] it is a document. Save the list in it as CSV UTF-8, or as plain text with one name on each line.
        [archive] it is a compressed archive. Take the list out of it, and give that file.
        [web-page] it is a web page. Save the list as CSV, or copy its table into a spreadsheet and save that as CSV UTF-8.
        [encoding] line { $found } has characters that cannot be read: the file is damaged, or mixes several encodings. Save it as CSV UTF-8, or give its encoding, for example --encoding big5; rows with damaged characters are then reported.
        [nothing] no software can be read from it: it has no rows, or no row has a name.
        [xml] it is XML. Export the list as CSV, or as CycloneDX in JSON.
        [json] it is JSON, but not a CycloneDX bill of materials. Export the list as CSV.
        [broken-json] it is JSON with an error at line and column { $found }. It may be cut off. Export the list again, as CSV if you can.
        [column] no column contains the name of the software. The first row is: { $found }. Name a column `name`; columns `version` and `publisher` are optional. Or choose a column with --name-column.
        [columns] several columns could hold the name of the software: { $found }. Choose one with --name-column, by its name or number.
       *[other] { $found }
    }
