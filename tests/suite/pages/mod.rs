//! The reader's pages, made from content.

mod demonstration;
mod every_part;
mod site;
