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
serve-day = Tampilkan per tanggal
serve-today = Hari ini
serve-audience = Sasaran
serve-page-itself = Halaman ini
serve-beside = Bandingkan dengan
serve-none = Tanpa perbandingan
serve-size = Lebar
serve-size-screen = Layar
serve-size-phone = Ponsel
serve-size-paper = Kertas
serve-show = Tampilkan
serve-warnings = { $count } peringatan
serve-ended = Pratinjau telah berakhir. Jalankan lagi dengan greenlist serve; halaman ini lalu berlanjut sendiri.
serve-open-to-others = Pratinjau ini dapat dibuka dari komputer lain, termasuk konten yang belum diterbitkan.
serve-polls-links = Beberapa berkas adalah tautan simbolis, jadi berkas diperiksa sekali setiap detik.
serve-polls-limit = Sistem tidak dapat memberi pemberitahuan perubahan lagi, jadi berkas diperiksa sekali setiap detik.
