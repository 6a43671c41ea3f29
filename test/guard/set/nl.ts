import { bad, type Draft, good } from './draft.ts';

export const nl: Draft[] = [
  good(`Beste mevrouw Hoekstra,

Dank voor het plezierige gesprek van vorige week. Ik heb besloten een andere baan aan te nemen en trek daarom mijn sollicitatie in.

Ik wens u veel succes met de invulling van de vacature.

Met vriendelijke groet,
Ruben Schouten`),
  good(`Hoi Femke,

Bedankt dat je zo snel reageerde! Ik blijf toch bij mijn huidige werkgever en stap dus uit de procedure. Het was leuk om jou en de anderen te leren kennen.

Groetjes,
Iris`),
  good(`Geachte heer Van der Laan,

Na rijp beraad heb ik besloten niet in te gaan op uw aanbod. De reistijd blijkt voor mij op de lange duur te groot. Ik dank u hartelijk voor het vertrouwen.

Hoogachtend,
M. Postma`),
  good(
    `Dag Kristof,

Helaas moet ik ons gesprek van donderdag annuleren: ik trek me terug als kandidaat. Mijn excuses voor het ongemak, en bedankt voor de uitnodiging.

Vriendelijke groeten,
Lieselot Claes`,
    { booked: true },
  ),
  good(
    `Hi Joris, leuk dat je aan me dacht! Ik ben op dit moment niet op zoek, dus ik laat deze voorbijgaan. Laten we contact houden.`,
    { channel: 'linkedin' },
  ),
  good(`Geachte mevrouw, geachte heer,

Hierbij trek ik mijn kandidatuur voor de functie van boekhouder in. Ik dank u voor de aandacht die u aan mijn dossier hebt besteed.

Met vriendelijke groeten,
Wim Peeters`),
  good(`Beste Arjan,

Ik wil eerlijk tegen je zijn: ik ga niet verder. Ik merk dat ik liever met kinderen blijf werken dan achter een bureau te zitten. Heel erg bedankt voor je tijd en de openhartige rondleiding.

Hartelijke groet,
Marloes`),
  good(`Beste meneer Yıldız,

Fijn dat u mij de functie van teamleider wilt geven, daar ben ik echt blij mee. Toch zeg ik nee: ik start in september met een opleiding.

Met vriendelijke groet,
Stijn de Graaf`),
  good(`Geachte mevrouw Brouwers,

Om persoonlijke redenen zie ik af van verdere deelname aan de selectie. Ik waardeer de moeite die u en uw collega's hebben genomen zeer.

Met vriendelijke groet,
Bregje Aarts`),
  good(
    `Goedemiddag, u spreekt met Harm Veenstra. Ik bel over de vacature van magazijnmedewerker. Ik wil mijn sollicitatie intrekken, want ik heb elders een contract getekend. Bedankt voor uw moeite, ik stuur ook nog een mail.`,
    { channel: 'phone' },
  ),
  good(
    `Beste Nadia,

Ik heb nog eens goed nagedacht en haak af. Het spijt me dat je dinsdag al had vrijgehouden. Dank voor je hulp tot nu toe!

Groet,
Bart`,
    { booked: true },
  ),
  good(`Beste professor Timmermans,

Dank u wel voor de uitnodiging voor een proefcollege. Ik heb intussen elders een aanstelling aanvaard en wens mijn kandidatuur daarom in te trekken.

Met de meeste hoogachting,
Els Van Damme`),
  good(`Hallo Rachid,

Kort berichtje: ik neem het aanbod niet aan. De functie ligt toch wat verder van mijn doelen dan ik had ingeschat. Dank voor alles, en succes met de zoektocht!

Groeten,
Lotte`),
  good(`Geachte heer Bos,

De salarisschaal en mijn verwachtingen liggen te ver uit elkaar, en daarom trek ik mij terug. Ik stel het zeer op prijs dat u daar zo open over was.

Met vriendelijke groet,
Karin Mulder`),
  good(`Beste mevrouw De Clercq,

Hartelijk dank voor de uitnodiging. Zou u mij vooraf kunnen vertellen welk loon er voor de functie is voorzien? Dan kan ik me beter voorbereiden.

Vriendelijke groeten,
Pieter Maes`),
  good(`Hoi Sander,

Maandag om tien uur komt mij prima uit. Ik kijk uit naar het gesprek!

Groet,
Fatima`),
  good(`Geachte mevrouw Kuipers,

Helaas ben ik vrijdag verhinderd. Is het mogelijk de afspraak naar volgende week te verplaatsen? Excuses voor het ongemak.

Met vriendelijke groet,
Thijs Willems`),
  good(`Beste Koen,

Na er een weekend over nagedacht te hebben, heb ik gekozen voor een baan dichter bij huis. Je mag mijn sollicitatie dus als ingetrokken beschouwen. Ik vond het een fijn gesprek, dank je wel.

Hartelijke groet,
Annelies`),
  good(`Geachte heer Smeets,

Ik bedank voor de functie van accountmanager. Uw aanbod heeft mij vereerd en ik heb er serieus over nagedacht.

Met vriendelijke groet,
Gijs van Rijn`),
  good(
    `Beste Jolien, bedankt voor je bericht. Ik heb vorige week ergens anders ja gezegd en ben dus geen kandidaat meer. Veel succes met de vacature!`,
    { channel: 'linkedin' },
  ),
  good(`Beste mevrouw Visser,

Het combineren van een fulltime baan met mijn gezin lukt op dit moment niet, dus ik trek mijn sollicitatie in. Dank voor uw begrip.

Vriendelijke groet,
Samira El Amrani`),
  good(`Dag Tom,

De procedure liep iets langer dan ik kon wachten, en ik heb ondertussen een contract getekend. Gelieve mijn naam van de lijst te halen. Bedankt voor de fijne telefoontjes.

Mvg,
Joke`),

  bad(
    'placeholder',
    `Geachte mevrouw [naam],

Dank voor het gesprek. Ik trek mijn sollicitatie in.

Met vriendelijke groet,
Jaap Kok`,
  ),
  bad(
    'placeholder',
    `Beste ,

Hartelijk dank voor uw tijd. Ik zie af van de functie.

Met vriendelijke groet,
Mila Prins`,
  ),
  bad(
    'no-decision',
    `Beste mevrouw Dijkstra,

Bedankt voor de leuke kennismaking. Ik heb intussen een andere functie aanvaard. Veel succes met uw zoektocht!

Hartelijke groet,
Niels`,
  ),
  bad(
    'no-decision',
    `Geachte heer Vos,

Dank voor de uitnodiging. Helaas kan ik woensdag niet naar het gesprek komen. Mijn verontschuldigingen daarvoor.

Met vriendelijke groet,
Inge Smit`,
    { booked: true },
  ),
  bad(
    'undecided',
    `Hoi Maaike,

Dank voor alles! Ik denk dat ik mijn sollicitatie misschien maar intrek.

Groet,
Wout`,
  ),
  bad(
    'undecided',
    `Geachte heer Claessens,

Ik dank u voor het aanbod, maar ik ga er niet op in. Als er nog ruimte zit in het salaris, wil ik het graag heroverwegen.

Met vriendelijke groeten,
Griet Wouters`,
  ),
  bad(
    'undecided',
    `Beste Paul, bedankt voor het gesprek van gisteren. Ik twijfel nog of ik door wil gaan en zou graag een paar dagen bedenktijd willen. De kans is groot dat ik me terugtrek.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Geachte mevrouw Jacobs,

Dank voor de uitnodiging. Ik trek mijn sollicitatie in, omdat het gesprek op mij nogal rommelig overkwam.

Met vriendelijke groet,
Dirk Evers`,
  ),
  bad(
    'criticism',
    `Dag Hilde,

Bedankt voor je tijd. Ik stap uit de procedure. Dat ik vijf weken niets van jullie heb gehoord, heeft mijn enthousiasme geen goed gedaan.

Groeten,
Roel`,
  ),
  bad(
    'criticism',
    `Beste heer Van Dam,

Dank voor het aanbod, maar ik neem het niet aan. Nog een tip: de vacaturetekst mag wel wat eerlijker over de werkdruk zijn.

Met vriendelijke groet,
Petra Blom`,
  ),
  bad(
    'overexplaining',
    `Beste mevrouw Van Loon,

Dank voor uw tijd. Ik trek mijn sollicitatie in. Mijn vader is na zijn beroerte in een verpleeghuis beland, mijn zus woont in Spanje en kan niet bijspringen, en de opvang van onze jongste stopt deze zomer, waardoor ik mijn kinderen zelf moet ophalen.

Met vriendelijke groet,
Sylvia Kramer`,
  ),
  bad(
    'comparing-offers',
    `Geachte heer Bakker,

Dank voor uw aanbod. Ik sla het af, omdat een ander bedrijf mij 450 euro per maand meer betaalt.

Met vriendelijke groet,
Jelle Hofman`,
  ),
  bad(
    'comparing-offers',
    `Hoi Sofie, bedankt voor alles! Ik trek me terug, de andere job heeft gewoon betere voorwaarden en meer vakantiedagen.`,
    { channel: 'linkedin' },
  ),
  bad(
    'no-thanks',
    `Geachte mevrouw Peters,

Hierbij trek ik mijn sollicitatie naar de functie van kok in. Ik heb een andere baan gevonden.

Met vriendelijke groet,
Ronald Schipper`,
  ),
  bad(
    'no-thanks',
    `Dag meneer Lambrecht, ik wens niet langer deel te nemen aan de selectieprocedure. Het beste, Ward`,
    {
      channel: 'linkedin',
    },
  ),
  bad(
    'over-apology',
    `Beste mevrouw Molenaar,

Het spijt me heel erg, maar ik trek mijn sollicitatie in. Dank voor de uitnodiging. Nogmaals sorry, ik hoop echt dat u het mij kunt vergeven.

Met vriendelijke groet,
Noor Dekker`,
  ),
  bad(
    'over-apology',
    `Beste meneer Hermans,

Ik schaam me dood, maar ik moet afhaken en trek mijn kandidatuur in. Bedankt voor uw moeite.

Groet,
Floris`,
  ),
  bad(
    'missing-apology',
    `Geachte mevrouw Scholten,

Dank voor de uitnodiging voor donderdag. Ik trek mijn sollicitatie in en zal niet aanwezig zijn.

Met vriendelijke groet,
Emre Demir`,
    { booked: true },
  ),
  bad(
    'demands',
    `Geachte heer Otten,

Dank voor het gesprek. Ik trek mijn sollicitatie in. De reiskosten dient u binnen een week op mijn rekening over te maken.

Met vriendelijke groet,
Wilma Haan`,
  ),
  bad(
    'casual',
    `Heyy allemaal,

Superbedankt voor de chille call! Ik heb iets anders gescoord, dus ik trek m'n sollicitatie in. Laterz!

Bas`,
  ),
  bad(
    'casual',
    `Geachte mevrouw Winters,

Ik dank je voor het gesprek en trek mijn sollicitatie in.

Hoogachtend,
Lars Meijer`,
  ),
  bad(
    'shouting',
    `Beste mevrouw Ernst,

HEEL ERG BEDANKT voor de uitnodiging!!! Ik trek mijn sollicitatie in.

Met vriendelijke groet,
Ben Otto`,
  ),
  bad(
    'wrong-name',
    `Geachte mevrouw Kramer,

Dank voor uw tijd. Ik trek mijn sollicitatie als verpleegkundige in.

Met vriendelijke groet,
Ella Roos`,
    { to: 'meneer De Wit' },
  ),
  bad(
    'wrong-name',
    `Geachte heer De Wit,

Dank voor uw tijd. Ik trek mijn sollicitatie bij Zonneveld in.

Met vriendelijke groet,
Ella Roos`,
    { to: 'meneer De Wit', company: 'Bergman & Co' },
  ),

  // Written after the first tuning.
  good(`Beste mevrouw Verhoeven,

Wat een warm welkom heb ik afgelopen week gekregen! Juist daarom vind ik het lastig om dit te schrijven: ik kies er na veel wikken en wegen voor om de functie niet te aanvaarden. Mijn huidige team heeft me gevraagd een nieuw project te trekken, en dat wil ik graag doen. Veel dank voor al uw aandacht.

Hartelijke groet,
Suzan Terpstra`),
  good(`Dag Wouter,

Bij nader inzien past deze stap nu niet bij me. Ik haal mezelf dus uit de procedure. Super bedankt voor de koffie en het eerlijke verhaal over het werk, daar heb ik veel aan gehad.

Groet,
Mirte`),
  good(
    `Geachte heer Akkerman,

Tot mijn spijt moet ik u meedelen dat ik morgen niet op gesprek kom en mijn sollicitatie intrek. Gisteren heb ik een ander aanbod aanvaard. Ik besef dat dit op korte termijn is en dank u voor de genomen moeite.

Met vriendelijke groet,
Hanneke Broers`,
    { booked: true },
  ),
  good(`Geachte selectiecommissie,

Met dit schrijven laat ik u weten dat ik mijn kandidaatstelling voor de positie van beleidsadviseur niet wens te handhaven. Ik ben u erkentelijk voor het in mij gestelde vertrouwen.

Hoogachtend,
dr. P.J. Vermeulen`),
  good(
    `Hoi Anouk, dank voor je snelle reactie! Helaas is fulltime op kantoor voor mij niet haalbaar, dus ik zeg deze kans af. Mocht er ooit iets parttime langskomen, dan hoor ik het graag.`,
    { channel: 'linkedin' },
  ),
  good(`Beste Evelien,

Het is me niet gelukt om mijn ontslagtermijn korter te maken en eigenlijk merk ik ook dat ik hier nog niet klaar ben. Ik trek me daarom terug. Jullie waren allemaal ontzettend aardig, bedankt daarvoor!

Liefdevolle groet,
Gerben`),
  good(`Beste heer Janssens,

Uw voorstel heb ik met veel interesse gelezen. Kunt u mij nog laten weten hoeveel dagen per week er op kantoor gewerkt wordt? Alvast bedankt.

Vriendelijke groeten,
An Desmet`),
  good(`Geachte mevrouw Oosterhuis,

Ik heb afgelopen vrijdag mijn contract bij mijn werkgever verlengd. Om die reden verzoek ik u mijn sollicitatie verder buiten beschouwing te laten. Uw snelle en persoonlijke antwoorden heb ik zeer gewaardeerd.

Met vriendelijke groet,
Jeroen Tol`),

  bad(
    'placeholder',
    `Geachte heer De Jong,

Dank voor het gesprek over de functie van <functietitel>. Ik trek mijn sollicitatie in.

Met vriendelijke groet,
Lidewij Faber`,
  ),
  bad(
    'no-decision',
    `Dag Marijn,

Dank je wel voor de rondleiding! Ik heb gemerkt dat het voor mij niet de juiste stap is. Veel succes met het vinden van een goede collega.

Groeten,
Hidde`,
  ),
  bad(
    'undecided',
    `Beste mevrouw Leemans,

Bedankt voor het voorstel. Ik ben geneigd om het niet aan te nemen, maar ik slaap er nog een nachtje over.

Vriendelijke groeten,
Seppe`,
  ),
  bad(
    'criticism',
    `Geachte heer Rutten,

Dank voor de uitnodiging. Ik zie af van verdere deelname. Mijn indruk is dat er bij uw organisatie weinig oog is voor een goede balans tussen werk en privé.

Met vriendelijke groet,
Nienke Spaan`,
  ),
  bad(
    'comparing-offers',
    `Beste Carla,

Bedankt voor het mooie aanbod. Ik neem het niet aan: bij mijn nieuwe werkgever ga ik er flink op vooruit qua salaris.

Groet,
Mark`,
  ),
  bad(
    'over-apology',
    `Beste Ingrid,

Sorry, sorry, sorry! Ik trek mijn sollicitatie in. Ik voel me echt vreselijk schuldig hierover. Dank voor je tijd.

Groet,
Veerle`,
  ),
  bad(
    'demands',
    `Geachte mevrouw Prinsen,

Dank voor het gesprek. Ik trek mijn sollicitatie in. U verwijdert per direct al mijn gegevens en stuurt mij daarvan uiterlijk morgen een schriftelijke bevestiging.

R. Bosman`,
  ),
  bad(
    'casual',
    `Yo Kevin, thnx voor je appje man. Ik ga het niet doen, heb wat vetters gevonden. Ik trek m'n sollicitatie dus in, later!`,
    { channel: 'linkedin' },
  ),

  // Good ones that come close to a fault.
  good(`Beste Roos,

De functie past toch niet helemaal bij mij en daarom trek ik mijn sollicitatie in. Eerlijk gezegd was het een lastige keuze, want het gesprek was niet alleen prettig maar ook leerzaam. Bedankt, en veel plezier met het verdere verloop van de procedure!

Groet,
Wessel`),
  good(`Geachte mevrouw Zijlstra,

Het is voor mijn gezin niet mogelijk om binnen een half jaar te verhuizen. Ik zie daarom af van de functie bij Waterschap Oost. U hoeft hier geen antwoord op te sturen. Dank voor de prettige ontvangst.

Met vriendelijke groet,
Corné Kuiper`),
  good(`Dag meneer Baert,

Na lang twijfelen heb ik de knoop doorgehakt: ik haak af als kandidaat. De zorg voor mijn ouders laat een verre verplaatsing nu niet toe. Ik had heel graag met u mogen samenwerken. Bedankt voor uw vertrouwen.

Vriendelijke groeten,
Lode`),
  good(`Beste Daphne,

Dat is geen probleem voor mij. Ik werk op donderdag tot drie uur, dus om half vier kan ik er zeker zijn. Laat je me nog weten of het online of bij jullie is?

Groet,
Yusuf`),
  good(`Beste meneer Coppens,

Ik heb een paar dagen over uw mooie voorstel nagedacht. Het takenpakket sluit onvoldoende aan bij wat ik de komende jaren wil leren, en dus ga ik er niet op in. Ik waardeer het dat u zo lang met mij hebt meegedacht.

Hartelijke groet,
Tine`),
];
