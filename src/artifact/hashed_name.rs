//! Names that change with the content of a file, so that browsers may keep the file for ever.

use sha2::{Digest, Sha256};

/// The digits of a hash in a name: 40 bits, so that two versions of a file never have the same in practice.
const DIGITS: usize = 10;

/// The name of a file with the hash of its bytes before the extension: `site.css` becomes
/// `site.3f2a91c04b.css`.
pub(crate) fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let hash: String = digest
        .iter()
        .take(DIGITS / 2)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let folder = name.rfind('/').map_or(0, |slash| slash + 1);
    match name[folder..].rfind('.') {
        Some(dot) => {
            let (stem, extension) = name.split_at(folder + dot);
            format!("{stem}.{hash}{extension}")
        }
        None => format!("{name}.{hash}"),
    }
}

/// The name without the hash, if it has one.
pub(crate) fn without_hash(name: &str) -> Option<String> {
    let folder = name.rfind('/').map_or(0, |slash| slash + 1);
    let (rest, last) = name[folder..].rsplit_once('.')?;
    if is_hash(last) && !rest.is_empty() {
        return Some(name[..folder + rest.len()].to_owned());
    }
    let (stem, hash) = rest.rsplit_once('.')?;
    let is_named = is_hash(hash) && !stem.is_empty();
    is_named.then(|| format!("{}{stem}.{last}", &name[..folder]))
}

fn is_hash(part: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    part.len() == DIGITS && part.bytes().all(is_digit)
}

#[cfg(test)]
mod tests {
    use super::{hashed_name, without_hash};

    #[test]
    fn a_name_gets_and_loses_its_hash() {
        let check = |name: &str, expected: &str| {
            let hashed = hashed_name(name, b"");
            assert_eq!(hashed, expected);
            assert_eq!(without_hash(&hashed).as_deref(), Some(name));
        };
        check("site.css", "site.e3b0c44298.css");
        check("fonts/a.min.woff2", "fonts/a.min.e3b0c44298.woff2");
        check("a.b/licence", "a.b/licence.e3b0c44298");
    }

    #[test]
    fn other_names_have_no_hash() {
        for name in [
            "site.css",
            "site",
            "site.E3B0C44298.css",
            "site.e3b0c4429.css",
            "e3b0c44298",
            "e3b0c44298.css/site",
        ] {
            assert_eq!(without_hash(name), None, "{name}");
        }
    }
}
