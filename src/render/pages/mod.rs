//! The pages of a site: a file or folder for each page kind.
//!
//! The file of a page kind has its view (the struct that its template gets), the function that
//! builds the view from the plan, and its structured data for search engines. [`PageRenderer`] has a
//! match arm for each kind. What several kinds share is in [`parts`](super::parts).
//!
//! Only pages that list all records scan them; everything else that pages share is computed once, in
//! [`ReverseIndex`] and [`LanguageContext`].

pub(crate) mod advisories;
pub(crate) mod advisory;
pub(crate) mod audience;
pub(crate) mod bulletin;
pub(crate) mod changes;
pub(crate) mod compare;
pub(crate) mod gate;
pub(crate) mod glossary;
pub(crate) mod home;
pub(crate) mod not_found;
pub(crate) mod notice;
pub(crate) mod product;
pub(crate) mod product_list;
pub(crate) mod search;
pub(crate) mod text_page;

use super::{RenderError, Templates};
use crate::artifact::SitePath;
use crate::diagnostic::Diagnostic;
use crate::locale::Locales;
use crate::model::LanguageId;
use crate::plan::{PageKind, PlannedPage, SitePlan, compare_parts};
use crate::project::BodyReader;
use crate::render::fallback_words;
use crate::render::layout_cache::CachedLayout;
use crate::render::minify_html::minify_html;
use crate::render::parts::{LanguageContext, LayoutKey, PageContext, RenderedText, ReverseIndex};
use crate::render::templates::as_text;
use crate::render::view::{LayoutContext, LayoutView, SlotContents};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::sync::{Arc, RwLock};

/// A script with data for the pages of the language of a home page.
#[derive(Clone, Copy)]
pub(crate) enum DataScript<'p> {
    /// The products, for the lookup.
    Lookup(&'p PlannedPage),
    /// The rows of a page that compares products.
    Rows(&'p PlannedPage, u16),
}

/// Renders the pages of a site one by one, from many threads.
pub struct PageRenderer<'a> {
    plan: &'a SitePlan<'a>,
    templates: &'a Templates,
    bodies: &'a BodyReader,
    index: ReverseIndex,
    /// In the site's order; the source language is first, even where it is not built.
    languages: Vec<LanguageContext<'a>>,
    /// Whether pages may have words in the fallback language.
    has_fallback: bool,
    /// Filled on demand.
    layout_cache: RwLock<FxHashMap<LayoutKey, Arc<CachedLayout>>>,
}

