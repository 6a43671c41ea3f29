# Français. docs/LANGUAGES.md dit comment lire ce fichier. Devant ; : ? ! et dans les guillemets, une espace simple suffit.
# Ni participe ni adjectif qui s'accorde avec la personne qui écrit ou qui lit : « ravi », « désolé », « m'avoir contacté ».

data =
    .region = FR
    .length = 1.05
    .address = vous tu formal
    .greeting-joint = ,_
    .articles = le la les un une
    .role-heads = poste rôle
    .not-a-role = vous nous votre notre vos nos je tu mon ma mes qui que sont sera serait êtes avez avons recherchons cherchons souhaitons souhaitez rejoindre merci bonjour
    .slot-words = le du de à au et entre heure heures midi locale 1er h 8h 9h 10h 11h 12h 13h 14h 15h 16h 17h 18h 19h 20h
    .common = pour avec vous votre vos dans cette cela plus bien mais aussi ainsi donc avoir avez nous notre comme tout tous toute elle être fait faire sont serait sera suis sans très quand moment poste équipe

# Vous, ou tu quand l'adresse est familière ; plusieurs personnes sont toujours vous.
votre = { $readers ->
    [one] { $you ->
        [informal] ton
       *[formal] votre
    }
   *[many] votre
}
Votre = { $readers ->
    [one] { $you ->
        [informal] Ton
       *[formal] Votre
    }
   *[many] Votre
}
votre-f = { $readers ->
    [one] { $you ->
        [informal] ta
       *[formal] votre
    }
   *[many] votre
}
Votre-f = { $readers ->
    [one] { $you ->
        [informal] Ta
       *[formal] Votre
    }
   *[many] Votre
}
vos = { $readers ->
    [one] { $you ->
        [informal] tes
       *[formal] vos
    }
   *[many] vos
}
vous = { $readers ->
    [one] { $you ->
        [informal] te
       *[formal] vous
    }
   *[many] vous
}
toi = { $readers ->
    [one] { $you ->
        [informal] toi
       *[formal] vous
    }
   *[many] vous
}
vous-en = { $readers ->
    [one] { $you ->
        [informal] t’en
       *[formal] vous en
    }
   *[many] vous en
}
vous-a = { $readers ->
    [one] { $you ->
        [informal] t’a
       *[formal] vous a
    }
   *[many] vous a
}
vous-ai = { $readers ->
    [one] { $you ->
        [informal] t’ai
       *[formal] vous ai
    }
   *[many] vous ai
}
vous-informer = { $readers ->
    [one] { $you ->
        [informal] t’informer
       *[formal] vous informer
    }
   *[many] vous informer
}
vous-envoyer = { $readers ->
    [one] { $you ->
        [informal] t’envoyer
       *[formal] vous envoyer
    }
   *[many] vous envoyer
}
vous-envoie = { $readers ->
    [one] { $you ->
        [informal] t’envoie
       *[formal] vous envoie
    }
   *[many] vous envoie
}
vous-enverrai = { $readers ->
    [one] { $you ->
        [informal] t’enverrai
       *[formal] vous enverrai
    }
   *[many] vous enverrai
}
vous-arrange = { $readers ->
    [one] { $you ->
        [informal] t’arrange
       *[formal] vous arrange
    }
   *[many] vous arrange
}
vous-accompagnent = { $readers ->
    [one] { $you ->
        [informal] t’accompagnent
       *[formal] vous accompagnent
    }
   *[many] vous accompagnent
}
vous-avez = { $readers ->
    [one] { $you ->
        [informal] tu as
       *[formal] vous avez
    }
   *[many] vous avez
}
vous-y-avez = { $readers ->
    [one] { $you ->
        [informal] tu y as
       *[formal] vous y avez
    }
   *[many] vous y avez
}
vous-mavez = { $readers ->
    [one] { $you ->
        [informal] tu m’as
       *[formal] vous m’avez
    }
   *[many] vous m’avez
}
vous-me-faites = { $readers ->
    [one] { $you ->
        [informal] tu me fais
       *[formal] vous me faites
    }
   *[many] vous me faites
}
vous-portez = { $readers ->
    [one] { $you ->
        [informal] tu portes
       *[formal] vous portez
    }
   *[many] vous portez
}
vous-pensez = { $readers ->
    [one] { $you ->
        [informal] tu penses
       *[formal] vous pensez
    }
   *[many] vous pensez
}
vous-trouverez = { $readers ->
    [one] { $you ->
        [informal] tu trouveras
       *[formal] vous trouverez
    }
   *[many] vous trouverez
}
vous-gardiez = { $readers ->
    [one] { $you ->
        [informal] tu gardes
       *[formal] vous gardiez
    }
   *[many] vous gardiez
}
vous-lappreniez = { $readers ->
    [one] { $you ->
        [informal] tu l’apprennes
       *[formal] vous l’appreniez
    }
   *[many] vous l’appreniez
}
Vous-recevrez = { $readers ->
    [one] { $you ->
        [informal] Tu recevras
       *[formal] Vous recevrez
    }
   *[many] Vous recevrez
}
Vous-pouvez = { $readers ->
    [one] { $you ->
        [informal] Tu peux
       *[formal] Vous pouvez
    }
   *[many] Vous pouvez
}
pourriez-vous = { $readers ->
    [one] { $you ->
        [informal] pourrais-tu
       *[formal] pourriez-vous
    }
   *[many] pourriez-vous
}
Pourriez-vous = { $readers ->
    [one] { $you ->
        [informal] Pourrais-tu
       *[formal] Pourriez-vous
    }
   *[many] Pourriez-vous
}
auriez-vous = { $readers ->
    [one] { $you ->
        [informal] aurais-tu
       *[formal] auriez-vous
    }
   *[many] auriez-vous
}
accepteriez-vous = { $readers ->
    [one] { $you ->
        [informal] accepterais-tu
       *[formal] accepteriez-vous
    }
   *[many] accepteriez-vous
}
Accepteriez-vous = { $readers ->
    [one] { $you ->
        [informal] Accepterais-tu
       *[formal] Accepteriez-vous
    }
   *[many] Accepteriez-vous
}
donnez-moi = { $readers ->
    [one] { $you ->
        [informal] donne-moi
       *[formal] donnez-moi
    }
   *[many] donnez-moi
}
Prenez-soin = { $readers ->
    [one] { $you ->
        [informal] Prends soin de toi
       *[formal] Prenez soin de vous
    }
   *[many] Prenez soin de vous
}
vous-comprendrez = { $readers ->
    [one] { $you ->
        [informal] tu comprendras
       *[formal] vous comprendrez
    }
   *[many] vous comprendrez
}
vous-annoncer = { $readers ->
    [one] { $you ->
        [informal] t’annoncer
       *[formal] vous annoncer
    }
   *[many] vous annoncer
}

