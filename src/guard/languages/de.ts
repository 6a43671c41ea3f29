import { phrases } from './phrases.ts';
import type { Words } from './words.ts';

const TITLE =
  "\\p{Lu}[\\p{L}\\p{N}+#&/.’'-]*(?: (?:(?:für|und|im|in|der|des|&) )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}+#&/.’'-]*){0,5}";
const not = '(nicht|nie|nicht mehr|kein|keine|keinen|kaum|wenig)';
const they =
  '(sie|ihr|man|niemand|keiner|ihre? (team|seite|firma|unternehmen|haus|leute|mitarbeiter*|kolleg*|abteilung|personalabteilung)|die (firma|runde|interviewer*|gesprächspartner*|personalabteilung|leute|führung|chefin|anzeige|stelle)|der (prozess|ablauf|chef|geschäftsführer|recruiter|interviewer|termin)|das (team|gespräch|unternehmen|interview|verfahren|angebot))';

export const de = (): Words => ({
  abbreviation:
    /^(?:\d{1,2}|dr|prof|hr|fr|nr|st|str|z\.b|d\.h|u\.a|bzw|ca|usw|evtl|ggf|inkl|zzgl|vgl|tel|dipl|ing|geb|o\.ä|i\.d\.r|\d{1,2}\.\d{1,2})$/,

  placeholder: {
    slots:
      /\b(?:Max Mustermann|Erika Mustermann|Musterfirma|Muster(?:-| )?(?:GmbH|AG)|Mein Name|Ihr Name|Vorname Nachname|Name des Ansprechpartners|Firmenname)\b|\((?:Name|Datum|Firma|Stelle|Position|Ihr Name)\)|\b(?:bei|als|am|um|der Firma)[ \t]+[,.](?=\s|$)/g,
    slotWord: /name|firma|unternehmen|stelle|position|datum|uhrzeit|ansprechpartner|titel|grund|einfügen|einsetzen/i,
    emptyGreeting:
      /(?<=^|\n)[ \t]*(?:(?:(?:sehr )?geehrte[r]?|liebe[r]?)(?: (?:frau|herr)| ?\/ ?r)?|guten tag(?: (?:frau|herr))|hallo)[ \t]+[,!](?=\s|$)|(?<=^|\n)[ \t]*(?:sehr geehrte[r]?|liebe[r]?|(?:sehr geehrte[r]?|guten tag|hallo) (?:frau|herr))[,!](?=\s|$)/gi,
  },

  names: {
    greeting:
      /^\s*(?:betreff:[^\n]*\n\s*)?(?:(?:sehr )?(?:geehrte|verehrte)[r]?|liebe[r]?|guten (?:tag|morgen|abend)|hallo|hi|servus|moin|grüß gott|grüezi)[ \t]+(?=\S)/i,
    and: /\s*(?:,\s*(?:(?:sehr )?geehrte[r]?|liebe[r]?)?\s*|&|\bund\b(?:\s+(?:liebe[r]?|hallo))?)\s*/gi,
    nameEnds: /\s(?:von|bei|aus|vom)\s/i,
    anybody:
      /(?:^|[^\p{L}])(?:alle|allerseits|zusammen|team|damen|herren|leute|kolleg\p{L}*|personal\p{L}*|abteilung|recruiting\p{L}*|hr|ihr|lieben|nochmals?|miteinander|firma|unternehmen|kommission|jury|bewerber\p{L}*)(?=$|[^\p{L}])/iu,
    nicknames: [
      ['alexander', 'alexandra', 'alex', 'sascha'],
      ['johannes', 'hannes', 'hans', 'jo'],
      ['katharina', 'kathi', 'kathrin', 'katrin', 'käthe'],
      ['elisabeth', 'lisa', 'elisa', 'sissi', 'lisbeth', 'betti'],
      ['magdalena', 'lena', 'leni'],
      ['helena', 'lena', 'leni'],
      ['maximilian', 'max'],
      ['sebastian', 'basti', 'wastl'],
      ['josef', 'sepp', 'jupp'],
      ['franziska', 'franzi', 'ziska'],
      ['friedrich', 'fritz'],
      ['wilhelm', 'willi'],
      ['heinrich', 'heinz', 'heiner'],
      ['ulrike', 'ulrich', 'uli', 'ulli'],
      ['susanne', 'susi', 'sanne'],
      ['margarete', 'grete', 'gretel'],
      ['georg', 'schorsch'],
      ['michael', 'michi', 'michel'],
      ['johanna', 'hanna'],
    ],
    addressed: [
      /\b(?:[Dd]anke|Dank|[Aa]lles Gute|[Vv]iel (?:Erfolg|Glück)|[Gg]ruß|[Gg]rüße|[Ee]ntschuldigung)\b[^.!?\n,;]{0,60}, (?:(?:liebe[r]?|Frau|Herr) )?(?<name>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?=[,.!])/gu,
    ],
    role: [
      new RegExp(
        `(?<=\\b(?:Stelle|Position|Bewerbung|Job|Tätigkeit|Stellenangebot|Ausschreibung|Praktikum|Ausbildung) als )(?<role>${TITLE})`,
        'gu',
      ),
      new RegExp(`(?<=\\b(?:Stelle|Position) (?:der|des|einer|eines) )(?<role>${TITLE})`, 'gu'),
    ],
    company: [
      new RegExp(
        `(?<=\\b(?:Stelle|Position|Bewerbung|Bewerbungsverfahren|Auswahlverfahren|Gespräch|Job|Ausbildung|Praktikum) bei (?:der |dem )?(?:Firma )?)(?<company>${TITLE})`,
        'gu',
      ),
    ],
  },

  decision: {
    decides: phrases(`
      zurückzieh*|zurückzuziehen|zurückgezogen|zurückziehung|(ziehe|zieh|ziehen|zog|nehme|nehm|nimm|trete|treten|nehmen) ... zurück|zurücknehm*|zurückzunehmen|zurückgenommen|zurücktret*|zurückzutreten
      abzusagen|absagen|abgesagt|absage (erteilen|geben)|(sage|sag|sagen) (ihnen|dir|euch|hiermit|leider|deshalb|daher|die|das|den|für|ich|ab) ... ab|ablehn*|abzulehnen|abgelehnt|(lehne|lehn|lehnen) ... ab|ausschlagen|auszuschlagen|(schlage) ... aus
      (nehme|annehme|annehmen|anzunehmen|nehm|angenommen|antrete|antreten|anzutreten|trete) ... (nicht|kein) (an|annehmen|anzunehmen|antreten)|${not} ... (anzunehmen|annehmen|annehme|antreten|antrete|anzutreten|weiterverfolg*|weiterzuverfolgen|fortsetz*|fortzusetzen|fortführ*|weitermach*|weiterzumachen|weiterführ*|zusagen|wahrnehmen möchte)
      (verfolge|setze|führe|mache) ... ${not} (weiter|fort)|${not} (mehr|länger|weiter) ... (verfügung|interess*|bewerbe*|kandidat*|dabei|teilnehm*|teilzunehmen|berücksichtig*|verfolgen|suche|im rennen)|(aus|von) (dem|der|ihrem|eurem|diesem|ihrer|eurer) ... (aussteig*|auszusteigen|zurück*|ausscheid*|auszuscheiden|abstand)
      (steige|scheide|bin|klinke) ... (aus|raus|draußen)|nicht (mehr |weiter |länger )?zur verfügung|(nehme|nehm) ... nicht ... teil|berücksichtigen sie mich .. nicht|streich* ... (liste|bewerbung|mich)|(streichen|nehmen) sie mich|abstand (nehme*|zu nehmen)|nehme ... abstand|gegen (die|das|eine|ein|ihr|euer) .. (entschieden|entscheide*|stelle|angebot|position)|(dagegen) entschieden|verzichte*|passe ich
      (schließen|löschen|betrachten|beenden) sie .. (bewerbung|kandidatur) ..|bewerbung ... (als (erledigt|gegenstandslos|zurückgezogen|hinfällig)|gegenstandslos|hinfällig|beend*)|(entschluss|entscheidung|entschieden|entschlossen) ... (nicht (mehr )?(anzu|weiter|fort|zu)*|abzu*|beenden|gegen)|beende ... (bewerbung*|prozess|verfahren)|(ist|bleibt|wird) .. ein nein|(leider )?nein sagen|nicht zu ihnen (kommen|wechseln)`),
    hedges: phrases(`
      vielleicht|eventuell|möglicherweise|wahrscheinlich|vermutlich|womöglich|wohl|eher|evtl|unter umständen|könnte* .. sein|(ich )?(glaube|denke|schätze|überlege)|tendiere*|neige|dazu neigen|am überlegen|schwanke*|überlege|(bin|sind) .. (unsicher|unschlüssig|unentschlossen|nicht sicher|nicht ganz sicher)|nicht (ganz |so |völlig |100 % )?(sicher|entschieden)|fast|halb|vorerst nur|spiele mit dem gedanken|erwäge*|müsste|würde ich (eher|wohl)|mal|im zweifel|könnte`),
    bargains: phrases(`
      es sei denn|außer|sofern|falls .. (gehalt|sie|ihr|du|doch|sich|möglich|homeoffice|spielraum) ..|wenn .. (sie|ihr|du|gehalt|das gehalt|die|das|der|sich) ... (könn*|würd*|anheb*|erhöh*|nachbesser*|entgegenkomm*|entgegenkäm*|drauflegen|mitgeh*|mitzieh*|möglich wär*|ginge|ändern|wäre*|gäbe)|(sollte|sollten|könnte|könnten) .. (sie|ihr|gehalt|sich|das|die) ... (erhöhen|anpassen|nachbessern|entgegenkommen|ändern|drin sein|machbar sein|möglich sein)
      umstimmen|überreden|überzeugen lass*|umzustimmen|(noch einmal|nochmal|neu|gern*) .. (darüber|drüber) .. (reden|sprechen|nachdenken|verhandeln)|verhandl* (wir|sie|über|bereit)|verhandlungsbereit|verhandlungsbasis|gegenangebot|unter der (bedingung|voraussetzung)|vorausgesetzt|überlege ich es mir (noch|anders)|anders überlegen|nicht endgültig|noch offen|bleibe offen|tür .. offen|lasse .. offen|mit mir reden|entgegenkommen|nachbessern|(im rennen|im spiel|auf der liste) (bleiben|lassen|halten)|vorläufig|unter vorbehalt`),
    postpones: phrases(`
      (brauche|bräuchte|benötige|nehme|hätte|möchte|gern*) ... (bedenkzeit|mehr zeit|noch .. zeit|etwas zeit|ein paar tage)|bedenkzeit|(noch )?(nicht|nie) ... (entschieden|entscheiden können|schlüssig|sicher, ob)|(noch )?(unentschlossen|unschlüssig|unentschieden|hin- und hergerissen)|darüber (schlafen|nachdenken)|drüber (schlafen|nachdenken)|(gebe|geben|melde) ... bescheid, (ob|wenn|sobald)|(melde|melden) mich ... (entscheidung|entschieden)|(antwort|entscheidung) .. (später|nächste woche|bald|noch geben|folgt)|notizen .. durch*|durch den kopf gehen|zwischen zwei stühlen|weiß (noch )?nicht .. ob|bin mir .. nicht .. sicher`),
    leans: phrases(`
      (andere|anderes|anderen|neue|neuen|neues|anderweitig|woanders|einen|eine) ... (stelle|stelle angenommen|angebot|vertrag|job|position|zusage|arbeit|arbeitgeber|unternehmen) ... (angenommen|unterschrieben|gefunden|entschieden|bekommen|erhalten|zugesagt|angefangen)|(habe|hab) .. (woanders|anderweitig|anderswo) .. (unterschrieben|zugesagt|gefunden|angenommen)|anderweitig (orientier*|entschieden|vergeben|verpflichtet)|anders entschieden|umentschieden
      ${not} .. (die richtige|das richtige|der richtige|richtig|ideal|optimal) ..|${not} .. (passt|passend|passen|entspricht|übereinstimm*|vereinbar*|geeignet)|(viel|guten) (erfolg|glück) (bei|mit|für) .. (suche|auswahl|besetzung|verfahren|stelle|bewerber*|nachfolge)|erfolg .. (suche|besetzung|auswahl)|(finden|findet|fündig) .. (passende*|richtige*|jemand*|geeignete*|werden)|${not} (mehr )?(auf der suche|interess*)|(pläne|situation|lage|umstände|lebensumstände) .. (geändert|verändert)|andere* (weg|richtung|ziele|pläne)|bleibe .. (bei meinem|in meine*|wo ich)`),
    cancels: phrases(`
      (sage|sag|absagen|abzusagen|absage|muss|möchte|abgesagt) ... (termin|gespräch|interview|vorstellungsgespräch|treffen|einladung|ab)|(termin|gespräch|interview|vorstellungsgespräch|treffen|einladung) ... (absag*|abzusagen|sage|ab|nicht wahr|nicht wahrnehm*|stornier*|entfällt|hinfällig|frei|freigeben|streichen)|${not} .. (kommen|teilnehmen|erscheinen|dabei sein|wahrnehmen|einhalten|schaffen|da sein|komme|teilnehme|wahr|antreten)|(verhindert)`),
    reschedules: phrases(
      `verschieb*|verleg*|ander* (termin|tag|uhrzeit|zeitpunkt)|ersatztermin|ausweichtermin|neuen termin|(nächste|kommende|übernächste)r? woche|später .. stattfinden|stattdessen`,
    ),
    reverses: phrases(`
      (fehler|voreilig|vorschnell|übereilt|falsch|zu früh|zu schnell) ... (zurück*|abzusagen|abgesagt|abzulehnen|absage|entscheidung|entschluss)|(zurück*|absage|abgesagt|abgelehnt|entscheidung|entschluss|ablehnung) ... (fehler|voreilig|vorschnell|übereilt|bereue|bedaure*|rückgängig|zu schnell|zu früh|überdacht)|bereue*|(bedaure|bedauere) .. (diese|meine|die) (entscheidung|absage|schritt)|(noch einmal|nochmal|wieder|erneut) ... (berücksichtig*|infrage|in frage|in betracht|einsteigen)`),
    later: phrases(
      `(in|für die|zu einem) .. (zukunft|späteren|anderen zeitpunkt)|zukünftig*|künftig*|später|irgendwann|eines tages|ein andermal|wieder .. (suche|offen|frei)|nächstes jahr|in (einigen|ein paar|zwei) jahren|(stelle|position|etwas) .. (frei wird|ergibt|passt)`,
    ),
    fine: phrases(`
      nach (einigem|langem|reiflichem|gründlichem|sorgfältig*|kurzem) (überlegen|überlegung*|nachdenken|abwägen)|(reiflicher|gründlicher|sorgfältiger|langer|einiger) überlegung|(noch einmal|nochmals|gründlich|lange|in ruhe) .. (nachgedacht|überlegt|überdacht)|überlegt und|falls .. (fragen|noch etwas|unterlagen|sie .. (brauchen|benötigen|wünschen|mögen)|im moment|nichts|die stelle)|wenn .. (wieder suche|lieber ist|später|möchten|mögen|wünschen|recht ist|sich .. (kreuzen|ergibt|wege))|würde (mich|es mich)|sowohl|wohl(fühl*|gefühlt|tuend*|fühle)|alles .. wohl|noch offen (ist|sind)|vielleicht .. (sehen|kreuzen|begegnen|später|einmal|wieder)|außer ihnen|außerdem|nichts anderes`),
  },

  criticism: {
    theirs: phrases(`
      ihr|ihre|ihrer|ihrem|ihren|ihres|sie|euch|euer|eure*|du|dir|dein*|man|niemand|keiner|er|es war|(der|die|das|den|dem|des|ein|eine|einem|einen|einer|dieser|diese|dieses|diesem) .. (prozess*|ablauf|verfahren*|bewerbungsprozess*|auswahlverfahren|gespräch*|interview*|vorstellungsgespräch*|team|runde|firma|unternehmen*|haus|führung*|führungsstil|chef*|leitung|personalabteilung|abteilung|recruiter*|fragen|kommunikation|rückmeldung*|antwort*|stelle|position|aufgabe*|anzeige|stellenanzeige|ausschreibung|angebot*|gehalt|bezahlung|vergütung|vertrag|konditionen|kultur|atmosphäre|stimmung|umgang|ton|büro|mitarbeiter*|kolleg*|gesprächspartner*|test*|termin*|organisation|technik|umfeld|eindruck|art|betriebsklima|arbeitszeiten|probetag|probearbeiten|einarbeitung|arbeitsweise)|gespräch|gehalt|kommunikation|rückmeldungen?|antworten?|umgang|bewertungen`),
    faults: phrases(`
      unorganisiert|desorganisiert|schlecht* (organisiert|vorbereitet|geführt|bezahlt|strukturiert|vorbereitung|kommunikation|bezahlung|stimmung|erfahrung*|bewertung*|eindruck)|chaotisch*|chaos|durcheinander|unstrukturiert*|planlos*|ziellos*|unprofessionell*|wenig (professionell|wertschätzend|einladend|strukturiert|transparent|überzeugend|vorbereitet|konkret|angemessen|attraktiv|zeitgemäß|respektvoll|erfreulich|sympathisch|zielführend)|unhöflich*|respektlos*|herablassend*|arrogant*|überheblich*|abweisend*|unfreundlich*|unangenehm*|kühl*|feindselig*|aggressiv*|befremd*|irritier*|enttäusch*|frustrier*|ärger*|verärger*|beleidig*|peinlich*|furchtbar*|schrecklich*|katastrophal*|katastrophe|miserabel|miserable*|schwach|dürftig*|lieblos*|nachlässig*|schlampig*|inkompeten*|ahnungslos*|unvorbereitet*|widersprüchlich*|verwirrend*|vage|unklar*|schwammig*|irreführend*|unehrlich*|intransparen*|undurchsichtig*|mangel*|mangelnd*|fehlend*|fehlte|fehlt|veraltet*|altmodisch*|verstaubt*|bürokratisch*|starr|unflexibel|toxisch*|überlastet*|unterbesetzt|fluktuation|unrealistisch*|unfair|lächerlich*|absurd*|albern*|sinnlos*|zeitverschwendung|verschwend*|zäh*|schleppend*|langsam*|endlos*|langwierig*|umständlich*|unnötig*|unangemessen*|unpassend*|aufdringlich*|indiskret*|fragwürdig*|zweifelhaft*|seltsam*|merkwürdig*|komisch*|bedenklich*|unseriös*|abschreck*|ernüchter*|verbesserungswürdig*|ausbaufähig*|hinter (den|meinen) erwartungen|unter (dem|den) (markt*|durchschnitt|üblichen|niveau|erwartungen)|(viel |deutlich |etwas |ein wenig |einfach )?zu (lang|lange|langsam|viel|viele|wenig|niedrig|gering|unklar|starr|hierarchisch|unpersönlich|spät|kurz|oft|hektisch|schlecht)|so (lange|langsam|wenig)|(warten|hängen) (lassen|gelassen|ließ*)|wochenlang|monatelang|unpünktlich*|verspätet|zu spät|verspätung|unterbroch*|vergessen|ignorier*|abgelenkt|desinteressier*|gelangweilt|lustlos*|unpersönlich*|steif|druck ausgeübt|am handy|abgespeist|unzureichend*|lückenhaft*|belastend|mies*|nervig*|marktüblich*`),
    negation: phrases(`nicht|nie|kein|keine|keinen|keinerlei|ohne|weder|noch|nichts|keineswegs`),
    mine: phrases(`ich|mich|mir|mein|meine|meiner|meinem|meinen|wir`),
    rebukes: phrases(`
      ${they} ... (nicht|nie|kein*|kaum) .. (gelesen|vorbereitet|gemeldet|geantwortet|reagiert|bekannt|ernst*|interessier*|zugehört|überzeug*|gewusst|wusst*|angesehen|angeschaut|eingehalten|informiert|erklärt|vorgestellt|begrüßt|gegrüßt|professionell|wertschätz*|respekt*|gehalten|zeitgemäß|konkurrenzfähig|marktgerecht|fair|gut (vorbereitet|organisiert)|willkommen|beantwort*|zuverlässig|transparent|ehrlich|stimmig|schlüssig|gepasst|entschuldigt|mitgeteilt|nötig|für nötig)|(schien*|wirkte*|wirkt|machte*|erschien*) ... (nicht|wenig|kaum|un\\p{L}+|ab\\p{L}+|des\\p{L}+|über\\p{L}+|ge(stress|langweil|hetz)\\p{L}+)
      (ohne|keine|keinerlei|nie (eine)?|nicht eine) .. (rückmeldung|antwort|nachricht|erklärung|begründung|entschuldigung|struktur|reaktion|vorwarnung|begrüßung|wertschätzung|respekt|lebenszeichen)|(wochen|monate|tage) .. (funkstille|gewartet|gebraucht|gedauert|ohne|warten|schweigen|nichts gehört)|(dauerte|gedauert|gebraucht|brauchte*|gewartet) .. (wochen|monate|ewig|lange|tage)|(erst nach|nach über|mehr als|fast|ganze) .. (wochen|monaten|tagen) .. (antwort*|rückmeldung|gemeldet|reagiert)|funkstille|nie wieder .. gehört|nichts (mehr )?(von ihnen|von euch|gehört)|(mehrfach|mehrmals|selbst|ständig) .. (nachfrag*|nachhak*|nachgefragt|nachgehakt|hinterher*)
      (mehr|besseres|anderes|etwas mehr) .. erwartet|hätte .. (erwartet|gewünscht|gehofft|erhofft|schöner gefunden|gefreut, wenn|besser|früher|gern*|mir)|(hätten|hättet) ... (können|sollen|müssen|dürfen)|(sollten|solltet|könnten|könntet|müssten|dürften) (sie|ihr|man) ... (überdenken|verbessern|überarbeiten|vorbereiten|schulen|nachdenken|ändern|achten|überlegen|lesen|besser|mehr|klären|arbeiten)|(rat|tipp|hinweis|anregung|anmerkung|bemerkung|feedback|beobachtung|kritik|verbesserungsvorschlag|vorschlag) .. (für|am rande|zum|noch|erlauben|mit auf|geben|:|möchte)|(kleine|offene|ehrliche|kritische|konstruktive|letzte) (anmerkung|kritik|rückmeldung|feedback|worte)|wenn ich .. (darf|sagen|ehrlich|anmerken|offen)|(um|ganz|offen|mal) .. (ehrlich zu sein|offen gesagt|ehrlich gesagt)|ehrlich gesagt|offen gesagt|(rate|empfehle|lege) .. (ihnen|euch|nahe)|fürs nächste mal|beim nächsten mal|(für|bei) (künftige*|zukünftige*|andere*|weitere*) (bewerber*|kandidat*|gespräche*|interviews?)
      schlechtes (bauchgefühl|gefühl|licht|zeichen)|(ungutes|komisches|mulmiges|schlechtes) gefühl|(fader|schaler|bitterer) (beigeschmack|nachgeschmack)|stirnrunzeln|alarmglocken|warnsignal*|warnzeichen|(stutzig|nachdenklich|misstrauisch|sprachlos|fassungslos) (gemacht|gestimmt|zurück*|gelassen)|sprach bände|spricht bände|sagt* (alles|viel|einiges|genug) (über|aus)|zu wünschen übrig|luft nach oben|verbesserungsbedarf|nicht (ernst genommen|willkommen|wertgeschätzt|wohl gefühlt|wohlgefühlt|abgeholt|gesehen|überzeugt|überzeugen|gefallen|zugesagt|zufrieden|glücklich|begeistert|nachvollziehbar|akzeptabel|zumutbar|in ordnung|okay)|(fühlte|gefühlt|fühle) .. (wie|ignoriert|hingehalten|veräppelt|verhört|überfahren|unwohl|unwillkommen|abgefertigt)|hingehalten|verhör|(zweifel|bedenken|vorbehalte) .. (an|gegenüber|ob|hinsichtlich|bezüglich|wegen|geweckt|gekommen)|(überrascht|verwundert|gewundert|irritiert|erstaunt|schockiert|erschrocken|befremdet|gestört) .. (hat|habe|war|dass|von|über|wie|mich)|(hat|haben) mich .. (gestört|gewundert|irritiert|enttäuscht|verwundert|befremdet|geärgert|abgeschreckt|überrascht, wie)|(anders als|nicht wie|nicht das, was|wenig mit) .. (beschrieben|ausgeschrieben|angekündigt|versprochen|besprochen|anzeige|ausschreibung|vereinbart)|so (geht|behandelt) man|umgang mit (bewerber*|mitarbeiter*|menschen|kandidat*)|wie sie .. umgehen|(nicht|kaum) vorstellen .. (arbeiten|zu arbeiten|unter)|unternehmenskultur .. (nicht|wenig|fremd)|(werte|kultur|führungsstil|arbeitsweise|ton) ... (nicht (meine|teile|teilen|vereinbar|passt|mein)|widersprech*|fremd)`),
    fine: phrases(`
      (hoffe|weiß|verstehe|tut mir leid|bedaure|wollte|möchte|will|leid) ... (enttäusch*|ärger*|umstände*|ungelegen*|unannehmlich*|warten|hängen|verschwend*)|meine (späte|verspätete|langsame) (antwort|rückmeldung|absage)|(späte*|kurzfristige*) (absage|nachricht|rückmeldung)|so (kurzfristig|spät)|um ehrlich zu (mir|sein:? ich)|zu lange? (für mich|dauern würde)|zu (weit|früh) (für mich)?|für ihre .. (rückmeldung|feedback|offene*)|(vielen|herzlichen) dank .. (feedback|rückmeldung|hinweis*|tipp*)|nicht (an ihnen|an euch|an dir|gegen sie)|hat nichts mit .. zu tun|nicht zu (lange )?warten|angenehm überrascht|positiv überrascht|vergessen (werde|möchte)|nicht vergessen|ohne (umstände|zweifel)|nicht die richtige* .. (für mich)?|(sollten|könnten) sie (fragen|noch|etwas|weitere|jemand*|mich|unterlagen|den termin)|könnten sie (mir|bitte)|im moment zu|falls es .. zu spät`),
  },

  comparison: {
    others: phrases(
      `ander* (angebot|stelle|firma|unternehmen|arbeitgeber|position|job|haus|seite|zusage)|woanders|anderswo|anderweitig*|dort|neue* (arbeitgeber|stelle|job|firma|position|vertrag)|mitbewerber*|konkurren*|(bisherige*|jetzige*|derzeitige*|aktuelle*|mein|meinem) (arbeitgeber|chef|firma)|(zwei|beide*|mehrere*) (angebote*|zusagen)|gegenangebot|zweites angebot`,
    ),
    better: phrases(
      `besser*|höher*|mehr (geld|gehalt|urlaub|verdien*|verantwortung|homeoffice|flexibilität|entwicklung*|perspektiv*|netto|brutto|bietet|zahl*|als)|attraktiver*|lukrativer*|großzügiger*|interessanter*|spannender*|überlegen*|gehalt|bezahl*|zahlt|zahlen|verdien*|vergüt*|prozent|bonus|prämie|dienstwagen|firmenwagen|zulage*|urlaubstage*|urlaub|homeoffice|vier-tage-woche|jobticket|kürzere* (arbeitsweg|weg|anfahrt)|konditionen|benefits|beste*|unschlagbar*|nicht ausschlagen|nicht ablehnen|näher an (zuhause|daheim)|sicherer*|vorteilhafter*|günstiger*`,
    ),
    compares: phrases(`
      als (ihr|ihres|ihre|ihrem|eures|eure|deins|bei ihnen|bei euch|sie|die stelle bei ihnen|das ihre|das von ihnen)|im vergleich (zu|mit)|verglichen mit|im gegensatz zu|(sie|ihr|ihr angebot|ihre firma|das angebot) ... nicht .. (mithalten|mitgehen|konkurrieren|bieten)|(übertrifft|überbietet|schlägt|toppt|sticht) .. (ihr|ihres|euer)|wo ich (mehr|besser|deutlich)|(mehr|besser) (gehalt|geld|bezahl*|verdiene|zahl*)|(besseres|höheres|attraktiveres|lukrativeres|großzügigeres) (angebot|gehalt|paket)|(bessere|höhere|attraktivere) (bezahlung|vergütung|konditionen|bedingungen|stelle)|bei ihnen .. (weniger|nur|nicht)|zweite wahl|erste wahl|traumjob`),
    money:
      /(?:[€$£]\s?\d|\d[\d.,]*\s?(?:€|euro\b|eur\b|chf\b|franken\b|k\b|tausend\b|%|prozent\b)|(?:hundert|tausend) euro)/gu,
    joins: phrases(`
      (stelle|position|vertrag|angebot|job|zusage|platz|ausbildung) (bei|von) (der|dem)? (firma)?|(unterschrieben|angenommen|zugesagt|anfange|anfangen|arbeite|beginne|starte|entschieden|wechsle|wechsele|gehe|fange) .. (bei|zu|zur|für) (der|dem)? (firma)?`),
    fine: phrases(
      `besser .. (zu mir|zu meine*|passt|passen|passend*|entspr*|kennen*|verstehen|vorstell*|einschätz*|vereinbar*)|(näher|besser) (an|zu) mein*|alles beste|am besten|besten dank|beste grüße|bester gesundheit|mehr (über|zur verfügung|als (dankbar|freundlich|zufrieden))|gehaltsvorstellung*|gehaltswunsch|mit besten|bestens`,
    ),
  },

  explanation: {
    details: phrases(`
      mein mann|meines mannes|meinem mann|frau (und ich|hat|ist|verl*|arbeitet)|meiner? frau|ehemann|ehefrau|partner|partnerin|freundin|freund|lebensgefährt*|mutter|vater|vaters|eltern|schwiegermutter|schwiegervater|schwiegereltern|tochter|sohn|sohnes|kinder*|kind|kleinen|baby|säugling|zwillinge|bruder|bruders|schwester|geschwister|oma|opa|großmutter|großvater|großeltern|tante|onkel|scheidung|geschieden|getrennt|trennung|sorgerecht|unterhalt|schwanger*|elternzeit|fehlgeburt|beerdigung|gestorben|verstorben|todesfall|tod|krebs|chemo*|operation|operiert|op|krankenhaus|klinik|arzt|ärztin|ärzte|therapeut*|therapie|diagnos*|depress*|angst*|burnout|erschöpf*|krank|krankheit|erkrank*|krankgeschrieben|verletz*|behandlung|medikament*|tabletten|demenz|schlaganfall|migräne|rücken*|nerven|zusammenbruch|psych*|blutdruck|schlafe|schläft|schlafstörung*|schlaflos*|herzinfarkt|sturz|gestürzt|gebrochen|pflege|pflegefall|pflegeheim|pflegegrad|vermieter*|miete|wohnung|umzug|umziehen|hypothek|kredit|schulden|konto|bank|rechnungen|anwalt|anwälte|gericht|unfall|kita|kindergarten|tagesmutter|hort|schule|babysitter|hund|katze|hochzeit|ex|auto|werkstatt|getriebe|insolvenz|arbeitslos|jobcenter|reha|kur|asthma|rollstuhl`),
    reasons: phrases(`
      weil|denn|(da|nachdem|zumal) (ich|mein*|die|der|das|wir|es|sich|unser*)|außerdem|zudem|darüber hinaus|hinzu kommt|dazu kommt|obendrein|ferner|des weiteren|weiterhin|zusätzlich|nicht zuletzt|abgesehen davon|zum einen|zum anderen|einerseits|andererseits|erstens|zweitens|drittens|ein (weiterer|anderer) (grund|punkt)|(der|mein) (hauptgrund|eigentliche grund|grund)|gründe|wegen|aufgrund|auch (noch)?|seitdem|sodass|deswegen|nämlich|erklären|hintergrund`),
    fine: phrases(
      `(aus )?(persönliche*|familiäre*|gesundheitliche*|private*) (gründe*|umstände*|situation)|aufgrund (der|ihrer) (freundlichen|einladung)|auch (ihnen|dir|euch|künftig|später|weiterhin|gern*|in zukunft|herzlich|für|wenn|an|nach)|weiterhin (viel|alles)|(danke|dank) .. (auch|denn)|hochschule|volkshochschule|schule als|krankenhaus als|klinik als|bewerbung .. (klinik|kita|schule|krankenhaus|bank|werkstatt)|(stelle|position|gespräch|team) .. (klinik|kita|schule|krankenhaus|bank|werkstatt|pflege)|anfrage wegen`,
    ),
  },

  manners: {
    thanks: phrases(
      `dank*|danke*|bedank*|verbunden|erkenntlich|schätze ich|weiß .. zu schätzen|zu schätzen|wertschätz*|gefreut|freude|freut mich|ehre|geehrt|merci|vergelt*|(schön|nett|angenehm) .. (kennen*|gespräch|war|von ihnen|von dir|von euch)`,
    ),
    apologises: phrases(
      `entschuldig*|verzeih*|(tut|täte|tat) (es )?(mir|uns) .. leid|leid tut|sorry|verzeihung|pardon|(bitte|bitten) .. um nachsicht`,
    ),
    grovels: phrases(
      `tausendmal|unverzeihlich*|zutiefst|untröstlich*|(unendlich|furchtbar|schrecklich|wahnsinnig|unheimlich|wirklich sehr|so unglaublich|ganz furchtbar|entsetzlich) (leid|peinlich|unangenehm)|(in grund und boden|ich) schäme*|schäme mich|schlechtes gewissen|flehe*|anflehen|(hoffe|hoffentlich) .. (verzeihen|vergeben|nicht böse)|nicht böse|auf knien|nehmen sie es mir .. nicht (übel|krumm)|von ganzem herzen um (entschuldigung|verzeihung)`,
    ),
    regrets: phrases(
      `bedau*|umstände*|unannehmlich*|nachsicht|ungelegenheit*|(so |sehr )?kurzfristig*|aufwand|mühe, die ihnen|terminplan`,
    ),
    demands: phrases(`
      (ich )?(erwarte|fordere|verlange|bestehe|beanspruche|ersuche) (ich|ihre|eine|die|dass|von|auf|schriftlich|noch|bis|umgehend|sie|außerdem|den|das|einen|ferner|zudem|hiermit|meine)|(recht|anspruch) (auf|darauf)|(sie|ihr) (müssen|haben .. zu (erstatten|zahlen)|sind verpflichtet|schulden|schuldet|werden .. (erstatten|überweisen|zahlen))|sind sie mir schuldig|steht mir zu|(will|möchte) ich (wissen|jetzt|sofort|endlich)|ich will (wissen|eine|einen|mein*|dass|sofort)|anwalt|rechtliche schritte|rechtsweg|klage|frist|kununu|bewertung (schreiben|hinterlassen|abgeben|veröffentlichen)|andernfalls|ansonsten (werde|sehe)|sonst (werde|sehe|muss)|letzte (mahnung|aufforderung|chance)|mindeste*|sorgen sie dafür|stellen sie sicher|unterlassen sie|hören sie auf|wehe`),
    asks: phrases(`
      (überweisen|erstatten|senden|schicken|zahlen|bestätigen|löschen|nennen|teilen|mitteilen|geben|rufen|erklären|begründen|antworten|melden|reichen|zusenden|zurücksenden|vernichten) (sie|mir|ihr)|(überweisen|erstatten|bestätigen|löschen|schicken|senden) ... bitte|bitte ... (überweisen|erstatten|senden|schicken|zahlen|bestätigen|löschen|nennen|mitteilen|mit|erklären|begründen|antworten|melden|zu|zurück|zukommen)|(fahrtkosten|reisekosten|auslagen|begründung|bestätigung|feedback)|bitte ich um|erbitte`),
    urgency: phrases(
      `bis (spätestens|zum|montag|dienstag|mittwoch|donnerstag|freitag|morgen|heute|ende|nächste*|kommende*|\\d+)|binnen|innerhalb (von|der|einer)|umgehend*|sofort*|unverzüglich*|schnellstmöglich|schnellstens|auf der stelle|spätestens|heute noch|noch heute|dringend|endlich|ohne (weiteren )?(verzug|aufschub)|zeitnah`,
    ),
    gently: phrases(
      `könnten sie|könntest du|könntet ihr|würden sie|wären sie so|wäre .. (dankbar|schön|nett|lieb|froh|freundlich|hilfreich)|würde mich freuen|wenn (es )?(möglich|ihnen|sie|es passt|du|ihr)|falls (möglich|sie|nötig)|bei gelegenheit|gerne?|in ruhe|keine eile|teile ich|möchte ich|gebe ich|melde ich|sage ich|ziehe ich|bestätige ich|hiermit`,
    ),
    fine: phrases(
      `ohne entschuldigung|nicht entschuldigen|wie erwartet|erwarte ich nicht|schicke ich|sende ich|rufe ich|kein anspruch|keine entschuldigung|ihre anwalt*|in der anwalt*|anwaltskanzlei|als .. anwalt*|kündigungsfrist|frist (von|bis)|innerhalb von deutschland`,
    ),
  },

  register: {
    casual: phrases(`
      hey|heyho|yo|hi ihr|hallöchen|hallihallo|huhu|na ihr|digga|alter|bro|leute|mädels|jungs|ihr lieben|nix|nö|nee|jo|jep|joa|yep|okidoki|oki|ok cool|lol|omg|wtf|haha*|hihi|hehe|ups|sry|thx|thanks|pls|plz|vllt|vlt|evtl mal|kp|ka|kb|mfg|lg|glg|vg|bb|hdl|cu|tschau|ciao|tschüssi|tschüssikowski|bussi|bussis|küsschen|drück euch|drück dich|bis denne|bis dann mal|bis die tage|macht's gut|haut rein|hau rein|mega|megas|mega-\\p{L}+|hammer|krass|geil|nice|cool*|chillig|gechillt|chillen|easy|super duper|voll (nett|gut|schön|cool|lieb)|echt (nett|gut|cool|nice|super|toll)|total (nett|cool|lieb|super)|urgut|leiwand|bock|keinen bock|null bock|raus aus der nummer|bin raus|bin dann mal|kein ding|passt schon|alles klar|nichts für ungut|scheiß*|scheiss*|mist|verdammt|blöd|doof|quatsch|kram|zeug|gecancelt|gecancelled|ghosten|job geschmissen|(ich|und|weil ich) hab|hab (was|mich|ich|leider|jetzt|schon|nen|ne|woanders|ja|nun)|hab's|hat's|gibt's|geht's|isses|is|ne|nen|ma|grad|bisschen blöd|'ne|'nen|'n|wurscht|egal|halt so|krieg|kriegt|klappt's|irgendwie nicht so|drauf|raus|rein|mucke|zocken|feiern|feier ich`),
    formal: phrases(`sehr (geehrte|verehrte)[rn]?|hochachtungsvoll`),
    familiar: phrases(
      `du|dir|dich|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure|eurem|euren|eurer|hast du|kannst du`,
    ),
    careless: /(?!)/gu,
    ordinary: new Set(
      `aber alle alles bitte danke dank das dem den der die ein eine endlich euch für ganz große großer herzlich herzlichen ich ihnen ihr ihre immer ist jetzt kein keine keinen leider mehr mich mir nein nicht nie nichts nochmals nur sehr sie sofort super toll trotzdem und vielen viel wirklich wunderbar ziehe zurück zu absolut bestimmt niemals unbedingt wichtig schade alles gute`.split(
        /\s+/,
      ),
    ),
  },

  adds: {
    thanks: 'Vielen Dank für die Zeit und das Interesse.',
    apology: 'Für die Umstände bitte ich um Entschuldigung.',
  },
});
