# Kata-kata pada halaman pembaca. Catatan untuk penerjemah ada di versi bahasa Inggris (en.ftl).

## Every page

autonym = Bahasa Indonesia
language-name = { $tag ->
    [zh-hant] bahasa Tionghoa
    [en] bahasa Inggris
    [ja] bahasa Jepang
    [vi] bahasa Vietnam
    [id] bahasa Indonesia
    [th] bahasa Thai
    [ar] bahasa Arab
   *[other] { $autonym }
}
title-page = { $page } – { $site }
skip-to-content = Langsung ke isi utama
skip-to-lookup = Langsung ke pencarian produk
choose-language = Pilih bahasa
main-menu = Menu utama
you-are-here = Anda di sini
nav-lookup = Cari produk
nav-compare = Bandingkan
nav-changes = Perubahan
nav-advisories = Pengumuman
nav-about = Tentang situs ini
nav-search = Pencarian
data-as-of = Data per { $date }
data-as-known = Data sebagaimana diketahui per { $date }
data-pinned = Isi halaman ini ditetapkan pada tanggal tersebut.
next-review = Ditinjau lagi paling lambat { $date }
next-review-any = Pengumuman ditinjau lagi paling lambat { $date }
today-moved = Halaman ini dibuat untuk { $date }. Sejak itu ada perubahan: yang tampil sekarang adalah yang berlaku hari ini, menurut jam perangkat ini.
review-passed = Salinan ini telah melewati batas peninjauan, { $date }. Cari yang lebih baru sebelum mengandalkannya.
answers-changed = Sejak { $date }, sebagian jawaban di halaman ini tidak berlaku lagi. Buka halaman produk untuk melihat yang berlaku hari ini.
source-file = Dibuat dari
published-by = Diterbitkan oleh
page-fault = Ada yang salah di halaman ini?
footer-promise = Setiap keputusan menyebutkan lembaga dan tanggalnya; keputusan yang mengikat juga menyebutkan dasar hukumnya. Situs ini tidak melacak pengunjung dan tidak terhubung ke jaringan lain.
footer-promise-basis = Setiap keputusan menyebutkan lembaga dan tanggalnya; keputusan yang mengikat juga menyebutkan apa dasarnya. Situs ini tidak melacak pengunjung dan tidak terhubung ke jaringan lain.
footer-menu = Halaman lain
print-page = Cetak halaman ini
changes-to = berubah menjadi
joined = { $first }; { $rest }
domestic-product = Produk dalam negeri
framework-contract = Produk kontrak payung pemerintah

## The labels of verdicts. Each stands alone, as a tag. Keep them short.

label-banned = Dilarang
label-phase-out = Hentikan paling lambat { $date }
label-phase-out-any = Hentikan sesuai tenggat
label-under-review = Sedang ditinjau
label-advised-against = Disarankan tidak dipakai
label-conditional = Diizinkan dengan syarat
label-permitted = Diizinkan
label-recommended = Dianjurkan
label-not-assessed = Belum dinilai, jadi belum disetujui
label-unregulated = Tidak diatur

## What each label means, in the key of labels

meaning-banned = Jangan dibeli atau dipasang, dan jangan dipakai untuk rapat atau mengajar.
meaning-phase-out = Masih boleh dipakai sampai tanggal itu. Segera beralih ke produk lain.
meaning-under-review = Jangan mulai memakainya sebelum hasilnya diumumkan.
meaning-advised-against = Sebaiknya tidak dipakai. Yang tetap memakainya perlu dapat menjelaskan alasannya.
meaning-conditional = Boleh dipakai setelah syarat yang disebutkan terpenuhi.
meaning-permitted = Boleh dipakai.
meaning-recommended = Boleh dipakai dan diutamakan.
meaning-not-assessed = Tidak ada keputusan yang mencakupnya, jadi belum disetujui: tanyakan dulu sebelum memakainya.
meaning-unregulated = Tidak ada keputusan yang mencakupnya: Anda menentukan sendiri.

## The answer for one audience: heading of a panel. The label stands below it.

answer-banned = { $audience }: Tidak boleh
answer-phase-out = { $audience }: Hanya sampai { $date }
answer-under-review = { $audience }: Jangan dulu
answer-advised-against = { $audience }: Sebaiknya tidak
answer-conditional = { $audience }: Hanya dengan syarat
answer-permitted = { $audience }: Boleh
answer-recommended = { $audience }: Boleh
answer-not-assessed = { $audience }: Belum disetujui
answer-unregulated = { $audience }: Tidak diatur

