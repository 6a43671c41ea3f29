# German, for readers in Germany, Austria and Switzerland. The reader is Sie, du or ihr ($you, $readers): the entries below
# give the forms. No wording begins with a noun, as behind the greeting it goes on with a small letter. Roles stand behind
# "als" or in quotation marks, companies behind "bei": neither has to be inflected.

data =
    .region = DE
    .length = 0.95
    .address = Sie du formal
    .greeting-joint = ,_
    .keeps-capital = Sie Ihnen Ihr Ihre Ihrer Ihren Ihrem Ihres
    .articles = die der das eine ein
    .role-heads = stelle position
    .role-firsts = praktikum pflichtpraktikum volontariat ausbildung traineeprogramm
    .role-words = stelle position vakanz stellenangebot praktikum pflichtpraktikum praxissemester volontariat ausbildung lehrstelle ausbildungsstelle praktikumsstelle werkstudentenstelle traineestelle traineeprogramm doktorandenstelle promotionsstelle werkstudium referendariat studium leitung assistenz vertretung elternzeitvertretung
    .not-a-role = wir sie ihr ihre ihren ihrem ihrer uns unser unsere unseren ich du dein deine euch euer eure mein meine dass dies diese dieser welche ist sind war wird werden haben suchen sucht gesucht möchten bitte hallo liebe lieber danke vielen dank
    .slot-words = am an um uhr den dem der von bis ab h mez mesz mittags vormittags nachmittags ortszeit
    .common = dass mich mein meine meiner meinen meinem sich ihnen ihre ihrer ihren ihrem dich dein deine deiner deinen deinem euch euer eure eurer euren eurem sehr auch aber oder wenn noch nicht mehr haben habe hast habt hatte bin sind wird werde werden würde über eine einen einer einem diese diesem dieser damit daher dafür deshalb ganz gern etwas schon dann stelle position team bitte

## Sie, du, ihr

sie = { $you ->
    [informal] { $readers ->
        [many] ihr
       *[one] du
    }
   *[formal] Sie
}
akk = { $you ->
    [informal] { $readers ->
        [many] euch
       *[one] dich
    }
   *[formal] Sie
}
dat = { $you ->
    [informal] { $readers ->
        [many] euch
       *[one] dir
    }
   *[formal] Ihnen
}
sich = { $you ->
    [informal] { $readers ->
        [many] euch
       *[one] dir
    }
   *[formal] sich
}
refl = { $you ->
    [informal] { $readers ->
        [many] euch
       *[one] dich
    }
   *[formal] sich
}
ihr = { $you ->
    [informal] { $readers ->
        [many] euer
       *[one] dein
    }
   *[formal] Ihr
}
ihre = { $you ->
    [informal] { $readers ->
        [many] eure
       *[one] deine
    }
   *[formal] Ihre
}
Ihre = { $you ->
    [informal] { $readers ->
        [many] Eure
       *[one] Deine
    }
   *[formal] Ihre
}
ihrer = { $you ->
    [informal] { $readers ->
        [many] eurer
       *[one] deiner
    }
   *[formal] Ihrer
}
# The firm, of which even a single friend is only a part: "bei euch".
eure = { $you ->
    [informal] eure
   *[formal] Ihre
}
euch = { $you ->
    [informal] euch
   *[formal] Ihnen
}
haben = { $you ->
    [informal] { $readers ->
        [many] habt
       *[one] hast
    }
   *[formal] haben
}
habt = { $you ->
    [informal] { $readers ->
        [many] habt
       *[one] hab
    }
   *[formal] haben Sie
}
wollten = { $you ->
    [informal] { $readers ->
        [many] wolltet
       *[one] wolltest
    }
   *[formal] wollten
}
koennen = { $you ->
    [informal] { $readers ->
        [many] könnt
       *[one] kannst
    }
   *[formal] können
}
koennten = { $you ->
    [informal] { $readers ->
        [many] könntet
       *[one] könntest
    }
   *[formal] könnten
}
wuerden = { $you ->
    [informal] { $readers ->
        [many] würdet
       *[one] würdest
    }
   *[formal] würden
}
haetten = { $you ->
    [informal] { $readers ->
        [many] hättet
       *[one] hättest
    }
   *[formal] hätten
}
muessen = { $you ->
    [informal] { $readers ->
        [many] müsst
       *[one] musst
    }
   *[formal] müssen
}
wissen = { $you ->
    [informal] { $readers ->
        [many] wisst
       *[one] wei{ ss }t
    }
   *[formal] wissen
}
hoeren = { $you ->
    [informal] { $readers ->
        [many] hört
       *[one] hörst
    }
   *[formal] hören
}
erfahren = { $you ->
    [informal] { $readers ->
        [many] erfahrt
       *[one] erfährst
    }
   *[formal] erfahren
}
sollen = { $you ->
    [informal] { $readers ->
        [many] sollt
       *[one] sollst
    }
   *[formal] sollen
}
finden = { $you ->
    [informal] { $readers ->
        [many] findet
       *[one] findest
    }
   *[formal] finden
}
denken = { $you ->
    [informal] { $readers ->
        [many] denkt
       *[one] denkst
    }
   *[formal] denken
}
vormerken = { $you ->
    [informal] { $readers ->
        [many] vormerkt
       *[one] vormerkst
    }
   *[formal] vormerken
}
hab-dank = { $you ->
    [informal] { $readers ->
        [many] Habt
       *[one] Hab
    }
   *[formal] Haben Sie
} vielen Dank
entschuldige = { $you ->
    [informal] { $readers ->
        [many] entschuldigt
       *[one] entschuldige
    }
   *[formal] entschuldigen Sie
}
streiche = { $you ->
    [informal] { $readers ->
        [many] streicht
       *[one] streiche
    }
   *[formal] streichen Sie
}
rechne = { $you ->
    [informal] { $readers ->
        [many] rechnet
       *[one] rechne
    }
   *[formal] rechnen Sie
}
lass-uns = { $you ->
    [informal] { $readers ->
        [many] Lasst
       *[one] Lass
    }
   *[formal] Lassen Sie
} uns
melde-dich = { $you ->
    [informal] { $readers ->
        [many] Meldet euch
       *[one] Melde dich
    }
   *[formal] Melden Sie sich
}
wiederhoeren = { $you ->
    [informal] tschüss
   *[formal] auf Wiederhören
}
bis-dann = { $you ->
    [informal] Tschüss
   *[formal] Auf Wiederhören
}

## Spelling and words of the country

ss = { $region ->
    [CH] ss
   *[DE] ß
}
gehalts = { $region ->
    [CH] Lohn
   *[DE] Gehalts
}
beim-gehalt = { $region ->
    [CH] beim Lohn
   *[DE] beim Gehalt
}
das-gehalt = { $region ->
    [CH] der Lohn
   *[DE] das Gehalt
}

## Role, company, booked time

als = { $roleForm ->
    [title] { " " }als { $role }
    [whole] { " " }„{ $role }“
   *[none] { "" }
}
bei = { $companyForm ->
    [known] { " " }bei { $company }
   *[none] { "" }
}
stelle-allein = { $role ->
    [Praktikum] Praktikumsstelle
    [Ausbildung] Ausbildungsstelle
    [Volontariat] Volontariatsstelle
   *[other] Stelle{ als }
}
stelle = { stelle-allein }{ bei }
position = { $role ->
    [Praktikum] Praktikumsstelle
    [Ausbildung] Ausbildungsstelle
    [Volontariat] Volontariatsstelle
   *[other] Position{ als }
}{ bei }
ueber-die-stelle = { $roleForm ->
    [none] { $companyForm ->
        [known] { " " }über die { stelle }
       *[none] { "" }
    }
   *[title] { " " }über die { stelle }
}
zur-stelle = { $roleForm ->
    [none] { $companyForm ->
        [known] { " " }zur { stelle }
       *[none] { "" }
    }
   *[title] { " " }zur { stelle }
}
fuer-die-stelle = { $roleForm ->
    [none] { $companyForm ->
        [known] { " " }für die { stelle }
       *[none] { "" }
    }
   *[title] { " " }für die { stelle }
}
bewerbung = Bewerbung{ $roleForm ->
    [none] { bei }
   *[title] { " " }auf die { stelle }
}
am-slot = { $slotForm ->
    [known] { " " }am { $slot }
   *[none] { "" }
}
slot = { $date }, um { $hour }{ $minuteForm ->
    [none] { "" }
   *[known] :{ $minute }
} Uhr{ $zone }
slot-day = { $date }

