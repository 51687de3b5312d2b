### What members see, in Indonesian. Markup is Discord's: **bold**, -# small, ### heading.
### Placeholders hold markup that is ready to be shown.

## Answers

answer-for = -# Untuk **{ $name }**
answer-ping = { $member }, jawaban di atas untuk Anda.
question = -# Pertanyaan: { $question }
read-as = -# Dipahami sebagai: { $question }
corrected = -# Menampilkan hasil untuk { $words }
corrected-word = **{ $found }** (bukan { $asked })
searched-as-written = -# Dicari sebagaimana tertulis
question-cut = -# Pertanyaannya panjang: saya hanya membaca { $characters } karakter pertama.
unsure-heading = ### Petikan terdekat
unsure-text = Dokumen mungkin tidak memuat jawabannya. Berikut { $passages } petikan yang paling mendekati:
tied-heading = ### Dua petikan sama-sama cocok
tied-text = Pilih petikan yang Anda maksud:
not-found-heading = ### Tidak ada dalam dokumen
not-found-text = Dokumen tidak memuat jawaban atas pertanyaan ini.
not-found-sections = Bagian berikut mungkin berkaitan:
not-found-hint = Coba kata lain, atau lihat daftar isi.
search-heading = ### Petikan untuk “{ $words }”
search-nothing = Tidak ada petikan yang memuat kata yang mirip dengan “{ $words }”.
more-heading = ### Petikan lainnya
passage-number = -# Petikan { $page } dari { $pages }
why-heading = ### Mengapa petikan ini
why-exact = **Kata dari pertanyaan**: { $words }
why-form = **Bentuk lain dari kata itu**: { $words }
why-corrected = **Dianggap salah eja**: { $words }
why-related = **Kata terkait**: { $words }
why-no-word = Judulnya yang diminta.
why-confidence = -# Dari 100 petikan yang sama cocoknya, { $percent } menjawab pertanyaannya.
small = -# { $text }
organization-counted = **{ $name }** · { $passages } petikan
acronym-counted = **{ $acronym }** · { $name } · { $passages } petikan
never-mentioned = Dokumen tidak pernah menyebut { $names }.
footer-edition = -# Edisi { $edition }

## Reference facts, which are not from the documents

facts-heading = **Fakta rujukan**
facts-note = -# Dari katalog organisasi, bukan dari dokumen.
facts-note-short = -# Dari katalog, bukan dari dokumen: { $facts }
facts-instead = Dokumen tidak memuat hal ini. Menurut katalog organisasi:
facts-unsure = Saya tidak menemukan petikan yang pasti menjawab hal ini. Menurut katalog organisasi:
facts-of-silent = Menurut katalog organisasi:
facts-short = { $name }: { $facts }
fact-sources = -# Dibaca pada { $date }: { $sources }
fact-kind = **Jenis**: { $value }
fact-founded = **Didirikan**: { $value }
fact-headquarters = **Kantor pusat**: { $value }
fact-parent = **Bagian dari**: { $value }
fact-related = **Bekerja sama berdasarkan perjanjian dengan**: { $value }
fact-members = **Jumlah anggota**: { $value }
fact-arabic = **Dalam bahasa Arab**: { $value }
fact-french = **Dalam bahasa Prancis**: { $value }
founded-value = { $date } ({ $act })
members-value = { $count } (per { $date })
short-founded = didirikan { $year }
answer-headquarters = **{ $name }** berkantor pusat di **{ $value }**.
answer-founded = **{ $name }** didirikan pada **{ $value }**.
answer-members = Jumlah anggota **{ $name }**: **{ $value }**.
answer-parent = **{ $name }** merupakan bagian dari **{ $value }**.
answer-related = **{ $name }** bukan bagian dari organisasi lain. Organisasi ini bekerja sama berdasarkan perjanjian dengan **{ $value }**.
answer-website = Situs web **{ $name }**: { $value }
answer-acronym = **{ $name }** adalah singkatan dari **{ $value }**.
answer-arabic = **{ $name }** dalam bahasa Arab: **{ $value }**.
answer-french = **{ $name }** dalam bahasa Prancis: **{ $value }**.
answer-purpose = **{ $name }**: { $value }
date-day = { $day } { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } { $year }
date-month = { $month ->
        [1] Januari
        [2] Februari
        [3] Maret
        [4] April
        [5] Mei
        [6] Juni
        [7] Juli
        [8] Agustus
        [9] September
        [10] Oktober
        [11] November
       *[12] Desember
    } { $year }
