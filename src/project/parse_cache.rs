//! Parsed files in memory, so that the preview parses only what was edited.

use std::any::Any;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxHashMap;

/// The result of parsing each file, by its path from the project's root.
#[derive(Debug, Default)]
pub(super) struct ParseCache(RwLock<FxHashMap<Box<str>, Box<dyn Any + Send + Sync>>>);

impl ParseCache {
    pub(super) fn get<T: Clone + 'static>(&self, file: &str) -> Option<T> {
        let parsed = self.0.read().unwrap_or_else(PoisonError::into_inner);
        parsed.get(file)?.downcast_ref().cloned()
    }

    pub(super) fn insert<T: Send + Sync + 'static>(&self, file: &str, value: T) {
        let mut parsed = self.0.write().unwrap_or_else(PoisonError::into_inner);
        parsed.insert(file.into(), Box::new(value));
    }

    /// Removes a file, or a folder with all its files.
    pub(super) fn remove(&mut self, path: &str) {
        let parsed = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        if parsed.remove(path).is_none() {
            let folder = format!("{path}/");
            parsed.retain(|file, _| !file.starts_with(&folder));
        }
    }
}