## The answer in a line, below a product's name

lead-banned = { $audiences } tidak boleh memakai { $product }.
lead-phase-out = { $audiences } harus berhenti memakai { $product } paling lambat { $date }.
lead-under-review = { $audiences } jangan mulai memakai { $product } sebelum hasil peninjauannya diumumkan.
lead-advised-against = { $audiences } disarankan tidak memakai { $product }.
lead-conditional = { $audiences } boleh memakai { $product } setelah syarat di bawah terpenuhi.
lead-permitted = { $audiences } boleh memakai { $product }.
lead-recommended = { $audiences } boleh memakai { $product }. Produk ini dianjurkan.
lead-not-assessed = { $product } belum dinilai untuk { $audiences }, jadi belum disetujui.
lead-unregulated = Tidak ada aturan tentang { $product } untuk { $audiences }.

title-product = { $product }: { $verdicts } ({ $date })
title-verdict = { $label } untuk { $audiences }

## When, by whom

since-by = Sejak { $date } · { $issuers }
since-nobody = Saat ini tidak ada keputusan yang mencakupnya.
vendor-country = { $vendor }, { $country }
scheduled-change = Mulai { $date }: { $label }

## Activities and conditions

activities-heading = Menurut kegiatan
activity-procure = Membeli
activity-install = Memasang
activity-use = Memakai
activity-host = Mengadakan rapat
activity-join = Mengikuti rapat pihak lain
also-recommended = Dianjurkan setelah syarat terpenuhi
note-comply-by = Syarat harus terpenuhi paling lambat { $date }
note-advice = Ini anjuran, tidak mengikat
note-provisional = Sementara: masih dapat berubah
conditions-heading = Syarat
conditions-for = { $audience }: { $conditions }

## Home page

question = Bolehkah saya memakai aplikasi rapat ini?
home-intro = Ketik nama produk untuk melihat siapa yang boleh memakainya, apa gantinya, dan siapa yang memutuskan.
lookup-label = Nama produk
lookup-example = Contoh: { $products }
lookup-button = Cari
lookup-count = Produk ditemukan: { $found } dari { $all }
lookup-found-name = Ada dalam daftar: { $product }
lookup-found-link = Tautan atau alamat ini milik { $product }
lookup-found-begins = Nama yang diawali dengan ketikan Anda
lookup-found-named = Dalam ketikan Anda: { $product }
lookup-found-inside = Nama yang memuat ketikan Anda
lookup-found-near = Apakah maksud Anda { $product }?
lookup-found-maker = Dari pembuat ini: { $product }
lookup-more = Hanya { $shown } hasil pertama yang ditampilkan. Ketik lebih banyak untuk mempersempit.
lookup-spelling = Tidak ada produk dengan nama yang mirip dalam daftar. Periksa dulu ejaannya.
lookup-failed = Data pencarian tidak dapat dimuat. Silakan muat ulang halaman ini, atau lihat daftar semua produk.
lookup-none = Produk ini tidak ada dalam daftar, jadi belum disetujui. Tanyakan kepada penanggung jawab keamanan di tempat Anda sebelum memakainya.
lookup-none-unregulated = Produk ini tidak ada dalam daftar, jadi tidak ada aturannya.
lookup-none-wide = Produk ini tidak ada dalam daftar, tetapi keputusan tentang pembuat, negara, atau jenisnya mungkin tetap mencakupnya: lihat pengumuman.
lookup-none-by-audience = Produk ini tidak ada dalam daftar. Artinya bergantung pada kelompok Anda: lihat halaman kelompok Anda.
list-strokes = { $count } goresan
list-by-name = Semua produk menurut nama
list-first = Ini hanya produk-produk pertama. Produk lain ada dalam daftar menurut nama, dan pencarian menemukan semuanya.
all-products = Semua produk
not-listed = Produk yang tidak ada dalam daftar ini belum disetujui.
not-listed-unregulated = Tidak ada aturan untuk produk yang tidak ada dalam daftar ini.
not-listed-wide = Produk yang tidak ada dalam daftar ini mungkin tetap tercakup oleh keputusan tentang pembuat, negara, atau jenisnya: lihat pengumuman.
not-listed-by-audience = Ketentuan untuk produk yang tidak ada dalam daftar ini bergantung pada kelompok Anda: lihat halaman kelompok Anda.
use-instead = Gantinya:
latest-changes = Perubahan terbaru
all-changes = Semua perubahan
labels-heading = Arti label

