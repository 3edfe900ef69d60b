//! What was read from files, kept for a build that finds them unchanged.
//!
//! Only what was read without a word of complaint is kept; it is decoded by the same code, so a
//! kept file says what the file itself would say. Whoever keeps readings answers for the files
//! being the same.

use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Bytes that most files need; what they leave is given back.
const ROOM: usize = 4096;

/// What is known of files, and what is to be known next time.
#[derive(Debug, Default)]
pub struct Readings<'a> {
    known: FxHashMap<&'a str, &'a [u8]>,
    /// Nothing is noted where nobody will ask.
    fresh: Option<Mutex<Vec<Reading>>>,
}

/// What was read from one file.
#[derive(Debug)]
pub struct Reading {
    /// The file, from the project's root.
    pub file: Arc<str>,
    /// What it said.
    pub bytes: Box<[u8]>,
}

impl<'a> Readings<'a> {
    /// With what an earlier build read from files that are unchanged, by their paths from the
    /// project's root.
    pub fn new(known: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Self {
        Self {
            known: known.into_iter().collect(),
            fresh: Some(Mutex::default()),
        }
    }

    /// Of how many files what they said is known.
    pub fn known(&self) -> usize {
        self.known.len()
    }

    /// What was read anew, by file.
    pub fn into_fresh(self) -> Vec<Reading> {
        let mut fresh = self
            .fresh
            .map(|fresh| fresh.into_inner().unwrap_or_else(PoisonError::into_inner))
            .unwrap_or_default();
        fresh.sort_unstable_by(|a, b| a.file.cmp(&b.file));
        fresh
    }

    /// What a file said.
    pub(super) fn get<T: DeserializeOwned>(&self, file: &str) -> Option<T> {
        postcard::from_bytes(self.known.get(file)?).ok()
    }

    /// Keeps what a file says.
    pub(super) fn keep(&self, file: &Arc<str>, value: &impl Serialize) {
        let Some(fresh) = &self.fresh else {
            return;
        };
        // What cannot be kept is read again.
        let room = Vec::with_capacity(ROOM);
        if let Ok(bytes) = postcard::to_extend(value, room) {
            let reading = Reading {
                file: Arc::clone(file),
                bytes: bytes.into(),
            };
            // A panic elsewhere ends the build.
            let mut fresh = fresh.lock().unwrap_or_else(PoisonError::into_inner);
            fresh.push(reading);
        }
    }
}
