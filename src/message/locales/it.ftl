# Italian. Courtesy pronouns are written with a capital (Lei, La, Le, Suo), the plural and the familiar ones small; no pronoun
# is hung on a verb, so that no capital stands inside a word. Several readers are "voi" in both ways of address; "il lavoro
# che fate" and the like speak of the firm and do for everybody. No participle agrees with writer or reader: "mi ha scritto",
# "il mio profilo", never what would end in -o or -a. The first sentence never opens with the article "La" or "Le".
# docs/LANGUAGES.md tells how the file is read.

data =
    .region = IT
    .address = Lei tu formal
    .greeting-joint = ,_
    .keeps-capital = Lei La Le Suo Sua Suoi Sue
    .role-words = role position job vacancy opening opportunity posizione ruolo
    .role-heads = posizione ruolo figura profilo incarico
    .articles = il lo la un uno una the a an
    .not-a-role = noi voi lei tu nostro nostra nostri nostre vostro vostra suo sua mio mia questo questa questi queste che è sono siamo era sarà sarebbe abbiamo cerchiamo stiamo cercando vorrei vorremmo potrebbe grazie ciao salve buongiorno gentile non se
    .slot-words = alle ore dalle h circa mattina mattino pomeriggio sera
    .common = della dello degli delle alla alle allo dalla dalle nella nelle sulla sulle dell dall nell quest questa questo questi quella quello sono stato come quando perché poiché quindi perciò mia miei suoi vostra vostro nostra nostro team ruolo posizione più ancora molto avermi aver presso

di-quale = { $roleForm ->
    [title] { " " }di { $role }
    [whole] { " " }«{ $role }»
   *[none] { "" }
}{ $companyForm ->
    [known] { " " }presso { $company }
   *[none] { "" }
}
posizione = { $roleForm ->
    [none] { $companyForm ->
        [known] la posizione
       *[none] questa posizione
    }
   *[title] la posizione
}{ di-quale }
della-posizione = { $roleForm ->
    [none] { $companyForm ->
        [known] della posizione
       *[none] di questa posizione
    }
   *[title] della posizione
}{ di-quale }
sulla-posizione = { $roleForm ->
    [none] { $companyForm ->
        [known] sulla posizione
       *[none] su questa posizione
    }
   *[title] sulla posizione
}{ di-quale }
ruolo = { $roleForm ->
    [none] { $companyForm ->
        [known] il ruolo
       *[none] questo ruolo
    }
   *[title] il ruolo
}{ di-quale }
del-ruolo = { $roleForm ->
    [none] { $companyForm ->
        [known] del ruolo
       *[none] di questo ruolo
    }
   *[title] del ruolo
}{ di-quale }
sul-ruolo = { $roleForm ->
    [none] { $companyForm ->
        [known] sul ruolo
       *[none] su questo ruolo
    }
   *[title] sul ruolo
}{ di-quale }
ritiro = { $act ->
    [application] ritiro la mia candidatura
    [invitation] rinuncio al colloquio e ritiro la mia candidatura
    [invitation-sourced] rinuncio al colloquio e mi ritiro dalla selezione
    [consideration] mi ritiro dalla selezione
    [offer] declino l'offerta
   *[process] mi ritiro dal processo di selezione
}
ritirare = { $act ->
    [application] ritirare la mia candidatura
    [invitation] rinunciare al colloquio e ritirare la mia candidatura
    [invitation-sourced] rinunciare al colloquio e ritirarmi dalla selezione
    [consideration] ritirarmi dalla selezione
    [offer] declinare l'offerta
   *[process] ritirarmi dal processo di selezione
}
altra-offerta = { $act ->
    [offer] un altro lavoro
   *[other] un'altra offerta
}
colloquio = { $slotForm ->
    [known] colloquio { di-slot }
   *[none] nostro colloquio
}
appuntamento = { $slotForm ->
    [known] appuntamento { di-slot }
   *[none] appuntamento
}
spazio = spazio in agenda{ $slotForm ->
    [known] { " " }{ di-slot }
   *[none] { "" }
}
di-slot = { $slotOpens ->
    [number] del { $slot }
   *[name] di { $slot }
}
slot = { $date } { $oclock ->
    [one] all'{ $hour }
   *[other] alle { $hour }
}{ $spoken ->
    [yes] { $minuteForm ->
        [none] { "" }
       *[known] :{ $minute }
    }
   *[no] :{ $minute }
}{ $zone }
slot-day = { $date }

## The reader: whom one thanks (Acc), to whom one says something (Dat); with a capital where a sentence begins

acc = { $readers ->
    [many] vi
   *[one] { $you ->
        [informal] ti
       *[formal] La
    }
}
Acc = { $readers ->
    [many] Vi
   *[one] { $you ->
        [informal] Ti
       *[formal] La
    }
}
dat = { $readers ->
    [many] vi
   *[one] { $you ->
        [informal] ti
       *[formal] Le
    }
}
Dat = { $readers ->
    [many] Vi
   *[one] { $you ->
        [informal] Ti
       *[formal] Le
    }
}
tu = { $readers ->
    [many] voi
   *[one] { $you ->
        [informal] tu
       *[formal] Lei
    }
}
te = { $readers ->
    [many] voi
   *[one] { $you ->
        [informal] te
       *[formal] Lei
    }
}
# With "Lei" nothing is hung on the verb.
dirlo = { $readers ->
    [many] dirvelo
   *[one] { $you ->
        [informal] dirtelo
       *[formal] dirlo
    }
}
suo = { $readers ->
    [many] vostro
   *[one] { $you ->
        [informal] tuo
       *[formal] Suo
    }
}
sua = { $readers ->
    [many] vostra
   *[one] { $you ->
        [informal] tua
       *[formal] Sua
    }
}
sue = { $readers ->
    [many] vostre
   *[one] { $you ->
        [informal] tue
       *[formal] Sue
    }
}
ha = { $readers ->
    [many] avete
   *[one] { $you ->
        [informal] hai
       *[formal] ha
    }
}
avesse = { $readers ->
    [many] aveste
   *[one] { $you ->
        [informal] avessi
       *[formal] avesse
    }
}
trovi = { $readers ->
    [many] troviate
   *[one] trovi
}
tenesse = { $readers ->
    [many] teneste
   *[one] { $you ->
        [informal] tenessi
       *[formal] tenesse
    }
}
sapesse = { $readers ->
    [many] sapeste
   *[one] { $you ->
        [informal] sapessi
       *[formal] sapesse
    }
}
puo = { $readers ->
    [many] potete
   *[one] { $you ->
        [informal] puoi
       *[formal] può
    }
}
Puo = { $readers ->
    [many] Potete
   *[one] { $you ->
        [informal] Puoi
       *[formal] Può
    }
}
potrebbe = { $readers ->
    [many] potreste
   *[one] { $you ->
        [informal] potresti
       *[formal] potrebbe
    }
}
Potrebbe = { $readers ->
    [many] Potreste
   *[one] { $you ->
        [informal] Potresti
       *[formal] Potrebbe
    }
}
Avra = { $readers ->
    [many] Avrete
   *[one] { $you ->
        [informal] Avrai
       *[formal] Avrà
    }
}
Cancelli = { $readers ->
    [many] Cancellate
   *[one] { $you ->
        [informal] Cancella
       *[formal] Cancelli
    }
}
Scusi = { $readers ->
    [many] Scusate
   *[one] { $you ->
        [informal] Scusa
       *[formal] Scusi
    }
}
Arrivederci = { $you ->
    [informal] Ciao
   *[formal] Arrivederci
}

