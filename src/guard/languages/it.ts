import { phrases } from './phrases.ts';
import type { Words } from './words.ts';

const TITLE =
  "\\p{Lu}[\\p{L}\\p{N}+#&/.’'-]*(?: (?:(?:di|del|della|dei|e|in|per|&) )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}+#&/.’'-]*){0,5}";
const not = '(non|né|mai)';
const they =
  "(voi|lei|chi mi ha|(il|la|i|le|lo|gli|vostr*|su(o|a|oi|e)) .. (team|azienda|ditta|responsabil*|direttor*|direttric*|capo|titolare|recruiter|selezionat*|risorse umane|hr|processo|selezione|colloquio|conversazione|personale|persona|persone|annuncio|posizione|ruolo|clima|ambiente|stipendio|offerta|proposta|interlocutor*)|l'(azienda|ufficio|ambiente|annuncio|offerta|incontro|iter|intervista|interlocut*))";
const suits = '(ades*|in linea|vicin*|adatt*|allineat*|compatibil*)';

export const it = (): Words => ({
  abbreviation:
    /^(?:sigg?|sig\.ra|sig\.na|ra|dott|dott\.ssa|ssa|dr|prof|prof\.ssa|ing|avv|arch|geom|rag|egr|gent|gent\.ma|gent\.mo|spett|spett\.le|le|ecc|es|p\.es|tel|nr?|art|c\.a|att|s\.r\.l|s\.p\.a|ca|circa|min|max|pag|via|c\.v|n\.b|p\.s)$/,

  placeholder: {
    slots: new RegExp(
      [
        '\\((?:inserire|inserisci|indicare|indica|compilare|aggiungere) [^()\\n]{1,40}\\)',
        "\\((?:nome|cognome|nome e cognome|il tuo nome|il mio nome|ruolo|posizione|azienda|data|orario|nome (?:del|della|dell['’]) ?[^()\\n]{1,30})\\)",
        "\\b(?:Nome (?:e )?Cognome|Nome (?:dell['’]azienda|Azienda)|Il tuo nome|Mario Rossi)\\b",
        '\\b(?:[Ii]nserire|[Ii]nserisci|[Ii]ndicare) [a-z ]{1,30} qui\\b',
        '\\b(?:di|del|della|presso|per|il|alle|come)[ \\t]+[,.](?=\\s|$)',
      ].join('|'),
      'g',
    ),
    slotWord: /nome|azienda|ruolo|posizione|data|orario|selezionat|recruiter|motivo|inserire|inserisci|indicare/i,
    emptyGreeting:
      /(?<=^|\n)[ \t]*(?:(?:gentil[ei](?:ssim[oa])?|egregi[oa]|car[oa]|spett\.le|buongiorno|buonasera|ciao|salve)(?: (?:sig\.?(?:ra)?|dott\.?(?:ssa)?|signora?|dottor(?:essa)?|prof\.?(?:ssa)?))?[ \t]+[,!:](?=\s|$)|(?:gentil[ei]|egregi[oa]|buongiorno) (?:sig\.?(?:ra)?|dott\.?(?:ssa)?|dottor|prof\.?(?:ssa)?)[,!:](?=\s|$)|(?:gentile|car[oa]),(?=\s|$))/gi,
  },

  names: {
    greeting:
      /^\s*(?:oggetto:[^\n]*\n\s*)?(?:gentil(?:e|i|issim[oa])|gent\.(?:m[oa])?|egregi[oa]?|egr\.|car(?:[oaei]|issim[oa])|chiarissim[oa]|stimat[oa]|buongiorno|buonasera|buon giorno|ciao|salve)(?!\p{L})[ \t]*,?[ \t]*(?=\S)/iu,
    and: /\s*(?:,\s*(?:(?:e\s+)?(?:gentile|car[oa]|egregi[oa]|buongiorno|ciao)\s+)?|&|(?<!\p{L})ed?(?!\p{L})(?:\s+(?:gentile|car[oa])(?!\p{L}))?)\s*/giu,
    nameEnds: /\s(?:di|della|del|dell['’]|dal|presso|come|spero)(?!\p{L})/iu,
    anybody:
      /(?:^|[^\p{L}])(?:tutt[iea]|team|squadra|ufficio|risorse|umane|hr|signor[ie]|personale|direzione|selezione|selezionator\p{L}*|recruit\p{L}*|commissione|reparto|azienda|società|collegh[ie]|ragazz[ie]|staff|responsabil\p{L}*|di nuovo|ancora|sono|redazione|segreteria|spett)(?=$|[^\p{L}])/iu,
    nicknames: [
      ['giuseppe', 'giuseppina', 'beppe', 'peppe', 'pino', 'pina', 'giusy'],
      ['giovanni', 'gianni', 'vanni'],
      ['francesco', 'francesca', 'franco', 'checco'],
      ['domenico', 'mimmo'],
      ['salvatore', 'totò'],
      ['luigi', 'gigi'],
      ['lorenzo', 'vincenzo', 'renzo', 'enzo'],
      ['alessandro', 'alessandra', 'sandro', 'sandra'],
      ['elisabetta', 'betta', 'lisa'],
      ['filippo', 'pippo'],
      ['gabriele', 'michele', 'raffaele', 'lele'],
    ],
    addressed: [
      /(?<!\p{L})(?:[Gg]razie|[Rr]ingrazio|[Gg]rat[oa]|[Ss]cus[aie]|[Ss]cusate|[Dd]ispiace)(?!\p{L})[^.!?\n,;]{0,60}, (?:(?:signora?|sig\.|sig\.ra|dott\.|dott\.ssa|dottor) )?(?<name>\p{Lu}\p{Ll}{2,})(?=[,.!] +\p{L})/gu,
    ],
    role: [
      new RegExp(
        `(?<=\\b(?:ruolo|posizione|posto|figura|profilo|incarico|tirocinio|stage) (?:di|come|da) )(?<role>${TITLE})`,
        'gu',
      ),
      new RegExp(`(?<=\\b(?:candidatura|selezione|domanda) (?:come|per) )(?<role>${TITLE})`, 'gu'),
    ],
    company: [
      new RegExp(
        `(?<=\\b(?:candidatura|selezione|colloquio|posizione|processo|posto|ruolo|team) (?:presso|in|da) (?:la |il |lo |l['’])?)(?<company>${TITLE})`,
        'gu',
      ),
    ],
  },

  decision: {
    decides: phrases(`
      ritir(o|are|ando|erò|arla|ata|iamo|i) .. (candidatura|domanda|selezione|disponibilità|adesione|iscrizione|partecipazione)|mi ritir*|ritirarmi|ritirandomi|(mi sto|sto) ritirando|rinunc*|declin*|rifiut(o|are|arla|arlo|ando|erò|ato)
      ${not} ... (accett(o|are|arla|arlo|erò|armi)|prosegu*|continu(o|are|erò)|andare avanti|vado avanti|andrò avanti|procede*|seguito|candidarmi|mi candido|assum*|prender* (servizio|parte)|entrare (a far parte|nel|in)|farne parte|far parte|intraprend*)|${not} .. partecip* .. (selezione|processo|iter|fase|fasi|prossim*|concorso|più)
      (mi|tirarmi|farmi|faccio|tiro|chiamo|chiamarmi) .. (indietro|da parte|fuori)|passo indietro|(mi fermo|fermarmi) (qui|qua)|(esco|uscire|uscirò|uscita|fuori) (da|dal|dalla|dall') .. (selezione|processo|iter|gara|corsa)|lasci(o|are|erò) .. (selezione|processo|iter|posto|spazio)|abbandon* .. (selezione|processo|iter)
      (conclud*|chiud*|interromp*|termin*|finisc*) .. (percorso|candidatura|selezione|iter|processo|partecipazione|qui)|(annull*|cancell*|disdi*) .. (candidatura|domanda|iscrizione|partecipazione|adesione)|(consider*|riten*) .. (chius(a|o)|ritirat*|annullat*|conclus*|decadut*|nulla)|${not} (mi |più )?(consider*|ten* conto) ..|(esclud*|togli*|tolg*|rimuov*|depenn*|cancell*) .. (il mio nome|la mia candidatura|nominativo|dalla (lista|selezione|rosa))
      risposta .. è .. no|(dir*|dic*|dover) .. (di |un )?no|passo (la mano|oltre)|(stavolta|questa volta) passo|ced* .. posto|${not} .. più .. (disponibile|interessat*|disposizione|partita)|${not} .. (disponibile|interessat*) .. (selezione|posizione|ruolo|proposta|posto|offerta)`),
    hedges: phrases(`
      forse|magari|cred(o|erei) (che|di|proprio|sia)|pens(o|erei|avo) (che|di|proprio|sia)|mi sa|(probabil|possibil|eventual)mente|può darsi|(potrei|dovrei|sarei|quasi|direi)(?=[^,]{0,14}$)|(sono|sarei|ero) .. (propens*|orientat*|tentat*)|in dubbio|sto (pensando|valutando|considerando)|stavo pensando|valutando (se|di)|suppongo|${not} (sono|è) .. (sicur*|cert(o|a))|in linea di massima|sembra che|sarebbe forse`),
    bargains: phrases(`
      a meno (che|di)|salvo (che|se)|tranne (che|se)|a patto|a condizione|purché|sempre che|(se|qualora|nel caso) ... (stipendio|retribuzione|ral|offerta|proposta|smart working|cifra|budget|compenso|orario|orari|sede|contratto|condizioni|inquadramento|pacchetto|importo) .. (foss*|sal*|miglior*|aument*|potess*|cambi*|arriv*|alz*|adegu*|riv*|cresc*)
      (se|qualora) .. (foss*|potess*|potest*|poteste|riusc*|ci (fosse|sono|è)|voless*|doveste|aveste) ... (stipendio|retribuzione|ral|offerta|cifra|budget|compenso|smart|giorni|orario|contratto|alz*|aument*|miglior*|incontro|rived*|adegu*|margine|spazio)|(se|qualora) .. (alz*|aument*|miglior*|pareggi*|adegu*|rived*|rivedes*|veni(ste|sse)|offri*|raggiung*) ..
      (disponibil(e|i)|dispost*|pront*|apert*|potremmo|potrei|possiamo|felice|volentieri|sarei|mi piacerebbe) .. (riparlarne|ripensarci|rivalutar*|riconsiderar*|rinegoziar*|tratta(re|rne)|negozia(re|rne)|ridiscuter*|rivedere (la|il mio)|ripensamento)|cambi(are|erei|assi|asse) idea|farmi cambiare|convincermi|mi convinc(este|esse|ete)|controfferta .. (vostra|sua|aspetto|attendo)|margin* (di|per)|venirmi incontro|venite* incontro|(tener*|ten*|lasci*) .. (in sospeso|in stand-?by|in gioco|in lista|in corsa)|${not} è .. (definitiv*|ultima parola|detta)|nulla è (deciso|definitivo)`),
    postpones: phrases(`
      (mi serv*|ho bisogno|avrei bisogno|vorrei|ci vuole|chiedo|preferirei|mi dia|datemi|posso avere|mi prendo) ... (giorn*|tempo|settiman*|po'|poco) .. (pens*|decid*|riflett*|valut*|rispond*|risposta)|${not} .. ancora .. (decis*|cert*|convint*|scelto|so)|${not} (sono|ho) .. (sicur*|decis*|cert*|convint*)|non so (ancora |bene )?se|indecis*|(sono|resto) .. incert*|(sono|resto) .. combattut*|devo (ancora )?(decider*|pensarci|rifletterci|valutar*)|ci (devo|voglio|vorrei|sto) (ancora )?(pens*|riflett*|dormire)|(fatemi|lasciami|mi lasci|fammi) pensare|(faccio|farò) sapere .. (decis*|decid*)|(darò|dare|do) .. risposta definitiva|rivedere .. appunti`),
    leans: phrases(`
      (ho|avendo|avevo|abbiamo) .. (accettato|firmato|trovato|scelto|ricevuto|ottenuto|iniziato|detto (di )?sì) .. (altr*|un'altra|nuov*|altrove|contratto|offerta|lavoro|impiego|posto|incarico|proposta|posizione)|(accettare|accettato|firmato|scelto) .. (un altro|un'altra|altrove)|(inizio|comincio|inizierò|comincerò) .. (altrove|lavoro|lunedì|presso)|già (trovato|occupat*|impegnat*|assunt*)
      ${not} .. (ruolo|posizione|momento|strada|posto|lavoro|scelta|occasione) .. (giust*|adatt*|ideale|fa per me|quell*)|${not} (fa|è|sarebbe) per me|(ruolo|posizione|posto|lavoro) .. non .. (quell* che|giust*|adatt*|ciò che)|${not} .. (in linea|adatt*|compatibil*|corrispond*|si concili*|coincid*)|(miei|mia|mie|mio) .. (obiettivi|programmi|piani|situazione|priorità|esigenze) .. (cambiat*|divers*|altr*)|cambio di programma
      (in bocca al lupo|fortuna|auguri|auguro|proseguimento|successo) .. (ricerca|selezione|candidat*|processo)|(trov*|trovare) .. (persona|candidat*|figura|qualcuno|profilo) ..|rest(o|are|erò) .. (dove|nel mio|nella mia|attuale|mio posto)|altr(a|o|e) (direzione|strada|percorso|progetti|programmi|impegni)|${not} (cerco|sto|sono) (più )?(cercando|alla ricerca|interessat*|lavoro|in cerca)`),
    cancels: phrases(`
      annull*|disdi*|disdett*|${not} .. (venire|verrò|vengo|esserci|ci sarò|sarò (presente|lì|dei vostri)|partecip*|presentarmi|mi presenterò|presente|presenzi*|collegar*|raggiung*|farcela|ce la (faccio|farò)|interven*|sostenere)|saltare .. (colloquio|appuntamento)`),
    reschedules: phrases(
      'spost(are|iamo|arlo|armi|assimo)|rimand*|rinvi*|posticip*|anticip(are|arlo)|altr(o|a) (giorno|orario|momento|appuntamento|data|ora)|altra settimana|(settimana|mese) prossim*|prossima settimana|fissare .. nuovo',
    ),
    reverses: phrases(`
      (stat(o|a)|era|è|fu|fatto) (un |uno )?(errore|sbaglio|affrettat*|precipitos*|avventat*|impulsiv*)|ho sbagliato a|scelta (affrettat*|avventat*|sbagliata)|${not} (era|è stata) la (scelta|decisione) giusta|pentit*|pento|(ripren*|riconsider*|rientrare|rivalut*) .. (in considerazione|nella selezione|mio profilo|mia candidatura)|sui miei passi|ritorno sulla mia decisione|troppo (in fretta|impulsiv*)|mi sono sbagliat*`),
    later: phrases(
      "in futuro|futur*|più avanti|un giorno|un'altra (occasione|volta)|altra occasione|al momento giusto|quando (riprenderò|ricomincerò|sarò)|(si (present*|apr*|liber*)|ci fosse|capit*|dovesse) .. (posizione|ruolo|opportunità|occasione|posto|qualcosa)|anno prossimo|fra qualche (anno|mese)|prossime (opportunità|occasioni)|altre (opportunità|posizioni)",
    ),
    fine: phrases(`
      (dopo|avendo) .. (pens*|riflett*|valut*|riflession*|ponder*) ..|(mi sono pres*|ho pres*|ho avuto|preso) .. (tempo|giorn*) .. (pens*|riflett*|valut*)|(ci ho|ho) .. (pensato|riflettuto) .. (bene|molto|a lungo|con calma)|(se|qualora|nel caso) .. (bisogno|domand*|serv*|occorr*|dubbi|necessari*|prefer*|volet*|vuol*|desider*|altro|possibile)|(forse|magari|chissà|spero) .. (futuro|un giorno|strade|incroc*|rived*|risent*|occasione|insieme|sapr*|immagin*)|(sapere|dir*|indicar*|chieder*|capire) se|senza dubbio|${not} esit*|${not} (è stat*|era) .. (facile|semplice)
      (cred*|pens*|riteng*|sent*|cap*|rend*|immagin*) .. (che|di) ... (ma|però|tuttavia|quindi|perciò|per questo|pertanto|e ho deciso|dunque|così)|(cred*|pens*|immagino) .. che .. (capi*|comprend*|team|voi|lei)|per aver (pensato|considerato)|aver(mi)? .. pensato|quasi .. (mes*|ann*|settiman*)|più di quanto|potrebbe(ro)? .. (dirmi|indicarmi|darmi|inviarmi)|possibile .. (cancell*|inolt*|comunic*)`),
  },

  criticism: {
    theirs: phrases(`
      voi|vi|lei|le|vostr(o|a|i|e)|su(o|a|oi|e)|tu(o|a|oi|e)|nessuno|qualcuno|lui|loro|(il|lo|la|i|gli|le|un|uno|una|del|dello|della|dei|degli|delle|al|alla|nel|nella|nei|dal|dalla|sul|sulla|quest(o|a)|quel|quella|tutto|tutta|alcun(e|i)|molte|certe|in) .. (process(o|i)|selezione|colloqui(o)?|conversazion(e|i)|chiacchierata|selezionat*|responsabil(e|i)|capo|direttor*|direttric*|team|squadra|azienda|ditta|società|studio|ufficio|uffici|clima|comunicazion(e|i)|rispost(a|e)|riscontr(o|i)|feedback|domand(a|e)|ruolo|posizione|mansion(e|i)|descrizione|proposta|stipendio|retribuzione|ral|compenso|contratto|condizioni|benefit|cultura|gestione|modo|modi|ton(o|i)|atteggiamento|approccio|prov(a|e)|test|compito|orari|tempi|tempistiche|sistema|portale|person(a|e)|personale|colleghi|risorse umane|hr|accoglienza|sede|rapporto|trattamento|esperienza|recensioni|impostazione|fase|fasi|dirigenza|direzione|titolare|recruiter|struttura|reparto|valutazione|mail|telefonata)|(l|un|dell|all|nell|dall|sull|quest|quell)'(aziend*|ambient*|uffici*|atmosfera|incontr*|iter|intervist*|offerta|annuncio|organizzazion*|atteggiament*|approccio|accoglienza|esperienza|impressione|immagine|attes*|inquadramento|interlocut*)
      comunicazion*|recensioni|tutto (è|era|mi)|tempi`),
    faults: phrases(`
      disorganizz*|mal (organizzat*|gestit*|preparat*|strutturat*|condott*|pagat*|scritt*|defin*)|poc(o|a|hi|he) (professional*|organizzat*|chiar*|trasparen*|seri*|preparat*|cordial*|rispett*|convincent*|struttur*|attra*|competitiv*|interess*|attent*|gentil*|curat*|uman*|coinvolt*|coerent*|adeguat*)|impreparat*|caotic*|caos|confus*|confusion*|scortes*|maleducat*|arrogan*|fredd(o|a|i|e|ezza)|ostil*|aggressiv*|sgradevol*|inaccettabil*|delu(dent*|sion*|s|so|sa)|pessim*|brutt*|scars*|carent*|insufficient*|rigid*|tossic*|(molto|un po'|sembrat(o|a)|piuttosto|era|è) (\\w+ )?pesant*|tes(o|a)|turnover|ingiust*|fuorviant*|disonest*|fals(o|a)|vag(o|a|hi|he)|manc(a|ava|ato|ata|avano)|priv(o|a) di|senza (struttura|chiarezza|organizzazione|rispetto|criterio|preavviso)|lent*|eccessiv*|tropp(o|a|i|e) (?!lontan*|presto|tardi)\\p{L}+|in ritardo|ritard(o|i)|dimenticat*|ignorat*|interr(otto|otta|ompeva)|(guard*|stava|era|sempre) .. (telefono|cellulare)|sotto (il|la|le|del|della|delle) .. (mercato|media|aspettative)|inferior*|fuori (mercato|luogo)|stran(o|a|i|e)|caric(o|hi) di lavoro`),
    negation: phrases("non|né|senza|mai|nulla|niente|nessun*|tutt'altro|affatto"),
    mine: phrases('io|mi(o|a|ei|e)|nostr(o|a)|ho|sono|cerco|voglio|devo|vorrei|preferisco'),
    rebukes: phrases(`
      ${they} ... (non|mai|neanche|nemmeno|neppure|a malapena) .. (rispos*|richiamat*|letto|leggere|guardato|prepar*|sapev*|sapp*|spiega*|mantenut*|avvis*|inform*|ascolt*|rispett*|valorizz*|convin*|ispir*|piac*|colpi*|present*|scus*|sembr* .. (chiar*|professional*|seri*|organizzat*|preparat*|trasparent*|interess*)|mostr*|dimostr*|conosc(eva|evano)|degnat*|fatt* (vivo|viva|vivi|sentire)|(è|sono|era|erano|stat*) .. (chiar*|all'altezza|professional*|trasparent*|cordial*|rispettos*|onest*|gentil*|organizzat*|competitiv*|accoglient*|seri*)|trasmess*|trasmett*|alz*|salutat*|ricordav*|all'altezza)
      nessuno .. (sap*|rispos*|richiam*|spiega*|avvis*|inform*|presentat*|letto|detto|degnat*|fatto|accolt*|salutat*|chiest*)|(neanche|nemmeno|neppure) (un|una|letto|guardato|salut*|rispo*|avvis*|il tempo)
      (senza|nessun*|alcun(a|o)?|zero|neanche) .. (rispost*|notizi*|riscontr*|spiegazion*|scuse|preavviso|aggiornament*|comunicazion*|feedback|preparazion*|struttura)|(settiman*|mes(e|i)|giorni|or(a|e)|minuti|mezz'ora) .. (senza (rispost*|notizi*|riscontr*|sapere|nessun*|alcun*)|di (silenzio|attesa|ritardo)|ad aspettare|per (rispond*|avere|ricevere)|prima di rispond*)|(aspett|attes)(ato|are|o|a) .. (settiman*|mes(e|i)|giorni|or(a|e)|minuti|mezz'ora)|(ci (avete|hanno|ha)|impiegato|messo) .. (settiman*|mes(e|i)|giorni)|(ho dovuto|costrett*) .. (sollecit*|insist*|rincorr*|richiamar*)|vostro silenzio|silenzio (totale|assoluto)
      (mi aspettavo|aspettavo|speravo|meritav*|meritan*|meriterebb*) .. (di più|di meglio|altro|più|maggior*|diverso|un altro|rispetto|risposta|meglio|trattamento)|avrei (gradito|apprezzato) .. (più|maggior*|che|un)|(dovrest*|dovrebb*|potrest*|potrebb*|farest* (bene|meglio)|farebb* (bene|meglio)|andrebb*|sarebbe (bene|meglio|opportuno|utile|il caso|importante)) ... (riveder*|ripens*|miglior*|form(are|arsi)|prepar*|essere (più|rivist*)|avere più|legg*|cur*|avvis*|organizz*|rispett*|rivist*|risponde*)|sarebbe (bene|meglio|opportuno) (che|se) ..|(vi|le) (consiglio|consiglierei|suggeri*|raccomand*|invit(o|erei) a (rived*|riflett*|miglior*))
      (se|mi) (posso|permett*|permetto) .. (consigli*|suggeri*|osserv*|appunto|critic*)|(piccolo|solo un|lascio un) (consiglio|suggerimento|appunto|spunto critico)|(un'|piccola |una )(osservazione|critica)|critic(a|he) costruttiv*|(a|in|con) (esser*|dirla|dire|tutta) .. (onest*|sincer*|tutta|verità)|per (essere|esser) (onest*|sincer*|franc*)|prossima volta|(prossimi|futuri) candidati|campanell* d'allarme|segnal* d'allarme|red flags?|bandier* ross*|(brutta|pessima|cattiva|sgradevole) (impressione|sensazione|esperienza)|amaro in bocca|(la )?dice (lunga|tutto|molto)|(mi|ci) .. (delus(o|a)|preoccupat*|perpless*|lasciat* (perpless*|interdett*|fredd*|l'amaro|senza parole|ad aspettare|con (dubbi|dei)|qualche))|(sono|rimast*|resto) .. (delus*|perpless*|amareggiat*|sconcertat*|infastidit*|sorpres* (che|dalla (mancanza|scarsa)|negativ*)|male)|sentit* .. (ignorat*|sminuit*|a disagio|poco|trattat*|mess* (sotto|in))|a disagio|interrogatorio|pres* in giro|perdita di tempo|perso tempo|perdere (il mio )?tempo|non mi .. (convin*|piaciut*|ispir*|colpit*|trasmess*|entusiasm*)|non .. (condivid*|apprezzato|gradito) .. (modo|stile|tono|approccio|atteggiamento|fatto|metod*|professionalità|chiarezza|serietà)
      (dubbi|perplessità|riserve|preoccupazion*) .. (su|sul|sulla|sull|sui|sulle|riguardo|circa) .. (gestione|azienda|cultura|direzione|team|clima|modo|vostr*|organizzazion*)|(divers*|lontan*|distant*) d* .. (annunc*|promess*|descritt*|concordat*|dett*|prospettat*)|non .. (corrispond*|coincid*|quell* (che|descritt*|promess*)|ciò che|come) ... (annunc*|promess*|descritt*|concordat*|aspettav*|detto)|(valori|cultura|stile) ... (non (sono|si|combac*|coincid*|mi)|lontan*)|(modo|maniera) (in cui|di|con cui) .. (trattat*|trattate|gestit*|gestire|trattare|condott*|condurre|lavorate|comunic*|parl*)|come (trattate|lavorate|gestite)|mancanza di (rispetto|chiarezza|trasparenza|organizzazione|professionalità|risposte|comunicazione|serietà)|scarsa (professionalità|serietà|organizzazione|trasparenza|chiarezza|attenzione|considerazione)|spari(ti|te|to|ta)|ghost*|non .. lavorer(ei|ò) .. (posto|ambiente|così)|chiest* .. (figli|incinta)|lasci* a desiderare`),
    fine: phrases(`
      (apprezz*|grazie|ringrazi*|grat(o|a)|piaciut*|piacere|ammir*|colpit*) ... (modo|maniera|tono|trasparenza|chiarezza) (in cui|di|con cui|con la quale)|(spero|so|mi dispiace|capisco|non vo*|senza vo*|scus*|perdon*|sper*) ... (delu*|ritard*|disturb*|confusion*|attesa|aspettare|imbarazz*|disagio|inutil*|perd*)|(poco|scarso|breve) preavviso|(mio|nostro) ritardo|tragitto .. (lung*|pesant*|faticos*|scomod*)|(viaggio|percorso|strada|tragitto|spostament*|distanza) .. (tropp*|lung*|pesant*|faticos*|complicat*)|tropp(o|a|i|e) .. per (me|la mia|i miei)|troppo lontan*|(rispond*|scriv*) .. ritardo|(far*|tener*) .. (aspettare|attendere|in sospeso)|(perdere|rubar*|sottra*) .. (altro )?tempo|piacevolmente sorpres*|sorpres* .. (positiv*|piacevol*|gentilezza|bell*)|in bocca al lupo|senza (dubbio|indugio|ritardo|impegno)|(nulla|niente|non) .. (contro|a che vedere|critica)|nessuna critica|(grazie|ringrazi*|apprezz*) .. (feedback|consigl*|suggeriment*|rispost*|riscontr*)|un consiglio (prezioso|utile)|grazie infinite|non troppo|prima possibile|mi manc*|manc(a|ano) (ancora|poco|solo)|le (mando|scrivo|auguro|sono|chiedo|dico|comunico|confermo|invio) ..|ritardo con cui (le |vi |ti )?(rispond*|scriv*)|(miei|mio|mia|mie) .. (tes*|pesant*|lent*|strett*)`),
  },

  comparison: {
    others: phrases(
      "(un altro|un'altra|altr(o|a|i|e)|l'altra|l'altro) .. (offert(a|e)|azienda|aziende|propost(a|e)|posto|lavoro|società|ditta|studio|ruolo|posizione|opportunità|impresa|gruppo|banca|scuola|clinica|ospedale|negozio|datore|candidatura|parte)|altrove|concorren*|nuov(o|a) (azienda|lavoro|posto|datore|contratto|impiego|ruolo)|(attuale|mio) (datore|azienda|capo|lavoro|posto|impiego)|(mia|attuale) azienda|(due|tre|più|varie) (offerte|proposte)|controfferta|(quella|quello|offerta|proposta) che (ho|mi) .. (accettato|ricevuto|scelto|fatto|proposto)|(un'azienda|una (ditta|società|realtà|banca|clinica|multinazionale)|uno studio) .. (che|mi|di|vicino)|loro mi (danno)",
    ),
    better: phrases(`
      miglior(e|i|are)|meglio|maggior(e|i)|superior(e|i)|più (alt(o|a|i|e)|vantaggios*|allettant*|interessant*|convenient*|soldi|competitiv*|flessib*|ricc(o|a)|stabil*|sicur*|generos*|complet*|ferie|responsabilità|remunerativ*|giorni)|in più|pag(a|ano|ato|ata|are|herà)|stipendi*|retribu*|guadagn*|aumento|bonus|benefit|welfare|auto aziendale|premi(o|i)|doppio|irrinunciabil*|${not} (potevo|posso|ho potuto) (rifiutare|dire di no)|smart working|(da|lavoro) remoto|tempo indeterminato|ral|offrono`),
    compares: phrases(`
      (rispetto (a|al|alla)|del(la)?|di|in confronto a|paragon*) (quell(o|a)|vostr(o|a)|sua|voi) .. (vostr(o|a)|che (mi )?(offr*|propo*))?|in confronto|a differenza (della vostra|vostra|di voi)|(voi|vostra|offerta|proposta) .. non .. (compet*|regg*|pareggi*|eguagli*|arriv*|confront*)|(supera|batte) .. (vostra|sua|offerta)
      (stipendio|offerta|proposta|condizioni|pacchetto|retribuzione|compenso|posto|ral|contratto|trattamento|opportunità) .. (miglior(e|i)|superior(e|i)|maggior(e|i)|più (alt*|vantaggios*|allettant*|convenient*|ricc*|generos*|interessant*|remunerativ*|competitiv*))|(miglior|maggior|superior)(e|i)? (offert*|propost*|condizion*|stipendio|retribuzion*|pacchetto|compenso|trattamento)|pag(a|ano|ato|ata|herà) .. (di più|meglio|il doppio)|guadagn* .. (di più|meglio|il doppio)|(mi|ci) (danno|dà|offr*|propon*|promett*) .. (di più|in più|meglio|miglior*|maggior*|più|doppio|aumento|bonus|smart|auto)|seconda scelta|lavoro dei (miei )?sogni|preferi* .. alla vostra`),
    money:
      /[€$£]\s?\d|\d[\d.,]*\s?(?:€|euro\b|eur\b|mila\b|k\b|%|per cento\b|franchi\b|dollari\b)|(?:cento|mille|mila) euro/gu,
    joins: phrases(
      "(accettat*|accettare|firmat*|ricevut*|scelto|ottenuto|assunt*|inizi(o|erò|are|ato)|cominc(io|erò|iato)|lavor(are|erò)|entr(o|erò|are)|pass(o|are|erò)|andrò|preso) .. (presso (il|la|lo|l')?|con (il|la|lo|l')?|d(a|al|alla|allo|all')|in|alla|all')",
    ),
    fine: phrases(`
      (conosc*|cap*|comprend*|sap*|spieg*|organizz*|prepar*|valut*) .. (meglio|miglior*)|(meglio|più) .. ${suits}|meglio (a|ai|alle|al) (mi*)|miglior(i)? (saluti|auguri|modo|dei modi)|il (mio )?meglio (per|a|possibile)|per il meglio|(aspettativ*|richiest*|pretes*|punto di vista|fascia|motivi legati) .. (economic*|retribu*|stipendi*)|maggior(e|i) (affinità|sintonia|informazion*|dettagl*|serenità|piacere|stima)|più (avanti|volte|tardi)|persona migliore|(i|quali) .. benefit|di più (su|sul|sulla|del|della|per)|(saperne|qualcosa) di più|(se|qualora) .. (foss*|potess*|poteste|riusc*|ci fosse) ... (alt*|miglior*|più|stipendio)|${not} .. (retribu*|stipendi*) .. (aspettativ*|in linea)|(retribuzione|stipendio|ral|condizioni) .. (non (corrispond*|è in linea|coincid*)|di cui)`),
  },

  explanation: {
    details: phrases(`
      marito|moglie|compagn(o|a)|fidanzat*|ex|madre|padre|mamma|papà|genitori|figli(o|a|e)|bambin*|fratell*|sorell*|nonn(o|a|i)|zi(o|a)|nipot*|divorzi*|incinta|gravidanza|maternità|funerale|mort(o|a|e)|lutto|cancro|operat(o|a)|ricover*|ospedale|medic(o|i|a)|dottori|psicolog*|depress*|ansia|burnout|malatti(a|e)|malat(o|a)|cura|medicin*|rott(o|a)|incidente|affitto|sfratt*|mutuo|debit(i|o)|banca|conto|avvocat*|tribunale|asilo|scuola|babysitter|cane|gatto|matrimonio|auto|macchina|licenziat*|disoccupat*|cassa integrazione|sonno|dormo|piang*|ginocchio|anca|gamba|perso il lavoro|nido`),
    reasons: phrases(`
      perché|poiché|dato che|visto che|siccome|dal momento che|in quanto|inoltre|oltre a*|per di più|per giunta|in più|senza contare|in primo luogo|in secondo luogo|innanzitutto perché|un (altro|ulteriore) (motivo|fattore|punto)|a causa d*|per via d*|il motivo|la ragione|(le|vi|ti) spiego|spiegar*|in realtà|il fatto è|tra l'altro|come se non bastasse|anche perché`),
    fine: phrases(`
      (motivi|ragioni|questioni|esigenze|circostanze) (personal*|familiar*|di (salute|famiglia))|(ospedale|scuola|clinica|asilo|banca|studio) (in cui|dove|per|presso)|(posto|ruolo|posizione|selezione|candidatura) .. (medic*|avvocat*|badante|tata|scuola|ospedale|asilo|banca|psicolog*|officina)|(grazie|ringrazi*) .. perché|intervento (di|al) (formazione|convegno)|cura (con|e|dedicata|nel|che)|per conto|auto aziendale|tenuto conto|conto (di|sulla|su)|esami di stato`),
  },

  manners: {
    thanks: phrases(`
      grazie|grz|ringrazi*|grat(o|a|i|e)|riconoscen*|apprezz*|piacere|onor(e|at*)|(è stato|fu|mi è) .. (bell*|piaciut*|interessante|prezios*|gradit*)|felic(e|i) .. (di|per|conoscer*|incontrar*)|stima|riconoscente|significa* molto|gentil(e|i) da parte|di cuore`),
    apologises: phrases(
      'scus(o|a|i|ate|armi|arci|are|arsi|andomi|e)|chiedo venia|(mi|ci) (dispiace|dispiaceva|dispiacerebbe|spiace)|(dispiaciut*|spiacent*)|perdon(o|i|ate|ami|atemi|are|armi|arci)|desolat*|mi duole',
    ),
    grovels: phrases(`
      mortificat*|mi vergogn*|vergognoso da parte mia|(mille|infinite|profonde) scuse|imperdonabil*|(spero|supplico|imploro|prego) .. perdon*|perdonar(mi|ci)|mi sent* .. (malissimo|un verme|in colpa|male|orribil*|terribil*|una (persona )?(orribile|pessima))|sentendomi .. (male|colpa)|(terribilmente|tremendamente|immensamente|infinitamente|profondamente|enormemente) (dispiaciut*|desolat*|spiacent*|imbarazzat*)|dispiace (da morire|tantissimo|immensamente|infinitamente)|non (me ne voglia*|me ne vogli*|odiat*|odiar*|odi*|arrabbi*|si arrabbi*)|non so come (scusarmi|chiedere)|non ho (scuse|giustificazioni)`),
    regrets: phrases(
      'rammaric*|disagi(o)?|disturbo|inconvenient*|contrattemp*|disguid*|preavviso|rincresc*|dispiac*|spiac*|cambio di programma|purtroppo .. agenda|so che .. (agenda|organizz*)',
    ),
    demands: phrases(`
      pretend*|esig(o|iamo|ere)|reclam(o|are)|ho .. diritto|(è|nel|un) mio diritto|mi spetta*|(siete|è|sono|voi) .. (tenut(i|a|o|e)|obbligat*) a|(dovete|deve|devono) (mi )?.. (rimbors*|pag*|restituir*|cancell*|rispond*|spieg*|inviar*|risarcir*|darmi|una (risposta|spiegazione))|mi dovete|mi deve|avete l'obbligo|è (vostro|suo) (dovere|obbligo)|voglio (sapere|una (spiegazione|risposta)|un (rimborso|feedback)|il (rimborso|mio)|essere (rimborsat*|risarcit*)|che (mi|siano|venga*)|i miei|ricevere)
      azion(e|i) legal*|vie legali|mio (avvocato|legale)|recension* (negativ*|su)|glassdoor|in caso contrario|altrimenti (mi|sarò|dovrò)|il minimo (che|è)|non (mi )?(chiamate*|contatt*|scriv(ete|a|etemi)|cercat*|richiam*)( più)?|mai più (chiam*|contatt*)|attendo .. (rimborso|risarciment*|spiegazion*|pagamento|bonifico)|(mi aspetto|aspetto) .. (rimborso|spiegazion*|scuse|risposta (immediata|entro|scritta)|bonifico|entro|che (mi|venga*|cancell*|provved*))|ultimo (avviso|sollecito)|provved(a|ete|iate)|vedete di`),
    asks: phrases(`
      (prego|pregh*|chied(o|iamo)|richied*|attendo|aspetto|serve|bisogno) .. (invi*|rimbors*|pag*|bonific*|conferm*|rispo*|spieg*|cancell*|restitu*|inform*|un|una|il|la|di|che)|(invi(i|ate|atemi|ami|atemelo)|mand(i|ate|atemi|ami)|pag(hi|ate|atemi)|rimbors(i|ate|atemi)|conferm(i|ate|atemi)|rispond(a|ete|etemi|imi)|spieg(hi|ate|atemi)|cancell(i|ate)|restitu(isca|ite|itemi)|inform(i|atemi)|richiam(i|ate|atemi|ami)|dica|dite|ditemi|fatemi (sapere|avere)|faccia(mi)?|mi faccia) ..|rimborso|risarcimento|feedback|conferma|cancellazione`),
    urgency: phrases(`
      entro .. (\\d+\\w*|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|fine|giorni|ore|settimana|mezzogiorno|stasera)|immediat*|urgen*|subito|(al|il) più presto|(quanto|il) prima|prima possibile|senza (indugio|ritardo)|tempestiv*|oggi stesso|in giornata|tassativ*|non oltre`),
    gently: phrases(
      'potre(bbe|sti|ste|i)|sarebbe possibile|(se|qualora) .. (possibile|può|puoi|potete|potesse|volesse|necessari*|serv*|prefer*|vuole)|cortesemente|gentilmente|per cortesia|per favore|quando (può|puoi|potete|possibile|avr*|le è|vi è|ti è)|vorrei|sarei (grat*|lieto|lieta)|le sarei|vi sarei|senza fretta|con (calma|comodo)|comunico|confermo|(le|vi|ti) (mando|invio|invierò|scrivo|dico|chiederei|chiedo scusa)|avviso|ritiro|rinuncio|desidero|ci tengo|volevo|preferisco|dirl(o|e)|dirtelo|dirvelo|prego di (scusar*|considerar*|ritener*|accettar*|voler)|chiedo .. (annull*|ritir*)',
    ),
    fine: phrases(`
      (senza|nessuna) scus*|(grazie|ringrazi*|apprezz*) ... (feedback|conferma|rimborso)|non (dev*|dovete) ..|non (serve|occorre|c'è bisogno) .. (scus*|rispond*|richiam*)|(scusa|scuse) per (rifiutare|non)|(ruolo|posizione|posto|lavoro|che|progetto) .. (esig*|richied*|pretend*)|esigenz*|studio legale|ufficio legale|con la scusa|scus(i|a|ate) se|accett(i|are|ate) le mie scuse|perdono il|il dispiacere|posto .. avvocat*|(diritto|giurisprudenza) (civile|penale|del lavoro|commerciale|tributario)|mi aspetto molto|con (un )?piacere`),
  },

  register: {
    casual: phrases(`
      ehi|bella (raga|lì|regà)|bella[!]|raga|regà|ragazzi miei|zio|bro|ciaone|ciaoo+|bacioni|grz|grazie+e+|thx|thanks|xk[eéè]|xch[eé]|perk[eéè]|nn|cmq|tt|sn|dv|x (il|la|i|le|voi|te|tutto|me|favore)|okok|oki|lol|omg|haha*|a(ha)+h*|hehe*|eheh*|boh|mah|vabb(è|e|uò)|cazz*|merd*|minchia|palle|fig(o|ata|hissim*)|fich(issim*)|mega|super (figo|gentil*|carin*|(è|siete|stat(o|a)|super) top|simpatic*)|supergentil*|top|pazzesc*|ho beccato|becca(re|to)|mi sfilo|dar(e|vi) buca|casin(o|i)|un sacco|stamm*|roba|vibes?|ghost*|figurati`),
    formal: phrases(
      'egregi*|egr|spett|spettabil*|chiarissim*|(gentil(e|i|issim*)|buongiorno|buonasera) (sig|signor*|dott*|dottor*|prof*|ing|avv|ingegner*|avvocat*)|(la|le) (ringrazi*|prego|auguro|comunico|porgo|scrivo per|sarei|sono (molto |sinceramente )?grat*|chiedo)',
    ),
    familiar: phrases(
      'tu|te|ti|tu(o|a|oi|e)|hai|puoi|potresti|vuoi|dirt(i|elo)|ringraziarti|scriverti|salutarti|conoscerti|sentirti|parlarti|avvisarti',
    ),
    careless: /(?!)/gu,
    ordinary: new Set(
      `a ai al alla anche ancora assolutamente avanti bella bello ben bene che ci con così da davvero del della di dispiace e è già grande grazie gentile ho il in infinite io la le lo ma mai mi mia mille mio molto
      moltissimo nel nessun nessuno niente no non nulla offerta ogni ora per però più poco prego purtroppo questa questo ritiro scusate se sempre sì sono subito super tanto troppo tutta tutti tutto un una urgente vi vostra vostro voi candidatura opportunità rinuncio`.split(
        /\s+/,
      ),
    ),
  },

  adds: { thanks: "Grazie per il tempo e per l'attenzione.", apology: "Mi scuso per l'inconveniente." },
});
