# The words of the reader's pages.
#
# For translators:
# - Each message is a whole label or sentence. Change the order of words freely.
# - { $name } stands for a value. Keep every one of them, exactly as written.
#   A date, a name or a label that stands for a value is marked up by the site; add no HTML.
# - Write plainly: readers are teachers and office staff, often in a hurry.
# - Audience names ({ $audience }) come from the content, such as "Schools" or "Ministries",
#   in the form in which they stand alone. Do not inflect them; put them where they can stand.

## Every page

# The name of this language, in itself.
autonym = English
# The name of a language, in this language. $tag: its tag. $autonym: its name in itself.
language-name = { $tag ->
    [zh-hant] Chinese
    [en] English
    [ja] Japanese
    [vi] Vietnamese
    [id] Indonesian
    [th] Thai
    [ar] Arabic
   *[other] { $autonym }
}
# Title of a page in the browser's tab and in search results.
# $page: the page's own title. $site: the site's name.
title-page = { $page } – { $site }
skip-to-content = Skip to main content
# The skip link of the home page leads to the box in which one types a product name.
skip-to-lookup = Skip to product lookup
choose-language = Choose language
main-menu = Main menu
you-are-here = You are here
# Main menu and breadcrumb: the home page, where one looks up a product.
nav-lookup = Look up
nav-compare = Compare
nav-changes = What changed
nav-advisories = Advisories
# Main menu: about the site, who decides and on which law.
nav-about = About
nav-search = Search
# $date: the day for which the page holds.
data-as-of = Data as of { $date }
# The two for pages that an editor pinned to that day: they leave out what was issued later.
data-as-known = Data as known on { $date }
data-pinned = These pages are pinned to that day.
# $date: the day by which the record behind the page is looked at again.
next-review = Next review by { $date }
# On pages that are made of many records. $date: the first such day of all advisories in force.
next-review-any = Next review of an advisory by { $date }
# Said once a script shows what holds on a later day. $date: the day for which the page was made.
today-moved = This page was made for { $date }. Something has changed since: it now shows what holds today, by the clock of this device.
# $date: the day by which the record should have been looked at again.
review-passed = This copy is past its review date, { $date }. Look for a newer one before you rely on it.
# On a list whose entries do not move by themselves. $date: the first day of a change.
answers-changed = Since { $date } some answers on this page are no longer right. Open a product to see what holds today.
# Followed by the path of a file.
source-file = Made from
published-by = Published by
# Followed by the contact of the site; a link where that has an address.
page-fault = Is something wrong with this page?
footer-promise = Every ruling names its authority and its date, and its legal basis if it is binding. This site has no tracking and contacts no other network.
# The same where not everything rests on a law.
footer-promise-basis = Every ruling names its authority and its date, and what it rests on if it is binding. This site has no tracking and contacts no other network.
# The links in the footer, read aloud.
footer-menu = More about this site
print-page = Print this page
# Between two labels, read aloud only: "Recommended, changes to, Banned".
changes-to = changes to
# Two whole statements side by side, such as "Banned for Schools" and "Allowed for Ministries".
joined = { $first }; { $rest }
domestic-product = Domestic product
framework-contract = On a framework contract

## The labels of verdicts. Each stands alone, as a tag. Keep them short.

label-banned = Banned
# $date: the last day on which the product may be used.
label-phase-out = Stop using by { $date }
# The same where no product is meant, in the key of labels.
label-phase-out-any = Stop using by a date
label-under-review = Under review
label-advised-against = Advised against
label-conditional = Allowed with conditions
label-permitted = Allowed
label-recommended = Recommended
label-not-assessed = Not assessed, so not approved
label-unregulated = No rule

## What each label means, in the key of labels

meaning-banned = Do not buy or install it, and do not meet or teach with it.
meaning-phase-out = You may still use it until that date. Move to another product now.
meaning-under-review = Do not adopt it until the result is published.
meaning-advised-against = Better not use it. Whoever does should be able to say why.
meaning-conditional = You may use it once the listed conditions are met.
meaning-permitted = You may use it.
meaning-recommended = You may use it, and it is preferred.
meaning-not-assessed = No ruling covers it. It is not approved: ask before you use it.
meaning-unregulated = No ruling covers it, so you decide yourself.

## The answer for one audience: heading of a panel. The label stands below it.

