"""The commonest words of languages, and the words that their questions are made of.

By the first a language is told; both together say nothing about a subject. The languages
are named as Snowball names them (https://snowballstem.org), in English and small letters.
"""

from collections.abc import Mapping

COMMON_WORDS: Mapping[str, str] = {
    "arabic": (
        "في من على إلى التي الذي أن عن هذا هذه مع كان كانت ما لا أو ذلك بين بعد قبل كما قد هو هي"
    ),
    "basque": (
        "eta da ez bat du ere dira den zen izan dute beste hau bere baina edo egin dago behar"
    ),
    "bulgarian": (
        "и на да от за се в с не по е са като това че през към до при или след може има ще"
    ),
    "catalan": (
        "de la i el que en a els un les per una del amb és no va es al dels més aquest són seva"
    ),
    "croatian": (
        "i u je na se da za od su s koji koja koje a kao o iz ili bi ne to je biti nije može"
    ),
    "czech": (
        "a v se na je že s z do o k i by pro ve jako po za jsou nebo jeho ale od tak které který"
    ),
    "danish": "og i at det er en til af den på de med der for ikke har et han var som om også",
    "dutch": "de het een van en in is dat op te zijn voor met die niet aan er ook als door bij",
    "english": ("the of and to in is that for was with as it on by are from at this be not which"),
    "estonian": ("ja on ei et oli see ta ka kui mis aga või ning oma tema selle mida nii kes siis"),
    "finnish": "ja on ei se että oli hän mutta ovat joka myös kun sen niin tai kuin ole mukaan",
    "french": (
        "de la le et les des en un une du est que dans qui pour par au sur il plus pas avec"
    ),
    "german": ("der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als"),
    "greek": (
        "και το η του της να ο την τα που με των σε για από είναι στο στην δεν τον οι τους στη"
    ),
    "hindi": "के का की में है और से को पर ने हैं एक यह भी कि लिए इस था थे जो हो कर नहीं ये या",
    "hungarian": "a az és hogy nem is egy ez volt meg de csak el ki mint már még vagy azt",
    "indonesian": ("yang dan di dengan untuk pada dari ini dalam adalah tidak itu oleh ke sebagai"),
    "irish": "an na ar go agus is a bhí tá le sé i ag do ní ach sin mar bhfuil don den iad",
    "italian": "di che la il un per non del in una sono con si da le della nel anche più alla",
    "lithuanian": (
        "ir yra kad į iš su tai buvo ar kaip bet ne jo po už apie dėl nuo kurie taip jų"
    ),
    "marathi": ("आहे व आणि या हे ते आहेत ही एक होते करण्यात तर हा असे होता आपल्या किंवा नाही मध्ये"),
    "nepali": "छ र को मा पनि यो भएको हो गर्न लागि गरेको छन् थियो गर्ने एक तथा भने हुन्छ यस",
    "norwegian": "og i det som en er på til av for med at de har ikke den var et om fra også",
    "persian": "و در به از که این را با است برای آن یک می خود تا بر بود شده شد های ها هم نیز",
    "polish": ("i w na z się do nie jest że o jak po od za przez a ale to dla są oraz jego który"),
    "portuguese": ("de que a o e do da em um para com não uma os no se na por mais as dos foi ao"),
    "romanian": "de și în a la cu pe care nu din o este un mai să au pentru fost prin sunt",
    "russian": ("и в не на что с по как это из за от к для его он но были был или при также о а у"),
    "serbian": ("и у је на се да за од су са који која које као о из или би не то бити није може"),
    "spanish": "de la que el en y a los del se las por un para con no una su al es lo como más",
    "swedish": ("och i att det som en på är av för med till den inte har de ett om men var också"),
    "tamil": ("மற்றும் ஒரு என்று இந்த அந்த இது உள்ள அல்லது தான் என்ற மேலும் என்பது அது ஆகும் முதல்"),
    "turkish": "ve bir bu da de için ile olarak olan gibi daha çok en kadar sonra ise ne her o",
    "ukrainian": ("і в не на що з у до та як за це його від по для він але або також були був є й"),
    "urdu": (
        "کے کی میں ہے اور سے کو کا نے پر ہیں اس کہ یہ بھی تھا ایک جو کیا کر تھے ہو لیے گیا نہیں"
    ),
    "vietnamese": (
        "và của là các trong có được cho với một những không đã từ này khi người để về đến"
    ),
}

