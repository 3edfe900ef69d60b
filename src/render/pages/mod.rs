//! The pages of a site: one file or folder for each page kind.
//!
//! A page kind has its view (the struct that its template gets), the function that builds the view
//! from the plan, and what it tells machines about itself, all in one place. [`PageRenderer`] has a
//! line for each kind. What several kinds show is in [`parts`](super::parts).
//!
//! To render a page, nothing scans all records, apart from pages that list them: what is shared is
//! computed once, in [`ReverseIndex`] and [`LanguageContext`].

pub(in crate::render) mod advisories;
pub(in crate::render) mod advisory;
pub(in crate::render) mod audience;
pub(in crate::render) mod bulletin;
pub(in crate::render) mod changes;
pub(in crate::render) mod compare;
pub(in crate::render) mod gate;
pub(in crate::render) mod glossary;
pub(in crate::render) mod home;
pub(in crate::render) mod not_found;
pub(in crate::render) mod notice;
pub(in crate::render) mod product;
pub(in crate::render) mod search;
pub(in crate::render) mod text_page;

use std::sync::{Arc, RwLock};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Serialize;

use super::{RenderError, Templates};
use crate::diagnostic::Diagnostic;
use crate::locale::Locales;
use crate::model::LanguageId;
use crate::plan::{PageKind, PlannedPage, SitePlan};
use crate::project::BodyReader;
use crate::render::layout_cache::CachedLayout;
use crate::render::minify_html::minify_html;
use crate::render::parts::body::RenderedText;
use crate::render::parts::language_context::LanguageContext;
use crate::render::parts::layout::LayoutKey;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::reverse_index::ReverseIndex;
use crate::render::templates::utf8_lossy;
use crate::render::view::{LayoutContext, LayoutView, SlotContents};
/// All pages of a site, ready to be made one by one and from many threads.
pub struct PageRenderer<'a> {
    plan: &'a SitePlan<'a>,
    templates: &'a Templates,
    bodies: &'a BodyReader,
    index: ReverseIndex,
    /// In the site's order; the source language first, even where it is not made.
    language_contexts: Vec<LanguageContext<'a>>,
    /// What is around pages, as far as it was needed yet.
    layout_cache: RwLock<LayoutCache>,
}

impl<'a> PageRenderer<'a> {
    /// Works out what pages share.
    pub fn new(
        plan: &'a SitePlan<'a>,
        locales: &'a Locales,
        templates: &'a Templates,
        bodies: &'a BodyReader,
    ) -> Self {
        let needed = |id: LanguageId| id == LanguageId::SOURCE || plan.languages.contains(&id);
        let locales: Vec<_> = locales
            .iter()
            .filter(|locale| needed(locale.language_id()))
            .collect();
        let editions = || {
            locales
                .par_iter()
                .map(|locale| LanguageContext::new(plan, locale))
        };
        let (index, editions) = rayon::join(|| ReverseIndex::new(plan), || editions().collect());
        Self {
            plan,
            templates,
            bodies,
            index,
            language_contexts: editions,
            layout_cache: RwLock::default(),
        }
    }