# $audience: such as "Schools".
answer-banned = { $audience }: No
answer-phase-out = { $audience }: Only until { $date }
answer-under-review = { $audience }: Not yet
answer-advised-against = { $audience }: Better not
answer-conditional = { $audience }: Only with conditions
answer-permitted = { $audience }: Yes
answer-recommended = { $audience }: Yes
answer-not-assessed = { $audience }: Not approved
answer-unregulated = { $audience }: No rule

## The answer in a line, below a product's name

# $audiences: one or more audiences as a list, such as "Schools and Ministries".
lead-banned = { $audiences } must not use { $product }.
lead-phase-out = { $audiences } must stop using { $product } by { $date }.
lead-under-review = { $audiences } should not adopt { $product } until the result of its review is published.
lead-advised-against = { $audiences } are advised not to use { $product }.
lead-conditional = { $audiences } may use { $product } once the conditions below are met.
lead-permitted = { $audiences } may use { $product }.
lead-recommended = { $audiences } may use { $product }. It is recommended.
lead-not-assessed = { $product } has not been assessed for { $audiences }, so it is not approved.
lead-unregulated = There is no rule on { $product } for { $audiences }.

# A product's page in the browser's tab: it must carry the answer and the day it holds for.
# $verdicts: a list of title-verdict.
title-product = { $product }: { $verdicts } ({ $date })
# $audiences: such as "Schools and Ministries". $label: such as "Banned".
title-verdict = { $label } for { $audiences }

## When, by whom

# $issuers: one or more authorities as a list.
since-by = Since { $date } · { $issuers }
# Where the verdict is the default and nobody ruled.
since-nobody = No ruling covers it now.
# A maker and where it comes from: "CyberLink, Taiwan".
vendor-country = { $vendor }, { $country }
# What is decided for later. $label: a label such as "Banned".
scheduled-change = From { $date }: { $label }

## Activities and conditions

activities-heading = By activity
activity-procure = Buy it
activity-install = Install it
activity-use = Use it
activity-host = Hold a meeting
activity-join = Join other people's meetings
# Mark on a product that is allowed with conditions and recommended as well.
also-recommended = Recommended, once the conditions are met
note-comply-by = Meet the conditions by { $date }
note-advice = This is advice, not binding
note-provisional = Provisional, this may still change
conditions-heading = Conditions
# $conditions: short conditions as a list.
conditions-for = { $audience }: { $conditions }

## Home page

question = Can I use this conferencing software?
home-intro = Type a product name to see who may use it, what to use instead, and who decided.
lookup-label = Product name
# $products: two or three product names as a list.
lookup-example = For example: { $products }
lookup-button = Look up
# Spoken while one types. $found and $all are numbers; avoid words that change with a number.
lookup-count = Products found: { $found } of { $all }
# How the lookup found products. $product: the name of the first.
lookup-found-name = On the list: { $product }
lookup-found-link = This link or address belongs to { $product }
lookup-found-begins = Names that begin with what you typed
lookup-found-named = In what you typed: { $product }
lookup-found-inside = Names that contain what you typed
lookup-found-near = Did you mean { $product }?
lookup-found-maker = From this maker: { $product }
# $shown: a number.
lookup-more = The first { $shown } are shown. Type more of the name to see fewer.
lookup-spelling = No product on the list has a similar name. Please check the spelling first.
lookup-failed = The lookup could not be loaded. Please load this page again, or read the list of all products.
lookup-none = This product is not on the list, so it is not approved. Ask your security contact before you use it.
lookup-none-unregulated = This product is not on the list, so there is no rule on it.
# There are rulings on makers, on countries of origin or on kinds of products.
lookup-none-wide = This product is not on the list. A ruling on its maker, its country or its kind may still cover it: see the advisories.
lookup-none-by-audience = This product is not on the list. What that means depends on who you are: see the page of your group.
# A heading for Chinese names, which are sorted by strokes. $count: a number.
list-strokes = { $count } strokes
list-by-name = All products by name
list-first = These are the first products only. All others are in the list by name, and the lookup finds all.
all-products = All products
not-listed = A product that is not on this list is not approved.
not-listed-unregulated = For a product that is not on this list there is no rule.
not-listed-wide = A product that is not on this list may still be covered by a ruling on its maker, its country or its kind: see the advisories.
not-listed-by-audience = What holds for a product that is not on this list depends on who you are: see the page of your group.
# Followed by a list of products.
use-instead = Use instead:
latest-changes = What changed
all-changes = All changes
labels-heading = What the labels mean

## Product page

