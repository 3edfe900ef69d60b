//! QR codes as SVG.

use super::view::Html;
use fast_qr::{ECL, QRBuilder};
use std::fmt::Write;

/// The width of the blank margin, in modules (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// The QR code of an address, with `label` as its accessible name; `None` for an address that is
/// too long.
///
/// Its error correction recovers a quarter of the data, since posters get worn.
pub(super) fn qr_svg(address: &str, label: &str) -> Option<Html> {
    let code = QRBuilder::new(address).ecl(ECL::Q).build().ok()?;
    let side = code.size + 2 * QUIET_ZONE;
    Some(Html::render(|svg| {
        // Writing to a string cannot fail.
        let _ = write!(
            svg,
            "<svg class=\"qr\" role=\"img\" viewBox=\"0 0 {side} {side}\" \
             shape-rendering=\"crispEdges\"><title>"
        );
        super::view::html::text(svg, label);
        svg.push_str("</title><path fill=\"#fff\" d=\"M0 0h");
        let _ = write!(svg, "{side}v{side}H0z\"/><path d=\"");
        for row in 0..code.size {
            let dark = |column: usize| code[row][column].value();
            let mut column = 0;
            while column < code.size {
                let end = (column..code.size)
                    .find(|at| !dark(*at))
                    .unwrap_or(code.size);
                if end > column {
                    let (x, y, width) = (column + QUIET_ZONE, row + QUIET_ZONE, end - column);
                    let _ = write!(svg, "M{x} {y}h{width}v1h-{width}z");
                }
                column = end + 1;
            }
        }
        svg.push_str("\"/></svg>");
    }))
}

#[cfg(test)]
mod tests {
    use super::qr_svg;

    #[test]
    fn a_code_has_a_name_and_an_address_that_is_too_long_has_no_code() {
        let code_of = |address: &str| qr_svg(address, "A & B");
        let svg = code_of("https://list.example/en/products/zoom.html").expect("a code");
        assert!(svg.as_str().contains("<title>A &amp; B</title>"));
        assert!(code_of(&format!("https://list.example/{}", "a".repeat(4000))).is_none());
    }
}