## Greeting, and who is calling

greeting-written = { $text },
greeting-spoken = { $text }{ $nameForm ->
    [known] ,
   *[none] { "." }
}
Gentile = { $readers ->
    [many] Gentili
   *[one] Gentile
}
greeting-named =
    .wnv1 = Buongiorno { $to }
    .wnt2 = Ciao { $to }
    .fv3 = { $spoken ->
        [yes] Buongiorno
       *[no] { Gentile }
    } { $to }
    .ft4 = Buongiorno { $to }
greeting-titled =
    .w1 = { $place ->
        [next] buongiorno { $to }
       *[first] Buongiorno { $to }
    }
    .nf2 = { $place ->
        [next] { $spoken ->
            [yes] buongiorno { $to }
           *[no] gentile { $to }
        }
       *[first] { $spoken ->
            [yes] Buongiorno { $to }
           *[no] Gentile { $to }
        }
    }
greeting-all =
    .wt1 = Ciao a tutte e tutti
    .wv2 = Buongiorno a tutte e tutti
    .nf3 = Buongiorno a tutte e a tutti
greeting-unknown =
    .wt1 = Ciao
    .wv2 = Buongiorno
    .nf3 = Buongiorno
name-spoken =
    .wnf1 = sono { $name }.
    .wn2 = { dat } rubo solo un minuto: sono { $name }.
    .wn4 = sono { $name }, { dat } rubo solo un minuto.
    .nf5 = sono { $name } e { dat } chiedo solo un minuto.
    .f6 = { dat } chiedo solo un minuto: sono { $name }.

## Thanks

thanks-applied =
    .wn1 = Grazie per aver preso in considerazione il mio profilo per { posizione }.
    .w2 = Grazie mille per l'attenzione dedicata al mio profilo per { posizione }.
    .wnf3 = { Acc } ringrazio per il tempo dedicato al mio profilo per { posizione }.
    .w4 = Prima di tutto, grazie per il tempo dedicato alla mia candidatura per { ruolo }.
    .nf5 = { Acc } ringrazio per aver preso in considerazione il mio profilo per { ruolo }.
    .nf6 = Ho apprezzato l'attenzione riservata al mio profilo per { posizione }, e { acc } ringrazio.
    .f7 = Innanzitutto { acc } ringrazio per l'attenzione riservata alla mia candidatura per { posizione }.
    .wn8 = Mi ha fatto piacere l'attenzione riservata al mio profilo per { ruolo }, e { acc } ringrazio.
thanks-sourced =
    .w1 = Grazie mille per aver pensato a me per { posizione }.
    .wn2 = Grazie per avermi scritto a proposito { della-posizione }.
    .wnf3 = { Acc } ringrazio per aver pensato a me per { posizione }.
    .w4 = Mi ha fatto piacere ricevere il { suo } messaggio { sulla-posizione }, e { acc } ringrazio.
    .wnf5 = { Acc } ringrazio per il messaggio { sulla-posizione } e per l'interesse verso il mio profilo.
    .nf6 = Ho letto con piacere il { suo } messaggio { sulla-posizione }, e { acc } ringrazio per l'interesse.
    .f7 = Innanzitutto { acc } ringrazio per l'interesse verso il mio profilo per { ruolo }.
    .wn8 = Prima di tutto, grazie per l'interesse e per il messaggio { sul-ruolo }.
thanks-invited =
    .w1 = Grazie mille per l'invito a un colloquio per { posizione }.
    .wn2 = Grazie per avermi proposto un colloquio per { posizione }.
    .wnf3 = { Acc } ringrazio per avermi proposto un colloquio per { posizione }.
    .w4 = Mi ha fatto molto piacere l'invito a un colloquio per { posizione }, e { acc } ringrazio.
    .wnf5 = { Acc } ringrazio per l'interesse e per l'invito a un colloquio per { ruolo }.
    .nf6 = Ho apprezzato l'invito a un colloquio per { posizione }, e { acc } ringrazio.
    .f7 = Innanzitutto { acc } ringrazio per la possibilità di un colloquio per { ruolo }.
    .wn8 = Prima di tutto, grazie per l'interesse e per la proposta di un incontro per { ruolo }.
thanks-scheduled =
    .w1 = Grazie mille per aver fissato un colloquio per { posizione }.
    .wn2 = Grazie per aver organizzato un incontro per { posizione }.
    .wnf3 = { Acc } ringrazio per aver organizzato un incontro per { posizione }.
    .w4 = Mi ha fatto molto piacere la proposta di incontrarci per parlare { della-posizione }, e { acc } ringrazio.
    .wnf5 = { Acc } ringrazio per la disponibilità a parlare con me { del-ruolo }.
    .nf6 = Ho apprezzato la disponibilità a parlare con me { della-posizione }, e { acc } ringrazio.
    .f7 = Innanzitutto { acc } ringrazio per l'interesse e per il tempo riservato al nostro incontro per { ruolo }.
    .wn8 = Prima di tutto, grazie per l'interesse e per aver fissato un incontro { sul-ruolo }.
