# Arti tiap kode, untuk `greenlist check --explain`.
codes-title = Yang ditemukan greenlist
codes-introduction = Setiap masalah memiliki kode, misalnya `unknown-verdict`. Selama ada kesalahan, situs tidak dibuat; peringatan sebaiknya dilihat; catatan baik untuk diketahui. `greenlist check --explain KODE` mencetak salah satu butir ini.
codes-error = Kesalahan.
codes-warning = Peringatan.
codes-note = Catatan.
codes-wrong = Salah, di { $file }:
codes-right = Benar:
codes-wrong-name = Nama berkas yang salah:
codes-right-name = Nama berkas yang benar:
codes-unknown = Tidak ada kode `{ $found }`.
codes-all = `greenlist check --explain` mencetak semuanya.

## Berkas dan sintaksis

explain-missing-file = Situs tidak dapat dibuat tanpa berkas ini. Berkasnya tidak ada, atau namanya berbeda satu huruf: huruf besar dan kecil dibedakan.
explain-unknown-file = Tidak ada yang membaca berkas ini, jadi isinya tidak sampai kepada siapa pun. Biasanya nama atau akhirannya berbeda dari kebiasaan foldernya, atau berkas tersimpan di folder lain.
explain-wrong-extension = Data ada di berkas yang berakhir dengan `.yaml`, teks di berkas yang berakhir dengan `.md`, dengan huruf kecil. Editor dan Windows kadang menambah atau menyembunyikan ekstensi. Isi berkas ini tidak akan ada di situs.
explain-copied-file = Program yang menyinkronkan folder, dan penyalinan di Windows, meninggalkan berkas kedua di samping yang pertama, seperti `zoom (1).yaml`. Hanya satu yang dapat memuat data itu. Berkas dengan nama yang sah dibaca; salinannya mungkin memuat perubahan yang lebih baru.
explain-language-not-in-name = Nama teks berakhir dengan bahasanya, seperti `about.en.md`, agar halaman dalam setiap bahasa menemukan teksnya.
explain-more-faults = Untuk setiap berkas, 100 masalah ditampilkan, kesalahan lebih dahulu. Kalau lebih, sebabnya sering satu saja, misalnya berkas di folder yang keliru. Sisanya terhitung dalam baris terakhir.
explain-unreadable-file = Tautan hanya diikuti di dalam proyek, dan `content` sendiri boleh berupa tautan. Tautan ke tempat lain bisa menerbitkan berkas lain karena keliru, dan pipa atau perangkat bisa tidak pernah selesai dibaca. Isi berkas seperti itu tidak akan ada di situs, maka ini kesalahan.
explain-invalid-utf8 = Berkas memakai UTF-8 supaya semua aksara dapat ditulis. Berkas ini disimpan dengan pengodean lain, seperti Big5 atau UTF-16, dan hurufnya tidak terbaca mulai dari sini. Simpan lagi sebagai UTF-8.
explain-control-character = Karakter seperti itu memberi perintah kepada pencetak dan terminal. Karakter itu terbawa saat teks disalin dari program lain, dan ditolak oleh umpan, peramban, serta alat penerjemah.
explain-invisible-character = Pembaca dan penyunting tidak melihat karakter ini, tetapi nama atau id yang memuatnya menjadi lain: pencarian tidak menemukannya, dan dua produk bisa tampak bernama sama. Karakter ini terbawa dari halaman web atau dokumen.
explain-surrounding-space = Spasi di akhir nama tidak kelihatan. Nilainya dipakai tanpa spasi itu.
explain-comment-in-text = Dalam nilai tanpa tanda kutip, spasi dan `#` memulai komentar. Yang di belakangnya tidak dibaca, sehingga pembaca mendapat teks yang lebih pendek.
explain-file-too-large = Berkas isi adalah rekaman yang dibaca dan diubah orang; sebesar ini biasanya karena salah tempel. Teks panjang ditaruh di berkas Markdown, beberapa rekaman di beberapa berkas.
explain-bad-file-name = Nama menjadi bagian alamat web, dan situs disalin ke folder bersama dan arsip. Huruf besar, spasi, dan aksara lain ditulis berbeda di sana, sehingga tautan putus. Judul yang dilihat pembaca boleh memakai aksara apa pun.
explain-unaccepted-file = Berkas di `content/files` diterbitkan apa adanya. PDF, PNG, JPEG, ODT, dan DOCX dapat dibuka di komputer mana pun; program dan berkas Word lama bisa membawa program jahat.
explain-wrong-file-type = Isi berkas harus sesuai dengan akhirannya: peramban dan penyaring surel menolak yang lain, dan program bisa bersembunyi di balik nama yang tampak aman. DOCX dengan makro tidak dianggap DOCX.
explain-attachment-too-large = Pembaca membukanya dengan ponsel lama dan jaringan lambat, dan setiap sekolah yang menyalin situs ikut menyalinnya. Satu halaman pindaian tidak sampai 1 MB.
explain-unlinked-file = Hanya berkas yang ditautkan yang diterbitkan, supaya tidak ada yang terbit karena keliru. Berkas ini ada di `content/files`, tetapi tidak disebut teks atau sumber mana pun.
explain-merge-conflict = Dua orang mengubah baris yang sama, dan git tidak tahu mana yang berlaku. Keduanya ditaruh di dalam berkas, dengan sebaris tanda sebelum, di antara, dan sesudahnya. Pilih salah satu, lalu hapus baris tanda itu.
explain-tab = YAML menghitung spasi di awal baris, sedangkan tab tidak punya lebar sendiri. Kebanyakan penyunting dapat diatur menyisipkan spasi saat Tab ditekan.
explain-yaml-syntax = Mulai dari sini berkas tidak dapat dimengerti. Penyebabnya sering di baris ini atau di atasnya: kurung atau tanda kutip yang tidak ditutup, kurang spasi sesudah titik dua, atau baris yang terlalu ke kiri.
explain-unquoted-colon = Dalam YAML, titik dua diikuti spasi mengakhiri nama isian. Teks yang memuatnya ditulis dalam tanda kutip.
explain-yaml-feature = YAML dapat menamai nilai lalu mengulanginya di tempat lain, dan sejenisnya. Pembaca harus mengenal semuanya untuk tahu apa yang berlaku, jadi greenlist tidak menerimanya. Tulis nilainya langsung.
explain-duplicate-key = Sebuah isian ada dua kali dalam rekaman yang sama, dan tidak jelas mana yang berlaku. Hapus salah satunya.
explain-too-deep = Tidak ada rekaman yang memerlukan tingkat sebanyak itu. Biasanya kurung atau spasi tergandakan karena keliru.
explain-missing-front-matter = Berkas Markdown diawali kepala: baris `---`, isian-isian, lalu baris `---` lagi. Tanpa itu teks tidak berjudul.

