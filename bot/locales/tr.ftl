### What members see, in Turkish. Markup is Discord's: **bold**, -# small, ### heading.
### Placeholders hold markup that is ready to be shown.

## Answers

answer-for = -# **{ $name }** için
answer-ping = { $member }, yukarıdaki yanıt sizin için.
question = -# Soru: { $question }
read-as = -# Şöyle anladım: { $question }
corrected = -# Şöyle aradım: { $words }
corrected-word = { $asked } yerine **{ $found }**
searched-as-written = -# Yazıldığı gibi arandı
question-cut =
    -# Sorunuz uzun olduğu için yalnızca { $characters ->
        [one] ilk karakterini
       *[other] ilk { $characters } karakterini
    } okudum.
unsure-heading = ### En yakın parçalar
unsure-text = Belgelerde bu sorunun yanıtı olmayabilir. { $passages ->
        [one] Buna en yakın parça:
       *[other] Buna en yakın parçalar:
    }
tied-heading = ### İki parça eşit derecede uyuyor
tied-text = Hangisini kastettiğinizi seçin:
not-found-heading = ### Belgelerde yok
not-found-text = Belgelerde bu sorunun yanıtı yok.
not-found-sections = Konuya yakın olabilecek bölümler:
not-found-hint = Başka kelimelerle deneyin ya da içindekilere göz atın.
search-heading = ### “{ $words }” için parçalar
search-nothing = “{ $words }” ifadesine benzer bir şey içeren parça yok.
more-heading = ### Diğer parçalar
passage-number = -# Parça { $page } / { $pages }
why-heading = ### Neden bu parça
why-exact = **Sorudaki kelimeler**: { $words }
why-form = **Bunların başka biçimleri**: { $words }
why-corrected = **Yanlış yazılmış sayılan**: { $words }
why-related = **İlgili kelimeler**: { $words }
why-no-word = Başlığı sorulmuştu.
why-confidence = -# Bunun kadar uyan 100 parçadan { $percent } tanesi sorusunu yanıtlar.
small = -# { $text }
organization-counted = **{ $name }** · { $passages ->
        [one] 1 parçada geçiyor
       *[other] { $passages } parçada geçiyor
    }
acronym-counted = **{ $acronym }** · { $name } · { $passages ->
        [one] 1 parçada geçiyor
       *[other] { $passages } parçada geçiyor
    }
never-mentioned = { $names } belgelerde hiç geçmiyor.
footer-edition = -# Sürüm { $edition }

## Reference facts, which are not from the documents

facts-heading = **Katalog bilgileri**
facts-note = -# Belgelerden değil, kuruluş kataloğundan alınmıştır.
facts-note-short = -# Belgelerden değil, katalogdan: { $facts }
facts-instead = Belgelerde bu bilgi yok, kuruluş kataloğunda var:
facts-unsure = Bunu kesin olarak belirten bir parça bulamadım. Kuruluş kataloğunda şu bilgi var:
facts-of-silent = Kuruluş kataloğunda şu bilgi var:
facts-short = { $name }: { $facts }
fact-sources = -# Kaynak (erişim: { $date }): { $sources }
fact-kind = **Türü**: { $value }
fact-founded = **Kuruluş tarihi**: { $value }
fact-headquarters = **Genel merkezi**: { $value }
fact-parent = **Bünyesinde yer aldığı kuruluş**: { $value }
fact-related = **Anlaşmaya dayalı iş birliği**: { $value }
fact-members = **Üye sayısı**: { $value }
fact-arabic = **Arapça adı**: { $value }
fact-french = **Fransızca adı**: { $value }
founded-value = { $date } ({ $act })
members-value = { $count } ({ $date } itibarıyla)
short-founded = kuruluşu { $year }
answer-headquarters = **{ $name }** genel merkezi: **{ $value }**.
answer-founded = **{ $name }** kuruluş tarihi: **{ $value }**.
answer-members = **{ $name }** üye sayısı: **{ $value }**.
answer-parent = **{ $name }** şu kuruluşun bünyesinde yer alır: **{ $value }**.
answer-related = **{ $name }** başka bir kuruluşun bünyesinde yer almaz. Anlaşmaya dayalı iş birliği: **{ $value }**.
answer-website = **{ $name }** web sitesi: { $value }
answer-acronym = **{ $name }** kısaltmasının açılımı: **{ $value }**.
answer-arabic = **{ $name }**, Arapça adıyla: **{ $value }**.
answer-french = **{ $name }**, Fransızca adıyla: **{ $value }**.
answer-purpose = **{ $name }**: { $value }
date-day = { $day } { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
    } { $year }
