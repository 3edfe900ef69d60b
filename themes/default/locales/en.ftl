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
nav-changes = What changed
nav-advisories = Advisories
# Main menu: about the site, who decides and on which law.
nav-about = About
# $date: the day for which the page holds.
data-as-of = Data as of { $date }
# Shown beside data-as-of where an editor pinned the pages to that day.
data-pinned = These pages are pinned to that day.
# $date: the day by which the record behind the page is looked at again.
next-review = Next review by { $date }
# Followed by the path of a file.
source-file = Made from
published-by = Published by
footer-promise = Every answer names the authority, the date and the legal basis. This site has no tracking and contacts no other network.
print-page = Print this page
# Between two labels, read aloud only: "Recommended, changes to, Banned".
changes-to = changes to
# Two whole statements side by side, such as "Banned for Schools" and "Allowed for Ministries".
joined = { $first }; { $rest }
domestic-product = Domestic product
framework-contract = On a framework contract

## The seven labels. Each stands alone, as a tag. Keep them short.

label-banned = Banned
# $date: the last day on which the product may be used.
label-phase-out = Stop using by { $date }
# The same where no product is meant, in the key of labels.
label-phase-out-any = Stop using by a date
label-under-review = Under review
label-conditional = Allowed with conditions
label-permitted = Allowed
label-recommended = Recommended
label-not-assessed = Not assessed, so not approved

## What each label means, in the key of labels

meaning-banned = Do not buy or install it, and do not meet or teach with it.
meaning-phase-out = You may still use it until that date. Move to another product now.
meaning-under-review = Do not adopt it until the result is published.
meaning-conditional = You may use it once the listed conditions are met.
meaning-permitted = You may use it.
meaning-recommended = You may use it, and it is preferred.
meaning-not-assessed = Nobody has ruled on it. It is not approved: ask before you use it.

## The answer for one audience: heading of a panel. The label stands below it.

# $audience: such as "Schools".
answer-banned = { $audience }: No
answer-phase-out = { $audience }: Only until { $date }
answer-under-review = { $audience }: Not yet
answer-conditional = { $audience }: Only with conditions
answer-permitted = { $audience }: Yes
answer-recommended = { $audience }: Yes
answer-not-assessed = { $audience }: Not approved

## The answer in a line, below a product's name

# $audiences: one or more audiences as a list, such as "Schools and Ministries".
lead-banned = { $audiences } must not use { $product }.
lead-phase-out = { $audiences } must stop using { $product } by { $date }.
lead-under-review = { $audiences } should not adopt { $product } until the result of its review is published.
lead-conditional = { $audiences } may use { $product } once the conditions below are met.
lead-permitted = { $audiences } may use { $product }.
lead-recommended = { $audiences } may use { $product }. It is recommended.
lead-not-assessed = { $product } has not been assessed for { $audiences }, so it is not approved.

# A product's page in the browser's tab: it must carry the answer and the day it holds for.
# $verdicts: a list of title-verdict.
title-product = { $product }: { $verdicts } ({ $date })
# $audiences: such as "Schools and Ministries". $label: such as "Banned".
title-verdict = { $label } for { $audiences }

## When, by whom

# $issuers: one or more authorities as a list.
since-by = Since { $date } · { $issuers }
# In the facts of a product, where audiences differ.
since-for = { $audience }: since { $date }
# Where the verdict is the default and nobody ruled.
since-nobody = No authority has ruled on it.
# A maker and where it comes from: "CyberLink, Taiwan".
vendor-country = { $vendor }, { $country }
# What is decided for later. $label: a label such as "Banned".
scheduled-change = From { $date }: { $label }

## Where one label hides differences