## Isian dan nilai

explain-unknown-field = Jenis rekaman ini tidak memiliki isian bernama itu, jadi isinya akan hilang. Biasanya salah ketik.
explain-missing-field = Rekaman ini tidak dapat tanpa isian ini.
explain-wrong-type = Isian berisi nilai jenis lain, misalnya kata di tempat angka, atau satu teks di tempat daftar.
explain-unquoted-text = YAML membaca angka tanpa tanda kutip sebagai bilangan: 5.10 adalah 5.1, dan 007 adalah 7. Versi, nama, atau id adalah teks, jadi perlu tanda kutip. Begitu juga `true` dan `false`.
explain-unknown-word = Isian ini hanya menerima beberapa kata tetap, sebab tiap kata menentukan apa yang dilihat pembaca.
explain-unknown-verdict = Ada enam putusan, dan bobotnya satu sama lain sudah ditetapkan; kata lain tidak menjelaskan apa yang boleh. Kata-kata asli penerbit ditulis di `wording`.
explain-broken-date = Tanggal ditulis tahun-bulan-hari, seperti 2020-04-07, atau menurut kalender Minguo 109/4/7. Hari yang tidak ada di kalender bukan tanggal: Februari tidak punya tanggal 30.
explain-empty-list = Daftar ini menentukan produk atau siapa yang terkena ketetapan. Daftar kosong dapat berarti semua atau tidak ada, jadi tidak boleh kosong.
explain-too-many-entries = Tidak ada situs yang perlu sebanyak ini. Biasanya sebuah daftar tertempel karena keliru, atau berulang.
explain-empty-text = Pembaca akan melihat tempat kosong. Tulis teksnya, atau hapus isian bila boleh ditiadakan.
explain-bad-id = Id menjadi bagian alamat web dan nama berkas di semua sistem, jadi hanya berisi huruf kecil a sampai z, angka, dan tanda hubung. Nama yang dicadangkan Windows, seperti `con`, tidak dapat menjadi id.
explain-id-not-file-name = Rekaman dicari menurut nama berkasnya dan disebut menurut id-nya, jadi keduanya sama. Untuk mengganti id, pakai `greenlist rename`, yang mengubah semua yang menyebutnya.
explain-duplicate-id = Dua rekaman memiliki id yang sama, jadi rujukan dapat berarti salah satunya.
explain-duplicate-name = Pembaca dan perintah menemukan data lewat id, nama, atau nama lainnya. Jika dua data bernama sama, larangan yang satu bisa dikira milik yang lain. Nama dibandingkan tanpa huruf besar, aksen, dan tanda baca.
explain-confusable-name = Huruf dari aksara berbeda dapat tampak sama, seperti Ζ Yunani dan Z Latin. Pembaca tidak dapat membedakannya, dan pencarian hanya menemukan salah satunya.
explain-unknown-language = Teks ini dalam bahasa yang tidak dimiliki situs, jadi tidak ada yang melihatnya. Bahasa situs ada di `site.yaml`, dan setiap teks memakai tagnya.
explain-bad-language-tag = Bahasa disebut dengan tag (BCP 47): bahasa dan, bila perlu, aksara dan negara, dengan tanda hubung di antaranya.
explain-unknown-time-zone = Zona waktu menentukan kapan hari dimulai, jadi juga kapan larangan dimulai. Tulis seperti daftar IANA: wilayah, garis miring, dan kota.
explain-bad-version = Versi dibandingkan angka demi angka, jadi ditulis sebagai angka dengan titik. Kata seperti “ke atas” tidak perlu: `introduced` dan `fixed` sudah menyebut dari mana sampai mana.
explain-empty-version-range = Rentang mulai dari `introduced` dan berakhir sebelum `fixed`. Ketentuan tentang rentang tanpa versi tidak pernah berlaku, sehingga produk yang dilarang tampak boleh dipakai.
explain-bad-cvss = Tingkat keparahan dihitung dari seluruh vektor CVSS supaya pembaca dapat memeriksanya; skor saja tidak cukup.
explain-bad-cve = Nomor CVE berbentuk tetap: `CVE-`, tahun, tanda hubung, dan sedikitnya empat angka. Dari situ dibuat tautan ke entri publiknya.
explain-unsafe-link = Tautan di halaman pemerintah hanya boleh menuju halaman web, alamat surel, atau nomor telepon. Berkas di komputer sendiri tidak sampai kepada pembaca, dan skrip dapat merugikan.
explain-bad-domain = Domain dipakai untuk filter dan firewall, yang hanya mengenal nama host. Nama dalam aksara lain, seperti 例子.tw, sah dan diubah ke bentuk ASCII.
explain-picture = Halaman dibaca di komputer lama, di kertas, dan dibacakan; gambar dari tempat lain juga memberi tahu pemiliknya siapa yang membaca. Karena itu teks tidak memuat gambar: pembaca melihat kata-kata di dalam kurung siku. Jika gambarnya diperlukan, buat tautan.
explain-bad-base-url = Umpan dan peta situs memerlukan alamat lengkap, diawali `https://` dan diakhiri garis miring.
explain-bad-colour = Lembar gaya memerlukan warna sebagai tanda pagar dan enam digit, masing-masing dua untuk merah, hijau, dan biru. Perancang dan program gambar memberikannya dalam bentuk ini. Tanpa tanda kutip YAML menganggap semua di belakang tanda pagar sebagai komentar, dan tidak ada warna yang tersisa.
explain-target-place = Sasaran adalah satu tempat: folder komputer ini atau berbagi jaringan yang dipasang (`directory`), atau folder yang dijangkau rsync lewat jaringan (`rsync`). Dua tempat berarti dua sasaran.
explain-not-remote = rsync menganggap nama tanpa titik dua sebagai folder komputer ini, sehingga situs terbit di tempat yang salah. Folder komputer ini ditulis di `directory`.
explain-keeps-nothing = Sasaran menyimpan rilis-rilis terakhir, supaya yang lama dapat dikembalikan. Setidaknya rilis baru harus tersimpan.
explain-bad-public-key = Rilis diperiksa dengan kunci publik. Isinya satu baris 56 karakter di bawah sebuah komentar, dalam berkas tersendiri di `content`.
explain-unacceptable-code = Hanya peringatan yang dapat diterima. Kesalahan mencegah pembuatan situs, sebab situsnya akan keliru; catatan tidak memerlukan apa-apa.