## Product page

alternatives-heading = Pakailah salah satu produk ini
alternatives-order-domestic = Produk dalam negeri ditempatkan lebih dulu, lalu produk kontrak payung pemerintah.
alternatives-order-framework = Produk kontrak payung pemerintah ditempatkan lebih dulu.
alternatives-order-rank = Menurut urutan dari lembaga yang memutuskan.
alternatives-none = Belum ada produk pengganti yang tercantum. Tanyakan kepada penanggung jawab keamanan di tempat Anda.
facts-heading = Siapa yang memutuskan, mengapa, dan sejak kapan
fact-since = Sejak
fact-who = Siapa yang memutuskan
fact-why = Alasan
reason-of-label = { $label }: { $reason }
basis-law = Dasar hukum
basis-regulation = { $count ->
   *[other] Menurut peraturan
}
basis-order = { $count ->
   *[other] Menurut perintah
}
basis-instruction = { $count ->
   *[other] Menurut instruksi
}
basis-policy = { $count ->
   *[other] Menurut kebijakan
}
basis-contract = { $count ->
   *[other] Menurut kontrak
}
basis-guidance = Menurut pedoman
fact-exceptions = Pengecualian
fact-exceptions-none = Tidak ada yang tercantum.
exception-on-application = Atas permohonan, { $issuer } dapat memberi pengecualian kepada { $audiences }.
exception-on-application-for = Atas permohonan, { $issuer } dapat memberi pengecualian kepada { $audiences }: { $purpose }
fact-contact = Bertanya kepada
fact-checked = Terakhir diperiksa
fact-website = Situs web
fact-guide = Cara memakainya
fact-aliases = Nama lain
fact-operators = Pengelola
offering-operator = { $offering }: { $operator }
issuer-advisory = { $issuer }: { $advisory }
exception = { $audiences }: lihat { $ruling }
last-checked = { $date }
last-checked-review = { $date }; ditinjau lagi paling lambat { $review }
steps-heading = Sudah menjadwalkan rapat dengan { $product }?
other-rulings-heading = Ketetapan lain tentang produk ini
other-rulings-about = Bagi kelompok yang tidak dapat dipilih di halaman pertama.
other-ruling-since = Sejak { $date }
history-heading = Riwayat
statements-heading = Keterangan pihak terkait
vulnerabilities-heading = Kerentanan yang diketahui
references-heading = Bukti dan sumber
reference-original = Dokumen asli
reference-evidence = Penelitian
reference-press = Berita
reference-law = Peraturan
reference-file = Salinan di situs ini
file-about = {" "}({ $format }, { $size })
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
reference-about = Tentang { $subjects }
involvement-completed = Menyatakan sudah selesai menangani
involvement-contact-attempted = Sudah dihubungi
involvement-disputed = Membantah
involvement-in-progress = Sedang menangani
involvement-not-contacted = Belum dihubungi
involvement-open = Belum memutuskan
cvss-score = CVSS { $version }: { $score } ({ $severity })
severity-none = Tidak ada
severity-low = Rendah
severity-medium = Sedang
severity-high = Tinggi
severity-critical = Kritis
affected-all = { $product }: semua versi
target-origin = semua produk dari { $country }
target-category = semua produk jenis “{ $category }”
target-except = { $target }, kecuali { $except }
affected-before = { $product }: versi sebelum { $fixed }
affected-from = { $product }: versi { $introduced } dan sesudahnya
affected-between = { $product }: versi { $introduced } hingga sebelum { $fixed }

## Advisory page