/// The first folder of a path.
fn folder_of(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

impl<'a> PageRenderer<'a> {
    /// Computes what pages share.
    pub fn new(
        plan: &'a SitePlan<'a>,
        locales: &'a Locales,
        templates: &'a Templates,
        bodies: &'a BodyReader,
    ) -> Self {
        let needed = |id: LanguageId| id == LanguageId::SOURCE || plan.languages.contains(&id);
        let has_fallback = locales.untranslated() > 0;
        let locales: Vec<_> = locales
            .for_pages()
            .filter(|locale| needed(locale.language_id()))
            .collect();
        let languages = locales.par_iter();
        let languages = languages.map(|locale| LanguageContext::new(plan, locale));
        let (index, languages) = rayon::join(|| ReverseIndex::new(plan), || languages.collect());
        Self {
            plan,
            templates,
            bodies,
            index,
            languages,
            has_fallback,
            layout_cache: RwLock::default(),
        }
    }

    /// All pages of the plan.
    pub(crate) fn planned(&self) -> &'a [PlannedPage] {
        &self.plan.pages
    }

    fn context<'p>(&'p self, planned: &'p PlannedPage) -> PageContext<'p>
    where
        'a: 'p,
    {
        let mut languages = self.languages.iter();
        let language = languages.find(|language| language.id == planned.language);
        PageContext {
            plan: self.plan,
            reverse: &self.index,
            language: language.unwrap_or(&self.languages[0]),
            languages: &self.languages,
            planned,
            templates: self.templates,
            day: self.plan.as_of,
            bodies: self.bodies,
        }
    }

    /// The paths of the scripts with data, each with what makes it, for every language: the products for the
    /// lookup and, where several pages compare products, the rows of each. With `only`, no others than those
    /// in the folder of that path: a name may need the whole script.
    pub(crate) fn scripts(&self, only: Option<&str>) -> Vec<(SitePath, DataScript<'_>)> {
        let parts = match compare_parts(self.plan.catalog) {
            1 => 0,
            parts => parts,
        };
        let pages = self.plan.pages.iter();
        let is_wanted =
            |home: &SitePath| only.is_none_or(|only| folder_of(only) == folder_of(home.as_str()));
        let homes = pages.filter(|page| page.kind == PageKind::Home && is_wanted(&page.path));
        homes
            .flat_map(|home| {
                let folder = &self.plan.catalog.site.language(home.language).folder;
                let page = self.context(home);
                let rows = (1..=parts).map(move |part| {
                    let name = compare::rows_script_name(&page, &part.to_string());
                    let path = SitePath::from_ids(format!("{folder}/{name}"));
                    (path, DataScript::Rows(home, part))
                });
                let lookup = page.lookup_path();
                std::iter::once((lookup, DataScript::Lookup(home))).chain(rows)
            })
            .collect()
    }

    /// Makes a script with data.
    ///
    /// # Errors
    /// As [`Self::page`].
    pub(crate) fn script(&self, script: DataScript<'_>) -> Result<Vec<u8>, RenderError> {
        match script {
            DataScript::Lookup(home) => Ok(self.context(home).lookup_script().bytes.clone()),
            DataScript::Rows(home, part) => Ok(compare::rows_script(&self.context(home), part)?),
        }
    }

    /// Renders a page.
    ///
    /// # Errors
    /// A [`Code::Template`](crate::diagnostic::Code::Template) diagnostic for an error in a
    /// template; an [`Error`](crate::error::Error) when a body cannot be read.
    pub fn page(&self, planned: &PlannedPage) -> Result<Vec<u8>, RenderError> {
        let mut html = Vec::new();
        self.page_into(&mut html, planned)?;
        Ok(html)
    }

    /// The same, appended to a buffer.
    ///
    /// # Errors
    /// As [`Self::page`].
    pub(crate) fn page_into(
        &self,
        html: &mut Vec<u8>,
        planned: &PlannedPage,
    ) -> Result<(), RenderError> {
        let start = html.len();
        self.render_into(html, planned)?;
        if self.has_fallback {
            let languages = &self.plan.catalog.site.languages;
            let right_to_left = languages.iter().any(|language| language.right_to_left);
            let marked = fallback_words::with_elements(&as_text(&html[start..]), right_to_left);
            html.truncate(start);
            html.extend_from_slice(marked.as_bytes());
        }
        Ok(())
    }

    fn render_into(&self, html: &mut Vec<u8>, planned: &PlannedPage) -> Result<(), RenderError> {
        let page = &self.context(planned);
        let catalog = self.plan.catalog;
        let rendered = match planned.kind {
            PageKind::Gate => self.render_document(html, page, "gate.html", &gate::gate(page)),
            PageKind::NotFound => {
                self.render_document(html, page, "not_found.html", &not_found::not_found(page))
            }
            PageKind::Notice(id) => {
                self.render_document(html, page, "notice.html", &notice::notice(page, id, None))
            }
            PageKind::NoticeFor(id, audience) => {
                let view = notice::notice(page, id, Some(audience));
                self.render_document(html, page, "notice.html", &view)
            }
            PageKind::Home => {
                let view = home::home(page);
                self.render(html, page, "home.html", &view.layout, &view)
            }
            PageKind::Product(id) => {
                let view = product::product(page, id);
                self.render(html, page, "product.html", &view.layout, &view)
            }
            PageKind::Advisory(id) => {
                let record = &catalog.advisories[id];
                let text = RenderedText::new(page, &record.texts, record.source_language)?;
                let view = advisory::advisory(page, id, text.as_ref())?;
                self.render(html, page, "advisory.html", &view.layout, &view)
            }
            PageKind::Advisories(part) => {
                let view = advisories::advisories(page, part);
                self.render(html, page, "advisories.html", &view.layout, &view)
            }
            PageKind::Bulletin(id) => {
                let texts = &catalog.bulletins[id].texts;
                let text = RenderedText::new(page, texts, LanguageId::SOURCE)?;
                let view = bulletin::bulletin(page, id, text.as_ref())?;
                self.render(html, page, "bulletin.html", &view.layout, &view)
            }
            PageKind::Audience(id) => {
                let view = audience::audience(page, id, None)?;
                self.render(html, page, "audience.html", &view.layout, &view)
            }
            PageKind::AudiencePart(id, part) => {
                let view = audience::audience(page, id, Some(part))?;
                self.render(html, page, "audience.html", &view.layout, &view)
            }
            PageKind::ProductList(part) => {
                let view = product_list::product_list(page, part);
                self.render(html, page, "product_list.html", &view.layout, &view)
            }
            PageKind::Compare => {
                let view = compare::compare(page, 1)?;
                self.render(html, page, "compare.html", &view.layout, &view)
            }
            PageKind::ComparePart(part) => {
                let view = compare::compare(page, part)?;
                self.render(html, page, "compare.html", &view.layout, &view)
            }
            PageKind::Glossary => {
                let view = glossary::glossary(page);
                self.render(html, page, "glossary.html", &view.layout, &view)
            }
            PageKind::Changes(part) => {
                let view = changes::changes(page, part);
                self.render(html, page, "changes.html", &view.layout, &view)
            }
            PageKind::Search => {
                let view = search::search(page);
                self.render(html, page, "search.html", &view.layout, &view)
            }
            PageKind::Text(id) => {
                let texts = &catalog.pages[id].texts;
                let text = RenderedText::new(page, texts, LanguageId::SOURCE)?;
                let view = text_page::text_page(page, id, text.as_ref());
                self.render(html, page, "text_page.html", &view.layout, &view)
            }
        };
        Ok(rendered?)
    }

    /// A page whose template is the whole document.
    fn render_document(
        &self,
        html: &mut Vec<u8>,
        page: &PageContext<'_>,
        template: &str,
        view: &impl Serialize,
    ) -> Result<(), Box<Diagnostic>> {
        let messages = &page.language.messages;
        self.templates
            .render_into(html, &page.root(), template, messages, view)
    }

    /// A page whose template is the content of the layout.
    fn render(
        &self,
        html: &mut Vec<u8>,
        page: &PageContext<'_>,
        template: &str,
        layout: &LayoutView<'_>,
        view: &impl Serialize,
    ) -> Result<(), Box<Diagnostic>> {
        // Pages with the longest lists have a size budget.
        let has_budget = matches!(
            page.planned.kind,
            PageKind::Home
                | PageKind::ProductList(_)
                | PageKind::Compare
                | PageKind::ComparePart(_)
        );
        let finish = |html: Vec<u8>| match has_budget {
            true => minify_html(&as_text(&html), page.bidi_isolation()).into_bytes(),
            false => html,
        };
        let messages = &page.language.messages;
        let file = page.planned.path.file_name();
        let slots = &layout.slots;
        let layout = self.layout(page, slots, finish)?;
        layout.fill(html, file, slots, |html| match has_budget {
            true => {
                let main = self
                    .templates
                    .render(&page.root(), template, messages, view)?;
                html.extend_from_slice(&finish(main));
                Ok(())
            }
            false => self
                .templates
                .render_into(html, &page.root(), template, messages, view),
        })
    }

    /// The layout of a page, rendered for the first page that needs it. All pages of a kind have the
    /// same `finish`.
    fn layout(
        &self,
        page: &PageContext<'_>,
        slots: &SlotContents<'_>,
        finish: impl FnOnce(Vec<u8>) -> Vec<u8>,
    ) -> Result<Arc<CachedLayout>, Box<Diagnostic>> {
        let key = page.layout_key(slots);
        let cache = self.layout_cache.read();
        if let Some(layout) = cache.ok().and_then(|cache| cache.get(&key).cloned()) {
            return Ok(layout);
        }
        let view = LayoutContext {
            layout: page.layout_view(slots),
        };
        let messages = &page.language.messages;
        let html = self
            .templates
            .render(&page.root(), "layout.html", messages, &view)?;
        let layout = Arc::new(CachedLayout::new(&as_text(&finish(html))));
        if let Ok(mut cache) = self.layout_cache.write() {
            cache.insert(key, Arc::clone(&layout));
        }
        Ok(layout)
    }
}