date-month = { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
    } { $year }
organizations-named = { $organizations ->
        [one] Belgelerde **bir kuruluşun** adı geçiyor:
       *[other] Belgelerde **{ $organizations } kuruluşun** adı geçiyor:
    }
parts-heading = **{ $name }** bünyesinde { $count ->
        [one] bir kuruluş var:
       *[other] { $count } kuruluş var:
    }
parts-kind = - **{ $kind }**: { $names }
parts-related = - Bünyesinde yer almayan, anlaşmayla birlikte çalıştığı kuruluşlar: { $names }
parts-note = -# Belgelerden değil, katalogdan alınmıştır. Belgelerde geçenler kalın yazılmıştır. Her kuruluşun kendi kartı vardır.

## Buttons and selects

button-more = Diğer parçalar
button-why = Neden bu?
button-as-written = { $words } için ara
button-section = Bölümü oku
button-contents = İçindekiler
button-back = Geri
button-up = Yukarı
button-ask-again = Yeniden sor
button-show-answer = Yanıtı bana göster
ask-again-title = Belgelere soru sorun
ask-again-label = Sorunuz
button-remove = Kaldır
button-next = İleri
select-section = Okumak için bölüm seçin…
select-passage = Parça seçin…
select-organization = Bilgi için kuruluş seçin…
select-related = Başka bir kuruluşa geçin…
button-closest = En yakın parçalar
button-about = { $name } hakkında
button-organizations = Tüm kuruluşlar
button-website = Web sitesi
select-part = Okumak için alt bölüm seçin…

## Sections, organizations, contents

page = -# Sayfa { $page } / { $pages }
section-empty = Bu başlığın hemen altında metin yok.
organization-heading = ### { $name }
organizations-heading = ### Kuruluşlar
organizations-count = { $organizations ->
        [0] Belgelerde tanıyabildiğim bir kuruluş adı geçmiyor.
        [one] Belgelerde bir kuruluşun adı geçiyor:
       *[other] Belgelerde { $organizations } kuruluşun adı geçiyor, en çok geçenler başta:
    }
organization-never-mentioned = Belgelerde hiç geçmiyor.
organization-together = -# Birlikte geçtiği kuruluşlar: { $names }
relation-together = { $passages ->
        [one] 1 parçada birlikte geçiyor
       *[other] { $passages } parçada birlikte geçiyor
    }
relation-parent = Bünyesinde yer aldığı kuruluş
relation-part = Bünyesindeki kuruluşlardan biri
relation-related = Anlaşmayla birlikte çalıştığı kuruluş
organization-mentions = Belgelerde adı { $passages ->
        [one] 1 parçada
       *[other] { $passages } parçada
    } geçiyor:
contents-heading = ### İçindekiler
contents-under = { $sections ->
        [one] bir bölüm
       *[other] { $sections } bölüm
    }
contents-footer = -# { $documents ->
        [one] 1 belge
       *[other] { $documents } belge
    } · { $sections ->
        [one] 1 bölüm
       *[other] { $sections } bölüm
    } · sürüm { $edition }
no-section = **{ $name }** adına benzeyen bir bölüm bulamadım.
    Yazarken çıkan listeden birini seçin ya da içindekilere göz atın.
no-organization =
    Ne belgelerde ne de katalogda **{ $name }** adına benzeyen bir kuruluş var.
    Yazarken çıkan listeden birini seçin.
no-more = Son sorunuz için bulduklarım bu kadardı.
gone = Belgeler bu arada değişti; bu parça artık saklanmıyor. Belgelerde şimdi ne yazdığını görmek için sorunuzu yeniden sorun.
question-gone = Bunun yanıtladığı soruyu artık göremiyorum. Lütfen yeniden sorun.

