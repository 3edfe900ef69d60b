//! The files of a new site, which is small and valid.

use super::draft::{YamlWriter, labels, list};
use super::format::{FormatOutcome, format};
use crate::model::Word;
use crate::project::FileKind;
use crate::report::Messages;
use crate::schema;

/// A language of the default theme.
pub(crate) struct StarterLanguage {
    /// Its tag.
    pub tag: &'static str,
    /// The locale of its dates and lists.
    locale: &'static str,
    /// The time zone of most of its users.
    pub time_zone: &'static str,
    /// The default title of a site.
    pub title: &'static str,
    /// Its name in the language itself.
    pub name: &'static str,
}

macro_rules! languages {
    ($($tag:literal $locale:literal $time_zone:literal $title:literal $name:literal;)+) => {
        /// The languages of the default theme.
        pub(crate) const LANGUAGES: &[StarterLanguage] = &[$(StarterLanguage {
            tag: $tag,
            locale: $locale,
            time_zone: $time_zone,
            title: $title,
            name: $name,
        },)+];
    };
}

languages! {
    "zh-Hant" "zh-Hant-TW-u-ca-roc" "Asia/Taipei" "視訊軟體使用查詢" "正體中文";
    "en" "en-GB" "UTC" "Conferencing software check" "English";
    "ja" "ja" "Asia/Tokyo" "ビデオ会議ソフト利用確認" "日本語";
    "vi" "vi" "Asia/Ho_Chi_Minh" "Tra cứu phần mềm họp trực tuyến" "Tiếng Việt";
    "id" "id" "Asia/Jakarta" "Cek aplikasi rapat daring" "Bahasa Indonesia";
    "th" "th" "Asia/Bangkok" "ตรวจสอบโปรแกรมประชุมออนไลน์" "ไทย";
    "ar" "ar-u-nu-latn" "Asia/Riyadh" "دليل برامج الاجتماعات" "العربية";
}

/// The audiences of a new site.
const AUDIENCES: &str = include_str!("audiences.yaml");
/// The vocabulary of a new site.
const VOCABULARY: &str = include_str!("vocabulary.yaml");

/// The ids in [`AUDIENCES`].
const JURISDICTION: [&str; 2] = ["schools", "ministries"];

/// The values of a new site.
#[derive(Debug)]
pub(crate) struct SiteStarter {
    /// The tags of its languages, the source first.
    pub languages: Vec<String>,
    /// Its title in each of them.
    pub titles: Vec<String>,
    /// The ids and names of its issuers, the one of the highest rank first.
    pub issuers: Vec<(String, String)>,
    /// Its time zone.
    pub time_zone: String,
}

/// The files of a new site, by path from its root.
pub(crate) fn files(start: &SiteStarter, messages: &Messages) -> Vec<(String, String)> {
    let lists = [
        (
            FileKind::Audiences,
            in_languages(AUDIENCES, &start.languages),
        ),
        (FileKind::Vendors, "[]\n".to_owned()),
        (FileKind::Legislation, "[]\n".to_owned()),
        (
            FileKind::Vocabulary,
            in_languages(VOCABULARY, &start.languages),
        ),
    ];
    let mut files = vec![
        (path(FileKind::Site), site(start, messages)),
        (path(FileKind::Issuers), issuers(start, messages)),
    ];
    for (kind, records) in lists {
        let head = YamlWriter::with_head(kind, 0, messages).finish();
        let text = formatted(kind, head + &records, &start.languages);
        files.push((path(kind), text));
    }
    files.push((".vscode/settings.json".to_owned(), settings()));
    files.push((".vscode/extensions.json".to_owned(), EXTENSIONS.to_owned()));
    files.push((".gitignore".to_owned(), "/site/\n/.greenlist*\n".to_owned()));
    files
}

const EXTENSIONS: &str = "{\n  \"recommendations\": [\"redhat.vscode-yaml\"]\n}\n";

fn path(kind: FileKind) -> String {
    // The glob of a kind with a single file is the path of that file.
    kind.glob().unwrap_or_default().to_owned()
}