organizations-named = Dokumen menyebut **{ $organizations } organisasi**:
parts-heading = Bagian dari **{ $name }**: { $count } organisasi
parts-kind = - **{ $kind }**: { $names }
parts-related = - Bekerja sama berdasarkan perjanjian, tetapi bukan bagian darinya: { $names }
parts-note = -# Dari katalog, bukan dari dokumen; nama yang dicetak tebal disebut dalam dokumen. Setiap organisasi memiliki kartu sendiri.

## Buttons and selects

button-more = Petikan lainnya
button-why = Mengapa ini?
button-as-written = Cari { $words }
button-section = Baca bagian ini
button-contents = Daftar isi
button-back = Sebelumnya
button-up = Naik
button-ask-again = Tanya lagi
button-show-answer = Tunjukkan jawabannya
ask-again-title = Cari jawaban dalam dokumen
ask-again-label = Pertanyaan Anda
button-remove = Hapus
button-next = Berikutnya
select-section = Baca salah satu bagian…
select-passage = Pilih petikan…
select-organization = Baca tentang salah satu organisasi…
select-related = Lanjut ke…
button-closest = Petikan terdekat
button-about = Tentang { $name }
button-organizations = Semua organisasi
button-website = Situs web
select-part = Baca tentang salah satunya…

## Sections, organizations, contents

page = -# Halaman { $page } dari { $pages }
section-empty = Tidak ada teks langsung di bawah judul ini.
organization-heading = ### { $name }
organizations-heading = ### Organisasi
organizations-count = { $organizations ->
        [0] Saya tidak mengenali satu pun organisasi dalam dokumen.
        [1] Dokumen menyebut satu organisasi:
       *[other] Dokumen menyebut { $organizations } organisasi, dimulai dari yang paling sering disebut:
    }
organization-never-mentioned = Dokumen tidak pernah menyebut organisasi ini.
organization-together = -# Disebut bersama: { $names }
relation-together = Disebut bersama dalam { $passages } petikan
relation-parent = Organisasi induk
relation-part = Salah satu bagiannya
relation-related = Terkait berdasarkan perjanjian
organization-mentions = Disebut dalam { $passages } petikan dari dokumen:
contents-heading = ### Daftar isi
contents-under = { $sections ->
       *[other] { $sections } bagian
    }
contents-footer = -# { $documents } dokumen · { $sections } bagian · edisi { $edition }
no-section =
    Saya tidak menemukan bagian seperti **{ $name }**.
    Pilih dari daftar yang muncul saat Anda mengetik, atau lihat daftar isi.
no-organization =
    Baik dokumen maupun katalog tidak memuat organisasi seperti **{ $name }**.
    Pilih dari daftar yang muncul saat Anda mengetik.
no-more = Hanya itu yang saya temukan untuk pertanyaan terakhir Anda.
gone = Dokumen sudah berubah, dan petikan ini tidak lagi disimpan. Tanyakan lagi untuk melihat isi dokumen saat ini.
question-gone = Saya tidak bisa lagi melihat pertanyaan yang dijawab ini. Silakan tanyakan lagi.

remove-not-allowed = Hanya penanya, penerima jawaban, atau moderator yang dapat menghapus jawaban ini.
vote-helpful = Terima kasih! Saya catat: **membantu**. Untuk mengubahnya, tekan tanda yang lain.
vote-not-helpful = Terima kasih. Saya catat: **tidak membantu**. Untuk mengubahnya, tekan tanda yang lain.
select-reason = Mengapa? (jika berkenan)…
reason-beside = Tidak menjawab pertanyaan saya
reason-outdated = Sudah usang
reason-unclear = Sulit dipahami
reason-other = Alasan lain
reason-kept = Alasannya sudah saya catat. Anda dapat mengubahnya di sini.
reason-without-vote = Penilaian Anda bukan lagi **tidak membantu**, jadi tidak perlu alasan.

## Help