## What is given up: "ich ziehe … zurück", "deshalb ziehe ich … zurück", "dass ich … zurückziehe", "… zurückzuziehen" and so on

ziehe-zurueck = { $act ->
    [application] ziehe meine Bewerbung zurück
    [invitation] sage das Gespräch ab und ziehe meine Bewerbung zurück
    [invitation-sourced] sage das Gespräch ab und ziehe mich aus dem Auswahlverfahren zurück
    [consideration] stehe für die Stelle nicht zur Verfügung
    [offer] nehme das Angebot nicht an
   *[process] ziehe mich aus dem Auswahlverfahren zurück
}
ziehe-ich-zurueck = { $act ->
    [application] ziehe ich meine Bewerbung zurück
    [invitation] sage ich das Gespräch ab und ziehe meine Bewerbung zurück
    [invitation-sourced] sage ich das Gespräch ab und ziehe mich aus dem Auswahlverfahren zurück
    [consideration] stehe ich für die Stelle nicht zur Verfügung
    [offer] kann ich das Angebot nicht annehmen
   *[process] ziehe ich mich aus dem Auswahlverfahren zurück
}
zurueckziehe = { $act ->
    [application] meine Bewerbung zurückziehe
    [invitation] das Gespräch absage und meine Bewerbung zurückziehe
    [invitation-sourced] das Gespräch absage und mich aus dem Auswahlverfahren zurückziehe
    [consideration] für die Stelle nicht zur Verfügung stehe
    [offer] das Angebot nicht annehme
   *[process] mich aus dem Auswahlverfahren zurückziehe
}
zurueckziehen = { $act ->
    [application] meine Bewerbung zurückziehen
    [invitation] das Gespräch absagen und meine Bewerbung zurückziehen
    [invitation-sourced] das Gespräch absagen und mich aus dem Auswahlverfahren zurückziehen
    [consideration] für die Stelle absagen
    [offer] das Angebot nicht annehmen
   *[process] mich aus dem Auswahlverfahren zurückziehen
}
zurueckzuziehen = { $act ->
    [application] meine Bewerbung zurückzuziehen
    [invitation] das Gespräch abzusagen und meine Bewerbung zurückzuziehen
    [invitation-sourced] das Gespräch abzusagen und mich aus dem Auswahlverfahren zurückzuziehen
    [consideration] für die Stelle abzusagen
    [offer] das Angebot nicht anzunehmen
   *[process] mich aus dem Auswahlverfahren zurückzuziehen
}
zurueckgezogen = { $act ->
    [application] meine Bewerbung zurückgezogen
    [consideration] für die Stelle abgesagt
    [offer] das Angebot abgelehnt
   *[process] mich aus dem Auswahlverfahren zurückgezogen
}
anders-zugesagt = { $act ->
    [offer] mich für eine andere Stelle entschieden
   *[application] ein anderes Angebot angenommen
}

## Greeting, and who is calling

greeting-written = { $text },
greeting-spoken = { $text }{ $nameForm ->
    [known] ,
   *[none] { "." }
}
guten-tag = { $place ->
    [next] guten Tag
   *[first] Guten Tag
}
hallo = { $place ->
    [next] hallo
   *[first] Hallo
}
anrede = { $gender ->
    [female] Frau{ " " }
    [male] Herr{ " " }
   *[none] { "" }
}{ $bare }
greeting-named =
    .wt1 = Hallo { $to }
    .nft2 = Hallo { $to }
    .wnfv3 = Guten Tag { $to }
greeting-titled =
    .wnft1 = { hallo } { anrede }
    .wv2 = { $spoken ->
        [yes] { guten-tag } { anrede }
       *[no] { $gender ->
            [female] { $place ->
                [next] liebe
               *[first] Liebe
            } { anrede }
            [male] { $place ->
                [next] lieber
               *[first] Lieber
            } { anrede }
           *[none] { guten-tag } { anrede }
        }
    }
    .nv3 = { guten-tag } { anrede }
    .fv4 = { $spoken ->
        [yes] { guten-tag } { anrede }
       *[no] { $gender ->
            [female] { $place ->
                [next] sehr geehrte
               *[first] Sehr geehrte
            } { anrede }
            [male] { $place ->
                [next] sehr geehrter
               *[first] Sehr geehrter
            } { anrede }
           *[none] { guten-tag } { anrede }
        }
    }
greeting-all =
    .w1 = Hallo zusammen
    .nft2 = Hallo zusammen
    .nv4 = Guten Tag zusammen
    .fv3 = Guten Tag
    .fv5 = { $spoken ->
        [yes] Guten Tag
       *[no] Sehr geehrte Damen und Herren
    }
greeting-unknown =
    .wnft1 = Hallo
    .wnfv2 = Guten Tag
    .fv3 = { $spoken ->
        [yes] Guten Tag
       *[no] Sehr geehrte Damen und Herren
    }
name-spoken =
    .wnf1 = hier ist { $name }.
    .wnf2 = hier spricht { $name }.
    .wnf3 = mein Name ist { $name }.
    .wt4 = ich bin es, { $name }.

## Thanks

thanks-applied =
    .w1 = Vielen Dank, dass { sie } { sich } Zeit für meine { bewerbung } genommen { haben }.
    .wnf2 = Vielen Dank für { ihr } Interesse an meiner { bewerbung }.
    .wn3 = Danke, dass { sie } { sich } meine { bewerbung } angesehen { haben }.
    .w4 = Herzlichen Dank für { ihre } Zeit und { ihr } Interesse an meiner { bewerbung }.
    .wnf5 = Danke, dass { sie } mich für die { stelle } in Betracht gezogen { haben }.
    .nf6 = Ich danke { dat } für die Zeit, die { sie } { sich } für meine { bewerbung } genommen { haben }.
    .f7 = { hab-dank }, dass { sie } { refl } mit meiner { bewerbung } befasst { haben }.
    .nf8 = Für { ihr } Interesse an meiner { bewerbung } danke ich { dat } herzlich.
thanks-sourced =
    .w1 = Vielen Dank, dass { sie } für die { stelle } an mich gedacht { haben }.
    .wnf2 = Vielen Dank für { ihre } Nachricht{ zur-stelle }.
    .wn3 = Danke für { ihr } Interesse und { ihre } Nachricht zur { stelle }.
    .w4 = Schön, dass { sie } mir wegen der { stelle } geschrieben { haben }, vielen Dank dafür.
    .wn5 = Über { ihre } Nachricht zur { stelle } habe ich mich gefreut, herzlichen Dank.
    .nf6 = Ich danke { dat } für { ihr } Interesse an meinem Werdegang und die Anfrage zur { position }.
    .f7 = { hab-dank } für { ihre } Anfrage zur { position }.
    .nf8 = Für { ihr } Interesse und { ihre } Nachricht zur { position } danke ich { dat }.
