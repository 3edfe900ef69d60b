//! The theme's templates, compiled once.

use super::TemplateMessages;
use super::minify_template::{MinifiedTemplate, minify_template};
use super::template_context::context;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::theme::ThemeSource;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{ErrorKind, ReportError, Tera};

/// All templates of a theme, ready to render from many threads.
pub struct Templates {
    tera: Tera,
    folder: String,
    /// By name: the author's file, which may be in a parent theme or in the site's own folder, and
    /// what was compiled of it.
    files: BTreeMap<String, (ThemeSource, MinifiedTemplate)>,
}

impl Templates {
    /// Compiles templates, given by name.
    ///
    /// `folder` is the path in errors about missing templates, such as `themes/default/templates`.
    /// Returns `None` after reporting the error.
    pub fn new<'s>(
        folder: &str,
        sources: impl IntoIterator<Item = (&'s str, &'s ThemeSource)>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let mut templates = Self {
            tera: Tera::new(),
            folder: folder.to_owned(),
            files: BTreeMap::new(),
        };
        for (name, source) in sources {
            let minified = minify_template(&source.text);
            let file = (source.clone(), minified);
            templates.files.insert(name.to_owned(), file);
        }
        let texts = templates.files.iter();
        let texts = texts.map(|(name, (_, minified))| (name, &minified.text));
        match templates.tera.add_raw_templates(texts) {
            Ok(()) => Some(templates),
            Err(error) => {
                diagnostics.push(templates.diagnostic("", &error));
                None
            }
        }
    }

    /// Renders a template, given by name, with the fields of the view and the messages as `t`.
    ///
    /// # Errors
    /// A [`Code::Template`] diagnostic with its position in the template.
    pub fn render(
        &self,
        template: &str,
        messages: &TemplateMessages,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut html = Vec::new();
        self.render_into(&mut html, template, messages, view)?;
        Ok(html)
    }

    /// The same, appended to what a page already has: nothing is copied.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn render_into(
        &self,
        html: &mut Vec<u8>,
        template: &str,
        messages: &TemplateMessages,
        view: &impl Serialize,
    ) -> Result<(), Box<Diagnostic>> {
        let render = || {
            let mut context = context(view)?;
            context.insert_value("t", messages.value());
            self.tera.render_to(template, &context, html)
        };
        render().map_err(|error| Box::new(self.diagnostic(template, &error)))
    }

    fn diagnostic(&self, template: &str, error: &tera::Error) -> Diagnostic {
        // Syntax and rendering errors have a position; the others have at best a name.
        if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
            Diagnostic::new(Code::Template, &self.origin(report))
                .with("detail", first_line(report.message()))
        } else {
            Diagnostic::new(Code::Template, &Origin::file(&self.file(template)))
                .with("detail", error.to_string())
        }
    }

    /// The position of an error in the author's file; Tera reports that in the minified text.
    fn origin(&self, report: &ReportError) -> Origin {
        let Some((source, minified)) = self.files.get(report.filename()) else {
            return Origin::file(&self.file(report.filename()));
        };
        let span = &report.span().range;
        let start = minified.original(span.start);
        // The end is that of the last byte: after it, a line break may have been removed.
        let end = minified.original(span.end.saturating_sub(1)) + 1;
        let marked = source.text.get(start..end).unwrap_or_default();
        let width = match marked.contains('\n') {
            true => 0,
            false => marked.chars().count(),
        };
        source.origin(start, u32::try_from(width).unwrap_or(u32::MAX))
    }

    fn file(&self, template: &str) -> Arc<str> {
        if let Some((source, _)) = self.files.get(template) {
            Arc::clone(&source.file)
        } else if template.is_empty() {
            Arc::from(self.folder.as_str())
        } else {
            Arc::from(format!("{}/{template}", self.folder))
        }
    }
}

/// Cuts the list of all available fields off an error about a missing field: `t` has hundreds.
fn first_line(message: &str) -> &str {
    const LIST: &str = " Available fields:";
    match message.find(LIST) {
        Some(at) if message.len() > 200 => &message[..at],
        _ => message,
    }
}

/// Rendered HTML as text. Tera writes nothing but UTF-8.
pub(super) fn as_text(html: &[u8]) -> Cow<'_, str> {
    match simdutf8::basic::from_utf8(html) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(html),
    }
}

#[cfg(test)]
mod tests {
    use super::as_text;
    use super::{TemplateMessages, Templates, ThemeSource};
    use crate::diagnostic::{Code, Diagnostic, Diagnostics};
    use serde::Serialize;

    #[derive(Serialize)]
    struct View {
        name: &'static str,
    }

    const FOLDER: &str = "themes/x/templates";
    /// A file of the parent theme.
    const FILE: &str = "themes/parent/templates/page.html";

    fn compile(source: &str) -> Result<Templates, Diagnostic> {
        let mut diagnostics = Diagnostics::new();
        let source = ThemeSource::new(FILE.into(), source.to_owned());
        Templates::new(FOLDER, [("page.html", &source)], &mut diagnostics)
            .ok_or_else(|| diagnostics.sorted()[0].clone())
    }

    fn render(source: &str) -> Result<String, Diagnostic> {
        let messages =
            TemplateMessages::new([("question", "Can I?"), ("all-products", "All & sundry")]);
        let view = View { name: "<Zoom>" };
        compile(source)?
            .render("page.html", &messages, &view)
            .map(|html| as_text(&html).into_owned())
            .map_err(|error| *error)
    }

    #[test]
    fn a_template_sees_the_view_and_the_messages_escaped() {
        let check = |source: &str, expected: &str| {
            assert_eq!(render(source).expect("renders"), expected, "{source}");
        };
        check("{{ name }}", "&lt;Zoom&gt;");
        check("{{ t.question }}", "Can I?");
        check("{{ t[\"all-products\"] }}", "All &amp; sundry");
        check("{{ t.all_products }}", "All &amp; sundry");
    }

    #[test]
    fn an_error_has_file_line_and_column() {
        let check = |source: &str, line: u32, column: u32| {
            let error = render(source).expect_err(source);
            assert_eq!(error.code, Code::Template, "{source}");
            let origin = &error.origin;
            assert_eq!(&*origin.file, FILE, "{source}");
            assert_eq!(
                (origin.line, origin.column),
                (line, column),
                "{source}: {error:?}"
            );
            assert!(
                error
                    .argument("detail")
                    .is_some_and(|detail| !detail.is_empty())
            );
        };
        check("<p>\n{{ missing }}", 2, 4);
        check("{{ t.missing }}", 1, 6);
        check("a\n  {% if %}", 2, 9);
        // The position in the author's text, not in the minified text.
        check("<p>\n  學\n  校 {{ missing }}", 3, 8);
        check("<p\n  a\n>\n\n  <b>\n    {{ missing }}</b></p>", 6, 8);
        check("<p>\n  {{ name }}\n  {% if name %}\n</p>\n", 4, 1);
        check("<p>\n {%- if name %}\n  {{ missing }}{% endif %}", 3, 6);
    }

    #[test]
    fn a_missing_template_is_an_error_of_the_theme() {
        let templates = compile("x").expect("compiles");
        let messages = TemplateMessages::new([]);
        let view = View { name: "" };
        let error = templates
            .render("other.html", &messages, &view)
            .expect_err("no such template");
        assert_eq!(&*error.origin.file, "themes/x/templates/other.html");
    }
}
