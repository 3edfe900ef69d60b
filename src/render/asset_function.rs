//! `asset(name="crest.svg")`: what templates call for the address of an asset of their theme.

use std::cell::RefCell;
use std::sync::Arc;

use tera::{Function, Kwargs, State, TeraResult};

use crate::theme::PublishedAssets;

thread_local! {
    /// What leads to the root of the site from the page that this thread renders. Components see no field of
    /// their page, but may show an asset.
    static ROOT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Begins a page.
pub(super) fn set_root(root: &str) {
    ROOT.with_borrow_mut(|known| {
        known.clear();
        known.push_str(root);
    });
}

/// The function.
pub(super) struct AssetFunction(pub(super) Arc<PublishedAssets>);

impl Function<TeraResult<String>> for AssetFunction {
    fn call(&self, arguments: Kwargs, _: &State<'_>) -> TeraResult<String> {
        let name = arguments.must_get::<String>("name")?;
        if !self.0.has(&name) {
            let message = format!("There is no file `assets/{name}` in the theme");
            return Err(tera::Error::message(message));
        }
        let published = self.0.published(&name);
        Ok(ROOT.with_borrow(|root| format!("{root}assets/{published}")))
    }
}
