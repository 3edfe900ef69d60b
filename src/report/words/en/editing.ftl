# The words of the commands for editors in English.
schema-written = Wrote { $count } schemas to { $path }
man-written = Wrote { $count ->
        [one] 1 manual page
       *[other] { $count } manual pages
    } to { $path }
fmt-changed = Formatted { $path }
fmt-would-change = Would change { $path }
fmt-right = Every file is in order.
fmt-unreadable = Left { $path } as it is: it has faults. Run greenlist check to see them.
fmt-no-content = { $path } is no file of this site's content.

## Questions

answer-needed = Please write something.
answer-no-choice = `{ $found }` is none of them.
answer-taken = `{ $found }` is taken already. Write another.
answer-time-zone = There is no such time zone. Write one as Asia/Taipei.
answer-due-date = Write a day on or after { $date }, as 2020-04-30 or 109/4/30.
answer-wrong = { $option }: { $fault }
answer-missing = { $option } is needed, and there is nobody to ask.
answer-no-id = No id can be made of `{ $found }`. Write { $option } ID='{ $found }'.
ask-more-choices = { "      " }… and { $count } more; write the id
ask-languages = Languages of the site, the source first; numbers or tags with commas between
ask-title = Title of the site ({ $about })
ask-issuer = Who issues advisories? The highest body first
ask-next-issuer = Another body of lower rank (Enter: none)
ask-time-zone = Time zone
ask-id = Id for “{ $about }”: small letters, digits and hyphens
ask-name = Name of the product
ask-vendor = Vendor: number, id, or the name of a new one
ask-category = What is it for?
ask-country = Country it comes from (Enter: unknown)
ask-record-issuer = Who issues it?
ask-record-title = Title
ask-summary = Summary in a sentence or two
ask-issued = Day of issue
ask-products = Which products does it rule on? Numbers or ids with commas between
ask-audiences = For whom? Numbers or ids with commas between
ask-verdict = What holds?
ask-conditions = On which conditions? Numbers or ids with commas between
ask-due-date = Last day of use
ask-reasons = Why? Numbers or ids with commas between (Enter: none)
ask-alternatives = What may be used instead, the best first? (Enter: none)
ask-legal-basis = Law it rests on: number, id, or the name of a new one
ask-source-title = What is the document called that it rests on?
ask-source-url = Its web address (Enter: none)
ask-kind = What is it?
ask-bulletin-products = Which products is it about? (Enter: none)
ask-bulletin-audiences = Whom does it concern? (Enter: none)
ask-text = Which text?
ask-to = Into which language?

## New sites and records

init-there-is-content = There is a site in { $path } already. Name another folder.
init-first-issuer = Our office
init-made = Made a site in { $path }
init-enter = Go there: cd { $path }
init-next = Next: greenlist new product, then greenlist new advisory, then greenlist build
# Above a field of a new file.
comment = { $title }: { $about }
new-there-is = { $path } is there already. Choose another id.
new-cannot-add = Cannot add a record to { $path }: mend its faults first. Run greenlist check to see them.
new-wrote = Wrote { $path }
new-added = Added a record to { $path }
new-next = Next: fill in what is missing, then run greenlist check.
new-translated = `{ $record }` has a text in every language of the site.

## Renaming

rename-done = `{ $old }` is now `{ $new }`: changed { $count ->
        [one] 1 file
       *[other] { $count } files
    }
rename-file = { $old } is now { $new }
rename-address = The old address will lead to the new one (content/moved.yaml).
rename-unreadable = Cannot search { $path }: it has faults. Run greenlist check to see them.

## greenlist translate

translate-source = source
translate-fresh = fresh
translate-stale = stale
translate-machine = machine
translate-draft = draft
translate-missing = missing
translate-unstamped = { $count ->
        [one] 1 translation does
       *[other] { $count } translations do
    } not say which source they were made from, so nobody sees when they grow old. Check them, then run greenlist translate stamp.
translate-stamped = Stamped { $path }
translate-nothing = Nothing to stamp.
translate-no-typo = `{ $record }`: sections were added or removed, so the change is no typo. Translate them, or stamp without --typo what is still correct.
translate-exported = Wrote { $count } units to { $path }
translate-unreadable = { $path } is neither a PO nor an XLIFF file: { $detail }
translate-headings = `{ $unit }`: a section must keep its heading and have no second one of the same level.
translate-unknown = `{ $unit }` belongs to no record any more; it was left out.
translate-wrote = Wrote { $path }
translate-imported = Units taken: { $taken }; as they were: { $same }
