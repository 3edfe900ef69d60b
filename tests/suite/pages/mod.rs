//! Tests of pages, built from content.

mod budget;
mod consistency;
mod demonstration;
mod every_part;
mod force;
mod no_verdict;
mod product;
mod site;
mod time;
