//! Enums with a name for each variant, in files and in machine formats.

/// An enum with a name for each variant.
pub trait Word: Copy + 'static {
    /// Every variant, in the order in which they are declared.
    const ALL: &'static [Self];

    /// Every name that files may use, aliases included.
    const NAMES: &'static [&'static str];

    /// The variant of a name.
    fn find(word: &str) -> Option<Self>;
}

/// Defines enums by their variants and the name of each; aliases that files may use follow after `|`.
macro_rules! words {
    ($(
        $(#[$attribute:meta])*
        $visibility:vis enum $name:ident {
            $(
                $(#[$variant_attribute:meta])*
                $variant:ident = $word:literal $(| $alias:literal)*,
            )+
        }
    )+) => {$(
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility enum $name {
            $($(#[$variant_attribute])* $variant,)+
        }

        impl $name {
            /// The name in files and machine formats.
            $visibility const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl $crate::model::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            const NAMES: &'static [&'static str] =
                &[$(Self::$variant.name(), $($alias,)*)+];

            fn find(word: &str) -> Option<Self> {
                match word {
                    $($word $(| $alias)* => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    )+};
}

pub(crate) use words;
