### What members see, in French. Markup is Discord's: **bold**, -# small, ### heading.
### Placeholders hold markup that is ready to be shown.

## Answers

answer-for = -# Pour **{ $name }**
answer-ping = { $member }, la réponse ci-dessus est pour vous.
question = -# Question : { $question }
read-as = -# Question comprise ainsi : { $question }
corrected = -# Résultats affichés pour { $words }
corrected-word = **{ $found }** au lieu de « { $asked } »
searched-as-written = -# Recherché tel quel
question-cut =
    -# Votre question était longue : je n’en ai lu que { $characters ->
        [one] le premier caractère
       *[other] les { $characters } premiers caractères
    }.
unsure-heading = ### Passages les plus proches
unsure-text = Les documents ne répondent peut-être pas à cette question. { $passages ->
        [one] Voici le passage qui s’en approche le plus :
       *[other] Voici les passages qui s’en approchent le plus :
    }
tied-heading = ### Deux passages conviennent autant l’un que l’autre
tied-text = Choisissez celui auquel vous pensez :
not-found-heading = ### Introuvable dans les documents
not-found-text = Les documents ne répondent pas à cette question.
not-found-sections = Ces sections traitent peut-être d’un sujet proche :
not-found-hint = Essayez d’autres mots ou parcourez le sommaire.
search-heading = ### Passages pour « { $words } »
search-nothing = Aucun passage ne contient rien qui ressemble à « { $words } ».
more-heading = ### Autres passages
passage-number = -# Passage { $page } sur { $pages }
why-heading = ### Pourquoi ce passage
why-exact = **Mots de la question** : { $words }
why-form = **Autres formes de ces mots** : { $words }
why-corrected = **Considérés comme mal orthographiés** : { $words }
why-related = **Mots apparentés** : { $words }
why-no-word = C’est son titre qui était demandé.
why-confidence = -# Sur 100 passages qui conviennent aussi bien que celui-ci, { $percent } répondent à leur question.
small = -# { $text }
organization-counted = **{ $name }** · { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }
acronym-counted = **{ $acronym }** · { $name } · { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }
never-mentioned = Les documents ne mentionnent jamais { $names }.
footer-edition = -# Édition { $edition }

## Reference facts, which are not from the documents

