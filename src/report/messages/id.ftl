# Kata-kata diagnostik dalam bahasa Indonesia. Susunannya sama dengan en.ftl; penjelasannya di sana.
severity-error = kesalahan
severity-warning = peringatan
severity-note = catatan
help = perbaikan
between = { " " }
related = lihat juga di sini

kind = { $kind ->
    [audience] sasaran
    [advisory] pengumuman
    [bulletin] buletin
    [category] kategori produk
    [condition] syarat
    [country] negara
    [issuer] penerbit
    [legislation] peraturan
    [offering] layanan
    [page] halaman
    [product] produk
    [reason] alasan
    [ruling] ketetapan
    [vendor] vendor
    [theme] tema
    [activity] kegiatan
    [code] kode
    [status] status
    [severity] tingkat keparahan
    [tlp] tingkat TLP
    [output] format keluaran
    [operator] pengelola
    [relation] hubungan
   *[other] { $kind }
}
expected = { $expected ->
    [list] sebuah daftar
    [map] beberapa isian, satu per baris, lebih ke kanan
    [text] teks
    [number] sebuah angka
    [boolean] true atau false
    [date] sebuah tanggal
    [nothing] kosong
   *[other] { $expected }
}

## Berkas dan sintaksis

diagnostic-missing-file = Berkas `{ $path }` tidak ada.
    .help = Buatlah, atau jalankan greenlist di folder yang berisi `content`. Mungkin namanya lain? Huruf besar dan kecil dibedakan.
diagnostic-unknown-file = `{ $path }` tidak dipakai apa pun.
    .help = Ganti namanya seperti berkas di sekitarnya, atau pindahkan keluar dari `content`.
diagnostic-wrong-extension = `{ $path }` tidak dibaca: ekstensi namanya lain.
    .help = Ganti namanya menjadi `{ $meant }`. Windows menyembunyikan ekstensi, kecuali “Ekstensi nama file” diaktifkan pada tampilan folder.
diagnostic-copied-file = `{ $path }` tampaknya salinan dari `{ $meant }`, jadi tidak dibaca.
    .help = Bandingkan keduanya, simpan salah satunya dengan nama `{ $meant }`, lalu hapus yang lain.
diagnostic-language-not-in-name = Nama `{ $path }` tidak menyebut bahasa teksnya.
    .help = Ganti namanya menjadi `{ $meant }`, atau pakai tag bahasa lain sebelum `.md`.
diagnostic-more-faults = Berkas ini punya lebih banyak masalah daripada yang ditampilkan: mulai dari sini, { $count } hanya dihitung.
    .help = Perbaiki yang ditampilkan, lalu periksa lagi.
diagnostic-unreadable-file = { $reason ->
        [outside] `{ $path }` adalah tautan ke luar proyek, jadi tidak dibaca.
        [broken] `{ $path }` adalah tautan yang tidak menuju ke mana pun.
        [circular] `{ $path }` adalah tautan ke folder yang sudah dibaca: folder itu berada di atas tautan, atau tautan lain menuju ke sana.
        [deep] `{ $path }` berada di bawah lebih dari 32 folder, jadi tidak dibaca.
       *[special] `{ $path }` bukan berkas biasa, jadi tidak dibaca.
    }
    .help = { $reason ->
        [deep] Pindahkan folder itu lebih ke atas.
       *[special] Letakkan berkas atau folder itu sendiri di tempatnya, atau hapus.
    }
diagnostic-invalid-utf8 = Mulai dari sini berkas bukan teks UTF-8.
    .help = Simpan berkas dengan pengodean UTF-8 (Big5 dan UTF-16 tidak dapat dibaca).
diagnostic-control-character = Di sini ada karakter kendali yang tidak kelihatan ({ $found }).
    .help = Hapus bagian ini lalu ketik lagi; tanda itu terbawa saat menyalin.
diagnostic-invisible-character = Di sini ada tanda yang tidak kelihatan ({ $found }).
    .help = Hapus bagian ini lalu ketik lagi; tanda itu terbawa saat menyalin.
diagnostic-surrounding-space = Ada spasi sebelum atau sesudah `{ $found }`; spasi itu diabaikan.
    .help = Hapus spasi di dalam tanda kutip.
diagnostic-comment-in-text = YAML menganggap `{ $found }` sebagai komentar: nilainya berakhir sebelum itu.
    .help = Jika ini bagian dari nilai, apit seluruh nilai dengan tanda kutip: `"{ $meant }"`. Jika komentar, beri spasi setelah `#`.
diagnostic-file-too-large = Berkas lebih besar dari { $limit } KB.
    .help = Bagi menjadi beberapa rekaman, atau pindahkan teks panjang ke berkas Markdown.
diagnostic-bad-file-name = Nama berkas `{ $found }` tidak aman untuk alamat web dan untuk semua komputer.
    .nearest = Ubah namanya menjadi `{ $nearest }`.
    .help = Gunakan huruf kecil (a sampai z), angka, tanda hubung, dan garis bawah, lalu tulis nama baru di semua tautan.
diagnostic-unaccepted-file = Berkas seperti `{ $found }` tidak dapat diterbitkan.
    .help = Simpan sebagai salah satu dari ini: { $accepted }. Untuk dokumen yang hanya dibaca, PDF paling cocok.
diagnostic-wrong-file-type = Isi `{ $found }` bukan { $expected }.
    .nearest = Menurut isinya, namanya `{ $nearest }`.
    .help = Ubah namanya, atau buka lalu simpan lagi sebagai { $expected }. Jika berkas datang dari luar, periksa dulu apakah ada program jahat.
diagnostic-attachment-too-large = Berkas berukuran { $size } MB; batasnya { $limit } MB.
    .help = Pindai lagi dengan 150 dpi hitam putih, simpan sebagai PDF yang lebih kecil, atau bagi berkasnya.
diagnostic-unlinked-file = Tidak ada yang menautkan `{ $found }`, jadi tidak ada di situs.
    .help = Tautkan dalam teks sebagai `[…](file:{ $found })`, tulis namanya di `file` suatu sumber, atau hapus.
diagnostic-merge-conflict = Git meninggalkan dua versi dari baris yang sama di sini.
    .help = Pilih salah satu (di atas dan di bawah `=======`), lalu hapus baris yang diawali `<<<<<<<`, `=======`, dan `>>>>>>>`.
