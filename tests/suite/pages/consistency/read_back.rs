//! Reads answers and changes out of the finished files of a site.

use std::collections::BTreeMap;

use super::markup::{Element, parse};

/// What a place says about a product to an audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReadAnswer {
    /// The label: with its exceptions, or what it depends on.
    pub(super) label: String,
    /// The marks beside the label, such as that it is recommended or advice; sorted.
    pub(super) marks: Vec<String>,
    /// The rows that the label does not show.
    pub(super) rows: Vec<ReadRow>,
}

/// A row of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReadRow {
    scope: String,
    label: String,
    marks: Vec<String>,
}

/// An entry of a list of changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ReadChange {
    pub(super) date: String,
    /// The names of the products, sorted; none where the page is about one.
    pub(super) products: Vec<String>,
    /// Who, and what changes for them.
    pub(super) lines: Vec<(String, String)>,
}

/// Answers by audience.
type ByAudience = BTreeMap<String, ReadAnswer>;

/// The marks that can stand beside a label.
const MARKS: [&str; 5] = [
    "Recommended",
    "Recommended, once the conditions are met",
    "Advised against",
    "This is advice, not binding",
    "Provisional, this may still change",
];
/// How the mark of conditions with a day begins.
const COMPLY_BY: &str = "Meet the conditions by ";
const NOT_ASSESSED: &str = "Not assessed, so not approved";

/// The answer of a label and of lines such as `Schools: Banned`. `place` has the class of the label.
fn answer_of_lines(place: &Element, label: String, lines: Vec<String>) -> ReadAnswer {
    let (marks, rows): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| is_mark(line));
    let rows = rows.iter().map(|line| row_of_line(line)).collect();
    answer(place, label, marks, rows)
}

fn is_mark(text: &str) -> bool {
    MARKS.contains(&text) || text.starts_with(COMPLY_BY)
}

fn sorted(mut marks: Vec<String>) -> Vec<String> {
    marks.sort();
    marks
}

/// The answer; its kind must be seen in the class, too.
fn answer(place: &Element, label: String, marks: Vec<String>, rows: Vec<ReadRow>) -> ReadAnswer {
    let depends = label.starts_with("It depends ");
    assert_eq!(depends, place.has_class("dep"), "{label} in {place:?}");
    let has_exceptions = label.ends_with(" (with exceptions)");
    assert_eq!(depends || has_exceptions, !rows.is_empty(), "{place:?}");
    ReadAnswer {
        label,
        marks: sorted(marks),
        rows,
    }
}

fn row_of_line(line: &str) -> ReadRow {
    let (scope, label) = line.rsplit_once(": ").expect(line);
    let (label, marks) = without_marks(label);
    ReadRow {
        scope: scope.to_owned(),
        label,
        marks,
    }
}

/// A label and its marks, which stand behind it on the same line.
fn without_marks(words: &str) -> (String, Vec<String>) {
    const EXCEPTIONS: &str = " (with exceptions)";
    let (words, suffix) = match words.strip_suffix(EXCEPTIONS) {
        Some(words) => (words, EXCEPTIONS),
        None => (words, ""),
    };
    let mut words = words.split(" · ");
    let label = words.next().unwrap_or_default();
    let marks = words.map(str::to_owned).collect();
    (format!("{label}{suffix}"), sorted(marks))
}

/// A tag of a label, and the marks beside it.
fn tag(place: &Element) -> (String, Vec<String>) {
    let mut tags = place.all("b.tag").into_iter().map(Element::text);
    let label = tags.next().expect("a label");
    let mut marks: Vec<String> = tags.collect();
    assert!(marks.iter().all(|mark| is_mark(mark)), "{marks:?}");
    marks.extend(notes(place, "p.meta"));
    (label, sorted(marks))
}