facts-heading = **Informations de référence**
facts-note = -# D’après le catalogue des organisations, et non les documents.
facts-note-short = -# D’après le catalogue, et non les documents : { $facts }
facts-instead = Les documents ne le disent pas, mais le catalogue des organisations l’indique :
facts-unsure = Je n’ai trouvé aucun passage qui le dise avec certitude, mais le catalogue des organisations l’indique :
facts-of-silent = Voici ce qu’indique le catalogue des organisations :
facts-short = { $name } ({ $facts })
fact-sources = -# Consulté le { $date } : { $sources }
fact-kind = **Type** : { $value }
fact-founded = **Création** : { $value }
fact-headquarters = **Siège** : { $value }
fact-parent = **Fait partie de** : { $value }
fact-related = **Accord de coopération avec** : { $value }
fact-members = **Membres** : { $value }
fact-arabic = **En arabe** : { $value }
fact-french = **En français** : { $value }
founded-value = { $date } ({ $act })
members-value = { $count } ({ $date })
short-founded = création en { $year }
answer-headquarters = **{ $name }** – siège : **{ $value }**
answer-founded = **{ $name }** – date de création : **{ $value }**
answer-members = **{ $name }** – nombre de membres : **{ $value }**
answer-parent = **{ $name }** – fait partie de : **{ $value }**
answer-related = **{ $name }** ne fait partie d’aucune autre organisation. Accord de coopération avec : **{ $value }**.
answer-website = **{ $name }** – site web : { $value }
answer-acronym = **{ $name }** signifie **{ $value }**.
answer-arabic = **{ $name }** – en arabe : **{ $value }**
answer-french = **{ $name }** – en français : **{ $value }**
answer-purpose = **{ $name }** : { $value }
date-day = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
date-month = { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
organizations-named = { $organizations ->
        [one] Les documents mentionnent **une organisation** :
       *[other] Les documents mentionnent **{ $organizations } organisations** :
    }
parts-heading = **{ $name }** : { $count ->
        [one] { $count } organisation en fait partie
       *[other] { $count } organisations en font partie
    }
parts-kind = - **{ $kind }** : { $names }
parts-related = - Accord de coopération, sans lien d’appartenance : { $names }
parts-note = -# D’après le catalogue, et non les documents. En gras, les organisations que ceux-ci mentionnent. Toutes ont leur propre fiche.

## Buttons and selects

button-more = Autres passages
button-why = Pourquoi celui-ci ?
button-as-written = Chercher { $words }
button-section = Lire la section
button-contents = Sommaire
button-back = Précédent
button-up = Remonter
button-ask-again = Nouvelle question
button-show-answer = Me montrer la réponse
ask-again-title = Interroger les documents
ask-again-label = Votre question
button-remove = Supprimer
button-next = Suivant
select-section = Lire une section…
select-passage = Choisir un passage…
select-organization = En savoir plus sur une organisation…
select-related = Poursuivre avec…
button-closest = Passages les plus proches
button-about = À propos : { $name }
button-organizations = Toutes les organisations
button-website = Site web
select-part = En lire une partie…

## Sections, organizations, contents

page = -# Page { $page } sur { $pages }
section-empty = Aucun texte ne figure directement sous ce titre.
organization-heading = ### { $name }
organizations-heading = ### Organisations
organizations-count = { $organizations ->
        [0] Je n’ai reconnu aucune organisation dans les documents.
        [one] Les documents en mentionnent une :
       *[other] Les documents en mentionnent { $organizations }, les plus souvent mentionnées en premier :
    }
organization-never-mentioned = Les documents n’en font jamais mention.
organization-together = -# Dans les mêmes passages : { $names }
relation-together = { $passages ->
        [one] { $passages } passage en commun
       *[other] { $passages } passages en commun
    }
relation-parent = Organisation dont elle fait partie
relation-part = L’une de ses composantes
relation-related = Accord de coopération
organization-mentions = Les documents en font mention dans { $passages ->
        [one] un passage
       *[other] { $passages } passages
    } :
contents-heading = ### Sommaire
contents-under = { $sections ->
        [one] une section
       *[other] { $sections } sections
    }
contents-footer = -# { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    } · { $sections ->
        [one] { $sections } section
       *[other] { $sections } sections
    } · édition { $edition }
no-section =
    Je ne trouve aucune section correspondant à **{ $name }**.
    Choisissez-en une dans la liste qui s’affiche pendant la saisie, ou parcourez le sommaire.
no-organization =
    Aucune organisation correspondant à **{ $name }** ne figure dans les documents ni dans le catalogue.
    Choisissez-en une dans la liste qui s’affiche pendant la saisie.
no-more = C’est tout ce que j’ai trouvé pour votre dernière question.
gone = Les documents ont changé depuis : ce passage n’est plus disponible. Reposez votre question pour voir ce qu’ils disent maintenant.
question-gone = Je ne vois plus la question à laquelle ceci répondait. Merci de la poser à nouveau.

remove-not-allowed = Seuls la personne qui a demandé, celle à qui la réponse est destinée ou un modérateur peuvent retirer cette réponse.
vote-helpful = Merci ! J’ai compté : **utile**. Pour changer d’avis, appuyez sur l’autre signe.
vote-not-helpful = Merci. J’ai compté : **pas utile**. Pour changer d’avis, appuyez sur l’autre signe.
select-reason = Pourquoi ? (si vous le souhaitez)…
reason-beside = Elle ne répond pas à ma question
reason-outdated = Elle n’est plus à jour
reason-unclear = Elle est difficile à comprendre
reason-other = Autre chose
reason-kept = J’ai noté la raison. Vous pouvez la changer ici.
reason-without-vote = Votre vote n’est plus **pas utile** : il n’a pas besoin de raison.

## Help