remove-not-allowed = Bu yanıtı yalnızca soran, yanıtın sahibi ya da bir moderatör kaldırabilir.
vote-helpful = Teşekkürler! Kaydettim: **yararlı**. Değiştirmek için öbür işarete basın.
vote-not-helpful = Teşekkürler. Kaydettim: **yararlı değil**. Değiştirmek için öbür işarete basın.
select-reason = Neden? (isterseniz)…
reason-beside = Sorumu yanıtlamıyor
reason-outdated = Güncel değil
reason-unclear = Anlaşılması zor
reason-other = Başka bir neden
reason-kept = Nedeni kaydettim. Buradan değiştirebilirsiniz.
reason-without-vote = Oyunuz artık **yararlı değil** olmadığı için nedene gerek yok.

## Help

help-heading = ### Belgelere soru sorun
help-text = Sorularınızı buradaki belgelerden kelimesi kelimesine aldığım parçalarla yanıtlar, her birinin nerede geçtiğini belirtirim. Belgelerde yanıt yoksa bunu da söylerim.
help-here-questions = **Burada** etiketlenmeden her soruyu yanıtlarım.
help-here-sure = **Burada** emin olduğumda kendiliğimden yanıt veririm; diğer durumlarda beni etiketleyin.
help-here-nothing = **Burada** mesajları değil, yalnızca komutları yanıtlarım. Başka yerlerde:
help-here-private = **Burada** yanıtlarımı yalnızca soran görür.
help-here-thread = **Burada** beni etiketlemeden sormaya devam edebilirsiniz.
help-here-opens = **Burada** her yanıtım bir alt başlık açar; devam sorularınızı orada sorun.
help-ways = **Nasıl soru sorulur?**
    - **@{ $bot }** botunu etiketleyip sorunuzu yazın.
    - Yanıtlarımdan birini yanıtlayın.
    - Bana direkt mesaj gönderin.
    - `/ask` komutunu kullanın; **private** seçeneğiyle yanıtı yalnızca siz görürsünüz.
    - Birinin mesajında **Uygulamalar** menüsünü açıp **Find the answer** komutunu seçin.
help-examples = **Deneyin**
help-example-organization = { $name }?
help-more = **Diğer komutlar**: `/search`, `/section`, `/organization`, `/organizations`, `/contents`
mention-unreadable = Discord, mesajınızı okuyabilmem için **@{ $bot }** rolünü değil, botun kendisini etiketlemenizi gerektiriyor. İsterseniz `/ask` komutunu da kullanabilirsiniz.
nothing-to-ask = Bu mesajda arayabileceğim bir kelime yok.
private-here = Bu kanalda size verdiğim yanıtları yalnızca siz görürsünüz.
private-unreadable = Burada yanıtımı yalnızca siz görürdünüz, ancak gösteremiyorum: **{ $permission }** iznim eksik. `/ask` kullanın ve bir moderatöre haber verin.

## Gaps, reports and privacy

gaps-heading = ### Belgelerdeki boşluklar
gaps-text = Son { $days } günde sorulup bulunamayan, emin olunamayan ya da yanıtı yararlı bulunmayanlar. **Soru**: { $questions } · **boşluk**: { $gaps }
gaps-none = Yok: son { $days } günde burada sorulanların hiçbiri yanıtsız kalmadı.
gaps-off = Burada soru saklanmıyor: beni çalıştıran kişi `questions_kept_days = 0` ayarını yapmış.
gap-nearest = -# En yakını: { $place }
gap-asked = sorulma: { $times }
gap-times = × { $times }
gap-not-found = bulunamayan: { $count }
gap-unsure = emin olunamayan: { $count }
gap-not-helpful = 👎 { $count }
gap-period = { $first } – { $last }
select-gap = Açmak için boşluk seçin…
button-export = CSV olarak dışa aktar
gap-nearest-heading = **En yakın parçalar**
gap-no-passage = Buna yakın bir parça yok.
gap-gone = Bu sorular artık saklanmıyor. Şimdi neler olduğunu görmek için `/knowledge gaps` komutunu kullanın.
gaps-exported = Sorular, soranlar olmadan: { $questions }
insight-heading = ### { $days } günlük rapor
insight-none = Burada hiç soru sorulmadı.
insight-questions = **Soru**: { $questions }
insight-verdicts =
    🟩 yanıtlanan: **{ $answered }**
    🟨 emin olunamayan: **{ $unsure }**
    ⬜ bulunamayan: **{ $silent }**