diagnostic-tab = Ada tab di tempat yang hanya boleh berisi spasi.
    .help = Ganti tab dengan spasi, sebanyak pada baris di sekitarnya.
diagnostic-yaml-syntax = { $slip ->
        [quote-open] Tanda kutip yang dibuka di sini belum ditutup.
        [quote-behind] Masih ada teks sesudah tanda kutip penutup.
        [backslash] Di dalam tanda kutip ganda, garis miring terbalik mengawali tanda khusus, dan ini bukan tanda khusus.
        [colon] Baris ini tidak memuat titik dua yang diikuti spasi.
        [colon-wide] Ini titik dua lebar penuh; sesudah nama isian hanya boleh `:`.
        [comma] Di sini kurang koma atau kurung penutup.
        [bracket-open] Kurung ini belum ditutup.
        [bracket-behind] Kurung penutup ini tidak punya kurung pembuka.
        [indent] Baris ini mulai terlalu ke kiri atau terlalu ke kanan.
        [dash] Daftar tidak dapat dimulai di sini.
        [block-text] Sesudah `|` atau `>` tidak boleh ada apa pun di baris yang sama.
        [comment] Komentar memerlukan spasi sebelum `#`.
        [first-sign] Teks tidak dapat diawali tanda ini.
        [sign] Di sini ada tanda yang tidak kelihatan.
        [indent-left] Baris ini mulai terlalu ke kiri.
        [dash-blank] Tidak ada spasi sesudah tanda hubung entri ini.
        [comma-wide] Di antara id ini ada koma lebar penuh.
        [quote-curly] Ini tanda kutip lengkung, yang dalam YAML menjadi bagian teks.
        [space-wide] Ini spasi lebar penuh atau spasi tanpa putus.
       *[other] Berkas tidak dapat dibaca mulai dari sini: { $detail }
    }
    .help = { $slip ->
        [quote-open] Tutup di akhir teks: "seperti ini".
        [quote-behind] Beri satu pasang tanda kutip pada seluruh teks. Di dalam "…" tulis \" untuk tanda kutip; di dalam '…' tulis '' untuk apostrof.
        [backslash] Pakai tanda kutip tunggal: 'C:\Programs', atau tulis setiap garis miring terbalik dua kali.
        [colon] Tulis nama isian, titik dua, spasi, lalu nilainya. Teks yang meneruskan baris di atas ditulis lebih ke kanan daripada nama isiannya.
        [colon-wide] Ganti dengan `:` dan satu spasi.
        [comma] Periksa bagian sebelum tempat ini: di antara dua butir ada koma, dan teks yang memuat koma diberi tanda kutip.
        [bracket-open] Tambahkan `]` atau `{ "}" }` di akhir daftar.
        [bracket-behind] Hapus, atau tambahkan kurung pembukanya.
        [indent] Samakan jumlah spasi di awalnya dengan baris di sekitarnya: isian satu rekaman sejajar ke bawah.
        [dash] Mulai daftar di baris berikutnya: dua spasi, `-`, satu spasi, lalu butirnya.
        [block-text] Mulai teks di baris berikutnya, lebih ke kanan. Jika hanya satu baris, beri tanda kutip.
        [comment] Tambahkan spasi sebelum `#`, atau beri tanda kutip pada teks yang memuatnya.
        [first-sign] Beri tanda kutip pada seluruh teks.
        [sign] Hapus bagian ini lalu ketik lagi; tanda itu terbawa saat menyalin.
        [indent-left] Awali dengan { $spaces } spasi, sejajar dengan isian di atasnya yang satu entri.
        [dash-blank] Tulis spasi sesudahnya: `- id: r1`.
        [comma-wide] Ganti dengan `,` dan satu spasi: [one, two].
        [quote-curly] Ganti dengan yang lurus, "seperti ini". Jika bagian dari teks, beri tanda kutip lurus di luarnya.
        [space-wide] Ganti dengan spasi biasa, sebanyak pada baris di sekitarnya.
       *[other] Lihat baris ini dan baris di atasnya: spasi di awal, tanda kutip berpasangan, spasi sesudah setiap titik dua.
    }
diagnostic-unquoted-colon = Teks yang memuat titik dua lalu spasi harus berada dalam tanda kutip.
    .help = Beri tanda kutip lurus pada seluruh teks: "seperti: ini".
diagnostic-yaml-feature = { $feature ->
        [anchor] Jangkar (`&nama`) tidak boleh dipakai di sini.
        [alias] Alias (`*nama`) tidak boleh dipakai di sini.
        [merge-key] Penggabungan (`<<:`) tidak boleh dipakai di sini.
        [tag] Tag (`!nama`) tidak boleh dipakai di sini.
        [documents] Dokumen kedua (sesudah `---`) tidak boleh ada di sini.
       *[other] Ini tidak boleh dipakai di sini: { $feature }.
    }
    .help = { $feature ->
        [documents] Hapus baris ini; jika ini teks yang diawali `---`, beri tanda kutip.
       *[other] Tulis nilainya secara lengkap. Jika maksudnya teks, beri tanda kutip.
    }
diagnostic-duplicate-key = Isian `{ $found }` ditulis dua kali.
    .help = Pertahankan salah satunya.
    .related = pertama kali di sini
diagnostic-too-deep = Bagian ini bertingkat lebih dari 32.
    .help = Periksa spasi di awal baris; tidak ada rekaman yang memerlukan tingkat sebanyak itu.
diagnostic-missing-front-matter = { $reason ->
        [open] Kepala berkas belum ditutup.
       *[absent] Berkas tidak diawali kepala di antara dua baris `---`.
    }
    .help = { $reason ->
        [open] Sesudah isian terakhir, tulis satu baris yang hanya berisi tiga tanda hubung, `---`.
       *[absent] Awali berkas dengan baris `---`, lalu `title:` dan isian lain, lalu baris `---`.
    }

## Bentuk

diagnostic-unknown-field = Tidak ada isian `{ $found }` di sini.
    .nearest = Maksudnya `{ $nearest }`?
    .known = Isian: { $known }
    .help = Perbaiki nama isian atau hapus.
diagnostic-missing-field = Isian `{ $field }` tidak ada.
    .help = Tambahkan baris `{ $field }:` dengan nilainya.
