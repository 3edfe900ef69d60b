# The words of the preview in English.
serve-ready = Preview: { $address }
    Changes show at once. Press Ctrl-C to end.
serve-well = The content is in order again.
serve-strip = { $count ->
        [one] 1 fault keeps the site from being made. Below it is as it was before.
       *[other] { $count } faults keep the site from being made. Below it is as it was before.
    }
serve-strip-first = { $count ->
        [one] 1 fault keeps the site from being made.
       *[other] { $count } faults keep the site from being made.
    }
serve-nothing = Nothing to show yet
serve-nothing-text = The site appears here as soon as the faults above are mended.
serve-failed = This page could not be made
serve-bar = Preview
serve-day = As on
serve-audience = Audience
serve-page-itself = This page
serve-beside = Beside it
serve-none = Nothing
serve-size = Width
serve-size-screen = Screen
serve-size-phone = Phone
serve-size-paper = Paper
serve-show = Show
serve-warnings = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
