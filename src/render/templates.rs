//! The theme's templates, compiled once.

use super::TemplateMessages;
use super::asset_function::{self, AssetFunction};
use super::minify_template::{MinifiedTemplate, minify_template};
use super::template_context::context;
use super::template_errors;
use super::template_limits::{LimitedOutput, range};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::theme::{PublishedAssets, ThemeSource};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::Tera;

/// All templates of a theme, ready to render from many threads.
pub struct Templates {
    tera: Tera,
    folder: String,
    assets: Arc<PublishedAssets>,
    /// By name: the author's file, which may be in a parent theme or in the site's own folder, and
    /// what was compiled of it.
    pub(super) files: BTreeMap<String, (ThemeSource, MinifiedTemplate)>,
}

impl Templates {
    /// Compiles templates, given by name.
    ///
    /// `folder` is the path in errors about missing templates, such as `themes/default/templates`.
    /// Returns `None` after reporting the errors.
    pub fn new<'s>(
        folder: &str,
        sources: impl IntoIterator<Item = (&'s str, &'s ThemeSource)>,
        assets: &PublishedAssets,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let mut templates = Self {
            tera: Tera::new(),
            folder: folder.to_owned(),
            assets: Arc::new(assets.clone()),
            files: BTreeMap::new(),
        };
        templates.tera.register_function("range", range);
        let asset = AssetFunction(Arc::clone(&templates.assets));
        templates.tera.register_function("asset", asset);
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
                template_errors::report(&templates, &error, diagnostics);
                None
            }
        }
    }

    /// The names under which the theme's assets are published.
    pub(crate) fn published_assets(&self) -> &PublishedAssets {
        &self.assets
    }

    /// The text of a template as its author wrote it; empty if there is none.
    pub(crate) fn text(&self, template: &str) -> &str {
        let file = self.files.get(template);
        file.map_or("", |(source, _)| &source.text)
    }

    /// Renders a template, given by name, with the fields of the view and the messages as `t`. `root` is
    /// what leads from the page to the root of the site.
    ///
    /// # Errors
    /// A [`Code::Template`] diagnostic with its position in the template.
    pub fn render(
        &self,
        root: &str,
        template: &str,
        messages: &TemplateMessages,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut html = Vec::new();
        self.render_into(&mut html, root, template, messages, view)?;
        Ok(html)
    }

    /// The same, appended to what a page already has: nothing is copied.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub fn render_into(
        &self,
        html: &mut Vec<u8>,
        root: &str,
        template: &str,
        messages: &TemplateMessages,
        view: &impl Serialize,
    ) -> Result<(), Box<Diagnostic>> {
        let mut render = || {
            let mut context = context(view)?;
            context.insert_value("t", messages.value());
            asset_function::set_root(root);
            let output = LimitedOutput::new(html);
            self.tera.render_to(template, &context, output)
        };
        render().map_err(|error| Box::new(template_errors::diagnostic(self, template, &error)))
    }

    /// The path of a template for diagnostics.
    pub(super) fn file(&self, template: &str) -> Arc<str> {
        if let Some((source, _)) = self.files.get(template) {
            Arc::clone(&source.file)
        } else if template.is_empty() {
            Arc::from(self.folder.as_str())
        } else {
            Arc::from(format!("{}/{template}", self.folder))
        }
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
    use super::{PublishedAssets, TemplateMessages, Templates, ThemeSource};
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
        Templates::new(
            FOLDER,
            [("page.html", &source)],
            &PublishedAssets::default(),
            &mut diagnostics,
        )
        .ok_or_else(|| diagnostics.sorted()[0].clone())
    }

    fn render(source: &str) -> Result<String, Diagnostic> {
        let messages =
            TemplateMessages::new([("question", "Can I?"), ("all-products", "All & sundry")]);
        let view = View { name: "<Zoom>" };
        compile(source)?
            .render("", "page.html", &messages, &view)
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
    fn every_template_with_an_error_is_reported_with_its_place() {
        let check = |sources: &[(&str, &str)], expected: &[&str]| {
            let files: Vec<(&str, ThemeSource)> = sources
                .iter()
                .map(|(name, text)| {
                    let path = format!("theme/templates/{name}").as_str().into();
                    (*name, ThemeSource::new(path, (*text).to_owned()))
                })
                .collect();
            let files = files.iter().map(|(name, source)| (*name, source));
            let mut found = Diagnostics::new();
            assert!(
                Templates::new(FOLDER, files, &PublishedAssets::default(), &mut found).is_none()
            );
            let found: Vec<String> = found
                .sorted()
                .into_iter()
                .map(|found| {
                    let origin = &found.origin;
                    let file = origin.file.trim_start_matches("theme/templates/");
                    let detail = found.argument("detail").unwrap_or_default();
                    let (line, column, width) = (origin.line, origin.column, origin.width);
                    format!("{file}:{line}:{column}+{width} {detail}")
                })
                .collect();
            assert_eq!(found, expected);
        };
        check(
            &[
                ("a.html", "<p>\n  學 {{ name | shout }}\n</p>\n{{ f() }}"),
                ("b.html", "{{ g() }}"),
            ],
            &[
                "a.html:2:15+5 Unknown filter `shout`",
                "a.html:4:4+3 Unknown function `f`",
                "b.html:1:4+3 Unknown function `g`",
            ],
        );
        check(
            &[("a.html", "<p>\n  {% include \"none.html\" %}\n</p>")],
            &["a.html:2:14+11 Unknown template `none.html`"],
        );
        check(
            &[("a.html", "{# extends #}\n{% extends \"none.html\" %}")],
            &[
                "a.html:2:12+11 Template 'a.html' is inheriting from 'none.html', which doesn't exist or isn't loaded.",
            ],
        );
        check(
            &[
                ("a.html", "\n{% include 'b.html' %}"),
                ("b.html", "{% include \"a.html\" %}"),
            ],
            &[
                "a.html:2:12+8 Circular include detected for template 'a.html'. Include chain: `[\"a.html\", \"b.html\", \"a.html\"]`",
            ],
        );
        check(
            &[
                ("a.html", "{% extends \"b.html\" %}"),
                ("b.html", "\n\n{% extends \"a.html\" %}"),
            ],
            &[
                "a.html:1:12+8 Circular extend detected for template 'a.html'. Inheritance chain: `[\"b.html\", \"a.html\"]`",
            ],
        );
        check(
            &[
                ("a.html", "{% if %}"),
                ("b.html", "x"),
                ("c.html", "\n{% for %}"),
            ],
            &[
                "a.html:1:7+2 Found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`",
                "c.html:2:8+2 Found `%}` but expected identifier.",
            ],
        );
    }

    #[test]
    fn a_template_that_writes_or_counts_without_end_is_stopped() {
        let endless = "{% for a in range(end=90000) %}{% for b in range(end=90000) %}{% endfor %}{% endfor %}";
        let error = render(endless).expect_err("stopped");
        assert!(
            error
                .argument("detail")
                .is_some_and(|text| text.contains("100000")),
            "{error:?}"
        );
        assert_eq!((error.origin.line, &*error.origin.file), (1, FILE));

        let text = "x".repeat(1_000);
        let large = format!("{{% for a in range(end=90000) %}}{text}{{% endfor %}}");
        let error = render(&large).expect_err("stopped");
        assert_eq!(&*error.origin.file, FILE);
        let counts = "{% for a in range(start=6, end=0, step_by=-2) %}{{ a }}{% endfor %}";
        assert_eq!(render(counts).expect("renders"), "642");
    }

    #[test]
    fn a_missing_template_is_an_error_of_the_theme() {
        let templates = compile("x").expect("compiles");
        let messages = TemplateMessages::new([]);
        let view = View { name: "" };
        let error = templates
            .render("", "other.html", &messages, &view)
            .expect_err("no such template");
        assert_eq!(&*error.origin.file, "themes/x/templates/other.html");
    }
}