diagnostic-wrong-type = { $stands ->
        [list] Di sini ada daftar, padahal harus { expected }.
        [map] Di sini ada beberapa isian, padahal harus { expected }.
        [nothing] Di sini tidak ada apa pun, padahal harus { expected }.
       *[text] Di sini tertulis `{ $found }`, padahal harus { expected }.
    }
    .help = { $expected ->
        [list] Tulis [a, b], atau setiap butir pada baris tersendiri sesudah `- `.
        [map] Tulis isian di bawahnya, satu per baris, lebih ke kanan.
        [number] Tulis dengan angka, tanpa tanda kutip.
        [boolean] Tulis `true` atau `false`, tanpa tanda kutip.
       *[other] Ganti dengan { expected }. Teks yang diawali `#`, atau yang mirip angka atau tanggal, ditulis dalam tanda kutip.
    }
diagnostic-unquoted-text = `{ $found }` tanpa tanda kutip, jadi dalam YAML itu nilai { $stands }, bukan teks.
    .help = Tulis dalam tanda kutip: "{ $found }".
diagnostic-unknown-word = `{ $found }` bukan { kind } yang dikenal.
    .nearest = Maksudnya `{ $nearest }`?
    .known = Pilihan: { $known }
    .help = Pakai salah satu kata yang didaftar buku panduan untuk isian ini.
diagnostic-unknown-verdict = `{ $found }` bukan putusan.
    .nearest = Maksudnya `{ $nearest }`?
    .known = Putusan: { $known }
    .help = Pakai salah satu putusan yang didaftar buku panduan.
diagnostic-broken-date = `{ $found }` bukan tanggal.
    .nearest = Maksudnya `{ $nearest }`?
    .help = Tulis tahun-bulan-hari seperti `2020-04-07`, atau tanggal Minguo `109/4/7`, dan pastikan harinya ada.
diagnostic-empty-list = Daftar `{ $field }` kosong.
    .help = Tulis sedikitnya satu butir. Untuk memakai bawaan, hapus isian ini.
diagnostic-too-many-entries = Daftar `{ $field }` punya lebih dari { $limit } butir.
    .help = Hapus sebagian, atau gabungkan beberapa menjadi satu.
diagnostic-empty-text = Teks `{ $field }` kosong.
    .help = Tulis teksnya, atau hapus isian ini jika tidak wajib.
diagnostic-bad-id = `{ $found }` tidak dapat menjadi id.
    .nearest = Maksudnya `{ $nearest }`?
    .help = Pakai hanya huruf kecil a sampai z, angka, dan tanda hubung. Nama yang dicadangkan Windows, seperti `con` atau `nul`, tidak dapat dipakai.
diagnostic-id-not-file-name = Id `{ $found }` berbeda dari nama berkasnya, `{ $expected }`.
    .help = Tulis `id: { $expected }`, atau ganti nama berkasnya.
diagnostic-duplicate-id = Id `{ $found }` dipakai dua kali.
    .help = Beri salah satunya id lain.
    .related = pertama kali di sini
diagnostic-duplicate-name = `{ $found }` adalah nama `{ $other }` dan juga `{ $id }`.
    .help = Sisakan nama ini untuk salah satunya, dan bedakan yang lain dengan penyedia atau versinya.
    .related = yang lain di sini
diagnostic-confusable-name = `{ $found }`, nama `{ $id }`, tampak seperti nama `{ $other }`, tetapi karakternya lain.
    .help = Jika sama, gabungkan. Jika tidak, ketik lagi namanya: huruf dari aksara lain dapat tampak sama.
    .related = yang lain di sini
diagnostic-unknown-language = `{ $found }` bukan bahasa situs ini.
    .nearest = Maksudnya `{ $nearest }`?
    .known = Bahasa: { $known }
    .help = Perbaiki, atau tambahkan bahasa itu ke `languages` di `site.yaml`.
diagnostic-bad-language-tag = `{ $found }` bukan tag bahasa.
    .help = Tulis tag seperti `zh-Hant`, `en`, atau `vi`.
diagnostic-unknown-time-zone = `{ $found }` bukan zona waktu.
    .help = Tulis wilayah dan kota, seperti `Asia/Taipei`.
diagnostic-bad-version = `{ $found }` bukan versi.
    .help = Tulis angka dengan titik di antaranya, dalam tanda kutip: "5.0.1".
diagnostic-empty-version-range = Tidak ada versi mulai `{ $introduced }` yang juga sebelum `{ $fixed }`.
    .help = Tulis versi pertama yang dimaksud pada `introduced`, dan versi pertama yang tidak lagi dimaksud pada `fixed`. Yang kedua harus lebih tinggi.
diagnostic-bad-cvss = `{ $found }` bukan vektor CVSS.
    .help = Salin seluruh vektor dari sumbernya; awalnya `CVSS:3.1/` atau `CVSS:4.0/`.
diagnostic-bad-cve = `{ $found }` bukan nomor CVE.
    .nearest = Maksudnya `{ $nearest }`?
    .help = Tulis seperti `CVE-2020-11500`.
diagnostic-unsafe-link = Tautan ke `{ $found }` tidak diizinkan.
    .help = Pakai alamat yang diawali `https://` atau `http://`. Di dalam teks boleh juga `mailto:`, `tel:`, dan rekaman seperti `product:zoom`.
diagnostic-bad-domain = `{ $found }` bukan nama host.
    .nearest = Maksudnya `{ $nearest }`?
    .help = Tulis namanya saja, tanpa `https://`, path, port, atau `*`: `meet.example`.
