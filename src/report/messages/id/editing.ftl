# Kata-kata perintah bagi penyunting.
schema-written = { $count } skema ditulis ke { $path }
man-written = { $count } halaman manual ditulis ke { $path }
fmt-changed = { $path } dirapikan
fmt-would-change = { $path } perlu dirapikan
fmt-right = Semua berkas sudah rapi.
fmt-unreadable = { $path } dibiarkan karena ada kesalahan. Jalankan greenlist check untuk melihatnya.
fmt-no-content = { $path } bukan berkas konten situs ini.

## Pertanyaan

answer-needed = Tulislah sesuatu.
answer-no-choice = `{ $found }` tidak ada dalam pilihan.
answer-no-language = Tidak ada bahasa “{ $found }”. Tulis kode atau namanya, misalnya de atau Jerman.
answer-taken = `{ $found }` sudah dipakai. Tulis yang lain.
answer-taken-by = `{ $found }` adalah id { $name }. Pilih yang lain.
answer-name-taken = “{ $found }” adalah nama { $name } (`{ $id }`). Pilih yang lain, atau ubah produk itu.
answer-first = Ini pertanyaan pertama. Ctrl+C untuk keluar.
answer-back = Enter mempertahankan jawaban sebelumnya dalam kurung siku; tanda hubung (-) mengosongkan yang tidak wajib.
answer-yes = ya
answer-no = tidak
answer-yes-or-no = Jawablah ya atau tidak.
answer-no-country = Tidak ada negara “{ $found }”.
answer-near-countries = Maksudnya { $countries }?
answer-country-form = Tulis namanya, atau kode dua hurufnya seperti TW.
answer-time-zone = Zona waktu itu tidak ada. Tulis seperti Asia/Taipei.
answer-advice = Larangan bersifat mengikat. Untuk saran, gunakan `advised_against`.
answer-due-date = Tulis hari sejak { $date }, seperti 2020-04-30 atau 109/4/30.
answer-wrong = { $option }: { $fault }
answer-missing = { $option } diperlukan, dan tidak ada yang dapat ditanya.
ask-how = Ketik < untuk kembali ke pertanyaan sebelumnya, atau tekan Ctrl+C untuk keluar. Sebelum jawaban terakhir tidak ada yang ditulis.
ask-more-choices = { "      " }… dan { $count } lagi; tulis id-nya
ask-languages = Bahasa situs, sumbernya lebih dulu; nomor, atau kode atau nama bahasa lain mana pun, dipisah koma
ask-language = Bahasa: kode atau namanya, misalnya de atau Jerman
ask-title = Judul situs ({ $about })
ask-issuer = Siapa yang menerbitkan pengumuman? Badan tertinggi lebih dulu
ask-next-issuer = Badan lain yang lebih rendah (Enter: tidak ada)
ask-time-zone = Zona waktu
ask-id = Id untuk “{ $about }”: huruf kecil, angka, dan tanda hubung
ask-name = Nama produk
ask-aliases = Nama lain yang diketik orang, dipisah koma (Enter: tidak ada)
ask-vendor = Vendor: nomor, id, atau nama yang baru
ask-category = Untuk apa?
ask-country = Negara vendor: nama atau kode, seperti TW (Enter: tidak diketahui)
ask-domestic = Apakah terhitung produk dalam negeri? (ya atau tidak)
ask-record-issuer = Siapa penerbitnya?
ask-record-title = Judul
ask-summary = Ringkasan dalam satu dua kalimat
ask-issued = Hari terbit
ask-products = Tentang produk mana? Nomor atau id dipisah koma
ask-audiences = Untuk siapa? Nomor atau id dipisah koma
ask-verdict = Apa putusannya?
ask-conditions = Dengan syarat apa? Nomor atau id dipisah koma
ask-due-date = Hari terakhir pemakaian
ask-reasons = Mengapa? Nomor atau id dipisah koma (Enter: tidak ada)
ask-alternatives = Apa gantinya, yang terbaik lebih dulu? (Enter: tidak ada)
ask-binding = Apakah kelompok pembaca wajib mematuhinya? (ya atau tidak)
ask-legal-basis = Dasarnya: nomor, id, atau nama yang baru
ask-basis-kind = { $about } termasuk jenis dasar apa: nomor atau kata (Enter: law)
ask-source-title = Apa judul dokumen dasarnya?
ask-source-url = Alamat webnya (Enter: tidak ada)
ask-status = Status (draf tidak memutuskan apa pun sebelum menjadi interim atau final)
ask-kind = Apa jenisnya?
ask-bulletin-products = Tentang produk mana? (Enter: tidak ada)
ask-bulletin-audiences = Menyangkut siapa? (Enter: tidak ada)
ask-text = Teks yang mana?
ask-to = Ke bahasa apa?