# Languages that are told by their script alone have only these.
ASKING_WORDS: Mapping[str, str] = {
    "arabic": "ما ماهي ماذا متى أين كيف لماذا كم أي أية هل لمن بماذا عما مما",
    "bulgarian": "кой коя кое кои какво какъв каква какви кога къде защо как колко чий ли",
    "catalan": "què qui quin quina quins quines quan on com quant quants per",
    "chinese": (
        "什么 甚么 哪些 哪个 哪里 哪儿 谁 怎么 怎样 如何 多少 几个 为什么 为何 何时 何处 是否 "
        "什麼 哪個 哪裡 誰 怎麼 怎樣 為什麼 為何 何時 何處"
    ),
    "croatian": "što tko koji kakav kada kad gdje zašto kako koliko čiji li",
    "czech": "co kdo jaký jaká jaké jak kdy kde proč kolik která čí",
    "danish": "hvad hvem hvilken hvilket hvilke hvornår hvor hvorfor hvordan hvis",
    "dutch": "wat wie welke welk wanneer waar waarom hoe hoeveel wiens waarin waarvoor",
    "finnish": (
        "mikä mitä mitkä kuka ketkä milloin missä mistä mihin miksi miten kuinka montako kenen"
    ),
    "french": (
        "quoi qui quel quelle quels quelles quand où pourquoi comment combien lequel laquelle "
        "est ce"
    ),
    "german": (
        "was wer wen wem wessen welche welcher welches welchen welchem wann wo wohin woher "
        "warum wieso weshalb wie viele viel womit wofür worin"
    ),
    "greek": "τι ποιος ποια ποιο ποιοι ποιες πότε πού γιατί πώς πόσο πόσα πόσοι πόσες ποιον",
    "hindi": (
        "क्या कौन कब कहाँ क्यों कैसे कितना कितने कितनी किस किसने किसके किसकी किसका किसे कौनसा कौनसी किन किसको"
    ),
    "hungarian": "mi mit ki kit melyik milyen mikor hol hová miért hogyan hány mennyi kinek",
    "indonesian": "apa apakah siapa kapan mana dimana mengapa kenapa bagaimana berapa",
    "italian": (
        "cosa chi quale quali quando dove perché come quanto quanti quante quanta cos qual"
    ),
    "japanese": (
        "何 誰 どこ いつ なぜ どう どの どれ どんな どのように どのような いくつ いくら 何で "
        "ですか ますか でしょうか ましたか"
    ),
    "khmer": "អ្វី អ្នកណា ណា ពេលណា ហេតុអ្វី យ៉ាងណា ប៉ុន្មាន",
    "korean": (
        "무엇 무엇인가 무엇입니까 무엇인가요 누구 누가 언제 어디 어디에 어디서 왜 어떻게 어떤 "
        "어느 몇 얼마나 무슨"
    ),
    "lao": "ຫຍັງ ໃຜ ໃສ ເມື່ອໃດ ເປັນຫຍັງ ແນວໃດ ເທົ່າໃດ",
    "norwegian": "hva hvem hvilken hvilket hvilke når hvor hvorfor hvordan",
    "persian": "چه چیست کی کیست کدام کجا کجاست چرا چگونه چطور چند چقدر آیا",
    "polish": "co kto jaki jaka jakie kiedy gdzie dlaczego ile czy która które czyj",
    "portuguese": "quê quem qual quais quando onde porque como quanto quantos quantas quanta",
    "romanian": "ce cine când unde cum cât câți câte câtă cui căror cărui",
    "russian": (
        "кто кого кем кому какой какая какое какие каких каким какую каком когда где куда "
        "откуда почему зачем сколько чем чего чему чей ли который которые"
    ),
    "serbian": "шта ко какав када кад где зашто како колико чији ли",
    "spanish": "qué quién quiénes cuál cuáles cuándo dónde cómo cuánto cuántos cuántas cuánta",
    "swedish": "vad vem vilken vilket vilka när var varför hur vems",
    "thai": (
        "อะไร ใคร ไหน ที่ไหน เมื่อไหร่ เมื่อไร เมื่อใด ทำไม อย่างไร เท่าไหร่ เท่าไร เท่าใด กี่ ใด หรือไม่ ไหม บ้าง"
    ),
    "turkish": (
        "ne nedir kim kimdir kimin hangi hangisi zaman nerede neresi nereye neden niçin nasıl "
        "kaç mi mı mu mü nelerdir"
    ),
    "ukrainian": (
        "хто кого ким кому який яка яке які яких яким яку коли де куди звідки чому скільки "
        "чого чим чий чи"
    ),
    "urdu": "کون کب کہاں کیوں کیسے کتنا کتنے کتنی کس کسے",
    "vietnamese": "gì ai nào đâu sao bao nhiêu thế mấy",
}