thanks-interviewed =
    .w1 = Grazie mille per la piacevole conversazione { sulla-posizione }.
    .wn2 = Grazie per aver parlato con me { della-posizione }.
    .wnf3 = { Acc } ringrazio per la nostra conversazione { sulla-posizione }.
    .w4 = Mi ha fatto davvero piacere parlare con { te } { della-posizione }, e { acc } ringrazio per il tempo che mi { ha } dedicato.
    .wnf5 = { Acc } ringrazio per il tempo dedicato a parlare con me { del-ruolo }.
    .nf6 = È stato un piacere parlare con { te } { della-posizione }, e { acc } ringrazio per la disponibilità.
    .f7 = Innanzitutto { acc } ringrazio per il colloquio e per le informazioni { sul-ruolo }.
    .wn8 = Prima di tutto, grazie per il colloquio e per quanto mi { ha } raccontato { del-ruolo }.
thanks-assignment =
    .w1 = Grazie mille per le nostre conversazioni { sulla-posizione } e per la fiducia che mi { ha } dimostrato.
    .wn2 = Grazie per tutto il tempo dedicato a parlare con me { della-posizione }.
    .wnf3 = { Acc } ringrazio per le nostre conversazioni { sulla-posizione }.
    .w4 = Mi ha fatto piacere parlare con { te } { della-posizione }, e { acc } ringrazio per la fiducia.
    .wnf5 = { Acc } ringrazio per il tempo che mi { ha } dedicato e per le nostre conversazioni { sul-ruolo }.
    .nf6 = Ho apprezzato le nostre conversazioni { sulla-posizione }, e { acc } ringrazio per il tempo dedicato.
    .f7 = Innanzitutto { acc } ringrazio per i colloqui e per le informazioni { sul-ruolo }.
    .wn8 = Prima di tutto, grazie per le nostre conversazioni { sul-ruolo }.
thanks-final =
    .w1 = Grazie mille per tutto il tempo che { tu } e il team mi avete dedicato nei nostri incontri per { posizione }.
    .wnf2 = { Acc } ringrazio per il percorso fatto insieme per { posizione }.
    .wn3 = Grazie per tutti i nostri incontri per { posizione }.
    .w4 = È stato un vero piacere conoscere il team e parlare con { te } { della-posizione }, e di questo { acc } ringrazio.
    .wnf5 = { Acc } ringrazio per tutto il tempo che { tu } e il team mi avete dedicato nei colloqui per { ruolo }.
    .nf6 = Ho apprezzato molto i nostri incontri per { posizione }, e { acc } ringrazio.
    .f7 = Innanzitutto { acc } ringrazio per la fiducia dimostrata nei colloqui per { ruolo }.
    .wn8 = Arrivare alla fase finale per { posizione } ha significato molto per me, e { acc } ringrazio.
thanks-offer =
    .w1 = Grazie mille per avermi offerto { posizione }.
    .wn2 = Grazie per avermi proposto { posizione } e per tutto il tempo che mi { ha } dedicato.
    .w3 = Mi ha fatto davvero piacere sapere che per { posizione } la scelta è caduta su di me, e { acc } ringrazio.
    .wnf4 = { Acc } ringrazio per avermi proposto { posizione }.
    .nf5 = { Acc } ringrazio per la fiducia dimostrata nel propormi { ruolo }.
    .nf6 = Apprezzo molto la fiducia che mi { ha } dimostrato proponendomi { posizione }, e { acc } ringrazio.
    .f7 = Innanzitutto { acc } ringrazio per avermi proposto { ruolo }.
    .wn8 = Prima di tutto, grazie per la fiducia e per avermi proposto { ruolo }.
thanks-call =
    .w1 = Grazie mille per la telefonata { sulla-posizione } e per la { sua } disponibilità.
    .wn2 = Grazie per il tempo che mi { ha } dedicato al telefono per parlare { della-posizione }.
    .wnf3 = Mi ha fatto piacere parlare al telefono con { te } { della-posizione }, e { acc } ringrazio.
    .wnf4 = { Acc } ringrazio per la telefonata { sulla-posizione }.
    .f5 = Innanzitutto { acc } ringrazio per il tempo dedicato alla nostra telefonata { sul-ruolo }.
thanks-referrer =
    .w1 = Grazie mille per aver fatto il mio nome per { posizione }.
    .wn2 = Grazie per aver segnalato il mio profilo per { posizione }.
    .wnf3 = È stato molto gentile da parte { sua } fare il mio nome per { posizione }, e { acc } ringrazio.
    .wnf4 = { Acc } ringrazio per aver segnalato il mio profilo per { ruolo }.
    .f5 = Innanzitutto { acc } ringrazio per aver fatto il mio nome per { ruolo }.
thanks-firm =
    .w1 = Grazie mille per la { sua } risposta a proposito { della-posizione }.
    .wn2 = Grazie per la disponibilità a riparlare { della-posizione }.
    .wnf3 = Apprezzo la disponibilità a riparlare { della-posizione }, e { acc } ringrazio.
    .wnf4 = { Acc } ringrazio per la risposta a proposito { della-posizione }.
    .f5 = Innanzitutto { acc } ringrazio per la risposta e per l'interesse verso il mio profilo per { ruolo }.
thanks-reconnect =
    .w1 = Ripenso con piacere al nostro scambio { sulla-posizione }, e { acc } ringrazio ancora per il tempo dedicato.
    .wn2 = Grazie ancora per il tempo che mi { ha } dedicato quando abbiamo parlato { della-posizione }.
    .wnf3 = Qualche tempo fa abbiamo parlato { della-posizione }, e ricordo con piacere l'attenzione che mi { ha } dedicato.
    .wnf4 = { Acc } ringrazio ancora per aver preso in considerazione il mio profilo per { posizione }.
    .nf5 = Ricordo con piacere il nostro scambio { sul-ruolo } e { acc } ringrazio ancora per la disponibilità.
    .f6 = Durante i nostri contatti per { ruolo } mi { ha } dedicato molto tempo, e di questo { dat } sono riconoscente.

## Decision

