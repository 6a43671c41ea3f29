import { bad, type Draft, good } from './draft.ts';

export const de: Draft[] = [
  good(`Sehr geehrte Frau Wiegand,

vielen Dank für das gute Gespräch am Dienstag. Ich habe mich für eine andere Stelle entschieden und ziehe meine Bewerbung als Vertriebsassistentin zurück.

Ihnen und Ihrem Team wünsche ich alles Gute.

Mit freundlichen Grüßen
Carla Dietz`),
  good(`Hallo Jonas,

danke dir für die schnellen Antworten. Ich bleibe nun doch bei meinem Arbeitgeber, daher möchte ich aus dem Prozess aussteigen. Es war schön, dich und die anderen kennenzulernen.

Viele Grüße
Merle`),
  good(`Sehr geehrter Herr Dr. Pohl,

nach reiflicher Überlegung habe ich mich gegen einen Umzug entschieden. Bitte betrachten Sie meine Bewerbung daher als zurückgezogen. Für Ihr Interesse danke ich Ihnen sehr.

Freundliche Grüße
Bernd Achatz`),
  good(
    `Guten Tag Frau Yilmaz,

leider muss ich unser Gespräch am 12. Mai absagen und ziehe zugleich meine Bewerbung zurück. Die Umstände bitte ich zu entschuldigen. Haben Sie vielen Dank für die Einladung.

Mit freundlichen Grüßen
Tobias Renner`,
    { booked: true },
  ),
  good(`Liebe Frau Sommer,

herzlichen Dank für Ihr Angebot, über das ich mich sehr gefreut habe. Ich werde es nicht annehmen, weil ich mich beruflich in eine andere Richtung entwickeln möchte.

Alles Gute für Sie
Henrike Voss`),
  good(
    `Hi Katja, danke für deine Nachricht! Ich bin gerade nicht auf der Suche und möchte das Thema deshalb nicht weiterverfolgen. Lass uns gern in Kontakt bleiben.`,
    { channel: 'linkedin' },
  ),
  good(`Sehr geehrte Damen und Herren,

hiermit ziehe ich meine Bewerbung vom 3. März zurück. Ich bedanke mich für Ihre Mühe.

Mit freundlichen Grüßen
Günter Hoppe`),
  good(`Sehr geehrter Herr Tkaczyk,

ich habe lange überlegt und sage die Stelle als Schichtleiter nun ab. Die Arbeitszeiten lassen sich mit meinem Alltag nicht vereinbaren. Danke, dass Sie mir den Betrieb so ausführlich gezeigt haben.

Beste Grüße
Marvin Lutz`),
  good(`Liebe Anke,

ich wollte es dir gleich sagen: Ich ziehe meine Bewerbung zurück. Meine Pläne haben sich geändert, und ich pausiere die Suche. Vielen Dank für deine Zeit und deine Offenheit!

Herzliche Grüße
Till`),
  good(`Guten Morgen Herr Brandl,

aus gesundheitlichen Gründen kann ich die Ausbildung nicht antreten und trete von meiner Bewerbung zurück. Für das Vertrauen bin ich Ihnen dankbar.

Freundliche Grüße
Nele Fuchs`),
  good(
    `Sehr geehrte Frau Prof. Ehlers,

für die Einladung zum Probevortrag danke ich Ihnen. Ich habe inzwischen einen Ruf angenommen und möchte mich daher aus dem Verfahren zurückziehen. Es tut mir leid, dass Sie den Termin am 8. Juni nun neu vergeben müssen.

Mit besten Grüßen
Ruth Lemke`,
    { booked: true },
  ),
  good(
    `Hallo Herr Steiner, danke für die Einladung. Ich habe vor einigen Tagen woanders zugesagt und nehme deshalb nicht mehr am Verfahren teil. Ihnen viel Erfolg bei der Suche!`,
    { channel: 'linkedin' },
  ),
  good(`Liebe Frau Öztürk,

meine Gehaltsvorstellung und der Rahmen der Stelle liegen auseinander, deshalb ziehe ich mich zurück. Über Ihre klare Auskunft habe ich mich gefreut, danke.

Viele Grüße
Ralf`),
  good(`Sehr geehrter Herr Klee,

Ihr Angebot hat mich sehr geehrt. Dennoch habe ich mich entschieden, es abzulehnen: Ich werde im Herbst ein Studium beginnen.

Mit freundlichen Grüßen
Amelie Kranz`),
  good(
    `Guten Tag, hier ist Paul Reuter, es geht um die Stelle im Einkauf. Ich möchte meine Bewerbung zurückziehen und wollte Ihnen das persönlich sagen. Vielen Dank für die Mühe, die Sie sich gemacht haben. Ich schicke Ihnen auch noch eine Mail.`,
    { channel: 'phone' },
  ),
  good(`Liebe Maren,

noch einmal vielen Dank für das Angebot und eure Geduld. Ich habe mich dagegen entschieden. Das Gespräch mit dem Team hat mir gezeigt, dass ich doch lieber in der Forschung arbeiten will.

Alles Liebe
Judith`),
  good(`Sehr geehrte Frau Neff,

vielen Dank für die Einladung. Könnten Sie mir vorab sagen, welcher Gehaltsrahmen vorgesehen ist? Das würde mir bei der Vorbereitung helfen.

Mit freundlichen Grüßen
Sven Arndt`),
  good(`Hallo Frau Rieger,

der Termin am Montag um 9 Uhr passt mir gut. Ich freue mich auf das Gespräch.

Viele Grüße
Lukas Maurer`),
  good(`Sehr geehrter Herr Wolters,

leider bin ich am Freitag verhindert. Wäre es möglich, das Gespräch auf die nächste Woche zu verschieben? Bitte entschuldigen Sie die Umstände.

Mit freundlichen Grüßen
Ida Sauer`),
  good(`Hallo Tim,

ich mache es kurz: Ich steige aus dem Verfahren aus. Der Weg wäre für mich auf Dauer zu weit. Danke für das offene Gespräch, und viel Glück mit der Besetzung!

Grüße
Svea`),
  good(`Sehr geehrte Frau Haas,

im Moment passt eine Vollzeitstelle nicht zu meiner Familie, deshalb nehme ich meine Bewerbung zurück. Ich danke Ihnen für Ihr Verständnis.

Freundliche Grüße
Deniz Acar`),
  good(`Lieber Herr Fabian,

das Verfahren hat länger gedauert, als ich warten konnte, und ich habe inzwischen einen Vertrag unterschrieben. Bitte berücksichtigen Sie mich nicht mehr. Für die netten Telefonate danke ich Ihnen.

Mit freundlichen Grüßen
Olga Petri`),

  bad(
    'placeholder',
    `Sehr geehrte Frau [Name],

vielen Dank für das Gespräch. Ich ziehe meine Bewerbung zurück.

Mit freundlichen Grüßen
Jan Hell`,
  ),
  bad(
    'placeholder',
    `Sehr geehrter Herr ,

ich danke Ihnen für die Einladung und ziehe meine Bewerbung zurück.

Freundliche Grüße
Kim Ludwig`,
  ),
  bad(
    'no-decision',
    `Liebe Frau Thoma,

vielen Dank für Ihre Zeit. Ich habe inzwischen ein anderes Angebot angenommen. Für die Suche wünsche ich Ihnen viel Erfolg!

Herzliche Grüße
Anton`,
  ),
  bad(
    'no-decision',
    `Sehr geehrter Herr Mayr,

ich danke Ihnen für die Einladung. Leider kann ich am Mittwoch nicht zum Gespräch kommen. Bitte entschuldigen Sie das.

Mit freundlichen Grüßen
Sabrina Koch`,
    { booked: true },
  ),
  bad(
    'undecided',
    `Hallo Frau Beck,

danke für alles. Ich werde meine Bewerbung wohl eher zurückziehen.

Viele Grüße
Rico`,
  ),
  bad(
    'undecided',
    `Sehr geehrte Frau Ziegler,

vielen Dank für das Angebot, das ich nicht annehmen kann. Wenn Sie beim Gehalt noch etwas nachbessern könnten, würde ich neu darüber nachdenken.

Mit freundlichen Grüßen
Gregor Simon`,
  ),
  bad(
    'undecided',
    `Hallo Leon, danke für die nette Runde gestern. Ich bin mir noch nicht sicher, ob ich weitermachen möchte, und brauche noch etwas Bedenkzeit. Ich ziehe meine Bewerbung möglicherweise zurück.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Sehr geehrter Herr Vogel,

vielen Dank für die Einladung. Ich ziehe meine Bewerbung zurück, weil ich das Gespräch als ziemlich unstrukturiert empfunden habe.

Mit freundlichen Grüßen
Elif Tan`,
  ),
  bad(
    'criticism',
    `Hallo Frau Busch,

danke für Ihre Zeit. Ich steige aus dem Verfahren aus. Dass ich sechs Wochen auf eine Antwort gewartet habe, spricht für mich Bände.

Viele Grüße
Holger`,
  ),
  bad(
    'criticism',
    `Liebe Frau Kirsch,

ich danke für das Angebot, nehme es aber nicht an. Ein kleiner Hinweis noch: Ihre Stellenanzeige sollte ehrlicher beschreiben, was einen erwartet.

Beste Grüße
Mona`,
  ),
  bad(
    'overexplaining',
    `Sehr geehrte Frau Dorn,

ich danke Ihnen und ziehe meine Bewerbung zurück. Meine Mutter ist seit ihrem Sturz im Krankenhaus, mein Bruder lebt in Kanada und kann nicht helfen, und die Kita hat uns zum Sommer gekündigt, sodass ich die Kinder mittags selbst betreuen muss.

Mit freundlichen Grüßen
Iris Nagel`,
  ),
  bad(
    'comparing-offers',
    `Sehr geehrter Herr Falk,

vielen Dank für Ihr Angebot. Ich lehne es ab, da mir ein anderes Unternehmen 500 Euro mehr im Monat zahlt.

Freundliche Grüße
Udo Wirth`,
  ),
  bad(
    'comparing-offers',
    `Hallo Nina, danke für alles! Ich ziehe meine Bewerbung zurück, die andere Stelle bietet mir einfach bessere Konditionen und mehr Urlaub.`,
    { channel: 'linkedin' },
  ),
  bad(
    'no-thanks',
    `Sehr geehrte Frau Lenz,

hiermit ziehe ich meine Bewerbung als Köchin zurück. Ich habe eine andere Stelle angenommen.

Mit freundlichen Grüßen
Sonja Hild`,
  ),
  bad('no-thanks', `Hallo Herr Graf, ich möchte nicht weiter am Auswahlverfahren teilnehmen. Alles Gute, Eike`, {
    channel: 'linkedin',
  }),
  bad(
    'over-apology',
    `Sehr geehrte Frau Moser,

es tut mir sehr leid, aber ich ziehe meine Bewerbung zurück. Ich danke Ihnen für die Einladung. Bitte entschuldigen Sie vielmals, ich hoffe sehr, dass Sie mir das verzeihen können.

Mit freundlichen Grüßen
Flora Henn`,
  ),
  bad(
    'over-apology',
    `Lieber Herr Jung,

das ist mir furchtbar peinlich, aber ich muss absagen und ziehe meine Bewerbung zurück. Danke für Ihre Mühe.

Beste Grüße
Knut`,
  ),
  bad(
    'missing-apology',
    `Guten Tag Frau Heise,

danke für die Einladung am Donnerstag. Ich ziehe meine Bewerbung zurück und werde nicht kommen.

Freundliche Grüße
Emil Kaya`,
    { booked: true },
  ),
  bad(
    'demands',
    `Sehr geehrter Herr Otto,

ich danke für das Gespräch und ziehe meine Bewerbung zurück. Die Reisekosten überweisen Sie mir bitte umgehend.

Mit freundlichen Grüßen
Wolf Brehm`,
  ),
  bad(
    'casual',
    `Hey Leute,

danke für den netten Call! Ich bin raus, hab was anderes gefunden und ziehe meine Bewerbung zurück. Macht's gut!

Basti`,
  ),
  bad(
    'casual',
    `Sehr geehrte Frau Winter,

ich danke dir für das Gespräch und ziehe meine Bewerbung zurück.

Mit freundlichen Grüßen
Lore Schmitz`,
  ),
  bad(
    'shouting',
    `Sehr geehrte Frau Ernst,

VIELEN DANK für die Einladung!!! Ich ziehe meine Bewerbung zurück.

Mit freundlichen Grüßen
Ben Ott`,
  ),
  bad(
    'wrong-name',
    `Sehr geehrte Frau Krüger,

vielen Dank für Ihre Zeit. Ich ziehe meine Bewerbung als Erzieherin zurück.

Mit freundlichen Grüßen
Ella Roth`,
    { to: 'Herr Weiß' },
  ),
  bad(
    'wrong-name',
    `Sehr geehrter Herr Weiß,

vielen Dank für Ihre Zeit. Ich ziehe meine Bewerbung bei Sonnfeld zurück.

Mit freundlichen Grüßen
Ella Roth`,
    { to: 'Herr Weiß', company: 'Bergmann & Co' },
  ),
];