thanks-invited =
    .w1 = Vielen Dank für die Einladung zum Gespräch{ ueber-die-stelle }.
    .wnf2 = Vielen Dank, dass { sie } mich zum Gespräch über die { stelle } eingeladen { haben }.
    .wn3 = Danke für die Einladung, mit { dat } über die { stelle } zu sprechen.
    .w4 = Die Einladung zum Gespräch{ ueber-die-stelle } hat mich sehr gefreut, vielen Dank dafür.
    .wnf5 = Herzlichen Dank für die Einladung zum Vorstellungsgespräch{ fuer-die-stelle }.
    .nf6 = Ich danke { dat } für die Einladung zum Vorstellungsgespräch für die { position }.
    .f7 = { hab-dank } für die Einladung zum Vorstellungsgespräch für die { position }.
    .nf8 = Für { ihre } Einladung und { ihr } Interesse an einem Gespräch über die { position } danke ich { dat }.
thanks-scheduled =
    .w1 = Vielen Dank, dass { sie } { sich } Zeit für ein Gespräch über die { stelle } nehmen { wollten }.
    .wnf2 = Vielen Dank für die Einladung zum Gespräch{ ueber-die-stelle }.
    .wn3 = Danke, dass { sie } Zeit für ein Gespräch über die { stelle } eingeplant { haben }.
    .w4 = Es hat mich gefreut, dass { sie } mit mir über die { stelle } sprechen { wollten }, vielen Dank dafür.
    .wnf5 = Herzlichen Dank für { ihr } Interesse an einem Gespräch über die { stelle }.
    .nf6 = Ich danke { dat } für die Einladung zum Vorstellungsgespräch für die { position }.
    .f7 = { hab-dank }, dass { sie } Zeit für ein Gespräch über die { position } eingeplant { haben }.
    .nf8 = Für die Zeit, die { sie } für ein Gespräch über die { position } vorgesehen { haben }, danke ich { dat }.
thanks-interviewed =
    .wnf1 = Vielen Dank für unser Gespräch{ ueber-die-stelle }.
    .wnf2 = Vielen Dank, dass { sie } { sich } die Zeit genommen { haben }, mit mir über die { stelle } zu sprechen.
    .wn3 = Danke für das offene Gespräch über die { stelle }.
    .w4 = Unser Gespräch über die { stelle } ist mir in guter Erinnerung, vielen Dank für { ihre } Zeit.
    .wnf5 = Herzlichen Dank für die Zeit, die { sie } { sich } für unser Gespräch über die { stelle } genommen { haben }.
    .nf6 = Ich danke { dat } für das Gespräch über die { position }.
    .f7 = { hab-dank } für { ihre } Zeit und das Gespräch über die { position }.
    .nf8 = Für unser Gespräch über die { position } danke ich { dat } herzlich.
thanks-assignment =
    .w1 = Vielen Dank für { ihr } Vertrauen und den guten Austausch über die { stelle }.
    .wn2 = Danke für die Zeit, die { sie } { sich } für unseren Austausch über die { stelle } genommen { haben }.
    .wn3 = Danke für den Austausch{ ueber-die-stelle }.
    .wnf4 = Herzlichen Dank für unseren Austausch{ ueber-die-stelle }.
    .wnf5 = Vielen Dank für den bisherigen Austausch über die { position }.
    .w6 = Mit { dat } über die { stelle } zu sprechen, hat mir Freude gemacht, vielen Dank dafür.
    .nf7 = Ich danke { dat } für { ihr } Vertrauen und den Austausch über die { position }.
    .f8 = { hab-dank } für { ihre } Zeit und den Austausch über die { position }.
    .nf9 = Für die Zeit, die { sie } { sich } für unseren Austausch über die { position } genommen { haben }, danke ich { dat }.
thanks-final =
    .w1 = Vielen Dank für all die Zeit, die { sie } { sich } für unsere Gespräche über die { stelle } genommen { haben }.
    .wnf2 = Vielen Dank für unsere Gespräche{ ueber-die-stelle }.
    .wn3 = Danke, dass { sie } mich für die { stelle } in die letzte Runde eingeladen { haben }.
    .w4 = Es war schön, { akk } und das Team bei den Gesprächen über die { stelle } kennenzulernen, vielen Dank dafür.
    .wnf5 = Herzlichen Dank für { ihr } Vertrauen und die Gespräche über die { stelle }.
    .nf6 = Ich danke { dat } für die Einladung in die letzte Runde und alle Gespräche über die { position }.
    .f7 = { hab-dank } für { ihr } Vertrauen und unsere Gespräche über die { position }.
    .nf8 = Für die Zeit, die { sie } { sich } bei der Auswahl für die { position } genommen { haben }, danke ich { dat }.
thanks-offer =
    .w1 = Vielen Dank, dass { sie } mir die { stelle } angeboten { haben }.
    .wn2 = Danke, dass { sie } mir die { stelle } angeboten und { sich } so viel Zeit für mich genommen { haben }.
    .w3 = Dass { sie } mich für die { stelle } ausgewählt { haben }, hat mich sehr gefreut, vielen Dank dafür.
    .w4 = Über die Zusage für die { stelle } habe ich mich sehr gefreut, herzlichen Dank dafür.
    .wnf5 = Herzlichen Dank für { ihr } Vertrauen und die Zusage für die { stelle }.
    .wnf6 = Vielen Dank für die Zusage{ zur-stelle }.
    .nf7 = Ich danke { dat } herzlich, dass { sie } mir die { position } angeboten { haben }.
    .f8 = { hab-dank } für { ihr } Vertrauen und die Zusage zur { position }.
    .nf9 = Für { ihr } Vertrauen und die Zusage zur { position } danke ich { dat } herzlich.
thanks-call =
    .w1 = Vielen Dank für unser Telefonat{ ueber-die-stelle }.
    .wn2 = Danke für das freundliche Telefonat über die { stelle }.
    .wnf3 = Vielen Dank, dass { sie } { sich } Zeit für unser Telefonat über die { stelle } genommen { haben }.
    .w4 = Es war gut, mit { dat } am Telefon über die { stelle } zu sprechen, herzlichen Dank für { ihre } Zeit.
    .nf5 = Ich danke { dat } für das Telefonat über die { position }.
    .f6 = { hab-dank } für { ihre } Zeit und das Telefonat über die { position }.
    .nf7 = Für unser Telefonat über die { position } danke ich { dat } herzlich.
thanks-referrer =
    .w1 = Vielen Dank, dass { sie } mich für die { stelle } empfohlen { haben }.
    .wn2 = Danke, dass { sie } wegen der { stelle } ein gutes Wort für mich eingelegt { haben }.
    .wnf3 = Herzlichen Dank für { ihre } Empfehlung für die { stelle }.
    .w4 = Es hat mich sehr gefreut, dass { sie } mich für die { stelle } ins Gespräch gebracht { haben }, vielen Dank dafür.
    .nf5 = Ich danke { dat } sehr für { ihre } Empfehlung für die { position }.
    .f6 = { hab-dank }, dass { sie } mich für die { position } empfohlen { haben }.
thanks-firm =
    .w1 = Vielen Dank, dass { sie } { refl } wegen der { stelle } noch einmal gemeldet { haben }.
    .wn2 = Danke für { ihre } Rückmeldung{ zur-stelle }.
    .wnf3 = Vielen Dank für { ihr } Interesse und { ihre } Rückmeldung zur { stelle }.
    .nf4 = Ich danke { dat } für { ihre } Rückmeldung zur { position }.
    .f5 = { hab-dank } für { ihre } Rückmeldung zur { position }.
    .w6 = Schön, dass { sie } wegen der { stelle } noch einmal nachgefragt { haben }, danke dafür.