alternatives-heading = Use one of these instead
alternatives-order-domestic = Domestic products come first, then products on a government framework contract.
alternatives-order-framework = Products on a government framework contract come first.
alternatives-order-rank = In the order given by the authority.
# Shown where a product must not be used and nothing usable is listed.
alternatives-none = No usable alternative is listed yet. Ask your security contact.
facts-heading = Who says so, why, and since when
fact-since = Since
fact-who = Who says so
fact-why = Why
# A reason, where other verdicts on the page have other reasons. $label: the verdict it is a reason for.
reason-of-label = { $label }: { $reason }
# What an answer or an advisory rests on: the heading of one or more laws, or of one or more of the other
# kinds. $count: how many are below it.
basis-law = Legal basis
basis-regulation = { $count ->
    [one] Under this regulation
   *[other] Under these regulations
}
basis-order = { $count ->
    [one] Under this order
   *[other] Under these orders
}
basis-instruction = { $count ->
    [one] Under this instruction
   *[other] Under these instructions
}
basis-policy = { $count ->
    [one] Policy it rests on
   *[other] Policies it rests on
}
basis-contract = { $count ->
    [one] Contract it rests on
   *[other] Contracts it rests on
}
basis-guidance = Guidance it rests on
fact-exceptions = Exceptions
fact-exceptions-none = None are listed.
# An exception that one can apply for. $issuer: who grants it. $audiences: to whom.
exception-on-application = On application, { $issuer } may grant an exception to { $audiences }.
# $purpose: for what, in the words of the editors.
exception-on-application-for = On application, { $issuer } may grant an exception to { $audiences }: { $purpose }
fact-contact = Whom to ask
fact-checked = Last checked
# A product's own website.
fact-website = Website
# A link to instructions for a product.
fact-guide = How to use it
fact-aliases = Also known as
# Who operates services of the product, where it is not its vendor.
fact-operators = Operated by
offering-operator = { $offering }: { $operator }
# An authority with its act as a link.
issuer-advisory = { $issuer }: { $advisory }
# A ruling that lifts another for somebody. $ruling is a link.
exception = { $audiences }: see { $ruling }
last-checked = { $date }
last-checked-review = { $date }; next review by { $review }
# Heading of the steps for those who have already planned a meeting.
steps-heading = Already scheduled a meeting with { $product }?
# Rulings for audiences that no reader audience holds
other-rulings-heading = Also rules on this product
other-rulings-about = For groups that cannot be chosen on the first page of this site.
# $date: the first day
other-ruling-since = Since { $date }
history-heading = History
statements-heading = What the other side says
vulnerabilities-heading = Known vulnerabilities
references-heading = Evidence and sources
reference-original = Original document
reference-evidence = Research
reference-press = Press report
reference-law = Law
# A link to the site's own copy of a source that is on another site too.
reference-file = Copy on this site
# Follows a link to a file. $format: such as PDF. $size: such as "1.2 MB".
file-about = {" "}({ $format }, { $size })
# $size: a number.
size-kilobytes = { $size } KB
# $size: a number with one decimal.
size-megabytes = { $size } MB
# $subjects: the products, vendors and offerings, as a list
reference-about = About { $subjects }
involvement-completed = Considers its work done
involvement-contact-attempted = Was contacted
involvement-disputed = Disputes this
involvement-in-progress = Is working on it
involvement-not-contacted = Was not contacted
involvement-open = Has not decided
# $version: of the CVSS standard, such as 3.1. $score: such as 7.5. $severity: such as "High".
cvss-score = CVSS { $version }: { $score } ({ $severity })
severity-none = None
severity-low = Low
severity-medium = Medium
severity-high = High
severity-critical = Critical
# Which versions of a product are meant.
affected-all = { $product }: all versions
target-origin = all products from { $country }
target-category = all products of the kind “{ $category }”
target-except = { $target }, except { $except }
affected-before = { $product }: before { $fixed }
affected-from = { $product }: { $introduced } and later
affected-between = { $product }: from { $introduced }, before { $fixed }

## Advisory page