help-heading = ### Interroger les documents
help-text = Je réponds par des passages des documents, cités mot pour mot, et j’indique où se trouve chacun d’eux. Quand les documents ne disent rien, je vous le dis.
help-here-questions = **Ici**, je réponds à toutes les questions, sans qu’il faille me mentionner.
help-here-sure = **Ici**, je réponds de moi-même quand je suis sûr de la réponse ; sinon, mentionnez-moi.
help-here-nothing = **Ici**, je ne réponds à aucun message, seulement aux commandes. Ailleurs :
help-here-private = **Ici**, seul qui a demandé voit mes réponses.
help-here-thread = **Ici**, vous pouvez poursuivre vos questions sans me mentionner.
help-here-opens = **Ici**, chacune de mes réponses ouvre un fil : poursuivez-y vos questions.
help-ways = **Comment poser une question**
    - Mentionnez **@{ $bot }** en posant votre question.
    - Répondez à l’une de mes réponses.
    - Envoyez-moi un message privé.
    - Utilisez `/ask` ; avec **private**, la réponse n’est visible que par vous.
    - Sur n’importe quel message : **Applications**, puis **Find the answer**.
help-examples = **Par exemple**
help-example-organization = { $name } ?
help-more = **Autres commandes** : `/search`, `/section`, `/organization`, `/organizations`, `/contents`
mention-unreadable = Discord ne me laisse lire votre message que si vous mentionnez **@{ $bot }** directement, et non son rôle. Vous pouvez aussi utiliser `/ask`.
nothing-to-ask = Ce message ne contient aucun mot que je puisse rechercher.
private-here = Dans ce salon, vous êtes seul à voir mes réponses à vos questions.
private-unreadable = Ici, vous seriez seul à voir ma réponse, mais je ne peux pas la montrer : il me manque la permission **{ $permission }**. Utilisez `/ask` et prévenez un modérateur.

## Gaps, reports and privacy

gaps-heading = ### Lacunes des documents
gaps-text = Ce qui a été demandé au cours des { $days } derniers jours et n’a pas été trouvé, n’était pas sûr ou pas utile. **Questions** : { $questions } · **lacunes** : { $gaps }
gaps-none = Aucune : rien de ce qui a été demandé ici au cours des { $days } derniers jours n’est resté sans réponse.
gaps-off = Aucune question n’est conservée ici : la personne qui m’héberge a défini `questions_kept_days = 0`.
gap-nearest = -# Au plus près : { $place }
gap-asked = demandes : { $times }
gap-times = × { $times }
gap-not-found = introuvables : { $count }
gap-unsure = incertaines : { $count }
gap-not-helpful = 👎 { $count }
gap-period = { $first } – { $last }
select-gap = Ouvrir une lacune…
button-export = Exporter en CSV
gap-nearest-heading = **Passages les plus proches**
gap-no-passage = Aucun passage ne s’en approche.
gap-gone = Ces questions ne sont plus conservées. Utilisez `/knowledge gaps` pour voir ce qu’il en est maintenant.
gaps-exported = Les questions, sans leurs auteurs : { $questions }
insight-heading = ### Rapport sur { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
insight-none = Aucune question n’a été posée ici.
insight-questions = **Questions** : { $questions }
insight-verdicts =
    🟩 avec réponse : **{ $answered }**
    🟨 incertaines : **{ $unsure }**
    ⬜ introuvables : **{ $silent }**
insight-votes = 👍 utile : **{ $helpful }** · 👎 pas utile : **{ $unhelpful }**
insight-days = **Par jour**
insight-no-picture = -# La personne qui m’héberge peut ajouter ici un graphique : `pip install "daleel[report]"`
insight-sections = **Sections les plus lues**, selon le nombre de réponses qui en viennent
insight-no-section = Aucune réponse n’est venue d’une section.
insight-unreached = **Documents qu’aucune question n’a atteints**
insight-all-reached = -# Les questions ont atteint tous les documents.
plot-days = Questions par jour
plot-weeks = Questions par semaine
plot-answered = Avec réponse
plot-unsure = Incertaines
plot-not-found = Introuvables
privacy-heading = ### Ce que je conserve à votre sujet
privacy-text = Vous êtes seul à voir ceci.
privacy-answers = **Vos messages auxquels j’ai répondu** ces sept derniers jours : { $answers }. Je conserve leurs identifiants, le salon et l’heure, pour que la réponse change et disparaisse avec votre message. Ils sont supprimés après sept jours.
privacy-answer = - { $moment }, { $channel }, { $question }
privacy-votes = **Vos votes** 👍 👎 : { $votes }. Un vote ne contient ni votre nom ni votre identifiant : aucune liste ne dit de qui il est ; pour trouver les vôtres, il faut essayer votre identifiant sur chaque vote, comme je viens de le faire.
privacy-questions = **Les questions** posées dans les serveurs sont conservées { $days } jours sans leurs auteurs, pour que les modérateurs voient ce qui manque aux documents. Celles des messages privés ne sont pas conservées.
privacy-no-questions = **Les questions** ne sont pas conservées.
privacy-linked = Par les identifiants ci-dessus, { $questions } d’entre elles peuvent encore vous être rattachées ; après sept jours, plus aucune.
privacy-memory = Votre dernière question dans chaque salon reste dix minutes en mémoire, pour les questions de suivi, et n’est jamais écrite.
button-forget-me = Supprimer ce qui est à moi
privacy-forgotten = Supprimés : les identifiants de vos messages, les questions auxquelles ils menaient, vos votes et vos dernières questions. Les réponses elles-mêmes restent dans Discord ; elles ne changent plus avec vos messages.

