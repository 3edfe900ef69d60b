//! Pages at the old URLs of renamed records, which redirect to the new ones.
//!
//! Few ministries can configure redirects of their web server, and a site on a memory stick has no
//! server, so the page itself redirects. Its link is for browsers that do not follow.

use quick_xml::escape::escape;

use crate::artifact::{Artifact, SitePath};
use crate::model::{Catalog, LanguageId, Localized, MovedId, RecordWithPage};
use crate::plan::{PageKind, SitePlan};

/// A page for each old id and language, unless another page has that path now.
pub(super) fn files(plan: &SitePlan<'_>) -> Vec<Artifact> {
    let mut files = Vec::new();
    for moved in &plan.catalog.moved {
        for &language in &plan.languages {
            files.extend(page(plan, moved, language));
            files.extend(poster(plan, moved, language));
        }
    }
    files
}

fn page(plan: &SitePlan<'_>, moved: &MovedId, language: LanguageId) -> Option<Artifact> {
    let path = plan.old_path(moved.kind, &moved.from, language)?;
    redirect(plan, moved.to, language, path, page_kind(moved.to))
}

/// A product's poster is redirected too: its old URL may be on printed posters.
fn poster(plan: &SitePlan<'_>, moved: &MovedId, language: LanguageId) -> Option<Artifact> {
    let RecordWithPage::Product(id) = moved.to else {
        return None;
    };
    let path = plan.old_poster_path(moved.kind, &moved.from, language)?;
    redirect(plan, moved.to, language, path, PageKind::Notice(id))
}

fn redirect(
    plan: &SitePlan<'_>,
    record: RecordWithPage,
    language_id: LanguageId,
    path: SitePath,
    target: PageKind,
) -> Option<Artifact> {
    let taken = plan.pages.binary_search_by(|page| page.path.cmp(&path));
    if taken.is_ok() {
        return None;
    }
    let target = plan.path(target, language_id);
    let url = target.relative_from(&path);
    let canonical = match &plan.base_url {
        Some(base) => target.absolute(base),
        None => url.clone(),
    };
    let (name, name_language) = name(plan.catalog, record, language_id)?;
    let site = &plan.catalog.site;
    let language = site.language(language_id);
    let lang = match site.language(name_language).html.as_str() {
        tag if tag == language.html => String::new(),
        tag => format!(" lang=\"{tag}\""),
    };
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={url}\">\n\
         <link rel=\"canonical\" href=\"{canonical}\">\n\
         <title>{name}</title>\n</head>\n<body>\n\
         <p><a href=\"{url}\"{lang}>{name}</a></p>\n</body>\n</html>\n",
        tag = language.html,
        direction = language.direction(),
        url = escape(&url),
        canonical = escape(&canonical),
        name = escape(name),
    );
    Some(Artifact {
        path,
        bytes: html.into_bytes(),
    })
}

fn page_kind(record: RecordWithPage) -> PageKind {
    match record {
        RecordWithPage::Product(id) => PageKind::Product(id),
        RecordWithPage::Advisory(id) => PageKind::Advisory(id),
        RecordWithPage::Bulletin(id) => PageKind::Bulletin(id),
        RecordWithPage::Audience(id) => PageKind::Audience(id),
        RecordWithPage::Page(id) => PageKind::Text(id),
    }
}

/// The name of a record, and its language.
fn name(
    catalog: &Catalog,
    record: RecordWithPage,
    language: LanguageId,
) -> Option<(&str, LanguageId)> {
    let texts = match record {
        RecordWithPage::Product(id) => return named(&catalog.products[id].name, language),
        RecordWithPage::Audience(id) => return named(&catalog.audiences[id].name, language),
        RecordWithPage::Advisory(id) => &catalog.advisories[id].texts,
        RecordWithPage::Bulletin(id) => &catalog.bulletins[id].texts,
        RecordWithPage::Page(id) => &catalog.pages[id].texts,
    };
    let (text, language) = texts.or_fallback(language)?;
    Some((&text.title, language))
}

fn named(name: &Localized, language: LanguageId) -> Option<(&str, LanguageId)> {
    let (name, language) = name.or_fallback(language)?;
    Some((name, language))
}
