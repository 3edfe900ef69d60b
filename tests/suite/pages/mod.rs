//! Tests of pages, built from content.

mod budget;
mod demonstration;
mod every_part;
mod site;
mod time;