## Rujukan

explain-unknown-reference = Yang disebut di sini tidak ada, jadi ketetapan mungkin tidak mengenai siapa pun. Sering kali salah ketik; kalau tidak, rekamannya belum ditulis.
explain-unknown-reference-kind = Sasaran disebut dengan jenis, titik dua, dan id, sebab produk dan vendor dapat memiliki id yang sama.
explain-missing-label = Pembaca semua bahasa menjumpai nama ini; tanpa itu mereka melihatnya dalam aksara asing.
explain-still-there = `moved.yaml` menyatakan rekaman memiliki id lain, tetapi rekaman dengan id lama masih ada. Halamannya dan halaman penerusnya akan beralamat sama.
explain-missing-text = Setiap pengumuman, buletin, dan halaman memiliki teks dalam bahasa penulisan pertamanya. Terjemahan bertumpu padanya.
explain-orphan-text = Teks adalah milik rekaman yang id-nya mengawali nama berkas, dan rekaman itu tidak ada.
explain-fact-in-translation = Putusan, tanggal, dan fakta lain ada di satu tempat, yaitu rekamannya. Dalam terjemahan fakta dapat bertentangan, dan penerjemah dapat mengubah ketetapan tanpa sengaja.
explain-bad-stamp = Terjemahan membawa tanda sumber yang menjadi dasarnya; `greenlist translate stamp` membuatnya, sehingga greenlist tahu bagian mana yang usang. Tanda ini diketik atau terpotong, jadi tidak berarti apa-apa.
explain-broken-link = Tautan menuju halaman yang tidak dibuat situs ini, dan pembaca akan menjumpai galat.
explain-broken-anchor = Tautan ke dalam halaman menunjuk judul dengan nomornya, yang sama dalam setiap bahasa. Tautan ke tempat yang tidak ada membuka bagian atas halaman, sehingga pembaca tidak menemukan yang dijanjikan teks.
explain-broken-comment = Komentar di antara `<!--` dan `-->` ditujukan bagi rekan kerja dan tidak dimuat di situs. Tanpa penutup, komentar tidak dapat dibedakan dari teks bagi pembaca. Judul dan ringkasan adalah teks biasa tanpa komentar.
explain-raw-html = Teks hanya ditulis dalam Markdown, agar tampil sama di halaman, umpan dan kertas, dan agar tidak dapat membawa skrip. HTML ditampilkan seperti diketik. Judul dan ringkasan tidak memuat Markdown maupun HTML.
explain-look-alike = Markdown hanya mengenal tanda setengah lebar, dengan satu spasi setelah tanda di awal baris dan tanpa spasi di dalam tanda yang mengapit kata. Cara lain ditampilkan seperti diketik, tanpa menjadi judul, daftar atau tautan. Judul dan ringkasan adalah teks biasa. Bahasa Tionghoa dan Jepang memiliki tanda kutip sendiri. Baris `[nama]: alamat` hanya mendefinisikan tautan: tanpa tautan yang memakai nama itu, pembaca tidak melihat apa pun darinya.
explain-wrong-language = Pembaca menerima teks ini sebagai teks dalam bahasa mereka, dan program membacakannya dalam bahasa itu. Hurufnya menunjukkan bahasa lain. Kode dan teks tautan tidak dihitung.
explain-untranslated = Berkas bahasa lain yang masih memuat teks sumber tampak seperti terjemahan selesai. Pembaca tidak mendapat pemberitahuan bahwa teks itu belum diterjemahkan.
explain-link-to-draft = Rancangan tidak ada di situs, dan tidak disebut di halaman, umpan, atau daftar mana pun. Yang merujuk ke rancangan diterbitkan tanpa rujukan itu: tautan menjadi kata biasa.
explain-markdown-too-deep = Teks untuk pembaca tidak memerlukan tingkat daftar dan kutipan sebanyak itu. Biasanya tanda tergandakan karena keliru.

