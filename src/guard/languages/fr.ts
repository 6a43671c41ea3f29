import { phrases } from './phrases.ts';
import type { Words } from './words.ts';

const TITLE =
  "\\p{Lu}[\\p{L}\\p{N}+#&/.’'-]*(?: (?:(?:de|des|du|d['’]|et|en|la|le|& ))?[\\p{Lu}\\p{N}][\\p{L}\\p{N}+#&/.’'-]*){0,5}";
/** Roles are written small in French; a single "rédactrice" could be the "rédacteur" of the thread. */
const ROLE =
  "(?!travail\\b|rêve\\b|direction\\b|cadre\\b|responsabilit|confiance\\b|mes |votre |\\p{L}+t(?:eur|rice)(?! \\p{L}))\\p{L}[\\p{L}'’-]*(?: (?!chez |au sein |dans |pour |et |que |qui |car |afin |ayant |à la suite|suite |mais |en raison|comme |puisque |parce |où )[\\p{L}'’/&-]+){0,4}";
const not = '(pas|plus|jamais|guère|aucunement|point)';
const they =
  "(vous|on|personne|ils?|elles?|(votre|vos|le|la|les|l'|ce|cette|un|une|aucun|des|du) ?(\\p{L}+ )?(processus|procédure|entretiens?|échanges?|recrut\\p{L}+|responsables?|managers?|équipe|entreprise|société|direct\\p{L}+|offre|poste|annonce|salaire|rémunération|jury|personnes?|collaborateurs?|collègues?|interlocut\\p{L}+|rh|test|missions?|questions?|culture|valeurs|conditions|télétravail))";
const moves =
  '(pouv*|accept*|augment*|revoy*|revoir|revalor*|amélior*|align*|propos*|fais*|faites|mont*|passait|ajout*|trouv*|étai*|était|serait|aviez|avait|évol*|change*|offr*|consent*|attend*|ajust*|gard*|laiss*|est (possible|négociable))';

