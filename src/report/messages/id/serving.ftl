# Kata-kata pratinjau.
serve-ready = Pratinjau: { $address }
    Perubahan langsung tampil. Tekan Ctrl-C untuk mengakhiri.
serve-well = Konten sudah beres kembali.
serve-strip = { $count } kesalahan menghalangi pembuatan situs. Di bawah ini halaman sebelumnya.
serve-strip-first = { $count } kesalahan menghalangi pembuatan situs.
serve-nothing = Belum ada yang dapat ditampilkan
serve-nothing-text = Situs muncul di sini begitu kesalahan di atas diperbaiki.
serve-failed = Halaman ini tidak dapat dibuat
serve-bar = Pratinjau
serve-day = Pada tanggal
serve-audience = Sasaran
serve-page-itself = Halaman ini
serve-beside = Di sebelahnya
serve-none = Tidak ada
serve-size = Lebar
serve-size-screen = Layar
serve-size-phone = Ponsel
serve-size-paper = Kertas
serve-show = Tampilkan
serve-warnings = { $count } peringatan
