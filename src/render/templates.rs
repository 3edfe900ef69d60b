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
    /// By name: the author's file, which may lie in any theme of the line or in the site's own
    /// folder, and what was compiled of it.
    files: BTreeMap<String, (ThemeSource, MinifiedTemplate)>,
}

impl Templates {
    /// Compiles templates, given by name.
    ///
    /// `folder` is the path that faults name of a template that is not there, such as
    /// `themes/default/templates`. Returns `None` after telling each faulty template.
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
                diagnostics.push(templates.fault("", &error));
                None
            }
        }
    }

    /// Renders a template by its name: the language's words as `t`, the view's fields.
    ///
    /// # Errors
    /// A [`Code::Template`] fault with its place in the template: the theme's author erred.
    pub fn render(
        &self,
        template: &str,
        words: &TemplateMessages,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut page = Vec::new();
        self.render_into(&mut page, template, words, view)?;
        Ok(page)
    }

    /// The same, appended to what a page has already.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn render_into(
        &self,
        page: &mut Vec<u8>,
        template: &str,
        words: &TemplateMessages,
        view: &impl Serialize,
    ) -> Result<(), Box<Diagnostic>> {
        let render = || {
            let mut context = context(view)?;
            context.insert_value("t", words.value());
            self.tera.render_to(template, &context, page)
        };
        render().map_err(|error| Box::new(self.fault(template, &error)))
    }

    fn fault(&self, template: &str, error: &tera::Error) -> Diagnostic {
        // Syntax and rendering faults know their place; the others at best a name.
        if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
            Diagnostic::new(Code::Template, &self.place(report))
                .with("detail", first_line(report.message()))
        } else {
            Diagnostic::new(Code::Template, &Origin::file(&self.file(template)))
                .with("detail", error.to_string())
        }
    }

    /// The place of a fault in the author's file: Tera knows it in the minified text.
    fn place(&self, report: &ReportError) -> Origin {
        let Some((source, minified)) = self.files.get(report.filename()) else {
            return Origin::file(&self.file(report.filename()));
        };
        let span = &report.span().range;
        let start = minified.original(span.start);
        // The end is that of the last byte: behind it, a line break may have been removed.
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

/// What a template drew, as text. Tera writes nothing that is none.
pub(super) fn utf8_lossy(drawn: &[u8]) -> Cow<'_, str> {
    match simdutf8::basic::from_utf8(drawn) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(drawn),
    }
}

/// A field that is not there is answered with a list of all that are: of the words, hundreds.
fn first_line(message: &str) -> &str {
    const LIST: &str = " Available fields:";
    match message.find(LIST) {
        Some(at) if message.len() > 200 => &message[..at],
        _ => message,
    }
}

#[cfg(test)]
mod tests {
    use super::{TemplateMessages, Templates, ThemeSource};
    use crate::diagnostic::{Code, Diagnostic, Diagnostics};
    use serde::Serialize;

    #[derive(Serialize)]
    struct View {
        name: &'static str,
    }

    const FOLDER: &str = "themes/x/templates";
    /// Of the parent: the fault is in its file.
    const FILE: &str = "themes/parent/templates/page.html";

    fn compile(source: &str) -> Result<Templates, Diagnostic> {
        let mut diagnostics = Diagnostics::new();
        let source = ThemeSource::new(FILE.into(), source.to_owned());
        Templates::new(FOLDER, [("page.html", &source)], &mut diagnostics)
            .ok_or_else(|| diagnostics.sorted()[0].clone())
    }

    fn render(source: &str) -> Result<String, Diagnostic> {
        let words =
            TemplateMessages::new([("question", "Can I?"), ("all-products", "All & sundry")]);
        let view = View { name: "<Zoom>" };
        compile(source)?
            .render("page.html", &words, &view)
            .map(|page| String::from_utf8(page).expect("UTF-8"))
            .map_err(|fault| *fault)
    }

    #[test]
    fn a_template_sees_the_view_and_the_words_escaped() {
        let check = |source: &str, expected: &str| {
            assert_eq!(render(source).expect("renders"), expected, "{source}");
        };
        check("{{ name }}", "&lt;Zoom&gt;");
        check("{{ t.question }}", "Can I?");
        check("{{ t[\"all-products\"] }}", "All &amp; sundry");
        check("{{ t.all_products }}", "All &amp; sundry");
    }

    #[test]
    fn a_fault_names_its_file_line_and_column() {
        let check = |source: &str, line: u32, column: u32| {
            let fault = render(source).expect_err(source);
            assert_eq!(fault.code, Code::Template, "{source}");
            let origin = &fault.origin;
            assert_eq!(&*origin.file, FILE, "{source}");
            assert_eq!(
                (origin.line, origin.column),
                (line, column),
                "{source}: {fault:?}"
            );
            assert!(
                fault
                    .argument("detail")
                    .is_some_and(|detail| !detail.is_empty())
            );
        };
        check("<p>\n{{ missing }}", 2, 4);
        check("{{ t.missing }}", 1, 6);
        check("a\n  {% if %}", 2, 9);
        // The author's place, not that in the minified text.
        check("<p>\n  學\n  校 {{ missing }}", 3, 8);
        check("<p\n  a\n>\n\n  <b>\n    {{ missing }}</b></p>", 6, 8);
        check("<p>\n  {{ name }}\n  {% if name %}\n</p>\n", 4, 1);
        check("<p>\n {%- if name %}\n  {{ missing }}{% endif %}", 3, 6);
    }

    #[test]
    fn a_template_that_is_not_there_is_a_fault_of_the_theme() {
        let templates = compile("x").expect("compiles");
        let words = TemplateMessages::new([]);
        let view = View { name: "" };
        let fault = templates
            .render("other.html", &words, &view)
            .expect_err("no such template");
        assert_eq!(&*fault.origin.file, "themes/x/templates/other.html");
    }
}