le-poste = { $roleForm ->
    [none] ce poste
   *[title] le poste « { $role } »
}{ chez }
Le-poste = { $roleForm ->
    [none] Ce poste
   *[title] Le poste « { $role } »
}{ chez }
du-poste = { $roleForm ->
    [none] de ce poste
   *[title] du poste « { $role } »
}{ chez }
pour-poste = { $roleForm ->
    [none] { chez }
   *[title] { " " }pour { le-poste }
}
sur-poste = { $roleForm ->
    [none] { $companyForm ->
        [known] { " " }au sujet du poste{ chez }
       *[none] { "" }
    }
   *[title] { " " }au sujet { du-poste }
}
chez = { $companyForm ->
    [known] { " " }chez { $company }
   *[none] { "" }
}
retirer = { $act ->
    [invitation] décliner { votre } invitation et retirer ma candidature
    [invitation-sourced] décliner { votre } invitation et me retirer du processus
    [consideration] ne pas donner suite à { votre-f } proposition
    [offer] décliner { votre } offre
   *[process] retirer ma candidature
}
je-retire = { $act ->
    [application] je retire ma candidature
    [invitation] je décline { votre } invitation et retire ma candidature
    [invitation-sourced] je décline { votre } invitation et me retire du processus
    [consideration] je ne donnerai pas suite à { votre-f } proposition
    [offer] je décline { votre } offre
   *[process] je me retire du processus de recrutement
}
je-retire-donc = { $act ->
    [application] je retire donc ma candidature
    [invitation] je décline donc { votre } invitation et retire ma candidature
    [invitation-sourced] je décline donc { votre } invitation et me retire du processus
    [consideration] je ne donnerai donc pas suite à { votre-f } proposition
    [offer] je décline donc { votre } offre
   *[process] je me retire donc du processus de recrutement
}
de-retirer = { $act ->
    [invitation] de décliner { votre } invitation et de retirer ma candidature
    [invitation-sourced] de décliner { votre } invitation et de me retirer du processus
   *[process] de { retirer }
}
a-retirer = { $act ->
    [invitation] à décliner { votre } invitation et à retirer ma candidature
    [invitation-sourced] à décliner { votre } invitation et à me retirer du processus
   *[process] à { retirer }
}
et-donc = { $act ->
    [invitation] { " " }; { je-retire-donc }
    [invitation-sourced] { " " }; { je-retire-donc }
   *[process] { " " }et { je-retire-donc }
}
de-renoncer = { $act ->
    [consideration] de ne pas donner suite à la proposition
    [offer] de décliner l’offre
   *[process] de retirer ma candidature
}
autre-offre = { $act ->
    [consideration] un autre poste
    [offer] un autre poste
   *[process] une autre offre
}
creneau = { $slotForm ->
    [known] créneau du { $slot }
   *[none] créneau prévu
}
notre-entretien = { $slotForm ->
    [known] notre entretien du { $slot }
   *[none] notre entretien
}
slot = { slot-day } à { $hour } h{ $minuteForm ->
    [known] { " " }{ $minute }
   *[none] { "" }
}{ $zone }
slot-day = { $weekday } { $day }{ $dayForm ->
    [first] er
   *[other] { "" }
} { $month }

## Salutation, et qui appelle

greeting-written = { $text },
greeting-spoken = { $text }{ $nameForm ->
    [known] ,
   *[none] { "." }
}
bonjour = { $place ->
    [next] bonjour
   *[first] Bonjour
}
titre = { $gender ->
    [female] Madame { $bare }
    [male] Monsieur { $bare }
   *[none] { $to }
}
# Seule, la personne est « Madame » tout court ; à plusieurs, il faut les noms.
appel = { $gender ->
    [none] { bonjour } { $to }
   *[female] { $readers ->
        [many] { titre }
       *[one] { seule }
    }
}
seule = { $gender ->
    [male] Monsieur
   *[female] Madame
}
greeting-named =
    .wnf1 = Bonjour { $to }
greeting-titled =
    .wn1 = { bonjour } { titre }
    .fv2 = { $spoken ->
        [yes] { bonjour } { titre }
       *[no] { appel }
    }
    .ft3 = { bonjour } { titre }
greeting-all =
    .wn1 = Bonjour à toutes et à tous
    .fv2 = { $spoken ->
        [yes] Bonjour à toutes et à tous
       *[no] Mesdames, Messieurs
    }
    .ft3 = Bonjour à toutes et à tous
greeting-unknown =
    .wn1 = Bonjour
    .fv2 = { $spoken ->
        [yes] Bonjour
       *[no] Madame, Monsieur
    }
    .ft3 = Bonjour
name-spoken =
    .wnf1 = ici { $name }.
    .wn2 = c’est { $name }.
    .wnf3 = { $name } à l’appareil.
    .f4 = je suis { $name }.

## Remerciement

thanks-applied =
    .w1 = Merci beaucoup d’avoir pris le temps de regarder ma candidature{ pour-poste }.
    .wn2 = Merci d’avoir étudié mon dossier{ pour-poste }.
    .wn3 = Merci pour l’attention que { vous-avez } portée à ma candidature{ pour-poste }.
    .w4 = Un grand merci pour le temps que { vous-avez } consacré à mon dossier{ pour-poste }.
    .wnf5 = Je { vous } remercie de l’intérêt que { vous-avez } porté à mon profil{ pour-poste }.
    .nf6 = Je { vous } remercie d’avoir examiné ma candidature{ pour-poste }.
    .nf7 = L’intérêt que { vous-avez } porté à mon dossier{ pour-poste } m’a fait plaisir et je { vous-en } remercie.
    .f8 = Je tiens à { vous } remercier de l’attention que { vous-avez } bien voulu accorder à ma candidature{ pour-poste }.
thanks-sourced =
    .w1 = Merci beaucoup d’avoir pensé à moi pour { le-poste }.
    .wn2 = Merci pour { votre } message au sujet { du-poste }.
    .wn3 = { Votre } message au sujet { du-poste } m’a fait plaisir, merci d’avoir pensé à moi.
    .w4 = C’est vraiment gentil d’avoir pensé à moi pour { le-poste }.
    .wnf5 = Je { vous } remercie d’avoir pensé à moi pour { le-poste }.
    .nf6 = Je { vous } remercie d’avoir pris contact avec moi au sujet { du-poste }.
    .nf7 = J’ai lu avec intérêt { votre } message au sujet { du-poste } et je { vous-en } remercie.
    .f8 = Je { vous } remercie de { votre } message et de l’intérêt que { vous-portez } à mon parcours pour { le-poste }.
    .f9 = C’est avec intérêt que j’ai lu { votre } message au sujet { du-poste }, et je { vous-en } remercie.
