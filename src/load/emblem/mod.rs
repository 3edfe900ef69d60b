//! Reads the logo that `site.yaml` names.

mod svg;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::error::{Act, Error};
use crate::model::{Ending, Logo};
use crate::theme::{Emblem, Picture};

/// Bytes a logo may have: it comes with the style sheet, and a page with all it needs has room
/// for no more.
const LIMIT: u64 = 3 * 1024;

/// Reads a logo; `None` where there is none, or none that can be shown (reported).
///
/// # Errors
/// When the system cannot read it.
pub(super) fn read(
    root: &Path,
    logo: Option<&Logo>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Emblem>, Error> {
    let Some(logo) = logo else {
        return Ok(None);
    };
    let fault = |code| Diagnostic::new(code, &logo.origin);
    let (Some(ending), Some(asset)) = (logo.ending(), logo.asset()) else {
        diagnostics.push(fault(Code::BadLogo).with("found", &logo.file));
        return Ok(None);
    };
    let inside = Path::new(&logo.file);
    let stays = inside
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let path = root.join("content").join(inside);
    let file = match File::open(&path) {
        Ok(file) if stays && path.is_file() => file,
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(Error::file(Act::Read, &path)(error));
        }
        Ok(_) | Err(_) => {
            let missing = format!("content/{}", logo.file);
            diagnostics.push(fault(Code::MissingFile).with("path", missing));
            return Ok(None);
        }
    };
    let mut bytes = Vec::new();
    let size = path
        .metadata()
        .map_err(Error::file(Act::Read, &path))?
        .len();
    file.take(LIMIT + 1)
        .read_to_end(&mut bytes)
        .map_err(Error::file(Act::Read, &path))?;
    if bytes.len() as u64 > LIMIT {
        diagnostics.push(
            fault(Code::LogoTooLarge)
                .with("found", size.to_string())
                .with("limit", LIMIT.to_string()),
        );
        return Ok(None);
    }
    let drawn = match ending {
        Ending::Svg => svg::read(bytes),
        Ending::Png => png(bytes),
    };
    let told = match drawn {
        Ok((picture, ratio)) => {
            return Ok(Some(Emblem {
                asset,
                picture,
                ratio,
            }));
        }
        Err(Unfit::Active(found)) => fault(Code::ActiveLogo).with("found", found),
        Err(Unfit::NoPicture) => fault(Code::BadLogo).with("found", &logo.file),
    };
    diagnostics.push(told);
    Ok(None)
}

/// Why a file is no logo.
#[derive(Debug, PartialEq, Eq)]
enum Unfit {
    /// It is not what its name says, or does not say how large it is.
    NoPicture,
    /// It would run or load this.
    Active(String),
}

/// A picture, and how many times as wide as high it is.
type Drawn = (Picture, f64);

fn png(bytes: Vec<u8>) -> Result<Drawn, Unfit> {
    let is_png = imagesize::image_type(&bytes).is_ok_and(|kind| kind == imagesize::ImageType::Png);
    let size = imagesize::blob_size(&bytes).ok().filter(|_| is_png);
    let size = size.filter(|size| size.width > 0 && size.height > 0);
    let size = size.ok_or(Unfit::NoPicture)?;
    let ratio = size.width as f64 / size.height as f64;
    Ok((Picture::Png(bytes), ratio))
}