decision-other-offer =
    .wn1 = Ho accettato { altra-offerta }, quindi { ritiro }.
    .wn2 = Nel frattempo ho accettato { altra-offerta }, quindi { ritiro }.
    .w3 = Nel frattempo ho detto di sì a { altra-offerta }, quindi { ritiro }.
    .w4 = Ci tengo a { dirlo } subito: ho deciso di accettare { altra-offerta }, e per questo { ritiro }.
    .nf5 = Avendo accettato { altra-offerta }, { ritiro }.
    .nf6 = Poiché nel frattempo ho accettato { altra-offerta }, { ritiro }.
    .f7 = { Dat } comunico che ho accettato { altra-offerta } e che pertanto { ritiro }.
    .nf8 = Nel frattempo ho accettato { altra-offerta } e, per correttezza, { dat } comunico subito che { ritiro }.
decision-not-the-fit =
    .wn1 = In questo momento i miei obiettivi mi portano altrove, quindi { ritiro }.
    .wn2 = Pensando ai miei obiettivi attuali, ho deciso di { ritirare }.
    .wn3 = Ho capito che questo ruolo non è il più adatto ai miei obiettivi attuali, quindi { ritiro }.
    .w4 = Più penso a quello che voglio fare nei prossimi anni, più mi è chiaro che questa non è la strada giusta per me, e per questo { ritiro }.
    .nf5 = Dopo aver riflettuto sui miei obiettivi, ho deciso di { ritirare }.
    .nf6 = I miei obiettivi professionali vanno in un'altra direzione, e per questo { ritiro }.
    .f7 = Poiché al momento i miei obiettivi sono diversi, { ritiro }.
    .nf8 = Ho riflettuto con calma sui miei obiettivi, che oggi vanno in un'altra direzione, e ho deciso di { ritirare }.
decision-pausing =
    .wn1 = I miei programmi sono cambiati e metto in pausa la ricerca di lavoro, quindi { ritiro }.
    .wn2 = Per ora metto in pausa la ricerca di lavoro, quindi { ritiro }.
    .wn3 = Qualcosa è cambiato e per ora non cerco più un nuovo lavoro, quindi { ritiro }.
    .w4 = Per un po' non cercherò un nuovo lavoro, e ci tengo a { dirlo } subito: { ritiro }.
    .nf5 = Per il momento sospendo la ricerca di un nuovo lavoro, quindi { ritiro }.
    .nf6 = Poiché sospendo la ricerca di un nuovo lavoro, { ritiro }.
    .f7 = Avendo deciso di sospendere la ricerca di un nuovo impiego, { ritiro }.
    .nf8 = Alcuni cambiamenti mi portano a sospendere per ora la ricerca di un nuovo lavoro, e per questo { ritiro }.
decision-unsaid =
    .wn1 = Ci ho pensato bene e ho deciso di { ritirare }.
    .wn2 = Dopo averci pensato, ho deciso di { ritirare }.
    .wnf3 = Ho deciso di { ritirare }.
    .w4 = Ci ho pensato con calma e preferisco { dirlo } subito: { ritiro }.
    .nf5 = Dopo aver riflettuto, ho deciso di { ritirare }.
    .nf6 = { Dat } comunico che { ritiro }.
    .f7 = { Dat } comunico che, dopo aver riflettuto, ho deciso di { ritirare }.
    .nf8 = Ho riflettuto con calma e desidero comunicare quanto prima la mia decisione: { ritiro }.
decision-pay =
    .wn1 = Dal punto di vista economico cerco qualcosa di diverso, quindi { ritiro }.
    .wn2 = Ho riflettuto sulle mie aspettative economiche e ho deciso di { ritirare }.
    .wnf3 = Per motivi legati alla retribuzione ho deciso di { ritirare }.
    .w4 = Le mie aspettative economiche sono un po' diverse da quanto previsto per il ruolo, e preferisco { dirlo } adesso: { ritiro }.
    .nf5 = Poiché le mie aspettative economiche sono diverse, ho deciso di { ritirare }.
    .nf6 = Le mie aspettative economiche vanno in un'altra direzione, e per questo { ritiro }.
    .f7 = Alla luce delle mie aspettative economiche, { ritiro }.
    .nf8 = Le mie aspettative economiche e le condizioni previste per il ruolo non coincidono del tutto, e per questo { ritiro }.
decision-location =
    .wn1 = Con la sede, al momento, non riesco a organizzarmi, quindi { ritiro }.
    .wn2 = Non riesco a conciliare la sede con i miei impegni, quindi { ritiro }.
    .wnf3 = Per motivi logistici ho deciso di { ritirare }.
    .w4 = Ho provato a far quadrare gli spostamenti, ma per ora non ci riesco, e preferisco { dirlo } subito: { ritiro }.
    .nf5 = Poiché la sede non si concilia con le mie esigenze, { ritiro }.
    .nf6 = Ho valutato gli spostamenti necessari e ho deciso di { ritirare }.
    .f7 = Tenuto conto degli spostamenti necessari, { ritiro }.
    .nf8 = Dal punto di vista logistico la sede non è compatibile con la mia situazione attuale, e per questo { ritiro }.
decision-staying =
    .wn1 = Ho deciso di restare dove lavoro ora, quindi { ritiro }.
    .wn2 = Dopo averci pensato, preferisco restare nel mio lavoro attuale, quindi { ritiro }.
    .wn3 = Per ora il posto giusto per me è quello dove lavoro già, quindi { ritiro }.
    .w4 = Ci ho pensato bene e voglio restare dove lavoro ora; preferisco { dirlo } subito: { ritiro }.
    .nf5 = Ho scelto di proseguire nel mio lavoro attuale, quindi { ritiro }.
    .nf6 = Poiché continuerò nel mio lavoro attuale, { ritiro }.
    .f7 = Avendo scelto di proseguire nel mio attuale impiego, { ritiro }.
    .nf8 = Dopo aver riflettuto sul mio percorso, ho deciso di restare nel mio lavoro attuale, e per questo { ritiro }.
decision-slow-process =
    .wn1 = I miei tempi si sono fatti più stretti, quindi { ritiro }.
    .wn2 = Devo definire i miei programmi prima del previsto, quindi { ritiro }.
    .wn3 = I tempi non sono più compatibili con i miei programmi, quindi { ritiro }.
    .w4 = Per come stanno le cose devo definire adesso i miei programmi, e preferisco { dirlo } subito: { ritiro }.
    .nf5 = Poiché devo definire i miei programmi prima del previsto, { ritiro }.
    .nf6 = I miei tempi sono cambiati, e per questo { ritiro }.
    .f7 = Per ragioni legate ai miei tempi ho deciso di { ritirare }.
    .nf8 = Devo definire i miei programmi prima di quanto pensassi all'inizio, e per questo ho deciso di { ritirare }.