fn site(start: &SiteStarter, messages: &Messages) -> String {
    let mut writer = YamlWriter::with_head(FileKind::Site, 0, messages);
    let titles: Vec<(&String, &String)> = start.languages.iter().zip(&start.titles).collect();
    writer.field("title", &labels(2, &titles));
    writer.field("base_url", "null");
    writer.field("time_zone", &start.time_zone);
    writer.field("languages", "");
    for tag in &start.languages {
        let locale = locale(tag);
        writer.line(&format!("  - {{ id: {tag}, locale: {locale} }}"));
    }
    writer.field("theme", "default");
    writer.field("publisher", "");
    let source = start.languages.first().map_or("", String::as_str);
    if let Some((_, name)) = start.issuers.first() {
        writer.plain(2, "name", &labels(4, &[(source, name)]));
    }
    writer.field("tlp", "WHITE");
    writer.field("require_alternatives", "false");
    writer.field("posters", "true");
    writer.field("outputs", "[atom, sitemap]");
    writer.finish()
}

fn issuers(start: &SiteStarter, messages: &Messages) -> String {
    let mut writer = YamlWriter::with_head(FileKind::Issuers, 0, messages);
    let source = start.languages.first().map_or("", String::as_str);
    for (index, (id, name)) in start.issuers.iter().enumerate() {
        writer.line(&format!("- id: {id}"));
        writer.plain(2, "name", &labels(4, &[(source, name)]));
        // The first issuer has the comments.
        let mut field = |key: &str, value: &str| match index {
            0 => writer.inner(2, &[key], value),
            _ => writer.plain(2, key, value),
        };
        field("rank", &(index + 1).to_string());
        field("jurisdiction", &list(&JURISDICTION));
    }
    writer.finish()
}

/// The text with the labels of these languages only. A label is a line with its text in quotes.
fn in_languages(text: &str, languages: &[String]) -> String {
    let is_other = |line: &str| {
        let label = line.trim_start().split_once(": \"").map(|(tag, _)| tag);
        let known = label.filter(|tag| LANGUAGES.iter().any(|language| language.tag == *tag));
        known.is_some_and(|tag| languages.iter().all(|language| language != tag))
    };
    let own = languages.iter().filter(|tag| !is_starter_language(tag));
    let own: Vec<&String> = own.collect();
    // A language that has no labels here gets the English ones.
    let in_own = |line: &str| {
        let label = line.trim_start().strip_prefix("en: ")?.trim_end();
        let indent = line.len() - line.trim_start().len();
        let lines = own.iter();
        let lines = lines.map(|tag| format!("{:indent$}{tag}: {label} # English\n", ""));
        Some(lines.collect::<String>())
    };
    text.split_inclusive('\n')
        .map(|line| {
            let own = in_own(line).unwrap_or_default();
            match is_other(line) {
                true => own,
                false => format!("{line}{own}"),
            }
        })
        .collect()
}

/// The locale of a language in `site.yaml`.
pub(crate) fn locale(tag: &str) -> &str {
    let known = LANGUAGES.iter().find(|language| language.tag == tag);
    known.map_or(tag, |language| language.locale)
}

/// Whether the files of a new site have labels in a language.
pub(crate) fn is_starter_language(tag: &str) -> bool {
    LANGUAGES.iter().any(|language| language.tag == tag)
}

/// The formatted text, with labels in the order of the site's languages.
fn formatted(kind: FileKind, text: String, languages: &[String]) -> String {
    match format(&text, false, &schema::marked_schema(kind, languages)) {
        FormatOutcome::Changed(text) => text,
        FormatOutcome::Right | FormatOutcome::Unreadable => text,
    }
}

/// The settings of Visual Studio Code: the schema of each kind of file.
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
    use super::{LANGUAGES, in_languages};
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
            .map(|language| format!("{}.ftl", language.tag))
            .collect();
        known.sort();
        assert_eq!(known, files);
        for language in LANGUAGES {
            assert!(parse_language(language.tag, Some(language.locale)).is_some());
            assert!(jiff::tz::TimeZone::get(language.time_zone).is_ok());
        }
    }

    #[test]
    fn an_id_is_not_a_label_in_indonesian() {
        let text = "- id: a\n  name:\n    id: \"A\"\n    en: \"B\"\n";
        let languages = ["en".to_owned()];
        assert_eq!(
            in_languages(text, &languages),
            "- id: a\n  name:\n    en: \"B\"\n"
        );
        let languages = ["de".to_owned()];
        assert_eq!(
            in_languages(text, &languages),
            "- id: a\n  name:\n    de: \"B\" # English\n"
        );
    }
}
