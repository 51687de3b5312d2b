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

remove-not-allowed = Seule la personne qui a posé la question, ou un modérateur, peut supprimer cette réponse.
vote-helpful = Merci ! J’ai compté : **utile**. Pour changer d’avis, appuyez sur l’autre signe.
vote-not-helpful = Merci. J’ai compté : **pas utile**. Pour changer d’avis, appuyez sur l’autre signe.

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
settings-by-asker = Langue de la personne qui pose la question
settings-pings = **Réponses demandées pour quelqu’un d’autre** (`/ask` avec *for*) :
settings-ping-nobody = Nommer la personne, ne notifier personne
settings-ping-addressee = Notifier la personne à qui la réponse est destinée
settings-shared = **Documents** d’où viennent les réponses :
settings-shared-too = Les nôtres, et ceux que partagent tous les serveurs
settings-own-alone = Les nôtres seulement

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
command-knowledge = Les documents dont proviennent les réponses
command-knowledge-status = L’édition qui répond, et ce qu’elle contient
command-settings = Les salons où j’écoute, et la façon dont je réponds
command-knowledge-refresh = Relire les documents et publier ce qui a changé