decision-personal =
    .wn1 = Nella mia situazione personale è cambiato qualcosa, quindi { ritiro }.
    .wnf2 = Per motivi personali ho deciso di { ritirare }.
    .wn3 = È cambiato qualcosa sul piano personale, quindi { ritiro }.
    .w4 = Per ragioni personali devo fare un passo indietro, e ci tengo a { dirlo } subito: { ritiro }.
    .nf5 = Poiché la mia situazione personale è cambiata, { ritiro }.
    .nf6 = La mia situazione personale è cambiata, e per questo { ritiro }.
    .f7 = { Dat } comunico che per motivi personali { ritiro }.
    .nf8 = Ragioni personali mi portano a una decisione che desidero comunicare quanto prima: { ritiro }.
decision-confirm =
    .w1 = Come { dat } dicevo a voce, { ritiro }, e ci tengo a metterlo anche per iscritto.
    .wn2 = Solo due righe per confermare che { ritiro }.
    .wnf3 = Ecco per iscritto quanto { dat } ho detto a voce: { ritiro }.
    .nf4 = Come anticipato a voce, { ritiro }.
    .nf5 = Con questo messaggio confermo quanto { dat } ho detto a voce: { ritiro }.
    .f6 = { Dat } confermo per iscritto che { ritiro }.
decision-referrer =
    .w1 = Ho deciso di { ritirare }, e volevo che lo { sapesse } da me.
    .wn2 = Dopo averci pensato, ho deciso di { ritirare }, e volevo che lo { sapesse } subito.
    .wnf3 = Ci tengo che la notizia arrivi da me: ho deciso di { ritirare }.
    .nf4 = Dopo aver riflettuto, ho deciso di { ritirare }, e ci tengo a dirlo personalmente.
    .f5 = Ho riflettuto con calma e ho deciso di { ritirare }; desideravo che lo { sapesse } da me.
decision-firm =
    .w1 = Ci ho pensato ancora e la mia decisione resta la stessa: { ritiro }.
    .wn2 = Anche a mente fredda la mia decisione non cambia: { ritiro }.
    .wnf3 = Ho riflettuto di nuovo e confermo la mia decisione: { ritiro }.
    .nf4 = La mia decisione non è cambiata: { ritiro }.
    .f5 = Dopo un'ulteriore riflessione, confermo la decisione di { ritirare }.
decision-reverse =
    .w1 = Poco tempo fa ho deciso di { ritirare }, ma ho capito che è stato un errore.
    .wn2 = Ho sbagliato a { ritirare }, e ci tengo a dirlo.
    .wnf3 = Ho capito che { ritirare } è stato un errore.
    .wnf4 = Ci ho ripensato: { ritirare } è stata una scelta affrettata.
    .nf5 = Di recente ho deciso di { ritirare }, ma ripensandoci con calma ho capito che non era la scelta giusta.
    .f6 = Ripensando alla decisione di { ritirare }, riconosco che è stata un errore.

## Apology, once, for what was booked

apology =
    .w1 = Mi dispiace per il cambio di programma.
    .w2 = { Scusi } il cambio di programma.
    .wn3 = Mi dispiace per il disturbo.
    .wnf4 = { Dat } chiedo scusa per il cambio di programma.
    .n5 = { Dat } chiedo scusa per il disturbo.
    .nf6 = Mi scuso per il cambio di programma.
    .f7 = { Acc } prego di scusare il cambio di programma.
    .nf8 = Mi scuso per l'inconveniente.
apology-late =
    .w1 = Mi dispiace { dirlo } con così poco preavviso.
    .w2 = { Scusi } il poco preavviso.
    .wn3 = Mi dispiace per il poco preavviso.
    .wnf4 = { Dat } chiedo scusa per il poco preavviso.
    .n5 = Mi scuso per il poco preavviso e per il disturbo.
    .nf6 = Mi scuso per lo scarso preavviso.
    .f7 = { Acc } prego di scusare lo scarso preavviso.
apology-assignment =
    .w1 = Mi dispiace per il lavoro in più, visto che la prova era già concordata.
    .wn2 = Mi dispiace rinunciare alla prova concordata.
    .wnf3 = { Dat } chiedo scusa per il cambio di programma riguardo alla prova.
    .nf4 = Mi scuso per l'inconveniente, visto che la prova era già concordata.
    .f5 = { Acc } prego di scusare il cambio di programma riguardo alla prova.

## Release

release =
    .wn1 = Lo { spazio } è di nuovo libero.
    .w2 = { Cancelli } pure dall'agenda il { colloquio }.
    .wn3 = { Puo } proporre l'{ appuntamento } a un'altra persona.
    .w4 = L'{ appuntamento } può passare tranquillamente a un'altra persona.
    .wnf5 = { Puo } considerare annullato il { colloquio }.
    .nf6 = { Puo } senz'altro assegnare l'{ appuntamento } a un'altra persona.
    .nf7 = In questo modo l'{ appuntamento } si libera per un'altra persona.
    .f8 = Lo { spazio } torna così disponibile per un'altra persona.
    .wnf9 = Il { colloquio } si può togliere dall'agenda.
release-assignment =
    .w1 = Non serve aspettare la mia consegna, e naturalmente cancello il materiale che ho ricevuto.
    .wn2 = Naturalmente cancello il materiale che ho ricevuto.
    .wnf3 = Eliminerò l'eventuale materiale ricevuto.
    .nf4 = Il materiale che ho ricevuto verrà naturalmente eliminato.
    .f5 = Non occorre attendere la consegna; eliminerò l'eventuale materiale ricevuto.

## Question

question =
    .w1 = Prima di andare avanti, { potrebbe } raccontarmi com'è una settimana tipo e con chi lavorerei di più?
    .wn2 = Per farmi un'idea più precisa, vorrei chiedere come sarebbero i primi mesi.
    .wnf3 = { Potrebbe } dirmi, prima del prossimo passo, che cosa conterebbe di più nei primi sei mesi e come lavora di solito il team?
    .nf4 = Prima di decidere sul prossimo passo, vorrei sapere quali sono le priorità e come si valutano i risultati.
    .f5 = Posso chiedere, prima del prossimo passo, quali sarebbero le priorità e che cosa ci si aspetta nei primi sei mesi?
