# Kesalahan baris perintah.
usage-unknown-argument = Perintah ini tidak mempunyai opsi atau argumen { $argument }.
usage-unknown-command = Tidak ada perintah { $command }.
usage-missing-value = { $argument } memerlukan nilai.
usage-unknown-value = `{ $value }` bukan nilai { $argument }.
usage-refused-value = `{ $value }` tidak dapat dipakai untuk { $argument }: { $reason }
usage-missing-argument = Belum diisi: { $argument }
usage-missing-command = { $command } memerlukan subperintah.
usage-conflict = { $argument } tidak dapat dipakai bersama { $others }.
usage-repeated = { $argument } hanya boleh diberikan sekali.
usage-too-many-values = Nilai { $argument } terlalu banyak: `{ $value }` berlebih.
usage-too-few-values = Nilai { $argument } terlalu sedikit: ada { $actual }, perlu sedikitnya { $minimum }.
usage-wrong-number = Jumlah nilai { $argument } salah: ada { $actual }, seharusnya { $expected }.
usage-no-equals = Tulis { $argument } dengan tanda sama dengan dan nilainya.
usage-invalid-utf8 = Ada argumen yang bukan teks UTF-8 yang sah.
usage-invalid = Baris perintah tidak sah.
usage-values = Nilai yang dapat dipakai: { $values }
usage-line = Cara pakai: { $usage }
usage-see-help = Semua opsi: { $command } --help

## Alasan

usage-no-folder = folder ini tidak ada.
usage-server-path = jalur diawali dan diakhiri dengan / serta hanya berisi huruf dan angka ASCII dan tanda - . _ ~, misalnya /conferencing/.
usage-server-directory = nama folder ini memuat tanda yang bermakna dalam berkas konfigurasi, misalnya tanda kutip atau $. Berikan folder lain.
usage-no-file = berkas ini tidak ada.
usage-is-folder = ini folder. Berikan berkas.
usage-bad-date = bukan tanggal yang sah. Tulis 2020-04-07, atau tanggal Minguo 109/4/7.
usage-bad-version = bukan versi yang sah. Tulis angka yang dipisahkan titik, misalnya 5.0.1.
usage-bad-encoding = pengodean tidak dikenal. Tulis nama WHATWG, misalnya utf-8, big5, atau utf-16le.
usage-bad-column = Berikan nama kolom, atau nomornya mulai dari 1.
usage-bad-port = bukan porta. Tulis angka dari 1 sampai 65535.
usage-bad-address = bukan alamat IP. Tulis 127.0.0.1 untuk komputer ini saja, atau 0.0.0.0 untuk komputer lain juga.
usage-url-scheme = alamat web dimulai dengan https:// atau http://.
usage-url-characters = alamat web hanya berisi huruf, angka, dan tanda ASCII, tanpa spasi.
usage-url-query = alamat web ini tidak boleh berisi ? atau #.
usage-url-password = alamat web ini tidak boleh berisi nama pengguna atau kata sandi.
usage-url-host = nama server tidak ada, misalnya https://greenlist.gov.example/.
usage-bad-release = Tulis id rilis, seperti 2026-11-30-1.
usage-bad-key = Tulis kunci publik 56 karakter, atau berkas yang memuatnya.
