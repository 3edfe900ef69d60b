//! A new site: small, and without a fault.

use super::draft::{YamlWriter, labels, list};
use super::format::{FormatOutcome, format};
use crate::model::Word;
use crate::project::FileKind;
use crate::report::Messages;
use crate::schema;

/// A language that the default theme speaks: its tag, how its dates and lists are written, and
/// what a site is called in it until somebody finds a better name.
pub(crate) struct StarterLanguage {
    /// The tag.
    pub tag: &'static str,
    locale: &'static str,
    /// The time zone of most who write in it.
    pub time_zone: &'static str,
    /// A title for a site.
    pub title: &'static str,
    /// What the language calls itself.
    pub name: &'static str,
}

/// The languages of the default theme.
pub(crate) const LANGUAGES: &[StarterLanguage] = &[
    StarterLanguage {
        tag: "zh-Hant",
        locale: "zh-Hant-TW-u-ca-roc",
        time_zone: "Asia/Taipei",
        title: "視訊軟體使用查詢",
        name: "正體中文",
    },
    StarterLanguage {
        tag: "en",
        locale: "en-GB",
        time_zone: "UTC",
        title: "Conferencing software check",
        name: "English",
    },
    StarterLanguage {
        tag: "ja",
        locale: "ja",
        time_zone: "Asia/Tokyo",
        title: "ビデオ会議ソフト利用確認",
        name: "日本語",
    },
    StarterLanguage {
        tag: "vi",
        locale: "vi",
        time_zone: "Asia/Ho_Chi_Minh",
        title: "Tra cứu phần mềm họp trực tuyến",
        name: "Tiếng Việt",
    },
    StarterLanguage {
        tag: "id",
        locale: "id",
        time_zone: "Asia/Jakarta",
        title: "Cek aplikasi rapat daring",
        name: "Bahasa Indonesia",
    },
    StarterLanguage {
        tag: "th",
        locale: "th",
        time_zone: "Asia/Bangkok",
        title: "ตรวจสอบโปรแกรมประชุมออนไลน์",
        name: "ไทย",
    },
    StarterLanguage {
        tag: "ar",
        locale: "ar-u-nu-latn",
        time_zone: "Asia/Riyadh",
        title: "دليل برامج الاجتماعات",
        name: "العربية",
    },
];

/// Who readers are.
const AUDIENCES: &str = include_str!("audiences.yaml");
/// The first words of a vocabulary.
const VOCABULARY: &str = include_str!("vocabulary.yaml");

/// The ids in [`AUDIENCES`].
const JURISDICTION: [&str; 2] = ["schools", "ministries"];

/// What is asked of a new site.
#[derive(Debug)]
pub(crate) struct SiteStarter {
    /// The tags of its languages, the source first.
    pub languages: Vec<String>,
    /// Its title in each of them.
    pub titles: Vec<String>,
    /// The ids and names of its issuers, the highest first.
    pub issuers: Vec<(String, String)>,
    /// Its time zone.
    pub time_zone: String,
}

/// The files of a new site, by path from its root.
pub(crate) fn files(start: &SiteStarter, words: &Messages) -> Vec<(String, String)> {
    let lists = [
        (FileKind::Audiences, spoken(AUDIENCES, &start.languages)),
        (FileKind::Vendors, "[]\n".to_owned()),
        (FileKind::Legislation, "[]\n".to_owned()),
        (FileKind::Vocabulary, spoken(VOCABULARY, &start.languages)),
    ];
    let mut files = vec![
        (path(FileKind::Site), site(start, words)),
        (path(FileKind::Issuers), issuers(start, words)),
    ];
    for (kind, records) in lists {
        let mut sheet = YamlWriter::new(kind, words);
        sheet.modeline(0);
        sheet.head();
        let text = in_order(kind, sheet.finish() + &records, &start.languages);
        files.push((path(kind), text));
    }
    files.push((".vscode/settings.json".to_owned(), settings()));
    files.push((".vscode/extensions.json".to_owned(), EXTENSIONS.to_owned()));
    files.push((".gitignore".to_owned(), "/site/\n/.greenlist/\n".to_owned()));
    files
}

const EXTENSIONS: &str = "{\n  \"recommendations\": [\"redhat.vscode-yaml\"]\n}\n";

fn path(kind: FileKind) -> String {
    // Every kind of which a site has one file is named by that file.
    kind.glob().unwrap_or_default().to_owned()
}