/// The paragraphs of a place that are marks.
fn notes(place: &Element, paragraphs: &str) -> Vec<String> {
    let texts = place.all(paragraphs).into_iter().map(Element::text);
    texts.filter(|text| is_mark(text)).collect()
}

/// The paragraphs of a place that are marks, without those inside its rows.
fn own_notes(place: &Element, paragraphs: &str) -> Vec<String> {
    let mut own = notes(place, paragraphs);
    let lists = place.all("dl.rows").into_iter();
    for of_row in lists.flat_map(|list| notes(list, paragraphs)) {
        let first = own.iter().position(|mark| *mark == of_row);
        own.remove(first.expect("a paragraph of a row is one of the place"));
    }
    own
}

/// The rows of the component `answer_rows`. Exceptions are introduced as such.
fn rows(place: &Element, label: &str) -> Vec<ReadRow> {
    let headings = place.all("p.ch");
    let is_introduced = headings.iter().any(|heading| heading.text() == "Except");
    assert_eq!(is_introduced, label.ends_with(" (with exceptions)"));
    let lists = place.all("dl.rows");
    let rows = lists.iter().flat_map(|list| list.all("div"));
    rows.map(|row| {
        let (label, marks) = tag(row.first("dd"));
        ReadRow {
            scope: row.first("dt").own_text(),
            label,
            marks,
        }
    })
    .collect()
}

/// The panels of a product's page, by id of the audience.
pub(super) fn product_page(page: &str) -> ByAudience {
    let page = parse(page);
    let panels = page.all("section.ans").into_iter();
    panels
        .map(|panel| {
            let label = panel.first("small").text();
            let rows = rows(panel, &label);
            let marks = own_notes(panel.first("div.b"), "p");
            let answer = answer(panel, label, marks, rows);
            (panel.attribute("id").to_owned(), answer)
        })
        .collect()
}

/// The panels of a poster, by id of the audience.
pub(super) fn poster(page: &str) -> ByAudience {
    let page = parse(page);
    let panels = page.all("section.ans").into_iter();
    panels
        .map(|panel| {
            let items = panel.all("li").into_iter().map(Element::lines);
            let items: Vec<Vec<String>> = items.collect();
            let firsts = items.iter().map(|lines| lines[0].clone());
            let marks = firsts.filter(|line| is_mark(line)).collect();
            let rows = items.iter().filter_map(|lines| {
                let (scope, label) = lines[0].split_once(" – ")?;
                Some(ReadRow {
                    scope: scope.to_owned(),
                    label: label.to_owned(),
                    marks: sorted(
                        lines[1..]
                            .iter()
                            .filter(|line| is_mark(line))
                            .cloned()
                            .collect(),
                    ),
                })
            });
            let label = panel.first("p.word").text();
            let answer = answer(panel, label, marks, rows.collect());
            let id = panel.attribute("aria-labelledby").replace("h-", "");
            (id, answer)
        })
        .collect()
}

fn is_about(place: &Element, product: &str) -> bool {
    let mut links = place.all("a").into_iter();
    let file = format!("products/{product}.html");
    links
        .next()
        .is_some_and(|link| link.attribute("href").ends_with(&file))
}

/// The only place of some that begins with a link to a product.
fn about<'e>(places: impl IntoIterator<Item = &'e Element>, product: &str) -> &'e Element {
    let places = places.into_iter().filter(|place| is_about(place, product));
    let places: Vec<_> = places.collect();
    assert_eq!(places.len(), 1, "places about {product}");
    places[0]
}

/// The verdicts of a product in the list of the home page, by name of the audience.
pub(super) fn home(page: &str, product: &str) -> ByAudience {
    let page = parse(page);
    let lists = page.all("ul").into_iter();
    let mut lists = lists.filter(|list| list.attribute("id") == "plist");
    let row = about(lists.next().expect("a list").all("li"), product);
    let verdicts = row.first("dl.pv");
    let mut found = BTreeMap::new();
    let mut cells = verdicts.cells().into_iter().peekable();
    while let Some(audience) = cells.next() {
        let label = cells.next().expect("a label");
        let more = cells.next_if(|cell| cell.is_description());
        let lines = more.map_or(Vec::new(), |more| {
            let first = more.own_text();
            let others = more.all("p").into_iter().map(Element::text);
            std::iter::once(first).chain(others).collect()
        });
        let answer = answer_of_lines(label, label.text(), lines);
        found.insert(audience.text(), answer);
    }
    found
}