kind-advisory = Advisory
state-in-force = In force
state-scheduled = Not yet in force
state-suspended = Suspended
state-ended = Ended
state-never-in-force = Never in force
state-withdrawn = Withdrawn
state-draft = Draft
# The state of an advisory above its title.
status-in-force = Advisory · In force since { $date }
status-in-force-until = Advisory · In force from { $date } until { $until }
status-scheduled = Advisory · In force from { $date }
status-suspended = Advisory · Suspended since { $date }
status-suspended-until = Advisory · Suspended from { $date } until { $until }, then in force again
status-ended = Advisory · Ended on { $until }
status-never-in-force = Advisory · Never in force
# Withdrawn with effect from its first day.
status-withdrawn = Advisory · Withdrawn, as if it had never been in force
status-draft = Advisory · Draft: binds nobody yet
# $audience: such as "Schools".
changes-for = What changes for { $audience }
rulings-heading = What it says, and how we code it
ruling-wording = The authority's words
# Above a quotation in a language that the site does not have. $language: a language tag, such as de.
wording-language = Original in: { $language }
ruling-coded = Our label
ruling-audiences = For { $audiences }
ruling-audiences-except = For { $audiences }, except { $excluded }
# $activities: such as "buy it, install it".
ruling-activities = Only for: { $activities }
ruling-reasons = Reasons
# A ruling that lifts another one. $ruling is a link.
exempts = Lifts, within its scope: { $ruling }
# What must be done by a day: "report all installed copies". No verdict.
duties-heading = What must be done
duty-by = By { $date }
duty-over = Was due by { $date }
# $duty: what must be done, in the words of the editors.
duty-line = By { $date }: { $duty }
ruling-from = From { $date }
ruling-until = Until { $until }
ruling-from-until = From { $date } until { $until }
suspended-ruling = Suspended by { $advisory }: { $ruling } – { $label }
suspended-ruling-until = Suspended until { $until } by { $advisory }, then in force again: { $ruling } – { $label }
text-label = Text of the advisory
effects-heading = What now holds for each product
facts-label = Key facts
fact-issuer = Issued by
fact-applies-to = Applies to
fact-excludes = Does not apply to
fact-issued = Issued
fact-from = In effect from
fact-issued-and-from = Issued and in effect
fact-until = Until
fact-review-by = Next review by
fact-version = Version
fact-binding = Force
binding-yes = Binding
binding-no = Advice, not binding
fact-jointly-with = Issued jointly with
fact-distribution = Distribution (TLP)
fact-id = Number
# $number: such as 2.
version-of = { $number }, of { $date }
version-number = Version { $number }
revisions-heading = Versions
relations-heading = Relation to other advisories
relation-supersedes = Replaces { $advisory }
relation-superseded-by = Replaced by { $advisory }
relation-amends = Amends { $advisory }
relation-amended-by = Amended by { $advisory }
relation-revokes = Ends { $advisory }
relation-revoked-by = Ended by { $advisory }
relation-withdraws = Withdraws { $advisory } as issued in error
relation-withdrawn-by = Withdrawn as issued in error by { $advisory }
relation-reinstates = Brings back { $advisory }
relation-reinstated-by = Brought back by { $advisory }
relation-suspends = Suspends { $advisory }
relation-suspended-by = Suspended by { $advisory }

## Translations

# $language: the name of the language in which the text is shown, in the reader's language.
translation-missing = This text is not translated yet. It is shown in { $language }.
translation-stale = This translation is behind the original. Parts that changed are shown in { $language }.
translation-machine = A machine made this translation and nobody has checked it.
translation-draft = This translation has not been reviewed yet.
translation-facts = Labels, dates and authorities on this page are always current: they come from the record, not from the translation.
# $translator: a person or an office.
translation-by = Translated by { $translator }.
translation-reviewed = Reviewed on { $date }.
read-original = Read the original ({ $language })
not-translated-yet = Not translated yet. In { $language }:
# Above a part of a translation that is shown in its first language. Followed by that part.
translation-stale-part = This part changed after it was translated. In { $language }:

## Inside texts

# Name of a table's frame, read aloud where the table is wider than the screen.
table-label = Table
# The way back from a footnote to the text, read aloud; the footnote's number follows.
note-back = Back to the text, note

## Full-text search

search-title = Search all texts
search-intro = Finds words in advisories, bulletins and products.
search-label = Words to look for
search-button = Search
# $found: how many pages; avoid words that change with a number.
search-count = Results: { $found }
search-none = Nothing was found. Try fewer or other words.
# $found: a number that is too low.
search-over = More than { $found } results
# $found: how many pages.
search-some = No text has all of these words. With some of them: { $found }
# The filters above the results.
search-kind = Kind
search-year = Year
search-any = All
search-everywhere = Search all languages
search-kind-product = Products
search-kind-advisory = Advisories
search-kind-bulletin = Bulletins
search-kind-page = Pages
search-no-script = Search needs JavaScript and a browser of the last years. The lists of products and advisories work without both.
search-failed = Search could not be loaded. Please load this page again, or try again later.
search-more = Show more results