kind-advisory = Pengumuman
state-in-force = Berlaku
state-scheduled = Belum berlaku
state-suspended = Ditangguhkan
state-ended = Berakhir
state-never-in-force = Tidak pernah berlaku
state-withdrawn = Ditarik
state-draft = Rancangan
status-in-force = Pengumuman · Berlaku sejak { $date }
status-in-force-until = Pengumuman · Berlaku dari { $date } sampai { $until }
status-scheduled = Pengumuman · Mulai berlaku { $date }
status-suspended = Pengumuman · Ditangguhkan sejak { $date }
status-suspended-until = Pengumuman · Ditangguhkan dari { $date } sampai { $until }, lalu berlaku lagi
status-ended = Pengumuman · Berakhir { $until }
status-never-in-force = Pengumuman · Tidak pernah berlaku
status-withdrawn = Pengumuman · Ditarik, dianggap tidak pernah berlaku
status-draft = Pengumuman · Rancangan: belum mengikat
changes-for = Yang berubah untuk { $audience }
rulings-heading = Isi pengumuman dan label dari situs ini
ruling-wording = Kata-kata lembaga
wording-language = Bahasa asli: { $language }
ruling-coded = Label situs ini
ruling-audiences = Untuk { $audiences }
ruling-audiences-except = Untuk { $audiences }, kecuali { $excluded }
ruling-activities = Hanya untuk: { $activities }
ruling-reasons = Alasan
exempts = Dalam cakupannya, mengecualikan dari: { $ruling }
duties-heading = Yang harus dilakukan
duty-by = Paling lambat { $date }
duty-over = Batasnya { $date }, sudah lewat
duty-line = Paling lambat { $date }: { $duty }
ruling-from = Mulai { $date }
ruling-until = Sampai { $until }
ruling-from-until = Dari { $date } sampai { $until }
suspended-ruling = Ditangguhkan oleh { $advisory }: { $ruling } – { $label }
suspended-ruling-until = Ditangguhkan oleh { $advisory } sampai { $until }, lalu berlaku lagi: { $ruling } – { $label }
text-label = Teks pengumuman
effects-heading = Ketentuan yang kini berlaku bagi setiap produk
facts-label = Fakta utama
fact-issuer = Diterbitkan oleh
fact-applies-to = Berlaku bagi
fact-excludes = Tidak berlaku bagi
fact-issued = Tanggal terbit
fact-from = Mulai berlaku
fact-issued-and-from = Terbit dan mulai berlaku
fact-until = Berlaku sampai
fact-review-by = Ditinjau lagi paling lambat
fact-version = Versi
fact-binding = Kekuatan
binding-yes = Mengikat
binding-no = Anjuran, tidak mengikat
fact-jointly-with = Diterbitkan bersama
fact-distribution = Penyebaran (TLP)
fact-id = Nomor
version-of = { $number }, tanggal { $date }
version-number = Versi { $number }
revisions-heading = Riwayat versi
relations-heading = Hubungan dengan pengumuman lain
relation-supersedes = Menggantikan { $advisory }
relation-superseded-by = Digantikan oleh { $advisory }
relation-amends = Mengubah { $advisory }
relation-amended-by = Diubah oleh { $advisory }
relation-revokes = Mencabut { $advisory }
relation-revoked-by = Dicabut oleh { $advisory }
relation-withdraws = Menarik { $advisory } yang keliru diterbitkan
relation-withdrawn-by = Keliru diterbitkan, ditarik oleh { $advisory }
relation-reinstates = Memberlakukan kembali { $advisory }
relation-reinstated-by = Diberlakukan kembali oleh { $advisory }
relation-suspends = Menangguhkan { $advisory }
relation-suspended-by = Ditangguhkan oleh { $advisory }

## Translations

translation-missing = Teks ini belum diterjemahkan. Ditampilkan dalam { $language }.
translation-stale = Terjemahan ini tertinggal dari aslinya. Bagian yang berubah ditampilkan dalam { $language }.
translation-machine = Ini terjemahan mesin dan belum diperiksa siapa pun.
translation-draft = Terjemahan ini belum diperiksa.
translation-facts = Label, tanggal, dan lembaga di halaman ini selalu terkini: semuanya berasal dari catatan asli, bukan dari terjemahan.
translation-by = Diterjemahkan oleh { $translator }.
translation-reviewed = Diperiksa { $date }.
read-original = Baca aslinya ({ $language })
not-translated-yet = Belum diterjemahkan. Dalam { $language }:
translation-stale-part = Bagian ini berubah setelah diterjemahkan. Dalam { $language }:

## Inside texts

table-label = Tabel
note-back = Kembali ke teks, catatan

## Full-text search