/// The cells of a product in the comparison, by name of the audience.
pub(super) fn compare(page: &str, product: &str) -> ByAudience {
    let page = parse(page);
    let row = about(page.first("tbody").all("tr"), product);
    let cells = row.all("td").into_iter();
    let cells = cells.filter(|cell| !cell.attribute("data-l").is_empty());
    cells
        .map(|cell| {
            let label = cell.first("b.tag");
            let lines = cell.all("small").into_iter().map(Element::text);
            let answer = answer_of_lines(label, label.text(), lines.collect());
            (cell.attribute("data-l").to_owned(), answer)
        })
        .collect()
}

/// The entry of a product on the page of an audience.
pub(super) fn audience_page(page: &str, product: &str) -> ReadAnswer {
    let page = parse(page);
    let groups = page.all("section.group").into_iter();
    let entries = groups.flat_map(|group| {
        let lists = group.all("ul.alts").into_iter();
        lists
            .flat_map(|list| list.all("li"))
            .map(move |entry| (group, entry))
    });
    let entries: Vec<_> = entries.collect();
    let entry = about(entries.iter().map(|(_, entry)| *entry), product);
    let mut groups = entries.iter().filter(|(_, of)| std::ptr::eq(*of, entry));
    let (group, _) = groups.next().expect("a group");
    let (label, mut marks) = tag(entry.first("div.one"));
    let rows = rows(entry, &label);
    marks.extend(own_notes(entry, "p.meta"));
    answer(group, label, marks, rows)
}

/// A badge; the label in its title must be that of the picture.
pub(super) fn badge(svg: &str) -> ReadAnswer {
    let svg = parse(svg);
    let texts: Vec<String> = svg.all("text").into_iter().map(Element::text).collect();
    let (label, notes) = (&texts[1], &texts[2..texts.len() - 1]);
    let title = svg.first("title").text();
    assert!(title.ends_with(&format!(": {label}")), "{title}");
    let (marks, rows): (Vec<_>, Vec<_>) = notes.iter().partition(|note| is_mark(note));
    ReadAnswer {
        label: label.clone(),
        marks: sorted(marks.into_iter().cloned().collect()),
        rows: rows.into_iter().map(|note| row_of_line(note)).collect(),
    }
}

/// The labels in the title of a product's page or poster, by name of the audience.
pub(super) fn title(page: &str, product: &str) -> BTreeMap<String, String> {
    let title = parse(page).first("title").text();
    let verdicts = title
        .split_once(&format!("{product}: "))
        .expect("a product")
        .1;
    let verdicts = verdicts.rsplit_once(" (").expect("a day").0;
    let verdicts = verdicts.split("; ").flat_map(|verdict| {
        let (label, audiences) = verdict.rsplit_once(" for ").expect("audiences");
        let audiences = audiences.split(" and ");
        audiences.map(move |audience| (audience.to_owned(), label.to_owned()))
    });
    verdicts.collect()
}

/// What `greenlist explain` writes above the chains of rulings.
pub(super) fn explanation(lines: &[String]) -> ReadAnswer {
    let (_, label) = lines[0].split_once(": ").expect("a label");
    let (label, marks) = without_marks(label);
    let rows = lines[1..].iter().take_while(|line| !line.is_empty());
    // Conditions are items of lists, too, but have no label.
    let rows = rows.filter_map(|line| line.trim_start().strip_prefix("- "));
    let rows = rows.filter(|line| line.contains(": "));
    let mut rows: Vec<ReadRow> = rows.map(row_of_line).collect();
    // There the answer itself has a row, too.
    if let Some(label) = label.strip_suffix(" (with exceptions)") {
        let main = rows.remove(0);
        assert_eq!((&*main.label, &main.marks), (label, &marks));
    }
    ReadAnswer { label, marks, rows }
}