## List of advisories

advisories-title = Advisories and bulletins
advisories-intro = The newest first. An advisory decides what may be used; a bulletin informs.
advisories-none = None yet.
# Heading of the links to the pages of years.
by-year = By year
# A year's list on several pages. $part: a number.
year-part = { $year }, part { $part }

## Bulletin page

bulletin-kind-vulnerability = Vulnerability
bulletin-kind-incident = Incident
bulletin-kind-howto = How to
bulletin-kind-faq = Questions and answers
bulletin-kind-notice = Notice
# $severity: such as "High".
severity-is = Severity: { $severity }
bulletin-expired = No longer current since { $date }.
bulletin-do-this = Do this
bulletin-text-label = Text of the bulletin
bulletin-products = Products, and what holds for them today
bulletin-concerns = Advisories
fact-audiences = For
fact-expires = Current until

## Audience page

# $audience: such as "Schools".
audience-title = { $audience }: what you may use
parts-heading = Parts of this group
parts-about = Some rules differ for a part. Where they do, the list says so.
wholes-heading = Part of
# Where an audience has many products: the list is cut into pages.
# $count: how many products a verdict has.
group-all = All { $count } in the list
# $from, $to: the first and the last number of a page of the list.
products-range = Products { $from }–{ $to }
all-by-verdict = All products by verdict
group-use = Use now
group-about-use = You may use these.
group-conditional = Use only with conditions
group-about-conditional = You may use these once the conditions are met.
group-phase-out = Stop using by a date
group-about-phase-out = You may still use these until the date shown. Move to another product now.
group-banned = Do not use
group-about-banned = Do not buy or install these, and do not meet or teach with them. Exceptions stand beside each product.
group-under-review = Under review
group-about-under-review = Do not adopt these until the result is published.
group-advised-against = Advised against
group-about-advised-against = Better not use these. Whoever does should be able to say why.
group-not-assessed = Not assessed
group-about-not-assessed = No ruling covers these. They are not approved.
group-unregulated = No rule
group-about-unregulated = No ruling covers these, so you decide yourself.
default-not-assessed = What is not listed here is not approved. Ask your security contact.
default-unregulated = For what is not listed here there is no rule: you decide yourself.
default-wide = What is not listed here may still be covered by a ruling on its maker, its country or its kind: see the advisories. Otherwise you decide yourself.
default-banned = What is not listed here is banned for you, unless an authority admits it.

## What changed

changes-title = What changed
changes-intro = Every change of a label, by the day on which it takes effect.
changes-scheduled = Decided for later
changes-none = Nothing has changed yet.
other-years = Other years
# Mark on a change that has not happened yet.
scheduled = Scheduled
# Which product, and for whom. $product is a link.
change-subject = { $product } · { $audience }
# $issuers: one or more authorities. $advisories: their acts, as links.
change-by = { $issuers }: { $advisories }
feeds-heading = Follow the changes
feed-atom = Feed (Atom)

## Products beside each other

# $found and $most are numbers; avoid words that change with a number.
compare-chosen = Chosen: { $found } of at most { $most }
# The label of a box that readers tick.
compare-choose = Compare { $product }
compare-hint = Choose up to six products to see only these.
compare-hint-pages = Choose up to six products, also from several pages, to see only these.
compare-most = Six products at most: remove one first.
compare-show = Compare the chosen products
compare-all = Show all products
compare-title = Compare products
compare-intro = Every product with its answer for each group. What all of them may use comes first.
# Headings of columns. Keep them short.
compare-product = Product
compare-origin = Maker and country
compare-contract = Framework contract
# In that column, where no contract lists the product.
contract-none = Not on one

## What labels and terms mean

glossary-title = Labels and terms
glossary-intro = What the labels and words of this site mean.
glossary-words = Words on these pages
# Groups of readers, such as schools.
glossary-audiences = Who is meant
# The list of the pages of prose, where the footer has no room for all of them.
all-pages = All pages
glossary-issuers = Authorities, and whom to ask
# $wholes: one or more groups as a list.
part-of = Part of: { $wholes }
# What the words mean. The term itself is the word that stands on the pages.
term-advisory = A decision of an authority: which products, for whom, from which day, on what basis.
term-bulletin-name = Security bulletin
term-bulletin = Information on a flaw, an incident or a setting. It decides nothing by itself.
term-binding = The groups that the advisory names must follow it.
term-advice = A recommendation. Whoever departs from it should be able to say why.
term-exception = A ruling that lifts another one for a certain group, service or version.
term-domestic = Counts as domestic in government buying. Where advisories say so, such products come first.
term-framework = A contract that one authority concluded for all: bodies may order from it without a tender of their own.
term-data-date-name = Date of the data
term-data-date = The day for which the answers on these pages hold. It stands at the foot of every page.
term-procure = Pay for it, order it, or put it in a tender.
term-install = Put it on a device of your own organisation.
term-use = Use it at work or at school, in any way.
term-host = Open a meeting or a class and invite others to it.
term-join = Take part in a meeting that somebody outside holds.

