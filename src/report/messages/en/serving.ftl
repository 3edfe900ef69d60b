# Messages of the preview in English.
serve-ready = Preview: { $address }
    The page updates when you save. Press Ctrl-C to stop.
serve-well = The content has no errors any more.
serve-strip = { $count ->
        [one] 1 error prevents the build. Below is the last good version.
       *[other] { $count } errors prevent the build. Below is the last good version.
    }
serve-strip-first = { $count ->
        [one] 1 error prevents the build.
       *[other] { $count } errors prevent the build.
    }
serve-nothing = Nothing to show yet
serve-nothing-text = The site appears here once the errors above are corrected.
serve-failed = This page could not be rendered
serve-bar = Preview
serve-day = Show as of
serve-today = Today
serve-audience = Audience
serve-page-itself = Current page
serve-beside = Compare with
serve-none = No comparison
serve-size = Width
serve-size-screen = Screen
serve-size-phone = Phone
serve-size-paper = Paper
serve-show = Show
serve-warnings = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
serve-ended = The preview has ended. Start it again with greenlist serve; this page then goes on by itself.
serve-open-to-others = The preview can be opened from other computers, with content that is not published.
serve-polls-links = Some files are symbolic links, so the files are checked for changes once a second.
serve-polls-limit = The system has no more change notifications to give, so the files are checked for changes once a second.