## Moderators

status-heading = ### Base de connaissances
status-edition = **Édition { $edition }**, publiée { $published }
status-counts =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    } · { $sections ->
        [one] { $sections } section
       *[other] { $sections } sections
    } · { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }
status-details =
    { $words ->
        [one] { $words } mot
       *[other] { $words } mots différents
    } · { $organizations ->
        [one] { $organizations } organisation
       *[other] { $organizations } organisations
    } · { $size } sur le disque
status-refreshing = Une actualisation est en cours ; d’ici là, c’est cette édition qui répond.
and-more = … et { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
refresh-heading = ### Lecture des documents
refresh-started = Pendant ce temps, l’édition en vigueur continue de répondre.
refresh-progress = { $bar } { $done } sur { $total }
refresh-document = -# { $name }
refresh-indexing = -# Indexation de l’édition
published-heading = ### L’édition { $edition } est publiée
unchanged-heading = ### Rien n’a changé
unchanged-text = L’édition { $edition } reste en vigueur.
report-added = **Ajouts** : { $names }
report-changed = **Modifications** : { $names }
report-removed = **Suppressions** : { $names }
report-footer = -# { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    } · { $seconds } s
refresh-failed-heading = ### L’actualisation a échoué
refresh-failed-footer = L’édition { $edition } continue de répondre. Rien n’a été perdu.
upload-none = Ce message ne contient aucun fichier.
upload-too-many = Donnez au plus { $most ->
        [one] un fichier
       *[other] { $most } fichiers
    } à la fois.
upload-too-large = **{ $name }** dépasse { $megabytes } Mo. Découpez-le, ou demandez une limite plus haute à qui m’exploite.
upload-same-name = Deux fichiers s’appellent **{ $name }**. Renommez-en un.
upload-gone = Discord n’a plus ce fichier. Envoyez-le à nouveau.
no-own-document = Ce serveur n’a pas de document à lui nommé **{ $name }**. Choisissez-en un dans la liste qui apparaît pendant la saisie.
no-own-documents = Ce serveur n’a pas encore de documents à lui. Ajoutez-en avec `/knowledge add`.
draft-gone = Ce brouillon n’est plus conservé : il a été publié ou abandonné, ou il date de plus d’un jour. Ajoutez les documents à nouveau.
shared-not-yours = Les documents que partagent tous les serveurs sont à qui m’exploite ; seuls les serveurs qu’il désigne peuvent les actualiser. Ajoutez les vôtres avec `/knowledge add`.
discarded-first = Abandonné. Rien n’a été publié.

preview-heading = ### Voici ce qui serait publié
preview-document = - **{ $title }** · { $sections ->
        [one] { $sections } section
       *[other] { $sections } sections
    } · { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }
preview-organizations = **Organisations trouvées** : { $names }
preview-renamed = Le catalogue des organisations a changé : elles seront trouvées par ses nouveaux noms.
preview-problems = **Rien ne peut être publié tant que ceci n’est pas corrigé :**
preview-changed = **Les documents ont changé depuis l’aperçu : rien n’a été publié.** Les voici tels qu’ils sont maintenant :
preview-footer = -# L’édition { $edition } répond jusqu’à la publication. Documents lus { $read } ; s’ils changent d’ici là, vous verrez d’abord le nouvel aperçu.
warning-few-headings = ⚠️ **{ $name }** n’a presque pas de titres : les réponses ne pourront guère dire où elles se trouvent.
warning-long-passages = ⚠️ **{ $name }** contient { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    } de plus de 2 000 caractères : trop pour une citation entière.
button-publish = Publier
button-discard = Abandonner
discarded = Rien n’a été publié. L’édition { $edition } reste en vigueur.
difference-counts = **Passages** ajoutés : { $added } · modifiés : { $changed } · supprimés : { $removed } · déplacés : { $moved }
difference-renamed = **Nouveau nom** : { $before } → { $after }
difference-reordered = Les documents sont dans un autre ordre.
difference-heading = - Titre : { $heading }
difference-heading-moved = - Titre à un autre endroit : { $heading }
difference-moved = - { $passages ->
        [one] { $passages } passage se trouve
       *[other] { $passages } passages se trouvent
    } ailleurs, au mot près.
difference-no-text = Son texte est le même.
history-heading = ### Éditions
history-edition = **Édition { $edition }**
history-in-force = **Édition { $edition }**, en vigueur
edition-name = Édition { $edition }
edition-by = { $published } · par { $member }
edition-by-operator = { $published } · par la personne qui m’héberge
edition-heading = ### Édition { $edition }
edition-against = Ce qu’elle a changé par rapport à l’édition { $edition } :
edition-oldest = C’est la plus ancienne édition conservée : il n’y en a pas d’antérieure à laquelle la comparer.
compare-heading = ### De l’édition { $old } à l’édition { $new }
compare-same = Le texte est le même, au mot près.
select-edition = Ouvrir une édition…
button-history = Toutes les éditions
button-restore = Rétablir cette édition
button-restore-now = Rétablir
button-cancel = Annuler
button-difference = Ce qui changerait
restore-heading = ### Rétablir l’édition { $edition } ?
restore-text = Ses documents seront publiés à nouveau, comme édition suivante. L’édition { $edition }, en vigueur, reste dans l’historique.
restore-changed = **Une autre édition a été publiée entre-temps : rien n’a été rétabli.** Veuillez vérifier :
restore-in-force = L’édition { $edition } est déjà en vigueur.
restored-text = Elle contient ce que contenait l’édition { $edition }.
no-edition = Il n’y a pas d’édition { $edition }, ou elle n’est plus conservée. Choisissez-en une dans la liste qui apparaît pendant la saisie.

audit-heading = ### Journal des modifications
audit-none = Rien n’a été modifié ici ces { $days } derniers jours.
audit-entry = { $moment } · { $member }
audit-published = A publié **l’édition { $edition }** des documents de ce serveur
audit-refreshed = A actualisé les documents partagés : **édition { $edition }**
audit-restored = A rétabli l’édition { $restored } : c’est **l’édition { $edition }**
audit-setting = **{ $setting }** : { $before } → { $after }
audit-no-channel = aucun
audit-ask = Répondre à toutes les questions
audit-help = Ne donner que les réponses sûres
audit-silent = Garder le silence
audit-private = Montrer les réponses en privé
audit-threads = Ouvrir un fil pour chaque réponse
audit-log = Salon du journal
audit-language = Langue
audit-pings = Réponses demandées pour quelqu’un d’autre
audit-shared = Documents d’où viennent les réponses

settings-heading = ### Paramètres de ce serveur
settings-ask = **Répondre à toutes les questions** dans ces salons (pour un forum, dans ses posts) :
settings-help = **Ne donner que les réponses sûres** dans ces salons :
settings-silent = **Garder le silence** dans ces salons :
settings-private = **Montrer les réponses en privé**, à qui a posé la question, dans ces salons :
settings-threads = **Ouvrir un fil pour chaque réponse** dans ces salons :
settings-language = **Langue** des réponses visibles par tout le monde :
settings-elsewhere = -# Partout ailleurs, je réponds quand on me mentionne, quand on répond à l’une de mes réponses et quand on utilise une commande. Les changements prennent effet immédiatement.
settings-unread = ⚠️ Je ne peux pas lire les messages qui ne me mentionnent pas : la personne qui m’héberge doit activer l’option « Message Content Intent » sur la page Bot du portail des développeurs de Discord et définir `read_messages = true`.
settings-unread-threads = ⚠️ Dans les fils, les questions de suivi sans mention nécessitent l’option « Message Content Intent » : la personne qui m’héberge doit l’activer sur la page Bot du portail des développeurs de Discord et définir `read_messages = true`.
settings-lacking = ⚠️ Dans { $channel }, il me manque des permissions : { $permissions }
settings-choose-channels = Choisir des salons…
settings-choose-channel = Choisir un salon…
settings-by-asker = Langue de la personne qui pose la question
settings-pings = **Réponses demandées pour quelqu’un d’autre** (`/ask` avec *for*) :
settings-ping-nobody = Nommer la personne, ne notifier personne
settings-ping-addressee = Notifier la personne à qui la réponse est destinée
settings-shared = **Documents** d’où viennent les réponses :
settings-shared-too = Les nôtres, et ceux que partagent tous les serveurs
settings-own-alone = Les nôtres seulement
settings-log = **Publier les modifications** des documents et des paramètres dans ce salon :

## Errors

error-unexpected = Un problème est survenu de mon côté. Veuillez réessayer. S’il se reproduit, communiquez cette référence à un modérateur : `{ $reference }`
error-not-allowed = Cette commande est réservée aux membres qui ont la permission **Gérer le serveur**.
error-cooldown = Veuillez patienter { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    }, puis réessayer.
error-unknown-command = Cette commande a changé. Redémarrez Discord, puis réessayez.
error-knowledge = Je n’arrive pas à lire les documents pour le moment. Veuillez prévenir un modérateur. { $problem }

## Commands: at most 100 characters each

command-ask = Poser une question aux documents
option-question = Votre question, avec vos propres mots
option-ask-for = Le membre à qui s’adresse la réponse
option-ask-private = N’afficher la réponse qu’à moi
command-search = Lister les passages qui contiennent certains mots
option-search = Les mots à chercher, même mal orthographiés
command-section = Lire une section des documents
option-section = Des mots de son titre
option-private = N’afficher le résultat qu’à moi (par défaut) ou l’afficher à tout le monde ici
command-organization = Ce que les documents disent d’une organisation, et des informations à son sujet
command-organizations = Les organisations que les documents mentionnent
option-organization = Son nom ou son sigle
command-contents = Les documents et leurs sections
command-help = Ce que je sais faire, et comment poser une question
command-privacy = Ce que je conserve à votre sujet, et comment le supprimer
command-knowledge-gaps = Ce que les membres ont demandé et que les documents ne disent pas
command-knowledge-report = Ce qui a été demandé, comment il y a été répondu et depuis quelles sections
command-knowledge-audit = Qui a modifié les documents ou les paramètres, quand et comment
option-days = Nombre de jours, aujourd’hui compris (30 par défaut)
command-knowledge = Les documents dont proviennent les réponses
command-knowledge-status = L’édition qui répond, et ce qu’elle contient
command-settings = Les salons où j’écoute, et la façon dont je réponds
command-knowledge-refresh = Relire les documents, voir ce qui changerait et le publier
command-knowledge-add = Ajouter des documents à ceux de ce serveur, après un aperçu
command-knowledge-remove = Retirer un des documents de ce serveur, après un aperçu
option-file = Un document : Markdown, texte ou un autre format que je lis
option-file-more = Un document de plus
option-document = Le nom du document
command-knowledge-history = Les éditions : qui a publié quoi, quand, et ce que cela a changé
command-knowledge-compare = Ce qui diffère entre deux éditions
command-knowledge-restore = Publier à nouveau une ancienne édition
option-edition = Le numéro de l’édition
option-edition-old = L’édition de départ de la comparaison
option-edition-new = L’édition d’arrivée de la comparaison

## Names of commands: lower case, no spaces, at most 32 characters; the last two may have both

name-ask = demander
name-find-the-answer = Trouver la réponse
name-privacy = confidentialité
name-knowledge-report = rapport
name-knowledge-audit = journal
name-settings = réglages
name-knowledge-status = état
name-knowledge-refresh = actualiser
name-knowledge = documents
name-knowledge-add = ajouter
name-add-to-knowledge = Ajouter aux documents
name-knowledge-remove = retirer
name-knowledge-history = historique
name-knowledge-compare = comparer
name-knowledge-restore = restaurer
name-search = chercher
name-section = section
name-organization = organisation
name-organizations = organisations
name-contents = sommaire
name-help = aide
name-knowledge-gaps = lacunes
