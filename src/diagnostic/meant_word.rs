//! "Did you mean" for words of a fixed list, such as verdicts: a suggestion must not turn a no into a yes.

use super::nearest;

/// Words that authors write for verdicts, with the verdict: the labels of pages in each language, and words
/// to which edit distance does not lead, such as `forbidden` for `banned`.
///
/// Words are separated by spaces, the parts of one by `_`. A word that could be read as more or as less
/// strict is not here: without a suggestion, all verdicts are listed.
const VERDICT_SYNONYMS: &[(&str, &str)] = &[
    (
        "banned",
        "ban forbidden forbid prohibited prohibit blocked disallowed denied not_allowed \
         not_permitted not_approved unpermitted unapproved may_not_use must_not_use no_use 禁止 \
         禁用 禁止使用 停用 停止使用 不得使用 不准使用 不可使用 不可以使用 不允許 不許可 不准 使用禁止 利用禁止 使用不可 利用不可 cấm cấm_dùng \
         bị_cấm không_được_phép không_được_dùng dilarang tidak_diizinkan tidak_boleh ห้าม \
         ห้ามใช้ ไม่อนุญาต محظور ممنوع غير_مسموح",
    ),
    (
        "phase_out",
        "deprecated retired sunset phased_out stop_using_by_a_date 限期停用 逐步停用 逐步淘汰 汰換 \
         期限までに利用停止 ngừng_dùng_theo_thời_hạn hentikan_sesuai_tenggat เลิกใช้ภายในกำหนด \
         يوقف_استخدامه_في_موعد_محدد يُوقَف_استخدامه_في_موعد_محدد",
    ),
    (
        "advised_against",
        "not_recommended not_advised not_suggested not_preferred unrecommended \
         recommended_against discouraged inadvisable avoid 不建議 不建議使用 不推薦 建議不要使用 建議不使用 避免使用 \
         非推奨 利用を控える 不推奨 khuyên_không_dùng không_khuyến_nghị disarankan_tidak_dipakai \
         tidak_dianjurkan tidak_disarankan แนะนำไม่ให้ใช้ ไม่แนะนำ يُنصح_بعدم_استخدامه \
         ينصح_بعدم_استخدامه غير_موصى_به",
    ),
    (
        "under_review",
        "pending review in_review being_reviewed 審查中 審議中 評估中 審査中 đang_xem_xét sedang_ditinjau \
         กำลังพิจารณา قيد_المراجعة",
    ),
    (
        "conditional",
        "restricted conditions with_conditions allowed_with_conditions \
         permitted_with_conditions 有條件 有條件可用 有條件使用 有條件允許 条件付き 条件付きで利用可 được_dùng_có_điều_kiện \
         có_điều_kiện diizinkan_dengan_syarat อนุญาตแบบมีเงื่อนไข مسموح_بشروط",
    ),
    (
        "permitted",
        "allowed approved ok 允許 許可 准許 可用 可使用 可以使用 利用可 使用可 được_phép được_phép_dùng diizinkan \
         อนุญาต مسموح",
    ),
    (
        "recommended",
        "preferred suggested advised 建議 建議使用 推薦 推薦使用 推奨 khuyên_dùng dianjurkan disarankan \
         แนะนำ موصى_به",
    ),
];

/// Words that turn another word into its opposite.
const NEGATIONS: &[&str] = &[
    "not", "no", "non", "never", "without", "cannot", "cant", "dont", "isnt", "nt",
];

/// The word of a fixed list that was probably meant: by its meaning if it is a verdict, else by its spelling.
///
/// A negation is longer than a misspelling and may still be near: `unbanned` is as near to `banned` as
/// `bnnaed`. So the first letters must be the same, and both words or neither must be negated.
pub(crate) fn meant_word<'a>(found: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = normalized(found);
    let synonyms = VERDICT_SYNONYMS
        .iter()
        .find(|(_, words)| words.split_whitespace().any(|word| word == found));
    if let Some((verdict, _)) = synonyms
        && let Some(verdict) = known.iter().find(|word| *word == verdict)
    {
        return Some(verdict);
    }
    let first = |word: &str| word.chars().next().map(|first| first.to_ascii_lowercase());
    let is_alike =
        |word: &&str| first(word) == first(&found) && is_negated(word) == is_negated(&found);
    nearest(&found, known.iter().copied().filter(is_alike))
}

/// In lower case, with one `_` between words.
fn normalized(found: &str) -> String {
    let lower = found.to_lowercase().replace(['\'', '’'], "");
    let is_gap = |character: char| character.is_whitespace() || "_-‐‑–".contains(character);
    let words = lower.split(is_gap).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}

fn is_negated(word: &str) -> bool {
    let mut words = word.split(|character: char| !character.is_alphanumeric());
    words.any(|word| NEGATIONS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::{VERDICT_SYNONYMS, meant_word, normalized};
    use crate::model::{DefaultVerdict, RulingVerdict, TranslationState, Word};

    #[test]
    fn a_suggested_verdict_means_what_was_written() {
        for (found, meant) in [
            ("not_recommended", Some("advised_against")),
            ("not recommended", Some("advised_against")),
            ("Not-Recommended", Some("advised_against")),
            ("recommended_against", Some("advised_against")),
            ("not_permitted", Some("banned")),
            ("not\u{a0}allowed", Some("banned")),
            ("disallowed", Some("banned")),
            ("prohibited", Some("banned")),
            ("forbidden", Some("banned")),
            ("禁止", Some("banned")),
            ("停用", Some("banned")),
            ("不建議使用", Some("advised_against")),
            ("限期停用", Some("phase_out")),
            ("Khuyên không dùng", Some("advised_against")),
            ("allowed", Some("permitted")),
            ("Allowed with conditions", Some("conditional")),
            ("Phase out", Some("phase_out")),
            ("baned", Some("banned")),
            ("bnaned", Some("banned")),
            ("recomended", Some("recommended")),
            ("advised_agianst", Some("advised_against")),
            ("unbanned", None),
            ("not_banned", None),
            ("unpermited", None),
            ("not recomended", None),
            ("permitted_not", None),
            ("permitted (not)", None),
            ("unconditional", None),
            ("不禁止", None),
            ("no", None),
            ("", None),
        ] {
            assert_eq!(meant_word(found, RulingVerdict::NAMES), meant, "{found}");
        }
        for found in ["unreviewed", "not reviewed", "non-reviewed"] {
            let meant = meant_word(found, TranslationState::NAMES);
            assert_eq!(meant, None, "{found}");
        }
        for (found, meant) in [
            ("not_asessed", Some("not_assessed")),
            ("assessed", None),
            ("regulated", None),
            ("forbidden", Some("banned")),
            ("recommended", None),
        ] {
            assert_eq!(meant_word(found, DefaultVerdict::NAMES), meant, "{found}");
        }
    }

    #[test]
    fn every_synonym_is_of_one_verdict_and_as_it_is_compared() {
        let mut words: Vec<&str> = Vec::new();
        for (verdict, synonyms) in VERDICT_SYNONYMS {
            assert!(RulingVerdict::NAMES.contains(verdict), "{verdict}");
            words.extend(synonyms.split_whitespace());
        }
        for word in &words {
            assert_eq!(normalized(word), *word);
        }
        let count = words.len();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), count);
    }
}