help-heading = ### Cari jawaban dalam dokumen
help-text = Saya menjawab dengan petikan dari dokumen di sini, kata demi kata, dan menunjukkan letaknya masing-masing. Jika jawabannya tidak ada dalam dokumen, saya akan mengatakannya.
help-here-questions = **Di sini** saya menjawab setiap pertanyaan tanpa perlu disebut.
help-here-sure = **Di sini** saya menjawab sendiri jika yakin; selain itu, sebutlah saya.
help-here-nothing = **Di sini** saya tidak menjawab pesan, hanya perintah. Di tempat lain:
help-here-private = **Di sini** hanya penanya yang melihat jawaban saya.
help-here-thread = **Di sini** Anda dapat terus bertanya tanpa menyebut saya.
help-here-opens = **Di sini** setiap jawaban saya membuka utas; lanjutkan bertanya di sana.
help-ways = **Cara bertanya**
    - Sebut **@{ $bot }** bersama pertanyaan Anda.
    - Balas salah satu jawaban saya.
    - Kirim pesan langsung kepada saya.
    - Gunakan `/ask`; dengan **private**, hanya Anda yang melihat jawabannya.
    - Pada pesan seseorang: **Aplikasi**, lalu **Find the answer**.
help-examples = **Coba tanyakan**
help-example-organization = { $name }?
help-more = **Lainnya**: `/search`, `/section`, `/organization`, `/organizations`, `/contents`
mention-unreadable = Discord hanya mengizinkan saya membaca pesan Anda jika Anda menyebut **@{ $bot }** langsung, bukan perannya. Anda juga dapat menggunakan `/ask`.
nothing-to-ask = Pesan itu tidak memuat kata yang dapat saya cari.
private-here = Di kanal ini hanya Anda yang melihat jawaban saya untuk Anda.
private-unreadable = Di sini hanya Anda yang akan melihat jawaban saya, tetapi saya tidak dapat menampilkannya: saya kekurangan izin **{ $permission }**. Gunakan `/ask` dan beri tahu moderator.

## Gaps, reports and privacy

gaps-heading = ### Celah dalam dokumen
gaps-text = Yang ditanyakan dalam { $days } hari terakhir dan tidak ditemukan, tidak pasti, atau tidak membantu. **Pertanyaan**: { $questions } · **celah**: { $gaps }
gaps-none = Tidak ada: semua yang ditanyakan di sini dalam { $days } hari terakhir sudah terjawab.
gaps-off = Tidak ada pertanyaan yang disimpan di sini: pengelola saya menetapkan `questions_kept_days = 0`.
gap-nearest = -# Terdekat: { $place }
gap-asked = ditanyakan: { $times }
gap-times = × { $times }
gap-not-found = tidak ditemukan: { $count }
gap-unsure = tidak pasti: { $count }
gap-not-helpful = 👎 { $count }
gap-period = { $first } – { $last }
select-gap = Buka salah satu celah…
button-export = Ekspor sebagai CSV
gap-nearest-heading = **Petikan terdekat**
gap-no-passage = Tidak ada petikan yang mendekatinya.
gap-gone = Pertanyaan ini tidak lagi disimpan. Gunakan `/knowledge gaps` untuk melihat yang ada sekarang.
gaps-exported = Pertanyaan tanpa penanyanya: { $questions }
insight-heading = ### Laporan { $days } hari
insight-none = Tidak ada pertanyaan yang diajukan di sini.
insight-questions = **Pertanyaan**: { $questions }
insight-verdicts =
    🟩 terjawab: **{ $answered }**
    🟨 tidak pasti: **{ $unsure }**
    ⬜ tidak ditemukan: **{ $silent }**
insight-votes = 👍 membantu: **{ $helpful }** · 👎 tidak membantu: **{ $unhelpful }**
insight-days = **Per hari**
insight-no-picture = -# Pengelola saya dapat menambahkan gambar di sini: `pip install "daleel[report]"`
insight-sections = **Bagian yang paling sering dibaca**, menurut jumlah pertanyaan yang terjawab darinya
insight-no-section = Tidak ada pertanyaan yang terjawab dari suatu bagian.
insight-unreached = **Dokumen yang tidak terjangkau pertanyaan**
insight-all-reached = -# Pertanyaan menjangkau semua dokumen.
plot-days = Pertanyaan per hari
plot-weeks = Pertanyaan per minggu
plot-answered = Terjawab
plot-unsure = Tidak pasti
plot-not-found = Tidak ditemukan
privacy-heading = ### Yang saya simpan tentang Anda
privacy-text = Hanya Anda yang melihat ini.
privacy-answers = **Pesan Anda yang saya jawab** dalam tujuh hari terakhir: { $answers }. Saya menyimpan id, kanal, dan waktunya agar jawaban ikut berubah dan terhapus bersama pesan Anda. Setelah tujuh hari semuanya dihapus.
privacy-answer = - { $moment }, { $channel }, { $question }
privacy-votes = **Penilaian Anda** 👍 👎: { $votes }. Penilaian tidak memuat nama maupun id Anda, jadi tidak ada daftar yang menunjukkan milik siapa; milik Anda hanya ditemukan dengan mencoba id Anda pada setiap penilaian, seperti yang baru saya lakukan.
privacy-questions = **Pertanyaan** di server disimpan selama { $days } hari tanpa penanyanya, agar moderator tahu apa yang kurang dalam dokumen. Pertanyaan lewat pesan langsung tidak disimpan.
privacy-no-questions = **Pertanyaan** tidak disimpan.
privacy-linked = Melalui id di atas, { $questions } di antaranya masih dapat dikaitkan dengan Anda; setelah tujuh hari tidak lagi.
privacy-memory = Pertanyaan terakhir Anda di setiap kanal tersimpan di memori selama sepuluh menit untuk pertanyaan lanjutan, dan tidak pernah ditulis.
button-forget-me = Hapus milik saya
privacy-forgotten = Sudah dihapus: id pesan Anda, pertanyaan yang terkait dengannya, penilaian Anda, dan pertanyaan terakhir Anda. Jawabannya sendiri tetap ada di Discord, tetapi tidak lagi berubah bersama pesan Anda.