thanks-reconnect =
    .w1 = An unseren Austausch über die { stelle } denke ich gern zurück, und für { ihre } Zeit damals danke ich { dat } noch einmal.
    .wn2 = Noch einmal vielen Dank für { ihre } Zeit, als wir wegen der { stelle } in Kontakt waren.
    .wnf3 = Vor einiger Zeit waren wir wegen der { stelle } in Kontakt, und für { ihre } Mühe damals danke ich { dat } noch einmal.
    .wnf4 = Vielen Dank noch einmal für den Austausch über die { stelle }.
    .nf5 = Ich danke { dat } noch einmal für die Zeit, die { sie } { sich } bei unserem Austausch über die { position } genommen { haben }.
    .f6 = Als wir zuletzt wegen der { position } in Kontakt waren, { haben } { sie } { sich } Zeit für mich genommen; dafür noch einmal herzlichen Dank.

## Decision

decision-other-offer =
    .w1 = Ich habe inzwischen anderswo zugesagt, deshalb { ziehe-ich-zurueck }.
    .wn2 = Inzwischen habe ich { anders-zugesagt }, deshalb { ziehe-ich-zurueck }.
    .wn3 = Da ich inzwischen anderswo zugesagt habe, { ziehe-ich-zurueck }.
    .w4 = Das { sollen } { sie } gleich von mir selbst hören: Ich habe { anders-zugesagt }, deshalb { ziehe-ich-zurueck }.
    .nf5 = Ich habe { anders-zugesagt }, daher { ziehe-ich-zurueck }.
    .nf6 = Da ich { anders-zugesagt } habe, { ziehe-ich-zurueck }.
    .f7 = Nachdem ich inzwischen anderweitig zugesagt habe, möchte ich { zurueckziehen }.
    .nf8 = In der Zwischenzeit habe ich { anders-zugesagt } und möchte { dat } gleich mitteilen, dass ich { zurueckziehe }.
decision-not-the-fit =
    .w1 = Beruflich möchte ich gerade in eine andere Richtung gehen, deshalb { ziehe-ich-zurueck }.
    .wn2 = Mit Blick auf meine beruflichen Ziele habe ich entschieden, { zurueckzuziehen }.
    .wn3 = Mir ist klar geworden, dass die Aufgaben gerade nicht zu meinen Zielen passen, deshalb { ziehe-ich-zurueck }.
    .w4 = Ich habe viel darüber nachgedacht, wohin ich in den nächsten Jahren möchte, und mich dabei entschieden, { zurueckzuziehen }.
    .nf5 = Meine beruflichen Ziele liegen derzeit in einer anderen Richtung, daher { ziehe-ich-zurueck }.
    .nf6 = Da ich derzeit andere Ziele habe, { ziehe-ich-zurueck }.
    .f7 = Da ich beruflich derzeit andere Ziele verfolge, möchte ich { zurueckziehen }.
    .nf8 = Ich habe meine beruflichen Ziele noch einmal in Ruhe überdacht und entschieden, { zurueckzuziehen }.
decision-pausing =
    .w1 = Bei mir hat sich einiges geändert, und ich mache bei der Jobsuche erst einmal Pause, deshalb { ziehe-ich-zurueck }.
    .wn2 = Meine Stellensuche ruht vorerst, deshalb { ziehe-ich-zurueck }.
    .wn3 = Ich lege bei der Stellensuche eine Pause ein, deshalb { ziehe-ich-zurueck }.
    .w4 = Im Moment suche ich nicht weiter, und das möchte ich { dat } gleich sagen: Ich { ziehe-zurueck }.
    .nf5 = Da ich meine Stellensuche vorerst unterbreche, { ziehe-ich-zurueck }.
    .nf6 = Ich unterbreche meine Stellensuche für einige Zeit, daher { ziehe-ich-zurueck }.
    .f7 = Da sich meine Pläne geändert haben und meine Stellensuche vorerst ruht, möchte ich { zurueckziehen }.
    .nf8 = Bei mir hat sich einiges verändert, und da meine Stellensuche vorerst ruht, { ziehe-ich-zurueck }.
decision-unsaid =
    .w1 = Ich habe in Ruhe darüber nachgedacht und entschieden, { zurueckzuziehen }.
    .wn2 = Nach einigem Überlegen habe ich entschieden, { zurueckzuziehen }.
    .wn3 = Damit { sie } gleich Bescheid { wissen }: Ich { ziehe-zurueck }.
    .w4 = Mir ist wichtig, dass { sie } es gleich von mir { hoeren }: Ich { ziehe-zurueck }.
    .nf5 = Nach einiger Überlegung möchte ich { zurueckziehen }.
    .nf6 = Ich möchte { dat } mitteilen, dass ich { zurueckziehe }.
    .f7 = Nach gründlicher Überlegung habe ich entschieden, { zurueckzuziehen }.
    .nf8 = Meine Entscheidung steht fest, und ich möchte sie { dat } gleich mitteilen: Ich { ziehe-zurueck }.
decision-pay =
    .w1 = Mit meinen { gehalts }vorstellungen passt es leider nicht ganz, deshalb { ziehe-ich-zurueck }.
    .wn2 = Was { das-gehalt } angeht, habe ich etwas andere Vorstellungen, deshalb { ziehe-ich-zurueck }.
    .wn3 = Wegen meiner { gehalts }vorstellungen habe ich entschieden, { zurueckzuziehen }.
    .w4 = Ich habe noch einmal überlegt, was ich { beim-gehalt } brauche, und sage { dat } lieber gleich, dass ich { zurueckziehe }.
    .nf5 = Da ich andere { gehalts }vorstellungen habe, { ziehe-ich-zurueck }.
    .nf6 = Meine { gehalts }vorstellungen liegen etwas anders, daher { ziehe-ich-zurueck }.
    .f7 = Mit Blick auf meine { gehalts }vorstellungen möchte ich { zurueckziehen }.
    .nf8 = Ich habe meine { gehalts }vorstellungen noch einmal in Ruhe überdacht und entschieden, { zurueckzuziehen }.
decision-location =
    .w1 = Der Arbeitsort passt für mich leider nicht, deshalb { ziehe-ich-zurueck }.
    .wn2 = Wegen des Arbeitsorts habe ich entschieden, { zurueckzuziehen }.
    .wn3 = Für mich liegt der Arbeitsort nicht günstig, deshalb { ziehe-ich-zurueck }.
    .w4 = Ich habe überlegt, wie sich der Arbeitsort mit meinem Alltag verbinden lässt, und keine gute Lösung gefunden, deshalb { ziehe-ich-zurueck }.
    .nf5 = Da der Arbeitsort für mich derzeit nicht infrage kommt, { ziehe-ich-zurueck }.
    .nf6 = Der Arbeitsort lässt sich mit meinem Alltag nicht vereinbaren, daher { ziehe-ich-zurueck }.
    .f7 = Da der Arbeitsort für mich auf Dauer nicht günstig liegt, möchte ich { zurueckziehen }.
    .nf9 = Wegen des Arbeitsorts möchte ich { zurueckziehen }.
    .nf8 = Ich habe noch einmal über den Arbeitsort und den täglichen Weg nachgedacht und entschieden, { zurueckzuziehen }.
decision-staying =
    .w1 = Ich bleibe bei meinem jetzigen Arbeitgeber, deshalb { ziehe-ich-zurueck }.
    .wn2 = Nach einigem Überlegen bleibe ich in meinem jetzigen Job, deshalb { ziehe-ich-zurueck }.
    .wn3 = Ich möchte vorerst dort bleiben, wo ich jetzt arbeite, deshalb { ziehe-ich-zurueck }.
    .w4 = Mir ist klar geworden, dass ich dort bleiben möchte, wo ich jetzt bin, und das sage ich { dat } lieber gleich: Ich { ziehe-zurueck }.
    .nf5 = Da ich bei meinem jetzigen Arbeitgeber bleibe, { ziehe-ich-zurueck }.
    .nf6 = Ich bleibe bei meinem jetzigen Arbeitgeber, daher { ziehe-ich-zurueck }.
    .f7 = Da ich mich entschieden habe, bei meinem jetzigen Arbeitgeber zu bleiben, möchte ich { zurueckziehen }.
    .nf8 = Nach gründlicher Überlegung bleibe ich bei meinem jetzigen Arbeitgeber, daher { ziehe-ich-zurueck }.