thanks-invited =
    .w1 = Merci beaucoup de m’avoir proposé un entretien{ pour-poste }.
    .wn2 = Merci de { votre } invitation à un entretien{ pour-poste }.
    .wn3 = Merci de me proposer d’échanger au sujet { du-poste }.
    .w4 = { Votre-f } proposition d’entretien{ pour-poste } m’a fait très plaisir, merci beaucoup.
    .wnf5 = Je { vous } remercie de m’avoir proposé un entretien{ pour-poste }.
    .nf6 = Je { vous } remercie de l’intérêt que { vous-portez } à mon profil et de { votre-f } proposition d’entretien{ pour-poste }.
    .f7 = J’ai été très sensible à { votre-f } proposition d’entretien{ pour-poste } et je { vous-en } remercie.
    .nf8 = { Votre } invitation à un entretien{ pour-poste } m’a fait plaisir et je { vous-en } remercie.
thanks-scheduled =
    .w1 = Merci beaucoup d’avoir réservé du temps pour me parler { du-poste }.
    .wn2 = Merci d’avoir organisé notre entretien{ pour-poste }.
    .wn3 = Merci d’avoir prévu un moment pour me parler { du-poste }.
    .w4 = C’est vraiment gentil d’avoir trouvé un moment pour échanger avec moi{ sur-poste }.
    .wnf5 = Je { vous } remercie d’avoir organisé notre entretien{ pour-poste }.
    .nf6 = Je { vous } remercie du temps que { vous-avez } réservé à notre entretien{ pour-poste }.
    .nf7 = C’est très aimable à { toi } d’avoir organisé notre entretien{ pour-poste }, je { vous-en } remercie.
    .f8 = Je tiens à { vous } remercier d’avoir bien voulu organiser notre entretien{ pour-poste }.
thanks-interviewed =
    .w1 = Merci beaucoup pour notre échange{ sur-poste }.
    .wn2 = Merci d’avoir pris le temps de me parler { du-poste }.
    .wn3 = Merci pour toutes { vos } explications et pour notre entretien{ sur-poste }.
    .w4 = J’ai eu beaucoup de plaisir à parler avec { toi } { du-poste }, merci pour { votre } écoute.
    .wnf5 = Je { vous } remercie pour notre échange{ sur-poste }.
    .nf6 = Je { vous } remercie du temps que { vous-mavez } consacré lors de notre entretien{ sur-poste }.
    .nf7 = Notre entretien{ pour-poste } a été très agréable et je { vous-en } remercie.
    .f8 = J’ai eu plaisir à échanger avec { toi }{ sur-poste } et je { vous } remercie de { votre } temps.
thanks-assignment =
    .w1 = Merci beaucoup pour nos échanges{ sur-poste } et pour la confiance que { vous-mavez } témoignée.
    .wn2 = Merci pour nos échanges{ sur-poste }.
    .wn3 = Merci pour tout le temps que { vous-mavez } consacré lors de nos échanges{ sur-poste }.
    .w4 = Nos échanges{ sur-poste } ont été un vrai plaisir, et merci pour tout ce que { vous-avez } préparé.
    .wnf5 = Je { vous } remercie pour nos échanges{ sur-poste }.
    .nf6 = Je { vous } remercie du temps que { vous-mavez } accordé lors de nos échanges{ sur-poste }.
    .nf7 = Nos échanges{ sur-poste } m’ont beaucoup apporté et je { vous-en } remercie.
    .f8 = Je tiens à { vous } remercier pour nos échanges{ sur-poste } et pour la confiance que { vous-mavez } témoignée.
thanks-final =
    .w1 = Merci beaucoup pour tout le temps passé à me parler { du-poste }.
    .wn2 = Merci pour tous nos entretiens{ sur-poste }.
    .wn3 = Merci de la confiance que { vous-mavez } accordée{ pour-poste }, jusqu’à cette dernière étape.
    .w4 = Nos entretiens{ sur-poste } ont été un vrai plaisir, merci beaucoup pour { votre-f } confiance.
    .wnf5 = Je { vous } remercie pour tous nos entretiens{ sur-poste }.
    .nf6 = Je { vous } remercie du temps que { vous-mavez } consacré au fil de nos entretiens{ sur-poste }.
    .nf7 = Nos entretiens{ sur-poste } m’ont beaucoup apporté et je { vous-en } remercie.
    .f8 = Je tiens à { vous } remercier de la confiance que { vous-mavez } accordée{ pour-poste }, jusqu’à cette dernière étape.
thanks-offer =
    .w1 = Merci beaucoup de m’avoir proposé { le-poste }.
    .wn2 = Merci pour la confiance que { vous-me-faites } en me proposant { le-poste }.
    .wn3 = Merci de m’avoir proposé { le-poste } et de m’avoir consacré tant de temps.
    .w4 = { Votre-f } proposition pour { le-poste } m’a fait très plaisir, merci beaucoup.
    .wnf5 = Je { vous } remercie de m’avoir proposé { le-poste }.
    .nf6 = Je { vous } remercie de la confiance que { vous-mavez } témoignée en me proposant { le-poste }.
    .nf7 = { Votre-f } proposition pour { le-poste } est une belle marque de confiance et je { vous-en } remercie.
    .f8 = { Votre-f } proposition pour { le-poste } m’honore et je { vous-en } remercie.
thanks-call =
    .w1 = Merci beaucoup pour notre conversation au téléphone{ sur-poste }.
    .wn2 = Merci d’avoir pris le temps de me parler au téléphone{ sur-poste }.
    .wn3 = C’était agréable de { vous } parler au téléphone{ sur-poste } et je { vous } remercie de { votre } temps.
    .wnf4 = Je { vous } remercie pour notre conversation téléphonique{ sur-poste }.
    .nf5 = Je { vous } remercie de m’avoir accordé du temps au téléphone pour parler { du-poste }.
    .f6 = Notre conversation téléphonique{ sur-poste } a été très agréable et je { vous-en } remercie.
thanks-referrer =
    .w1 = Merci beaucoup d’avoir parlé de moi pour { le-poste }.
    .wn2 = Merci d’avoir pensé à me recommander pour { le-poste }.
    .wn3 = C’était vraiment gentil de me recommander pour { le-poste }.
    .wnf4 = Je { vous } remercie de { votre-f } recommandation{ pour-poste }.
    .nf5 = { Votre-f } recommandation{ pour-poste } m’a fait très plaisir et je { vous-en } remercie.
    .f6 = Je tiens à { vous } remercier d’avoir bien voulu me recommander pour { le-poste }.
thanks-firm =
    .w1 = Merci beaucoup pour { votre-f } réponse{ sur-poste }.
    .wn2 = Merci pour { votre } message{ sur-poste }.
    .wn3 = C’est gentil de m’avoir répondu{ sur-poste }, et { votre } intérêt me fait plaisir.
    .wnf4 = Je { vous } remercie pour { votre-f } réponse{ sur-poste }.
    .nf5 = { Votre-f } réponse{ sur-poste } m’est bien parvenue et je { vous-en } remercie.
    .f6 = Je { vous } remercie de m’avoir répondu{ sur-poste } et de l’intérêt que { vous-portez } à mon parcours.