## Situs dan rekaman baru

init-there-is-content = Sudah ada situs di { $path }. Sebut folder lain.
init-first-issuer = Kantor kami
init-made = Situs dibuat di { $path }
init-enter = Masuk ke sana: cd { $path }
init-words = Teks halaman masih dalam bahasa Inggris. Terjemahkan di { $path }
init-labels = Label di content/audiences.yaml dan content/vocabulary.yaml yang berakhir dengan “# English” masih dalam bahasa Inggris ({ $language }). Terjemahkan, lalu hapus tandanya.
init-next = Berikutnya: greenlist new product, lalu greenlist new advisory, lalu greenlist build
comment = { $title }: { $about }
new-there-is = { $path } sudah ada. Pilih id lain.
new-cannot-add = Tidak dapat menambah rekaman ke { $path }: perbaiki dulu kesalahannya. Jalankan greenlist check untuk melihatnya.
new-wrote = { $path } ditulis
new-added = Rekaman ditambahkan ke { $path }
new-next = Berikutnya: isi yang kurang, lalu jalankan greenlist check.
new-draft = Ini draf dan tidak memutuskan apa pun sebelum statusnya interim atau final.
new-translated = `{ $record }` sudah memiliki teks dalam semua bahasa situs.
language-added = Menambahkan bahasa { $language } ke { $path }
language-complete = `{ $language }` sudah menjadi bahasa situs, dan berkasnya tidak kekurangan teks. greenlist translate status menunjukkan yang belum diterjemahkan.
language-labels = { $count } label ini diperlukan dalam `{ $language }` sebelum situs dapat dibuat. Tambahkan baris “{ $language }: …” di setiap tempat:
language-next = Berikutnya: greenlist translate status menunjukkan yang belum diterjemahkan ke `{ $language }`, dan greenlist new translation memulai terjemahan sebuah teks.
# The head of the file with the words of pages in a language, a line each.
words-head =
    Teks halaman dalam { $name } ({ $language }).
    Setiap teks tertulis di sini dalam bahasa Inggris, setelah “#”. Untuk menerjemahkan, tulis satu baris di bawahnya, tanpa “#”:
    namanya, tanda sama dengan, lalu kata-kata Anda. Biarkan baris bahasa Inggris: nanti terlihat apakah ia berubah.
    Biarkan semua yang ada dalam kurung kurawal, seperti { "{" } $name { "}" }. Yang tidak punya baris tampil dalam bahasa Inggris.
    greenlist translate status menghitung sisanya. greenlist new language { $language } menambahkan teks dari versi
    yang lebih baru di akhir, dan tidak mengubah yang lain.
words-later = Ditambahkan kemudian
words-added = Teks baru yang ditambahkan ke { $path }: { $count }

## Daftar produk

list-new = Baris { $line }: { $name }: baru, { $path }
list-exists = Baris { $line }: { $name }: sudah ada sebagai `{ $id }`, tidak diubah
list-refused = Baris { $line }: { $name }: ditolak. { $why }
list-vendor = Vendor baru: { $name } (`{ $id }`)
list-ignored = Kolom yang tidak dibaca: { $columns }
list-no-name = Namanya tidak ada.
list-no-vendor = Vendornya tidak ada.
list-no-category = Tidak ada kategori “{ $found }”. Kategori: { $known }.
list-repeated = “{ $found }” sudah ada di baris { $line }.
list-surplus = Isiannya lebih banyak daripada kolom: apit teks yang memuat pemisah dengan tanda kutip.
list-quote = Ada tanda petik yang tidak ditutup.
list-damaged = Ada karakter yang tidak terbaca. Sebutkan enkodenya, seperti --encoding big5.
list-no-name-column = Tidak ada kolom { $path } yang bernama `name`. Baris pertamanya: { $found }. Kolom: name, vendor, dan bila perlu id, aliases, country, category, domestic.
list-refused-count = Baris yang ditolak: { $count }. Perbaiki, lalu berikan lagi seluruh daftarnya.
list-written = Produk baru: { $new }; sudah ada: { $existing }

## Mengganti id

rename-done = `{ $old }` kini `{ $new }`: { $count } berkas diubah
rename-file = { $old } kini { $new }
rename-address = Alamat lama akan menuju yang baru (content/moved.yaml).
rename-unreadable = Tidak dapat mencari di { $path }: ada kesalahan. Jalankan greenlist check untuk melihatnya.

