//! Reads the logo that `site.yaml` names.

mod svg;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::error::{Error, FileAction};
use crate::model::{ImageFormat, Logo};
use crate::project::{CONTENT, content_folder};
use crate::theme::{ImageData, LogoImage};

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
) -> Result<Option<LogoImage>, Error> {
    let Some(logo) = logo else {
        return Ok(None);
    };
    let fault = |code| Diagnostic::new(code, &logo.origin);
    let (Some(ending), Some(asset)) = (logo.image_format(), logo.asset_path()) else {
        diagnostics.push(fault(Code::BadLogo).with("found", &logo.file));
        return Ok(None);
    };
    let inside = Path::new(&logo.file);
    let stays = inside
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let path = content_folder(root).join(inside);
    let file = match File::open(&path) {
        Ok(file) if stays && path.is_file() => file,
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(Error::file(FileAction::Read, &path)(error));
        }
        Ok(_) | Err(_) => {
            let missing = format!("{CONTENT}/{}", logo.file);
            diagnostics.push(fault(Code::MissingFile).with("path", missing));
            return Ok(None);
        }
    };
    let mut bytes = Vec::new();
    let size = path
        .metadata()
        .map_err(Error::file(FileAction::Read, &path))?
        .len();
    file.take(LIMIT + 1)
        .read_to_end(&mut bytes)
        .map_err(Error::file(FileAction::Read, &path))?;
    if bytes.len() as u64 > LIMIT {
        diagnostics.push(
            fault(Code::LogoTooLarge)
                .with("found", size.to_string())
                .with("limit", LIMIT.to_string()),
        );
        return Ok(None);
    }
    let drawn = match ending {
        ImageFormat::Svg => svg::read(bytes),
        ImageFormat::Png => png(bytes),
    };
    let told = match drawn {
        Ok((picture, ratio)) => {
            return Ok(Some(LogoImage {
                asset,
                picture,
                ratio,
            }));
        }
        Err(LogoError::Active(found)) => fault(Code::ActiveLogo).with("found", found),
        Err(LogoError::NotAnImage) => fault(Code::BadLogo).with("found", &logo.file),
    };
    diagnostics.push(told);
    Ok(None)
}

/// Why a file is no logo.
#[derive(Debug, PartialEq, Eq)]
enum LogoError {
    /// It is not what its name says, or does not say how large it is.
    NotAnImage,
    /// It would run or load this.
    Active(String),
}

/// A picture, and how many times as wide as high it is.
type SizedImage = (ImageData, f64);

fn png(bytes: Vec<u8>) -> Result<SizedImage, LogoError> {
    let is_png = imagesize::image_type(&bytes).is_ok_and(|kind| kind == imagesize::ImageType::Png);
    let size = imagesize::blob_size(&bytes).ok().filter(|_| is_png);
    let size = size.filter(|size| size.width > 0 && size.height > 0);
    let size = size.ok_or(LogoError::NotAnImage)?;
    let ratio = size.width as f64 / size.height as f64;
    Ok((ImageData::Png(bytes), ratio))
}
