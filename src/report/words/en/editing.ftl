# The words of the commands for editors in English.
schema-written = Wrote { $count } schemas to { $path }
man-written = Wrote { $count ->
        [one] 1 manual page
       *[other] { $count } manual pages
    } to { $path }
fmt-changed = Formatted { $path }
fmt-would-change = Would change { $path }
fmt-right = Every file is in order.
fmt-unreadable = Left { $path } as it is: it has faults. Run greenlist check to see them.
fmt-no-content = { $path } is no file of this site's content.