export const fr = (): Words => ({
  abbreviation: /^(?:m|mm|mme|mmes|mlle|dr|pr|me|st|ste|etc|cf|ex|env|p\.ex|art|av|bd|tél|n|no|réf|c\.v|r\.h|h|min)$/,

  placeholder: {
    slots:
      /(?<!\p{L})(?:Prénom NOM|Prénom Nom|Nom Prénom|Nom de l['’](?:entreprise|interlocuteur|interlocutrice)|Nom (?:du recruteur|de la société|du poste)|Intitulé du poste|Votre nom|Votre prénom|Titre du poste)(?!\p{L})|\((?:nom|prénom|votre nom|nom de l['’]entreprise|entreprise|poste|date|intitulé du poste|à compléter)\)|(?<=\p{L} )(?:chez|au poste de|poste de|de la société|l['’]entreprise)[ \t]+[,.](?=\s|$)|(?<!\p{L})(?:insérer|indiquer|préciser) (?:ici )?(?:le |la |votre |l['’])(?:nom|motif|raison|date|entreprise|poste)(?: ici)?(?!\p{L})/gu,
    slotWord:
      /nom|prénom|entreprise|société|poste|intitulé|date|heure|titre|motif|raison|recruteur|insérer|compléter|interlocut/i,
    emptyGreeting:
      /(?<=^|\n)[ \t]*(?:(?:bonjour|bonsoir|cher|chère|salut)(?: (?:madame|monsieur|mme|m\.?))?|madame|monsieur|mme|m\.)[ \t]+,(?=\s|$)|(?<=^|\n)[ \t]*(?:cher|chère|(?:bonjour |cher |chère )?(?:mme|mlle|m\.))[ \t]*,(?=\s|$)/gi,
  },

  names: {
    greeting:
      /^\s*(?:objet ?:[^\n]*\n\s*)?(?:(?:bonjour|bonsoir|re-?bonjour|chers?|chères?|salut|coucou|hello)[ \t]+(?=\S)|(?=(?:madame|monsieur|mme|mlle|m\.)[ \t]+\S))/i,
    and: /\s*(?:,\s*(?:chers?|chères?|bonjour)?\s*|&|(?<!\p{L})et(?!\p{L})(?:\s+(?:chers?|chères?))?)\s*/giu,
    nameEnds: /\s(?:de chez|chez|d['’]|de la|du|à|au)\s/i,
    anybody:
      /(?:^|[^\p{L}])(?:à tous|tous|toutes|tout le monde|équipe|mesdames|messieurs|collègues?|service|recrut\p{L}*|ressources|rh|drh|direct\p{L}*|responsable|président\p{L}*|professeur\p{L}*|docteur\p{L}*|maître|jury|commission|vous|toi|encore|ami\p{L}*|les|la|le|l['’]\p{L}+|(?:madame|monsieur|mme|m\.)\s*(?:,|$|et(?!\p{L})))(?=$|[^\p{L}])/iu,
    nicknames: [
      ['catherine', 'cathy'],
      ['emmanuel', 'emmanuelle', 'manu'],
      ['elisabeth', 'lisa', 'babeth', 'elise'],
      ['jean-baptiste', 'jb'],
      ['jean-françois', 'jf'],
      ['jean-pierre', 'jp'],
      ['jean-marc', 'jm'],
      ['alexandre', 'alexandra', 'sacha'],
      ['marguerite', 'margot'],
      ['anthony', 'antony', 'tony'],
    ],
    addressed: [
      /(?<!\p{L})(?:[Mm]erci|[Rr]emercie|[Bb]onne (?:continuation|journée|chance|suite)|[Ee]xcus\p{L}+|[Dd]ésolée?|[Aa]u revoir|[Àà] bientôt)(?!\p{L})[^.!?\n,;]{0,60}, (?:(?:chère?|Madame|Monsieur|Mme|M\.) )?(?!Madame|Monsieur|Mesdames|Messieurs)(?<name>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?=[,.!]| !)/gu,
    ],
    role: [
      new RegExp(
        `(?<=(?<!\\p{L})(?:[Ll]e|[Aa]u|[Dd]u|[Cc]e|[Vv]otre) poste (?:de |d['’]))(?<role>${ROLE})(?=\\s*[.,;:\\n)]| (?:chez|au sein|dans|pour|et|que|qui|car|ayant|mais|à la suite|suite|comme|puisque|parce|où|afin|en raison)(?!\\p{L}))`,
        'gu',
      ),
      new RegExp(
        `(?<=(?<!\\p{L})(?:poste|candidature|offre) (?:de |d['’]|pour le poste (?:de |d['’])|: ))(?<role>${TITLE})`,
        'gu',
      ),
    ],
    company: [
      new RegExp(
        `(?<=(?<!\\p{L})(?:[Mm]a candidature|(?:[Ll]e|[Aa]u|[Dd]u|[Cc]e|[Vv]otre) poste|(?:processus|procédure) de recrutement|recrutement|entretien|équipe)(?: (?:au poste |pour le poste )?(?:de |d['’])(?!rejoindre|travail)(?:(?!car |et |pour |mais |ayant )[\\p{L}’'-]+ ?){1,4})? ?(?:chez|au sein de(?: la société| l['’]entreprise)?) )(?<company>${TITLE})`,
        'gu',
      ),
    ],
  },

  decision: {
    decides: phrases(`
      retir(e|er|ons|erai|é|ée|ez|ant|ait)|retrait|désist*|renonc*|renonç*|déclin(e|er|é|ée|ons|erai|ant)|refus(e|er|é|erai|ant)|(mon|un|le) refus|${not} .. (donner|donne) .. suite|donne(rai|rons)? .. ${not} .. suite|sans suite
      (poursui*|continuerai|continue|accepterai|accepte|maintien*|rejoindrai|participerai|prendrai|prends|irai|signerai|ferai|serai|suis|peux|souhaite|veux|vais|compte) .. ${not} .. (loin|candidat*|votre|cette|le poste|ce poste|l'équipe|l'offre|processus|recrutement|course|vôtres|intéress*|partante?|aventure)
      ${not} .. (poursuivre|continuer|aller plus loin|maintenir|accepter|l'accepter|prendre (le|ce|votre|part)|rejoindre|participer|être (candidat*|considéré*|des vôtres)|avancer|intégrer|saisir (votre|cette)|répondre favorablement|faire partie)|${not} (en lice|candidate?|des vôtres|intéressée?|partante?)|plus disponible
      (rejoindrai|accepterai|poursuivrai|maintiens|continuerai) ${not}|(mettre|mets|met|mettrai) .. (un terme|fin)|m'arrêter (là|ici)|m'arrête (là|ici)|(arrête|arrêter|stoppe|stopper) (là|ici|le processus|ma candidature)|(rester|reste|restons) là|(interrompre|clore|clôtur*|annul*|abandonn*|archiver|supprimer) .. (candidature|dossier|processus|procédure)|candidature .. (annulée?|retirée?|close)
      (quitte|quitter|sors|sortir|désengager?|efface|effacer) .. (processus|course|procédure|recrutement|profit)|consid* .. (candidature|dossier) .. (nulle?|caduque|close?|sans objet)|${not} .. (compte|candidature|dossier)|(rayer|rayez|enlever|enlevez|ôter|ôtez|retirez)(-moi| mon| me)? .. (liste|candidats|nom|fichier)
      réponse (est|sera|reste) .. (non|négative)|c'est non|ce sera non|dire non|réponse négative|mon tour|(laisse*|cède*) .. place|(décid*|chois*|choix|décision|préfère|préféré|opté|souhait) .. ne (pas|plus)`),
    hedges: phrases(`
      peut-être|peut être|probablement|sans doute|sûrement|éventuellement|plutôt|presque|je (pense|crois|songe)|envisage|envisagerais|me semble|hésit*|il se peut|se pourrait|possible|risque de|tentée?|penche*|${not} .. (sûre?|certaine?|convaincue?|décidée?)|me demande|a priori|pour (l'instant|le moment)(,? (je|me|ne|souhaite|vais|préfère|dois)){0,4} ?$|devrais|pourrais|tendance|en principe`),
    bargains: phrases(`
      sauf (si|à ce)|à moins (que|de|d'\\p{L}+)|(si|s'il|si jamais) .. (vous|tu|votre|le (salaire|budget|télétravail|contrat|fixe|poste)|la (rémunération|société|direction|proposition|date)|l'(offre|entreprise)|les (conditions|horaires)|on|il|une|un) .. ${moves}
      (pourr*|serai*|prête?|dispos*|ouverte?|volontiers|peut|peux|pouvons) .. (réfléchir (à|de) nouveau|reconsidér*|revoir (ma|mon)|changer d'avis|en (re)?(parler|discuter)|revenir sur|négocier)|reconsidérer*|réponse .. changer|me (convaincre|faire changer|laisser (convaincre|tenter))|négociation|négociable|contre-?proposition|contre-offre|ouverte? (à (la|une) .. (discussion|négociation|meilleure)|à (négocier|discuter|revoir))|ouverte? si
      sous réserve|à (la )?(seule )?condition|(${not} .. |rien n'est )(définiti*|arrêté|figée?)|(retire|décline|refuse|arrête) (pour (l'instant|le moment)|provisoirement)|provisoire*|marge de (négociation|manœuvre)|faire un (geste|effort)|(gard*|laiss*|mett*) .. (en suspens|en attente|en pause|de côté)|porte .. (entr)?ouverte|en suspens|auquel cas`),
    postpones: phrases(`
      (besoin|faudrait|laisse*|prendre|demande|aimerais|voudrais|souhaite*|faut) .. (temps|jours|semaine|délai) .. (supplémentaire*|pour (me|y|décider|réfléchir|vous|prendre)|de réflexion|avant de)|encore .. (réfléchir|réflexion)|(temps|délai) de réflexion|(veux|dois|vais|souhaite*|aimerais|voudrais|préfère) .. (y |d'y |encore )?(réfléchir|relire)
      ${not} encore .. (décidée?|décision|prise?|sûre?|certaine?|choix|vous (dire|répondre))|(n'ai|ai) (toujours )?pas .. (décidé|tranché|fait mon choix)|indécise?|(suis|reste|me sens) .. (partagée?|hésitante?)|j'hésite|hésite (encore|à|entre)|(communiquerai|donnerai|dirai|reviendrai) ... (réponse|décision|si je|quand j'aurai|dès que j'aurai)|avant de (vous|te) (donner|répondre|dire)|mes notes|ne sais ${not} .. (si|encore|trop)`),
    leans: phrases(`
      (accept*|sign*|trouvé|décroché|opté|engag*|obtenu|embauchée?|recrutée?|répondu favorablement|rejoins|choisi|pris|reçu) .. (un|une|d'un|d'une|mon|l'autre|autres|ailleurs) (autre |nouveau |nouvelle |nouvel )?(poste|offre|proposition|contrat|cdi|emploi|opportunité|travail|entreprise|employeur|direction|voie)?|${not} .. à (la )?recherche
      reste* .. (chez mon|dans mon|où je|mon poste|mon employeur|actuelle?)|(situation|projets?|priorités|plans) .. (chang*|évolu*)|(autre|nouvelle|autres) (voie|direction|orientation|projets?)
      ${not} .. (correspond*|convien*|le bon|la bonne|faite? pour|adaptée?|en phase|compatible)|(correspond|convient) .. ${not}|(bonne|belle|bon|pleine) (chance|continuation|recherche*|suite|réussite|courage) .. (recrutement|recherche*|suite|équipe|candidat*)|(trouve*|trouvi*) .. (personne|candidate?|profil|quelqu'un)|${not} (en recherche|à l'écoute)|bonne continuation`),
    cancels: phrases(`
      annul* ..|(pourrai|peux|serai|viendrai|pouvoir|participerai|irai) .. ${not} .. (là|présente?|venir|être|assister|rendre|participer|disponible|libre|rendez-vous|entretien)|(viendrai|assisterai|participerai|irai|présenterai|serai) (donc |malheureusement )?${not}|${not} .. (venir|être (présente?|là)|assister|me rendre|me présenter)|libère* .. (créneau|rendez-vous)|(entretien|rendez-vous|créneau|visio) .. (annulée?|libre|n'est plus)|empêchement|empêchée?`),
    reschedules: phrases(`
      report*|décal*|déplacer (notre|le|cet|l'\\p{L}+)|repouss*|autre (date|jour|créneau|horaire|moment)|autres (dates|créneaux)|nouvelle date|nouveau créneau|reprogramm*|semaine (prochaine|suivante)`),
    reverses: phrases(`
      (erreur|précipit*|trop vite) .. (retir*|refus*|déclin*|décision|retrait|choix)|(décision|retrait|refus|choix) .. (erreur|précipit*|trop (vite|rapide))|regrett* .. avoir .. (retir*|refus*|déclin*)|regrett* (ma décision|mon (choix|refus|retrait))|(souhaite*|voudrais|aimerais|permets de) revenir sur|retour sur ma décision|rouvrir mon|réexamin* mon|(mon dossier|ma candidature) .. réexamin*|retenter ma`),
    later: phrases(`
      à l'avenir|plus tard|un jour|futur*|ultérieur*|(autre|prochaine) (occasion|opportunité|fois)|prochains (mois|recrutements)|dans (quelques|un|deux|six) (mois|années|ans|an)|une autre fois|(occasion|opportunité|poste|offre) .. (se présente*|se libère*|s'ouvr*)|d'autres (postes|opportunités)|le moment venu|recherche de nouveau|nos chemins|autre contexte`),
    fine: phrases(`
      (après|suite à|au terme) .. (réflexion|réfléchi|hésit*|pesé)|(mûre|mûrement|longue|longuement|bien|beaucoup) (réflexion|réfléchi|pesé|hésité)|(pris|prendre|avoir) .. temps de .. (réflexion|réfléchir|bien)|(merci|remercie) .. (pensé|temps|délai|réflexion)|pens* à (moi|vous)|aucun doute|sans (aucune )?hésit*|n'hésit*|(recrois*|crois*|reverr*|retrouv*) .. peut-être|peut-être .. (recrois*|crois*|reparl*|plus tard|occasion)|je crois .. plu|accepter (mes|l'expression)|si vous .. (besoin|souhaite*|questions?|désire*|préfér*|voulez|trouvez)|il n'est ${not} trop tard|sauf erreur`),
  },

  criticism: {
    theirs: phrases(`
      vous|votre|vos|tu|ton|ta|tes|on|personne|ils?|elles?|tout|c'\\p{L}+|processus|procédure|entretiens?|échanges?|recrut*|responsables?|managers?|management|équipes?|entreprise|société|direct*|chef|offre|poste|annonce|fiche|salaire|rémunération|contrat|jury|collaborat*|collègues?|interlocut*|rh|tests?|accueil|missions?|questions?|locaux|bureaux|culture|valeurs|ambiance|conditions|horaires|communication|réponses?|retours?|délais?|suivi|organisation|déroulement|attitude|propos|impression|expérience|avis|outils|méthodes?|proposition|présentation|étapes?|cadre|candidats?|remarques?|visite|hiérarchie`),
    faults: phrases(`
      désorganis*|brouillonn?e?s?|chaoti*|improvis*|confus*|désordonn*|bâcl*|amateur*|impoli*|grossi(er|ère)*|irrespect*|mépris*|condescend*|arrogan*|désinvolt*|désagréabl*|froide?s?|distant*|hostil*|agressi*|tendue?s?|malais*|gênant*|inconfortabl*|intrusi*|déplacée?s?|inappropri*|discriminat*|choqu*|insultant*|déstabilis*|décev*|décept*|déçue?s?|frustr*|agaç*|irrit*|épuisant*|pénible*|interminabl*|regrettabl*|déplorabl*|catastroph*|médiocr*|insuffisan*|faible*|nulle?s?|mauvai*|négati*|incompéten*|incohéren*|contradict*|flou*|vagues?|opaque*|douteu*|bizarr*|étrang(e|es|ement)|surprenant*|étonnant*|inquiét*|préoccup*|refroidi*|manqu(e|ait|aient|ent|é de)|absence (de|d'|totale)|obsolèt*|rigid*|toxique*|turn-?over|injust*|ridicul*|absurd*|inutil*|inacceptabl*|néglig*|superficiel*|impersonnel*|maladr*|insist*|lourde?s?|lourdeur*|tristes?|moros*|disproportionn*|mitigé*|éloigné* (de la réalité|du terrain)
      trop (longs?|longues?|lente?s?|longtemps|tard|peu|bas|faible|vagues?|nombreu*|rigides?|de (tests|tours|questions|temps|pression)|exigeant*|compliqu*|personnel*)|lente?s?|lenteur*|(vraiment|franchement|assez|plutôt|très|particulièrement) (bass?e?s?|longs?|longues?|stricte?s?)|traîn*|perte de temps|perd\\p{L}+ .. temps|mal (organis*|prépar*|gér*|pay*|rémunér*|expliqu*|défini*|structur*|inform*|accueilli*|à l'aise)|(connaiss\\p{L}+|maîtris*|expliqu*|prépar*|accueill*) (très |assez )?mal|retards?|en dessous (du|de|des)|inférieure?s? (au|aux|à)|(pas|peu|guère|moyennement|ni|rien de) (très |vraiment |assez |particulièrement |franchement |bien |du tout |toujours )?(professionnel*|claire?s?|accueill*|transparent*|sérieu*|respectueu*|structur*|prépar*|organis*|convain*|honnête*|cohéren*|réacti*|attracti*|compétiti*|chaleureu*|sympathique*|aimable*|agréable*|correct*|ponctuel*|à l'heure|à l'écoute|attenti*|intéress*|précis*|rassur*|motiv*|stimul*|inspir*|réaliste*|à la hauteur|fiable*|fluide*|acceptable*|humain*|moderne*|bienveillant*)
      laiss* .. (attendre|sans (nouvelles|réponse)|perplexe|à désirer)|oubli(é|ée|er)|ignor(é|ée|er|ait)|coup\\p{L}+ la parole|interromp*|regardait .. (téléphone|montre|écran)|interrogatoire|pression`),
    negation: phrases(`pas|jamais|aucun|aucune|sans|rien|ni|point|nullement|non|loin d'être|loin|plus`),
    mine: phrases(
      `je|j'(?!ai (trouv|ressent|perç|perc|jug|sent|attend|eu l'impr|eu le sent|eu affaire|dû|été|vécu|reçu))\\p{L}+( \\p{L}+)?|mon|ma|mes|moi-même|nos agendas|notre famille`,
    ),
    rebukes: phrases(`
      ${they} ... (n'a|n'ont|n'avez|n'avait|n'avaient|ne m'a|ne m'ont|ne m'avez|ne (semblai|connaissai|paraissai|savai)\\p{L}+|n'étai\\p{L}+ au) (\\p{L}+ )?(pas|jamais|rien|aucun*|guère) (?!à |besoin|ménagé|démérité|manqué|hésité|changé|encore)|personne (ne|n'\\p{L}+) ..|(reflète*|justifie) ${not}|${not} été (confirm*|ten*|respect*|honor*|abord*|expliqu*|évoqu*|prévenue?|informée?)|correspond* .. ${not} .. (annonce|ce (qui|que vous))
      (aucune?|pas de|la moindre|sans|jamais (de|eu)) (seule? |vraie? )?(réponse|retour|nouvelles?|explications?|excuses?|structure|considération|suivi|préparation|accueil|écoute|présentation|respect)|(semaines|mois|jours|heures?) .. (sans|de silence|pour (recevoir|obtenir|avoir)|d'attente|d'attendre)|attend* .. (semaines|mois|jours|heures?|minutes)|(délais?|attente|processus|procédure|réponse) .. (longs?|longues?)|(jamais|pas|aucun) .. reçu .. (retours?|réponse|nouvelles|explications?)|silence (radio|complet|total)|j'ai dû .. (relancer|attendre|insister|rappeler|réclamer)|plusieurs reprises|(c'est|cela fait|ça fait|m'a paru) (beaucoup|excessif)|regrett* (le manque|que (vous|votre|l'|le|la|personne))
      (m'attendais|espérais|attendais) .. (mieux|davantage|plus|autre chose|autrement|un|une)|(aurais|aurait|auriez) .. (aimé|souhaité|apprécié|préféré|attendu|pu|dû|fallu)|(gagner*|auriez intérêt|mériter*) (à|d'\\p{L}+)|(devri*|devrait|devraient|pourri*|il faudrait|conviendrait|serait (bon|utile|souhaitable|judicieux)) .. (mieux|être|revoir|améliorer|préparer|préciser|décrire|clarifier|raccourcir|simplifier|écouter|davantage|plus)
      (votre|vos) (?!(offre|poste|proposition|demande|équipe|confiance|message|gentillesse|accueil|écoute|intérêt|invitation)s?(?!\\p{L}))\\p{L}+( (?!que)\\p{L}+){0,3} (ne|n'\\p{L}+) (\\p{L}+ )?${not}|(trouv*|est|c'est) (\\p{L}+ )?dommage (que (vous|votre|personne|le|la|ce)|qu'\\p{L}+)|(lu|lire|lisant|vu) .. (avis|témoignages)|n'(intéress|écout|accord|regard)\\p{L}+ .. ${not}|(petite?|dernière?|simple|franche?|constructive?) .. (remarque|suggestion|conseil|critique|observation)|(suggestion|critique|conseil|axe|piste)s? .. (amélioration|constructi*|pour (finir|la suite|l'avenir|vos))|(permett*|permets|permis) .. (remarque|suggér*|suggestion|conseil*|observation|signaler|critique|franc*)|pour être (franc|franche|honnête)|(honnêtement|franchement|sincèrement),? (je|le|la|votre|vous|l'\\p{L}+|il|cela)|en toute (franchise|honnêteté),|je vous (conseille|suggère|recommande)|(prochains|futurs) candidats
      mauvais signe|(signal|signaux) d'al*|puce à l'oreille|en (dit|disait|disent) long|à désirer|(m'a|m'ont|m'avez) .. (surpri*|étonn*|choqu*|déç*|gên*|refroid*|dérang*|inquiét*|laissé (perplexe|un|une|sans|sur)|déplu|bless*|mise? mal|fait (douter|fuir)|(paru|sembl)* (peu|trop|un peu|plutôt))|m'interroge|(suis|reste|ressors|ressortie?) .. (déçue?|surprise?|étonnée?|choquée?|perplexe|sur ma faim|réservée?)|mal à l'aise|(sentie?|sentiment|impression) .. (d'être|d'avoir|que (vous|votre|le|la|personne)|jugée?|ignorée?|comme|de (déranger|perdre|passer))
      (doutes?|réserves?|inquiétudes?|interrogations?) .. (sur|quant|concernant)|${not} (été |vraiment |pleinement |totalement )?(convaincue?|séduite?|rassurée?|impressionnée?|sentie? (à l'aise|écoutée?|bienvenue?|respectée?)|senti (un|d'|de|beaucoup|une)|apprécié (la|le|les|que|votre|l'\\p{L}+)|compris (pourquoi|vos|votre)|partage .. valeurs)|contrairement à ce|rien à voir avec (l'annonce|ce)|(loin|différent*|éloign*) .. (annonc*|promi*|décri*|descriptif)|(mode|style|méthodes?|culture) .. (management|travail|direction|entreprise) .. ${not}|ce n'est ${not} (une façon|ainsi|sérieux|normal|acceptable)|trait* .. (candidats|ainsi)`),
    fine: phrases(`
      aurais aimé trouver une solution|(espère|sais|comprends|désolée?|navrée?|regrette|conscien*|(pardon*|excus*)(-moi)?|voulais|souhaite|veux|voudrais|peur|évite*|sans vouloir|afin|pour|préfère|plutôt que) ... (déce*|décev*|déçoi*|frustr*|déran*|perdre|perdu|attendre|embarras*|mettre|retard*|gên*|perte|ignor*|laiss*( (sans|en|dans) \\p{L}+)?)|mon (retard|silence)|tardi(f|ve)|dernière minute|agréable* surprise?|bonne surprise|(laissé|fait|donné|garde) .. (bonne|belle|excellente|bon|beau|bons|beaux) (impression|image|souvenirs?)|rien à (vous )?reprocher|(remet|met) .. en cause|n'enlève* rien|${not} .. (en cause|lié|à voir avec|contre vous)|trop (longs?|longues?|lourde?s?|important*|éloigné*|compliqu*|loin|difficile*|tôt|tard) (pour moi|pour nous)|à l'aise (avec|dans) (l'idée|un rôle|une|l'encadrement)|(préfère|voulais|tenais|tiens) .. (vous|te) .. franchement|(trajet|distance|route|déplacement*|transport) .. (trop|long*|lourd*|pénible*|épuisant*)|merci .. (franchise|honnêteté|transparence|sincérité|retours?|conseils?|remarques?|suggestions?)|est trop tard|aucun doute|sans (hésiter|doute|pression|attendre|tarder|délai)|${not} le (bon|profil|poste)|(manque|absence) .. (temps|disponibilité|expérience|compétences)|(aurais|aurait) .. (plu|plaisir|heureu*|aimé (vous rejoindre|travailler|pouvoir|accepter|continuer|poursuivre))|aurais (pu|dû) (vous|te)|${not} manquer|manquerai*|me manquer*|vous .. libre|d'autres candidats|autres candidats`),
  },

  comparison: {
    others: phrases(`
      (un|une|l') ?autre (?!(candidat|personne|fois|voie|direction|chose|façon|manière|date|jour|moment|occasion|que|profil)*)\\p{L}+|(autre|autres|second|seconde) (offres?|propositions?|entreprises?|poste)|l'autre|ailleurs|nouvel (employeur|emploi)|nouveau (poste|contrat|travail)|nouvelle (entreprise|société)|concurren*|employeur actuel|entreprise actuelle|mon (employeur|patron|entreprise)|(deux|plusieurs) (offres|propositions)|contre-offre|(reçu|accepté|obtenu|décroché|signé|trouvé) (une|un) (offre|proposition|poste|contrat|opportunité|emploi)|(offre|proposition|poste) (que j'ai|qui m'a|qu'on)|une (entreprise|société|structure|start-?up) .. (me|m'a|qui|plus)`),
    better: phrases(`
      meilleure?s?|mieux|plus (intéressant*|élevé*|attracti*|avantageu*|d'argent|de (télétravail|congés|vacances|rtt|responsabilités|salaire)|stable|sûre?|stimulant*|généreu*|lucrati*|important*|haute?|flexible*|favorabl*|confortabl*|par (mois|an)|que)|supérieure?s?|salaires?|rémunér*|payée?|payer|paie|paient|primes?|bonus|avantages|télétravail|rtt|tickets? restaurant|voiture de fonction|treizième mois|augment*|pour cent|double|semaine de quatre jours|${not} .. refuser|difficile* .. refuser|impossible .. refuser|refuse ${not}`),
    compares: phrases(`
      (plus|mieux|meilleure?s?|davantage|autant|moins) ... que ((la|le|les|celui|celle) (vôtres?|de votre|que vous)|(votre (offre|proposition|poste|salaire|entreprise)|chez vous|ce que vous))|supérieure?s? (à|au) (la |celle |celui |ce que )?(vôtre|votre|vous|de votre|que vous)|(par rapport|comparée?s?) (à|avec) (votre|la vôtre|vous)|en comparaison|(vous|votre offre) .. (ne |n')?\\p{L}+ .. (rivaliser|aligner|concurrencer)
      (offre|salaire|proposition|rémunération|conditions|contrat|poste) (bien |nettement |beaucoup |sensiblement |financièrement )?(plus (avantageu*|lucrati*|attracti*|généreu*|élevée?s?|intéressante? financièrement)|meilleure?s?|supérieure?s?|mieux (payée?|rémunérée?))|meilleure?s? (offre|salaire|proposition|package|conditions|rémunération|contrat|avantages|perspectives)|mieux (payée?|rémunérée?)|(paie|paient|paye|propose|offre|verse|gagne|gagnerai) .. (mieux|davantage|plus (de|d'\\p{L}+|que|par)|le double)|financièrement .. (plus|mieux|intéressant*)|(second|deuxième|premier) choix`),
    money:
      /(?:[€$£]\s?\d|\d[\d., ]*\s?(?:€|k€|k\b|euros?\b|eur\b|chf\b|francs\b|dollars?\b|\$|%|pour cent)|(?:cents?|cent|mille) (?:euros|francs|dollars))/gu,
    joins: phrases(`
      (accepté|accepte|signé|trouvé|obtenu|décroché|reçu|choisi|préféré|pris|accepter|prendre) .. (offre|l'offre|poste|contrat|cdi|proposition|emploi|stage|alternance) (chez|de|d'|à|au sein de)|(je|j'ai|vais|de) (rejoins|rejoindrai|rejoint|rejoindre|intégrer|intègre)|(signé|engagée?|recrutée?|embauchée?|pars|commence|débute|travailler|vais) .. (chez|avec|pour)`),
    fine: phrases(`
      (mieux|davantage|plus) .. (correspond*|convien*|aligné*|en phase|accord|adapté*|à (mes|mon|ma)|compatible*)|(correspond*|convient|répond|s'accorde|s'inscrit|cadre|accord) .. (mieux|davantage|plus)|plus (proche|près|conforme|en (accord|phase|lien)) .. (mes|mon|ma|ce que je)|(mieux|plus) .. (connaître|comprendre|que (possible|jamais|reconnaissant*|ravie?))|meilleure?s? (vœux|voeux|salutations|souvenirs?|sentiments|délais)|(au|le|vaut|pour le) mieux|(prétentions|attentes|raisons|fourchette) (salariale?s?|de salaire)|d'autant plus que|une fois de plus|de plus en plus|rien de plus|de plus,`),
  },

  explanation: {
    details: phrases(`
      mari|épouse|époux|ma femme|ex-femme|ex-mari|mon ex|conjointe?|compagnon|compagne|partenaire|mère|maman|père|papa|parents|filles?|fils|enfants?|bébé|frères?|sœurs?|grand-mère|divorc*|séparation|rupture|garde (des|alternée|exclusive)|pension|enceinte|grossesse|congé (maternité|parental)|décès|décédée?|mort|cancer|chimio*|opération|opérée?|hôpital|hospitalis*|clinique|médecins?|docteur|thérap*|psy*|diagnosti*|dépressi*|anxi*|angoiss*|burn-?out|épuis*|malade|maladie|traitement|médicaments?|migraines?|dos|crises?|insomni*|dors|sommeil|handicap*|arrêt (maladie|de travail)|loyer|propriétaire|crédit|prêt|dettes?|découvert|banque|avocate?|tribunal|accident|crèche|nounou|garderie|école|mariage|voiture|garage|panne|appartement|déménag*|chômage|chute|licenci*`),
    reasons: phrases(`
      parce (que|qu'\\p{L}+)|car|puisque|puisqu'\\p{L}+|comme (je|mon|ma|mes|nous|il|elle|le|la)|étant donné|vu (que|le|la|mon|ma)|en raison|à cause|compte tenu|de plus|par ailleurs|d'autant (plus )?(que|qu'\\p{L}+)|en effet|d'une part|d'autre part|d'abord|ensuite|enfin|(autre|première|principale) raison|(mes|plusieurs) raisons|sans (compter|parler)|s'ajoute|du coup|c'est pourquoi|également|surtout (que|qu'\\p{L}+)|et puis|vous (explique|expliquer)|tout vous dire|dans ces conditions`),
    fine: phrases(`
      (raisons?|motifs?|situation|obligations?|contraintes) .. (familiale?s?|personnelle?s?|santé|médicale?s?)|(en raison|compte tenu) de (votre|la qualité)|(poste|candidature|équipe|entretien|service|chez|équipes) .. (banque|école|collège|hôpital|clinique|crèche|médecin|garage|avocate?|voiture)|remercie (également|aussi)|également (merci|remercier)|cabinet d'avocat*|d'abord (merci|je vous|je tiens)|enfin, (merci|je vous)|de plus en plus|une fois de plus`),
  },

  manners: {
    thanks: phrases(`
      (vraiment|très|si|bien|trop|tellement) gentille?|gentil(le)? (de|d'avoir)|merci(?! (d'(avance|annuler)|par avance|de (bien|ne |me |m'(?!a)|(?!votre)\\p{L}+(er|re|ir) )))(s)?|merci de me (recevoir|proposer)|remerci(e|ons|er|ements?|ée?s?|erai|ant)(?! (par avance|d'avance|de bien vouloir))|reconnaissan*|gratitude|gré|appréci(e|é)|touchée?|honorée?|honneur|sensible (à|aux)|(fut|était|été|eu|fait|faire|avec|grand|vrai) .. plaisir|enchantée?|flattée?|gentil(le)? (à|de)|aimable (à|de)|(contente?|heureu*|ravie?) (de|d'\\p{L}+) (vous|te|t'avoir|faire)`),
    apologises: phrases(
      `excus(e|er|es|ez|ée?s?|ant|erez)|m'excuse|pardon|pardonn*|désolée?s?|navrée?s?|sorry|demande* .. (de )?votre indulgence`,
    ),
    grovels: phrases(`
      mille (excuses|pardons?)|impardonnable*|inexcusable*|(infiniment|affreusement|terriblement|tellement|si|profondément|extrêmement|très très) (désolée?|navrée?|confuse?|gênée?|honteu*|mal)|honte|honteu*|me sens .. (mal|coupable|affreu*|gênée?|horrible|nulle?)|(suis|reste) .. confuse?|m'en (veuillez|voulez|voudrez|veux|vouloir)|me (le )?pardonner*|(espère|espérant) .. pardon*|(plates|humbles|profondes|sincères) excuses`),
    regrets: phrases(
      `regrett*|regret|contretemps|désagréments?|gêne|dérang*|déran*|tardif|tardive|tardivement|dernière minute|indulgence|inconvénients?|embarras|au dernier moment|si peu de temps|si tard|bousculer|complique`,
    ),
    demands: phrases(`
      exig(e|eons|er)|réclame*|mis*e? en demeure|mets en demeure|je (veux|attends de|compte (recevoir|sur un*|obtenir)|entends (être|recevoir)|insiste|tiens à (ce que|recevoir|obtenir))|j'(attends|entends) (de vous|de votre|votre|un|une|le |la |que|toujours|recevoir)|vous voudrez bien (me|m'\\p{L}+)|(vous|tu) (devez|dois|êtes tenue?s?|me devez|êtes dans l'obligation|êtes obligée?s?|êtes priée?s?)|(il est|serait) (impératif|hors de question)|impérativement|droit (à|de (savoir|recevoir|connaître|obtenir)|d'obtenir|d'avoir|d'exiger)|en droit|avocat|tribunal|à défaut|faute de quoi|sans quoi|sinon,? je|dernier (avertissement|rappel)|avis (négatif|google)|glassdoor|(merci|veuillez|prière|prie|demande) .. ne (pas|plus|jamais) (m'|me )?(contacter|rappeler|écrire|recontacter|appeler)|me (contactez|rappelez|écrivez|recontactez) (plus|pas)|(m'écrivez|m'appelez) (plus|pas)|(cessez|arrêtez) (de|d'\\p{L}+)|vous me (rembourserez|verserez|paierez|devez)`),
    asks: phrases(`
      ^\\p{L}+ez(-\\p{L}+)?|merci de (bien |me |nous |confirmer|supprimer|répondre|rembourser)|merci de m'\\p{L}+|veuillez|prie de (me|bien|m'\\p{L}+|procéder|confirmer|supprimer|rembourser|répondre)|(confirm|envoy|renvoy|rembours|transmett|rappel|répond|supprim|effac|expliqu|vers|indiqu)ez|(dites|donnez|faites)-moi|(je vous|vous) demande (de|un|une|le|la|d'\\p{L}+)|remboursement|rembours*|frais|explications?|(attends|besoin|faut|voudrais|souhaite) .. (votre (réponse|confirmation)|que vous|une (réponse|explication|confirmation))`),
    urgency: phrases(`
      (avant|d'ici|dès) .. (lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir|midi|la fin|fin|le \\d+|\\d+|aujourd'hui|maintenant|réception)|sous (\\d+|huit|quinze|trois|deux|une)|dans (les|un délai|un) .. (brefs délais|meilleurs délais|heures|jours|délai|heure)|immédiat*|sans (plus )?(délai|attendre|tarder|faute)|au plus (vite|tôt|tard)|urgen*|tout de suite|aujourd'hui|dans la (journée|semaine)|rapidement|le plus (vite|rapidement|tôt)|dès que possible|cette semaine`),
    gently: phrases(`
      pourriez|pourrais-tu|pourrait|serait-il|auriez-vous|pouvez-vous|si (possible|c'est possible|cela|besoin|ce n'est|vous (pouvez|avez|voulez|souhaitez|le)|tu|nécessaire)|serais .. (reconnaissante?|heureu*)|seriez|n'hésitez|(quand|lorsque) (vous|tu)|à l'occasion|je (retire|décline|renonce|vous informe|vous confirme|vous (fais|écris|préviens|annonce))|agréer|accepter|croire|excus*|noter que|pas (d'urgence|pressé*)|annuler|souhaite (de |à )?(vous|trouver|retirer|une|un|la|décliner|bonne)`),
    fine: phrases(`
      (inutile|besoin) .. (d'excuses?|vous excuser)|cabinet d'avocat*|(poste|candidature|comme) .. avocate?|avocate? (collaborat*|junior|stagiaire)|ne (veux|voudrais)|veux (pas|surtout|vous (dire|remercier)|croire)|n'attends (rien|pas)|j'attends (un (enfant|bébé)|mon|ma)|vous devez (être|avoir|sans doute)|tiens à (vous|te|ce poste)|avec effet immédiat|date limite|le droit (social|du travail|des affaires|public|privé)`),
  },

  register: {
    casual: phrases(`
      coucou|yo|hey|kiff*|cool|(super|trop|hyper) (sympa|cool|chouette|contente?|bien|top|hâte)|ouais|nan|ben|mdr|lol|haha*|hihi*|pff*|oups|taff?|boulot|bosser|trucs?|potes?|mec|mecs|gars|les (amis|copains|filles|gens)|bisous?|biz|bises|à plus|a plus|à\\+|a\\+|@\\+|tchao|ciao|bye|grave|galère|ça (le fait|le fera|me branche|roule|craint|va pas|me saoule)|(j'ai|je suis|je vais|c'est|je peux|je veux|ça|je sens|je serai|je viens|je viendrai|je sais|c'était|je crois) pas|j'peux|j'suis|j'vais|chuis|t'as|t'es|t'inquiète?|vous inquiétez pas|y'a|nickel|au top|c'est top|c'était top|carrément|dsl|stp|bjr|cc|bcp|ok (cool|merci|super|ça|bon)|okay|oki|merciii*|me (casse|barre|tire)|laisse* tomber|l'affaire|l'éponge|à la prochaine|no (stress|souci|problem)|sorry|thanks|thx|merde|putain|saoul*|gonfl(é|er)|marre|dingue|ouf|bon vent|bref,|perso`),
    formal: phrases(
      `madame|monsieur|mesdames|messieurs|salutations distinguées|veuillez|agréer|vous prie|je vous remercie|votre (temps|message|écoute|accueil|retour|disponibilité|attention|réponse)`,
    ),
    familiar: phrases(
      `tu|te|t'(?!on)\\p{L}+|toi|(?<!(le|un|du|au|de|quel|ce|même|l'autre) )ton|ta|tes|tiens-moi|dis-moi|rappelle-moi|envoie-moi|appelle-moi`,
    ),
    careless: /(?!)/gu,
    ordinary: new Set(
      `absolument beaucoup bien bonjour bonne candidature cette décision définitivement désolé désolée et immédiatement infiniment jamais je ma mais merci mon ne non nous offre pas plus pour pourquoi refuse retire rien sans stop super tout toute très trop urgent vous votre vraiment énormément un une le la les de des`.split(
        /\s+/,
      ),
    ),
  },

  adds: {
    thanks: 'Merci pour le temps et l’attention accordés à ma candidature.',
    apology: 'Toutes mes excuses pour ce contretemps.',
  },
});
