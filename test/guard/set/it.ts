import { bad, type Draft, good } from './draft.ts';

export const it: Draft[] = [
  good(`Gentile dott.ssa Marchetti,

La ringrazio per il colloquio di martedì e per la cortesia con cui mi ha accolto. Dopo averci riflettuto a lungo, ho deciso di ritirare la mia candidatura per il ruolo di contabile, poiché ho accettato un'altra offerta.

Le auguro buon lavoro.

Cordiali saluti,
Federica Lanza`),
  good(`Ciao Matteo,

grazie per la pazienza e per tutte le risposte! Ho deciso di non proseguire con la selezione: per ora resto dove sono. Mi ha fatto molto piacere conoscere il team.

A presto,
Giulia`),
  good(`Egregio sig. Ferraro,

con la presente comunico la mia rinuncia al posto di magazziniere. I turni di notte non sono compatibili con i miei impegni. Grazie comunque per la fiducia.

Distinti saluti,
Salvatore Conti`),
  good(
    `Buongiorno Elena,

purtroppo non potrò essere presente al colloquio di giovedì alle 11 e desidero ritirare la mia candidatura. Mi scuso per il disagio e la ringrazio dell'invito.

Un cordiale saluto,
Davide Orsi`,
    { booked: true },
  ),
  good(`Cara Silvia,

la vostra proposta mi ha fatto un enorme piacere e vi sono grato per la fiducia. Ho però scelto di non accettarla: vorrei restare nel mondo della ricerca, ed è una strada diversa.

Un abbraccio a tutti,
Lorenzo`),
  good(
    `Ciao Chiara, grazie di aver pensato a me! Al momento non sto cercando un cambiamento, quindi preferisco non partecipare alla selezione. Restiamo in contatto!`,
    { channel: 'linkedin' },
  ),
  good(`Spett.le Ufficio Personale,

chiedo cortesemente di annullare la mia domanda per il posto di bibliotecario, per motivi personali. Ringrazio per l'attenzione.

Distinti saluti,
Renato Fusco`),
  good(`Gentile dottor Bellini,

è stato un onore ricevere la Sua proposta. Ho preferito rimanere nell'ospedale in cui lavoro e perciò la declino. Conservo un ottimo ricordo del nostro incontro.

Con stima,
Ilaria Gallo`),
  good(`Ciao Fede,

ti scrivo subito per correttezza: mi tiro indietro. In famiglia sono cambiate alcune cose e trasferirmi a Torino adesso non è possibile. Grazie davvero per la bella chiacchierata, mi ha dato tante idee.

Un abbraccio,
Martina`),
  good(`Buongiorno signor Testa,

per ragioni di salute non potrò prendere servizio come impiegata e La prego di considerare chiusa la mia candidatura. Le sono molto riconoscente per la disponibilità.

Cordialmente,
Nadia Rinaldi`),
  good(
    `Chiarissima professoressa Villa,

La ringrazio per l'invito a tenere la lezione di prova del 14 maggio. Avendo nel frattempo preso un impegno con un altro ateneo, rinuncio alla selezione. Sono spiacente per il contrattempo.

Con i migliori saluti,
Tommaso Greco`,
    { booked: true },
  ),
  good(
    `Buongiorno Andrea, grazie del riscontro. La settimana scorsa ho firmato con un'altra azienda, perciò devo dire di no. In bocca al lupo per la ricerca!`,
    { channel: 'linkedin' },
  ),
  good(`Gentile signora Moretti,

la retribuzione di cui abbiamo parlato non corrisponde alle mie aspettative, e per questo concludo qui il mio percorso di selezione. Ho apprezzato la trasparenza con cui ne abbiamo discusso fin dal primo giorno.

Cordiali saluti,
Piero Sanna`),
  good(`Cara Valentina,

ci ho pensato con calma durante il weekend e la mia risposta è no. Il lavoro è bello, ma cerco qualcosa di più vicino a casa. Grazie per la gentilezza e per la rapidità con cui mi hai sempre risposto.

Un caro saluto,
Noemi`),
  good(
    `Buongiorno, sono Michele Ricci, chiamo per il posto di elettricista. Volevo dirle a voce che non vado avanti con la selezione. La ringrazio tanto per il tempo che mi ha dedicato, le mando anche una mail di conferma.`,
    { channel: 'phone' },
  ),
  good(`Alla cortese attenzione dell'Ufficio Risorse Umane

Vi comunico che intendo ritirarmi dalla selezione per il profilo di dietista. Negli ultimi mesi i miei obiettivi professionali sono cambiati e prenderò un'altra direzione. Vi ringrazio per l'interesse e resto a disposizione per eventuali opportunità future.

Distinti saluti,
Laura Pagani`),
  good(`Gentile dott. Serra,

La ringrazio per l'invito al colloquio. Potrebbe dirmi se il lavoro si svolge in presenza e qual è la fascia retributiva prevista? Mi aiuterebbe a prepararmi meglio.

Cordiali saluti,
Cinzia Barone`),
  good(`Ciao Luca,

mercoledì alle 15 per me va benissimo. A presto!

Davide`),
  good(`Gentile signor Colombo,

ho avuto un imprevisto e venerdì non riesco a venire. Sarebbe possibile spostare il colloquio alla settimana prossima? Mi scusi per il disturbo.

Cordiali saluti,
Sonia Leone`),
  good(`Paola,

grazie mille per l'aiuto di queste settimane. Rinuncio alla posizione di coordinatore: ho capito che in questa fase preferisco un ruolo più tecnico. Spero che troviate presto la persona adatta.

Un saluto,
Enrico`),
  good(`Gentile dott.ssa Rota,

non intendo proseguire con la candidatura per il ruolo di segretaria di direzione, avendo accettato un incarico in un'altra città. Se possibile, Le chiederei di cancellare i miei dati dal vostro archivio. Grazie per la cortesia.

Cordiali saluti,
Ivana Costa`),
  good(`Ciao a tutti,

volevo ringraziarvi per i tre incontri, da ognuno ho imparato qualcosa. Lascio il mio posto ad altri, perché ho deciso di riprendere gli studi in autunno. Faccio il tifo per voi!

Un abbraccio,
Simone Neri`),

  bad(
    'placeholder',
    `Gentile [Nome Cognome],

La ringrazio per il colloquio e ritiro la mia candidatura.

Cordiali saluti,
Aldo Riva`,
  ),
  bad(
    'placeholder',
    `Buongiorno dott. Fabbri,

grazie per l'incontro. Ho deciso di ritirarmi dalla selezione per il ruolo di (inserire posizione).

Cordiali saluti,
Elsa Mori`,
  ),
  bad(
    'placeholder',
    `Gentile dott.ssa ,

La ringrazio per l'invito, ma ho deciso di non proseguire con la selezione.

Cordiali saluti,
Sergio Bassi`,
  ),
  bad(
    'no-decision',
    `Ciao Simona,

grazie infinite per il vostro tempo. Nel frattempo ho accettato l'offerta di un'altra azienda. Buona fortuna con la ricerca!

Un saluto,
Nicola`,
  ),
  bad(
    'no-decision',
    `Gentile signor Longo,

La ringrazio dell'invito al colloquio di martedì. Purtroppo non potrò partecipare. Mi scuso per il disguido.

Cordiali saluti,
Gaia Ferri`,
    { booked: true },
  ),
  bad(
    'undecided',
    `Ciao Alessia,

grazie per la proposta! Credo che alla fine dirò di no.

Un abbraccio,
Sofia`,
  ),
  bad(
    'undecided',
    `Gentile dott.ssa Bruno,

La ringrazio per l'offerta, che però non posso accettare. Se fosse possibile arrivare a uno stipendio un po' più alto, sarei disposto a riparlarne.

Cordiali saluti,
Walter Grassi`,
  ),
  bad(
    'undecided',
    `Buongiorno Marco, grazie per la conversazione di ieri. Non ho ancora deciso se andare avanti, mi serve qualche giorno per pensarci. Forse ritirerò la candidatura.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Gentile signor Pellegrini,

La ringrazio dell'invito. Ritiro la mia candidatura perché ho trovato il colloquio piuttosto disorganizzato.

Cordiali saluti,
Fabiola Caruso`,
  ),
  bad(
    'criticism',
    `Ciao Sara,

grazie per la disponibilità. Esco dalla selezione. Ho aspettato più di un mese senza ricevere alcuna risposta, e questo la dice lunga su come lavorate.

Un saluto,
Natalia`,
  ),
  bad(
    'criticism',
    `Gentile dott. Martini,

La ringrazio per la proposta, a cui rinuncio. Se posso permettermi un consiglio, il responsabile farebbe bene a leggere il curriculum prima dell'incontro.

Cordiali saluti,
Ettore Donati`,
  ),
  bad(
    'criticism',
    `Ciao Giulio, grazie della chiacchierata. Non proseguo con la candidatura: l'ambiente mi è sembrato teso e nessuno ha saputo spiegarmi bene in cosa consiste il ruolo.`,
    { channel: 'linkedin' },
  ),
  bad(
    'overexplaining',
    `Gentile signora Monti,

La ringrazio per l'opportunità, ma ritiro la mia candidatura. A marzo mia madre è stata operata all'anca, mio marito ha perso il lavoro la stessa settimana e siamo indietro di tre mesi con l'affitto, quindi non so a chi lasciare i bambini il pomeriggio.

Cordiali saluti,
Loredana Marini`,
  ),
  bad(
    'comparing-offers',
    `Ciao Gabriele,

grazie mille per la proposta. Devo rifiutarla, perché un'altra azienda mi dà 300 euro in più al mese.

Un saluto,
Jacopo`,
  ),
  bad(
    'comparing-offers',
    `Gentile dott.ssa Rossetti,

grazie per la cura dedicata a ogni fase. Ritiro la mia candidatura, in quanto ho ricevuto un'altra offerta con condizioni decisamente più vantaggiose.

Cordiali saluti,
Milena Sartori`,
  ),
  bad(
    'comparing-offers',
    `Gentile signor Amato,

grazie dell'invito, ma non parteciperò al prossimo colloquio. Ho accettato un posto presso la Meccanica Bertani e comincio lunedì.

Cordiali saluti,
Ivo Palmieri`,
  ),
  bad(
    'no-thanks',
    `Gentile signora Mele,

con la presente ritiro la mia candidatura per il posto di aiuto cuoca, avendo già trovato un impiego.

Cordiali saluti,
Carmela Basile`,
  ),
  bad('no-thanks', `Ciao Raffaele, ho deciso di non andare avanti con la selezione. In bocca al lupo, Irene`, {
    channel: 'linkedin',
  }),
  bad(
    'over-apology',
    `Gentile dott.ssa Vitale,

mi dispiace molto, ma devo ritirare la mia candidatura. La ringrazio per l'invito. Le chiedo ancora scusa e spero che possa perdonarmi.

Cordiali saluti,
Erica Mancini`,
  ),
  bad(
    'over-apology',
    `Ciao Dario,

sono mortificata e mi vergogno tantissimo a scriverti questo: non posso proseguire con la selezione. Grazie di tutto.

Un saluto,
Flavia`,
  ),
  bad(
    'missing-apology',
    `Buongiorno dott.ssa Pace,

grazie per aver fissato il colloquio di lunedì. Ho deciso di ritirare la mia candidatura e quindi non verrò.

Cordiali saluti,
Mattia Guerra`,
    { booked: true },
  ),
  bad(
    'demands',
    `Gentile signor Bianco,

La ringrazio per il colloquio e ritiro la mia candidatura. Pretendo il rimborso del biglietto del treno entro venerdì.

Distinti saluti,
Vittorio Sala`,
  ),
  bad(
    'demands',
    `Gentile dott.ssa Coppola,

grazie per il tempo dedicatomi. Rinuncio al posto. Siete tenuti a cancellare immediatamente tutti i miei dati.

Distinti saluti,
Teresa Lupo`,
  ),
  bad(
    'casual',
    `Ehi raga,

grz per il colloquio, figata! Mi sfilo, ho beccato un altro lavoro e quindi ritiro la candidatura. Bella!

Dede`,
  ),
  bad(
    'casual',
    `Egregio dott. Farina,

ti ringrazio per il colloquio di ieri e per quello che mi hai raccontato. Ritiro la mia candidatura.

Distinti saluti,
Katia Negri`,
  ),
  bad(
    'casual',
    `Buongiorno signora Leoni, grazie mille per l'opportunità 🙏😊 Ho deciso di ritirare la mia candidatura.

Cordiali saluti,
Sharon Villani`,
  ),
  bad(
    'shouting',
    `Gentile dott.ssa Gatti,

GRAZIE MILLE per l'opportunità!!! Ritiro la mia candidatura.

Cordiali saluti,
Alex Porta`,
  ),
  bad(
    'wrong-name',
    `Gentile dott.ssa Lombardi,

La ringrazio per il tempo dedicatomi e ritiro la mia candidatura.

Cordiali saluti,
Tania Alberti`,
    { to: 'dott. Bruni' },
  ),
  bad(
    'wrong-name',
    `Ciao Beatrice,

grazie mille per il colloquio. Ho deciso di ritirare la mia candidatura presso Solaris.

Un saluto,
Ivan Leoni`,
    { to: 'Beatrice', company: 'Grano & Figli' },
  ),
  bad(
    'wrong-name',
    `Ciao Sonia,

grazie per tutto l'aiuto. Ritiro la mia candidatura per il ruolo di Farmacista.

Un abbraccio,
Lara`,
    { to: 'Sonia', role: 'Infermiera di sala' },
  ),

  good(`Cara Ludovica,

lo ammetto, ero molto combattuto, ma ho deciso di restare nell'azienda in cui lavoro. Ti confermo quindi che non proseguirò nella selezione per il ruolo di capo negozio. Grazie di cuore per la fiducia e per la franchezza.

Un abbraccio,
Gerardo`),
  good(
    `Ciao Pietro! Ti ringrazio per la proposta, ma stavolta passo: ho appena cambiato ruolo e voglio fermarmi qui per un po'. In bocca al lupo per la ricerca!`,
    { channel: 'linkedin' },
  ),
  good(`Egregio dott. Falcone,

la distanza tra casa mia e lo stabilimento è davvero troppa: passerei quasi quattro ore al giorno sui mezzi. Chiedo pertanto di togliere il mio nome dalla selezione. Grazie per l'attenzione che mi avete riservato.

Distinti saluti,
Giacomo Assisi`),
  good(
    `Buongiorno signora Nardi,

devo annullare il nostro incontro di venerdì, perché ho scelto di non dare seguito alla candidatura. Mi perdoni se la avviso soltanto ora e grazie per avermi trovato uno spazio.

Cordialmente,
Tecla Fabris`,
    { booked: true },
  ),
  good(`Spettabile commissione,

con la presente rinuncio alla partecipazione al concorso per tutor, essendo stato ammesso a un dottorato fuori regione. Ringrazio tutti per il lavoro svolto.

Distinti saluti,
Valter Tenca`),
  good(`Ciao Eloisa,

ho ricevuto l'offerta e l'ho letta con attenzione. Mi resta una domanda: le ferie si possono dividere in due periodi? Ti rispondo entro venerdì, come d'accordo.

Grazie,
Graziella`),
  good(`Carissima Edda,

sei stata tu a fare il mio nome, perciò voglio che tu lo sappia da me: rinuncio al posto nella scuola. Quest'anno desidero dedicarmi a mia figlia. Ti sono riconoscente per tutto quello che hai fatto.

Ti abbraccio forte,
Cecilia`),
  good(`Gentile dott. Fabiani,

come Le ho anticipato al telefono, confermo che non accetterò la posizione di consulente senior. Credo che il mio profilo si adatti meglio a progetti più piccoli, e per questo preferisco continuare da autonomo. La ringrazio per la considerazione e per la chiarezza della proposta.

Con stima,
Tullio Meneghin`),

  bad(
    'placeholder',
    `Gentile dott.ssa Leoni,

grazie per avermi invitato a partecipare alla selezione di {{azienda}}. Ho deciso di ritirare la mia candidatura.

Cordiali saluti,
Iris Dini`,
  ),
  bad(
    'no-decision',
    `Ciao Marcello,

è stato bello parlare con te e con il team. A ripensarci, il ruolo non è quello che sto cercando in questo momento. Grazie per l'attenzione!

Un saluto,
Giuliana`,
  ),
  bad(
    'undecided',
    `Gentile dott. Nobile,

La ringrazio per il contatto. Vorrei ritirare la mia candidatura, a meno che non ci sia la possibilità di lavorare da casa tre giorni alla settimana.

Cordiali saluti,
Vera Salvi`,
  ),
  bad(
    'criticism',
    `Ciao Karin,

grazie dell'invito. Ho deciso di non continuare: lo stipendio proposto è ben al di sotto del mercato e l'annuncio non corrisponde a quanto mi è stato detto al colloquio.

Un saluto,
Luca Pesaro`,
  ),
  bad(
    'comparing-offers',
    `Ciao Stella! Grazie mille di tutto. Devo dire di no, perché nell'altra azienda posso lavorare da remoto e guadagno quasi il doppio.`,
    { channel: 'linkedin' },
  ),
  bad(
    'over-apology',
    `Gentile signora Gori,

mi scusi, mi scusi davvero. Non potrò proseguire con la selezione. La ringrazio per tutto quello che ha fatto per me.

Cordiali saluti,
Zelda Prati`,
  ),
  bad(
    'demands',
    `Gentile dott. Amoruso,

La ringrazio per il colloquio e ritiro la mia candidatura. Voglio una spiegazione scritta sui criteri che avete usato, entro questa settimana.

Distinti saluti,
Norberto Luzi`,
  ),
  bad(
    'overexplaining',
    `Ciao Mirella,

grazie per la proposta, ma non la accetto. Prima di tutto perché il mio ragazzo è stato trasferito, poi perché l'affitto da voi costa troppo, senza contare che mia nonna è malata e sono l'unica nipote che abita vicino, e per giunta ho la macchina dal meccanico.

Un abbraccio,
Rebecca`,
  ),

  good(`Gentile dott. Tedeschi,

spero che stia bene. Desidero ringraziare Lei e il Suo team per il tempo che mi avete dedicato nelle ultime settimane. Dopo un'attenta riflessione sono giunto alla conclusione che questa opportunità non è la più adatta al momento che sto vivendo e, pertanto, Le comunico il ritiro della mia candidatura.

Conservo grande stima per l'azienda e spero che le nostre strade si incrocino di nuovo.

Cordiali saluti,
Luigi Capra`),
  good(
    `Ciao Marianna! Come va? Ti scrivo per ringraziarti del colloquio di ieri, siete stati gentilissimi. Ho pensato molto a quello che ci siamo detti e ho deciso di non andare avanti, perché cerco una posizione più orientata ai dati. Buona ricerca!`,
    { channel: 'linkedin' },
  ),
  good(`Gentile signora Vasari,

mi rincresce informarLa che, per un cambiamento nella mia situazione familiare, non potrò accettare il posto. So che contavate su di me e mi scuso per l'inconveniente. Le sono grato per la comprensione.

Cordialmente,
Antonio Brizzi`),
  good(`Buonasera Leonardo,

grazie mille per la risposta così rapida. Purtroppo la selezione si è sovrapposta a un'altra che era già alla fase finale e ho finito per accettare la proposta. Le chiedo quindi di non tenere conto della mia candidatura.

Un saluto,
Simona Falco`),
  good(`Spett.le ditta,

vi comunico che non sono più interessato al posto di autista. Grazie per l'occasione.

Giuseppe Raimondi`),
  good(`Ciao Paola!

Dopo averci pensato tanto, rifiuto l'offerta. Non è stata una decisione facile, perché il team e il progetto mi sono piaciuti moltissimo. In questo periodo però ho bisogno di orari più flessibili. Grazie per la comprensione!

Baci,
Luana`),
  good(`Gentile dottor Alvisi,

La ringrazio infinitamente per l'invito a entrare nel vostro studio. Impegni presi in precedenza mi impediscono però di accettarlo, e perciò lo declino. Se può essere utile, Le segnalo volentieri qualche collega.

Con stima,
Regina Porto`),
  good(`Ciao Anna,

come d'accordo ti mando i miei documenti. Resto in attesa di conoscere la data di inizio. Grazie!

Roberto`),
  good(
    `Ciao Tatiana, tutto bene? Ho letto il tuo messaggio, grazie! La posizione sembra molto interessante, ma quest'anno non intendo cambiare lavoro. Se il prossimo anno ci fosse qualcosa, mi scrivi?`,
    { channel: 'linkedin' },
  ),
  good(`Gentile Giuliana,

Le scrivo per comunicarLe che ho deciso di ritirarmi dalla selezione per Marketing Analyst. Il colloquio con la responsabile mi ha aiutata a capire che cerco una funzione più analitica. La ringrazio molto per i consigli e per il feedback sul mio portfolio.

Cordiali saluti,
Bianca Serra`),
  good(
    `Buongiorno signor Olivieri,

quanto al colloquio di mercoledì alle 9: mi dispiace, ma non potrò venire, perché ritiro la mia candidatura. La ringrazio per la comprensione e auguro buona fortuna agli altri candidati.

Marzia Belli`,
    { booked: true },
  ),
  good(`Ciao a tutti,

grazie per l'interesse. La mia richiesta economica è superiore alla fascia prevista, quindi non avrebbe senso continuare. Concludo qui la mia partecipazione e vi auguro una buona selezione.

A presto,
William`),
  good(`Gentile Marco,

mi avete accolto benissimo e ho svolto la prova con piacere. Ciò nonostante, la mia decisione è di non proseguire. Ho dei progetti personali che nei prossimi mesi richiederanno più energie. Grazie davvero di tutto.

Un caro saluto,
Adriano`),
  good(`Ciao Silvia,

scusa se rispondo in ritardo, ero in viaggio. Volevo ringraziarti per la proposta e dirti che non la accetto: ho avuto una promozione interna e resto nel mio gruppo. Se ti serve qualcosa, ci sono!

Pietro`),
  good(`Gentile dott.ssa Aliberti,

prima di confermare la mia presenza al prossimo colloquio vorrei sapere se è prevista la mensa e qual è l'orario settimanale. La ringrazio fin d'ora.

Cordiali saluti,
Nadia`),
  good(`Buongiorno Cristiana,

confermo per iscritto quanto detto al telefono: mi ritiro dalla selezione per il posto di commessa. Il tragitto per me sarebbe troppo lungo. Grazie per la disponibilità di sempre.

Ginevra`),

  bad(
    'criticism',
    `Gentile signora Bassi,

La ringrazio per l'invito, ma ritiro la mia candidatura. Il selezionatore è arrivato con quaranta minuti di ritardo e ha passato metà del tempo a guardare il cellulare.

Cordiali saluti,
Raul`,
  ),
  bad(
    'criticism',
    `Ciao Denise, grazie per la chiacchierata. Non proseguo: a dirla tutta, non mi è piaciuto il modo in cui il responsabile parlava del suo gruppo.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Gentile dott. Lobati,

grazie per la proposta, che rifiuto. Un'azienda di queste dimensioni dovrebbe avere una selezione più rapida e rispettosa.

Cordiali saluti,
Saul`,
  ),
  bad(
    'undecided',
    `Ciao Renato,

grazie per l'invito! Per ora sono orientato a non accettare, ma potrei cambiare idea se riusciste ad aspettare fino a luglio.

Un abbraccio,
Cassio`,
  ),
  bad(
    'undecided',
    `Gentile dott.ssa Maggi,

La ringrazio per la proposta. Vorrei chiederLe ancora qualche giorno per riflettere prima di dire se mi ritiro o no.

Cordiali saluti,
Olga`,
  ),
  bad(
    'comparing-offers',
    `Gentile signor Pini,

grazie per l'attenzione. Declino il posto, poiché il mio attuale datore di lavoro ha pareggiato la vostra proposta e mi ha dato anche un aumento.

Cordiali saluti,
Ugo`,
  ),
  bad(
    'no-thanks',
    `Gentile signor Castri,

Le comunico la mia rinuncia alla selezione per il posto di magazziniere, avendo preso un altro impegno. Buona ricerca.

Cordiali saluti,
Flavio`,
  ),
  bad(
    'demands',
    `Gentile signora Barri,

grazie per il colloquio. Rinuncio al posto. Mandatemi entro domani i risultati dei test che ho svolto.

Distinti saluti,
Iside`,
  ),
  bad(
    'no-decision',
    `Gentile dott.ssa Ponti,

grazie di tutto. La mia vita è cambiata molto nelle ultime settimane e mi trasferisco in Portogallo. Spero che troviate la persona giusta!

Un saluto,
Maite`,
  ),
  bad(
    'missing-apology',
    `Ciao Samuele, grazie per aver organizzato la call di giovedì! Ho deciso di uscire dal processo, quindi lo slot è di nuovo libero. A presto, Yuri`,
    { booked: true, channel: 'linkedin' },
  ),
  bad(
    'overexplaining',
    `Gentile signora Leoni,

La ringrazio per la proposta, ma non posso accettarla. A mio figlio più piccolo hanno diagnosticato l'autismo, stiamo iniziando le terapie, mia moglie ha lasciato il lavoro e io sto pagando i debiti di mio fratello.

Cordiali saluti,
Mauro`,
  ),
  bad(
    'casual',
    `Ehilà Rodrigo! Grazie della chiacchierata, sei un grande, bella lì. Però non fa per me, zio, quindi mi ritiro dalla selezione. Ciaone!`,
    { channel: 'linkedin' },
  ),

  good(`Gentile signora Prati,

trovo il progetto eccellente e molto convincente, ma non accetto la proposta: cerco un percorso più orientato alla ricerca e devo finire la tesi. La ringrazio sinceramente per la pazienza.

Cordiali saluti,
Lia Novelli`),
  good(`Egregio dott. Marini,

mi scuso se rispondo in ritardo e per eventuali disagi. Per mancanza di tempo non proseguirò con la selezione per autista di mezzi pesanti. Grazie a Lei e agli altri colleghi per l'attenzione.

Distinti saluti,
Osvaldo Re`),
  good(
    `Ciao Karen! Ho cambiato idea sul trasferimento e non è possibile conciliarlo con il lavoro, quindi esco dalla selezione. Nelle prossime settimane sarò senza LinkedIn, ma sentiamoci più avanti. Grazie di tutto!`,
    { channel: 'linkedin' },
  ),
  good(`Gentile dottoressa Cordero,

sono passati alcuni giorni dal nostro incontro, che è stato davvero piacevole. Il ruolo è bello, ma non mi sembra in linea con quello che voglio fare, perciò ritiro la candidatura. Avrei voluto dirlo di persona. Grazie per i molti spunti che mi avete lasciato.

Cordiali saluti,
Emanuele Torri`),
];