insight-votes = 👍 yararlı: **{ $helpful }** · 👎 yararlı değil: **{ $unhelpful }**
insight-days = **Güne göre**
insight-no-picture = -# Beni çalıştıran kişi buraya bir grafik ekleyebilir: `pip install "daleel[report]"`
insight-sections = **En çok okunan bölümler**, yanıtladıkları soru sayısına göre
insight-no-section = Hiçbir soru bir bölümden yanıtlanmadı.
insight-unreached = **Hiçbir sorunun ulaşmadığı belgeler**
insight-all-reached = -# Sorular bütün belgelere ulaştı.
plot-days = Güne göre sorular
plot-weeks = Haftaya göre sorular
plot-answered = Yanıtlanan
plot-unsure = Emin olunamayan
plot-not-found = Bulunamayan
privacy-heading = ### Hakkınızda sakladıklarım
privacy-text = Bunu yalnızca siz görürsünüz.
privacy-answers = Son yedi günde **yanıtladığım mesajlarınız**: { $answers }. Yanıt, mesajınızla birlikte değişsin ve silinsin diye bunların kimliklerini, kanalını ve zamanını saklarım. Yedi gün sonra silinirler.
privacy-answer = - { $moment }, { $channel }, { $question }
privacy-votes = **Oylarınız** 👍 👎: { $votes }. Oyda adınız da kimliğiniz de bulunmaz, yani kimin olduğunu gösteren bir liste yoktur; sizinkiler ancak kimliğiniz her oyda denenerek bulunur, az önce yaptığım gibi.
privacy-questions = Sunucularda sorulan **sorular**, moderatörler belgelerde neyin eksik olduğunu görsün diye soranlar olmadan { $days } gün saklanır. Direkt mesajlardaki sorular saklanmaz.
privacy-no-questions = **Sorular** saklanmaz.
privacy-linked = Yukarıdaki kimlikler yoluyla bunlardan { $questions } tanesi hâlâ size bağlanabilir; yedi gün sonra hiçbiri bağlanamaz.
privacy-memory = Her kanaldaki son sorunuz, devam soruları için on dakika bellekte kalır ve hiçbir yere yazılmaz.
button-forget-me = Bana ait olanları sil
privacy-forgotten = Silindi: mesajlarınızın kimlikleri, bunların götürdüğü sorular, oylarınız ve son sorularınız. Yanıtların kendisi Discord'da kalır, ama artık mesajlarınızla değişmez.

## Moderators

status-heading = ### Bilgi tabanı
status-edition = **Sürüm { $edition }**, { $published } yayımlandı
status-counts =
    { $documents ->
        [one] 1 belge
       *[other] { $documents } belge
    } · { $sections ->
        [one] 1 bölüm
       *[other] { $sections } bölüm
    } · { $passages ->
        [one] 1 parça
       *[other] { $passages } parça
    }
status-details =
    { $words ->
        [one] 1 kelime
       *[other] { $words } farklı kelime
    } · { $organizations ->
        [one] 1 kuruluş
       *[other] { $organizations } kuruluş
    } · diskte { $size }
status-refreshing = Yenileme sürüyor; tamamlanana kadar yanıtlar bu sürümden verilir.
and-more = … ve { $count } tane daha
refresh-heading = ### Belgeler okunuyor
refresh-started = Bu sırada yanıtlar geçerli sürümden verilmeye devam eder.
refresh-progress = { $bar } { $done } / { $total }
refresh-document = -# { $name }
refresh-indexing = -# Sürüm dizinleniyor
published-heading = ### Sürüm { $edition } yayımlandı
unchanged-heading = ### Değişen bir şey yok
unchanged-text = Sürüm { $edition } geçerliliğini koruyor.
report-added = **Eklenen**: { $names }
report-changed = **Değişen**: { $names }
report-removed = **Kaldırılan**: { $names }
report-footer = -# { $passages ->
        [one] 1 parça
       *[other] { $passages } parça
    } · { $seconds } sn
