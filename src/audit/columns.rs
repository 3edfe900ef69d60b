//! What the columns of a table are, by the names that inventory programs and people give them.

use std::collections::HashMap;
use std::sync::LazyLock;

use csv::StringRecord;

use super::normalize;

/// Names of columns in the site's languages; case, width, spaces and punctuation do not count.
const NAMES: [(InventoryColumn, &[&str]); 4] = [
    (
        InventoryColumn::Name,
        &[
            "name",
            "display name",
            "software",
            "software name",
            "software title",
            "product",
            "product name",
            "application",
            "application name",
            "app",
            "app name",
            "program",
            "program name",
            "package name",
            "title",
            "名稱",
            "軟體",
            "軟體名稱",
            "程式",
            "程式名稱",
            "應用程式",
            "應用程式名稱",
            "產品",
            "產品名稱",
            "顯示名稱",
            "品名",
            "套件名稱",
            "名称",
            "软件",
            "软件名称",
            "名前",
            "ソフトウェア",
            "ソフトウェア名",
            "ソフト名",
            "製品名",
            "アプリ",
            "アプリ名",
            "アプリケーション",
            "アプリケーション名",
            "プログラム名",
            "表示名",
            "tên",
            "phần mềm",
            "tên phần mềm",
            "ứng dụng",
            "tên ứng dụng",
            "chương trình",
            "tên chương trình",
            "sản phẩm",
            "tên sản phẩm",
            "nama",
            "perangkat lunak",
            "nama perangkat lunak",
            "aplikasi",
            "nama aplikasi",
            "nama program",
            "produk",
            "nama produk",
            "ชื่อ",
            "ซอฟต์แวร์",
            "ชื่อซอฟต์แวร์",
            "โปรแกรม",
            "ชื่อโปรแกรม",
            "แอป",
            "ชื่อแอป",
            "แอปพลิเคชัน",
            "ผลิตภัณฑ์",
            "ชื่อผลิตภัณฑ์",
            "الاسم",
            "اسم",
            "البرنامج",
            "اسم البرنامج",
            "التطبيق",
            "اسم التطبيق",
            "المنتج",
            "اسم المنتج",
            "البرمجية",
        ],
    ),
    (
        InventoryColumn::Version,
        &[
            "version",
            "display version",
            "software version",
            "product version",
            "version number",
            "ver",
            "版本",
            "版本號",
            "版本編號",
            "軟體版本",
            "版次",
            "バージョン",
            "版",
            "phiên bản",
            "versi",
            "รุ่น",
            "เวอร์ชัน",
            "الإصدار",
            "رقم الإصدار",
            "النسخة",
        ],
    ),
    (
        InventoryColumn::Publisher,
        &[
            "publisher",
            "vendor",
            "manufacturer",
            "developer",
            "supplier",
            "maker",
            "company",
            "發行者",
            "發行商",
            "發行公司",
            "廠商",
            "廠商名稱",
            "製造商",
            "開發商",
            "開發者",
            "供應商",
            "出版者",
            "原廠",
            "公司",
            "发布者",
            "厂商",
            "発行元",
            "開発元",
            "提供元",
            "製造元",
            "ベンダー",
            "メーカー",
            "nhà phát hành",
            "nhà cung cấp",
            "nhà sản xuất",
            "nhà phát triển",
            "hãng",
            "penerbit",
            "pengembang",
            "produsen",
            "pembuat",
            "ผู้เผยแพร่",
            "ผู้ผลิต",
            "ผู้พัฒนา",
            "บริษัท",
            "الناشر",
            "الشركة",
            "المطور",
            "المورد",
            "الشركة المصنعة",
        ],
    ),
    (
        InventoryColumn::Identifier,
        &[
            "id",
            "app id",
            "package",
            "package id",
            "package identifier",
            "identifier",
            "bundle id",
            "bundle identifier",
            "purl",
            "cpe",
            "executable",
            "exe",
            "file name",
            "程式檔名",
            "執行檔",
            "檔名",
            "識別碼",
            "套件識別碼",
        ],
    ),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum InventoryColumn {
    Name,
    Version,
    Publisher,
    Identifier,
}

static KINDS: LazyLock<HashMap<String, InventoryColumn>> = LazyLock::new(|| {
    let each = |(kind, names): &(InventoryColumn, &'static [&'static str])| {
        let kind = *kind;
        names.iter().map(move |name| (normalize::key(name), kind))
    };
    NAMES.iter().flat_map(each).collect()
});

/// Where in a record what stands.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ColumnPositions {
    pub(super) name: usize,
    pub(super) version: Option<usize>,
    pub(super) publisher: Option<usize>,
    pub(super) identifiers: Vec<usize>,
}

impl ColumnPositions {
    /// How many columns are known.
    pub(super) fn known(&self) -> usize {
        let optional = [self.version, self.publisher];
        1 + optional.iter().flatten().count() + self.identifiers.len()
    }
}

/// What a record says of the columns, if it names one for the name. Of two for one thing the
/// first counts.
pub(super) fn columns(record: &StringRecord) -> Option<ColumnPositions> {
    let mut name = None;
    let mut columns = ColumnPositions::default();
    for (place, field) in record.iter().enumerate() {
        match KINDS.get(&normalize::key(field)) {
            Some(InventoryColumn::Name) => name = name.or(Some(place)),
            Some(InventoryColumn::Version) => columns.version = columns.version.or(Some(place)),
            Some(InventoryColumn::Publisher) => {
                columns.publisher = columns.publisher.or(Some(place))
            }
            Some(InventoryColumn::Identifier) => columns.identifiers.push(place),
            None => {}
        }
    }
    columns.name = name?;
    Some(columns)
}

#[cfg(test)]
mod tests {
    use csv::StringRecord;

    use super::{ColumnPositions, columns};

    #[test]
    fn columns_are_known_by_name_in_any_order() {
        let check = |header: &[&str], expected: (usize, Option<usize>, Option<usize>)| {
            let found = columns(&StringRecord::from(header.to_vec())).expect("a header");
            let ColumnPositions {
                name,
                version,
                publisher,
                ..
            } = found;
            assert_eq!((name, version, publisher), expected, "{header:?}");
        };
        check(&["name", "version", "publisher"], (0, Some(1), Some(2)));
        check(
            &["Publisher", " VERSION ", "Display-Name"],
            (2, Some(1), Some(0)),
        );
        check(
            &["編號", "軟體名稱", "版　本", "廠商"],
            (1, Some(2), Some(3)),
        );
        check(&["ＮＡＭＥ"], (0, None, None));
        check(&["Tên phần mềm", "Phien ban"], (0, Some(1), None));
        check(&["ชื่อโปรแกรม", "รุ่น"], (0, Some(1), None));
        check(&["اسم البرنامج", "الإصدار"], (0, Some(1), None));
        check(
            &["DisplayName", "DisplayVersion", "Publisher"],
            (0, Some(1), Some(2)),
        );
        check(&["Name", "Product"], (0, None, None));
    }

    #[test]
    fn a_row_of_software_is_no_header() {
        for row in [&["Zoom", "5.0"][..], &["5.0", "Version"], &[""]] {
            assert_eq!(columns(&StringRecord::from(row.to_vec())), None, "{row:?}");
        }
    }
}
