//! Keys and signatures in the form of [minisign](https://jedisct1.github.io/minisign/), which verifies
//! them too.

use std::io::Cursor;

use minisign::{KeyPair, PublicKeyBox, SecretKeyBox, SignatureBox};

/// The name of the signature of `SHA256SUMS`.
pub(crate) const NAME: &str = "SHA256SUMS.minisig";

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublicKey {
    key: minisign::PublicKey,
}

/// A secret key, ready to sign.
pub(crate) struct SecretKey {
    key: minisign::SecretKey,
}

/// A secret key and its public key, as the texts of their files.
pub(crate) struct KeyTexts {
    pub(crate) secret: String,
    pub(crate) public: String,
}

impl PublicKey {
    /// Reads a key: the text of its file, or its one line of base64.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim_start_matches('\u{feff}').trim();
        let from_file = || PublicKeyBox::from_string(text)?.into_public_key();
        let key = minisign::PublicKey::from_base64(text).or_else(|_| from_file());
        key.ok().map(|key| Self { key })
    }

    /// Its line of base64.
    pub(crate) fn text(&self) -> String {
        self.key.to_base64()
    }

    /// Whether it signed the bytes.
    pub(super) fn has_signed(&self, bytes: &[u8], signature: &str) -> bool {
        let Ok(signature) = SignatureBox::from_string(signature) else {
            return false;
        };
        let bytes = Cursor::new(bytes);
        minisign::verify(&self.key, &signature, bytes, true, false, false).is_ok()
    }
}

impl SecretKey {
    /// Whether the text of a key file needs a password; `None` if it is no secret key.
    pub(crate) fn needs_password(text: &str) -> Option<bool> {
        let found = SecretKeyBox::from_string(text).ok()?;
        match found.into_unencrypted_secret_key() {
            Ok(_) => Some(false),
            // The library has no kind of its own for it.
            Err(error) if error.to_string().contains("encrypted") => Some(true),
            Err(_) => None,
        }
    }

    /// Reads a key; `None` if the password is wrong, or the text is no secret key.
    pub(crate) fn parse(text: &str, password: Option<String>) -> Option<Self> {
        let found = SecretKeyBox::from_string(text).ok()?;
        let key = match password {
            Some(password) => found.into_secret_key(Some(password)),
            None => found.into_unencrypted_secret_key(),
        };
        key.ok().map(|key| Self { key })
    }

    /// The public key that belongs to it.
    pub(crate) fn public(&self) -> Option<PublicKey> {
        let key = minisign::PublicKey::from_secret_key(&self.key).ok()?;
        Some(PublicKey { key })
    }

    /// The signature of bytes, as the text of its file. Random bytes are in it, so that signing the same
    /// bytes again gives another text.
    pub(super) fn sign(&self, bytes: &[u8], comment: &str) -> Option<String> {
        let bytes = Cursor::new(bytes);
        let untrusted = Some("signature of a greenlist release");
        let signed = minisign::sign(None, &self.key, bytes, Some(comment), untrusted);
        signed.ok().map(SignatureBox::into_string)
    }
}

/// Whether a secret key belongs to the text of a public one.
pub(crate) fn fits(secret: &SecretKey, public: &str) -> bool {
    let public = PublicKey::parse(public);
    public.is_some() && secret.public() == public
}

/// Makes a new key. With an empty password the file of the secret key is not encrypted.
pub(crate) fn generate_keys(password: &str) -> Result<KeyTexts, minisign::PError> {
    let password = Some(password.to_owned()).filter(|password| !password.is_empty());
    let encrypts = password.is_some();
    let keys = match encrypts {
        true => KeyPair::generate_encrypted_keypair(password),
        false => KeyPair::generate_unencrypted_keypair(),
    }?;
    Ok(KeyTexts {
        secret: keys
            .sk
            .to_box(Some("secret key of greenlist"))?
            .into_string(),
        public: keys.pk.to_box()?.into_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::{PublicKey, SecretKey, generate_keys};

    #[test]
    fn only_the_key_that_signed_verifies() {
        let [ours, theirs] = ["", ""].map(|password| generate_keys(password).expect("keys"));
        let secret = SecretKey::parse(&ours.secret, None).expect("a secret key");
        let signature = secret.sign(b"text", "release 1").expect("a signature");
        let public = PublicKey::parse(&ours.public).expect("a public key");
        assert_eq!(secret.public().as_ref(), Some(&public));
        assert_eq!(PublicKey::parse(&public.text()).as_ref(), Some(&public));
        assert!(public.has_signed(b"text", &signature));
        assert!(!public.has_signed(b"texts", &signature));
        assert!(!public.has_signed(b"text", &signature.replace("release 1", "release 2")));
        let other = PublicKey::parse(&theirs.public).expect("a public key");
        assert!(!other.has_signed(b"text", &signature));
    }

    #[test]
    fn a_key_says_whether_it_needs_a_password() {
        let keys = generate_keys("").expect("keys");
        assert_eq!(SecretKey::needs_password(&keys.secret), Some(false));
        assert_eq!(SecretKey::needs_password(&keys.public), None);
        assert_eq!(SecretKey::needs_password("text"), None);
    }
}