decision-slow-process =
    .w1 = Mein Zeitplan ist enger geworden, deshalb { ziehe-ich-zurueck }.
    .wn2 = Ich muss mich früher festlegen als gedacht, deshalb { ziehe-ich-zurueck }.
    .wn3 = Zeitlich passt es bei mir leider nicht mehr, deshalb { ziehe-ich-zurueck }.
    .w4 = Bei mir muss einiges nun früher entschieden werden als gedacht, und ich sage { dat } lieber gleich, dass ich { zurueckziehe }.
    .nf5 = Da ich mich früher als erwartet festlegen muss, { ziehe-ich-zurueck }.
    .nf6 = Zeitlich lässt es sich bei mir nicht mehr einrichten, daher { ziehe-ich-zurueck }.
    .f7 = Da sich der weitere Ablauf mit meinem Zeitplan nicht vereinbaren lässt, möchte ich { zurueckziehen }.
    .nf8 = Mein Zeitplan lässt mir nun weniger Spielraum, als zu Beginn absehbar war, daher { ziehe-ich-zurueck }.
decision-personal =
    .w1 = Bei mir hat sich privat etwas geändert, deshalb { ziehe-ich-zurueck }.
    .wn2 = Aus persönlichen Gründen { ziehe-ich-zurueck }.
    .wn3 = Meine persönliche Situation hat sich geändert, deshalb { ziehe-ich-zurueck }.
    .w4 = Privat hat sich bei mir etwas geändert, das jetzt vorgeht, und ich sage { dat } lieber gleich, dass ich { zurueckziehe }.
    .nf5 = Aus persönlichen Gründen habe ich entschieden, { zurueckzuziehen }.
    .nf6 = Da sich meine persönliche Situation geändert hat, { ziehe-ich-zurueck }.
    .f7 = Aus persönlichen Gründen möchte ich { zurueckziehen }.
    .nf8 = Meine persönliche Situation hat sich geändert, und ich möchte { dat } gleich mitteilen, dass ich { zurueckziehe }.
decision-confirm =
    .w1 = Wie am Telefon gesagt, { ziehe-ich-zurueck }, und damit { haben } { sie } es auch schriftlich.
    .wn2 = Hier noch einmal schriftlich: Ich { ziehe-zurueck }.
    .wnf3 = Für { ihre } Unterlagen halte ich fest, was ich am Telefon gesagt habe: Ich { ziehe-zurueck }.
    .nf4 = Wie besprochen { ziehe-ich-zurueck }.
    .nf5 = Gern bestätige ich { dat } auch schriftlich, dass ich { zurueckziehe }.
    .f6 = Hiermit bestätige ich { dat }, dass ich { zurueckziehe }.
decision-referrer =
    .w1 = Ich habe entschieden, { zurueckzuziehen }, und das { sollen } { sie } von mir selbst erfahren.
    .wn2 = Nach einigem Nachdenken habe ich entschieden, { zurueckzuziehen }, und ich möchte, dass { sie } es von mir { erfahren }.
    .wnf3 = Bevor { sie } es von anderen { hoeren }: Ich { ziehe-zurueck }.
    .nf4 = Nach einiger Überlegung habe ich entschieden, { zurueckzuziehen }, und das wollte ich { dat } selbst sagen.
    .f5 = Nach gründlicher Überlegung { ziehe-ich-zurueck }, und das möchte ich { dat } selbst mitteilen.
decision-firm =
    .w1 = Ich habe noch einmal darüber nachgedacht und bleibe dabei: Ich { ziehe-zurueck }.
    .wn2 = An meiner Entscheidung hat sich nichts geändert: Ich { ziehe-zurueck }.
    .wnf3 = Auch nach erneutem Nachdenken bleibt es dabei, dass ich { zurueckziehe }.
    .nf4 = Meine Entscheidung steht fest: Ich { ziehe-zurueck }.
    .f5 = Nach nochmaliger Überlegung halte ich an meiner Entscheidung fest, { zurueckzuziehen }.
decision-reverse =
    .w1 = Inzwischen wei{ ss } ich, dass es ein Fehler war, { zurueckzuziehen }.
    .wn2 = Vor Kurzem habe ich { zurueckgezogen } und bereue das inzwischen.
    .wnf3 = Im Nachhinein war es ein Fehler, { zurueckzuziehen }.
    .wnf4 = Meine Entscheidung, { zurueckzuziehen }, kam zu schnell, und das möchte ich { dat } offen sagen.
    .nf5 = Vor Kurzem habe ich { zurueckgezogen }, und diesen Schritt bedaure ich inzwischen.
    .f6 = Mit etwas Abstand bedaure ich meine Entscheidung, { zurueckzuziehen }.

## Apology, once, for what was booked

apology =
    .w1 = Es tut mir leid, dass { dat } dadurch Umstände entstehen.
    .wnf2 = Bitte { entschuldige } die Umstände.
    .w3 = Der zusätzliche Aufwand tut mir leid.
    .wn4 = Dass { sie } nun neu planen { muessen }, tut mir leid.
    .nf5 = Für die Umstände bitte ich um Entschuldigung.
    .nf6 = Ich bitte { akk } für die Umstände um Entschuldigung.
    .f7 = Den zusätzlichen Aufwand bitte ich zu entschuldigen.
apology-late =
    .w1 = Es tut mir leid, dass ich so kurzfristig absage.
    .wnf2 = Bitte { entschuldige } die kurzfristige Nachricht.
    .wn3 = Die kurzfristige Absage tut mir leid.
    .w4 = Tut mir leid, dass ich mich erst so kurz vorher melde.
    .nf5 = Für die kurzfristige Absage bitte ich um Entschuldigung.
    .nf6 = Ich bitte { akk } für die kurzfristige Absage um Entschuldigung.
    .f7 = Dass diese Nachricht so kurzfristig kommt, bitte ich zu entschuldigen.
apology-assignment =
    .w1 = Es tut mir leid, dass ich die vereinbarte Aufgabe nun doch nicht bearbeite.
    .wn2 = Bitte { entschuldige } den Aufwand mit der Aufgabe.
    .wn3 = Der Aufwand mit der vereinbarten Aufgabe tut mir leid.
    .nf4 = Für den Aufwand mit der vereinbarten Aufgabe bitte ich um Entschuldigung.
    .f5 = Ich bitte zu entschuldigen, dass die vereinbarte Aufgabe damit entfällt.
    .f6 = Den Aufwand mit der Aufgabe bitte ich zu entschuldigen.

## Release

release =
    .w1 = Den Termin{ am-slot } { koennen } { sie } gern anders vergeben.
    .wn2 = Der Termin{ am-slot } ist damit wieder frei.
    .wn3 = Bitte { streiche } unser Gespräch{ am-slot } aus dem Kalender.
    .w4 = Gern { koennen } { sie } den Termin{ am-slot } an jemand anderen vergeben.
    .wnf5 = Unser Termin{ am-slot } entfällt damit.
    .nf6 = Damit ist der Termin{ am-slot } wieder frei.
    .nf7 = Damit entfällt das Gespräch{ am-slot }.
    .f8 = Über den Termin{ am-slot } { koennen } { sie } nun anderweitig verfügen.
release-assignment =
    .w1 = Auf meine Lösung { muessen } { sie } nicht warten, und was { sie } mir dazu geschickt { haben }, lösche ich.
    .wn2 = Was ich an Unterlagen erhalten habe, lösche ich.
    .wnf3 = Alle erhaltenen Unterlagen lösche ich.
    .nf4 = Die Unterlagen, die { sie } mir geschickt { haben }, lösche ich selbstverständlich.
    .f5 = Bitte { rechne } nicht mehr mit einer Ausarbeitung; die erhaltenen Unterlagen lösche ich.
    .f6 = Eine Ausarbeitung folgt nicht mehr, und erhaltene Unterlagen werde ich löschen.

