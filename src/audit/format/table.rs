//! Aligns columns in a terminal, where a Chinese character is as wide as two Latin ones.

use unicode_width::UnicodeWidthStr;

/// The greatest width of a column; a wider cell moves the rest of its line.
const MAX_WIDTH: usize = 40;

/// The widths of columns.
pub(super) struct TextTable<const N: usize> {
    widths: [usize; N],
}

impl<const N: usize> TextTable<N> {
    pub(super) fn new<'c>(rows: impl IntoIterator<Item = &'c [String; N]>) -> Self {
        let mut widths = [0; N];
        for row in rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width()).min(MAX_WIDTH);
            }
        }
        Self { widths }
    }

    /// A row as a line.
    pub(super) fn line(&self, row: &[String; N]) -> String {
        let mut line = String::new();
        for (width, cell) in self.widths.iter().zip(row) {
            let padding = " ".repeat(width.saturating_sub(cell.width()));
            line += &format!("  {cell}{padding}");
        }
        line.trim_end().to_owned()
    }

    /// The spaces before a column.
    pub(super) fn indent(&self, column: usize) -> String {
        let before = self.widths.iter().take(column);
        " ".repeat(before.map(|width| width + 2).sum::<usize>() + 2)
    }
}

#[cfg(test)]
mod tests {
    use super::TextTable;

    #[test]
    fn columns_are_aligned_in_any_script() {
        let rows = [
            ["視訊".to_owned(), "1".to_owned()],
            ["Zoom 5".to_owned(), "2".to_owned()],
        ];
        let table = TextTable::new(&rows);
        let lines: Vec<_> = rows.iter().map(|row| table.line(row)).collect();
        assert_eq!(lines, ["  視訊    1", "  Zoom 5  2"]);
        assert_eq!(table.indent(1).len(), 10);
    }
}
