//! Prose of about 350 words, with headings, lists and a table.

use fastrand::Rng;

/// Paragraphs of a body.
const PARAGRAPHS: usize = 9;
/// Sentences of a paragraph.
const SENTENCES: usize = 4;

const CHINESE: &[&str] = &[
    "各機關因業務需要召開視訊會議，應優先採用國內產品。",
    "使用前須完成資安風險評估，並留存紀錄備查。",
    "會議連結不得公開張貼，並應設定等候室與密碼。",
    "發現異常登入時，請立即通報資安窗口並停止使用。",
    "學校應通知學生與家長新的會議方式，並刪除舊連結。",
    "本公告自發布日起生效，未盡事宜依相關法令辦理。",
];
const ENGLISH: &[&str] = &[
    "Agencies that hold meetings at a distance use domestic products first.",
    "Complete a risk assessment before use and keep its record.",
    "Do not post meeting links in public; set a waiting room and a password.",
    "Report unusual sign-ins to the security contact at once and stop using it.",
    "Schools tell students and parents the new way to meet and delete old links.",
    "This advisory takes effect on the day it is issued.",
];
const VIETNAMESE: &[&str] = &[
    "Các cơ quan tổ chức họp từ xa ưu tiên dùng sản phẩm trong nước.",
    "Hoàn thành đánh giá rủi ro trước khi sử dụng và lưu hồ sơ.",
    "Không đăng công khai đường liên kết họp; hãy đặt phòng chờ và mật khẩu.",
    "Báo ngay cho đầu mối an ninh khi thấy đăng nhập bất thường.",
    "Nhà trường báo cho học sinh và phụ huynh cách họp mới.",
    "Thông báo này có hiệu lực từ ngày ban hành.",
];

fn pool(tag: &str) -> &'static [&'static str] {
    match tag {
        "zh-Hant" | "ja" => CHINESE,
        "vi" => VIETNAMESE,
        _ => ENGLISH,
    }
}

/// The beginning of a title.
pub(crate) fn title(tag: &str) -> &'static str {
    match tag {
        "zh-Hant" | "ja" => "視訊會議產品使用公告",
        "vi" => "Thông báo về sản phẩm họp trực tuyến",
        _ => "Advisory on conferencing products",
    }
}

/// One sentence.
pub(crate) fn sentence(tag: &str, rng: &mut Rng) -> &'static str {
    let pool = pool(tag);
    pool[rng.usize(0..pool.len())]
}

/// A body.
pub(crate) fn body(tag: &str, rng: &mut Rng) -> String {
    let mut body = String::with_capacity(4096);
    for paragraph in 0..PARAGRAPHS {
        match paragraph % 3 {
            0 => body.push_str(&format!("## {}\n\n", sentence(tag, rng))),
            1 => {
                for _ in 0..SENTENCES {
                    body.push_str(&format!("- {} **{}**\n", sentence(tag, rng), rng.u16(..)));
                }
                body.push('\n');
            }
            _ => {
                body.push_str("| # | a | b |\n|---|:--|--:|\n");
                for row in 0..SENTENCES {
                    body.push_str(&format!(
                        "| {row} | {} | {} |\n",
                        sentence(tag, rng),
                        rng.u16(..)
                    ));
                }
                body.push('\n');
            }
        }
        for _ in 0..SENTENCES {
            body.push_str(sentence(tag, rng));
            body.push(' ');
        }
        body.push_str("[source](https://news.example/).\n\n");
    }
    body
}
