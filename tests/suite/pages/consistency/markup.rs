//! Parses HTML, SVG and XML as greenlist writes them: end tags and quotation marks may be left out.

/// An element with what is in it.
#[derive(Debug, Default)]
pub(super) struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
}

#[derive(Debug)]
enum Node {
    Text(String),
    Element(Element),
}

/// The elements without content.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];
/// The elements before which an open paragraph ends.
const ENDS_PARAGRAPH: [&str; 13] = [
    "div", "dl", "footer", "form", "h1", "h2", "h3", "nav", "ol", "p", "section", "table", "ul",
];

/// Parses a document; the root has no name.
pub(super) fn parse(source: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut pieces = source.split('<');
    pieces.next();
    for piece in pieces {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let tag_name = tag.split([' ', '/']).next().unwrap_or_default();
        if let Some(end) = tag.strip_prefix('/') {
            if let Some(at) = open.iter().rposition(|element| element.name == end) {
                close(&mut open, at);
            }
        } else if !tag.starts_with(['!', '?']) {
            if let Some(at) = implied_end(&open, tag_name) {
                close(&mut open, at);
            }
            open.push(Element {
                name: tag_name.to_owned(),
                attributes: attributes(&tag[tag_name.len()..]),
                children: Vec::new(),
            });
            if VOID.contains(&tag_name) || tag.ends_with('/') {
                let at = open.len() - 1;
                close(&mut open, at);
            }
        }
        let parent = open.last_mut().expect("the root");
        parent.children.push(Node::Text(decoded(text)));
    }
    close(&mut open, 1);
    open.remove(0)
}

/// Ends the open elements from one on.
fn close(open: &mut Vec<Element>, from: usize) {
    while open.len() > from {
        let element = open.pop().expect("an open element");
        let parent = open.last_mut().expect("the root");
        parent.children.push(Node::Element(element));
    }
}

/// The open element that ends where another begins, by index.
fn implied_end(open: &[Element], next: &str) -> Option<usize> {
    let (ends, within): (&[&str], &[&str]) = match next {
        "li" => (&["li"], &["ol", "ul"]),
        "dt" | "dd" => (&["dt", "dd"], &["dl"]),
        "td" | "th" => (&["td", "th"], &["table"]),
        "tr" => (&["tr"], &["table"]),
        block if ENDS_PARAGRAPH.contains(&block) => {
            let last = open.len() - 1;
            return (open[last].name == "p").then_some(last);
        }
        _ => return None,
    };
    let mut inner = open.iter().enumerate().rev();
    let (at, element) = inner.find(|(_, element)| {
        let name = element.name.as_str();
        ends.contains(&name) || within.contains(&name)
    })?;
    ends.contains(&element.name.as_str()).then_some(at)
}

/// The attributes of a tag behind its name.
fn attributes(mut tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    while let Some((name, rest)) = tag.split_once('=') {
        let name = name.rsplit(' ').next().unwrap_or_default();
        let (value, rest) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => rest.split_once(' ').unwrap_or((rest, "")),
        };
        found.push((name.to_owned(), decoded(value)));
        tag = rest;
    }
    found
}

fn decoded(text: &str) -> String {
    let text = text.replace("&#39;", "'").replace("&apos;", "'");
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&amp;", "&")
}

impl Element {
    /// An attribute; empty if there is none.
    pub(super) fn attribute(&self, name: &str) -> &str {
        let mut attributes = self.attributes.iter();
        let attribute = attributes.find(|(known, _)| known == name);
        attribute.map_or("", |(_, value)| value)
    }

    pub(super) fn has_class(&self, class: &str) -> bool {
        self.attribute("class").split(' ').any(|one| one == class)
    }

    fn is(&self, selector: &str) -> bool {
        let (name, class) = selector.split_once('.').unwrap_or((selector, ""));
        self.name == name && (class.is_empty() || self.has_class(class))
    }

    /// The terms and descriptions of a list.
    pub(super) fn cells(&self) -> Vec<&Self> {
        let is_cell = |element: &&Self| element.is("dt") || element.is_description();
        self.elements().filter(is_cell).collect()
    }

    pub(super) fn is_description(&self) -> bool {
        self.is("dd")
    }

    fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Node::Text(_) => None,
            Node::Element(element) => Some(element),
        })
    }

    /// The elements with a name, and with a class if the selector is such as `b.tag`; none that is in
    /// another of them.
    pub(super) fn all(&self, selector: &str) -> Vec<&Self> {
        let found = self
            .elements()
            .flat_map(|element| match element.is(selector) {
                true => vec![element],
                false => element.all(selector),
            });
        found.collect()
    }

    /// The first of [`Self::all`].
    pub(super) fn first(&self, selector: &str) -> &Self {
        self.all(selector).first().copied().expect(selector)
    }

    /// Its text in lines, with single blanks.
    pub(super) fn lines(&self) -> Vec<String> {
        let text = self.raw_text();
        let lines = text.split('\n');
        let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        lines.map(line).collect()
    }

    /// Its text on one line.
    pub(super) fn text(&self) -> String {
        self.lines().join(" ").trim().to_owned()
    }

    fn raw_text(&self) -> String {
        if self.name == "br" {
            return "\n".to_owned();
        }
        let text = self.children.iter().map(|child| match child {
            Node::Text(text) => text.replace('\n', " "),
            Node::Element(element) => element.raw_text(),
        });
        text.collect()
    }

    /// The text directly in it, without that of elements other than names.
    pub(super) fn own_text(&self) -> String {
        let text = self.children.iter().map(|child| match child {
            Node::Text(text) => text.clone(),
            Node::Element(element) if element.is("bdi") => element.raw_text(),
            Node::Element(_) => String::new(),
        });
        text.collect::<String>().trim().to_owned()
    }
}