search-title = Cari di semua teks
search-intro = Mencari kata dalam pengumuman, buletin, dan produk.
search-label = Kata yang dicari
search-button = Cari
search-count = Hasil: { $found }
search-none = Tidak ditemukan. Coba kata yang lebih sedikit atau kata lain.
search-over = Lebih dari { $found } hasil
search-some = Tidak ada teks yang memuat semua kata ini. Yang memuat sebagian: { $found }
search-kind = Jenis
search-year = Tahun
search-any = Semua
search-everywhere = Cari dalam semua bahasa
search-kind-product = Produk
search-kind-advisory = Pengumuman
search-kind-bulletin = Buletin
search-kind-page = Halaman
search-no-script = Pencarian memerlukan JavaScript dan peramban keluaran beberapa tahun terakhir. Daftar produk dan pengumuman tetap bisa dipakai tanpa keduanya.
search-failed = Pencarian tidak dapat dimuat. Muat ulang halaman ini, atau coba lagi nanti.
search-more = Tampilkan hasil lainnya

## List of advisories

advisories-title = Pengumuman dan buletin
advisories-intro = Yang terbaru lebih dulu. Pengumuman menentukan apa yang boleh dipakai; buletin memberi informasi.
advisories-none = Belum ada.
by-year = Menurut tahun
year-part = { $year }, bagian { $part }

## Bulletin page

bulletin-kind-vulnerability = Kerentanan
bulletin-kind-incident = Insiden
bulletin-kind-howto = Panduan
bulletin-kind-faq = Tanya jawab
bulletin-kind-notice = Pemberitahuan
severity-is = Tingkat keparahan: { $severity }
bulletin-expired = Tidak lagi terkini sejak { $date }.
bulletin-do-this = Lakukan ini
bulletin-text-label = Teks buletin
bulletin-products = Produk dan ketentuan yang kini berlaku
bulletin-concerns = Pengumuman terkait
fact-audiences = Untuk
fact-expires = Berlaku sampai

## Audience page

audience-title = { $audience }: yang boleh dipakai
parts-heading = Bagian-bagian kelompok ini
parts-about = Sebagian aturan berbeda untuk bagian tertentu. Bila berbeda, daftar ini menyebutkannya.
wholes-heading = Termasuk dalam
group-all = Lihat semua { $count } produk
products-range = Produk { $from }–{ $to }
all-by-verdict = Semua produk menurut ketentuan
group-use = Boleh dipakai sekarang
group-about-use = Produk-produk ini boleh dipakai.
group-conditional = Hanya dengan syarat
group-about-conditional = Produk-produk ini boleh dipakai setelah syaratnya terpenuhi.
group-phase-out = Hentikan sesuai tenggat
group-about-phase-out = Produk-produk ini masih boleh dipakai sampai tanggal yang tertera. Segera beralih ke produk lain.
group-banned = Jangan dipakai
group-about-banned = Jangan membeli atau memasang produk-produk ini, dan jangan memakainya untuk rapat atau mengajar. Pengecualian tercantum pada tiap produk.
group-under-review = Sedang ditinjau
group-about-under-review = Jangan mulai memakai produk-produk ini sebelum hasilnya diumumkan.
group-advised-against = Disarankan tidak dipakai
group-about-advised-against = Sebaiknya tidak dipakai. Yang tetap memakainya perlu dapat menjelaskan alasannya.
group-not-assessed = Belum dinilai
group-about-not-assessed = Tidak ada keputusan yang mencakupnya. Produk-produk ini belum disetujui.
group-unregulated = Tidak diatur
group-about-unregulated = Tidak ada keputusan yang mencakupnya: Anda menentukan sendiri.
default-not-assessed = Yang tidak tercantum di sini belum disetujui. Tanyakan kepada penanggung jawab keamanan di tempat Anda.
default-unregulated = Tidak ada aturan untuk yang tidak tercantum di sini: Anda menentukan sendiri.
default-wide = Yang tidak tercantum di sini mungkin tetap tercakup oleh keputusan tentang pembuat, negara, atau jenisnya: lihat pengumuman. Jika tidak, Anda menentukan sendiri.
default-banned = Yang tidak tercantum di sini dilarang bagi Anda, kecuali ada lembaga yang mengizinkannya.

## What changed

changes-title = Perubahan
changes-intro = Setiap perubahan label, menurut tanggal mulai berlakunya.
changes-scheduled = Sudah diputuskan, belum berlaku
changes-none = Belum ada perubahan.
other-years = Tahun lain
scheduled = Terjadwal
change-subject = { $product } · { $audience }
change-by = { $issuers }: { $advisories }
feeds-heading = Ikuti perubahan
feed-atom = Umpan (Atom)

## Products beside each other