thanks-reconnect =
    .w1 = Je garde un très bon souvenir de nos échanges{ sur-poste }, merci encore pour le temps que { vous-mavez } consacré.
    .wn2 = Merci encore pour le temps que { vous-mavez } consacré lors de nos échanges{ sur-poste }.
    .wnf3 = Il y a quelque temps, nous avons échangé{ sur-poste } et je { vous-en } remercie encore.
    .wnf4 = Je { vous } remercie encore pour nos échanges{ sur-poste }.
    .nf5 = Nos échanges{ sur-poste } m’ont laissé un très bon souvenir et je { vous-en } remercie encore.
    .f6 = Je me souviens de l’attention que { vous-mavez } accordée lors de nos échanges{ sur-poste } et je { vous-en } remercie encore.

## Décision

decision-other-offer =
    .w1 = J’ai accepté { autre-offre }{ et-donc }.
    .wn2 = Entre-temps, j’ai accepté { autre-offre }{ et-donc }.
    .wn3 = Comme j’ai accepté { autre-offre }, { je-retire }.
    .w4 = Je voulais { vous } le dire sans attendre : j’ai accepté { autre-offre }{ et-donc }.
    .nf5 = J’ai accepté { autre-offre } ; c’est pourquoi { je-retire }.
    .nf6 = Ayant accepté { autre-offre }, { je-retire }.
    .f7 = Ayant entre-temps accepté { autre-offre }, je souhaite { retirer }.
    .nf8 = Je tiens à { vous-informer } sans tarder que j’ai accepté { autre-offre }{ et-donc }.
decision-not-the-fit =
    .w1 = Mes envies du moment vont dans une autre direction : { je-retire-donc }.
    .wn2 = Ce poste ne correspond pas tout à fait à mes objectifs du moment{ et-donc }.
    .wn3 = En y réfléchissant, j’ai compris que ce poste ne correspond pas à mes objectifs actuels{ et-donc }.
    .w4 = J’ai pris le temps de réfléchir à ce que je cherche pour les prochaines années, et ce poste n’y correspond pas tout à fait : { je-retire-donc }.
    .nf5 = Compte tenu de mes objectifs actuels, j’ai décidé { de-retirer }.
    .nf6 = Mon projet professionnel prend une autre direction{ et-donc }.
    .f7 = Mes priorités professionnelles étant aujourd’hui différentes, { je-retire }.
    .nf8 = Après réflexion, ce poste ne me paraît pas correspondre à mes objectifs professionnels actuels : j’ai donc décidé { de-retirer }.
decision-pausing =
    .w1 = Mes projets ont changé et je fais une pause dans ma recherche d’emploi : { je-retire-donc }.
    .wn2 = Je mets ma recherche d’emploi en pause{ et-donc }.
    .wn3 = Ma situation a changé et ma recherche d’emploi est en pause : { je-retire-donc }.
    .w4 = Pour l’instant, je fais une pause dans ma recherche d’emploi, et je voulais { vous } le dire sans attendre : { je-retire }.
    .nf5 = Comme je suspends ma recherche d’emploi, { je-retire }.
    .nf6 = J’ai décidé de suspendre ma recherche d’emploi{ et-donc }.
    .f7 = Mes projets ayant changé, je suspends ma recherche d’emploi ; c’est pourquoi je souhaite { retirer }.
    .nf8 = Des changements de mon côté m’amènent à suspendre ma recherche d’emploi{ et-donc }.
decision-unsaid =
    .w1 = J’ai bien réfléchi et j’ai décidé { de-retirer }.
    .wn2 = Après réflexion, j’ai décidé { de-retirer }.
    .wn3 = Je voulais { vous } prévenir sans attendre que { je-retire }.
    .w4 = Tout bien réfléchi, j’ai pris une décision que je préfère { vous-annoncer } rapidement : { je-retire }.
    .nf5 = Après y avoir réfléchi, j’ai pris la décision { de-retirer }.
    .nf6 = Je tiens à { vous-informer } sans tarder que { je-retire }.
    .f7 = Au terme de ma réflexion, j’ai décidé { de-retirer }.
    .nf8 = J’ai pris le temps de la réflexion et je souhaite { vous } faire part sans tarder de ma décision { de-retirer }.
decision-pay =
    .w1 = Côté salaire, mes attentes sont un peu différentes : { je-retire-donc }.
    .wn2 = Pour des questions de salaire, j’ai décidé { de-retirer }.
    .wn3 = J’ai fait le point sur mes attentes salariales{ et-donc }.
    .w4 = Ce que je recherche en matière de salaire est un peu différent, et je préfère { vous } le dire dès maintenant : { je-retire }.
    .nf5 = Mes attentes salariales étant différentes, { je-retire }.
    .nf6 = Pour des raisons de rémunération, j’ai décidé { de-retirer }.
    .f7 = Mes attentes en matière de rémunération m’amènent { a-retirer }.
    .nf8 = Après avoir fait le point sur mes attentes en matière de rémunération, j’ai pris la décision { de-retirer }.
    .wn9 = Mes attentes en matière de salaire diffèrent un peu : { je-retire-donc }.
decision-location =
    .w1 = Pour moi, le lieu de travail serait trop compliqué au quotidien : { je-retire-donc }.
    .wn2 = Le lieu de travail serait difficile à concilier avec mon quotidien{ et-donc }.
    .wn3 = Le lieu de travail ne convient pas à ma situation{ et-donc }.
    .w4 = J’aurais aimé trouver une solution pour le lieu de travail, mais ce n’est pas possible en ce moment : { je-retire-donc }.
    .nf5 = Le lieu de travail ne convenant pas à ma situation, { je-retire }.
    .nf6 = Pour des raisons géographiques, j’ai décidé { de-retirer }.
    .f7 = La question du lieu de travail m’amène { a-retirer }.
    .nf8 = Après avoir étudié la question du lieu de travail et des trajets, j’ai pris la décision { de-retirer }.
decision-staying =
    .w1 = J’ai décidé de rester là où je suis{ et-donc }.
    .wn2 = Après réflexion, je reste à mon poste actuel{ et-donc }.
    .wn3 = Pour le moment, ma place est à mon poste actuel : { je-retire-donc }.
    .w4 = Tout bien réfléchi, j’ai envie de rester là où je suis, et je voulais { vous } le dire sans attendre : { je-retire }.
    .nf5 = Comme je reste à mon poste actuel, { je-retire }.
    .nf6 = J’ai choisi de conserver mon poste actuel{ et-donc }.
    .f7 = Ayant décidé de rester chez mon employeur actuel, { je-retire }.
    .nf8 = Après avoir réfléchi à la suite de mon parcours, j’ai choisi de rester chez mon employeur actuel{ et-donc }.