fn site(start: &SiteStarter, words: &Messages) -> String {
    let mut sheet = YamlWriter::new(FileKind::Site, words);
    sheet.modeline(0);
    sheet.head();
    let titles: Vec<(&String, &String)> = start.languages.iter().zip(&start.titles).collect();
    sheet.field("title", &labels(2, &titles));
    sheet.field("base_url", "null");
    sheet.field("time_zone", &start.time_zone);
    sheet.about(0, &["languages"]);
    sheet.line("languages:");
    for tag in &start.languages {
        let locale = LANGUAGES
            .iter()
            .find_map(|spoken| (spoken.tag == tag).then_some(spoken.locale));
        sheet.line(&format!(
            "  - {{ id: {tag}, locale: {} }}",
            locale.unwrap_or(tag)
        ));
    }
    sheet.field("theme", "default");
    sheet.about(0, &["publisher"]);
    sheet.line("publisher:");
    let source = start.languages.first().map_or("", String::as_str);
    if let Some((_, name)) = start.issuers.first() {
        sheet.plain(2, "name", &labels(4, &[(source, name)]));
    }
    sheet.field("tlp", "WHITE");
    sheet.field("require_alternatives", "false");
    sheet.field("posters", "true");
    sheet.field("outputs", "[atom, sitemap]");
    sheet.finish()
}

fn issuers(start: &SiteStarter, words: &Messages) -> String {
    let mut sheet = YamlWriter::new(FileKind::Issuers, words);
    sheet.modeline(0);
    sheet.head();
    let source = start.languages.first().map_or("", String::as_str);
    for (index, (id, name)) in start.issuers.iter().enumerate() {
        sheet.line(&format!("- id: {id}"));
        sheet.plain(2, "name", &labels(4, &[(source, name)]));
        if index == 0 {
            sheet.about(2, &["rank"]);
        }
        sheet.plain(2, "rank", &(index + 1).to_string());
        if index == 0 {
            sheet.about(2, &["jurisdiction"]);
        }
        sheet.plain(2, "jurisdiction", &list(&JURISDICTION));
    }
    sheet.finish()
}

/// Only the labels in these languages. A label is a line of its own, its text in quotes.
fn spoken(text: &str, languages: &[String]) -> String {
    let is_other = |line: &str| {
        let label = line.trim_start().split_once(": \"").map(|(tag, _)| tag);
        let known = label.filter(|tag| LANGUAGES.iter().any(|spoken| spoken.tag == *tag));
        known.is_some_and(|tag| languages.iter().all(|language| language != tag))
    };
    text.split_inclusive('\n')
        .filter(|line| !is_other(line))
        .collect()
}

/// The labels in the site's order of languages.
fn in_order(kind: FileKind, text: String, languages: &[String]) -> String {
    match format(&text, false, &schema::marked_schema(kind, languages)) {
        FormatOutcome::Changed(text) => text,
        FormatOutcome::Right | FormatOutcome::Unreadable => text,
    }
}

/// Which schema is for which files, for Visual Studio Code and its kin.
fn settings() -> String {
    let schemas: Vec<String> = FileKind::ALL
        .iter()
        .filter_map(|&kind| {
            let file = schema::file_name(kind);
            Some(format!("    \"./schema/{file}\": \"{}\"", kind.glob()?))
        })
        .collect();
    format!(
        "{{\n  \"yaml.schemas\": {{\n{}\n  }},\n  \"yaml.format.enable\": false,\n  \
         \"files.eol\": \"\\n\"\n}}\n",
        schemas.join(",\n")
    )
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, spoken};
    use crate::locale::parse_language;

    #[test]
    fn every_language_of_the_default_theme_can_be_chosen() {
        let mut files: Vec<String> = std::fs::read_dir("themes/default/locales")
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        let mut known: Vec<String> = LANGUAGES
            .iter()
            .map(|spoken| format!("{}.ftl", spoken.tag))
            .collect();
        known.sort();
        assert_eq!(known, files);
        for language in LANGUAGES {
            assert!(parse_language(language.tag, Some(language.locale)).is_some());
            assert!(jiff::tz::TimeZone::get(language.time_zone).is_ok());
        }
    }

    #[test]
    fn the_indonesian_language_is_no_id() {
        let text = "- id: a\n  name:\n    id: \"A\"\n    en: \"B\"\n";
        let languages = ["en".to_owned()];
        assert_eq!(
            spoken(text, &languages),
            "- id: a\n  name:\n    en: \"B\"\n"
        );
    }
}