diagnostic-picture = Gambar di dalam teks tidak ditampilkan; sebagai ganti `{ $found }` pembaca melihat kata-katanya.
    .help = Jelaskan isi gambar dengan kata-kata, atau buat tautan: [peta](https://…).
diagnostic-bad-base-url = `{ $found }` bukan alamat web lengkap.
    .help = Tulis alamat situs dari awal, seperti `https://greenlist.gov.example/`, tanpa nama pengguna, kata sandi, `?`, dan `#`.
diagnostic-bad-colour = `{ $found }` bukan warna.
    .help = Tulis tanda pagar dan enam digit dari 0 sampai f dalam tanda kutip, seperti `"#13202b"`: tanpa itu YAML menganggap `#` sebagai komentar.
diagnostic-target-place = Sasaran harus memiliki tepat satu dari `directory` dan `rsync`.
    .help = Tulis `directory:` dengan sebuah folder, boleh berbagi jaringan yang dipasang, atau `rsync:` dengan folder di komputer lain.
diagnostic-not-remote = `{ $found }` bukan folder di komputer lain.
    .help = Tulis `pengguna@host:/folder` atau `rsync://host/folder`; folder komputer ini atau berbagi jaringan yang dipasang ditulis di `directory:`.
diagnostic-keeps-nothing = `keep: 0` tidak akan menyimpan rilis apa pun, termasuk yang baru.
    .help = Tulis berapa rilis yang disimpan, termasuk yang baru, seperti `5`, atau hapus baris ini.
diagnostic-bad-public-key = `{ $path }` bukan kunci publik.
    .help = Sebut berkas yang ditulis `greenlist keygen` atau minisign, berakhiran `.pub`; jangan pernah kunci rahasia.
diagnostic-unacceptable-code = `{ $found }` bukan kode peringatan, jadi tidak dapat diterima.
    .help = Hapus butir ini. Jika itu kesalahan, perbaiki isinya; catatan tidak perlu diterima.

## Rujukan

diagnostic-unknown-reference = Tidak ada { kind } `{ $found }`.
    .nearest = Maksudnya `{ $nearest }`?
    .help = { $kind ->
        [country] Tulis kode ISO 3166-1 negara itu, seperti TW.
       *[other] Perbaiki id-nya, atau tambahkan rekaman yang disebut.
    }
diagnostic-unknown-reference-kind = `{ $found }` tidak menyebut jenis rekaman.
    .nearest = Maksudnya `{ $nearest }`?
    .known = Jenis: { $known }
    .help = Tulis jenis, titik dua, dan id, seperti `product:zoom`.
diagnostic-still-there = `{ $found }` masih ada, jadi belum pindah.
    .help = Hapus butir ini dari `moved.yaml`, atau beri rekaman itu id lain.
    .related = ada di sini
diagnostic-missing-label = `{ $field }` tidak memiliki teks dalam bahasa `{ $language }`.
    .help = Tambahkan baris `{ $language }:` di bawah `{ $field }`; pembaca tiap bahasa memerlukannya.
diagnostic-missing-text = `{ $record }` tidak memiliki teks dalam `{ $language }`, bahasa penulisan pertamanya.
    .help = Tambahkan berkas `{ $record }.{ $language }.md` di sebelahnya.
diagnostic-orphan-text = Teks ini milik `{ $record }`, yang tidak ada.
    .nearest = Maksudnya `{ $nearest }`?
    .help = Namai berkas menurut rekamannya, atau hapus.
diagnostic-fact-in-translation = `{ $found }` tidak boleh ada dalam terjemahan.
    .help = Hapus di sini; fakta hanya ada di rekaman dan di bahasa pertamanya.
diagnostic-bad-stamp = `{ $found }` bukan tanda sumber yang dibuat greenlist.
    .help = Periksa terjemahan terhadap sumbernya, hapus baris ini, lalu jalankan greenlist translate stamp.
diagnostic-broken-link = Tautan menuju `{ $found }`, yang tidak ada di situs ini.
    .nearest = Maksudnya `{ $nearest }`?
    .help = Perbaiki alamatnya, atau hapus tautannya. Alamat situs lain diawali `https://`.
diagnostic-broken-anchor = Tautan mengarah ke `{ $found }`, tetapi halaman itu tidak memiliki tempat tersebut.
    .nearest = Apakah maksud Anda `{ $nearest }`?
    .known = Judul dalam teks ini: { $known }
    .help = Sebutkan judul dengan nomornya: `#s-2` adalah judul kedua teks ini, `page:about#s-2` milik teks lain. `#r1` setelah suatu edaran adalah ketentuan r1-nya.
diagnostic-broken-comment = Komentar ini akan diterbitkan.
    .help = Akhiri dengan `-->`, atau hapus. Judul dan ringkasan tidak dapat memuat komentar.
diagnostic-raw-html = Teks tidak memakai HTML: pembaca melihat `{ $found }` sebagai huruf.
    .nearest = Dalam Markdown, tulis `{ $nearest }`.
    .help = Hapus tag ini. Dalam Markdown, garis miring terbalik di akhir baris memutus baris, dan baris kosong memulai paragraf.
diagnostic-look-alike = { $kind ->
        [definition] Pembaca tidak melihat `{ $found }`: tidak ada tautan yang memakainya.
       *[mark] Pembaca melihat `{ $found }` seperti diketik.
    }
    .nearest = Tulis `{ $nearest }`.
    .help = { $kind ->
        [lines] Sisipkan baris kosong di antara kedua baris ini, karena keduanya akan menyatu menjadi satu paragraf.
        [definition] Tulis tautannya di tempat yang diperlukan pembaca, misalnya `[nama](https://example.org)`, atau hapus baris ini.
        [comment] Letakkan komentar di baris tersendiri: Markdown di sebelahnya tidak berlaku.
       *[mark] Tanda Markdown setengah lebar, dengan satu spasi setelah tanda di awal baris. Judul dan ringkasan tidak memuatnya.
    }
diagnostic-wrong-language = { $kind ->
        [simplified] Teks Tionghoa tradisional ini memuat aksara sederhana: { $found }
        [traditional] Teks Tionghoa sederhana ini memuat aksara tradisional: { $found }
       *[script] Teks ini ditulis dalam bahasa selain yang disebut berkasnya: “{ $found }”
    }
    .help = Terjemahkan, atau pindahkan ke berkas bahasanya. Bahasa tertulis sebelum `.md` pada nama berkas.
diagnostic-untranslated = { $part ->
        [summary] Ringkasan terjemahan ini sama dengan sumbernya.
       *[body] Isi terjemahan ini sama dengan sumbernya.
    }
    .related = sumber
    .help = Terjemahkan. Tanpa berkas ini pembaca mendapat sumbernya, disertai pemberitahuan.
diagnostic-link-to-draft = Bagian ini merujuk ke rancangan `{ $found }`, yang tidak diterbitkan: pembaca tidak melihat tautan.
    .help = Ubah `status` rancangan menjadi `final` atau `interim` saat diterbitkan, atau hapus rujukan ini.
diagnostic-markdown-too-deep = Teks ini bertingkat lebih dari 32.
    .help = Kurangi tingkat daftar dan kutipan.

## Kebijakan

diagnostic-relation-cycle = Semua ini saling merujuk dalam lingkaran: { $cycle }
    .help = Hapus salah satu rujukan.
    .related = lingkarannya berlanjut di sini
diagnostic-audience-cycle = Sasaran ini saling menjadi bagian dalam lingkaran: { $cycle }
    .help = Hapus salah satu `parents`.
    .related = lingkarannya berlanjut di sini
diagnostic-empty-advisory = Pengumuman ini tidak memutuskan apa pun: tidak ada `rulings`, `relations`, atau `duties`.
    .help = Tambahkan `rulings`, atau sebutkan pada `relations` pengumuman yang diganti, diubah, dicabut, atau ditangguhkan. Berita tanpa keputusan ditulis sebagai buletin.
diagnostic-ends-before-it-starts = Pengumuman berakhir sebelum mulai.
    .help = Periksa `effective_from` dan `effective_until`.
    .related = mulai di sini
diagnostic-successor-rank = `{ $issuer }` menggantikan `{ $predecessor }`, tetapi peringkatnya lebih rendah.
    .help = Beri pengganti peringkat yang sama atau lebih tinggi (1 yang tertinggi).
    .related = pendahulunya
diagnostic-no-authority = `{ $issuer }` tidak berwenang mengubah `{ $altered }`.
    .help = Yang boleh hanya penerbit itu sendiri, penggantinya, atau badan lebih tinggi yang berwenang atas semua sasarannya. Biarkan badan itu yang bertindak, atau hapus rujukannya.
    .related = ini yang akan diubah
diagnostic-outside-jurisdiction = `{ $audience }` berada di luar kewenangan `{ $issuer }`.
    .help = Sebut sasaran dalam kewenangannya, atau perbaiki `jurisdiction` di `issuers.yaml`.
    .related = kewenangannya
diagnostic-exempts-outside-scope = Pengecualian ini tidak melepas apa pun: tidak ada hal yang termasuk ketetapan ini dan sekaligus `{ $altered }`.
    .help = Sebutkan ketetapan yang dilonggarkan, atau beri keduanya produk, sasaran, kegiatan, dan versi yang sama.
    .related = ketetapan yang dikecualikan
diagnostic-conflicting-rulings = Ketetapan ini dan `{ $other }` tidak dapat berlaku bersama: keduanya menetapkan `{ $product }` untuk `{ $audience }` pada { $date }.
    .help = Untuk melonggarkan yang lebih ketat, sebut di `exempts` pada yang lebih longgar. Jika tidak, akhiri, ubah, atau persempit salah satunya.
    .related = ketetapan yang lain
diagnostic-non-binding-ban = Anjuran tidak dapat menetapkan `{ $verdict }`.
    .help = Tulis `binding: true` beserta `legal_basis`, atau pakai `advised_against`, `under_review`, `conditional`, `permitted`, atau `recommended`.
diagnostic-misplaced-conditions = `conditions` tidak cocok dengan putusan `{ $verdict }`.
    .help = `conditional` memerlukan sedikitnya satu syarat; putusan lain tidak boleh memilikinya.
diagnostic-misplaced-due-date = `due_date` tidak cocok dengan putusan `{ $verdict }`.
    .help = `phase_out` memerlukan tenggat; putusan lain tidak boleh memilikinya.
diagnostic-due-date-out-of-force = Pada tenggat { $date } pengumuman tidak berlaku.
    .help = Pilih hari di antara awal dan akhir pengumuman.
    .related = masa berlaku pengumuman
diagnostic-duty-before-start = Ini harus dilakukan paling lambat { $date }, sebelum pengumuman mulai berlaku.
    .help = Perbaiki harinya, atau `effective_from` pengumuman.
    .related = saat pengumuman mulai berlaku
diagnostic-binding-advice = Ketentuan yang mengikat tidak dapat memiliki putusan `{ $verdict }`.
    .help = Tulis `binding: false` pada ketentuan atau pengumumannya, atau pakai `under_review`, `conditional`, atau `banned`.
diagnostic-ruling-outlives-advisory = Pengumuman tidak berlaku pada { $date }, jadi ketentuannya pun tidak.
    .help = Pilih hari di antara awal dan akhir pengumuman, atau ubah tanggal pengumuman.
    .related = masa berlaku pengumuman
diagnostic-misplaced-comply-by = `comply_by` tidak cocok dengan putusan `{ $verdict }`.
    .help = Hanya `conditional` yang dapat memiliki batas waktu memenuhi syarat. Larangan setelah suatu hari adalah `phase_out` dengan `due_date`.
diagnostic-effective-before-issued = Pengumuman berlaku sebelum diterbitkan.
    .help = Periksa `issued` dan `effective_from`. Jika memang demikian, tulis `retroactive: true`.
    .related = diterbitkan di sini
diagnostic-no-source = Pengumuman tidak menyebut sumber.
    .help = Tambahkan sedikitnya satu butir ke `references`, seperti surat resminya.
diagnostic-no-legal-basis = Pengumuman mengikat, tetapi tidak menyebut dasarnya.
    .help = Sebut hukum, perintah, kebijakan, atau dasar lain dari `legislation.yaml` di `legal_basis`, atau tulis `binding: false`.
diagnostic-contradictory-alternatives = { $what ->
    [both] Butir ini punya `product` sekaligus `offering`.
    [neither] Butir ini tidak punya `product` maupun `offering`.
   *[none-and-items] Ada alternatif yang disebut, tetapi `none` mengatakan tidak ada.
}
    .help = Untuk tiap butir tulis `product` atau `offering`, dan tulis `items` atau `none`.
diagnostic-too-confidential = Pengumuman bertanda TLP:{ $found }; situs ini hanya boleh menampilkan sampai TLP:{ $limit }.
    .help = Pindahkan pengumuman keluar dari isi situs ini. Melewatkannya diam-diam akan menampilkan putusan yang salah.
diagnostic-alternative-banned = Alternatif `{ $product }` sendiri dilarang untuk `{ $audience }`.
    .help = Hapus dari `alternatives`, atau perbaiki ketetapan yang melarangnya.
    .related = dilarang di sini
diagnostic-alternative-lost = Mulai { $date } alternatif `{ $product }` sendiri dilarang untuk `{ $audience }`; halaman lalu tidak menampilkannya.
    .help = Sebut alternatif lain sebelum hari itu.
    .related = dilarang di sini
diagnostic-no-alternative = `{ $audience }` tidak boleh memakai `{ $product }` dan tidak menemukan alternatif di sini (jumlah kasus: { $cells }).
    .rejected = Ini tidak dihitung: { $rejected }.
    .help = Sebut di `alternatives` sedikitnya satu produk yang boleh dipakai sasaran ini, atau tulis di `none` mengapa tidak ada.
diagnostic-no-alternative-at-short-notice = `{ $audience }` harus meninggalkan `{ $product }` dalam 14 hari dan tidak menemukan alternatif di sini (jumlah kasus: { $cells }).
    .rejected = Ini tidak dihitung: { $rejected }.
    .help = Sebut di `alternatives` sedikitnya satu produk yang boleh dipakai, atau tulis di `none` mengapa tidak ada. Situs ini mewajibkannya (`require_alternatives`).
diagnostic-recommendation-outlived = Ini menganjurkan `{ $product }` untuk `{ $audience }`, tetapi mulai { $date } penerbit lain lebih ketat.
    .help = Mintalah penerbitnya mencabut atau mengakhiri anjuran ini.
    .related = ketetapan yang lebih ketat
diagnostic-nothing-left-in-force = { $act ->
        [revokes] Pengumuman ini mencabut `{ $advisory }` lalu berakhir sendiri; sesudahnya tidak ada penggantinya yang berlaku.
        [amends] Pengumuman ini menghapus `{ $advisory }` lalu berakhir sendiri; sesudahnya tidak ada penggantinya yang berlaku.
        [suspends] `{ $advisory }` berakhir selagi ditangguhkan oleh pengumuman ini, jadi tidak berlaku lagi sesudah penangguhan.
       *[supersedes] Semua yang ditetapkan sesudah `{ $advisory }` telah berakhir; tidak ada penggantinya yang berlaku.
    }
    .help = { $act ->
        [amends] Jika ketetapan itu harus berlaku lagi, terbitkan kembali dalam pengumuman baru.
        [suspends] Jika harus berlaku lagi, terbitkan kembali dengan akhir yang lebih lambat, atau akhiri penangguhan lebih awal.
       *[supersedes] Jika `{ $advisory }` harus berlaku lagi, sebuah pengumuman harus menyebutnya di `reinstates`.
    }
    .related = yang tidak berlaku lagi
diagnostic-supersession-drops = { $extent ->
        [some] `{ $by }` menggantikan `{ $advisory }`, tetapi tidak menetapkan apa pun tentang `{ $product }` bagi `{ $audiences }` untuk: { $activities }.
       *[all] `{ $by }` menggantikan `{ $advisory }`, tetapi tidak menetapkan apa pun tentang `{ $product }` bagi `{ $audiences }`.
    }
    .help = Jika ketetapan lama masih harus berlaku, ulangi dalam pengumuman baru, atau pakai `amends` untuk menghapus ketetapan satu per satu. Jika memang harus berakhir, terimalah peringatan ini dan sebutkan alasannya.
    .related = ini tidak berlaku lagi
diagnostic-partly-ruled = `{ $ruling }` tidak mencakup: { $activities }. Tidak ada ketetapan tentang itu untuk `{ $product }` bagi `{ $audiences }`, jadi putusannya `{ $verdict }`.
    .help = Jika ketetapan itu tentang semua kegiatan, hapus `activities`-nya. Jika tidak, tambahkan ketetapan untuk yang lain, atau terimalah peringatan ini dan sebutkan alasannya.
diagnostic-implausible-date = `{ $field }` adalah { $date }, lebih dari 20 tahun dari tanggal situs, { $data_date }.
    .help = { $calendar ->
        [buddhist] Ini tahun kalender Buddha. Mungkin maksudnya { $meant }.
        [minguo] Ini tahun kalender Minguo, yang ditulis dengan garis miring seperti `109/4/7`. Mungkin maksudnya { $meant }.
        [short] Tanggal dengan garis miring dibaca sebagai tanggal Minguo. Mungkin maksudnya { $meant }; tulis tahunnya lengkap.
       *[other] Periksa tahunnya. Tulis tanggal sebagai `2020-04-07`, atau tanggal Minguo `109/4/7`.
    }
diagnostic-exemption-lost = `{ $altered }` telah berakhir, jadi pengecualian ini tidak mengecualikan apa pun lagi.
    .help = Jika penggantinya juga harus dikecualikan, sebut di `exempts`.
    .related = berakhir di sini
diagnostic-predecessor-still-binds = Ini lebih longgar daripada yang masih diberlakukan pendahulunya, `{ $predecessor }`; yang lebih ketat yang berlaku.
    .help = Jika ini menggantikan yang lama, sebut yang lama di `supersedes` atau `revokes`.
    .related = masih berlaku
diagnostic-audience-parts-differ = Untuk `{ $part }`, bagian dari `{ $audience }`, `{ $product }` memiliki putusan lain.
    .help = Jawaban memuat baris tersendiri untuk bagian itu. Jika tidak dimaksudkan, tetapkan juga untuk bagian itu.
    .related = ketetapan untuk keseluruhan
diagnostic-audience-without-reader = `{ $ruling }` berlaku bagi `{ $audiences }`, yang tidak termasuk sasaran mana pun yang dapat dipilih pembaca.
    .help = Beri sasaran `reader: true` di `audiences.yaml`, atau jadikan bagian dari sasaran seperti itu. Sebelum itu, halaman produk hanya memuat ketetapan ini di bawah “Ketetapan lain tentang produk ini”.
diagnostic-review-overdue = Peninjauan seharusnya dilakukan pada { $date }.
    .help = Tinjau pengumuman, lalu tulis `review_by` baru atau akhiri.
diagnostic-deadline-passed = Syarat seharusnya terpenuhi paling lambat { $date }.
    .help = Periksa apakah sudah terpenuhi, lalu akhiri atau ganti ketentuannya, atau tulis `comply_by` yang baru bila penerbit memperpanjangnya.
diagnostic-bulletin-outdated = Sejak buletin diterbitkan, putusan tentang `{ $product }` untuk `{ $audience }` telah berubah (pada { $date }).
    .help = Periksa teksnya; terbitkan buletin baru atau biarkan yang ini berakhir (`expires`).
    .related = berubah di sini
diagnostic-poster-too-long = Poster tentang `{ $product }` terlalu panjang untuk satu lembar A4 dalam: { $languages }.
    .help = Persingkat nama produk, syarat, kontak lembaga, atau pemberitahuan situs; jika tidak, poster tercetak dua lembar.
diagnostic-product-unmentioned = Tidak ada ketetapan atau alternatif yang menyebut produk ini.
    .help = Produk ini ditampilkan sebagai belum dinilai. Hapus jika tidak diperlukan.

## Tema dan situs

diagnostic-template = Templatnya salah: { $detail }
    .help = Tanyakan kepada pengurus tema.
diagnostic-missing-message = Teks `{ $key }` tidak ada dalam bahasa `{ $language }`.
    .help = Tambahkan ke `locales/{ $language }.ftl` pada tema.
    .related = bahasa lain memilikinya di sini
diagnostic-unknown-message = Tidak ada `{ $found }` di sini.
    .nearest = Maksudnya `{ $nearest }`?
    .known = Nilai teks ini: { $known }
    .help = Bandingkan nama di depan tanda sama dengan dengan baris bahasa Inggris di atasnya.
    .related = teks dalam bahasa lain
diagnostic-dropped-value = Teks `{ $key }` dalam bahasa `{ $language }` tidak selalu menyebut `{ $value }`.
    .help = Masukkan `{ $value }` ke setiap bentuk teks itu: tanpanya, halaman dalam bahasa ini kehilangan tanggal, nama, atau angka.
    .related = bahasa lain menyebutnya
diagnostic-untranslated-messages = Dari { $total } teks halaman, { $count } belum diterjemahkan ke `{ $language }` dan tampil dalam bahasa Inggris: { $messages }.
    .help = Terjemahkan di `theme/locales/{ $language }.ftl`. greenlist new language { $language } menambahkan teks yang belum ada di berkas itu, dan greenlist translate status menghitungnya.
diagnostic-bad-message = Berkas teks tidak dapat dibaca mulai dari sini: { $detail }
    .help = Bandingkan barisnya dengan baris yang sama dalam bahasa lain.
diagnostic-message-too-long = Bersama pesan yang dirujuknya, pesan ini lebih dari { $limit } KB.
    .help = Persingkat, atau kurangi rujukan ke pesan lain.
diagnostic-accepts-nothing = Butir ini tidak menerima apa pun: peringatan `{ $code }` tidak ada lagi di sini.
    .help = Hapus butir ini. Jika peringatannya ada di berkas lain, terimalah di sana, atau di `site.yaml` untuk semua berkas.
diagnostic-path-collision = Dua halaman sama-sama akan menjadi `{ $path }`.
    .help = Beri salah satunya id lain.
    .related = yang lain
diagnostic-unknown-theme = Tidak ada tema `{ $found }`.
    .nearest = Maksudnya `{ $nearest }`?
    .known = Tema: { $known }
    .help = Perbaiki `theme` di `site.yaml`, atau tambahkan folder tema di `themes`.
diagnostic-theme-cycle = Tema-tema ini saling mewarisi dalam lingkaran: { $cycle }
    .help = Hapus salah satu baris `parent`.
diagnostic-low-contrast = `{ $found }` terlalu dekat dengan `{ $against }`: kontrasnya { $measured }, yang diperlukan { $needed }.
    .nearest = `{ $nearest }` bisa dipakai.
    .help = Pilih warna yang lebih gelap atau lebih terang.
    .related = warna yang lain
diagnostic-bad-logo = `{ $found }` tidak dapat ditampilkan sebagai logo.
    .help = Simpan sebagai PNG, atau SVG dengan `viewBox`; akhiran nama berkas harus sesuai.
diagnostic-logo-too-large = Logo berukuran { $found } bita; batasnya { $limit }.
    .help = Simpan sebagai PNG setinggi 64 piksel dengan sedikit warna, atau SVG dengan lebih sedikit titik.
diagnostic-active-logo = Logo akan menjalankan atau memuat sesuatu: `{ $found }`.
    .help = Simpan sebagai SVG biasa, tanpa skrip, tautan, dan gambar luar, atau sebagai PNG.

## Mesin

act = { $act ->
    [read] membaca
    [write] menulis
    [keep] menyimpan
    [exchange] menaruh situs baru di tempat
    [remove] menghapus
   *[other] { $act }
}
cause = { $cause ->
    [not-found] tidak ada di sana
    [permission-denied] Anda tidak memiliki izin; tanyakan kepada pengelola sistem
    [storage-full] disk penuh
    [read-only] disk hanya dapat dibaca
    [in-use] sedang dipakai program lain
    [not-here] komputer ini tidak punya alamat itu
    [folder] itu folder, bukan berkas
    [special] itu pipa atau perangkat, bukan berkas
    [no-folder] ada berkas di tempat yang seharusnya folder
   *[other] { $detail }
}
error-file = Tidak dapat { act } { $path }: { cause }.
error-lock = Tidak dapat memastikan hanya satu program yang memakai { $path }: { cause }. Apakah greenlist lain sedang berjalan?
error-listen = Tidak dapat mendengarkan di { $address }: { cause }. Pilih porta lain, misalnya --port 4100.
error-output-holds-sources = Folder keluaran { $path } berisi konten atau tema, yang akan hilang. Sebut folder lain dengan --out.
error-output-dead-link = Folder keluaran { $path } adalah tautan simbolis ke folder yang tidak ada. Buatlah folder itu, atau pilih folder lain dengan --out.
error-output-mount-point = Folder keluaran { $path } adalah titik kait, yang tidak dapat diganti dalam satu langkah. Pilih folder di dalamnya: --out { $path }/site.
error-output-published = { $path } berisi situs tanpa rancangan, yang akan diganti oleh --drafts. Pilih folder lain: --out { $path }-drafts.
error-output-foreign = Di folder keluaran ada { $count } berkas yang tidak tercantum dalam manifest.sha256, daftar yang ditulis greenlist, dan situs akan menggantikannya. Yang pertama { $path }. Tidak ada yang ditulis. Pindahkan, pilih folder lain dengan --out, atau gantikan dengan --force.
other-build = greenlist lain sedang membangun situs ini: proses { $process } di { $host }, sejak { $since }.
other-build-unknown = greenlist lain sedang membangun situs ini.
error-busy = Tidak ada yang ditulis. Coba lagi setelah selesai, atau hilangkan --no-wait untuk menunggu.
error-unknown-language = `{ $found }` bukan bahasa situs ini. Bahasa: { $known }
error-unknown-name = Tidak ada { kind } `{ $found }` dalam konten ini.
error-nearest-name = Maksudnya `{ $nearest }`?
error-known-names = Yang ada: { $known }
error-ambiguous-name = `{ $found }` adalah nama beberapa catatan ({ kind }). Tanyakan dengan ID: { $ids }. `greenlist check` menunjukkan di mana nama itu; berikan hanya kepada satu catatan.
error-days-reversed = Hari pada --to lebih awal daripada hari pada --from. Tukarlah.
error-unknown-revision = Git tidak mengenal revisi `{ $found }` di sini. Sebut sebuah commit, cabang, atau tag, seperti HEAD~1.
error-no-git = Program git tidak ada. Pasanglah, atau bandingkan dengan folder: --against DIR.
error-git = Git tidak dapat memberikan konten pada `{ $revision }`: { $detail }
error-internal = Kesalahan ada pada greenlist sendiri: { $detail } Mohon laporkan ini.

## Konsol

console-built = { $pages } halaman dalam { $languages } bahasa selesai dibuat ({ $files } berkas, { $changed } berubah) dalam { $seconds } detik
console-translations = Terjemahan: { $missing } belum ada, { $stale } usang
console-untranslated = Teks halaman yang belum diterjemahkan dan tampil dalam bahasa Inggris: { $count }
console-open = Buka { $path }
console-waiting = Menunggu sampai selesai.
double-click-no-content = Tidak ada folder `content` di { $path }. Untuk memulai situs, ketik `cmd` di bilah alamat jendela folder ini, tekan Enter, lalu ketik `greenlist init my-list`. Jika sudah ada situs, salin greenlist.exe ke folder yang berisi `content`, lalu klik dua kali di sana.
double-click-end = Tekan Enter untuk menutup jendela ini.
console-unchanged = Tidak ada yang berubah.
console-more-warnings = dan { $count } lagi; greenlist check menampilkannya
count-errors = { $count ->
    [0] Tidak ada kesalahan
   *[other] { $count } kesalahan
}
count-warnings = { $count ->
    [0] tidak ada peringatan
   *[other] { $count } peringatan
}
count-notes = { $count } catatan
count-accepted = { $count } peringatan diterima
console-accepted = { $counted }; daftar: greenlist check --accepted
console-accepted-because = diterima: { $reason } ({ $place })
check-elsewhere = Ada { $count } kesalahan di berkas lain, sehingga tidak semuanya dapat diperiksa.
check-no-file = { $path } bukan berkas situs ini.
held-back-drafts = { $drafts } rancangan ditahan, tidak diterbitkan.
unissued-advisories = { $advisories } pengumuman menunggu hari terbitnya, yang pertama { $date }.
unissued-bulletins = { $bulletins } buletin menunggu hari terbitnya, yang pertama { $date }.
unissued-both = { $advisories } pengumuman dan { $bulletins } buletin menunggu hari terbitnya, yang pertama { $date }.
issued-on-day = { $count } pengumuman atau buletin terbit pada { $date }.
server-config-no-site = Folder ini tidak berisi konten, jadi konfigurasinya untuk tema bawaan dan tidak memilih bahasa. Berikan folder situs dengan --root.
server-config-other-path = Konfigurasinya untuk { $path }, tetapi alamat situs memiliki jalur { $address }: halaman untuk alamat yang tidak ada menaut ke sana.
server-config-no-policy = components.html tema tidak memiliki Content-Security-Policy, jadi konfigurasinya hanya memuat bagian yang tidak dapat ditetapkan oleh halaman.
console-no-change = Sesudah { $date } tidak ada perubahan yang dijadwalkan.
console-faults-of = Dalam konten `{ $name }`:
console-counts = { $counts }.
console-counts-separator = ,{ " " }
console-nothing-written = Tidak ada yang ditulis.
stage-reading = Membaca
stage-deciding = Memutuskan
stage-rendering = Membuat halaman
stage-writing = Menulis

## Daftar perangkat lunak

audit-unreadable = Tidak dapat membaca { $path } sebagai daftar perangkat lunak: { $what ->
        [empty] berkasnya kosong.
        [large] lebih besar dari { $found } MB. Bagi menjadi beberapa berkas.
        [rows] lebih dari { $found } baris. Bagi menjadi beberapa berkas.
        [workbook] ini buku kerja. Simpan sebagai CSV UTF-8 di program pembuatnya.
        [binary] tidak berisi teks. Simpan daftarnya sebagai CSV.
        [registry] ini hasil ekspor registry Windows, bukan daftar. Buat daftarnya dengan PowerShell: Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\* | Select DisplayName, DisplayVersion, Publisher | Export-Csv list.csv -Encoding utf8
        [document] ini dokumen. Simpan daftar di dalamnya sebagai CSV UTF-8, atau sebagai teks biasa dengan satu nama per baris.
        [archive] ini arsip terkompresi. Keluarkan daftarnya, lalu berikan berkas itu.
        [web-page] ini halaman web. Simpan daftarnya sebagai CSV, atau salin tabelnya ke lembar kerja dan simpan sebagai CSV UTF-8.
        [encoding] baris { $found } berisi karakter yang tidak dapat dibaca: berkas rusak atau mencampur beberapa pengodean. Simpan sebagai CSV UTF-8, atau berikan pengodeannya, misalnya --encoding big5; baris dengan karakter rusak lalu dilaporkan.
        [nothing] tidak ada perangkat lunak yang dapat dibaca: tidak ada baris, atau tidak ada baris yang memiliki nama.
        [xml] ini XML. Ekspor daftarnya sebagai CSV, atau CycloneDX dalam JSON.
        [json] ini JSON, tetapi bukan daftar komponen CycloneDX. Ekspor daftarnya sebagai CSV.
        [broken-json] ini JSON dengan kesalahan pada baris dan kolom { $found }. Berkasnya mungkin terpotong. Ekspor daftarnya lagi, bila bisa sebagai CSV.
        [column] tidak ada kolom nama perangkat lunak. Baris pertama berisi: { $found }. Namai satu kolom `name`; `version` dan `publisher` boleh di sebelahnya. Atau pilih kolom dengan --name-column.
        [columns] beberapa kolom bisa berisi nama perangkat lunak: { $found }. Pilih satu dengan --name-column, menurut nama atau nomornya.
       *[other] { $found }
    }