## greenlist translate

translate-source = sumber
translate-fresh = mutakhir
translate-stale = usang
translate-machine = mesin
translate-draft = draf
translate-missing = tidak ada
translate-unstamped = { $count } terjemahan tidak menyebut sumber asalnya, sehingga tidak terlihat bila sudah usang. Periksa, lalu jalankan greenlist translate stamp.
translate-stamped = Ditandai: { $path }
translate-nothing = Tidak ada yang perlu ditandai.
translate-no-typo = `{ $record }`: ada bagian yang ditambah atau dihapus, jadi ini bukan perbaikan salah ketik. Terjemahkan, atau jalankan tanpa --typo bila terjemahannya masih benar.
translate-not-over = { $path } adalah berkas situs atau bukan berkas terjemahan, jadi tidak ditimpa. Pilih berkas lain dengan --out.
translate-exported = { $count } unit ditulis ke { $path }
translate-unreadable = { $path } tidak dapat dibaca sebagai terjemahan: { $what ->
        [large] berkas lebih besar dari { $detail } MB.
        [cut] berkas berakhir di tengah unit. Simpan atau salin ulang.
        [version] ini XLIFF { $detail }. Simpan sebagai XLIFF 1.2 atau PO.
        [keys] pesannya tidak memiliki `msgctxt` yang menyebutkan teksnya. Ekspor dengan greenlist translate export, dan pertahankan baris itu.
        [empty] tidak ada unit di dalamnya.
        [languages] bagian-bagiannya dalam beberapa bahasa: { $detail }. Impor satu berkas untuk setiap bahasa.
       *[invalid] bukan PO atau XLIFF: { $detail }
    }
translate-headings = `{ $unit }`: sebuah bagian harus mempertahankan judulnya dan tidak boleh punya judul kedua yang setingkat.
translate-remark = `{ $unit }`: { $reason ->
        [unknown] konten tidak lagi memiliki teks ini
        [repeated] berkas memiliki unit lain dengan id ini
        [markup] memuat markah yang ditambahkan alat, yang akan hilang
        [unfinished] unit ini fuzzy atau belum selesai. Selesaikan, atau gunakan --unfinished
        [source] ini teks sumber dalam bahasa ini
        [no-key] tidak memiliki id
       *[outdated] diambil, tetapi sumbernya berubah sejak ekspor, sehingga sudah usang
    }
translate-remark-more = { $count } lagi: { $reason ->
        [unknown] konten tidak lagi memiliki teks ini
        [repeated] berkas memiliki unit lain dengan id ini
        [markup] memuat markah yang ditambahkan alat, yang akan hilang
        [unfinished] unit ini fuzzy atau belum selesai. Selesaikan, atau gunakan --unfinished
        [source] ini teks sumber dalam bahasa ini
        [no-key] tidak memiliki id
       *[outdated] diambil, tetapi sumbernya berubah sejak ekspor, sehingga sudah usang
    }
translate-source-language = Teks ditulis dalam { $language } dan tidak diterjemahkan ke bahasa itu. Tidak ada yang diimpor.
translate-no-language = { $path } tidak menyebutkan bahasanya. Berikan dengan --to.
translate-other-language = { $path } berbahasa { $own }, bukan { $given }. Hilangkan --to, atau impor berkas untuk { $given }.
translate-control = `{ $unit }`: teksnya berisi karakter kendali yang tidak kelihatan ({ $found }). Hapus di alat penerjemahan.
translate-unknown = `{ $unit }` tidak lagi milik catatan mana pun; dilewati.
translate-wrote = Ditulis: { $path }
translate-imported = Unit yang diambil: { $taken }; tetap: { $same }; dilewati: { $skipped }; tanpa terjemahan: { $untranslated }
words-status = Teks halaman dalam { $language }: { $translated } diterjemahkan, { $missing } belum ada, { $changed } berubah dalam bahasa Inggris sejak itu
words-changed = Bahasa Inggrisnya berubah sejak diterjemahkan. Perbaiki terjemahannya, dan ganti baris bahasa Inggris di atasnya dengan ini:

## greenlist theme

theme-there-is = { $path } sudah ada. Ganti namanya atau hapus dulu, atau sebut hanya berkas yang diperlukan.
theme-unknown-file = Tema bawaan tidak punya berkas `{ $found }`.
theme-see-list = greenlist theme eject --list menampilkan semua berkas.
theme-next = Berikutnya: ubah berkas yang perlu dan hapus yang tidak diubah agar mengikuti versi berikutnya; greenlist serve menampilkan setiap perubahan.