## Question

question =
    .w1 = Bevor es weitergeht: { $you ->
        [informal] { $readers ->
            [many] Könntet ihr
           *[one] Könntest du
        }
       *[formal] Könnten Sie
    } mir etwas mehr darüber erzählen, wie eine typische Woche aussieht und mit wem ich am engsten zusammenarbeiten würde?
    .wn2 = Damit ich es mir vor dem nächsten Schritt besser vorstellen kann, wüsste ich gern, wie die ersten Monate für mich aussehen würden.
    .wnf3 = Vor dem nächsten Schritt habe ich noch eine Frage: Worauf kommt es in den ersten sechs Monaten besonders an, und wie arbeitet das Team im Alltag zusammen?
    .nf4 = Bevor ich über den nächsten Schritt entscheide, möchte ich gern fragen, welche Aufgaben im Vordergrund stehen und woran der Erfolg gemessen wird.
    .f5 = Darf ich vor dem nächsten Schritt fragen, welche Schwerpunkte vorgesehen sind und was in den ersten sechs Monaten erwartet wird?
question-pay =
    .w1 = Bevor es weitergeht, wüsste ich gern, in welchem Rahmen { das-gehalt } ungefähr liegt und was sonst noch dazugehört; { koennten } { sie } mir dazu etwas sagen?
    .wn2 = Damit keine Seite Zeit verliert: Welche { gehalts }spanne ist vorgesehen, und was gehört sonst noch dazu?
    .wnf3 = Zu den Bedingungen habe ich noch eine Frage: Welche { gehalts }spanne ist vorgesehen, und welche weiteren Leistungen gehören dazu?
    .nf4 = Darf ich vor dem nächsten Schritt fragen, welche { gehalts }spanne vorgesehen ist und welche weiteren Leistungen dazugehören?
    .f5 = Für meine Entscheidung wäre es hilfreich, die vorgesehene { gehalts }spanne und die weiteren Leistungen zu kennen; { koennten } { sie } mir dazu Auskunft geben?
question-location =
    .w1 = Bevor es weitergeht, wüsste ich gern, wie oft das Team vor Ort zusammenkommt und wie viel sich von zu Hause aus erledigen lässt; { koennten } { sie } mir dazu etwas sagen?
    .wn2 = Ich möchte gern sehen, ob der Arbeitsort für mich passt: Wie viele Tage in der Woche sind vor Ort vorgesehen?
    .wnf3 = Zum Arbeitsort habe ich noch eine Frage: Wie viele Tage in der Woche arbeitet das Team vor Ort, und wie flexibel ist das?
    .nf4 = Darf ich vor dem nächsten Schritt fragen, wie viele Tage in der Woche vor Ort vorgesehen sind und wie flexibel das gehandhabt wird?
    .f5 = Für meine Entscheidung wäre es hilfreich zu wissen, welcher Teil der Arbeit vor Ort stattfindet; { koennten } { sie } mir dazu Auskunft geben?
question-timing =
    .w1 = Ich plane gerade die nächsten Wochen und wüsste gern, bis wann ungefähr die Entscheidung fällt; { koennten } { sie } mir dazu etwas sagen?
    .wn2 = Damit ich etwas planen kann: Welche Schritte kommen noch, und wann fällt ungefähr die Entscheidung?
    .wnf3 = Zum weiteren Ablauf habe ich noch eine Frage: Welche Schritte stehen noch an, und bis wann soll die Entscheidung fallen?
    .nf4 = Darf ich fragen, welche Schritte noch anstehen, wann sie geplant sind und bis wann die Entscheidung fallen soll?
    .f5 = Für meine Planung wäre es hilfreich, die weiteren Schritte und Termine zu kennen; { koennten } { sie } mir dazu Auskunft geben?
question-reconnect =
    .w1 = Ich suche wieder etwas Neues und würde gern wissen, ob es bei { euch } gerade etwas gibt, das zu mir passt; { haetten } { sie } Zeit für ein kurzes Gespräch?
    .wn2 = Meine Situation hat sich geändert, und ich suche wieder; { haetten } { sie } Zeit für ein kurzes Gespräch über offene Stellen?
    .wnf3 = Ich suche wieder eine neue Aufgabe: Gibt es bei { euch } derzeit etwas, das zu mir passen könnte?
    .nf4 = Da ich wieder auf der Suche bin, möchte ich fragen, ob es bei { euch } derzeit eine Stelle gibt, die zu mir passen könnte.
    .nf5 = Inzwischen suche ich wieder und möchte fragen, ob bei { euch } derzeit eine Stelle offen ist, die zu mir passt.
    .f6 = Inzwischen suche ich wieder eine neue Aufgabe und würde gern mehr über offene Stellen erfahren; wäre ein kurzes Gespräch möglich?
question-reverse =
    .w1 = Ich würde mich sehr freuen, für die { stelle } wieder dabei zu sein; wäre das noch möglich?
    .wn2 = Ist die { stelle } noch frei, und { wuerden } { sie } mich noch einmal berücksichtigen?
    .wnf3 = Wäre es möglich, mich für die { stelle } wieder in die Auswahl aufzunehmen?
    .nf4 = Sollte die { position } noch offen sein, { wuerden } { sie } mich dann noch einmal berücksichtigen?
    .f5 = Darf ich fragen, ob die { position } noch offen ist und ob { sie } mich noch einmal berücksichtigen { wuerden }?
    .f6 = Käme ich für die { position } noch einmal infrage?

## Appreciation

appreciation-early =
    .w1 = Was ich bisher über das Team und { eure } Arbeit erfahren habe, hat mir gut gefallen.
    .wn2 = Es war schön, einen ersten Eindruck vom Team und den Aufgaben zu bekommen.
    .wn3 = Ich wei{ ss }, wie viel Arbeit hinter so einer Auswahl steckt, und schätze { ihre } Mühe sehr.
    .w4 = Mir hat gefallen, was ich bisher über das Team und seine Arbeit erfahren habe.
    .nf5 = Das Interesse, das { sie } mir entgegengebracht { haben }, wei{ ss } ich zu schätzen.
    .nf6 = Was ich bisher über das Team und seine Arbeit erfahren habe, hat einen guten Eindruck hinterlassen.
    .f7 = Die Mühe, die { sie } { sich } gemacht { haben }, wei{ ss } ich sehr zu schätzen.
    .nf8 = Von den Aufgaben und dem Team habe ich einen guten ersten Eindruck gewonnen.
appreciation-met =
    .w1 = Ich habe gern gehört, wie das Team arbeitet, und nehme einiges daraus mit.
    .wn2 = Mir hat gefallen, wie offen { sie } mir von der Arbeit im Team erzählt { haben }.
    .wn3 = Es war interessant zu hören, wie das Team arbeitet und was { euch } wichtig ist.
    .w4 = Von { dat } habe ich viel über die Arbeit im Team erfahren, und { ihre } offene Art schätze ich sehr.
    .wnf5 = Die Einblicke in die Arbeit des Teams waren für mich sehr wertvoll.
    .nf6 = Ich habe viel über das Team erfahren und wei{ ss } { ihre } Offenheit zu schätzen.
    .f7 = Den Einblick in die Arbeit des Teams, den { sie } mir gegeben { haben }, wei{ ss } ich sehr zu schätzen.
    .nf8 = Vom Team und von seiner Arbeit habe ich einen sehr guten Eindruck gewonnen.