decision-slow-process =
    .w1 = Mon calendrier s’est resserré : { je-retire-donc }.
    .wn2 = Je dois me décider plus tôt que prévu{ et-donc }.
    .wn3 = De mon côté, le calendrier a changé{ et-donc }.
    .w4 = De mon côté, il me faut décider maintenant de la suite, et je préfère { vous } le dire sans attendre : { je-retire }.
    .nf5 = Le calendrier ne correspondant plus à mes contraintes, { je-retire }.
    .nf6 = Pour des raisons de calendrier, j’ai décidé { de-retirer }.
    .f7 = Devant me décider plus tôt que prévu, je souhaite { retirer }.
    .nf8 = Il me faut prendre une décision plus tôt que je ne le pensais lors de notre premier contact{ et-donc }.
decision-personal =
    .w1 = Ma situation personnelle a changé : { je-retire-donc }.
    .wn2 = Pour des raisons personnelles, j’ai décidé { de-retirer }.
    .wn3 = Un changement dans ma vie personnelle m’amène { a-retirer }.
    .w4 = Ma situation personnelle a changé et m’oblige à revoir mes projets, et je voulais { vous } le dire sans attendre : { je-retire }.
    .nf5 = Ma situation personnelle ayant changé, { je-retire }.
    .nf6 = Des raisons personnelles m’amènent { a-retirer }.
    .f7 = Je souhaite, pour des raisons personnelles, { retirer }.
    .nf8 = Un changement dans ma situation personnelle m’amène à une décision dont je tiens à { vous } faire part sans tarder : { je-retire }.
    .wn9 = Ma situation personnelle ne me permet pas de poursuivre : { je-retire-donc }.
decision-confirm =
    .w1 = Comme je { vous } le disais au téléphone, { je-retire } : c’est maintenant confirmé par écrit.
    .wn2 = Un petit mot pour { vous } confirmer par écrit que { je-retire }.
    .wnf3 = Voici par écrit ce que je { vous-ai } dit de vive voix : { je-retire }.
    .nf4 = Comme je { vous } l’ai indiqué, { je-retire }.
    .nf5 = Par ce message, je { vous } confirme que { je-retire }.
    .f6 = Je { vous } confirme par écrit ma décision { de-retirer }.
decision-referrer =
    .w1 = J’ai décidé { de-renoncer }, et je voulais que { vous-lappreniez } par moi.
    .wn2 = Après réflexion, j’ai décidé { de-renoncer }, et je voulais { vous } le dire sans attendre.
    .wnf3 = Je préfère que { vous-lappreniez } par moi : après réflexion, j’ai décidé { de-renoncer }.
    .nf4 = Après y avoir réfléchi, j’ai décidé { de-renoncer }, et je tenais à { vous } le dire personnellement.
    .f5 = Au terme de ma réflexion, j’ai décidé { de-renoncer }, et je tenais à { vous-en } faire part personnellement.
decision-firm =
    .w1 = J’y ai repensé et ma décision reste la même : { je-retire }.
    .wn2 = Ma décision n’a pas changé : { je-retire }.
    .wnf3 = Après y avoir repensé, je maintiens ma décision { de-retirer }.
    .nf4 = Ma décision reste la même : { je-retire }.
    .f5 = Je maintiens, après une nouvelle réflexion, ma décision { de-retirer }.
decision-reverse =
    .w1 = Il y a peu, je { vous-ai } annoncé ma décision { de-retirer }, et je me rends compte aujourd’hui que c’était une erreur.
    .wn2 = Je regrette ma décision { de-retirer }.
    .wnf3 = Avec le recul, je regrette ma décision { de-retirer }.
    .wn4 = Ma décision { de-retirer } était une erreur, et je préfère { vous } le dire franchement.
    .nf5 = J’ai pris trop vite la décision { de-retirer }, et je tiens à { vous } le dire en toute franchise.
    .f6 = Récemment, je { vous-ai } fait part de ma décision { de-retirer } ; à la réflexion, je la regrette.

## Excuses, une seule fois, pour ce qui était prévu

apology =
    .w1 = Toutes mes excuses pour le dérangement.
    .w2 = Pardon pour le travail que cela { vous } demande.
    .wn3 = Toutes mes excuses pour ce contretemps.
    .wn4 = Avec toutes mes excuses pour ce changement de programme.
    .wnf5 = Je { vous } présente mes excuses pour ce contretemps.
    .nf6 = Je { vous } prie d’excuser ce contretemps.
    .f7 = Toutes mes excuses pour ce désagrément.
    .f8 = Je { vous } prie de bien vouloir excuser ce désagrément.
apology-late =
    .w1 = Pardon de { vous } prévenir si tard.
    .w2 = Toutes mes excuses pour cette annulation de dernière minute.
    .wn3 = Toutes mes excuses de { vous } prévenir aussi tard.
    .wn4 = Avec toutes mes excuses pour cette annulation de dernière minute.
    .wnf5 = Je { vous } présente mes excuses pour cette annulation de dernière minute.
    .nf6 = Je { vous } prie d’excuser cette annulation tardive.
    .nf7 = Toutes mes excuses pour cette annulation tardive.
    .f8 = Je { vous } prie de bien vouloir m’excuser de { vous } prévenir si tard.
apology-assignment =
    .w1 = Pardon pour le dérangement, alors que l’exercice était déjà prévu.
    .wn2 = Toutes mes excuses pour ce changement, alors que l’exercice était déjà prévu.
    .wn3 = Avec toutes mes excuses pour le travail que la préparation de l’exercice { vous-a } demandé.
    .wnf4 = Je { vous } présente mes excuses pour l’exercice, que je ne rendrai pas.
    .f5 = Je { vous } prie de m’excuser de ne pas rendre l’exercice prévu.
    .f6 = Toutes mes excuses de renoncer ainsi à l’exercice prévu.

## Créneau rendu

release =
    .w1 = { Vous-pouvez } proposer le { creneau } à quelqu’un d’autre.
    .wn2 = Le { creneau } est maintenant libre pour quelqu’un d’autre.
    .wn3 = { Vous-pouvez } supprimer { notre-entretien } de { votre } agenda.
    .w4 = Si cela peut arranger quelqu’un, le { creneau } est de nouveau libre.
    .wnf5 = { Vous-pouvez } annuler { notre-entretien }.
    .wnf6 = Le { creneau } est de nouveau libre.
    .nf7 = Le { creneau } peut ainsi être proposé à quelqu’un d’autre.
    .f8 = { Vous-pouvez } ainsi attribuer le { creneau } à quelqu’un d’autre.
release-assignment =
    .w1 = Inutile d’attendre mon rendu ; j’effacerai aussi les documents que { vous-mavez } envoyés.
    .wn2 = Tout ce que { vous-mavez } envoyé sera bien entendu effacé.
    .wnf3 = Les documents reçus seront supprimés, bien entendu.
    .nf4 = Je supprimerai bien entendu les documents que { vous-mavez } transmis.
    .f5 = Il n’y a donc pas de rendu à attendre de ma part, et je supprimerai les documents reçus.
    .f6 = Tous les documents que { vous-mavez } transmis seront supprimés.

## Question