refresh-failed-heading = ### Yenileme başarısız oldu
refresh-failed-footer = Yanıtlar sürüm { $edition } üzerinden verilmeye devam ediyor. Hiçbir şey kaybolmadı.
upload-none = Bu mesajda dosya yok.
upload-too-many = Bir seferde en çok { $most ->
        [one] bir dosya
       *[other] { $most } dosya
    } verin.
upload-too-large = **{ $name }** { $megabytes } MB’tan büyük. Bölün ya da beni çalıştırandan daha yüksek bir sınır isteyin.
upload-same-name = İki dosyanın adı **{ $name }**. Birinin adını değiştirin.
upload-gone = Bu dosya artık Discord’da yok. Yeniden gönderin.
no-own-document = Bu sunucunun **{ $name }** adında kendi belgesi yok. Yazarken çıkan listeden birini seçin.
no-own-documents = Bu sunucunun henüz kendi belgesi yok. `/knowledge add` ile ekleyin.
draft-gone = Bu taslak artık saklanmıyor: yayımlandı, atıldı ya da bir günden eski. Belgeleri yeniden ekleyin.
shared-not-yours = Tüm sunucuların paylaştığı belgeler beni çalıştırana aittir; onları yalnızca onun belirlediği sunucular yenileyebilir. Kendi belgelerinizi `/knowledge add` ile ekleyin.
discarded-first = Atıldı. Hiçbir şey yayımlanmadı.

preview-heading = ### Yayımlanacak olan
preview-document = - **{ $title }** · { $sections ->
        [one] 1 bölüm
       *[other] { $sections } bölüm
    } · { $passages ->
        [one] 1 parça
       *[other] { $passages } parça
    }
preview-organizations = **Bulunan kuruluşlar**: { $names }
preview-renamed = Kuruluş kataloğu değişti: kuruluşlar yeni adlarıyla bulunacak.
preview-problems = **Bunlar düzeltilmeden hiçbir şey yayımlanamaz:**
preview-changed = **Belgeler önizlemeden sonra değişti; bu yüzden hiçbir şey yayımlanmadı.** Şimdiki hâlleri:
preview-footer = -# Siz yayımlayana kadar yanıtlar sürüm { $edition } üzerinden verilir. Okunma: { $read }; belgeler bundan sonra değişirse önce yeni önizlemeyi görürsünüz.
warning-few-headings = ⚠️ **{ $name }** neredeyse hiç başlık içermiyor: yanıtlar yerlerini pek gösteremez.
warning-long-passages = ⚠️ **{ $name }** belgesinde 2.000 karakterden uzun { $passages ->
        [one] 1 parça
       *[other] { $passages } parça
    } var: bütün olarak alıntılanamaz.
button-publish = Yayımla
button-discard = Vazgeç
discarded = Hiçbir şey yayımlanmadı. Sürüm { $edition } geçerliliğini koruyor.
difference-counts = **Parçalar** eklenen: { $added } · değişen: { $changed } · kaldırılan: { $removed } · taşınan: { $moved }
difference-renamed = **Adı değişen**: { $before } → { $after }
difference-reordered = Belgelerin sırası değişti.
difference-heading = - Başlık: { $heading }
difference-heading-moved = - Başka yerdeki başlık: { $heading }
difference-moved = - { $passages ->
        [one] 1 parça
       *[other] { $passages } parça
    } kelimesi kelimesine aynı, ama başka bir yerde.