compare-chosen = Dipilih: { $found } dari paling banyak { $most }
compare-choose = Bandingkan { $product }
compare-hint = Pilih hingga enam produk untuk melihat hanya produk itu.
compare-hint-pages = Pilih hingga enam produk, juga dari beberapa halaman, untuk melihat hanya produk itu.
compare-most = Paling banyak enam produk: hapus satu dulu.
compare-show = Bandingkan produk yang dipilih
compare-all = Tampilkan semua produk
compare-title = Bandingkan produk
compare-intro = Setiap produk dengan jawaban untuk tiap kelompok. Yang boleh dipakai semua kelompok ada di depan.
compare-product = Produk
compare-origin = Pembuat dan negara
compare-contract = Kontrak payung
contract-none = Tidak termasuk

## What labels and terms mean

glossary-title = Label dan istilah
glossary-intro = Arti label dan istilah di situs ini.
glossary-words = Istilah di halaman
glossary-audiences = Siapa yang dimaksud
all-pages = Semua halaman
glossary-issuers = Lembaga dan tempat bertanya
part-of = Termasuk dalam: { $wholes }
term-advisory = Keputusan suatu lembaga: produk apa, untuk siapa, sejak kapan, atas dasar apa.
term-bulletin-name = Buletin keamanan
term-bulletin = Informasi tentang kelemahan, insiden, atau pengaturan. Buletin tidak memutuskan apa pun.
term-binding = Kelompok yang disebut dalam pengumuman wajib mematuhinya.
term-advice = Sebuah anjuran. Yang menyimpang darinya perlu dapat menjelaskan alasannya.
term-exception = Keputusan yang mengecualikan kelompok, layanan, atau versi tertentu dari keputusan lain.
term-domestic = Dianggap produk dalam negeri dalam pengadaan pemerintah. Bila pengumuman menyatakannya, produk ini diutamakan.
term-framework = Kontrak yang dibuat satu lembaga untuk semua: badan lain dapat memesan tanpa tender sendiri.
term-data-date-name = Tanggal data
term-data-date = Hari yang menjadi acuan jawaban di halaman ini. Tertera di bagian bawah setiap halaman.
term-procure = Membayar, memesan, atau memasukkannya ke tender.
term-install = Memasangnya di perangkat milik lembaga Anda.
term-use = Memakainya di tempat kerja atau sekolah, dengan cara apa pun.
term-host = Membuka rapat atau kelas dan mengundang orang lain.
term-join = Ikut serta dalam rapat yang diadakan pihak luar.

## A poster about a product

notice-name = Poster
title-notice = Poster: { $answer }
notice-link = Poster untuk papan pengumuman (satu lembar A4)
notice-holds = Isi poster ini berlaku per { $date }.
notice-look = Jawaban hari ini – pindai kodenya atau buka:
notice-code = Kode QR dari alamat di sampingnya

## Badges: small pictures of a label, for other web pages

badges-heading = Lencana untuk halaman web Anda
badges-about = Simpan gambarnya dan pasang di platform belajar Anda. Gambar mencantumkan tanggalnya: ganti bila jawabannya berubah.

## An address that leads nowhere

not-found-title = Halaman ini tidak ada
not-found-lookup = Halaman ini tidak ada. Silakan cari produk.

## Explanations (greenlist explain, diff, timeline)