# $part: a part of the audience, such as "Public schools".
part-differs = { $part }: { $label }
# $offering: one service of a product, such as "Ministry's own server".
offering-differs = { $offering }: { $label }
activities-differ = The answer differs by activity.
activities-heading = By activity
activity-procure = Buy it
activity-install = Install it
activity-host = Hold a meeting
activity-join = Join other people's meetings
differing-heading = Different for
# Mark on a product that is allowed with conditions and recommended as well.
also-recommended = Recommended, once the conditions are met
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
lookup-none = This product is not on the list, so it is not approved. Ask your security contact before you use it.
all-products = All products
not-listed = A product that is not on this list is not approved.
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
fact-legal-basis = Legal basis
fact-exceptions = Exceptions
fact-exceptions-none = None are listed.
fact-contact = Whom to ask
fact-checked = Last checked
fact-aliases = Also known as
# An authority with its act as a link.
issuer-advisory = { $issuer }: { $advisory }
# A ruling that lifts another for somebody. $ruling is a link.
exception = { $audiences }: see { $ruling }
last-checked = { $date }
last-checked-review = { $date }; next review by { $review }
# Heading of the steps for those who have already planned a meeting.
steps-heading = Already scheduled a meeting with { $product }?
history-heading = History
statements-heading = What the other side says
vulnerabilities-heading = Known vulnerabilities
references-heading = Evidence and sources
reference-original = Original document
reference-evidence = Research
reference-press = Press report
reference-law = Law
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
affected-before = { $product }: before { $fixed }
affected-from = { $product }: { $introduced } and later
affected-between = { $product }: from { $introduced }, before { $fixed }

## Advisory page

kind-advisory = Advisory
state-in-force = In force
state-scheduled = Not yet in force
state-ended = Ended
state-interim = Interim
state-draft = Draft
# The state of an advisory above its title.
status-in-force = Advisory · In force since { $date }
status-in-force-until = Advisory · In force from { $date } until { $until }
status-scheduled = Advisory · In force from { $date }
status-ended = Advisory · Ended on { $until }
status-interim = Advisory · Interim: published for comment, binds nobody yet
status-draft = Advisory · Draft: binds nobody yet
# $audience: such as "Schools".
changes-for = What changes for { $audience }
rulings-heading = What it says, and how we code it
ruling-wording = The authority's words
ruling-coded = Our label
ruling-audiences = For { $audiences }
ruling-audiences-except = For { $audiences }, except { $excluded }
# $activities: such as "buy it, install it".
ruling-activities = Only for: { $activities }
ruling-reasons = Reasons
# A ruling that lifts another one. $ruling is a link.
exempts = Lifts, within its scope: { $ruling }
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
files-heading = Files
file-yaml = The record (YAML)

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

## Inside texts

# Name of a table's frame, read aloud where the table is wider than the screen.
table-label = Table
# The way back from a footnote to the text, read aloud; the footnote's number follows.
note-back = Back to the text, note

## List of advisories

advisories-title = Advisories and bulletins
advisories-intro = The newest first. An advisory decides what may be used; a bulletin informs.
advisories-none = None yet.

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
group-use = Use now
group-about-use = You may use these.
group-conditional = Use only with conditions
group-about-conditional = You may use these once the conditions are met.
group-phase-out = Stop using by a date
group-about-phase-out = You may still use these until the date shown. Move to another product now.
group-banned = Do not use
group-about-banned = Do not buy or install these, and do not meet or teach with them.
group-under-review = Under review
group-about-under-review = Do not adopt these until the result is published.
group-not-assessed = Not assessed
group-about-not-assessed = Nobody has ruled on these. They are not approved.
default-not-assessed = What is not listed here is not approved. Ask your security contact.
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
# Where an advisory ended and nothing replaced it.
change-nothing-left = Nothing is in force any more.
feeds-heading = Follow the changes
feed-atom = Feed (Atom)
# The headline of a change in a news feed. $before and $after: labels such as "Banned".
feed-change = { $product }, { $audience }: { $before } → { $after }

## An address that leads nowhere

not-found-title = This page does not exist
not-found-lookup = This page does not exist. Look up a product instead.
