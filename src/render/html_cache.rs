//! Rendered parts that are the same on several pages.

use super::view::Html;
use crate::diagnostic::Diagnostic;
use rustc_hash::FxHashMap;
use std::hash::Hash;
use std::sync::Mutex;

/// Rendered parts by key. Worth it where rulings bind whole groups: then lists and advisories repeat
/// most entries, and rendering them again is 5 to 10 % of a build.
pub(super) struct HtmlCache<K>(Mutex<FxHashMap<K, Html>>);

impl<K> Default for HtmlCache<K> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash> HtmlCache<K> {
    /// The cached part, or the result of `render`. The lock is not held while rendering: two threads
    /// may render the same part, with the same result.
    pub(super) fn get_or_render(
        &self,
        key: K,
        render: impl FnOnce() -> Result<Html, Box<Diagnostic>>,
    ) -> Result<Html, Box<Diagnostic>> {
        let cached = self.0.lock().ok();
        if let Some(html) = cached.and_then(|cache| cache.get(&key).cloned()) {
            return Ok(html);
        }
        let html = render()?;
        if let Ok(mut cache) = self.0.lock() {
            cache.insert(key, html.clone());
        }
        Ok(html)
    }
}