appreciation-felt-off =
    .w1 = Die Mühe, die { sie } { sich } gemacht { haben }, wei{ ss } ich sehr zu schätzen.
    .wn2 = Ich habe einiges über das Team und die Aufgaben erfahren und wei{ ss } { ihre } Mühe zu schätzen.
    .wnf3 = Die Einblicke in das Team und seine Arbeit wei{ ss } ich zu schätzen.
    .wn4 = Was ich über das Team und die Aufgaben erfahren habe, nehme ich gern mit.
    .nf5 = Das Interesse, das { sie } mir entgegengebracht { haben }, wei{ ss } ich zu schätzen.
    .wn7 = Für alles, was ich über die Aufgaben und das Team erfahren habe, bin ich dankbar.
    .nf6 = Für die Einblicke in die Aufgaben und das Team bin ich dankbar.
appreciation-spoken =
    .w1 = Noch einmal danke für { ihre } Mühe.
    .wn2 = Danke noch einmal für { ihre } Zeit.
    .wnf3 = Noch einmal vielen Dank für { ihre } Zeit.
    .wnf4 = Vielen Dank noch einmal für { ihre } Mühe.
    .nf5 = Ich danke { dat } noch einmal für { ihre } Zeit und { ihr } Interesse.
    .f6 = Nochmals besten Dank für { ihre } Zeit.
appreciation-ask =
    .w1 = Mit { ihrer } Antwort wäre mir sehr geholfen, gern schriftlich oder kurz am Telefon, ganz wie es { dat } passt.
    .wn2 = Ein paar Zeilen reichen völlig, und ich telefoniere auch gern kurz, wenn es { dat } lieber ist.
    .wnf3 = Das würde mir bei der Entscheidung sehr helfen, und gern können wir dazu auch kurz telefonieren, wenn { dat } das lieber ist.
    .nf4 = Eine kurze Antwort würde mir sehr helfen, schriftlich oder am Telefon, je nachdem, was { dat } besser passt.
    .f5 = Gern bespreche ich das auch am Telefon, falls { dat } das lieber ist als eine schriftliche Antwort.
appreciation-referrer =
    .w1 = Dass { sie } { refl } für mich eingesetzt { haben }, vergesse ich nicht, und wenn ich einmal etwas für { akk } tun kann, bin ich gern da.
    .wn2 = { Ihre } Unterstützung bedeutet mir viel, und ich hoffe, dass ich mich einmal revanchieren kann.
    .wnf3 = Dass { sie } { refl } für mich eingesetzt { haben }, bedeutet mir viel.
    .wnf4 = { Ihre } Unterstützung bedeutet mir viel.
    .nf5 = Diese Unterstützung wei{ ss } ich sehr zu schätzen, und ich hoffe, sie einmal erwidern zu können.
    .f6 = Das Vertrauen, das { sie } in mich gesetzt { haben }, wei{ ss } ich sehr zu schätzen, und ich hoffe, es bei Gelegenheit erwidern zu können.
appreciation-firm =
    .w1 = Dabei möchte ich es gern belassen, auch wenn ich { ihre } Mühe sehr schätze.
    .wn2 = Die Gründe möchte ich gern für mich behalten und hoffe auf { ihr } Verständnis.
    .wnf3 = Dass { sie } noch einmal nachgefragt { haben }, wei{ ss } ich trotzdem sehr zu schätzen.
    .nf4 = Dabei möchte ich es belassen und hoffe auf { ihr } Verständnis.
    .f5 = Bitte { habt } Verständnis, dass ich nicht weiter darauf eingehen möchte; { ihre } Mühe wei{ ss } ich sehr zu schätzen.
appreciation-reconnect =
    .w1 = Ein paar Zeilen reichen völlig, und wenn gerade nichts frei ist, freue ich mich, wenn { sie } später an mich { denken }.
    .wn2 = Gern schicke ich { dat } meinen aktuellen Lebenslauf oder rufe an, wann immer es passt.
    .wnf3 = Falls im Moment nichts frei ist, würde es mich freuen, wenn { sie } später an mich { denken }.
    .nf4 = Meinen aktuellen Lebenslauf schicke ich { dat } gern, und für ein Telefonat richte ich mich nach { dat }.
    .f5 = Sollte derzeit nichts frei sein, wäre ich dankbar, wenn { sie } mich für später { vormerken }.
appreciation-reverse =
    .w1 = Falls es schon zu spät ist, verstehe ich das gut, und ich danke { dat } in jedem Fall.
    .wn2 = Wenn { sie } inzwischen anders geplant { haben }, verstehe ich das, und ich danke { dat } so oder so.
    .wnf3 = In jedem Fall danke ich { dat } für { ihre } Antwort.
    .wnf4 = Für { ihre } Antwort danke ich { dat } in jedem Fall.
    .nf5 = Falls es zu spät ist oder { sie } inzwischen anders geplant { haben }, habe ich dafür volles Verständnis und danke { dat } für { ihre } Antwort.
    .f6 = Wie { ihre } Antwort auch ausfällt, ich danke { dat } dafür und habe Verständnis, falls meine Bitte zu spät kommt.

## Keeping in touch

keep =
    .w1 = Ich würde mich freuen, wenn wir in Kontakt bleiben.
    .w2 = Vielleicht sehen wir uns später einmal wieder, und bis dahin bleibe ich gern mit { dat } in Kontakt.
    .wn3 = { lass-uns } gern in Kontakt bleiben.
    .wn4 = Wenn später eine Stelle frei wird, die zu mir passt, freue ich mich über eine Nachricht.
    .wnf5 = Gern bleibe ich mit { dat } in Kontakt.
    .nf6 = Es würde mich freuen, wenn wir in Verbindung bleiben.
    .wn10 = Vielleicht kommen wir ja ein andermal zusammen.
    .nf7 = Über eine Nachricht zu künftigen Stellen würde ich mich freuen.
    .nf8 = Gern bleibe ich mit { dat } in Verbindung und freue mich über Hinweise auf passende Stellen.
    .f9 = Sollte sich später eine passende Gelegenheit ergeben, würde ich mich über { ihre } Nachricht freuen.
    .f11 = Vielleicht kommen wir zu einem späteren Zeitpunkt zusammen.
keep-pausing =
    .w1 = Wenn ich wieder suche, würde ich mich gern bei { dat } melden.
    .wn2 = Gern melde ich mich, wenn ich wieder auf der Suche bin.
    .wnf3 = Ich würde mich freuen, wenn wir in Kontakt bleiben und später wieder miteinander sprechen.
    .nf4 = Sobald ich meine Suche wieder aufnehme, würde ich mich gern bei { dat } melden.
    .wnf5 = Es würde mich freuen, später wieder von { dat } zu hören.
    .nf6 = Zu einem späteren Zeitpunkt würde ich gern wieder mit { dat } ins Gespräch kommen.
keep-linkedin =
    .w1 = Ich freue mich, wenn wir hier in Kontakt bleiben.
    .wn2 = { lass-uns } hier in Kontakt bleiben.
    .wn3 = Gern bleibe ich hier mit { dat } vernetzt.
    .wn4 = Schön wäre es, wenn wir hier in Kontakt bleiben und { sie } bei anderen Stellen an mich { denken }.
    .wnf5 = Gern bleibe ich hier mit { dat } in Kontakt.
    .nf6 = Es würde mich freuen, wenn wir hier in Verbindung bleiben.
    .wnf8 = Auch später freue ich mich, hier von { dat } zu hören.
    .f7 = Ich würde mich freuen, wenn wir hier in Kontakt bleiben und bei Gelegenheit wieder voneinander hören.
keep-referrer =
    .w1 = Ich würde mich freuen, bald wieder einmal in Ruhe mit { dat } zu reden.
    .wn2 = { melde-dich } gern, wenn { sie } einmal Zeit { haben }.
    .wnf3 = Es wäre schön, bald wieder voneinander zu hören.
    .nf4 = Ich hoffe, dass wir uns bald wieder sprechen.
    .f5 = Über ein baldiges Gespräch mit { dat } würde ich mich freuen.