## Moderators

status-heading = ### Basis pengetahuan
status-edition = **Edisi { $edition }**, diterbitkan { $published }
status-counts = { $documents } dokumen · { $sections } bagian · { $passages } petikan
status-details = { $words } kata berbeda · { $organizations } organisasi · { $size } di disk
status-refreshing = Penyegaran sedang berlangsung; edisi ini tetap digunakan sampai selesai.
and-more = … dan { $count } lainnya
refresh-heading = ### Membaca dokumen
refresh-started = Sementara itu, edisi yang berlaku tetap digunakan untuk menjawab.
refresh-progress = { $bar } { $done } dari { $total }
refresh-document = -# { $name }
refresh-indexing = -# Mengindeks edisi
published-heading = ### Edisi { $edition } telah diterbitkan
unchanged-heading = ### Tidak ada perubahan
unchanged-text = Edisi { $edition } tetap berlaku.
report-added = **Ditambahkan**: { $names }
report-changed = **Diubah**: { $names }
report-removed = **Dihapus**: { $names }
report-footer = -# { $passages } petikan · { $seconds } detik
refresh-failed-heading = ### Penyegaran gagal
refresh-failed-footer = Edisi { $edition } tetap digunakan untuk menjawab. Tidak ada yang hilang.
upload-none = Pesan ini tidak memuat berkas.
upload-too-many = Berikan paling banyak { $most ->
       *[other] { $most } berkas
    } sekaligus.
upload-too-large = **{ $name }** lebih besar dari { $megabytes } MB. Bagilah, atau minta batas yang lebih tinggi kepada pengelola saya.
upload-same-name = Dua berkas bernama **{ $name }**. Ganti nama salah satunya.
upload-gone = Discord tidak lagi memiliki berkas ini. Kirimkan lagi.
no-own-document = Server ini tidak punya dokumen sendiri bernama **{ $name }**. Pilih dari daftar yang muncul saat Anda mengetik.
no-own-documents = Server ini belum punya dokumen sendiri. Tambahkan dengan `/knowledge add`.
draft-gone = Draf ini tidak lagi disimpan: sudah diterbitkan, dibuang, atau lebih dari sehari. Tambahkan dokumennya lagi.
shared-not-yours = Dokumen yang dibagi semua server adalah milik pengelola saya; hanya server yang ia sebut yang boleh menyegarkannya. Tambahkan milik Anda dengan `/knowledge add`.
discarded-first = Dibuang. Tidak ada yang diterbitkan.

