//! Pages at old addresses, which lead to the new ones.
//!
//! A web server of a ministry can seldom be told to redirect, and a site on a memory stick has
//! none; so the page itself leads on, and has a link where a browser does not follow.

use quick_xml::escape::escape;

use crate::artifact::{Artifact, SitePath};
use crate::model::{Catalog, LanguageId, Localized, MovedId, RecordWithPage};
use crate::plan::{PageKind, SitePlan};

/// A page for each old id and language, unless another page has its address now.
pub(super) fn files(plan: &SitePlan<'_>) -> Vec<Artifact> {
    let moved = plan.catalog.moved.iter();
    moved
        .flat_map(|moved| {
            plan.languages
                .iter()
                .map(move |language| (moved, *language))
        })
        .flat_map(|(moved, language)| [page(plan, moved, language), poster(plan, moved, language)])
        .flatten()
        .collect()
}

fn page(plan: &SitePlan<'_>, moved: &MovedId, language: LanguageId) -> Option<Artifact> {
    let path = plan.old_path(moved.kind, &moved.from, language)?;
    redirect(plan, moved, language, path, kind(moved.to))
}

/// A product's poster moves with it: its old address may hang on walls.
fn poster(plan: &SitePlan<'_>, moved: &MovedId, language: LanguageId) -> Option<Artifact> {
    let RecordWithPage::Product(id) = moved.to else {
        return None;
    };
    let path = plan.old_poster_path(moved.kind, &moved.from, language)?;
    redirect(plan, moved, language, path, PageKind::Notice(id))
}

fn redirect(
    plan: &SitePlan<'_>,
    moved: &MovedId,
    language: LanguageId,
    path: SitePath,
    target: PageKind,
) -> Option<Artifact> {
    let taken = plan.pages.binary_search_by(|page| page.path.cmp(&path));
    if taken.is_ok() {
        return None;
    }
    let catalog = plan.catalog;
    let target = plan.path(target, language);
    let (name, spoken) = name(catalog, moved.to, language)?;
    let text = html(&RedirectPage {
        url: &target.relative_from(&path),
        canonical: canonical(plan, &target, &path),
        name: &name,
        language: &catalog.site.language(language).html,
        direction: catalog.site.language(language).direction(),
        name_language: &catalog.site.language(spoken).html,
    });
    Some(Artifact {
        path,
        bytes: text.into_bytes(),
    })
}

/// What a page at an old address says.
struct RedirectPage<'a> {
    url: &'a str,
    canonical: String,
    name: &'a str,
    language: &'a str,
    direction: &'a str,
    /// The language of the name.
    name_language: &'a str,
}

fn html(page: &RedirectPage<'_>) -> String {
    let RedirectPage {
        language,
        direction,
        ..
    } = page;
    let (url, name) = (escape(page.url), escape(page.name));
    let canonical = escape(&page.canonical);
    let spoken = match page.name_language == *language {
        true => String::new(),
        false => format!(" lang=\"{}\"", page.name_language),
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={url}\">\n\
         <link rel=\"canonical\" href=\"{canonical}\">\n\
         <title>{name}</title>\n</head>\n<body>\n\
         <p><a href=\"{url}\"{spoken}>{name}</a></p>\n</body>\n</html>\n"
    )
}

fn canonical(plan: &SitePlan<'_>, target: &SitePath, from: &SitePath) -> String {
    match &plan.base_url {
        Some(base) => target.absolute(base),
        None => target.relative_from(from),
    }
}

fn kind(shown: RecordWithPage) -> PageKind {
    match shown {
        RecordWithPage::Product(id) => PageKind::Product(id),
        RecordWithPage::Advisory(id) => PageKind::Advisory(id),
        RecordWithPage::Bulletin(id) => PageKind::Bulletin(id),
        RecordWithPage::Audience(id) => PageKind::Audience(id),
        RecordWithPage::Page(id) => PageKind::Text(id),
    }
}

/// What the record is called, with the language of that.
fn name(
    catalog: &Catalog,
    shown: RecordWithPage,
    language: LanguageId,
) -> Option<(String, LanguageId)> {
    let named = |name: &Localized| {
        name.or_fallback(language)
            .map(|(name, language)| (name.clone(), language))
    };
    let texts = match shown {
        RecordWithPage::Product(id) => return named(&catalog.products[id].name),
        RecordWithPage::Audience(id) => return named(&catalog.audiences[id].name),
        RecordWithPage::Advisory(id) => &catalog.advisories[id].texts,
        RecordWithPage::Bulletin(id) => &catalog.bulletins[id].texts,
        RecordWithPage::Page(id) => &catalog.pages[id].texts,
    };
    texts
        .or_fallback(language)
        .map(|(text, language)| (text.title.clone(), language))
}