question-pay =
    .w1 = Prima di andare avanti, { potrebbe } dirmi più o meno quale fascia retributiva è prevista e che cosa comprende?
    .wn2 = Per capire se siamo in linea, { potrebbe } indicarmi la fascia retributiva prevista e che cosa comprende?
    .wnf3 = { Potrebbe } indicarmi la fascia retributiva e i principali benefit prima del prossimo passo?
    .nf4 = Prima del prossimo passo, posso chiedere qual è la fascia retributiva e quali benefit sono previsti?
    .f5 = Per la mia decisione sarebbe utile conoscere la fascia retributiva e i principali benefit: { potrebbe } darmi qualche indicazione?
question-location =
    .w1 = Prima di andare avanti, { potrebbe } dirmi quanti giorni il team lavora in sede e quanto spazio c'è per il lavoro da remoto?
    .wn2 = Vorrei capire se la sede può andare bene per me: quanti giorni alla settimana sono previsti in presenza?
    .wnf3 = { Potrebbe } dirmi quanti giorni alla settimana si lavora in sede e quanta flessibilità c'è?
    .nf4 = Prima del prossimo passo, posso chiedere quanti giorni in presenza sono previsti e con quale flessibilità?
    .f5 = Per la mia decisione sarebbe utile sapere quanta parte del lavoro si svolge in sede: { potrebbe } darmi qualche indicazione?
question-timing =
    .w1 = Sto organizzando le prossime settimane: { potrebbe } dirmi più o meno quali passi mancano e quando arriverà una decisione?
    .wn2 = Per organizzarmi nelle prossime settimane, { potrebbe } dirmi quali passi mancano e per quando è prevista una decisione?
    .wnf3 = { Potrebbe } dirmi quali passi mancano ancora e per quando è prevista una decisione?
    .nf4 = Posso chiedere quali passi mancano ancora, quando sono previsti ed entro quando arriverà una decisione?
    .f5 = Per la mia organizzazione sarebbe utile sapere quali passi mancano ancora e per quando è prevista una decisione: { potrebbe } darmi qualche indicazione?
question-reconnect =
    .w1 = Sto di nuovo cercando lavoro e mi piacerebbe sapere se c'è qualcosa di adatto a me: possiamo sentirci per due chiacchiere?
    .wn2 = Ho ripreso a cercare lavoro: possiamo sentirci brevemente per parlare delle posizioni aperte?
    .wnf3 = Sto cercando un nuovo lavoro: posso chiedere se c'è una posizione adatta a me?
    .nf4 = Ho ripreso la ricerca di un nuovo lavoro; posso chiedere se ci sono posizioni in linea con il mio profilo?
    .nf5 = Posso chiedere se c'è una posizione per me, ora che ho ripreso a cercare lavoro?
    .f6 = Avendo ripreso la ricerca di un nuovo impiego, mi farebbe piacere sapere se ci sono posizioni aperte: sarebbe possibile parlarne brevemente?
question-reverse =
    .w1 = Se non è troppo tardi, mi piacerebbe molto rientrare nella selezione per { posizione }: sarebbe possibile?
    .wn2 = È ancora possibile considerare il mio profilo per { posizione }?
    .wnf3 = Sarebbe possibile riprendere in considerazione il mio profilo per { posizione }?
    .nf4 = Se { posizione } è ancora aperta, sarebbe possibile riprendere in considerazione il mio profilo?
    .f5 = Posso chiedere se { posizione } è ancora aperta e se il mio profilo può essere riconsiderato?
    .f6 = Sarebbe ancora possibile considerare il mio profilo per { posizione }?

## Appreciation

appreciation-early =
    .w1 = Mi è piaciuto scoprire qualcosa del team e del lavoro che fate.
    .wn2 = È stato bello scoprire qualcosa di più sul team e sul lavoro che fate.
    .wn3 = So quanto impegno richiede una selezione, e apprezzo la { sua } disponibilità.
    .w4 = Dietro ogni selezione c'è molto lavoro, e apprezzo davvero la { sua } gentilezza.
    .nf5 = Ho apprezzato la { sua } disponibilità e ciò che ho potuto sapere del team.
    .wnf6 = È stato interessante saperne di più sul team e sul lavoro che fate.
    .f7 = Mi ha fatto molto piacere l'interesse mostrato per il mio percorso.
    .nf8 = Quanto ho potuto sapere del team e del lavoro mi ha lasciato un'ottima impressione.
appreciation-met =
    .w1 = Mi è piaciuto molto scoprire come lavora il team.
    .wn2 = Ho ascoltato con interesse i progetti del team e ne ho tratto molti spunti.
    .wn3 = È stato bello capire come lavora il team, e ho apprezzato la { sua } disponibilità.
    .w4 = Ho imparato molto sul lavoro del team, e ho apprezzato davvero la chiarezza con cui mi { ha } risposto.
    .wnf5 = Ho apprezzato la { sua } disponibilità e quello che mi { ha } raccontato del team.
    .nf6 = È stato molto utile capire come lavora il team.
    .f7 = Quanto mi { ha } raccontato del team e del lavoro è stato per me di grande interesse.
    .nf8 = Conservo un'ottima impressione del team e ho apprezzato la { sua } cordialità.
appreciation-felt-off =
    .w1 = Apprezzo tutto quello che mi { ha } raccontato del team e del lavoro.
    .wn2 = Mi { ha } raccontato molto del team e del ruolo, e lo apprezzo.
    .wnf3 = È stato gentile da parte { sua } raccontarmi tanto del team e del lavoro.
    .nf4 = Apprezzo le informazioni che mi { ha } dato sul team e sul ruolo.
    .nf5 = Ho apprezzato le informazioni ricevute sul team e sul lavoro.
appreciation-spoken =
    .w1 = Grazie ancora di tutto, davvero.
    .wn2 = Grazie ancora per la disponibilità.
    .wnf3 = { Acc } ringrazio ancora per la { sua } gentilezza.
    .nf4 = Ancora grazie per il tempo e per l'attenzione.
    .f5 = Di nuovo grazie per il tempo che mi { ha } dedicato.