preview-heading = ### Inilah yang akan diterbitkan
preview-document = - **{ $title }** · { $sections } bagian · { $passages } petikan
preview-organizations = **Organisasi yang ditemukan**: { $names }
preview-renamed = Katalog organisasi telah berubah: organisasi akan ditemukan dengan nama-nama barunya.
preview-problems = **Tidak ada yang dapat diterbitkan sebelum ini diperbaiki:**
preview-changed = **Dokumen berubah sejak Anda melihat pratinjau, jadi tidak ada yang diterbitkan.** Beginilah dokumen sekarang:
preview-footer = -# Edisi { $edition } digunakan sampai Anda menerbitkan. Dibaca { $read }; jika dokumen berubah setelah itu, Anda akan melihat pratinjau barunya dahulu.
warning-few-headings = ⚠️ **{ $name }** hampir tidak memiliki judul: jawaban sulit menunjukkan letaknya.
warning-long-passages = ⚠️ **{ $name }** memiliki { $passages } petikan yang lebih dari 2.000 karakter: terlalu panjang untuk dikutip utuh.
button-publish = Terbitkan
button-discard = Buang
discarded = Tidak ada yang diterbitkan. Edisi { $edition } tetap berlaku.
difference-counts = **Petikan** ditambahkan: { $added } · diubah: { $changed } · dihapus: { $removed } · dipindahkan: { $moved }
difference-renamed = **Berganti nama**: { $before } → { $after }
difference-reordered = Urutan dokumen berubah.
difference-heading = - Judul: { $heading }
difference-heading-moved = - Judul di tempat lain: { $heading }
difference-moved = - { $passages } petikan berada di tempat lain, kata demi kata sama.
difference-no-text = Teksnya sama.
history-heading = ### Edisi
history-edition = **Edisi { $edition }**
history-in-force = **Edisi { $edition }**, sedang berlaku
edition-name = Edisi { $edition }
edition-by = { $published } · oleh { $member }
edition-by-operator = { $published } · oleh pengelola saya
edition-heading = ### Edisi { $edition }
edition-against = Yang berubah dibandingkan dengan edisi { $edition }:
edition-oldest = Ini edisi tertua yang disimpan: tidak ada edisi sebelumnya untuk dibandingkan.
compare-heading = ### Dari edisi { $old } ke edisi { $new }
compare-same = Teksnya sama, kata demi kata.
select-edition = Buka salah satu edisi…
button-history = Semua edisi
button-restore = Pulihkan edisi ini
button-restore-now = Pulihkan
button-cancel = Batal
button-difference = Yang akan berubah
restore-heading = ### Pulihkan edisi { $edition }?
restore-text = Dokumennya akan diterbitkan lagi sebagai edisi berikutnya. Edisi { $edition }, yang sedang berlaku, tetap ada dalam riwayat.
restore-changed = **Edisi lain telah diterbitkan sementara itu, jadi tidak ada yang dipulihkan.** Silakan periksa lagi:
restore-in-force = Edisi { $edition } sudah berlaku.
restored-text = Isinya sama dengan edisi { $edition }.
no-edition = Tidak ada edisi { $edition }, atau edisi itu tidak lagi disimpan. Pilih salah satu dari daftar yang muncul saat Anda mengetik.

audit-heading = ### Log perubahan
audit-none = Tidak ada yang diubah di sini dalam { $days } hari terakhir.
audit-entry = { $moment } · { $member }
audit-published = Menerbitkan **edisi { $edition }** dokumen server ini
audit-refreshed = Menyegarkan dokumen bersama: **edisi { $edition }**
audit-restored = Memulihkan edisi { $restored } sebagai **edisi { $edition }**
audit-setting = **{ $setting }**: { $before } → { $after }
audit-no-channel = tidak ada
audit-ask = Jawab setiap pertanyaan
audit-help = Jawab hanya yang pasti
audit-silent = Jangan katakan apa pun
audit-private = Tampilkan jawaban secara pribadi
audit-threads = Buka utas untuk setiap jawaban
audit-log = Kanal log
audit-language = Bahasa
audit-pings = Jawaban yang diminta untuk orang lain
audit-shared = Dokumen sumber jawaban

settings-heading = ### Pengaturan server ini
settings-ask = **Jawab setiap pertanyaan** di kanal-kanal ini; untuk forum, kirimannya:
settings-help = **Jawab hanya yang pasti** di kanal-kanal ini:
settings-silent = **Jangan katakan apa pun** di kanal-kanal ini:
settings-private = **Tampilkan jawaban secara pribadi**, hanya kepada penanya, di kanal ini:
settings-threads = **Buka utas untuk setiap jawaban** di kanal ini:
settings-language = **Bahasa** jawaban yang dilihat semua orang:
settings-elsewhere = -# Di tempat lain saya menjawab sebutan, balasan atas jawaban saya, dan perintah. Perubahan langsung berlaku.
settings-unread = ⚠️ Saya tidak dapat membaca pesan yang tidak menyebut saya: pengelola saya harus mengaktifkan message content intent di halaman Bot pada Discord Developer Portal dan menetapkan `read_messages = true`.
settings-unread-threads = ⚠️ Pertanyaan lanjutan di utas tanpa sebutan memerlukan message content intent: pengelola saya harus mengaktifkannya di halaman Bot pada Discord Developer Portal dan menetapkan `read_messages = true`.
settings-lacking = ⚠️ Di { $channel } saya kekurangan izin: { $permissions }
settings-choose-channels = Pilih kanal…
settings-choose-channel = Pilih kanal…
settings-by-asker = Menurut bahasa penanya
settings-pings = **Jawaban yang diminta untuk orang lain** (`/ask` dengan *for*):
settings-ping-nobody = Sebut namanya, tanpa notifikasi
settings-ping-addressee = Beri notifikasi kepada penerima jawaban
settings-shared = **Dokumen** sumber jawaban:
settings-shared-too = Dokumen kami, dan yang dibagi semua server
settings-own-alone = Dokumen kami saja
settings-log = **Kirim perubahan** dokumen dan pengaturan ke kanal ini:

