//! Reads the logo that `site.yaml` names.

mod svg;
mod svg_names;

use std::io::Read;
use std::path::{Component, Path};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::error::{Error, FileAction};
use crate::model::{ImageFormat, Logo};
use crate::project::{CONTENT, OpenFile, content_folder, open_through_links, project_path};
use crate::theme::{ImageData, LogoImage};

/// The most bytes of a logo: it is embedded in the style sheet, and the size of a page with all its
/// resources is limited.
pub const LOGO_LIMIT: u64 = 3 * 1024;

/// Reads a logo; `None` without one, or if it cannot be used (reported).
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
    let mut refuse = |code, arguments: &[(&'static str, &str)]| {
        let refused = Diagnostic::new(code, &logo.origin);
        let arguments = arguments.iter();
        diagnostics.push(arguments.fold(refused, |refused, (name, value)| {
            refused.with(*name, *value)
        }));
        Ok(None)
    };
    let (Some(format), Some(asset)) = (logo.image_format(), logo.asset_path()) else {
        return refuse(Code::BadLogo, &[("found", &logo.file)]);
    };
    let inside = Path::new(&logo.file);
    let mut parts = inside.components();
    let is_inside = parts.all(|part| matches!(part, Component::Normal(_)));
    let path = content_folder(root).join(inside);
    let failed = || Error::file(FileAction::Read, &path);
    if !is_inside || !path.exists() {
        let missing = format!("{CONTENT}/{}", logo.file);
        return refuse(Code::MissingFile, &[("path", &missing)]);
    }
    let OpenFile { file, size } = match open_through_links(root, &path).map_err(failed())? {
        Ok(open) => open,
        Err(refusal) => {
            diagnostics.push(refusal.diagnostic(&project_path(root, &path)));
            return Ok(None);
        }
    };
    if size > LOGO_LIMIT {
        let (size, limit) = (size.to_string(), LOGO_LIMIT.to_string());
        return refuse(Code::LogoTooLarge, &[("found", &size), ("limit", &limit)]);
    }
    let mut bytes = Vec::new();
    file.take(LOGO_LIMIT)
        .read_to_end(&mut bytes)
        .map_err(failed())?;
    let image = match format {
        ImageFormat::Svg => svg::read(bytes),
        ImageFormat::Png => png(bytes),
    };
    match image {
        Ok((picture, ratio)) => Ok(Some(LogoImage {
            asset,
            picture,
            ratio,
        })),
        Err(LogoError::Active(found)) => refuse(Code::ActiveLogo, &[("found", &found)]),
        Err(LogoError::NotAnImage) => refuse(Code::BadLogo, &[("found", &logo.file)]),
    }
}

/// An SVG image that is accepted, as pages get it.
pub(crate) fn svg_logo(bytes: Vec<u8>) -> Option<Vec<u8>> {
    match svg::read(bytes) {
        Ok((ImageData::Svg(text), _)) => Some(text.into_bytes()),
        Ok((ImageData::Png(_), _)) | Err(_) => None,
    }
}

/// Why a file cannot be used as a logo.
#[derive(Debug, PartialEq, Eq)]
enum LogoError {
    /// It is not in the format of its extension, or its size is unknown.
    NotAnImage,
    /// It contains this script or external reference.
    Active(String),
}

/// An image and its ratio of width to height.
type SizedImage = (ImageData, f64);

fn png(bytes: Vec<u8>) -> Result<SizedImage, LogoError> {
    let is_png = imagesize::image_type(&bytes).is_ok_and(|kind| kind == imagesize::ImageType::Png);
    let size = imagesize::blob_size(&bytes).ok().filter(|_| is_png);
    let size = size.filter(|size| size.width > 0 && size.height > 0);
    let size = size.ok_or(LogoError::NotAnImage)?;
    let ratio = size.width as f64 / size.height as f64;
    Ok((ImageData::Png(bytes), ratio))
}