## Kebijakan

explain-relation-cycle = Pengumuman tidak dapat menggantikan pengumuman yang menggantikannya: tidak jelas mana yang berlaku.
explain-audience-cycle = `parents` menyatakan sasaran adalah bagian dari apa. Jika keduanya saling menjadi bagian, tidak jelas siapa yang terkena ketetapan.
explain-empty-advisory = Pengumuman adalah keputusan suatu lembaga. Halamannya akan mengatakan bahwa pengumuman berlaku, padahal tidak ada ketentuan di dalamnya; kemungkinan besar ada yang tertinggal.
explain-ends-before-it-starts = Hari terakhir mendahului hari pertama, jadi pengumuman tidak akan pernah berlaku.
explain-successor-rank = Pengganti mengambil alih ketetapan pendahulunya, jadi peringkatnya tidak boleh lebih rendah (1 yang tertinggi).
explain-no-authority = Hanya penerbit itu sendiri, penggantinya, atau badan lebih tinggi yang berwenang atas semua sasarannya yang boleh menggantikan, mencabut, atau mengecualikan. Kalau tidak, sekolah dapat menghapus larangan kementerian.
explain-outside-jurisdiction = Penerbit hanya menetapkan bagi sasaran yang disebut `issuers.yaml` sebagai kewenangannya, dan bagian-bagiannya.
explain-exempts-outside-scope = Pengecualian melepas sebuah ketetapan di tempat keduanya berlaku: untuk produk, sasaran, kegiatan, dan versi yang sama. Di sini tidak ada hal seperti itu, jadi tidak ada yang dilepas, dan ketetapan yang dimaksud tetap mengikat.
explain-conflicting-rulings = Satu penerbit mengatakan dua hal tentang produk yang sama kepada orang yang sama pada hari yang sama. Yang lebih ketat menang, tetapi mungkin salah satunya tidak dimaksudkan. Jika yang longgar adalah pengecualian, sebut yang ketat di `exempts` miliknya.
explain-non-binding-ban = Anjuran tidak dapat melarang produk. Buat ketentuannya mengikat dengan dasar hukum, atau pakai putusan yang dapat dimiliki anjuran.
explain-misplaced-conditions = `conditional` berarti: boleh setelah syarat-syarat ini dipenuhi; jadi perlu sedikitnya satu. Pada putusan lain, syarat tidak berarti apa-apa.
explain-misplaced-due-date = `phase_out` berarti: masih boleh sampai hari ini; jadi perlu harinya. Pada putusan lain, tenggat tidak berarti apa-apa.
explain-due-date-out-of-force = Pada tenggat itu pengumuman tidak berlaku, jadi larangan sesudahnya tidak akan pernah datang.
explain-duty-before-start = Pengumuman tidak mengikat siapa pun sebelum berlaku, jadi tenggat yang lebih awal kemungkinan besar salah tanggal.
explain-binding-advice = “Disarankan tidak dipakai” adalah anjuran. Yang mengikat mengatakan apa yang wajib atau dilarang.
explain-ruling-outlives-advisory = Ketentuan boleh mulai lebih lambat atau berakhir lebih cepat daripada pengumumannya, misalnya bila satu pengumuman menetapkan beberapa tanggal. Ketentuan tidak pernah berlaku saat pengumumannya tidak berlaku.
explain-misplaced-comply-by = `comply_by` adalah batas waktu memenuhi syarat, jadi hanya untuk ketentuan yang bersyarat. Putusan tidak berubah karenanya.
explain-effective-before-issued = Ketetapan biasanya berlaku paling awal sejak diterbitkan. Jika memang berlaku surut, tulis `retroactive: true`.
explain-no-source = Pembaca dan pemeriksa harus dapat melihat dasar pengumuman: surat resmi, laporan, peraturan.
explain-no-legal-basis = Yang mengikat orang harus punya dasar yang disebut di halaman: hukum, perintah, kebijakan, atau kontrak.
explain-contradictory-alternatives = Pembaca melihat apa gantinya atau mengapa tidak ada. Jika keduanya bertentangan, tidak jelas mana yang ditampilkan.
explain-too-confidential = Rekaman ini ditandai untuk lebih sedikit orang (TLP) daripada yang boleh ditampilkan situs. greenlist tidak melewatkannya diam-diam, sebab halaman akan memberi putusan yang salah.
explain-alternative-banned = Pembaca yang tidak boleh memakai satu produk diarahkan ke produk lain yang juga tidak boleh dipakai.
explain-alternative-lost = Alternatif ini hari ini boleh, tetapi sudah diketahui hari ia dilarang bagi orang yang sama. Halaman lalu tidak menampilkannya; sebut yang lain pada waktunya.
explain-no-alternative = Ada yang harus meninggalkan sebuah produk dan tidak menemukan gantinya di sini. Mereka akan memakai sesuatu, dan mungkin lebih buruk.
explain-no-alternative-at-short-notice = Larangan berlaku dalam 14 hari dan tidak menyebut gantinya. Situs ini mewajibkan alternatif (`require_alternatives` di `site.yaml`).
explain-recommendation-outlived = Satu badan menganjurkan produk yang ditetapkan lebih ketat oleh badan lain bagi sebagian orang yang sama. Yang lebih ketat berlaku, jadi anjuran ini menyesatkan.
explain-nothing-left-in-force = Pengumuman ini mengakhiri, menghapus, atau menangguhkan yang terdahulu lalu berakhir sendiri. Akibatnya tidak terhapus karenanya: yang terdahulu tidak kembali sendiri, jadi sesudahnya tidak ada yang berlaku. Ketetapan yang ditangguhkan hanya kembali bila belum berakhir selama itu.
explain-supersession-drops = Pengumuman yang menggantikan pengumuman lain mengakhiri semua ketetapannya. Produk atau sasaran yang terlupa dalam yang baru kehilangan ketetapannya tanpa disadari.
explain-partly-ruled = Yang tidak dicakup sebuah ketetapan tidak diputuskan olehnya. Setelah larangan mengadakan rapat saja, membeli dan memasang belum dinilai, dan pembaca diberi tahu begitu. Dilaporkan sekali untuk tiap ketetapan.
explain-implausible-date = Hari yang jauh dari tanggal situs hampir selalu salah tulis, misalnya tahun dari kalender lain. Akibatnya pengumuman menunggu ratusan tahun, atau berlaku selamanya. Hanya rujukan yang boleh lama.
explain-exemption-lost = Pengecualian ini melepas ketetapan yang telah digantikan; ia tidak beralih ke yang baru, yang lebih ketat daripada yang diizinkannya.
explain-predecessor-still-binds = Pengganti mengizinkan lebih banyak daripada pendahulunya, yang pengumumannya masih berlaku; yang lebih ketat berlaku, jadi ketetapan baru tidak mengubah apa pun. Cabut atau gantikan yang lama.
explain-audience-parts-differ = Bagi sebagian dari sasaran yang dipilih pembaca berlaku putusan lain. Jawaban memuat baris tersendiri untuk bagian itu; periksa apakah itu dimaksudkan.
explain-audience-without-reader = Jawaban ditampilkan bagi sasaran dengan `reader: true` dan bagian-bagiannya. Ketetapan ini tidak menjangkau satu pun, jadi tidak ada di jawaban, daftar, atau perubahan mana pun; halaman produk memuatnya di bagian tersendiri.
explain-review-overdue = Hari yang ditetapkan penerbit untuk meninjau kembali telah lewat.
explain-deadline-passed = Putusannya tetap “diizinkan dengan syarat” karena situs ini tidak tahu siapa yang sudah memenuhi. Bila penerbit melarang yang lain, tulis itu sebagai ketentuan.
explain-bulletin-outdated = Putusan tentang sebuah produk berubah sejak buletin terbit, jadi teksnya mungkin tidak benar lagi.
explain-poster-too-long = Poster harus muat di satu lembar A4, tetapi teksnya terlalu panjang.
explain-product-unmentioned = Tidak ada ketetapan atau alternatif tentang produk ini. Halamannya menyatakan “belum dinilai”.