question =
    .w1 = Avant d’aller plus loin, { pourriez-vous } m’en dire un peu plus sur une semaine type et sur les personnes avec qui je travaillerais le plus ?
    .wn2 = Pour mieux me projeter avant la prochaine étape, j’aimerais savoir à quoi ressembleraient mes premiers mois : { pourriez-vous } m’en dire un peu plus ?
    .wnf3 = { Pourriez-vous } me dire, avant la prochaine étape, ce qui compterait le plus au cours des six premiers mois et comment l’équipe travaille au quotidien ?
    .nf4 = Avant de poursuivre, puis-je { vous } demander quelles sont les priorités du poste et comment la réussite y est mesurée ?
    .f5 = Puis-je { vous } demander, avant la prochaine étape, quelles seraient les priorités du poste et { vos } attentes pour les six premiers mois ?
question-pay =
    .w1 = Avant d’aller plus loin, { pourriez-vous } me donner une idée de la fourchette de salaire et des avantages qui vont avec ?
    .wn2 = Pour ne pas { vous } faire perdre de temps, j’aimerais connaître dès maintenant la fourchette de salaire prévue : { pourriez-vous } me l’indiquer ?
    .wnf3 = { Pourriez-vous } m’indiquer la fourchette de salaire et les principaux avantages avant la prochaine étape ?
    .nf4 = Avant de poursuivre, puis-je { vous } demander quelle rémunération est prévue pour ce poste et quels sont les principaux avantages qui l’accompagnent ?
    .f5 = Connaître la rémunération prévue et les principaux avantages m’aiderait à prendre ma décision : { pourriez-vous } m’en dire davantage ?
question-location =
    .w1 = Avant d’aller plus loin, { pourriez-vous } me dire combien de jours l’équipe passe sur place et quelle part du travail peut se faire à distance ?
    .wn2 = J’aimerais voir si le lieu de travail peut me convenir : combien de jours par semaine sont prévus sur place ?
    .wnf3 = { Pourriez-vous } me dire combien de jours par semaine se passent sur place et quelle souplesse est possible ?
    .nf4 = Avant de poursuivre, puis-je { vous } demander quelle présence sur place est attendue chaque semaine et quelle part de télétravail est possible ?
    .f5 = Savoir quelle part du travail s’effectue sur place m’aiderait à prendre ma décision : { pourriez-vous } m’en dire davantage ?
question-timing =
    .w1 = J’organise mes prochaines semaines et j’aimerais savoir quand { vous-pensez } prendre { votre-f } décision : { pourriez-vous } me donner une date approximative ?
    .wn2 = Pour m’organiser, { pourriez-vous } me dire quelles étapes restent à venir et vers quelle date la décision sera prise ?
    .wnf3 = { Pourriez-vous } me dire quelles étapes restent à venir et quand la décision est attendue ?
    .nf4 = Puis-je { vous } demander quelles étapes restent à venir, à quelles dates, et quand { vous-pensez } prendre { votre-f } décision ?
    .f5 = Connaître les étapes à venir et leurs dates m’aiderait à m’organiser : { pourriez-vous } m’en dire davantage ?
question-reconnect =
    .w1 = Je suis de nouveau en recherche et j’aimerais beaucoup savoir si { vous-avez } en vue quelque chose qui pourrait me convenir : { auriez-vous } un moment pour en parler ?
    .wn2 = Ma situation a changé et je cherche de nouveau un poste : { auriez-vous } un moment pour en parler ?
    .wnf3 = Je cherche de nouveau un poste : y aurait-il, de { votre } côté, quelque chose qui pourrait me convenir ?
    .nf4 = Comme je suis de nouveau en recherche d’emploi, puis-je { vous } demander si { vous-avez } un poste qui pourrait me convenir ?
    .nf5 = Y aurait-il un poste qui pourrait me convenir, maintenant que je cherche de nouveau ?
    .f6 = Étant de nouveau en recherche d’emploi, j’aimerais savoir si un poste pourrait correspondre à mon profil ; un échange serait-il possible ?
question-reverse =
    .w1 = S’il n’est pas trop tard, j’aimerais beaucoup retenter ma chance pour { le-poste } : serait-ce possible ?
    .wn2 = { Le-poste } est-il encore à pourvoir et { accepteriez-vous } de rouvrir mon dossier ?
    .wnf3 = { Accepteriez-vous } de rouvrir mon dossier{ pour-poste } ?
    .nf4 = Si { le-poste } est toujours à pourvoir, { accepteriez-vous } d’examiner de nouveau mon dossier ?
    .f5 = Puis-je { vous } demander si { le-poste } est toujours à pourvoir et si mon dossier pourrait être réexaminé ?
    .f6 = Serait-il possible que mon dossier{ pour-poste } soit réexaminé ?

## Ce qui a été apprécié

appreciation-early =
    .w1 = C’était un plaisir d’en apprendre un peu plus sur l’équipe et sur ses projets.
    .wn2 = J’ai aimé découvrir le travail de l’équipe et ce que le poste pouvait offrir.
    .wn3 = Un recrutement demande beaucoup de travail, et j’apprécie l’attention que { vous-mavez } accordée.
    .w4 = Je sais tout ce que demande un recrutement, et j’apprécie vraiment le soin que { vous-y-avez } mis.
    .nf5 = J’ai apprécié l’attention que { vous-mavez } accordée ainsi que ce que j’ai appris sur l’équipe.
    .wnf6 = Ce que j’ai découvert de l’équipe et de son travail m’a beaucoup plu.
    .f7 = L’attention que { vous-mavez } accordée m’a été précieuse.
    .nf8 = Ce que j’ai pu découvrir de l’équipe et de son travail m’a laissé une très bonne impression.
appreciation-met =
    .w1 = J’ai beaucoup aimé faire { votre-f } connaissance et découvrir comment l’équipe travaille.
    .wn2 = J’ai aimé en apprendre davantage sur les projets de l’équipe.
    .wn3 = Nos discussions m’ont donné une belle image de l’équipe et de son travail.
    .w4 = J’ai appris beaucoup de choses sur le travail de l’équipe et j’ai vraiment aimé la simplicité de nos discussions.
    .wnf5 = Nos discussions et ce que j’ai appris sur l’équipe m’ont beaucoup plu.
    .nf6 = J’ai apprécié la qualité de nos discussions et ce que j’ai appris sur l’équipe.
    .f7 = L’aperçu que { vous-mavez } donné de l’équipe et de son travail m’a été très utile.
    .nf8 = L’équipe et son travail m’ont fait très bonne impression, et j’ai apprécié { votre-f } disponibilité.
appreciation-felt-off =
    .w1 = J’ai apprécié le temps et l’attention que { vous-mavez } accordés.
    .wn2 = { Votre-f } disponibilité m’a été précieuse, tout comme ce que j’ai appris sur l’équipe.
    .wnf3 = J’ai apprécié le soin avec lequel l’équipe et le poste m’ont été présentés.
    .nf4 = Les informations que j’ai reçues sur l’équipe et le poste étaient très claires.
    .nf5 = J’ai apprécié les informations que { vous-mavez } transmises sur l’équipe et son travail.