explain-answer = { $product } untuk { $audience } pada { $date }: { $label }
explain-answer-activity = { $product } untuk { $audience } pada { $date }, “{ $activity }”: { $label }
explain-offering = { $product } ({ $offering })
explain-version = { $product } { $version }
explain-reasons-differ = Jawabannya sama dalam setiap hal, tetapi alasannya berbeda.
explain-holding = Ketentuan yang menentukan
explain-overruled = Ketentuan yang dikesampingkan dan alasannya
explain-ended = Ketentuan yang sudah berakhir
explain-scheduled = Ketentuan yang belum berlaku
explain-next = Perubahan berikutnya
explain-next-none = Tidak ada perubahan yang dijadwalkan.
explain-ruling = { $issuer }, “{ $advisory }” ({ $ruling }): { $label }
explain-advisory = “{ $advisory }” ({ $id })
explain-in-force = Berlaku sejak { $date }.
explain-in-force-until = Berlaku dari { $from } sampai { $until }.
explain-until = Hari terakhir berlakunya { $date }.
explain-never-in-force = Tidak pernah berlaku.
list-product = Produk: { $count }
list-advisory = Pengumuman: { $count }
list-bulletin = Buletin: { $count }
list-unissued = menunggu hari terbitnya, { $date }
list-review = ditinjau paling lambat { $date }
list-review-overdue = seharusnya ditinjau paling lambat { $date }
explain-from = Mulai berlaku { $date }.
rule-strictest = Tidak ada ketentuan lain yang berlaku di sini dan lebih ketat.
rule-phase-out = Batas waktu pemakaiannya sudah lewat, jadi sekarang dianggap dilarang.
rule-recommendation = Ketentuan ini menganjurkan produk tersebut, dan ketentuan lain paling jauh hanya memberi syarat.
rule-across-issuers = Keputusan lembaga lain yang lebih ketat yang berlaku: { $issuers }.
rule-within-issuer = Lembaga yang sama mengatur kasus ini lebih ketat: { $rulings }.
rule-advice = Ini anjuran, dan di sini ketentuan yang mengikat yang menentukan: { $rulings }.
rule-advised-against = Ini menyarankan agar tidak dipakai. Anjuran tidak mengubah apa yang diizinkan ketentuan yang mengikat.
rule-exempt = Ketentuan lain mengecualikannya untuk kasus ini: { $rulings }.
rule-allow-list = Kelompok ini memakai daftar izin, dan lembaga yang berwenang menambahnya belum menerima produk ini.
rule-versions = Ketentuan ini hanya tentang sebagian versi. Selama versinya tidak diketahui, keputusan paling ketat dari semua versi yang berlaku.
rule-default = Tidak ada ketentuan yang berlaku, jadi ketentuan umum untuk { $audience } yang dipakai.
diff-title = Yang berubah bagi pembaca
diff-days = Antara { $from } dan { $to }
diff-contents = Dari “{ $before }” ke “{ $after }”
diff-this-folder = folder ini
diff-nothing = Tidak ada jawaban yang berubah.
diff-change = { $subject }: { $before } → { $after }
diff-change-from = { $subject }, mulai { $from }: { $before } → { $after }
diff-change-until = { $subject }, sampai { $until }: { $before } → { $after }
diff-change-between = { $subject }, mulai { $from } sampai { $until }: { $before } → { $after }
diff-still = { $subject }: tetap { $label }
diff-not-listed = Tidak ada dalam daftar
diff-condition-added = Syarat baru: { $condition }
diff-condition-removed = Tidak lagi menjadi syarat: { $condition }
diff-products-added = Produk baru: { $products }
diff-products-removed = Produk yang dikeluarkan dari daftar: { $products }
diff-advisories-begin = Pengumuman yang mulai berlaku: { $titles }
diff-advisories-end = Pengumuman yang tidak berlaku lagi: { $titles }
diff-advisories-added = Pengumuman baru: { $titles }
diff-advisories-removed = Pengumuman yang dihapus: { $titles }
diff-texts-missing = Teks { $language } belum ada: { $titles }
diff-texts-added = Teks { $language } ditambahkan: { $titles }
diff-pages-changed = Halaman yang berubah, paling sedikit: { $count }
diff-pages-added = Halaman baru: { $count }
diff-pages-removed = Halaman yang dihapus: { $count }
diff-sign = Persetujuan
diff-sign-prepared = Disusun oleh
diff-sign-approved = Disetujui oleh
diff-sign-name = Nama
diff-sign-signature = Tanda tangan
diff-sign-date = Tanggal
## Audit (greenlist audit)