## A poster about a product

# The poster as the last step of the way to it.
notice-name = Poster
# Its title in the browser's tab. $answer: message title-product.
title-notice = Poster: { $answer }
# The link to it on a product's page.
notice-link = Poster for the notice board (one A4 sheet)
# $date: the day for which the poster holds.
notice-holds = This poster holds for { $date }.
# Followed by an address; a QR code stands beside it.
notice-look = Today’s answer – scan the code or open:
# What the picture of the QR code is, read aloud.
notice-code = QR code of the address beside it

## Badges: small pictures of a label, for other web pages

badges-heading = Badges for your own web pages
# How to use them; the pictures and their addresses follow.
badges-about = Save a picture and put it into your learning platform. It states the day it holds for: replace it when the answer changes.

## An address that leads nowhere

not-found-title = This page does not exist
not-found-lookup = This page does not exist. Look up a product instead.

## Explanations (greenlist explain, diff, timeline)

# The answer in one line. $product: a product. $audience: such as "Schools". $label: such as "Banned".
explain-answer = { $product } for { $audience } on { $date }: { $label }
# The same for one activity. $activity: such as "Buy it".
explain-answer-activity = { $product } for { $audience } on { $date }, “{ $activity }”: { $label }
# One service of a product, such as "Zoom (Public cloud service)".
explain-offering = { $product } ({ $offering })
# $version: such as 4.6.9.
explain-version = { $product } { $version }
explain-reasons-differ = The answer is the same in every case, but the reasons differ.
# Headings of the lists that explain an answer.
explain-holding = Rulings that decide
explain-overruled = Overruled rulings
explain-ended = Ended rulings
explain-scheduled = Rulings not yet in force
explain-next = Next changes
# In the list of what changes next.
explain-next-none = No change is scheduled.
# Who ruled what. $advisory: the title of an advisory. $ruling: its address, such as ey-2020-0001#r1.
explain-ruling = { $issuer }, “{ $advisory }” ({ $ruling }): { $label }
# An advisory in another message. $id: such as ey-2020-0001.
explain-advisory = “{ $advisory }” ({ $id })
# The days of a ruling. $date, $from and $until are days.
explain-in-force = In force since { $date }.
explain-in-force-until = In force from { $from } until { $until }.
explain-until = Its last day was { $date }.
explain-never-in-force = It was never in force.
# Lists for editors, on the command line.
list-product = Products: { $count }
list-advisory = Advisories: { $count }
list-bulletin = Bulletins: { $count }
list-unissued = waits for its day of issue, { $date }
list-review = review by { $date }
list-review-overdue = review was due by { $date }
explain-from = Its first day is { $date }.
# Why a ruling holds.
rule-strictest = No other ruling here is stricter.
rule-phase-out = Its last day of use has passed, so it now counts as a ban.
rule-recommendation = It recommends the product, and no other ruling here is stricter than conditional.
# Why a ruling does not hold. $issuers: one or more authorities. $rulings: addresses of rulings.
rule-across-issuers = A stricter verdict of another issuer applies: { $issuers }.
rule-within-issuer = A stricter ruling of the same issuer applies: { $rulings }.
rule-advice = It is advice, and a binding ruling decides here: { $rulings }.
rule-advised-against = It advises against the use. Advice does not change what a binding ruling allows.
rule-exempt = Another ruling exempts this case: { $rulings }.
rule-allow-list = This group has an allow list, and no issuer with authority over it has added the product.
rule-versions = It applies to some versions only. If the version is unknown, the strictest verdict of all versions applies.
# Where no ruling applies. $audience: whose default holds.
rule-default = No ruling applies, so the default for { $audience } applies.
# What differs between two days or two versions of the content: a paper for a superior to sign.
diff-title = What changes for readers
# $from and $to: two days.
diff-days = Between { $from } and { $to }
# $before and $after: names of two versions of the content.
diff-contents = From “{ $before }” to “{ $after }”
# The version of the content that is being edited.
diff-this-folder = this folder
diff-nothing = No answer changes.
# $subject: a product, or a product and a part of the audience. $before and $after: labels.
diff-change = { $subject }: { $before } → { $after }
diff-change-from = { $subject }, from { $from }: { $before } → { $after }
diff-change-until = { $subject }, until { $until }: { $before } → { $after }
diff-change-between = { $subject }, from { $from } until { $until }: { $before } → { $after }
# Where a part of an audience is not touched by a change for the whole.
diff-still = { $subject }: still { $label }
# Stands for a label where the product is not on the list.
diff-not-listed = Not on the list
# $condition: a sentence.
diff-condition-added = New condition: { $condition }
diff-condition-removed = No longer a condition: { $condition }
# $products and $titles: lists.
diff-products-added = New products: { $products }
diff-products-removed = Removed products: { $products }
diff-advisories-begin = Advisories that come into force: { $titles }
diff-advisories-end = Advisories that are no longer in force: { $titles }
diff-advisories-added = New advisories: { $titles }
diff-advisories-removed = Removed advisories: { $titles }
# $language: the name of a language. $titles: titles of advisories, bulletins or pages.
diff-texts-missing = { $language } text missing: { $titles }
diff-texts-added = { $language } text added: { $titles }
# $count: a number; avoid words that change with a number.
diff-pages-changed = Pages that change, at least: { $count }
diff-pages-added = New pages: { $count }
diff-pages-removed = Removed pages: { $count }
# The lines to be signed.
diff-sign = Approval
diff-sign-prepared = Prepared by
diff-sign-approved = Approved by
diff-sign-name = Name
diff-sign-signature = Signature
diff-sign-date = Date
## Audit (greenlist audit): a report on a school's software list, on a terminal

