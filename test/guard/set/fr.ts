import { bad, type Draft, good } from './draft.ts';

export const fr: Draft[] = [
  good(`Madame Lambert,

Je vous remercie pour l'entretien de jeudi. Après réflexion, je retire ma candidature au poste d'assistante commerciale : j'ai accepté une autre offre.

Je vous souhaite une belle réussite dans ce recrutement.

Bien cordialement,
Inès Caron`),
  good(`Bonjour Thomas,

merci pour ta réponse rapide et pour nos deux appels. Je reste finalement chez mon employeur, donc je sors du processus. J'ai été content de faire ta connaissance !

Bonne continuation,
Hugo`),
  good(`Monsieur,

Je suis au regret de vous informer que je ne donnerai pas suite à votre proposition d'embauche. Mon projet professionnel a évolué et m'oriente vers l'enseignement. Soyez remercié de la confiance que vous m'avez accordée.

Veuillez agréer, Monsieur, mes salutations distinguées.

Étienne Vasseur`),
  good(
    `Bonjour Madame Faure,

Je dois annuler notre rendez-vous du 14 mai et j'en profite pour vous dire que je retire ma candidature. Je vous prie d'excuser ce changement tardif. Merci encore pour votre invitation.

Cordialement,
Samir Haddad`,
    { booked: true },
  ),
  good(`Chère Madame,

Votre offre m'a fait très plaisir et je vous en suis reconnaissante. Je vais pourtant la décliner, car je souhaite me tourner vers un métier plus technique.

Avec mes meilleurs vœux pour la suite,
Solène Picard`),
  good(
    `Bonjour Karim, merci d'avoir pensé à moi. Je ne suis pas en recherche actuellement et je préfère ne pas aller plus loin. Restons en contact !`,
    { channel: 'linkedin' },
  ),
  good(`Madame, Monsieur,

Par ce courrier, je me désiste de ma candidature du 3 mars. Merci pour l'attention portée à mon dossier.

Salutations distinguées,
Gérard Noël`),
  good(`Bonjour Monsieur Tessier,

J'ai longuement réfléchi et je décline le poste de chef d'équipe. Les horaires de nuit ne sont pas compatibles avec ma vie de famille. Merci de m'avoir fait visiter l'atelier avec autant de patience.

Bien à vous,
Loïc Marchand`),
  good(`Bonjour Anne,

je tenais à te le dire tout de suite : je retire ma candidature. Mes projets ont changé et je mets ma recherche en pause. Merci infiniment pour ton temps et ta franchise.

À bientôt, je l'espère,
Clara`),
  good(`Monsieur Benoît,

Pour des raisons de santé, je ne pourrai pas prendre le poste et je renonce à ma candidature. Je vous sais gré de votre confiance.

Respectueusement,
Maëlle Rivière`),
  good(
    `Madame la Professeure,

Je vous remercie de m'avoir conviée à l'audition du 8 juin. Ayant été recrutée ailleurs, je me retire du concours. Je regrette de vous prévenir si peu de temps avant la date.

Bien respectueusement,
Judith Aubry`,
    { booked: true },
  ),
  good(
    `Bonjour M. Perrin, merci pour l'invitation. J'ai signé un contrat la semaine dernière et je ne participerai donc plus au recrutement. Bonne chance pour trouver la bonne personne.`,
    { channel: 'linkedin' },
  ),
  good(`Bonjour Madame Diallo,

Mes prétentions salariales et le budget du poste sont trop éloignés ; je préfère donc en rester là. Merci pour votre réponse très claire, cela m'a aidé à me décider.

Cordialement,
Rémi`),
  good(`Madame,

Je suis très honoré de votre proposition. J'ai néanmoins décidé de ne pas l'accepter : je reprends mes études en septembre.

Je vous prie de croire, Madame, à l'expression de ma considération.

Aurélien Gros`),
  good(
    `Bonjour, ici Paul Renaud, je vous appelle au sujet du poste d'acheteur. Je souhaite retirer ma candidature et je voulais vous le dire de vive voix. Merci beaucoup pour le temps que vous y avez passé. Je vous envoie aussi un mail.`,
    { channel: 'phone' },
  ),
  good(`Chère Marion,

encore merci pour votre offre et pour votre patience à tous. Ma réponse est non. Parler avec l'équipe m'a fait comprendre que c'est la recherche qui m'attire.

Amitiés,
Judith`),
  good(`Madame,

Merci pour votre invitation. Pourriez-vous me préciser la fourchette de salaire prévue ? Cela m'aiderait à préparer l'entretien.

Cordialement,
Sven Arnaud`),
  good(`Bonjour Monsieur Colin,

lundi à 9 h me convient très bien. Je me réjouis de vous rencontrer.

Bien cordialement,
Lucas Mercier`),
  good(`Bonjour Madame Roussel,

malheureusement, je ne serai pas disponible vendredi. Serait-il possible de reporter l'entretien à la semaine suivante ? Toutes mes excuses pour ce contretemps.

Cordialement,
Ida Salomon`),
  good(`Bonjour,

Je vais être bref : je m'arrête là. Le trajet serait trop long pour moi au quotidien. Merci pour votre franchise, et bon courage pour la suite du recrutement.

Svetlana`),
  good(`Chère Madame Hamon,

Un temps plein n'est pas envisageable pour moi cette année, c'est pourquoi je souhaite que vous ne teniez plus compte de ma candidature. Merci de votre compréhension.

Bien à vous,
Deniz Acar`),
  good(`Cher Monsieur Fabre,

Le calendrier du recrutement allait au-delà de la date à laquelle je devais répondre à une autre entreprise, et je me suis engagée là-bas. Je vous demande donc de clore mon dossier. Nos échanges téléphoniques ont été un plaisir, merci à vous.

Cordialement,
Olga Petit`),
  good(`Bonjour Nora,

c'est décidé, je ne rejoindrai pas l'équipe. Le poste est beau, l'équipe aussi, mais ce n'est pas le bon moment pour moi. Merci pour tout, vraiment, et si un autre poste s'ouvre un jour, je serai heureuse d'en parler.

Belle journée,
Fanny`),

  bad(
    'placeholder',
    `Madame [Nom],

Je vous remercie pour notre entretien. Je retire ma candidature.

Cordialement,
Jean Ollier`,
  ),
  bad(
    'placeholder',
    `Bonjour Monsieur ,

Je vous remercie de votre invitation et je retire ma candidature.

Cordialement,
Kim Louis`,
  ),
  bad(
    'no-decision',
    `Chère Madame Thomas,

Merci beaucoup pour le temps que vous m'avez consacré. J'ai accepté une autre offre entre-temps. Je vous souhaite de trouver rapidement la bonne personne.

Bien à vous,
Antonin`,
  ),
  bad(
    'no-decision',
    `Monsieur,

Je vous remercie de votre invitation. Je ne pourrai malheureusement pas venir mercredi. Veuillez m'en excuser.

Cordialement,
Sabrina Cohen`,
    { booked: true },
  ),
  bad(
    'undecided',
    `Bonjour Madame Bec,

merci pour tout. Je vais sans doute retirer ma candidature.

Bonne journée,
Enrico`,
  ),
  bad(
    'undecided',
    `Madame,

Merci pour votre offre, que je ne peux pas accepter en l'état. Si vous pouviez revoir le salaire à la hausse, je serais prêt à y réfléchir à nouveau.

Cordialement,
Grégoire Simon`,
  ),
  bad(
    'undecided',
    `Bonjour Léon, merci pour la rencontre d'hier. J'hésite encore à continuer et j'aurais besoin de quelques jours pour me décider. Il est possible que je retire ma candidature.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Monsieur,

Je vous remercie de votre invitation. Je retire ma candidature, l'entretien m'ayant paru assez brouillon.

Cordialement,
Élif Tan`,
  ),
  bad(
    'criticism',
    `Bonjour Madame Buisson,

merci pour votre temps. Je quitte le processus. Attendre six semaines une réponse en dit long, à mes yeux.

Bonne continuation,
Roger`,
  ),
  bad(
    'criticism',
    `Chère Madame,

Merci pour votre offre, mais je ne l'accepterai pas. Une petite suggestion pour finir : votre annonce gagnerait à décrire le poste plus fidèlement.

Bien à vous,
Mona`,
  ),
  bad(
    'criticism',
    `Monsieur Leduc,

Je vous remercie de m'avoir reçue. Je préfère toutefois me retirer. Votre collègue n'avait visiblement pas lu mon CV, et je n'ai pas senti un grand intérêt pour mon parcours.

Sincères salutations,
Agathe Bonnet`,
  ),
  bad(
    'overexplaining',
    `Madame Dornier,

Je vous remercie et je retire ma candidature. Ma mère est à l'hôpital depuis sa chute, mon frère vit au Canada et ne peut pas aider, et la crèche nous a annoncé qu'elle fermait cet été, si bien que je dois garder les enfants l'après-midi.

Cordialement,
Iris Nadal`,
  ),
  bad(
    'comparing-offers',
    `Monsieur,

Merci pour votre offre. Je la refuse, une autre entreprise me versant 400 euros de plus par mois.

Cordialement,
Yves Vidal`,
  ),
  bad(
    'comparing-offers',
    `Bonjour Nina, merci pour tout ! Je retire ma candidature : l'autre poste offre de meilleures conditions et plus de télétravail.`,
    { channel: 'linkedin' },
  ),
  bad(
    'no-thanks',
    `Madame Lenoir,

Je vous informe par la présente que je retire ma candidature au poste de cuisinière. J'ai accepté un autre emploi.

Salutations distinguées,
Sonia Hild`,
  ),
  bad(
    'no-thanks',
    `Bonjour Monsieur Girard, je ne souhaite pas poursuivre le processus de recrutement. Bonne continuation, Éric`,
    { channel: 'linkedin' },
  ),
  bad(
    'over-apology',
    `Madame Moulin,

Je suis vraiment désolée, mais je retire ma candidature. Je vous remercie pour votre invitation. Encore une fois pardon, j'espère que vous ne m'en voudrez pas.

Cordialement,
Flore Henry`,
  ),
  bad(
    'over-apology',
    `Cher Monsieur,

J'ai terriblement honte de vous écrire cela, mais je dois retirer ma candidature. Merci pour le mal que vous vous êtes donné.

Bien à vous,
Gaspard`,
  ),
  bad(
    'missing-apology',
    `Bonjour Madame Hesse,

merci pour votre invitation de jeudi. Je retire ma candidature et ne viendrai pas.

Cordialement,
Émile Kaya`,
    { booked: true },
  ),
  bad(
    'demands',
    `Monsieur Otto,

Je vous remercie pour l'entretien et je retire ma candidature. Vous voudrez bien me rembourser mes billets de train sans délai.

Cordialement,
Wolf Bréhier`,
  ),
  bad(
    'demands',
    `Bonjour Madame Petitjean,

Merci de m'avoir reçu. Je me retire du recrutement. J'attends de votre part une explication écrite sur les critères de sélection avant vendredi.

Cordialement,
Alban Royer`,
  ),
  bad(
    'casual',
    `Coucou les gars,

merci pour le call, c'était trop cool ! J'ai trouvé un autre taf, du coup je retire ma candidature. À plus !

Bastien`,
  ),
  bad(
    'casual',
    `Madame,

Je te remercie pour l'entretien et je retire ma candidature.

Cordialement,
Laure Simonet`,
  ),
  bad(
    'shouting',
    `Madame Ernst,

MERCI BEAUCOUP pour votre invitation !!! Je retire ma candidature.

Cordialement,
Benoît Ott`,
  ),
  bad(
    'wrong-name',
    `Bonjour Madame Kruger,

merci pour votre temps. Je retire ma candidature au poste d'éducatrice.

Cordialement,
Ella Roth`,
    { to: 'Monsieur Blanc' },
  ),
  bad(
    'wrong-name',
    `Bonjour Monsieur Blanc,

merci pour votre temps. Je retire ma candidature au poste de comptable.

Cordialement,
Ella Roth`,
    { to: 'Monsieur Blanc', role: 'Infirmière de nuit' },
  ),
  // Written after the first look at the figures of those above.
  good(`Bonjour,

Suite à notre échange de ce matin, je confirme par écrit ce que je vous ai dit : je me retire du recrutement. Merci encore de votre écoute.

Cordialement,
Yann Le Bihan`),
  good(`Chère Madame Ferrand,

Je vous écris avec un petit pincement au cœur. Vos équipes m'ont réservé un accueil formidable et j'ai pris un vrai plaisir à résoudre l'étude de cas. Malgré cela, j'ai choisi une autre voie et je ne poursuivrai pas l'aventure avec vous.

Je garde un excellent souvenir de ces trois rencontres.

Bien à vous,
Pauline Sauvage`),
  good(
    `Bonjour Julie, merci beaucoup pour ta proposition ! Le poste est vraiment tentant, mais je viens d'en commencer un nouveau, donc ce sera non pour moi cette fois. Au plaisir d'échanger plus tard.`,
    { channel: 'linkedin' },
  ),
  good(`Madame la Directrice,

J'ai l'honneur de vous faire savoir que je renonce au poste d'adjoint administratif pour lequel j'ai été retenu. Une mutation de mon conjoint nous conduit à quitter la région.

Je vous remercie de l'intérêt porté à ma candidature et vous prie d'agréer, Madame la Directrice, l'expression de mes sentiments respectueux.

Michel Barbier`),
  good(
    `Bonjour Monsieur Ngo,

je suis désolée de vous prévenir la veille : je ne viendrai pas à l'entretien de demain et je retire ma candidature. Merci de m'avoir accordé ce créneau.

Bonne journée,
Fatou Sow`,
    { booked: true },
  ),
  good(`Bonjour Éric,

merci pour la proposition. Après en avoir parlé en famille, on ne déménagera pas, donc je décline. Bon courage pour la suite et merci encore pour ta disponibilité.

Simon`),
  good(`Madame,

Je vous prie de bien vouloir clôturer ma candidature à l'alternance en communication : mon école ne propose finalement plus ce rythme. Je vous remercie du temps que vous m'avez accordé et, si besoin, je peux vous confirmer tout cela par téléphone.

Cordialement,
Lina Messaoudi`),
  good(`Monsieur le Directeur,

Vous m'avez fait une offre généreuse et je vous en remercie vivement. Je ne l'accepte pas : mes priorités sont ailleurs pour l'instant. Pourriez-vous, à l'occasion, me renvoyer le portfolio que je vous avais laissé ?

Avec mes salutations les meilleures,
Hélène Courtois`),
  good(`Bonjour Madame Lebrun,

je ne donnerai pas suite. Merci pour tout.

G. Poirier`),
  good(`Bonjour Sonia,

je voulais te remercier de m'avoir recommandée auprès de ton service. J'ai retiré ma candidature hier, le poste étant plus orienté vente que ce que je cherche aujourd'hui. Ton soutien m'a beaucoup touchée.

Amitiés et à bientôt,
Léonie`),
  bad(
    'criticism',
    `Bonjour Madame Weber,

je vous remercie de votre accueil. Je retire cependant ma candidature : l'ambiance dans les bureaux m'a semblé plutôt morose.

Cordialement,
Thibaut`,
  ),
  bad(
    'criticism',
    `Monsieur,

Merci pour ces deux entretiens. Je décline votre offre. J'aurais simplement aimé que la question du salaire soit abordée plus tôt, cela nous aurait évité à tous de perdre du temps.

Bien cordialement,
Nadège Pons`,
  ),
  bad(
    'undecided',
    `Chère Madame Olivier,

merci pour votre offre. Je penche plutôt pour un refus, mais je reste ouverte si le poste pouvait se faire à quatre jours par semaine.

Bien à vous,
Camille`,
  ),
  bad(
    'no-decision',
    `Bonjour Monsieur Aubert,

un grand merci pour votre accueil. Le poste ne correspond pas tout à fait à ce que j'imagine pour la suite. Bonne continuation à toute l'équipe.

Cordialement,
Marc-Antoine`,
  ),
  bad(
    'comparing-offers',
    `Madame,

Je vous remercie de votre proposition, que je décline : je rejoins Beaulieu Conseil, où la rémunération est supérieure à la vôtre.

Cordialement,
Quentin Ferry`,
  ),
  bad(
    'overexplaining',
    `Bonjour Madame Jacob,

merci de votre confiance. Je me retire du processus. Pour tout vous dire, je sors d'une séparation compliquée, mon propriétaire vend l'appartement et mon médecin m'a mis en arrêt à cause de crises d'angoisse. Mes parents m'hébergent en attendant, mais ils habitent à deux heures de route.

Cordialement,
Dorian`,
  ),
  bad(
    'demands',
    `Madame,

Merci pour l'entretien. Je retire ma candidature. Vous êtes tenus de supprimer mes données et de me le confirmer sous 48 heures.

Salutations,
Arnaud Chevalier`,
  ),
  bad(
    'casual',
    `Bonjour Madame Prat,

merci pour l'entretien, c'était super sympa 😊 Je retire ma candidature, j'ai trouvé un autre poste.

Bonne journée,
Lola`,
  ),
  bad(
    'no-thanks',
    `Bonjour,

Veuillez noter que je ne suis plus candidat au poste de magasinier. Inutile de me rappeler.

Cordialement,
Kevin Morin`,
  ),
  bad(
    'over-apology',
    `Bonjour Madame Lacroix,

pardonnez-moi de vous écrire si tard. Je retire ma candidature et je vous prie de m'en excuser. Merci pour votre gentillesse, et encore toutes mes excuses pour le temps que vous avez passé sur mon dossier.

Bien à vous,
Émilie`,
  ),
  bad('shouting', `Bonjour Madame Vidal, MERCI mais NON, je retire ma candidature. Bonne journée, R. Klein`),
  bad(
    'wrong-name',
    `Bonjour Hélène,

merci pour notre échange. Je retire ma candidature. Merci encore pour tout, Sandrine.

Bien à vous,
Olivier`,
  ),
];