## Errors

error-unexpected = Terjadi kesalahan di pihak saya. Silakan coba lagi. Jika terulang, sampaikan kode ini kepada moderator: `{ $reference }`
error-not-allowed = Perintah ini hanya untuk anggota dengan izin **Kelola Server**.
error-cooldown = Mohon tunggu { $seconds } detik, lalu coba lagi.
error-unknown-command = Perintah ini telah berubah. Mulai ulang Discord, lalu coba lagi.
error-knowledge = Saat ini saya tidak dapat membaca dokumen. Mohon beri tahu moderator. { $problem }

## Commands: at most 100 characters each

command-ask = Ajukan pertanyaan tentang isi dokumen
option-question = Pertanyaan Anda, dengan kata-kata Anda sendiri
option-ask-for = Anggota yang dituju jawaban ini
option-ask-private = Tampilkan jawaban hanya kepada saya
command-search = Tampilkan daftar petikan yang memuat kata-kata tertentu
option-search = Kata-kata yang dicari, salah eja pun boleh
command-section = Baca salah satu bagian dokumen
option-section = Kata-kata dari judulnya
option-private = Tampilkan hanya kepada saya (bawaan), atau kepada semua orang di sini
command-organization = Apa kata dokumen tentang suatu organisasi, beserta fakta tentangnya
command-organizations = Organisasi yang disebut dalam dokumen
option-organization = Nama atau singkatannya
command-contents = Dokumen dan bagian-bagiannya
command-help = Apa yang dapat saya lakukan, dan cara bertanya
command-privacy = Yang saya simpan tentang Anda, dan cara menghapusnya
command-knowledge-gaps = Yang ditanyakan anggota tetapi tidak terjawab oleh dokumen
command-knowledge-report = Apa yang ditanyakan, bagaimana dijawab, dan dari bagian mana
command-knowledge-audit = Siapa mengubah dokumen atau pengaturan, kapan, dan bagaimana
option-days = Jumlah hari, termasuk hari ini (30 jika tidak diisi)
command-knowledge = Dokumen yang menjadi sumber jawaban
command-knowledge-status = Edisi yang sedang digunakan, dan isinya
command-settings = Di mana saya menyimak, dan bagaimana saya menjawab
command-knowledge-refresh = Baca ulang dokumen, lihat yang akan berubah, lalu terbitkan
command-knowledge-add = Tambahkan dokumen ke milik server ini, setelah pratinjau
command-knowledge-remove = Hapus salah satu dokumen milik server ini, setelah pratinjau
option-file = Sebuah dokumen: Markdown, teks, atau format lain yang saya baca
option-file-more = Satu dokumen lagi
option-document = Nama dokumen
command-knowledge-history = Daftar edisi: siapa menerbitkan apa, kapan, dan apa yang berubah
command-knowledge-compare = Perbedaan antara dua edisi
command-knowledge-restore = Terbitkan lagi edisi lama
option-edition = Nomor edisi
option-edition-old = Edisi awal yang dibandingkan
option-edition-new = Edisi akhir yang dibandingkan

## Names of commands: lower case, no spaces, at most 32 characters; the last two may have both

name-ask = tanya
name-find-the-answer = Cari jawabannya
name-privacy = privasi
name-knowledge-report = laporan
name-knowledge-audit = log-perubahan
name-settings = pengaturan
name-knowledge-status = status
name-knowledge-refresh = segarkan
name-knowledge = dokumen
name-knowledge-add = tambah
name-add-to-knowledge = Tambahkan ke dokumen
name-knowledge-remove = hapus
name-knowledge-history = riwayat
name-knowledge-compare = bandingkan
name-knowledge-restore = pulihkan
name-search = cari
name-section = bagian
name-organization = organisasi
name-organizations = daftar-organisasi
name-contents = daftar-isi
name-help = bantuan
name-knowledge-gaps = celah