    /// All that are to be made.
    pub(in crate::render) fn planned(&self) -> &'a [PlannedPage] {
        &self.plan.pages
    }

    fn frame<'p>(&'p self, planned: &'p PlannedPage) -> PageContext<'p>
    where
        'a: 'p,
    {
        let edition = self
            .language_contexts
            .iter()
            .find(|edition| edition.id == planned.language)
            .unwrap_or(&self.language_contexts[0]);
        PageContext {
            plan: self.plan,
            reverse: &self.index,
            language_context: edition,
            language_contexts: &self.language_contexts,
            planned,
            templates: self.templates,
            day: self.plan.as_of,
            bodies: self.bodies,
        }
    }

    /// One page.
    ///
    /// # Errors
    /// A [`Code::Template`](crate::diagnostic::Code::Template) fault where the theme's author
    /// erred; the machine's where a body cannot be read.
    pub fn page(&self, planned: &PlannedPage) -> Result<Vec<u8>, RenderError> {
        let page = &self.frame(planned);
        let catalog = self.plan.catalog;
        let drawn = match planned.kind {
            PageKind::Gate => self.draw_alone(page, "gate.html", &gate::gate(page)),
            PageKind::NotFound => {
                self.draw_alone(page, "not_found.html", &not_found::not_found(page))
            }
            PageKind::Notice(id) => self.draw_alone(page, "notice.html", &notice::notice(page, id)),
            PageKind::Home => {
                let view = home::home(page);
                self.draw_minified(page, "home.html", &view.layout, &view)
            }
            PageKind::Product(id) => {
                let view = product::product(page, id);
                self.draw(page, "product.html", &view.layout, &view)
            }
            PageKind::Advisory(id) => {
                let record = &catalog.advisories[id];
                let text = RenderedText::new(page, &record.texts, record.source_language)?;
                let view = advisory::advisory(page, id, text.as_ref())?;
                self.draw(page, "advisory.html", &view.layout, &view)
            }
            PageKind::Advisories(part) => {
                let view = advisories::advisories(page, part);
                self.draw(page, "advisories.html", &view.layout, &view)
            }
            PageKind::Bulletin(id) => {
                let texts = &catalog.bulletins[id].texts;
                let text = RenderedText::new(page, texts, LanguageId::SOURCE)?;
                let view = bulletin::bulletin(page, id, text.as_ref())?;
                self.draw(page, "bulletin.html", &view.layout, &view)
            }
            PageKind::Audience(id) => {
                let view = audience::audience(page, id, None)?;
                self.draw(page, "audience.html", &view.layout, &view)
            }
            PageKind::AudiencePart(id, part) => {
                let view = audience::audience(page, id, Some(part))?;
                self.draw(page, "audience.html", &view.layout, &view)
            }
            PageKind::Compare => {
                let view = compare::compare(page);
                self.draw_minified(page, "compare.html", &view.layout, &view)
            }
            PageKind::Glossary => {
                let view = glossary::glossary(page);
                self.draw(page, "glossary.html", &view.layout, &view)
            }
            PageKind::Changes(part) => {
                let view = changes::changes(page, part);
                self.draw(page, "changes.html", &view.layout, &view)
            }
            PageKind::Search => {
                let view = search::search(page);
                self.draw(page, "search.html", &view.layout, &view)
            }
            PageKind::Text(id) => {
                let texts = &catalog.pages[id].texts;
                let text = RenderedText::new(page, texts, LanguageId::SOURCE)?;
                let view = text_page::text_page(page, id, text.as_ref());
                self.draw(page, "text_page.html", &view.layout, &view)
            }
        };
        Ok(drawn?)
    }

    /// A page whose template is the whole document.
    fn draw_alone(
        &self,
        page: &PageContext<'_>,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.templates
            .render(template, &page.language_context.messages, view)
    }

    /// A page whose template is the content of the frame.
    fn draw(
        &self,
        page: &PageContext<'_>,
        template: &str,
        layout: &LayoutView<'_>,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let own = &layout.own;
        let shell = self.layout(page, own)?;
        shell.fill(page.planned.path.file_name(), own, |bytes| {
            self.templates
                .render_into(bytes, template, &page.language_context.messages, view)
        })
    }

    /// The same, minified.
    fn draw_minified(
        &self,
        page: &PageContext<'_>,
        template: &str,
        layout: &LayoutView<'_>,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let drawn = self
            .templates
            .render(template, &page.language_context.messages, view)?;
        let main = minify_html(&utf8_lossy(&drawn), page.bidi_isolation());
        let own = &layout.own;
        let shell =
            self.layout_with(page, own, |drawn| minify_html(drawn, page.bidi_isolation()))?;
        shell.fill(page.planned.path.file_name(), own, |bytes| {
            bytes.extend_from_slice(main.as_bytes());
            Ok(())
        })
    }

    /// The frame of a page, drawn when the first page needs it.
    fn layout(
        &self,
        page: &PageContext<'_>,
        own: &SlotContents<'_>,
    ) -> Result<Arc<CachedLayout>, Box<Diagnostic>> {
        self.layout_with(page, own, str::to_owned)
    }

    /// The same, by what is made of the drawn frame: all pages of a kind make the same of theirs.
    fn layout_with(
        &self,
        page: &PageContext<'_>,
        own: &SlotContents<'_>,
        finish: impl FnOnce(&str) -> String,
    ) -> Result<Arc<CachedLayout>, Box<Diagnostic>> {
        let key = page.layout_key(own);
        let known = |shells: &LayoutCache| shells.get(&key).cloned();
        if let Some(shell) = self
            .layout_cache
            .read()
            .ok()
            .and_then(|shells| known(&shells))
        {
            return Ok(shell);
        }
        let framed = LayoutContext {
            layout: page.layout_view(own),
        };
        let drawn =
            self.templates
                .render("layout.html", &page.language_context.messages, &framed)?;
        let drawn = finish(&utf8_lossy(&drawn));
        let shell = Arc::new(CachedLayout::new(&drawn));
        if let Ok(mut shells) = self.layout_cache.write() {
            shells.insert(key, Arc::clone(&shell));
        }
        Ok(shell)
    }
}

type LayoutCache = FxHashMap<LayoutKey, Arc<CachedLayout>>;