difference-no-text = Metni aynı.
history-heading = ### Sürümler
history-edition = **Sürüm { $edition }**
history-in-force = **Sürüm { $edition }**, geçerli
edition-name = Sürüm { $edition }
edition-by = { $published } · yayımlayan: { $member }
edition-by-operator = { $published } · yayımlayan: beni çalıştıran kişi
edition-heading = ### Sürüm { $edition }
edition-against = Sürüm { $edition } ile karşılaştırıldığında değişenler:
edition-oldest = Saklanan en eski sürüm bu: karşılaştırılacak daha eski bir sürüm yok.
compare-heading = ### Sürüm { $old } → sürüm { $new }
compare-same = Metin kelimesi kelimesine aynı.
select-edition = Bir sürüm açın…
button-history = Tüm sürümler
button-restore = Bu sürüme geri dön
button-restore-now = Geri dön
button-cancel = İptal
button-difference = Neler değişecek
restore-heading = ### Sürüm { $edition } geri getirilsin mi?
restore-text = Belgeleri bir sonraki sürüm olarak yeniden yayımlanacak. Geçerli olan sürüm { $edition } geçmişte kalır.
restore-changed = **Bu arada başka bir sürüm yayımlandı; bu yüzden hiçbir şey geri getirilmedi.** Lütfen yeniden bakın:
restore-in-force = Sürüm { $edition } zaten geçerli.
restored-text = İçeriği sürüm { $edition } ile aynı.
no-edition = Sürüm { $edition } yok ya da artık saklanmıyor. Yazarken açılan listeden birini seçin.

audit-heading = ### Değişiklik günlüğü
audit-none = Son { $days } günde burada hiçbir şey değiştirilmedi.
audit-entry = { $moment } · { $member }
audit-published = Bu sunucunun belgelerinin **{ $edition }. sürümünü** yayımladı
audit-refreshed = Ortak belgeleri yeniledi: **sürüm { $edition }**
audit-restored = Sürüm { $restored } içeriğini **sürüm { $edition }** olarak geri getirdi
audit-setting = **{ $setting }**: { $before } → { $after }
audit-no-channel = yok
audit-ask = Her soruyu yanıtla
audit-help = Yalnızca emin olunca yanıtla
audit-silent = Hiç yazma
audit-private = Yanıtları özel göster
audit-threads = Her yanıt için alt başlık aç
audit-log = Günlük kanalı
audit-language = Dil
audit-pings = Başkası için istenen yanıtlar
audit-shared = Yanıtların geldiği belgeler

settings-heading = ### Bu sunucunun ayarları
settings-ask = **Her soruyu yanıtladığım** kanallar ve gönderilerini yanıtladığım forumlar:
settings-help = **Yalnızca emin olduğumda yanıtladığım** kanallar:
settings-silent = **Hiç yazmadığım** kanallar:
settings-private = Şu kanallarda **yanıtları özel göster**, yalnızca sorana:
settings-threads = Şu kanallarda **her yanıt için alt başlık aç**:
settings-language = Herkesin gördüğü yanıtların **dili**:
settings-elsewhere = -# Diğer her yerde etiketlenince, yanıtlarımdan biri yanıtlanınca ya da bir komut kullanılınca yanıt veririm. Değişiklikler hemen geçerli olur.
settings-unread = ⚠️ Beni etiketlemeyen mesajları okuyamıyorum. Beni çalıştıran kişinin, Discord Developer Portal'daki Bot sayfasında Message Content Intent seçeneğini açması ve `read_messages = true` ayarını yapması gerekir.
settings-unread-threads = ⚠️ Alt başlıklarda etiketlenmeden yanıtlanacak devam soruları Message Content Intent gerektirir. Beni çalıştıran kişinin bunu Discord Developer Portal'daki Bot sayfasında açması ve `read_messages = true` ayarını yapması gerekir.
settings-lacking = ⚠️ { $channel } kanalında eksik izinlerim var: { $permissions }
settings-choose-channels = Kanal seçin…
settings-choose-channel = Bir kanal seçin…
settings-by-asker = Soruyu soranın diline göre
settings-pings = **Başkası için istenen yanıtlar** (*for* ile `/ask`):
settings-ping-nobody = Adını an, kimseye bildirim gönderme
settings-ping-addressee = Yanıtın sahibine bildirim gönder
settings-shared = Yanıtların geldiği **belgeler**:
settings-shared-too = Bizimkiler ve tüm sunucuların paylaştıkları
settings-own-alone = Yalnızca bizimkiler
settings-log = Belge ve ayar **değişikliklerini gönderdiğim** kanal:

## Errors

error-unexpected = Benden kaynaklanan bir hata oluştu. Lütfen yeniden deneyin. Hata tekrarlanırsa bir moderatöre şu kodu iletin: `{ $reference }`
error-not-allowed = Bu komutu yalnızca **Sunucuyu Yönet** izni olan üyeler kullanabilir.
error-cooldown = Lütfen { $seconds ->
        [one] bir saniye
       *[other] { $seconds } saniye
    } bekleyip yeniden deneyin.
error-unknown-command = Bu komut değişti. Discord'u kapatıp açtıktan sonra yeniden deneyin.
error-knowledge = Şu anda belgeleri okuyamıyorum. Lütfen bir moderatöre haber verin. { $problem }

## Commands: at most 100 characters each

command-ask = Belgelere bir soru sorun
option-question = Kendi kelimelerinizle sorunuz
option-ask-for = Yanıtın kime yönelik olduğu
option-ask-private = Yanıtı yalnızca bana göster
command-search = Belirli kelimeleri içeren parçaları listeleyin
option-search = Aranacak kelimeler; yanlış yazılmış olabilir
command-section = Belgelerden bir bölüm okuyun
option-section = Bölüm başlığından kelimeler
option-private = Yalnızca bana (varsayılan) ya da buradaki herkese göster
command-organization = Belgelerin bir kuruluş hakkında söyledikleri ve kuruluşa ilişkin bilgiler
command-organizations = Belgelerde adı geçen kuruluşlar
option-organization = Kuruluşun adı ya da kısaltması
command-contents = Belgeler ve bölümleri
command-help = Neler yapabildiğim ve nasıl soru sorulacağı
command-privacy = Hakkınızda ne sakladığım ve nasıl silineceği
command-knowledge-gaps = Üyelerin sorduğu ve belgelerde yanıtı olmayanlar
command-knowledge-report = Neler soruldu, nasıl ve hangi bölümlerden yanıtlandı
command-knowledge-audit = Belgeleri ya da ayarları kim, ne zaman ve nasıl değiştirdi
option-days = Bugün dahil kaç gün (belirtmezseniz 30)
command-knowledge = Yanıtların alındığı belgeler
command-knowledge-status = Yanıtların hangi sürümden verildiği ve bu sürümün içeriği
command-settings = Soruları nerede dinlediğim ve nasıl yanıtladığım
command-knowledge-refresh = Belgeleri yeniden okuyun, neyin değişeceğini görün ve yayımlayın
command-knowledge-add = Önizlemeden sonra bu sunucunun belgelerine belge ekle
command-knowledge-remove = Önizlemeden sonra bu sunucunun belgelerinden birini kaldır
option-file = Bir belge: Markdown, metin ya da okuduğum başka bir biçim
option-file-more = Bir belge daha
option-document = Belgenin adı
command-knowledge-history = Sürümler: kim neyi ne zaman yayımladı ve ne değişti
command-knowledge-compare = İki sürüm arasındaki farklar
command-knowledge-restore = Eski bir sürümü yeniden yayımlayın
option-edition = Sürümün numarası
option-edition-old = Karşılaştırmanın başladığı sürüm
option-edition-new = Karşılaştırmanın bittiği sürüm

## Names of commands: lower case, no spaces, at most 32 characters; the last two may have both

name-ask = sor
name-find-the-answer = Yanıtı bul
name-privacy = gizlilik
name-knowledge-report = rapor
name-knowledge-audit = günlük
name-settings = ayarlar
name-knowledge-status = durum
name-knowledge-refresh = yenile
name-knowledge = belgeler
name-knowledge-add = ekle
name-add-to-knowledge = Belgelere ekle
name-knowledge-remove = kaldır
name-knowledge-history = geçmiş
name-knowledge-compare = karşılaştır
name-knowledge-restore = geri-yükle
name-search = ara
name-section = bölüm
name-organization = kuruluş
name-organizations = kuruluşlar
name-contents = içindekiler
name-help = yardım
name-knowledge-gaps = eksikler