# $file: the name of the list's file. $audience: such as "Schools". $date: the day it holds for.
audit-title = Software list { $file } · { $audience } · as of { $date }
# $activities: such as "Install it and Hold a meeting".
audit-activities = Answers for: { $activities }
# $encoding: such as Big5.
audit-encoding = Read as { $encoding }.
audit-damaged = Some characters could not be read as { $encoding }. Give the right encoding, for example --encoding big5.
# $line: a line's number. The list has a title above the names of its columns.
audit-header = The column names are in line { $line }; the lines above were skipped.
# $lines: numbers of lines.
audit-quotes = Unclosed quotation mark, read as plain text: line { $lines }
# $columns: names of columns, as in the list.
audit-ignored = Columns that are not read: { $columns }
# Headings of columns. Keep them short.
audit-line = Line
audit-software = In your list
audit-version = Version
audit-product = Product
audit-basis = Decided by
# Heading of a group of rows. $label: such as "Banned". $count: how many rows.
audit-group = { $label } ({ $count })
audit-not-on-list = Not on the list, so not approved
audit-by-vendor = Not on the list itself: a ruling on { $publisher }, or on all products from its country, applies.
audit-unclear = Uncertain match, so not approved
# Remarks below a row.
# $publisher: as the list names it. $vendor: who makes the product.
audit-doubt-publisher = Uncertain: your list says { $publisher }, but the vendor of this product is { $vendor }.
audit-doubt-name = Uncertain: the name is longer than { $product }.
audit-if-so = If it is this product: { $label }
audit-ambiguous = Several products match; the strictest answer applies.
audit-similar = Similar name: { $products }. Please check.
audit-version-unknown = The version cannot be compared: it may be any.
audit-no-name = (no name)
# $product: a product. $conditions: its conditions as a list.
audit-conditions = { $product }: { $conditions }
# Heading of the cases in which another answer holds.
audit-elsewhere = Different answers for
# $place: a part of the audience or a service of the product. $label: such as "Banned".
audit-differs = { $product }, { $place }: { $label }
# $id: an advisory's id. $date: since when it is in force.
audit-advisory = { $id }: { $title } ({ $issuer }, { $date })
# $count: how many rows.
audit-total = Rows: { $count }
audit-blank = Empty rows, not listed: { $count }
# Rows of packages that were removed and left only their configuration, as `dpkg -l` lists them.
audit-removed = { $count ->
        [one] One row is of removed software and does not count.
       *[other] { $count } rows are of removed software and do not count.
    }
# Rows whose name is missing, cut off or damaged, or that have fields without a column.
audit-partial = { $count ->
        [one] One row could not be read in full.
       *[other] { $count } rows could not be read in full.
    }
