//! The advisories and bulletins of a corpus.

use std::io;
use std::ops::Range;

use fastrand::Rng;

use crate::lists::{ISSUERS, product_id};
use crate::prose;
use crate::{ADVISORIES_A_BULLETIN, Corpus, Writer};

/// The years over which advisories are spread.
const YEARS: Range<usize> = 2015..2024;

/// One of this many products is never banned.
const SAFE: usize = 10;

fn is_safe(product: usize) -> bool {
    product.is_multiple_of(SAFE)
}

/// Writes the advisories with their texts, and bulletins between them.
pub(crate) fn write(corpus: &Corpus, writer: &Writer, rng: &mut Rng) -> io::Result<()> {
    // By issuer and product: the day of the latest advisory, and the advisories that the next one
    // supersedes.
    let mut current = vec![vec![(String::new(), Vec::new()); corpus.products()]; ISSUERS];
    for index in 0..corpus.advisories {
        let issuer = rng.usize(0..ISSUERS);
        let product = rng.usize(0..corpus.products());
        let date = date(corpus, index);
        let id = format!("a-{index:06}");
        let (day, latest) = &mut current[issuer][product];
        if *day != date {
            // Earlier ones were superseded on an earlier day.
            latest.drain(..latest.len().saturating_sub(1));
            day.clone_from(&date);
        }
        // An advisory superseded on its own day supersedes nothing: the next one of that day does.
        let supersedes = latest.join(", ");
        latest.push(id.clone());
        let text = advisory(writer, &id, issuer, product, &date, &supersedes, rng);
        let folder = format!("advisories/{}/{:02}", &date[..4], index % 100);
        writer.file(&format!("{folder}/{id}.yaml"), &text)?;
        texts(writer, &folder, &id, index, rng)?;
        if index % ADVISORIES_A_BULLETIN == 0 {
            bulletin(writer, &id, product, &date, rng)?;
        }
    }
    Ok(())
}

/// Days in order, so that a later advisory never precedes the one it supersedes.
fn date(corpus: &Corpus, index: usize) -> String {
    let months = YEARS.len() * 12;
    let step = index * months * 28 / corpus.advisories.max(1);
    let (month, day) = (step / 28, step % 28 + 1);
    format!(
        "{}-{:02}-{day:02}",
        YEARS.start + month / 12,
        month % 12 + 1
    )
}

fn advisory(
    writer: &Writer,
    id: &str,
    issuer: usize,
    product: usize,
    date: &str,
    supersedes: &str,
    rng: &mut Rng,
) -> String {
    let whole = if issuer.is_multiple_of(2) {
        "agencies"
    } else {
        "schools"
    };
    let audience = match rng.u8(0..4) {
        0 => format!("{whole}-{:02}", rng.usize(0..19)),
        _ => whole.to_owned(),
    };
    // Alternatives are products that are never banned.
    let worst = if is_safe(product) { 3 } else { 0 };
    let (verdict, more) = match rng.u8(worst..10) {
        0..3 => ("banned", ""),
        3..5 => ("conditional", "\n    conditions: [assessed, approved]"),
        5 if worst == 0 => ("under_review", ""),
        5..7 => ("permitted", ""),
        _ => ("recommended", ""),
    };
    let other = product - product % SAFE;
    format!(
        "id: {id}\nissuer: issuer-{issuer}\nstatus: final\nbinding: true\nsource_language: zh-Hant\nissued: {date}\neffective_from: {date}\nreview_by: 2025-12-31\nrelations: {{ supersedes: [{supersedes}] }}\nlegal_basis: [act]\ndistribution: WHITE\nrevisions:\n  - {{ number: \"1\", date: {date}, summary: {first} }}\nrulings:\n  - id: r1\n    targets: [\"product:{target}\"]\n    audiences: {{ include: [{audience}] }}\n    verdict: {verdict}{more}\n    wording: {{ zh-Hant: \"各機關不應使用具資安疑慮的產品。\" }}\n    reasons: [flaws, keys]\nalternatives:\n  order_by: [domestic, framework_contract, rank]\n  items:\n    - {{ product: {alternative}, rank: 1 }}\nreferences:\n  - {{ kind: press, title: {{ {titled}: \"Report {id}\" }}, url: \"https://news.example/{id}\", publisher: News, date: {date} }}\n",
        target = product_id(product),
        alternative = product_id(other),
        first = match writer.speaks("en") {
            true => "{ zh-Hant: \"首次發布\", en: \"First issue\" }",
            false => "{ zh-Hant: \"首次發布\" }",
        },
        titled = match writer.speaks("en") {
            true => "en",
            false => "zh-Hant",
        },
    )
}

/// The source, nine in ten of the first translation, seven in ten of the others.
fn texts(writer: &Writer, folder: &str, id: &str, index: usize, rng: &mut Rng) -> io::Result<()> {
    for (place, (tag, _)) in writer.tags.iter().enumerate() {
        let chance = match place {
            0 => 10,
            1 => 9,
            _ => 7,
        };
        if rng.u8(0..10) >= chance {
            continue;
        }
        let translation = match place {
            0 => "",
            _ => "translation: { state: reviewed, translator: Office, reviewed: 2024-01-01 }\n",
        };
        let text = format!(
            "---\ntitle: \"{title} {index}\"\nsummary: \"{summary}\"\n{translation}---\n\n{body}",
            title = prose::title(tag),
            summary = prose::sentence(tag, rng),
            body = prose::body(tag, rng),
        );
        writer.file(&format!("{folder}/{id}.{tag}.md"), &text)?;
    }
    Ok(())
}

fn bulletin(
    writer: &Writer,
    advisory: &str,
    product: usize,
    date: &str,
    rng: &mut Rng,
) -> io::Result<()> {
    let id = format!("b-{}", &advisory[2..]);
    for (place, (tag, _)) in writer.tags.iter().enumerate() {
        let facts = match place {
            0 => format!(
                "id: {id}\nissuer: issuer-0\nkind: vulnerability\nissued: {date}\nexpires: {date}\nseverity: high\nvulnerabilities:\n  - {{ cve: CVE-2020-11500, cvss: [\"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N\"], affected: [{{ product: {product}, introduced: \"0\", fixed: \"5.0\" }}] }}\naction: {action}\nproducts: [{product}]\naudiences: [schools]\nconcerns: [{advisory}]\n",
                product = product_id(product),
                action = writer.label("Update it"),
            ),
            _ => String::new(),
        };
        let text = format!(
            "---\n{facts}title: \"{} {id}\"\nsummary: \"{}\"\n---\n\n{}",
            prose::title(tag),
            prose::sentence(tag, rng),
            prose::body(tag, rng)
        );
        writer.file(&format!("bulletins/{}/{id}.{tag}.md", &date[..4]), &text)?;
    }
    Ok(())
}