/// The entries of lists of changes.
fn changes(places: Vec<&Element>) -> Vec<ReadChange> {
    let lists = places.into_iter().flat_map(|place| place.all("ol.tl"));
    let entries = lists.flat_map(|list| list.all("li"));
    entries
        .map(|entry| {
            let mut products = Vec::new();
            let mut lines = Vec::new();
            let mut who = None;
            for paragraph in entry.all("p") {
                let links = paragraph.all("a");
                if paragraph.has_class("flip") {
                    lines.push((who.take().expect("who"), before_after(paragraph)));
                } else if paragraph.has_class("meta") {
                    // The act.
                } else if links.is_empty() {
                    who = Some(paragraph.text());
                } else {
                    products.extend(links.into_iter().map(Element::text));
                }
            }
            change(entry.first("time").attribute("datetime"), products, lines)
        })
        .collect()
}

fn change(date: &str, mut products: Vec<String>, mut lines: Vec<(String, String)>) -> ReadChange {
    products.sort();
    lines.sort();
    ReadChange {
        date: date.to_owned(),
        products,
        lines,
    }
}

/// The labels before and after.
fn before_after(paragraph: &Element) -> String {
    match &paragraph.all("b.tag")[..] {
        [] => paragraph.text(),
        labels => {
            let labels: Vec<String> = labels.iter().map(|label| label.text()).collect();
            labels.join(" → ")
        }
    }
}

/// The sections of a page whose heading has an id such as `y2020`.
fn sections(page: &Element, is_wanted: impl Fn(&str) -> bool) -> Vec<&Element> {
    let mut sections = page.all("section.sec");
    sections.retain(|section| is_wanted(section.attribute("aria-labelledby")));
    sections
}

/// The page of all changes, up to its day.
pub(super) fn all_changes(page: &str) -> Vec<ReadChange> {
    changes(sections(&parse(page), |id| id.starts_with('y')))
}

/// The history on a product's page.
pub(super) fn history(page: &str) -> Vec<ReadChange> {
    changes(sections(&parse(page), |id| id == "history"))
}

/// The latest changes on the home page.
pub(super) fn latest_changes(page: &str) -> Vec<ReadChange> {
    changes(sections(&parse(page), |id| id == "changed"))
}

/// The entries of a feed.
pub(super) fn feed(xml: &str) -> Vec<ReadChange> {
    let feed = parse(xml);
    let entries = feed.all("entry").into_iter();
    entries
        .map(|entry| {
            let title = entry.first("title").text();
            let (products, lines) = title.split_once(" – ").expect("products");
            let products = products.replace(" and ", ", ");
            let products = products.split(", ").map(str::to_owned);
            let lines = lines.split("; ").map(|line| {
                let (who, change) = line.split_once(": ").expect("who");
                (who.to_owned(), as_on_pages(change))
            });
            let updated = entry.first("updated").text();
            change(&updated[..10], products.collect(), lines.collect())
        })
        .collect()
}

/// A change of the feed as pages write it: without a label before where there was none or it stays the
/// same, and with what is true beside the label only where nothing else changes.
fn as_on_pages(change: &str) -> String {
    let Some((before, after)) = change.split_once(" → ") else {
        return change.to_owned();
    };
    let (label_before, label_after) = (without_marks(before).0, without_marks(after).0);
    match label_before == label_after {
        _ if label_before == NOT_ASSESSED => label_after,
        false => format!("{label_before} → {label_after}"),
        true if before != after => format!("{before} → {after}"),
        true => label_after,
    }
}