audit-title = Daftar perangkat lunak { $file } · { $audience } · per { $date }
audit-activities = Jawaban untuk: { $activities }
audit-encoding = Dibaca sebagai { $encoding }.
audit-damaged = Sebagian karakter tidak dapat dibaca sebagai { $encoding }. Sebutkan pengodean yang benar, misalnya --encoding big5.
audit-header = Nama kolom ada di baris { $line }; baris di atasnya tidak dibaca.
audit-quotes = Ada tanda kutip yang tidak ditutup, dibaca apa adanya: baris { $lines }
audit-ignored = Kolom yang tidak dibaca: { $columns }
audit-line = Baris
audit-software = Dalam daftar Anda
audit-version = Versi
audit-product = Produk
audit-basis = Dasar
audit-group = { $label } ({ $count })
audit-not-on-list = Tidak ada dalam daftar, jadi belum disetujui
audit-by-vendor = Tidak ada dalam daftar, tetapi berlaku ketentuan tentang { $publisher } atau semua produk dari negaranya.
audit-unclear = Belum pasti produk yang mana, jadi belum disetujui
audit-doubt-publisher = Belum pasti: daftar Anda menyebut { $publisher }, tetapi pembuat produk ini { $vendor }.
audit-doubt-name = Belum pasti: namanya lebih panjang daripada { $product }.
audit-if-so = Jika memang produk ini: { $label }
audit-ambiguous = Bisa salah satu dari ini; jawaban yang paling ketat berlaku.
audit-similar = Nama mirip: { $products }. Harap diperiksa.
audit-version-unknown = Versinya tidak dapat dibandingkan, jadi bisa versi mana pun.
audit-no-name = (tanpa nama)
audit-conditions = { $product }: { $conditions }
audit-elsewhere = Jawaban lain berlaku untuk
audit-differs = { $product }, { $place }: { $label }
audit-advisory = { $id }: { $title } ({ $issuer }, { $date })
audit-total = Jumlah baris: { $count }
audit-blank = Baris kosong, tidak ditampilkan: { $count }
audit-removed = { $count } baris berisi perangkat lunak yang sudah dihapus dan tidak dihitung.
audit-partial = { $count } baris tidak terbaca seluruhnya.
audit-partial-row = Tidak terbaca seluruhnya: namanya tidak ada, terpotong atau rusak, atau ada bagian tanpa kolom.
audit-result-partial = Tidak ditemukan perangkat lunak terlarang di baris lainnya.
audit-result-banned = Ada perangkat lunak terlarang yang terpasang.
audit-result-none = Tidak ditemukan perangkat lunak terlarang.
audit-finding = { $software } ({ $product }): { $label }
audit-finding-unknown = { $software }: { $label }

## Answers with several rows

label-depends = Tergantung
meaning-depends = Jawabannya berbeda-beda. Cari baris yang sesuai dengan Anda.
answer-with-exceptions = { $label } (dengan pengecualian)
depends-on = Tergantung { $axes }
depends-on-offering = layanannya
depends-on-part = kelompok Anda
depends-on-activity = kegunaannya
depends-on-version = versinya
answer-depends = { $audience }: Tergantung
lead-depends = Boleh tidaknya { $audiences } memakai { $product } tergantung { $axes }: lihat tiap baris di bawah.
lead-with-exceptions = { $lead } Ada pengecualian: lihat di bawah.
exceptions-heading = Kecuali
any-other-offering = Layanan lain apa pun
everyone-else = Lainnya
in-other-cases = Dalam semua hal lain
version-below = Versi sebelum { $fixed }
version-from = Versi { $introduced } ke atas
version-between = Versi { $introduced } sampai sebelum { $fixed }
version-any = Jika Anda tahu versinya
version-unknown = Jika Anda tidak tahu versinya
row-label = { $scope }: { $label }
row-since = { $scope }: { $since }
since-list = Sejak { $dates }
since-item = { $date } ({ $issuers })
since-allow-list = { $audience } hanya boleh memakai yang sudah disetujui, dan belum ada lembaga berwenang yang menyetujui yang ini.
kept-out = Keputusan berikut tidak menyetujuinya di sini, karena lembaganya tidak berwenang: { $rulings }
change-stays = Tidak berubah
change-of-conditions = { $label } · Perubahan syarat
more-products = { $count } lainnya
use-instead-for = { $audiences } – gantinya:
none-instead = Sengaja tanpa pengganti:
none-instead-for = { $audiences } – sengaja tanpa pengganti:
group-depends = Tergantung
group-about-depends = Cari baris tentang Anda, layanan Anda, atau kegiatan Anda.
notice-others = Poster lain:
notice-all = Semua sasaran
feed-entry = { $products } – { $changes }
feed-line = { $who }: { $before } → { $after }
explain-not-ruled = Tidak ada ketentuan yang berlaku di sini.
explain-basis = { $kind }: { $names }
explain-covers = { $part }: { $covers }
explain-kept-out = Ketentuan yang tidak diterima daftar izin
audit-result-depends = Sebagian perangkat lunak dilarang dalam hal tertentu. Lihat baris “Tergantung”.
public-key-heading = Cara memeriksa salinan
public-key-text = Situs ini ditandatangani dengan kunci ini. greenlist verify atau minisign memeriksa salinannya. Bandingkan dengan kunci yang Anda terima dari penerbit lewat jalur lain.
