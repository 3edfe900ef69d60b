//! Sites of generated content.

use corpus::Corpus;

use crate::site::files;

/// The content of a corpus, in a temporary folder.
pub(crate) fn grown(corpus: &Corpus) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder");
    corpus.write(root.path()).expect("a corpus");
    root
}

#[test]
fn a_corpus_in_any_number_of_languages_has_no_errors() {
    for languages in 1..=7 {
        let corpus = Corpus {
            advisories: 60,
            languages,
            seed: 1,
        };
        let site = files(grown(&corpus).path(), 1);
        let products = site.keys().filter(|path| path.contains("/products/"));
        assert_eq!(products.count(), languages * corpus.products());
    }
}