appreciation-ask =
    .w1 = Una risposta mi aiuterebbe molto, per iscritto o con una telefonata, come { dat } viene più comodo.
    .wn2 = Bastano poche parole, e se { dat } è più comodo possiamo anche sentirci al telefono.
    .wnf3 = Mi aiuterebbe a decidere bene, e va benissimo anche una breve telefonata.
    .wn4 = Mi aiuterebbe a decidere con più serenità, e se { dat } è più comodo possiamo anche sentirci al telefono per qualche minuto.
    .nf5 = Una breve risposta, per iscritto o al telefono, mi sarebbe di grande aiuto.
    .nf6 = Una risposta mi aiuterebbe a valutare bene i prossimi passi; se { dat } è più comodo, ne parlo volentieri anche al telefono.
    .f7 = Ne parlerei volentieri anche al telefono, se { dat } fosse più comodo.
appreciation-referrer =
    .w1 = Non dimentico che { ha } fatto il mio nome, e se un giorno posso ricambiare lo farò con piacere.
    .wn2 = Il { suo } sostegno per me conta molto, e questo non cambia; spero di poter ricambiare un giorno.
    .wnf3 = Per me il { suo } sostegno ha significato molto.
    .wnf4 = Il { suo } sostegno conta molto per me.
    .nf5 = Apprezzo molto la { sua } fiducia e spero di avere l'occasione di ricambiare.
    .f6 = Tengo molto alla fiducia che mi { ha } dimostrato e spero di poterla ricambiare quando se ne presenterà l'occasione.
appreciation-firm =
    .w1 = Preferirei fermarmi qui e conto sulla { sua } comprensione; questo non toglie nulla all'attenzione che mi { ha } dedicato.
    .wn2 = Preferisco non entrare nei dettagli, e conto sulla { sua } comprensione.
    .wnf3 = Per me è una scelta definitiva, e ho apprezzato il modo in cui ne { ha } parlato con me.
    .nf4 = Preferirei non aggiungere altro e confido nella { sua } comprensione.
    .f5 = Confido nella { sua } comprensione se preferisco non entrare nei dettagli; ho molto apprezzato il { suo } interesse.
appreciation-reconnect =
    .w1 = Bastano poche parole, e se ora non c'è nulla va benissimo anche solo restare in contatto.
    .wn2 = Mando volentieri un curriculum aggiornato, oppure ne parliamo quando { dat } è comodo.
    .wnf3 = Se al momento non c'è nulla, mi farebbe comunque piacere restare in contatto.
    .nf4 = Invio volentieri il mio curriculum aggiornato e sono disponibile per una telefonata quando { dat } è comodo.
    .f5 = Qualora al momento non ci fosse nulla, { dat } sarei riconoscente se mi { tenesse } presente per il futuro.
appreciation-reverse =
    .w1 = Capirei benissimo se nel frattempo { avesse } deciso diversamente, e { acc } ringrazio in ogni caso.
    .wn2 = Se la selezione è già andata avanti lo capisco, e grazie in ogni caso.
    .wnf3 = In ogni caso { acc } ringrazio per l'ascolto.
    .wnf4 = Qualunque sia la risposta, { acc } ringrazio per l'attenzione.
    .nf5 = Capirei perfettamente se fosse troppo tardi o se nel frattempo { avesse } preso un'altra strada, e { acc } ringrazio in ogni caso per l'attenzione.
    .f6 = Comprenderei se la mia richiesta arrivasse troppo tardi, e { acc } ringrazio comunque per averla valutata.

## Keeping in touch

keep =
    .w1 = Mi piacerebbe restare in contatto.
    .w2 = Spero che le nostre strade si incrocino di nuovo, e intanto mi piacerebbe restare in contatto.
    .wn3 = Restiamo in contatto.
    .wn4 = Se più avanti ci fosse un ruolo adatto a me, mi farebbe piacere ricevere { sue } notizie.
    .wnf5 = Mi farebbe piacere restare in contatto e risentirci al momento giusto.
    .wnf6 = Spero che resteremo in contatto.
    .wnf7 = Sarebbe bello restare in contatto.
    .nf8 = Resto volentieri in contatto per opportunità future.
    .f9 = Se in futuro si presentasse un ruolo adatto, riceverei con piacere { sue } notizie.
keep-pausing =
    .w1 = Mi piacerebbe risentirci quando riprenderò a cercare.
    .wn2 = Risentiamoci quando riprenderò a cercare.
    .wnf3 = Spero di restare in contatto e di riparlarne al momento giusto.
    .nf4 = Quando riprenderò la ricerca, mi farebbe piacere risentirci.
    .wnf5 = Sarebbe bello risentirci più avanti.
    .nf6 = Spero che ci risentiremo più avanti.
keep-linkedin =
    .w1 = Mi piacerebbe restare in contatto qui.
    .wn2 = Restiamo in contatto qui.
    .wn3 = Spero che resteremo in contatto.
    .wn4 = Spero che resteremo in contatto, e mi farebbe piacere sapere di altri ruoli.
    .wnf5 = Sarebbe bello restare in contatto.
    .nf6 = Mi farebbe piacere restare in contatto qui.
    .f7 = Resto volentieri in contatto e riceverei con piacere { sue } notizie.
keep-referrer =
    .w1 = Sarebbe bello fare due chiacchiere presto.
    .w2 = Restiamo in contatto, e appena { puo } mi piacerebbe avere { sue } notizie.
    .wnf3 = Sarebbe bello risentirci presto.
    .nf4 = Spero che ci risentiremo presto.
    .wn5 = Sentiamoci presto.
    .f6 = Mi farebbe piacere risentirci presto.

## Wish

wish =
    .w1 = Spero che { trovi } presto la persona giusta, e auguro buon lavoro a tutto il team.
    .wnf2 = Auguro a { te } e al team di trovare presto la persona giusta.
    .wn3 = Spero che la ricerca porti presto alla persona giusta.
    .wn4 = Buon proseguimento con la ricerca.
    .wn5 = Buon proseguimento con la selezione, e buon lavoro a { te } e al team.
    .wnf6 = { Dat } auguro di trovare presto la persona giusta.
    .nf7 = I miei migliori auguri a { te } e al team per il proseguimento della selezione e per il lavoro dei prossimi mesi.
    .nf8 = Auguro a { te } e al team buon lavoro e pieno successo nella ricerca.
    .f9 = I miei migliori auguri a { te } e al team per il proseguimento della ricerca.
    .nf10 = { Dat } auguro buon proseguimento con la selezione.