## Wish

wish =
    .w1 = Ich hoffe, { sie } { finden } bald eine gute Besetzung für die Stelle, und wünsche { dat } und dem Team alles Gute.
    .wnf2 = Für die weitere Suche wünsche ich { dat } viel Erfolg.
    .wn3 = Hoffentlich { finden } { sie } bald die richtige Person.
    .wn4 = Viel Erfolg bei der weiteren Suche.
    .wn5 = Viel Glück bei der Suche und alles Gute für { akk } und das Team.
    .wnf6 = Ich wünsche { dat } viel Erfolg bei der Suche.
    .nf7 = Ich wünsche { dat } und dem Team weiterhin alles Gute.
    .nf8 = Bei der Besetzung der Stelle wünsche ich { dat } und dem Team eine glückliche Hand.
    .wnf10 = Alles Gute für die weitere Suche.
    .wn11 = Ich wünsche { dat } und dem Team, dass die Stelle bald gut besetzt ist.
    .f9 = Ich wünsche { dat } und dem Team für die weitere Auswahl viel Erfolg.
wish-referrer =
    .w1 = Ich hoffe, bei { dat } läuft alles rund, bei der Arbeit und auch sonst.
    .wn2 = Alles Gute für { akk }.
    .wnf3 = Hoffentlich geht es { dat } gut.
    .nf4 = Ich hoffe, es geht { dat } gut und auch beruflich läuft alles nach Wunsch.
    .f5 = Für die kommende Zeit wünsche ich { dat } alles Gute.

## Closing

closing-signed = { $text }
closing-unsigned = { $text }
closing =
    .wn1 = Viele Grü{ ss }e
    .w2 = Herzliche Grü{ ss }e
    .wt3 = Liebe Grü{ ss }e
    .w4 = Mit herzlichen Grü{ ss }en
    .n5 = Beste Grü{ ss }e
    .nf6 = Freundliche Grü{ ss }e
    .nf7 = Mit freundlichen Grü{ ss }en
    .f8 = Mit besten Grü{ ss }en
closing-linkedin =
    .wn1 = Viele Grü{ ss }e
    .w2 = Herzliche Grü{ ss }e
    .wn3 = Beste Grü{ ss }e
    .nf4 = Freundliche Grü{ ss }e
    .f5 = Mit freundlichen Grü{ ss }en
    .f6 = Mit besten Grü{ ss }en
closing-phone =
    .w1 = Ich schicke { dat } das auch noch kurz per E-Mail. Alles Gute und { wiederhoeren }.
    .wn2 = Damit { sie } es schriftlich { haben }, schreibe ich noch eine kurze E-Mail. Einen schönen Tag noch und { wiederhoeren }.
    .wn3 = Eine kurze E-Mail dazu schicke ich noch. Alles Gute und { wiederhoeren }.
    .nf4 = Ich bestätige { dat } das noch per E-Mail. Einen schönen Tag und { wiederhoeren }.
    .nf5 = Die schriftliche Bestätigung folgt per E-Mail. { bis-dann }.
    .f6 = Eine schriftliche Bestätigung schicke ich { dat } noch. Ich wünsche { dat } einen guten Tag.
closing-voicemail =
    .w1 = Zurückrufen { muessen } { sie } nicht, ich schreibe { dat } noch eine E-Mail. Alles Gute.
    .wn2 = Ein Rückruf ist nicht nötig, ich schreibe noch eine E-Mail. { bis-dann }.
    .wn3 = Das schicke ich auch noch per E-Mail. { bis-dann }.
    .wn4 = Schriftlich melde ich mich dazu auch noch. { bis-dann }.
    .wnf5 = Einen schönen Tag noch und { wiederhoeren }.
    .nf6 = Ich bestätige das noch per E-Mail. { bis-dann }.
    .nf7 = Ein Rückruf ist nicht nötig, da ich es per E-Mail bestätige. { bis-dann }.
    .f8 = Eine schriftliche Bestätigung folgt. { bis-dann }.
closing-reply =
    .w1 = Am Telefon und per E-Mail bin ich gut zu erreichen. Alles Gute und bis bald.
    .wn2 = Ein Anruf oder eine E-Mail genügt, wann immer es passt. { bis-dann }.
    .wnf3 = Einen schönen Tag noch und { wiederhoeren }.
    .wnf4 = Ich freue mich, von { dat } zu hören, am Telefon oder per E-Mail. { bis-dann }.
    .nf5 = Telefonisch und per E-Mail bin ich gut erreichbar. { bis-dann }.
    .f6 = Über { ihre } Rückmeldung freue ich mich, sobald es { dat } passt. { bis-dann }.
closing-friend =
    .w1 = Alles Gute und bis bald.
    .wn2 = Einen schönen Tag noch und bis bald.
    .wnf3 = Ich wünsche { dat } noch einen schönen Tag. { bis-dann }.
    .nf4 = { bis-dann } und alles Gute.
    .f5 = Ich wünsche { dat } einen guten Tag. { bis-dann }.

## Subject

von-mir = { $nameForm ->
    [known] { " " }– { $name }
   *[none] { "" }
}
zur-rolle = { $roleForm ->
    [none] { "" }
   *[title] : { $role }
}
rueckzug = { $act ->
    [application] Rückzug meiner Bewerbung
    [invitation] Rückzug meiner Bewerbung
    [consideration] Meine Absage
   *[process] Rückzug aus dem Auswahlverfahren
}
subject =
    .wnf1 = { rueckzug }{ zur-rolle }{ von-mir }
    .wnf2 = Absage für die { stelle-allein }{ von-mir }
    .wnf3 = Meine Absage{ zur-rolle }{ von-mir }
subject-offer =
    .wnf1 = Absage zum Angebot{ zur-rolle }{ von-mir }
    .wnf2 = Meine Entscheidung zum Angebot{ zur-rolle }{ von-mir }
    .wnf3 = Meine Antwort auf das Stellenangebot{ zur-rolle }{ von-mir }
subject-ask =
    .wnf1 = Eine Frage zur { stelle-allein }{ von-mir }
    .wnf2 = Vor dem nächsten Schritt{ zur-rolle }{ von-mir }
    .wnf3 = Noch eine Frage{ zur-rolle }{ von-mir }
subject-confirm =
    .wnf1 = Unser Telefonat zur { stelle-allein }{ von-mir }
    .wnf2 = Schriftliche Bestätigung zu unserem Telefonat{ zur-rolle }{ von-mir }
    .wnf3 = Bestätigung meiner Absage{ zur-rolle }{ von-mir }
subject-referrer =
    .wnf1 = Vielen Dank für die Empfehlung{ zur-rolle }
    .wnf2 = Zu { ihrer } Empfehlung für die { stelle-allein }
    .wnf3 = Neues zur { stelle-allein }
subject-firm =
    .wnf1 = Meine Entscheidung zur { stelle-allein }{ von-mir }
    .wnf2 = Es bleibt bei meiner Absage{ zur-rolle }{ von-mir }
    .wnf3 = Noch einmal zur { stelle-allein }{ von-mir }
subject-reconnect =
    .wnf1 = Wieder auf Stellensuche{ von-mir }
    .wnf2 = Anfrage zu offenen Stellen{ von-mir }
    .wnf3 = Ich melde mich wieder{ von-mir }
subject-reverse =
    .wnf1 = Meine Entscheidung zur { stelle-allein }{ von-mir }
    .wnf2 = Noch einmal zu meiner Absage{ zur-rolle }{ von-mir }
    .wnf3 = Ich habe meine Absage überdacht{ zur-rolle }{ von-mir }
