//! Makes cargo look at `themes/` again when a file is added: the macro that embeds the default
//! theme notices changed files, but not new ones.

fn main() {
    println!("cargo::rerun-if-changed=themes");
}