appreciation-spoken =
    .w1 = Merci encore pour { votre } temps et { votre-f } gentillesse.
    .wn2 = Encore un grand merci pour { votre-f } disponibilité.
    .wnf3 = Merci encore pour { votre-f } disponibilité.
    .nf4 = Je { vous } remercie encore de { votre } temps et de { votre-f } confiance.
    .f5 = Je tiens à { vous } remercier encore de { votre-f } disponibilité.
appreciation-ask =
    .w1 = { Votre-f } réponse m’aiderait beaucoup, par écrit ou au téléphone, comme cela { vous-arrange }.
    .wn2 = Quelques lignes suffisent, et nous pouvons aussi en parler au téléphone si c’est plus simple.
    .wnf3 = Cela m’aiderait à bien décider, et nous pouvons aussi en parler par téléphone si c’est plus simple pour { toi }.
    .nf4 = Une courte réponse m’aiderait beaucoup à prendre ma décision, par écrit ou par téléphone, selon ce qui { vous } convient le mieux.
    .f5 = Si cela { vous-arrange } davantage, un échange téléphonique au moment de { votre } choix me conviendrait également.
appreciation-referrer =
    .w1 = Je n’oublierai pas { votre } soutien, et si je peux un jour { vous } rendre la pareille, ce sera avec plaisir.
    .wn2 = { Votre } soutien a beaucoup compté pour moi, et j’espère pouvoir { vous } rendre la pareille un jour.
    .wnf3 = { Votre } soutien a beaucoup compté pour moi.
    .wnf4 = J’ai été très sensible à { votre } soutien.
    .nf5 = { Votre } soutien m’est précieux, et j’espère avoir l’occasion de { vous } rendre la pareille.
    .f6 = La confiance que { vous-mavez } témoignée m’est précieuse, et j’espère pouvoir { vous-en } témoigner autant un jour.
appreciation-firm =
    .w1 = Je préfère en rester là, et cela n’enlève rien au soin que { vous-avez } apporté à nos échanges.
    .wn2 = Je préfère ne pas entrer dans les détails, et j’espère que { vous-comprendrez }.
    .wnf3 = Mon choix est fait, mais je suis sensible à { votre } intérêt.
    .nf4 = Je préfère en rester là et je { vous } remercie de { votre-f } compréhension.
    .f5 = Sans entrer dans les détails, je préfère en rester là et je { vous } remercie de { votre-f } compréhension.
appreciation-reconnect =
    .w1 = Quelques lignes suffisent, et s’il n’y a rien en ce moment, j’aimerais que { vous-gardiez } mon profil en tête.
    .wn2 = Je peux { vous-envoyer } mon CV à jour, ou en parler quand cela { vous-arrange }.
    .wnf3 = Si rien ne se présente pour le moment, j’aimerais que { vous-gardiez } mon profil en tête.
    .nf4 = Je { vous-enverrai } volontiers mon CV à jour, et un appel me convient aussi.
    .f5 = Je tiens mon CV à jour à { votre-f } disposition et reste disponible pour un échange téléphonique.
appreciation-reverse =
    .w1 = Si { vous-avez } avancé entre-temps, je le comprendrai très bien, et merci de toute façon d’y réfléchir.
    .wn2 = S’il est trop tard, je comprendrai, et merci dans tous les cas.
    .wnf3 = Dans tous les cas, je { vous } remercie d’y réfléchir.
    .wnf4 = Quelle que soit { votre-f } réponse, je { vous-en } remercie.
    .nf5 = S’il est trop tard ou si d’autres choix ont été faits, je le comprendrai, et je { vous } remercie d’y avoir réfléchi.
    .f6 = Quelle que soit { votre-f } réponse, je la comprendrai et { vous } remercie de l’attention portée à ma demande.

## Garder le contact

keep =
    .w1 = J’aimerais beaucoup garder le contact.
    .w2 = Nos chemins se recroiseront peut-être, et j’aimerais beaucoup garder le contact d’ici là.
    .wn3 = Restons en contact.
    .wn4 = Si un poste proche de mon profil se présente plus tard, un message de { votre-f } part me ferait plaisir.
    .wn5 = Gardons le contact, l’occasion se représentera peut-être.
    .nf6 = Ce serait un plaisir d’échanger de nouveau si l’occasion se présente.
    .wnf7 = J’espère que nous resterons en contact.
    .wnf8 = Ce serait un plaisir de garder le contact.
    .nf9 = C’est avec plaisir que je resterai en contact avec { toi }.
    .f10 = Au plaisir d’échanger de nouveau avec { toi }, si l’occasion se présente.
    .f11 = Si un poste proche de mon parcours se présente à l’avenir, c’est avec plaisir que j’en prendrai connaissance.
keep-pausing =
    .w1 = J’aimerais beaucoup reprendre contact quand je chercherai de nouveau.
    .wn2 = Reprenons contact quand je chercherai de nouveau.
    .wnf3 = J’espère que nous pourrons en reparler le moment venu.
    .nf4 = Lorsque je reprendrai ma recherche, c’est avec plaisir que je reprendrai contact avec { toi }.
    .wnf5 = Ce serait un plaisir de reprendre contact plus tard.
    .nf6 = Au plaisir de reprendre contact plus tard.
keep-linkedin =
    .w1 = J’aimerais beaucoup rester en contact ici.
    .wn2 = Restons en contact ici.
    .wn3 = Gardons le contact sur LinkedIn.
    .wn4 = J’espère que nous resterons en contact ici, et d’autres postes pourraient m’intéresser plus tard.
    .wnf5 = Ce serait un plaisir de rester en contact ici.
    .nf6 = C’est avec plaisir que je resterai en contact avec { toi } sur LinkedIn.
    .f7 = Au plaisir de rester en contact ici et d’échanger de nouveau.
keep-referrer =
    .w1 = J’aimerais beaucoup { vous } revoir bientôt.
    .wn2 = Gardons le contact, et { donnez-moi } de { vos } nouvelles quand { vous-avez } un moment.
    .wnf3 = Ce serait un plaisir d’avoir bientôt de { vos } nouvelles.
    .nf4 = J’espère que nous aurons bientôt l’occasion de nous parler.
    .f5 = Au plaisir d’échanger bientôt avec { toi }.

## Vœux

wish =
    .w1 = J’espère que { vous-trouverez } la bonne personne et je { vous } souhaite une bonne continuation, à { toi } et à l’équipe.
    .wnf2 = Je { vous } souhaite, ainsi qu’à l’équipe, de trouver rapidement la bonne personne.
    .wn3 = J’espère que le recrutement se passera bien et que { vous-trouverez } vite la bonne personne.
    .wn4 = Bonne continuation à { toi } et à l’équipe.
    .wn5 = Bonne chance pour la suite du recrutement, à { toi } et à toute l’équipe.
    .nf6 = Tous mes vœux de réussite pour la suite du recrutement.
    .nf7 = Je { vous } souhaite pleine réussite dans ce recrutement.
    .f8 = Tous mes vœux de réussite { vous-accompagnent }, { toi } et l’équipe, pour la suite du recrutement.
    .f9 = Mes vœux de réussite { vous-accompagnent } pour la suite du recrutement.