wish-referrer =
    .w1 = Spero che vada tutto bene, anche sul lavoro.
    .wn2 = { Dat } auguro il meglio, sul lavoro e non solo.
    .wnf3 = Spero che { dat } vada tutto bene.
    .nf4 = { Dat } auguro buon lavoro.
    .f5 = Auguro a { te } e al { suo } team buon lavoro.

## Closing

closing-signed = { $text },
closing-unsigned = { $text }
closing =
    .w1 = Un caro saluto
    .w2 = Cari saluti
    .w3 = Buona giornata e un caro saluto
    .wnf4 = Un cordiale saluto
    .n5 = Un saluto cordiale
    .nf6 = Cordiali saluti
    .nf7 = Con i migliori saluti
    .f8 = Con un cordiale saluto
    .f9 = Distinti saluti
closing-linkedin =
    .w1 = Un caro saluto
    .wn2 = Un saluto
    .w3 = Cari saluti
    .wn4 = Buona giornata
    .wnf5 = Un cordiale saluto
    .nf6 = Cordiali saluti
    .f7 = Con i migliori saluti
closing-phone =
    .w1 = { Dat } mando anche due righe per e-mail. Buona giornata.
    .wn2 = Metto tutto anche in un'e-mail. { Arrivederci } e buona giornata.
    .wn3 = { Avra } tutto anche per iscritto. Buona giornata.
    .nf4 = Confermo tutto anche per e-mail. { Arrivederci } e buona giornata.
    .nf5 = { Avra } una conferma anche per iscritto. { Arrivederci }.
    .f6 = { Dat } invierò una conferma scritta. Buona giornata.
closing-voicemail =
    .w1 = Non serve richiamare, perché scrivo anche un'e-mail. Buona giornata.
    .wn2 = Non c'è bisogno di richiamare: metto tutto anche in un'e-mail. { Arrivederci }.
    .wn3 = Scrivo anche due righe per e-mail. Buona giornata.
    .wn4 = { Avra } tutto anche per iscritto. { Arrivederci }.
    .wnf5 = { Arrivederci } e buona giornata.
    .nf6 = Confermo tutto anche per e-mail. { Arrivederci }.
    .nf7 = Non occorre richiamare, perché confermo tutto anche per e-mail. { Arrivederci }.
    .f8 = Seguirà una conferma scritta. { Arrivederci }.
closing-reply =
    .w1 = Mi { puo } trovare al telefono o per e-mail. Buona giornata, e a presto.
    .wn2 = Basta una telefonata o un messaggio, quando { dat } è comodo. A presto.
    .wnf3 = { Arrivederci } e buona giornata.
    .wnf4 = Mi farebbe piacere avere { sue } notizie, al telefono o per e-mail. { Arrivederci } e buona giornata.
    .nf5 = Sono disponibile in qualsiasi momento, al telefono o per e-mail. { Arrivederci }.
    .f6 = Resto in attesa di { sue } notizie, quando { dat } sarà comodo. { Arrivederci }.
closing-friend =
    .w1 = Un caro saluto, e a presto.
    .wn2 = Buona giornata e un caro saluto.
    .wnf3 = { Arrivederci } e buona giornata.
    .nf4 = Buona giornata e buon lavoro.
    .f5 = { Dat } auguro una buona giornata. { Arrivederci }.

## Subject

con-nome = { $nameForm ->
    [known] { " " }– { $name }
   *[none] { "" }
}
per-la-posizione = { $roleForm ->
    [title] { " " }per la posizione di { $role }
    [whole] { " " }per la posizione «{ $role }»
   *[none] { "" }
}
due-punti = { $roleForm ->
    [none] { "" }
   *[title] : { $role }
}
sulla-sola-posizione = { $roleForm ->
    [title] sulla posizione di { $role }
    [whole] sulla posizione «{ $role }»
   *[none] sulla posizione
}
oggetto = { $act ->
    [application] Ritiro della candidatura
    [invitation] Ritiro della candidatura
   *[process] Ritiro dal processo di selezione
}
oggetto-breve = { $act ->
    [application] Ritiro candidatura
    [invitation] Ritiro candidatura
   *[process] Ritiro dalla selezione
}
subject =
    .wnf1 = { oggetto }{ per-la-posizione }{ con-nome }
    .wnf2 = { oggetto }{ due-punti }{ con-nome }
    .wnf3 = { oggetto-breve }{ due-punti }{ con-nome }
subject-offer =
    .wnf1 = Rinuncia all'offerta{ per-la-posizione }{ con-nome }
    .wnf2 = La mia decisione sull'offerta{ per-la-posizione }{ con-nome }
    .wnf3 = Rinuncia all'offerta di lavoro{ due-punti }{ con-nome }
subject-ask =
    .wnf1 = Una domanda { sulla-sola-posizione }{ con-nome }
    .wnf2 = Prima del prossimo passo{ due-punti }{ con-nome }
    .wnf3 = Una domanda{ due-punti }{ con-nome }
subject-confirm =
    .wnf1 = Conferma della nostra telefonata{ due-punti }{ con-nome }
    .wnf2 = Conferma scritta dopo la telefonata{ due-punti }{ con-nome }
    .wnf3 = La nostra telefonata { sulla-sola-posizione }{ con-nome }
subject-referrer =
    .wnf1 = Grazie per la segnalazione{ due-punti }
    .wnf2 = La { sua } segnalazione{ per-la-posizione }
    .wnf3 = Novità { sulla-sola-posizione }
subject-firm =
    .wnf1 = La mia decisione { sulla-sola-posizione }{ con-nome }
    .wnf2 = Conferma della mia decisione{ due-punti }{ con-nome }
    .wnf3 = Ancora { sulla-sola-posizione }{ con-nome }
subject-reconnect =
    .wnf1 = Di nuovo in contatto{ con-nome }
    .wnf2 = Di nuovo alla ricerca di lavoro{ con-nome }
    .wnf3 = Riprendiamo i contatti{ con-nome }
subject-reverse =
    .wnf1 = La mia decisione { sulla-sola-posizione }{ con-nome }
    .wnf2 = La mia candidatura{ per-la-posizione }{ con-nome }
    .wnf3 = Un ripensamento { sulla-sola-posizione }{ con-nome }