## Tema dan situs

explain-template = Templat tema tidak dapat dibaca. Ini urusan pengurus tema.
explain-missing-message = Teks tema ada dalam satu bahasa dan tidak ada dalam bahasa lain, atau menyebut teks yang tidak ada.
explain-unknown-message = Terjemahan teks halaman memakai nama yang tidak ada, atau nilai dalam kurung kurawal yang tidak dimiliki teks itu. Yang boleh diterjemahkan hanya kata-katanya.
explain-dropped-value = Teks dalam satu bahasa menghilangkan nilai, misalnya tanggal atau kelompok pembaca, yang selalu disebut teks yang sama dalam bahasa lain. Halaman dalam bahasa itu akan mengatakan lebih sedikit.
explain-untranslated-messages = Situs ini memiliki bahasa yang teksnya belum ada di greenlist. Teks yang belum diterjemahkan tampil dalam bahasa Inggris dan ditandai demikian untuk pembaca layar. Setelah greenlist diperbarui, bisa ada teks baru.
explain-bad-message = Berkas teks tema melanggar aturan Fluent: nama, ` = `, lalu teks; baris lanjutan lebih ke kanan.
explain-message-too-long = Sebuah pesan dapat merujuk pesan lain, yang merujuk pesan lain lagi. Beberapa baris yang masing-masing merujuk baris sebelumnya dua kali sudah memenuhi memori, maka satu pesan dibatasi 64 KB dan satu bahasa 16 MB.
explain-accepts-nothing = Peringatan yang diterima tidak dilaporkan lagi. Jika peringatan itu sudah tidak ada, butir ini akan menutupi peringatan berikutnya yang mungkin berbeda sebabnya. Ini hanya dinilai untuk seluruh situs pada tanggalnya sendiri, tidak dengan `--on` atau `--language`.
explain-path-collision = Dua halaman akan beralamat sama. Beberapa alamat milik situs sendiri, seperti `changes` dan `index`.
explain-unknown-theme = `site.yaml` menyebut tema yang tidak ada. Tema adalah folder di `themes`; `default` bagian dari program.
explain-theme-cycle = Tema mengambil dari induknya apa yang tidak dimilikinya; tema tidak dapat menjadi leluhurnya sendiri.
explain-low-contrast = Pembaca yang lemah penglihatan, dan yang memakai layar murah di bawah matahari, hanya melihat kata yang jelas berbeda dari latarnya: 7 banding 1 untuk kata, 3 banding 1 untuk bentuk dan garis tepi (WCAG 2.2, AAA). Halaman terang dan gelap diukur, dengan semua warna yang bertemu.
explain-bad-logo = Peramban menggambar PNG dan SVG. Lebar logo di samping nama situs dibaca dari berkasnya, jadi SVG harus menyebut ukurannya dalam `viewBox`.
explain-logo-too-large = Logo ikut bersama lembar gaya, sehingga jaringan lambat tidak perlu mengambilnya tersendiri. Satu halaman dengan semua yang diperlukannya hanya punya tempat sebesar itu.
explain-active-logo = Logo diterbitkan bersama situs, dan di sana tidak boleh ada yang berjalan atau memuat dari tempat lain: tanpa skrip, tautan, gambar, atau fon dari luar.
