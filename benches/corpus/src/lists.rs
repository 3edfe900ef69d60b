//! The settings, lists and products of a corpus.

use std::io;

use crate::{Corpus, Writer};

/// Audiences below each of the two reader audiences.
const PARTS: usize = 19;
/// Subordinate issuers, each with the parts of one reader audience as its jurisdiction.
pub(crate) const ISSUERS: usize = 6;

/// Writes everything but advisories and bulletins.
pub(crate) fn write(corpus: &Corpus, writer: &Writer) -> io::Result<()> {
    writer.file("site.yaml", &site(writer))?;
    writer.file("issuers.yaml", &issuers(writer))?;
    writer.file("audiences.yaml", &audiences(writer))?;
    writer.file("vendors.yaml", &vendors(corpus, writer))?;
    writer.file(
        "legislation.yaml",
        &format!("- {{ id: act, name: {} }}\n", writer.label("Act")),
    )?;
    writer.file("vocabulary.yaml", &vocabulary(writer))?;
    for index in 0..corpus.products() {
        writer.file(
            &format!("products/{}.yaml", product_id(index)),
            &product(corpus, writer, index),
        )?;
    }
    for (tag, _) in writer.tags {
        let page = "---\ntitle: \"About\"\nsummary: \"A generated site.\"\n---\n\n## About\n\nGenerated.\n";
        writer.file(&format!("pages/about.{tag}.md"), page)?;
    }
    Ok(())
}

/// The id of a product by its number.
pub(crate) fn product_id(index: usize) -> String {
    format!("product-{index:05}")
}

fn site(writer: &Writer) -> String {
    let languages: Vec<_> = writer
        .tags
        .iter()
        .map(|(tag, locale)| format!("  - {{ id: {tag}, locale: {locale} }}\n"))
        .collect();
    format!(
        "title: {}\nbase_url: \"https://list.example/\"\ntime_zone: Asia/Taipei\ndata_date: 2024-06-30\nlanguages:\n{}theme: default\nrequire_alternatives: false\nposters: false\noutputs: [atom, sitemap]\n",
        writer.label("Generated site"),
        languages.concat()
    )
}

fn issuers(writer: &Writer) -> String {
    let mut text = format!(
        "- {{ id: issuer-0, rank: 1, jurisdiction: [agencies, schools], name: {} }}\n",
        writer.label("Executive")
    );
    for index in 1..ISSUERS {
        let whole = if index.is_multiple_of(2) {
            "agencies"
        } else {
            "schools"
        };
        text.push_str(&format!(
            "- {{ id: issuer-{index}, rank: 2, jurisdiction: [{whole}], name: {} }}\n",
            writer.label(&format!("Ministry {index}"))
        ));
    }
    text
}

fn audiences(writer: &Writer) -> String {
    let mut text = String::new();
    for whole in ["agencies", "schools"] {
        text.push_str(&format!(
            "- {{ id: {whole}, reader: true, name: {} }}\n",
            writer.label(whole)
        ));
        for part in 0..PARTS {
            text.push_str(&format!(
                "- {{ id: {whole}-{part:02}, parents: [{whole}], name: {} }}\n",
                writer.label(&format!("{whole} {part}"))
            ));
        }
    }
    text
}

fn vendors(corpus: &Corpus, writer: &Writer) -> String {
    (0..corpus.vendors())
        .map(|index| {
            let name = writer.label(&format!("Vendor {index}"));
            format!("- {{ id: vendor-{index:04}, country: TW, name: {name} }}\n")
        })
        .collect()
}

fn vocabulary(writer: &Writer) -> String {
    let term = |word: &str| {
        format!(
            "{{ label: {}, sentence: {} }}",
            writer.label(word),
            writer.label(&format!("{word} sentence"))
        )
    };
    format!(
        "reasons:\n  flaws: {}\n  keys: {}\nconditions:\n  assessed: {}\n  approved: {}\ncountries:\n  TW: {{ label: {} }}\ncategories:\n  conferencing: {{ label: {} }}\n",
        term("Known flaws"),
        term("Keys abroad"),
        term("Assessed"),
        term("Approved"),
        writer.label("Taiwan"),
        writer.label("Conferencing"),
    )
}

fn product(corpus: &Corpus, writer: &Writer, index: usize) -> String {
    let vendor = index % corpus.vendors();
    let domestic = index.is_multiple_of(7);
    format!(
        "id: {id}\nname: {name}\naliases: [\"會議 {index}\", \"Meet{index}\"]\nvendor: vendor-{vendor:04}\ncategory: conferencing\norigin: {{ country: TW, domestic: {domestic} }}\nofferings:\n  - {{ id: cloud, operator: vendor }}\nlast_checked: 2024-06-01\n",
        id = product_id(index),
        name = writer.label(&format!("Product {index}")),
    )
}