audit-partial-row = Not read in full: its name is missing, cut off or damaged, or a part has no column.
# The result of an audit with such rows.
audit-result-partial = No banned software was found in the other rows.
audit-result-banned = Banned software is installed.
audit-result-none = No banned software was found.
# A finding in one line. $software: as the list names it. $label: such as "Banned".
audit-finding = { $software } ({ $product }): { $label }
audit-finding-unknown = { $software }: { $label }

## Answers with several rows

# The label where there is no single answer, in the key of labels.
label-depends = It depends
meaning-depends = The answer differs. Find the line that is about you.
# A label whose answer has exceptions. $label: such as "Banned".
answer-with-exceptions = { $label } (with exceptions)
# What an answer depends on. $axes: one or more of the next four, as a list.
depends-on = It depends { $axes }
depends-on-offering = on the service
depends-on-part = on who you are
depends-on-activity = on what you do with it
depends-on-version = on the version
# Heading of a panel; what it depends on stands below. $audience: such as "Schools".
answer-depends = { $audience }: It depends
# The answer in a line. $axes: as in depends-on.
lead-depends = Whether { $audiences } may use { $product } depends { $axes }: see each line below.
# The answer in a line, where it has exceptions. $lead: such as "Schools must not use Zoom."
lead-with-exceptions = { $lead } There are exceptions: see below.
# Heading of the rows that are exceptions from the answer above them.
exceptions-heading = Except
# What a row is about, beside rows about named services of the product.
any-other-offering = Any other service
# The same, beside rows about parts of the audience that a heading names.
everyone-else = Everyone else
# The same, beside rows about both.
in-other-cases = In all other cases
# Which versions a row is about. $introduced, $fixed: such as 5.0.
version-below = Versions below { $fixed }
version-from = Versions from { $introduced } on
version-between = Versions from { $introduced } and below { $fixed }
version-any = Any version, if you know which it is
version-unknown = If you do not know the version
# A row in a line. $scope: such as "Public schools · Buy it". $label: such as "Banned".
row-label = { $scope }: { $label }
# Since when a part of an answer holds. $since: such as "Since 7 April 2020 · Ministry of Education".
row-since = { $scope }: { $since }
# Several days, each with its authorities. $dates: a list of since-item.
since-list = Since { $dates }
since-item = { $date } ({ $issuers })
# Where an audience may use only what an authority has admitted.
since-allow-list = { $audience } may use only what has been admitted. No authority with the power to admit this has done so.
# Under since-allow-list. $rulings: acts as links.
kept-out = These rulings do not admit it here, because their authorities have no power to: { $rulings }
# In place of a label, in a list of changes: a part to which the change does not apply.
change-stays = No change
# In a list of changes, where only the conditions change. $label: such as "Allowed with conditions".
change-of-conditions = { $label } · Change of conditions
# At the end of a list of products. $count: how many are left out.
more-products = { $count } more
# In place of use-instead, where it is about some audiences only. Followed by a list of products.
use-instead-for = { $audiences } – use instead:
# The reason why there is deliberately nothing to use instead follows.
none-instead = No alternative, on purpose:
none-instead-for = { $audiences } – no alternative, on purpose:
# Heading of a group of products in the list of an audience, and what to do.
group-depends = It depends
group-about-depends = Find the line that is about you, your service or what you do.
# Above links to posters for single audiences; not printed.
notice-others = Other posters:
notice-all = All audiences
# A change in a news feed. $products: a list. $changes: a list of feed-line.
feed-entry = { $products } – { $changes }
# $who: such as "Schools · Public schools". $before and $after: labels such as "Banned".
feed-line = { $who }: { $before } → { $after }
# Of a row that no ruling decides, beside others that are ruled (greenlist explain).
explain-not-ruled = No ruling applies here.
# What a ruling rests on, such as "Legal basis: Cyber Security Act". $kind: message basis-…
explain-basis = { $kind }: { $names }
# Who belongs to a part of an audience. $covers: a phrase.
explain-covers = { $part }: { $covers }
# Heading of the rulings that an allow list does not admit.
explain-kept-out = Rulings that the allow list keeps out
# The result of an audit in which a ban holds for some services, people, uses or versions only.
audit-result-depends = Some of the software is banned in some cases. See the rows under “It depends”.
# Heading and text above the public key, on the page about the site.
public-key-heading = How to check a copy
public-key-text = The site is signed with this key. greenlist verify, or minisign, checks a copy of it. Compare the key with one that you got from the publisher in another way.