wish-referrer =
    .w1 = J’espère que tout va bien pour { toi } et que le travail { vous } laisse un peu de temps.
    .wn2 = Belle continuation à { toi }, au travail comme ailleurs.
    .wnf3 = J’espère que tout va bien pour { toi }.
    .nf4 = Je { vous } souhaite une très bonne continuation dans { vos } projets.
    .f5 = Tous mes vœux de réussite pour { vos } projets.

## Formule de fin

closing-signed = { $text },
closing-unsigned = { $text }
civilite = { $gender ->
    [female] , Madame,
    [male] , Monsieur,
   *[none] { $addressed ->
        [unknown] , Madame, Monsieur,
        [all] , Mesdames, Messieurs,
       *[named] { "" }
    }
}
closing =
    .w1 = Bien à { toi }
    .w2 = Belle journée à { toi }
    .wn3 = Bonne journée
    .wnf4 = Bien cordialement
    .wn5 = Très cordialement
    .nf6 = Cordialement
    .nf7 = Sincères salutations
    .fv8 = Je vous prie d’agréer{ civilite } l’expression de mes salutations distinguées.
    .fv9 = Veuillez agréer{ civilite } mes sincères salutations.
    .fv10 = Je vous prie de recevoir{ civilite } mes salutations distinguées.
closing-linkedin =
    .w1 = Bien à { toi }
    .w2 = Belle journée à { toi }
    .wn3 = Bonne journée
    .wnf4 = Bien cordialement
    .nf5 = Cordialement
    .f6 = Sincères salutations
closing-phone =
    .w1 = Je { vous-envoie } aussi un petit e-mail de confirmation. Bonne journée, au revoir.
    .wn2 = Je { vous } confirme tout cela par e-mail. Au revoir, et bonne journée.
    .wn3 = Un petit e-mail de confirmation suivra. Bonne journée, au revoir.
    .nf4 = Je { vous } confirmerai ma décision par e-mail. Au revoir, et bonne journée.
    .nf5 = { Vous-recevrez } aussi un e-mail de confirmation. Au revoir.
    .f6 = Une confirmation écrite suivra. Je { vous } souhaite une bonne journée, au revoir.
closing-voicemail =
    .w1 = Pas besoin de me rappeler, je { vous-envoie } aussi un e-mail. Bonne journée, au revoir.
    .wn2 = Inutile de me rappeler : je { vous } confirme tout cela par e-mail. Au revoir.
    .wn3 = Je { vous-envoie } aussi un e-mail. Bonne journée, au revoir.
    .wn4 = Un petit e-mail suivra. Au revoir.
    .wnf5 = Bonne journée, au revoir.
    .nf6 = Je { vous } confirmerai ma décision par e-mail. Au revoir.
    .nf7 = Il n’est pas nécessaire de me rappeler, je confirmerai par e-mail. Au revoir.
    .f8 = Une confirmation écrite suivra. Au revoir.
closing-reply =
    .w1 = { Vous-pouvez } me joindre par téléphone ou par e-mail, comme cela { vous-arrange }. Bonne journée, et à bientôt.
    .wn2 = Un coup de téléphone ou un message me va très bien. Bonne journée, au revoir.
    .wnf3 = Bonne journée, au revoir.
    .wnf4 = Ce sera un plaisir d’avoir { votre-f } réponse, par téléphone ou par e-mail. Bonne journée, au revoir.
    .nf5 = Je reste joignable par téléphone et par e-mail. Au revoir.
    .f6 = Au plaisir d’avoir { votre-f } réponse lorsque cela { vous } conviendra. Au revoir.
closing-friend =
    .w1 = { Prenez-soin }, et à bientôt.
    .wn2 = Bonne journée à { toi }, et à bientôt.
    .wnf3 = Bonne journée, au revoir.
    .nf4 = Au revoir, et très bonne continuation.
    .f5 = Je { vous } souhaite une bonne journée. Au revoir.

## Objet

by-name = { $nameForm ->
    [known] { " " }– { $name }
   *[none] { "" }
}
for-role = { $roleForm ->
    [none] { "" }
   *[title] { " " }pour le poste « { $role } »
}
about-role = { $roleForm ->
    [none] au sujet du poste
   *[title] au sujet du poste « { $role } »
}
colon-role = { $roleForm ->
    [none] { "" }
   *[title] { " " }: { $role }
}
retrait = { $act ->
    [consideration] Ma décision de ne pas donner suite
    [invitation-sourced] Retrait du processus de recrutement
   *[process] Retrait de ma candidature
}
retrait-bref = { $act ->
    [consideration] Proposition déclinée
    [invitation-sourced] Retrait du processus
   *[process] Retrait de candidature
}
subject =
    .wnf1 = { retrait }{ for-role }{ by-name }
    .wnf2 = Ma décision { de-renoncer }{ colon-role }{ by-name }
    .wnf3 = { retrait-bref }{ colon-role }{ by-name }
subject-offer =
    .wnf1 = Ma décision de décliner { votre } offre{ for-role }{ by-name }
    .wnf2 = Réponse à { votre } offre{ for-role }{ by-name }
    .wnf3 = Offre déclinée{ colon-role }{ by-name }
subject-ask =
    .wnf1 = Une question { about-role }{ by-name }
    .wnf2 = Avant la prochaine étape{ colon-role }{ by-name }
    .wnf3 = Question{ colon-role }{ by-name }
subject-confirm =
    .wnf1 = Confirmation de notre échange téléphonique{ colon-role }{ by-name }
    .wnf2 = Confirmation écrite après notre échange{ colon-role }{ by-name }
    .wnf3 = Notre échange téléphonique { about-role }{ by-name }
subject-referrer =
    .wnf1 = Merci pour { votre-f } recommandation{ colon-role }
    .wnf2 = { Votre-f } recommandation{ for-role }
    .wnf3 = Des nouvelles { about-role }
subject-firm =
    .wnf1 = Ma décision { about-role }{ by-name }
    .wnf2 = Ma décision reste la même{ colon-role }{ by-name }
    .wnf3 = Réponse à { votre } message{ colon-role }{ by-name }
subject-reconnect =
    .wnf1 = Reprise de contact{ by-name }
    .wnf2 = De nouveau en recherche d’emploi{ by-name }
    .wnf3 = Des nouvelles de ma part{ by-name }
subject-reverse =
    .wnf1 = Ma décision { about-role }{ by-name }
    .wnf2 = Ma candidature{ for-role }{ by-name }
    .wnf3 = Retour sur ma décision{ colon-role }{ by-name }
