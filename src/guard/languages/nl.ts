import { phrases } from './phrases.ts';
import type { Words } from './words.ts';

const TITLE =
  "\\p{Lu}[\\p{L}\\p{N}+#&/.’'-]*(?: (?:(?:van|voor|en|in|de|&) )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}+#&/.’'-]*){0,5}";
const not = '(niet|nooit|niet meer|niet langer|geen|nauwelijks|weinig)';
const they =
  '(u|uw \\p{L}+|jij|jullie( \\p{L}+)?|men|niemand|(de|het|een|die|dat|deze|dit) (interviewer*|recruiter*|gesprekspartner*|manager|leidinggevende|directeur|directie|baas|procedure|proces|gesprek|sollicitatiegesprek|team|bedrijf|organisatie|vacature*|functie|hr-\\p{L}+|personeelsdienst|leiding|mensen|commissie|rondleiding|aanbod|afdeling))';

export const nl = (): Words => ({
  abbreviation:
    /^(?:\d{1,2}|dhr|mw|mevr|dr|drs|ir|ing|mr|prof|bv|nv|bijv|bv|evt|d\.w\.z|o\.a|m\.b\.t|t\.a\.v|i\.v\.m|t\.o\.v|nl|enz|ca|incl|excl|tel|nr|resp|a\.u\.b|a\.s|jl|st|\d{1,2}\.\d{1,2})$/,

  placeholder: {
    slots:
      /\b(?:Jan Modaal|Voornaam Achternaam|Mijn Naam|Uw Naam|Naam Bedrijf|Bedrijfsnaam|Naam (?:[Cc]ontactpersoon|[Rr]ecruiter|[Bb]edrijf))\b|\((?:(?:[Uu]w |[Jj]e |[Jj]ouw )?[Nn]aam|[Dd]atum|[Bb]edrijf|[Bb]edrijfsnaam|[Ff]unctie|[Ff]unctietitel|[Vv]oornaam|[Aa]chternaam|[Rr]eden)\)|\b(?:bij|als|op|om|van)[ \t]+[,.](?=\s|$)/g,
    slotWord:
      /naam|bedrijf|firma|organisatie|functie|vacature|positie|datum|tijd|uur|contactpersoon|recruiter|reden|invullen|aanvullen/i,
    emptyGreeting:
      /(?<=^|\n)[ \t]*(?:(?:geachte|beste)(?: (?:mevrouw|meneer|heer|mevr\.?|dhr\.?))?|(?:dag|goedendag|goedemiddag|goedemorgen)(?: (?:mevrouw|meneer))|hallo|hoi)[ \t]+[,!:](?=\s|$)|(?<=^|\n)[ \t]*(?:geachte|beste|(?:geachte|beste) (?:mevrouw|meneer|heer|mevr\.?|dhr\.?))[,:](?=\s*(?:\n|$))/gi,
  },

  names: {
    greeting:
      /^\s*(?:(?:onderwerp|betreft):[^\n]*\n\s*)?(?:(?:zeer )?geachte|(?:aller)?beste|lieve|hallo|hoi|hey|hi|dag|ha|goede(?:n)?(?:dag|morgen|middag|avond))[ \t]+(?=\S)/i,
    and: /\s*(?:,\s*(?:geachte|beste)?\s*|&|\ben\b(?:\s+(?:beste|geachte|hoi|dag))?)\s*/gi,
    nameEnds: /\s(?:bij|uit)\s/i,
    anybody:
      /(?:^|[^\p{L}])(?:allemaal|allen|iedereen|team|mensen|dames|heren|collega\p{L}*|afdeling|personeel\p{L}*|dienst|recruitment\p{L}*|hr|jullie|heer\s?[,/]\s?mevrouw|mevrouw\s?[,/]\s?(?:geachte )?(?:me)?heer|lezer|commissie|sollicitatie\p{L}*|directie|organisatie|bedrijf|werkgever|nogmaals|beiden|samen)(?=$|[^\p{L}])/iu,
    nicknames: [
      ['johannes', 'jan', 'hans', 'johan', 'joop'],
      ['willem', 'wim', 'pim'],
      ['hendrik', 'henk', 'rik'],
      ['cornelis', 'kees', 'cor', 'cees'],
      ['jacob', 'koos', 'jaap', 'sjaak'],
      ['pieter', 'peter', 'piet'],
      ['gerard', 'geert', 'gerrit'],
      ['johanna', 'hanneke', 'anneke', 'joke', 'hanna'],
      ['elisabeth', 'els', 'liesbeth', 'lies', 'lisa'],
      ['catharina', 'karin', 'katrien', 'trijntje'],
      ['adriaan', 'ad', 'arjan', 'arie'],
      ['antoon', 'anton', 'toon', 'ton', 'teun'],
      ['nicolaas', 'klaas', 'nico', 'niek'],
      ['maria', 'marijke', 'mieke', 'ria'],
      ['alexander', 'alexandra', 'lex', 'sander', 'sandra'],
    ],
    addressed: [
      /\b(?:[Bb]edankt|[Dd]ank|[Ss]ucces|[Hh]et beste|[Hh]et allerbeste|[Gg]roet|[Gg]roeten|[Ss]orry|[Ee]xcuses)\b[^.!?\n,;]{0,60}, (?:(?:beste|mevrouw|meneer) )?(?<name>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?=[,.!])/gu,
    ],
    role: [
      new RegExp(
        `(?<=\\b(?:functie|vacature|positie|rol|job|stage|sollicitatie|kandidatuur) (?:van|als|voor|naar) (?:de (?:functie|rol|vacature|positie) van )?(?:een )?)(?<role>${TITLE})`,
        'gu',
      ),
    ],
    company: [
      new RegExp(
        `(?<=\\b(?:sollicitatie|sollicitatieprocedure|selectieprocedure|procedure|vacature|gesprek|kandidatuur|positie|stage|gesolliciteerd) bij (?:de firma )?)(?<company>${TITLE})`,
        'gu',
      ),
    ],
  },

  decision: {
    decides: phrases(`
      (trek|trekken|trok) ... (in|terug)|(intrek|intrekken|intrekking|ingetrokken|in te trekken|terugtrek|terugtrekken|terug te trekken|teruggetrokken|terugtrekking)
      (zie|zag) ... af|(zeg|zegt) .. (deze (kans|baan|job|functie|rol)|(de|het|uw|jullie|dit) (baan|job|functie|aanbod|rol|stage|vacature|opdracht)) af|(afzie|afzien|af te zien|afgezien)|zie .. af van|(haak|haakte) .. (af|afhaken)|afhaken|af te haken|afgehaakt|haak ik .. af|(stap|stapte) .. (uit (de|het|deze|dit|jullie|uw|je|mijn)|eruit)|(uitstap|uitstappen|uit te stappen|uitgestapt)|(uit|van) (de|het|jullie|uw|deze|dit) .. (stap|stappen|te stappen|gestapt)|eruit (stap|stappen|te stappen)|stap (eruit|eruit|er uit)
      (wijs|wijzen|sla|slaan) ... af|(afwijs|afwijzen|afgewezen|af te wijzen|afsla|afslaan|af te slaan|afgeslagen)|(bedank|bedanken|te bedanken) .. voor (de|het|deze|dit|uw|je|jullie) .. (functie|aanbod|baan|job|positie|rol|plek|eer|stage|vacature)
      (neem|nemen|neemt) ... ${not} .. (aan|deel)|(aanvaard|aanvaarden|accepteer|accepteren) ... ${not}|${not} .. (aan te nemen|aannemen|aanneem|aanvaarden|te aanvaarden|accepteren|te accepteren|accepteer|in te gaan|ingaan|inga|aan te gaan|verder te gaan|verdergaan|verder gaan|verder ga|doorgaan|door te gaan|voort te zetten|voortzetten|voortzet|te vervolgen|vervolgen|deel te nemen|deelnemen|deelneem|mee te doen|meedoen|meedoe|mee te gaan|te solliciteren|te kiezen|te komen werken|te starten|te beginnen)|(zal|kan|wil|ga|zou|moet|mag|kom) ... ${not} .. (op|in|verder|door|mee)? .. (ingaan|in|aannemen|aanvaarden|accepteren|verdergaan|doorgaan|deelnemen|meedoen|vervolgen|voortzetten|starten|beginnen)
      ga .. (niet|niet meer|niet langer) .. (in op|op in|verder|door|mee)|(ga|gaan) .. ${not} .. (in|verder|door|mee)|niet in op|doe .. ${not} .. mee|neem .. ${not} .. deel|(zet|zetten|vervolg) ... ${not} .. (voort|door)|${not} .. (beschikbaar|kandidaat|geïnteresseerd|in aanmerking|deel .. procedure|interesse)
      (laat|laten) .. (deze|het aanbod|dit aanbod|de kans|die kans|de functie|hem|haar|het|dit) .. (voorbijgaan|schieten|aan me voorbijgaan|aan mij voorbijgaan|hierbij|hier bij|daarbij)|(hier|hierbij|daarbij) .. (bij )?(te )?laten|(laat|laten) .. (hierbij|daarbij)|(stop|stoppen|stopzet|stopzetten|stop te zetten|beëindig|beëindigen|te beëindigen|annuleer|annuleren|te annuleren|schrap|schrappen) .. (met)? .. (sollicitatie|procedure|kandidatuur|proces|traject|deelname|selectie)|(sollicitatie|procedure|kandidatuur|proces|traject|deelname) .. (stop|stopzet|stop te zetten|stopzetten|te beëindigen|beëindigen|annuleren|te annuleren|stoppen|te stoppen|niet door .. zetten)
      (beschouw|beschouwen|zie) ... (ingetrokken|vervallen|afgesloten|beëindigd|gesloten)|als (ingetrokken|vervallen|afgesloten|beëindigd) (te )?(beschouw*)?|(naam|mij|me) .. van (de|jullie|uw) (lijst|kandidatenlijst)|(mij|me|kandidatuur|sollicitatie) uit (de|het|uw|jullie) .. (te )?(halen|verwijderen|schrappen)|(haal|haalt|halen|schrap|verwijder|schrappen|verwijderen) ... (lijst|procedure|sollicitatie|kandidaten|kandidatenlijst|kandidatuur|pool|bestand|selectie|dossier|running)|(besloten|beslist|beslissing|besluit|gekozen|keuze|ervoor) .. (om )?(het )?(niet|geen|nee|tegen|te stoppen|ermee te stoppen)|(besloten|beslist|gekozen) ... (niet|geen|nee) ..
      (zeg|zeggen|zei|zegt) .. (nee|neen)|nee (te )?zeggen|(is|blijft|wordt) .. (een )?(nee|neen)|ik pas voor (de|deze|dit|het|uw|jullie)|(kom|zal) ${not} .. bij (u|jullie|je)|zet .. een punt achter|punt .. achter te zetten|geef .. (mijn plek|mijn plaats|de plek) .. (vrij|op)|dit avontuur niet aan|niet voor (uw|jullie|deze|dit|de) (functie|aanbod|baan|job) (kies|gekozen|kiezen)|daarmee afgerond|mijn besluit (blijft staan|staat vast)|doe .. een stap terug`),
    hedges: phrases(`
      misschien|wellicht|mogelijkerwijs|mogelijk (trek|zie|stap|haak|dat)|waarschijnlijk|vermoedelijk|eventueel|ik (denk|geloof|vermoed|gok) .. ik|denk ik|geloof ik|zou (wel eens|kunnen)|zou .. kunnen|(neig|neigen|neiging)|overweeg|overwegen|(twijfel|twijfelen)|(speel|loop) .. met (de gedachte|het idee)|niet (helemaal |zo |echt |nog )?zeker|zo goed als|vooralsnog|geneigd|(eigenlijk|toch) maar|kans .. groot`),
    bargains: phrases(`
      tenzij|behalve als|(als|indien|wanneer|mits|zolang|mochten|mocht|zouden|zou) .. (u|je|jullie|er|het salaris|het loon|salaris|het|de|dat|er nog|uw|die) ... (ruimte|verhog*|verhoogd|verhoogt|omhoog|matchen|evenaren|bijstellen|aanpassen|aangepast|verbeter*|opkrikken|bewegen|tegemoet*|bespreekbaar|onderhandel*|hoger|mogelijk (is|zijn|was) .. (thuis|hybride|salaris)|thuiswerk*)|(kan|kunt|kunnen) .. (mij|me) .. (overtuigen|overhalen|ompraten|over de streep)|(over de streep|overhalen|overtuigen|ompraten|om te praten|over te halen) .. (te )?(trekken|laten)?
      (heroverweeg|heroverwegen|te heroverwegen|herbekijken|te herbekijken|herzien|terugkomen op mijn|opnieuw bekijken|opnieuw overwegen|nog eens overwegen)|(sta|blijf|ben) .. open voor .. (tegenbod|voorstel|beter|hoger|gesprek over|onderhandel*|een ander voorstel|nieuw voorstel)|tegenbod|onderhandel*|onderhandelbaar|van gedachten .. (veranderen|verander)|(bedenk|bedenken) .. (me|mij) .. (nog|misschien|anders|alsnog)|op voorwaarde|onder voorbehoud|(niet|nog niet) (definitief|in steen)|deur .. (open|op een kier)|op een kier|(in de running|in de race|op de lijst|warm|in beraad) (blijven|houden|te houden)|in beraad|valt .. (te praten|over te praten)|praten .. over .. (salaris|loon|voorwaarden)|alsnog .. (ja|instap*|doorgaan)|voorlopig (in|terug|af|uit)`),
    postpones: phrases(`
      bedenktijd|(meer|wat|extra|nog even|enkele|paar|week) .. (tijd|dagen|week|langer)? .. (om .. (na te denken|te beslissen|te kiezen|te overwegen|te besluiten)|nadenken|bedenken|beslissen)|nog .. tijd nodig|(nog|nog steeds) (niet|geen) .. (beslist|besloten|besluit|beslissing|keuze|zeker|eruit|over uit|kiezen)|er nog niet (uit|over)|nog niet uit|(twijfel|twijfelen|aarzel) .. (nog|of|over|tussen|een beetje)|(onbeslist|in tweestrijd|verscheurd)|nachtje .. (over )?(slapen|geslapen)|er .. (over|even) .. (nadenken|na te denken|slapen|broeden|op kauwen)|erover (nadenken|na te denken)|(laat|laten|geef) .. (het )?... (weten|bescheid|antwoord) .. (of ik|wat ik beslis|zodra ik|wanneer ik .. (besl|kies))|kom .. (hier|er|daar) .. op terug|(antwoord|besluit|beslissing) .. (volgt|later|volgende week|binnenkort|laat ik .. weten)|(nog|geen) .. knoop .. (doorhakken|doorgehakt|door te hakken)|weet .. (nog )?niet .. (of|wat) ik|moet .. nog (over|even) .. nadenken|wik en weeg|wikken en wegen .. nog`),
    leans: phrases(`
      (andere|ander|nieuwe|mooie|vaste|leuke) .. (functie|baan|job|aanbod|contract|positie|werkgever|werk|bedrijf|plek|rol|aanstelling|uitdaging) .. (aanvaard|aangenomen|geaccepteerd|gevonden|getekend|gekregen|ondertekend|gekozen|gaan|ga|begin|start|toegezegd)|(contract|aanbod|aanstelling|baan|job) .. (aanvaard|getekend|ondertekend|aangenomen|gevonden)|(gekozen|gegaan|toegezegd|getekend|ja gezegd|beginnen|begin|gekozen) .. (voor|bij|met)? .. (ander*|elders|nieuwe)|(elders|ergens anders|iets anders|een ander) .. (getekend|gevonden|aangenomen|aanvaard|ja gezegd|begin|start|aan de slag|gekozen|toegezegd|werken|gaan)|anders (besloten|beslist)|(andere|een andere) (weg|richting|kant|plannen|keuze)
      ${not} .. (de juiste|het juiste|juiste|goede|beste|ideale) .. (match|stap|plek|keuze|functie|persoon|kandidaat|fit|moment)|${not} .. bij (mij|me|mijn) .. (past|passen|aansluit|aansluiten)|(past|sluit) .. ${not} .. bij (mij|me|mijn)|(niets|niet) voor mij|voor mij .. niet .. (haalbaar|mogelijk|weggelegd)|(succes|geluk) .. (met|bij) .. (de|het|uw|je|jullie|een)? .. (zoektocht|vacature|selectie|invulling|procedure|vinden|kandidaten)|(vind|vindt|vinden|gevonden) .. (snel )?... (juiste|geschikte|passende|goede) .. (persoon|kandidaat|iemand|collega)|iemand die .. past|(niet|niet langer|niet meer) .. op zoek|(plannen|situatie|omstandigheden|leven) .. (veranderd|gewijzigd)|(blijf|blijven) .. (bij mijn|waar ik|in mijn|zitten waar|op mijn)`),
    cancels: phrases(`
      (annuleer|annuleren|te annuleren|geannuleerd|cancel|cancelen|schrap|afzeg|afzeggen|af te zeggen|afgezegd|afbel|afbellen|af te bellen)|(zeg|zegt|bel) ... af|${not} .. (komen|kom|te komen|aanwezig|bij zijn|erbij zijn|erbij|aanwezig zijn|deelnemen|langskomen|langs komen|verschijnen|halen|doorgaan|door te laten gaan|nakomen|er zijn)|verhinderd|(laat|laten) .. (afspraak|gesprek) .. (vervallen|schieten)|(gesprek|afspraak|kennismaking|interview|sollicitatiegesprek) .. (vervalt|vervallen|gaat .. niet door|niet door)`),
    reschedules: phrases(
      `verplaats*|verzet|verzetten|te verzetten|verschuiven|uitstellen|opschuiven|(ander|andere|nieuw|nieuwe) (moment|tijdstip|datum|dag|afspraak|tijd)|een andere keer|(volgende|komende) week|later (in|op|deze)|in plaats daarvan`,
    ),
    reverses: phrases(`
      (vergissing|overhaast|te snel|te vroeg|voorbarig|fout|verkeerd|impulsief) ... (in|terug|af|besluit|beslissing|keuze|ingetrokken|intrekken|afgewezen|afgezegd|afhaken|geweest|gekozen|genomen|beslist)|(besluit|beslissing|intrekken|intrekking|afwijzing|keuze|terugtrekken|afzegging) ... (vergissing|overhaast|te snel|te vroeg|voorbarig|spijt|betreur|ongedaan|niet goed)|spijt van|ik betreur (mijn|die|dat)|kom .. terug op mijn (besluit|beslissing|keuze)|terugkomen op mijn (besluit|beslissing)|mijn (besluit|keuze|beslissing) niet los|(opnieuw|weer|alsnog) .. (kandidaat|in aanmerking|als kandidaat|meedoen|in overweging|overwegen)`),
    later: phrases(
      `in de toekomst|voor de toekomst|toekomstig*|(op )?een later (moment|tijdstip|stadium)|ooit|op een dag|een andere keer|volgend jaar|over (een|een paar|enkele|twee) (jaar|maanden)|(vacature|functie|iets|plek|positie) .. (vrijkomt|vrijkomen|voorbijkomt|voorbij|opengaat|openstaat|ontstaat)|weer (ga zoeken|op zoek)`,
    ),
    fine: phrases(`
      zo (snel|spoedig|vroeg) mogelijk|indien mogelijk|na .. (twijfel|twijfelen|beraad|overweging|overleg|wikken en wegen|nadenken|overdenken|overdacht)|(goed|lang|serieus|zorgvuldig|rustig|uitgebreid|nog eens|diep|veel) .. (nagedacht|overwogen|over nagedacht|nadenken|over na|overdacht)|(dank|bedankt|stel) .. overwegen|niet getwijfeld|zonder twijfel|lang getwijfeld|hoe moeilijk|als .. (nog iets|vragen|nodig heb*|u wilt|je wilt|jullie willen|later|iets kan|ooit)|als er nu niets is|mocht .. (vragen|ooit|nog iets|er nu|nog beschikbaar)|mochten .. (vragen|er)|misschien .. (zien|tegen|ooit|later|nog eens|kruisen)|niet .. (lichtvaardig|makkelijk|gemakkelijk|eenvoudig)|geen gemakkelijk* (besluit|beslissing|keuze)|aarzel niet|twijfel niet|laten we|laat .. contact|liefst .. (telefonisch|per mail)`),
  },

  criticism: {
    theirs: phrases(`
      u|uw|je|jij|jou|jouw|jullie|men|hij|ze|zij|niemand|iedereen|er|alles|het was|het (kwam|voelde|leek|duurde|verliep|ging)|(de|het|een|die|dat|deze|dit|den|zo'n|ons|onze|hele|mijn) .. (procedure*|proces*|traject*|sollicitatieprocedure|selectieprocedure|gesprek*|sollicitatiegesprek*|interview*|kennismaking|ronde*|team|bedrijf|organisatie|firma|leiding|leidinggevende*|directeur|directie|baas|manager*|hr*|personeelsdienst|afdeling|recruiter*|vragen|vraag|communicatie|feedback|reactie*|antwoord*|functie|vacature*|vacaturetekst|opdracht|test|aanbod|salaris|loon|contract|voorwaarden|cultuur|bedrijfscultuur|werksfeer|sfeer|omgang|toon|kantoor|medewerkers?|collega*|mensen|gesprekspartner*|interviewer*|planning|afspraak|afspraken|organisatie|rondleiding|indruk|manier|werkdruk|werkwijze|stijl|houding|aanpak)|salaris|loon|communicatie|reacties?|werksfeer|sfeer|gesprek|reviews`),
    faults: phrases(`
      ongeorganiseerd*|slecht* (georganiseerd|voorbereid*|geregeld|bereikbaar|betaald*|gestructureerd|voorbereiding|communicatie|sfeer|ervaring*|indruk|recensies|reviews|opgezet|gecommuniceerd)|chaotisch*|chaos|rommelig*|ongestructureerd*|onprofessioneel|onprofessionele|weinig (professioneel|respectvol|structuur|interesse|oog|ruimte|duidelijk|concreet|uitnodigend|transparant|overtuigend|voorbereid|hartelijk|waardering|flexibel|inspirerend|enthousiast|vertrouwen|energie|warmte)|onbeleefd*|respectloos|respectloze|arrogant*|uit de hoogte|onvriendelijk*|onaangenaam|onaangename|kil|kille|koel|koele|koeltjes|afstandelijk*|bot|botte|kortaf|teleurgesteld|teleurstell*|frustr*|irrit*|beledig*|vreselijk*|verschrikkelijk*|ramp|matig*|zwak|zwakke|slordig*|onzorgvuldig*|incompetent*|onvoorbereid|tegenstrijdig*|verwarrend*|vaag|vage|onduidelijk*|misleidend*|oneerlijk*|gebrek*|gebrekkig*|ontbrak|ontbreekt|ontbreken|miste|verouderd*|toxisch*|overbelast*|(hoog|groot|hoge|grote) verloop|onrealistisch*|onredelijk*|belachelijk*|zinloos|tijdverspilling|verspild*|verspill*|stroef|stroeve|traag|trage|trager|langzaam|langzame|eindeloos|eindeloze|onnodig*|ongepast*|merkwaardig*|vreemd|vreemde|onbetrouwbaar|ontmoedig*|tegengevallen|(viel|vielen|valt) .. tegen|onder (de maat|de markt|marktniveau|marktconform|mijn verwachting*|niveau|het gemiddelde|verwachting)|(veel |wat |iets |erg |een beetje |nogal |gewoon |net )?te (traag|vaag|langdradig|weinig|laag|karig|hiërarchisch|onpersoonlijk|star|zakelijk|chaotisch|druk|formeel|lang op|lang duren|lang stil|laat|kort door|hoge werkdruk|rommelig)|(duurde|duurden|duurt) .. (lang|eindeloos|eeuwig|weken|maanden)|zo (traag|weinig|slecht)|(laten|liet|lieten) .. (wachten|bungelen|zitten|spartelen)|te laat|onderbroken|onderbrak*|vergeten|vergat|genegeerd|negeer*|afgeleid|ongeïnteresseerd*|desinteresse|onpersoonlijk*|stijf|op (zijn|haar|hun) telefoon|onvoldoende|tekort*|ongemakkelijk*|negatie[fv]*|rammelt`),
    negation: phrases(`niet|nooit|geen|zonder|noch|niets|allerminst|geenszins`),
    mine: phrases(`ik|mijn|mezelf|wij|we|m'n`),
    rebukes: phrases(`
      ${they} ... (niet|nooit|geen|nauwelijks|amper|weinig|niets|niemand) .. (gelezen|voorbereid|gereageerd|geantwoord|gemeld|teruggebeld|laten weten|laat weten|bekeken|wist|wisten|leek|leken|uitgelegd|verteld|geluisterd|luister*|serieus|interesse|geïnteresseerd|welkom|gewaardeerd|professioneel|respect*|overtuig*|marktconform|eerlijk|duidelijk|helder|transparant|gedacht|voorgesteld|ontvangen|van mij|van op de hoogte|op de hoogte|verontschuldigd|excuses|moeite|inspirer*|enthousiast*|belangstelling|oog|antwoord|rekening|gehouden|beantwoord*|aandacht|tijd voor|klopte*|beeld)
      (zonder|geen|geen enkele|nooit|niet eens) .. (reactie|terugkoppeling|antwoord|bericht|uitleg|excuus|excuses|structuur|waarschuwing|welkom|respect)|(weken|maanden|dagen) .. (stilte|stil|gewacht|wachten|niets|gehoord|geduurd|op zich|zonder|op antwoord|moeten)|(duurde|gewacht|wachten|kostte|nam) .. (weken|maanden|drie weken|eeuwig|ruim|meer dan|\\p{L}+ weken|\\p{L}+ maanden)|(pas|eerst) na .. (weken|maanden|dagen)|radiostilte|niets .. (van jullie|van u|van je|meer) .. (gehoord|vernomen)|niets meer (gehoord|vernomen)|(meermaals|meerdere keren|herhaaldelijk|zelf|telkens|steeds) .. (nabellen|achteraan bellen|achteraan|moeten (bellen|vragen|mailen))|achter .. aan moeten .. (bellen|zitten|gaan)?
      (meer|beter|iets anders|iets meer|wat meer) .. (van )?... (verwacht|verwachtte|verwachten|gehoopt)|had .. (graag gezien|liever gezien|op prijs gesteld|fijn gevonden|fijner|netter|prettiger)|(u|jullie|het|dat|er|men) (hadden|had) .. (kunnen|moeten)|(hadden|had) (u|jullie|het|dat|er|men) .. (kunnen|moeten)|(zouden|mag|mogen|moet|moeten|dient|dienen|zou (u|de|het|uw)|kan (de|het|uw)) .. (eerlijker|beter|duidelijker|sneller|professioneler|concreter|korter|vriendelijker|verbeterd|aangepast|verbeteren|aanpassen|herzien|aandacht besteden|overwegen om|nadenken over|respectvoller)|(sneller|beter|eerlijker|duidelijker) .. (had|kunnen|gekund|gemogen|moeten)|(tip|advies|opmerking|kritiekpunt*|kanttekening|verbeterpunt*|aandachtspunt*|suggestie|feedback) .. (voor|wil|:|is|over|geven|meegeven|mee te geven|van mijn kant|tot slot|is dat)|(nog|één|een|kleine|kritische|laatste|eerlijke) .. (tip|advies|opmerking|kanttekening|feedback|suggestie|raad|kritiek)|als ik .. (mag zijn|mag zeggen|eerlijk ben|zo vrij)|raad .. (u|jullie|je) .. aan|(voor|bij) (de |een )?(volgende|toekomstige) (kandidaten|sollicitanten|keer|gesprekken|kandidaat|sollicitant)
      (slecht|vervelend|naar|raar|vreemd|ongemakkelijk) (gevoel|voorgevoel|smaak)|(nare|bittere) (smaak)|alarmbellen|rode vlag*|red flag*|te denken .. (gezet|gegeven|geeft|gaf)|aan het denken gezet over (uw|jullie|het bedrijf)|zegt (genoeg|veel|alles|iets) over|te wensen over|ruimte voor verbetering|voor verbetering vatbaar|${not} .. (serieus genomen|welkom|gewaardeerd|gehoord|overtuigd|overtuigen|onder de indruk|bevallen|tevreden|enthousiast geworden|acceptabel|aanvaardbaar|netjes|zoals het hoort)|(niet|weinig) (echt |erg |heel |zo |bepaald |altijd )?(prettig|fijn|warm|hartelijk)|(voelde|voel) (me|mij) .. (een nummer|genegeerd|verhoord|overvallen|ongemakkelijk|onwelkom|bekeken)|aan het lijntje|(twijfels|bedenkingen|zorgen|vraagtekens|aarzelingen) .. (over|bij|bezorgd|gegeven)|(verbaasd|verbaasde|verbaast|verwonderd|verwonderde|gestoord|stoorde|schrok|afgeschrikt|stond me tegen|tegen de borst)|${not} .. (beschreven|afgesproken|beloofd|omschreven|verteld was|overeen .. (met|kwam))|anders dan .. (beschreven|afgesproken|beloofd|voorgespiegeld|omschreven|vacature)|zo ga je .. om|omgaan met (sollicitanten|kandidaten|medewerkers|mensen)|(hoe|zoals) .. met .. (kandidaten|sollicitanten|medewerkers|mensen|me|mij) .. (omgaan|omgegaan|omgaat|omging*)|enthousiasme .. (geen goed|bekoeld|weg|verdwenen|verloren)|(zin|vertrouwen|enthousiasme|interesse) .. (verloren|verdwenen|bekoeld)|geen goed gedaan|(cultuur|waarden|stijl|werkwijze|sfeer|manier van werken) ... (niet .. (mijn|de mijne|bij mij)|botst|ligt me niet|spreekt me niet)`),
    fine: phrases(`
      (hoop|weet|snap|begrijp|spijt|besef|wil|vind|jammer|betreur) ... (teleurstel*|teleurgesteld|vervelend*|ongemak|wachten|tekort*|ongelegen|frustrerend)|mijn (late|trage|verlate) (reactie|antwoord|bericht)|(late|trage) (reactie|afmelding|antwoord|bericht)|zo (laat|kort)|te (lang|laat|ver|vroeg|groot) (voor mij|voor me|is|wordt|zou)|voor (mij|me) .. te (lang|laat|ver|vroeg|groot|druk|zwaar|zakelijk|formeel|traag)|(dank|bedankt) .. (feedback|terugkoppeling|tip*|reactie)|niet aan (u|jou|jullie)|ligt niet aan|heeft niets te maken met|niets te maken met|niets af aan|niet vergeten|vergeet ik|aangenaam verrast|positief verrast|langer te laten wachten|niet .. laten wachten|eerlijk tegen|(kunt|kun|kunnen|zou|zouden) (u|je|jullie) .. (mij|me|vertellen)|als het te laat is|te laat (komt|is|zou)|zonder (omwegen|twijfel)|(als|mocht*) .. te laat|gebrek aan (tijd|ervaring)|beste (kandidaat|persoon)|op korte termijn|(onvoldoende|weinig|matig) .. (aansluit|aansluiten|aan|past|passen|ervaring)|niet alleen|hoeft .. (geen|niet)|geen (antwoord|reactie) (nodig|te)|verwacht geen|verder verloop`),
  },

  comparison: {
    others: phrases(
      `(ander|andere) .. (aanbod|baan|job|functie|bedrijf|werkgever|organisatie|firma|partij|positie|rol|plek|voorstel|kandidatuur|opdrachtgever|kantoor|school|ziekenhuis)|elders|ergens anders|bij een ander|nieuwe (werkgever|baan|job|functie|contract)|concurrent*|(huidige|mijn) (werkgever|baas|bedrijf|baan|job)|(twee|beide|meerdere|verschillende) (aanbiedingen|voorstellen|opties|banen|functies)|tegenbod|tweede aanbod|een (bedrijf|werkgever|kantoor|organisatie) .. (dat|die|in)`,
    ),
    better: phrases(
      `beter*|best betalende|hoger|hogere|meer (geld|loon|salaris|verdien*|verantwoordelijk*|thuiswerk*|flexibiliteit|vakantiedagen|vrije dagen|vakantie|verlof|doorgroei*|perspectief|netto|bruto|biedt|betaalt|betalen|zekerheid|vrijheid|kansen|groei*|per maand|dan)|aantrekkelijk*|ruimer|interessanter|gunstiger|salaris|loon|betaalt|betalen|verdien*|procent|bonus|auto van de zaak|pensioen*|vakantiedagen|thuiswerken|vaste aanstelling|vast contract|kortere reistijd|arbeidsvoorwaarden|voorwaarden|doorgroeimogelijkheden|beste van|niet (te )?weigeren|niet (kon|kan) (weigeren|laten liggen)|dichter bij huis .. en|sterker`,
    ),
    compares: phrases(`
      dan (die|dat|wat|het aanbod|de baan|de functie|het voorstel|het salaris) (van|bij|dat|die|wat)? ?(u|jullie|uw)|dan bij (u|jullie)|dan (uw|jullie|dit) (aanbod|voorstel|functie|salaris)|(in vergelijking|vergeleken) met|ten opzichte van (uw|jullie|dit|het)|in tegenstelling tot (uw|jullie|u)|(u|jullie|uw aanbod|jullie aanbod|het aanbod|dit aanbod) ... niet .. (tegenop|evenaren|tippen|concurreren|opwegen|op tegen|aan tippen)|niet .. tegenop|(overtreft|klopt) .. (het uwe|dat van|jullie|uw)|(meer|beter) (salaris|loon|geld|verdien*|betaal*)|(beter|hoger|aantrekkelijker|gunstiger|mooier|royaler|ruimer|lucratiever) (aanbod|salaris|loon|pakket|bod|voorstel|contract)|(betere|hogere|aantrekkelijkere|gunstigere) (voorwaarden|arbeidsvoorwaarden|verloning|functie|deal|kansen|positie|job|baan|optie)|beter(e)? betaald*|tweede keus|tweede keuze|eerste keus|eerste keuze|droombaan|bij (u|jullie) .. (minder|maar|slechts|niet zo)|de voorkeur .. boven`),
    money: /(?:[€$£]\s?\d|\d[\d.,]*\s?(?:€|euro\b|eur\b|k\b|duizend\b|%|procent\b)|(?:honderd|duizend) euro)/gu,
    joins: phrases(`
      (andere|nieuwe|vaste) .. (functie|baan|job|contract|aanbod|positie|plek|stage|aanstelling) (bij|van)|(getekend|aangenomen|aanvaard|geaccepteerd|begin|start|aan de slag|gekozen|beginnen|tekende|ja gezegd|ondertekend) .. (bij|voor|tegen)|(baan|job|contract|aanbod|aanstelling) bij (?=[^.]{2,40} (aanvaard|aangenomen|getekend|geaccepteerd|ondertekend|gekregen))`),
    fine: phrases(
      `beter .. (bij mij|bij me|bij mijn|aansluit*|aan te sluiten|past|passen|passend|leren kennen|kennen|begrijpen|begrijp|inschatten|voorbereid*|aan|uitkomt|uit|schikt|beeld|gevoel|zicht)|(dichter|nauwer) .. bij mijn|(alle|aller)?beste (mevrouw|meneer|heer|\\p{L}+)|het beste|het allerbeste|steeds beter|meer (over|dan (welkom|tevreden|bereid|dank)|te weten|vertellen|horen)|salaris(verwachting*|wens*|schaal|indicatie|eis*)|loonverwachting*|beter .. (op mijn plek|tot mijn recht|af)`,
    ),
  },

  explanation: {
    details: phrases(`
      man|echtgenoot|vrouw|echtgenote|partner|vriendin|moeder|vader|ouders|schoonmoeder|schoonvader|dochter|zoon|kinderen|kind|baby|jongste|oudste|broer|zus|scheiding|gescheiden|uit elkaar|zwanger*|bevallen|overleden|overlijden|dood|kanker|operatie|geopereerd|ziekenhuis|dokter|arts|therapie|psycholoog|diagnose|depressie*|depressief|angst*|burn-?out|uitgeput|overspannen|ziek|ziekte|behandeling*|medicatie|beroerte|rug|slaap|hartinfarct|gevallen|gebroken|rusthuis|mantelzorg*|huur|lening|schulden|bank|advocaat|rechtbank|ongeluk|kinderopvang|opvang|oppas|school|hond|bruiloft|ex|auto|faillissement|uwv`),
    reasons: phrases(`
      omdat|aangezien|want|daar (ik|mijn|de|het)|doordat|waardoor|bovendien|daarnaast|daarbij|daar komt bij|daar komt nog bij|ook nog|ten eerste|ten tweede|ten derde|ten slotte|niet alleen|los daarvan|afgezien daarvan|bijkomend*|nog een (reden|punt)|(de|een|mijn|andere|belangrijkste|tweede|derde) (reden|redenen)|vanwege|wegens|zodat|immers`),
    fine: phrases(
      `(persoonlijke|familiale|medische) (redenen|omstandigheden|situatie)|(privé|gezondheids)(redenen|omstandigheden)|(dank|bedankt) .. (daarnaast|verder|ook)|want (ik|terugbellen) (stuur|bevestig|mail)|daarnaast .. (dank|bedank*|wens*)|hogeschool|school als|(functie|vacature|baan|sollicitatie|stage|job|gesprek|team|werk) .. (ziekenhuis|school|opvang|kinderopvang|bank|garage|rusthuis|verpleeghuis|crèche)|daarbij (aan|zo)`,
    ),
  },

  manners: {
    thanks: phrases(
      `dank|bedankt|dankjewel|dankuwel|dankbaar|dankbaarheid|bedanken|bedank (ik )?(u|je|jou|jullie|hem|haar|iedereen|graag)|(ik )?(bedank) ... (u|je|jullie) .. voor|dank*|superbedankt|thnx|tnx|erkentelijk|waardeer|waardering|gewaardeerd|op prijs|blij (mee|met|dat u|dat je|dat jullie|te horen)|vereerd|eer|(leuk|fijn|prettig|plezierig|goed|mooi|aangenaam|plezier) .. (gesprek|kennis*|dat u|dat je|dat jullie|te leren|om|contact|gevonden)|merci|thx|thanks|thank`,
    ),
    apologises: phrases(
      `sorry|excuus|excuses|excuseer|verontschuldig*|(het )?spijt (me|mij|het me|het mij|ons)|spijt het (me|mij)|vergeef|vergeving|neem (me|mij) niet kwalijk|neem het (me|mij) niet kwalijk|pardon`,
    ),
    grovels: phrases(
      `duizendmaal|duizend (keer|excuses)|schaam (me|mij)|me schaam|beschaamd|schaamte|(vreselijk|verschrikkelijk|ontzettend|enorm|oneindig|zo ontzettend|heel erg) (spijt|sorry|schuldig|gênant|rot|vervelend|beschaamd)|spijt (me|mij) (vreselijk|verschrikkelijk|ontzettend|enorm|echt vreselijk|oprecht vreselijk)|(voel|voelen) (me|mij) .. (schuldig|rot|vreselijk)|diepste (excuses|verontschuldigingen)|(hoop|hopelijk) .. (vergeven|vergeeft|niet boos|niet kwalijk|niet haat)|(wees|niet) .. boos (op|op me|op mij|bent|zijn)|ondankbaar`,
    ),
    regrets: phrases(
      `ongemak*|betreur*|overlast|korte termijn|op het laatste moment|last-?minute|laattijdig*|hopelijk .. (begrip|niet te veel)|vervelend|moeite die .. voor|agenda`,
    ),
    demands: phrases(`
      (ik )?(eis|verlang|sta erop|verzoek u (dringend|met klem|nadrukkelijk))|(ik verwacht|verwacht ik) (van|dat u|dat jullie|dat je|een|uw|jullie|binnen|nog|alsnog|per|schriftelijk|uiterlijk|mijn|op zijn minst)|(recht) (op|hebben op|maken op)|(u|jullie|je) (moet|moeten|hoort|zult|zullen|zal) .. (mij|me|mijn|de kosten) .. (betalen|vergoeden|sturen|overmaken|geven|laten|uitleggen)|(u|jullie) (bent|zijn) .. (verplicht|verschuldigd)|(dient|dienen) (u|jullie|te)|verschuldigd|schuldig (bent|is|zijn)|(wil|eis) (ik )?(nu|per direct|onmiddellijk|weten|eindelijk)|ik wil (weten|een|mijn|dat u|dat jullie|dat je|nu) ... (binnen|direct|nu|terug|onmiddellijk|vandaag|hebben|krijgen|ontvangen|waarom)|juridische stappen|een klacht (in|indienen|neer)|klacht indienen|glassdoor|(negatieve|slechte) (review|recensie)|anders (zal|zie|moet|ga|neem|schakel|meld|stap) .. ik|laatste (waarschuwing|kans)|het minste (wat|dat)|zorg (er )?(maar )?dat|zorg ervoor|neem .. nooit meer contact|(bel|mail|contacteer|benader) (me|mij) (niet|nooit) (meer)?|nooit meer .. (contact|bellen|mailen|benader*)`),
    asks: phrases(`
      (stuur|zend|betaal|vergoed|bevestig|verwijder|wis|vernietig|bezorg|geef|laat|bel|mail|reageer|antwoord|leg|verklaar|stort|overmaken|maak) .. (mij|me|mijn|dit|het|de|alle|een|u|even|alsjeblieft|aub|a\\.u\\.b|graag|over|dan|terug)|gelieve ... \\p{L}+en|(verwijdert|stuurt|betaalt|vergoedt|bevestigt) .. (u|mij|me)|u (verwijdert|stuurt|betaalt|vergoedt|bevestigt)|(overmaken|over te maken|vergoeden|terugbetalen|terugsturen|toesturen|bezorgen|te bezorgen|verwijderen|te verwijderen|bevestigen|te bevestigen|storten|op te sturen|opsturen)|(reiskosten|onkosten|vergoeding|bevestiging|terugbetaling)`),
    urgency: phrases(
      `(uiterlijk|vóór|voor|tegen) (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vanavond|vandaag|het einde|eind|\\d+|volgende|komende)|binnen (de|een|twee|drie|vijf|zeven|acht|veertien|\\d+|24)|onmiddellijk|meteen|direct|per direct|zo snel mogelijk|zsm|dringend|zo spoedig mogelijk|spoedig|ten laatste|vandaag nog|nog deze week|eindelijk|nu meteen`,
    ),
    gently: phrases(
      `(zou|zouden) (u|je|jullie)|(zou|zouden) .. (willen|kunnen)|(kunt|kun|kunnen) (u|je|jullie)|zou .. (fijn|prettig|mooi|helpen|waarderen|geholpen|op prijs)|als (het|dat|u|je|jullie) .. (kan|uitkomt|schikt|lukt|wilt|mogelijk|tijd|gelegenheid)|indien (mogelijk|u|nodig)|mag ik|(op uw|op je) gemak|geen haast|gerust|wanneer het|bij gelegenheid|ik (stuur|laat|bel|bevestig|mail|geef|trek|zie|wil|wilde|meld)|(stuur|laat|bel|bevestig|mail|geef|trek|meld) ik|hierbij|met dit bericht|om te laten weten`,
    ),
    fine: phrases(
      `zonder (sorry|excuses)|geen (excuses|verontschuldig*)|zoals verwacht|verwacht (ik )?(niet|niets|geen)|ik verwacht dat ik|recht (op mij|op me|in de)|salaris .. verwacht*|niet nodig|hoeft niet|geen klacht*|u moet .. (weten|niet)|moet ik (u|je|jullie)|(u|je|jullie) moet .. (aan mij|van mij) .. (niet|geen)|tot .. recht`,
    ),
  },

  register: {
    casual: phrases(`
      hey|yo|doei|doeg|later(z|s)|laters|ciao|kus|xx|xxx|knuffel|liefs|bro|dude|pff*|oeps|haha*|lol|lmao|thx|thnx|tnx|pls|plz|effe|idd|super (chill|nice|tof|vet)|vet|vette|nice|cool|chill|chille|shit|fuck*|balen|baal|verdomme|stom|ghosten|gescoord|oki|geen bock|skip|hou je haaks|gezellie`),
    formal: phrases(`(zeer )?geachte|hoogachtend|met de meeste hoogachting`),
    familiar: phrases(`je|jij|jou|jouw|dankjewel`),
    careless: /(?<![\p{L}\p{N}.’'])(?:ik wordt|hun hebben)(?![\p{L}\p{N}])/gu,
    ordinary: new Set(
      `aan absoluut al alle alles alsjeblieft bedankt ben beste blij bij dank dat de deze die direct dit echt een eens eerlijk en erg fantastisch geen geweldig graag groot groots hartelijk hartelijke heel het hoop ik in is ja je jullie kan leuk maar met mij mijn mooi moet nee niet nog nogmaals nooit nu ontzettend onze ook op prachtig snel sorry spijt stop succes super te toch trek terug tijd tot u uit uw van veel voor want wat weer wel wil zeer zo zonder`.split(
        /\s+/,
      ),
    ),
  },

  adds: { thanks: 'Hartelijk dank voor de tijd en de interesse.', apology: 'Excuses voor het ongemak.' },
});
