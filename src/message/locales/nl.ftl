# Dutch, for readers in the Netherlands and in Flanders. docs/LANGUAGES.md tells how a file is read.
# Two sets of words give something up: `stap…` as one says it, `trek…` as one writes it to an office.

data =
    .after-title = capital
    .region = NL
    .length = 1
    .address = u je formal
    .greeting-joint = ,_
    .articles = de het een the a an
    .role-heads = functie rol positie vacature baan job
    .role-firsts = stage afstudeerstage meewerkstage bijbaan
    .role-words = functie rol vacature positie baan job stage afstudeerstage meewerkstage stageplek stageplaats bijbaan
    .not-a-role = wij we u je jij jou jouw jullie uw ons onze mijn ik die dat wat welke is was wordt zou zijn bent hebt heeft zoeken zoekt zoek graag willen wil kunt kun nodig hoi hallo beste geachte bedankt dank alstublieft alsjeblieft
    .slot-words = op om uur vanaf van de
    .common = mijn jullie voor over naar deze door hebt hebben heeft bent zijn waren niet maar daarom omdat nog zoals meer iets ook wel team functie vacature elkaar onze

## Whom one speaks to

u = { $you ->
    [informal] { je }
   *[formal] u
}
je = { $readers ->
    [many] jullie
   *[one] je
}
uw = { $you ->
    [informal] { je }
   *[formal] uw
}
jou = { $you ->
    [informal] { $readers ->
        [many] jullie
       *[one] jou
    }
   *[formal] u
}
jij = { $you ->
    [informal] { $readers ->
        [many] jullie
       *[one] jij
    }
   *[formal] u
}
# The employer's, also where only one of its people reads it.
jullie = { $you ->
    [informal] jullie
   *[formal] uw
}
# All who are there, where one of them is wished well.
u-allen = { $you ->
    [informal] jullie
   *[formal] u
}
Jullie = { $you ->
    [informal] Jullie
   *[formal] Uw
}
Uw = { $you ->
    [informal] { $readers ->
        [many] Jullie
       *[one] Je
    }
   *[formal] Uw
}
hebt = { $you ->
    [informal] { $readers ->
        [many] hebben
       *[one] hebt
    }
   *[formal] hebt
}
hebt-u = { $you ->
    [informal] { $readers ->
        [many] hebben jullie
       *[one] heb je
    }
   *[formal] hebt u
}
bent = { $you ->
    [informal] { $readers ->
        [many] zijn
       *[one] bent
    }
   *[formal] bent
}
was = { $you ->
    [informal] { $readers ->
        [many] waren
       *[one] was
    }
   *[formal] was
}
kunt-u = { $you ->
    [informal] { $readers ->
        [many] kunnen jullie
       *[one] kun je
    }
   *[formal] kunt u
}
Kunt-u = { $you ->
    [informal] { $readers ->
        [many] Kunnen jullie
       *[one] Kun je
    }
   *[formal] Kunt u
}
zou-u = { $you ->
    [informal] { $readers ->
        [many] zouden jullie
       *[one] zou je
    }
   *[formal] zou u
}
Zou-u = { $you ->
    [informal] { $readers ->
        [many] Zouden jullie
       *[one] Zou je
    }
   *[formal] Zou u
}
u-spreekt = { $you ->
    [informal] { $readers ->
        [many] jullie spreken
       *[one] je spreekt
    }
   *[formal] u spreekt
}
u-iemand-vindt = { $you ->
    [informal] jullie snel iemand vinden
   *[formal] u snel iemand vindt
}
vindt-u = { $you ->
    [informal] vinden jullie
   *[formal] vindt u
}

## What it is about

# Flanders has other words for these.
job = { $region ->
    [BE] job
   *[NL] baan
}
salaris = { $region ->
    [BE] loon
   *[NL] salaris
}
salariswensen = { $region ->
    [BE] loonverwachtingen
   *[NL] salariswensen
}

functie = { $roleForm ->
    [title] de functie van { $role }
    [whole] de { $role }
   *[none] de functie
}
baan = { functie }{ $companyForm ->
    [known] { " " }bij { $company }
   *[none] { "" }
}
laat-weten = { $spoken ->
    [yes] Ik bel { u } om te laten weten
   *[no] Met dit bericht laat ik { u } weten
}
ander-aanbod = { $act ->
    [offer] een andere { job }
   *[other] een ander aanbod
}
stap = { $act ->
    [application] trek mijn sollicitatie in
    [invitation] zie af van het gesprek en trek mijn sollicitatie in
    [invitation-sourced] zie af van het gesprek en stap uit de procedure
    [consideration] trek me terug als kandidaat
    [offer] ga niet in op het aanbod
   *[process] stap uit de procedure
}
stap-ik = { $act ->
    [application] trek ik mijn sollicitatie in
    [invitation] zie ik af van het gesprek en trek ik mijn sollicitatie in
    [invitation-sourced] zie ik af van het gesprek en stap ik uit de procedure
    [consideration] trek ik me terug als kandidaat
    [offer] ga ik niet in op het aanbod
   *[process] stap ik uit de procedure
}
uitstap = { $act ->
    [application] mijn sollicitatie intrek
    [invitation] afzie van het gesprek en mijn sollicitatie intrek
    [invitation-sourced] afzie van het gesprek en uit de procedure stap
    [consideration] me terugtrek als kandidaat
    [offer] niet inga op het aanbod
   *[process] uit de procedure stap
}
uit-te-stappen = { $act ->
    [application] mijn sollicitatie in te trekken
    [invitation] af te zien van het gesprek en mijn sollicitatie in te trekken
    [invitation-sourced] af te zien van het gesprek en uit de procedure te stappen
    [consideration] me terug te trekken als kandidaat
    [offer] niet in te gaan op het aanbod
   *[process] uit de procedure te stappen
}
trek = { $act ->
    [application] trek mijn sollicitatie in
    [invitation] zie af van het gesprek en trek mijn sollicitatie in
    [invitation-sourced] zie af van het gesprek en trek me terug uit de procedure
    [consideration] trek me terug als kandidaat
    [offer] zie af van het aanbod
   *[process] trek me terug uit de procedure
}
trek-ik = { $act ->
    [application] trek ik mijn sollicitatie in
    [invitation] zie ik af van het gesprek en trek ik mijn sollicitatie in
    [invitation-sourced] zie ik af van het gesprek en trek ik me terug uit de procedure
    [consideration] trek ik me terug als kandidaat
    [offer] zie ik af van het aanbod
   *[process] trek ik me terug uit de procedure
}
intrek = { $act ->
    [application] mijn sollicitatie intrek
    [invitation] afzie van het gesprek en mijn sollicitatie intrek
    [invitation-sourced] afzie van het gesprek en me terugtrek uit de procedure
    [consideration] me terugtrek als kandidaat
    [offer] afzie van het aanbod
   *[process] me terugtrek uit de procedure
}
in-te-trekken = { $act ->
    [application] mijn sollicitatie in te trekken
    [invitation] af te zien van het gesprek en mijn sollicitatie in te trekken
    [invitation-sourced] af te zien van het gesprek en me terug te trekken uit de procedure
    [consideration] me terug te trekken als kandidaat
    [offer] af te zien van het aanbod
   *[process] me terug te trekken uit de procedure
}
afspraak = { $slotForm ->
    [known] afspraak van { $slot }
   *[none] afspraak
}
plek = { $slotForm ->
    [known] plek op { $slot }
   *[none] plek in de agenda
}
gesprek = { $slotForm ->
    [known] gesprek van { $slot }
   *[none] gesprek
}
slot = { $date } om { $hour }{ $minuteForm ->
    [none] { "" }
   *[known] { "." }{ $minute }
} uur{ $zone }
slot-day = { $date }

## Greeting, and who is calling

greeting-written = { $text },
greeting-spoken = { $text }{ $nameForm ->
    [known] ,
   *[none] { "." }
}
met-titel = { $gender ->
    [female] mevrouw { $bare }
    [male] { $spoken ->
        [yes] meneer { $bare }
       *[no] heer { $bare }
    }
   *[none] { $bare }
}
beste = { $place ->
    [next] beste
   *[first] Beste
}
# Who has no title of their own beside somebody who has one is greeted by a first name.
geachte = { $place ->
    [next] { $gender ->
        [none] beste
       *[other] geachte
    }
   *[first] Geachte
}
dag = { $place ->
    [next] { "" }
   *[first] Dag{ " " }
}
goedendag = { $place ->
    [next] { "" }
   *[first] Goedendag{ " " }
}
beste-met-titel = { $spoken ->
    [yes] { dag }{ met-titel }
   *[no] { beste } { met-titel }
}
geachte-met-titel = { $spoken ->
    [yes] { goedendag }{ met-titel }
   *[no] { geachte } { met-titel }
}
beste-of-dag = { $spoken ->
    [yes] Dag
   *[no] Beste
}
hoi = { $region ->
    [BE] Dag
   *[NL] Hoi
}
greeting-named =
    .wt1 = { hoi } { $to }
    .wv2 = { beste-of-dag } { $to }
    .nf3 = { beste-of-dag } { $to }
greeting-titled =
    .w1 = { beste-met-titel }
    .n2 = { $gender ->
        [none] { beste-met-titel }
       *[other] { geachte-met-titel }
    }
    .f3 = { geachte-met-titel }
greeting-all =
    .w1 = { beste-of-dag } allemaal
    .n2 = { $spoken ->
        [yes] Dag allemaal
       *[no] Beste allen
    }
    .f3 = { $spoken ->
        [yes] Goedendag allemaal
       *[no] Geachte allen
    }
greeting-unknown =
    .wt1 = Hallo
    .wv2 = Goedendag
    .nf3 = Goedendag
name-spoken =
    .wn1 = met { $name }.
    .wnf2 = dit is { $name }.
    .wnf3 = { u-spreekt } met { $name }.
    .nf4 = mijn naam is { $name }.

## Thanks

thanks-applied =
    .w1 = Dank { u } wel dat { u } de tijd { hebt } genomen om naar mijn sollicitatie voor { baan } te kijken.
    .wn2 = Bedankt voor het bekijken van mijn sollicitatie voor { baan }.
    .wnf3 = Hartelijk dank voor { uw } aandacht voor mijn sollicitatie naar { baan }.
    .w4 = Fijn dat { u } naar mijn sollicitatie voor { baan } { hebt } gekeken, bedankt daarvoor.
    .wnf5 = Dank voor de tijd die { u } aan mijn sollicitatie voor { baan } { hebt } besteed.
    .nf6 = Graag bedank ik { u } voor de aandacht die { u } aan mijn sollicitatie voor { baan } { hebt } besteed.
    .f7 = Ik dank { u } voor de tijd die { u } aan mijn sollicitatie naar { baan } { hebt } besteed.
    .nf8 = Dat { u } de tijd { hebt } genomen voor mijn sollicitatie naar { baan }, stel ik zeer op prijs.
    .nf9 = Dank voor het bekijken van mijn sollicitatie voor { baan }.
thanks-sourced =
    .w1 = Leuk dat { u } me { hebt } benaderd voor { baan }, en bedankt voor { uw } bericht.
    .wn2 = Bedankt voor { uw } bericht over { baan }.
    .wn3 = Leuk om van { u } te horen over { baan }, en bedankt voor { uw } interesse.
    .w4 = Dank { u } wel voor het bericht over { baan }, en fijn dat { u } daarbij aan mij { hebt } gedacht.
    .wnf5 = Hartelijk dank dat { u } me { hebt } benaderd voor { baan }.
    .wnf6 = Dank voor { uw } bericht over { baan } en voor { uw } interesse in mijn profiel.
    .f7 = Graag bedank ik { u } voor het bericht over { baan }.
    .nf8 = Het is attent dat { u } voor { baan } aan mij { hebt } gedacht, en ik dank { u } voor { uw } belangstelling.
    .nf9 = Dank voor { uw } bericht over { baan }.
thanks-invited =
    .w1 = Leuk dat { u } me { hebt } uitgenodigd voor een gesprek over { baan }, bedankt daarvoor.
    .wnf2 = Hartelijk dank voor de uitnodiging voor een gesprek over { baan }.
    .wn3 = Bedankt voor { uw } uitnodiging om over { baan } te komen praten.
    .w4 = Dank { u } wel voor de uitnodiging om kennis te maken en over { baan } te praten.
    .wnf5 = Dank dat { u } me { hebt } uitgenodigd voor een gesprek over { baan }.
    .nf6 = Graag bedank ik { u } voor de uitnodiging voor een gesprek over { baan }.
    .f7 = Ik dank { u } voor { uw } belangstelling en voor de uitnodiging voor een gesprek over { baan }.
    .nf8 = { Jullie } uitnodiging voor een gesprek over { baan } heb ik zeer op prijs gesteld.
    .nf9 = Dank voor de uitnodiging voor een gesprek over { baan }.
thanks-scheduled =
    .w1 = Fijn dat { u } een moment { hebt } vrijgemaakt om over { baan } te praten, bedankt daarvoor.
    .wn2 = Bedankt voor het inplannen van een gesprek over { baan }.
    .wnf3 = Dank dat { u } tijd { hebt } vrijgemaakt voor een gesprek over { baan }.
    .w4 = Dank { u } wel voor de moeite die { u } { hebt } gedaan om een gesprek over { baan } te regelen.
    .wnf5 = Hartelijk dank voor { uw } uitnodiging voor een gesprek over { baan }.
    .nf6 = Graag bedank ik { u } voor de tijd die { u } voor een gesprek over { baan } { hebt } gereserveerd.
    .f7 = Ik dank { u } voor { uw } belangstelling en voor het plannen van een gesprek over { baan }.
    .nf8 = Dat { u } tijd { hebt } gereserveerd voor een gesprek over { baan }, stel ik zeer op prijs.
    .nf9 = Dank voor het plannen van een gesprek over { baan }.
thanks-interviewed =
    .w1 = Bedankt voor het prettige gesprek over { baan }.
    .wnf2 = Hartelijk dank voor ons gesprek over { baan }.
    .wn3 = Bedankt voor ons gesprek over { baan } en voor de open antwoorden op mijn vragen.
    .w4 = Het was leuk om met { u } over { baan } te praten, en dank { u } wel voor { uw } tijd.
    .wnf5 = Dank dat { u } de tijd { hebt } genomen om met me over { baan } te praten.
    .nf6 = Graag bedank ik { u } voor het gesprek dat we over { baan } hebben gehad.
    .f7 = Ik dank { u } voor ons gesprek over { baan }.
    .nf8 = Het was prettig om met { u } over { baan } te spreken, en ik dank { u } voor { uw } tijd.
    .nf9 = Dank voor ons gesprek over { baan }.
thanks-assignment =
    .w1 = Dank { u } wel voor onze gesprekken over { baan } en voor het vertrouwen in mij.
    .wn2 = Bedankt voor alle tijd die { u } { hebt } genomen om met me over { baan } te praten.
    .wn3 = Fijn dat we zo uitgebreid over { baan } hebben kunnen praten, bedankt daarvoor.
    .w4 = Met plezier denk ik terug aan onze gesprekken over { baan }, en bedankt voor alles wat { u } { hebt } voorbereid.
    .wnf5 = Hartelijk dank voor onze gesprekken over { baan }.
    .nf6 = Graag bedank ik { u } voor onze gesprekken over { baan }.
    .f7 = Ik dank { u } voor de gesprekken over { baan } en voor { uw } voorbereiding.
    .nf8 = Dank voor onze gesprekken over { baan } en voor het werk dat { u } daarin { hebt } gestoken.
    .nf9 = Dank voor onze gesprekken over { baan }.
thanks-final =
    .w1 = Bedankt voor alle gesprekken over { baan } en voor de tijd die het team daarvoor heeft genomen.
    .wn2 = Bedankt voor al onze gesprekken over { baan }.
    .wnf3 = Dank dat { u } me { hebt } uitgenodigd voor de laatste ronde voor { baan }.
    .w4 = Het was leuk om elkaar in de gesprekken over { baan } steeds beter te leren kennen, en dank { u } wel daarvoor.
    .wnf5 = Hartelijk dank voor de tijd die { jij } en { uw } collega's voor de gesprekken over { baan } hebben uitgetrokken.
    .nf6 = Graag bedank ik { u } voor al onze gesprekken over { baan }.
    .f7 = Ik dank { jou } en { uw } collega's voor de gesprekken over { baan }.
    .nf8 = Voor { uw } vertrouwen tijdens de gesprekken over { baan } ben ik { u } dankbaar.
    .nf9 = Dank voor al onze gesprekken over { baan }.
thanks-offer =
    .w1 = Bedankt dat { u } me { baan } { hebt } aangeboden.
    .wn2 = Bedankt dat { u } me { baan } { hebt } aangeboden, en voor alle tijd die { u } erin { hebt } gestoken.
    .wn3 = Het betekent veel voor me dat de keuze voor { baan } op mij is gevallen, en daar ben ik { u } dankbaar voor.
    .w4 = Ik was blij te horen dat de keuze voor { baan } op mij is gevallen, en dank { u } wel daarvoor.
    .wnf5 = Hartelijk dank dat { u } me { baan } { hebt } aangeboden.
    .nf6 = Graag bedank ik { u } voor het vertrouwen om mij { baan } aan te bieden.
    .f7 = Ik dank { u } dat de keuze voor { baan } op mij is gevallen.
    .nf8 = Dat { u } me { baan } { hebt } aangeboden, waardeer ik zeer.
    .nf9 = Dank dat { u } me { baan } { hebt } aangeboden.
thanks-call =
    .w1 = Dank { u } wel voor ons telefoongesprek over { baan }.
    .wn2 = Fijn dat we elkaar aan de telefoon hebben gesproken over { baan }, bedankt daarvoor.
    .wn3 = Bedankt dat { u } tijd voor me { hebt } vrijgemaakt om aan de telefoon over { baan } te praten.
    .wnf4 = Dank dat { u } me telefonisch te woord { hebt } gestaan over { baan }.
    .nf5 = Hartelijk dank voor ons telefoongesprek over { baan }.
    .f6 = Graag bedank ik { u } voor het telefoongesprek over { baan }.
    .w7 = Bedankt voor ons telefoongesprek over { baan }.
    .nf8 = Dank voor ons telefoongesprek over { baan }.
thanks-referrer =
    .w1 = Wat aardig dat { u } me { hebt } aanbevolen voor { baan }, dank { u } wel.
    .wn2 = Bedankt dat { u } een goed woordje voor me { hebt } gedaan voor { baan }.
    .wn3 = Fijn dat { u } aan mij { hebt } gedacht voor { baan }, en bedankt voor de aanbeveling.
    .wnf4 = Dank dat { u } me { hebt } aanbevolen voor { baan }.
    .nf5 = Hartelijk dank voor { uw } aanbeveling voor { baan }.
    .f6 = Graag bedank ik { u } voor { uw } aanbeveling voor { baan }.
thanks-firm =
    .w1 = Fijn dat { u } nog even op mijn bericht over { baan } { bent } teruggekomen, bedankt daarvoor.
    .wn2 = Bedankt voor { uw } reactie op mijn bericht over { baan }.
    .wn3 = Bedankt dat { u } nog eens contact { hebt } opgenomen over { baan }.
    .wnf4 = Dank dat { u } nog eens contact { hebt } opgenomen over { baan }.
    .nf5 = Hartelijk dank voor { uw } reactie op mijn bericht over { baan }.
    .f6 = Graag bedank ik { u } voor { uw } reactie op mijn bericht over { baan }.
thanks-reconnect =
    .w1 = Aan ons contact over { baan } denk ik met plezier terug, en ik ben { u } nog altijd dankbaar voor { uw } tijd.
    .wn2 = Nogmaals bedankt voor de tijd die { u } voor me { hebt } vrijgemaakt toen we contact hadden over { baan }.
    .wnf3 = Enige tijd geleden hadden we contact over { baan }, en ik ben { u } nog altijd dankbaar voor { uw } tijd.
    .wnf4 = Nogmaals dank voor de tijd die { u } destijds voor me { hebt } genomen bij ons contact over { baan }.
    .w7 = Ons contact over { baan } is me goed bijgebleven, en bedankt nog voor { uw } tijd.
    .nf5 = Graag bedank ik { u } nogmaals voor { uw } aandacht tijdens ons contact over { baan }.
    .f6 = Toen wij contact hadden over { baan }, { hebt-u } ruim de tijd voor me genomen, en daarvoor ben ik { u } nog altijd dankbaar.
    .wnf8 = Ik denk graag terug aan ons contact over { baan }, en nogmaals dank voor { uw } tijd.

## Decision

decision-other-offer =
    .w1 = Ik heb { ander-aanbod } aangenomen, dus { stap-ik }.
    .wn2 = Inmiddels heb ik { ander-aanbod } aangenomen, en daarom { stap-ik }.
    .wn3 = Omdat ik { ander-aanbod } heb aangenomen, { stap-ik }.
    .w4 = Ik wil het { u } meteen laten weten: ik heb { ander-aanbod } aangenomen, dus { stap-ik }.
    .nf5 = Omdat ik inmiddels { ander-aanbod } heb aangenomen, { trek-ik }.
    .nf6 = Ik heb voor { ander-aanbod } gekozen, en daarom { trek-ik }.
    .f7 = Onlangs heb ik { ander-aanbod } aanvaard, en daarom { trek-ik }.
    .nf8 = Ik wil { u } zo snel mogelijk laten weten dat ik { ander-aanbod } heb aangenomen; daarom { trek-ik }.
    .nf9 = Ik kies voor { ander-aanbod }, dus { stap-ik }.
    .nf10 = Vanwege { ander-aanbod } { trek-ik }.
decision-not-the-fit =
    .w1 = Mijn plannen gaan op dit moment een andere kant op, dus { stap-ik }.
    .wn2 = Als ik naar mijn eigen doelen kijk, past een andere stap nu beter bij me, en daarom { stap-ik }.
    .wn3 = Deze functie past toch niet helemaal bij wat ik nu zoek, dus { stap-ik }.
    .w4 = Hoe langer ik nadenk over wat ik de komende jaren wil, hoe duidelijker het me wordt dat ik een andere kant op ga; daarom { stap-ik }.
    .nf5 = Mijn ambities liggen op dit moment in een andere richting, en daarom { trek-ik }.
    .nf6 = Nu ik goed heb nagedacht over wat ik in mijn werk zoek, heb ik besloten { in-te-trekken }.
    .nf7 = Omdat mijn ambities elders liggen, { trek-ik }.
    .nf8 = Ik heb nagedacht over de richting die ik op wil, en het is me duidelijk geworden dat deze functie daar nu niet bij aansluit; daarom { trek-ik }.
    .f9 = Met het oog op mijn verdere loopbaan kies ik een andere richting, en daarom { trek-ik }.
    .nf10 = Mijn ambities liggen elders, en daarom { stap-ik }.
    .nf11 = Ik kies een andere richting, dus { stap-ik }.
decision-pausing =
    .w1 = Mijn plannen zijn veranderd en ik zoek voorlopig geen nieuwe { job }, dus { stap-ik }.
    .wn2 = Ik stop voorlopig met solliciteren, dus { stap-ik }.
    .wn3 = Er is bij mij het een en ander veranderd en ik solliciteer voorlopig niet verder, dus { stap-ik }.
    .w4 = Voorlopig zoek ik niet verder naar een nieuwe { job }, en ik wil { u } meteen laten weten dat ik { uitstap }.
    .nf5 = Omdat ik voorlopig niet verder solliciteer, { trek-ik }.
    .nf6 = Ik heb besloten mijn zoektocht naar een nieuwe functie te onderbreken, en daarom { trek-ik }.
    .f7 = Door een wijziging in mijn plannen onderbreek ik mijn zoektocht naar een nieuwe functie, en daarom { trek-ik }.
    .nf8 = Aan mijn kant is het een en ander veranderd, waardoor ik voorlopig niet op zoek ben naar een nieuwe functie; daarom { trek-ik }.
    .nf9 = Voorlopig solliciteer ik niet verder, en daarom { stap-ik }.
    .nf10 = Ik solliciteer voorlopig niet verder, dus { stap-ik }.
decision-unsaid =
    .w1 = Ik heb er goed over nagedacht en besloten { uit-te-stappen }.
    .wn2 = Na enig nadenken heb ik besloten { uit-te-stappen }.
    .wn3 = Ik wil { u } laten weten dat ik { uitstap }.
    .w4 = Omdat { u } tijd voor me { hebt } vrijgemaakt, wil ik het { u } meteen laten weten: ik { stap }.
    .nf5 = Alles afwegend heb ik besloten { in-te-trekken }.
    .nf6 = { laat-weten } dat ik { intrek }.
    .f7 = Na enig beraad heb ik besloten { in-te-trekken }.
    .nf8 = Ik heb er goed over nagedacht en wil { u } zo snel mogelijk laten weten dat ik { intrek }.
    .nf9 = Na enig beraad { trek-ik }.
decision-pay =
    .w1 = Mijn { salariswensen } en deze functie sluiten niet helemaal op elkaar aan, dus { stap-ik }.
    .wn2 = Qua { salaris } zoek ik iets anders, en daarom { stap-ik }.
    .wn3 = Vanwege mijn { salariswensen } heb ik besloten { uit-te-stappen }.
    .w4 = Ik heb mijn { salariswensen } nog eens op een rij gezet, maar ze passen niet goed bij deze functie, en ik zeg het { u } liever meteen: ik { stap }.
    .nf5 = Omdat mijn { salariswensen } niet aansluiten bij deze functie, { trek-ik }.
    .nf6 = Mijn { salariswensen } wijken af van wat bij deze functie hoort, en daarom { trek-ik }.
    .f7 = Gezien mijn { salariswensen } heb ik besloten { in-te-trekken }.
    .nf8 = Ik heb mijn { salariswensen } naast de voorwaarden van deze functie gelegd en gemerkt dat ze niet goed op elkaar aansluiten; daarom { trek-ik }.
    .nf9 = Vanwege mijn { salariswensen } { trek-ik }.
decision-location =
    .w1 = De locatie is voor mij op dit moment niet haalbaar, dus { stap-ik }.
    .wn2 = Qua locatie komt het voor mij niet goed uit, en daarom { stap-ik }.
    .wn3 = Vanaf waar ik woon, is de locatie niet goed te doen, dus { stap-ik }.
    .w4 = Ik heb echt gekeken of de locatie voor mij te doen is, maar op dit moment lukt dat niet, dus { stap-ik }.
    .nf5 = Omdat de locatie niet goed bij mijn situatie past, { trek-ik }.
    .nf6 = Gezien de locatie heb ik besloten { in-te-trekken }.
    .f7 = De locatie laat zich niet goed met mijn situatie verenigen, en daarom { trek-ik }.
    .nf8 = Ik heb goed gekeken naar de locatie en naar wat die voor mij zou betekenen, en heb besloten { in-te-trekken }.
    .nf9 = Vanwege de locatie { trek-ik }.
decision-staying =
    .w1 = Ik heb besloten te blijven waar ik nu werk, dus { stap-ik }.
    .wn2 = Na enig nadenken blijf ik bij mijn huidige werkgever, dus { stap-ik }.
    .wn3 = In mijn huidige { job } zit ik voorlopig goed op mijn plek, en daarom { stap-ik }.
    .w4 = Het is me duidelijk geworden dat ik in mijn huidige { job } wil blijven, en ik wil { u } meteen laten weten dat ik { uitstap }.
    .nf5 = Omdat ik in mijn huidige { job } blijf, { trek-ik }.
    .nf6 = Ik blijf bij mijn huidige werkgever, en daarom { trek-ik }.
    .f7 = Ik heb ervoor gekozen bij mijn huidige werkgever te blijven, en daarom { trek-ik }.
    .nf8 = Na goed nadenken over mijn volgende stap heb ik ervoor gekozen in mijn huidige { job } te blijven, en daarom { trek-ik }.
    .nf9 = In mijn huidige { job } zit ik goed, en daarom { stap-ik }.
    .nf10 = Ik blijf bij mijn huidige werkgever, dus { stap-ik }.
decision-slow-process =
    .w1 = Mijn eigen planning is krapper geworden, dus { stap-ik }.
    .wn2 = Ik moet eerder dan gedacht een knoop doorhakken, en daarom { stap-ik }.
    .wn3 = Qua timing komt het bij mij niet meer uit, dus { stap-ik }.
    .w4 = Zoals het er bij mij nu voor staat, moet ik op korte termijn kiezen, en ik zeg het { u } liever meteen: ik { stap }.
    .nf5 = Omdat ik eerder dan verwacht zekerheid over mijn plannen nodig heb, { trek-ik }.
    .nf6 = Mijn eigen planning is gewijzigd, en daarom { trek-ik }.
    .f7 = Door een wijziging in mijn eigen planning heb ik besloten { in-te-trekken }.
    .nf8 = Ik moet eerder over mijn plannen beslissen dan ik bij ons eerste contact had verwacht, en daarom { trek-ik }.
    .nf9 = Omdat mijn eigen planning is gewijzigd, { stap-ik }.
    .nf10 = In verband met mijn eigen planning { trek-ik }.
decision-personal =
    .w1 = Mijn persoonlijke situatie is veranderd, dus { stap-ik }.
    .wn2 = Om persoonlijke redenen heb ik besloten { uit-te-stappen }.
    .wn3 = Er is iets veranderd in mijn persoonlijke omstandigheden, en daarom { stap-ik }.
    .w4 = Door een verandering in mijn persoonlijke situatie moet ik een stap terug doen, en ik wil { u } meteen laten weten dat ik { uitstap }.
    .nf5 = Wegens persoonlijke omstandigheden { trek-ik }.
    .nf6 = Mijn persoonlijke omstandigheden zijn veranderd, en daarom { trek-ik }.
    .f7 = Om persoonlijke redenen { trek-ik }.
    .nf8 = Door persoonlijke omstandigheden heb ik een besluit genomen dat ik { u } zo snel mogelijk wil laten weten: ik { trek }.
decision-confirm =
    .w1 = Zoals ik aan de telefoon al zei, { stap-ik }, en dat zet ik graag nog even voor { u } op papier.
    .wn2 = Nog even ter bevestiging: ik { stap }.
    .wnf3 = Hierbij bevestig ik wat ik { u } aan de telefoon heb verteld: ik { stap }.
    .nf4 = Zoals besproken { trek-ik }.
    .nf5 = Ter bevestiging laat ik { u } ook schriftelijk weten dat ik { intrek }.
    .f6 = Hierbij bevestig ik dat ik { intrek }.
decision-referrer =
    .w1 = Ik heb besloten { uit-te-stappen }, en dat wilde ik { u } zelf vertellen.
    .wn2 = Na enig nadenken heb ik besloten { uit-te-stappen }, en dat vertel ik { u } liever meteen.
    .wnf3 = Ik vertel het { u } liever zelf: na enig nadenken { stap-ik }.
    .nf4 = Alles afwegend heb ik besloten { in-te-trekken }, en dat wilde ik { u } persoonlijk laten weten.
    .f5 = Het leek me goed { u } zelf te laten weten dat ik na enig beraad heb besloten { in-te-trekken }.
decision-firm =
    .w1 = Ik heb er nog eens over nagedacht en mijn besluit blijft staan: ik { stap }.
    .wn2 = Mijn besluit is niet veranderd: ik { stap }.
    .w6 = Ik heb het nog eens laten bezinken en blijf erbij: ik { stap }.
    .wnf3 = Ook nu ik er nog eens over heb nagedacht, blijf ik erbij: ik { stap }.
    .nf4 = Mijn besluit staat vast: ik { trek }.
    .f5 = Na een nieuwe afweging blijf ik bij mijn besluit om { in-te-trekken }.
decision-reverse =
    .w1 = Kort geleden heb ik besloten { uit-te-stappen }, maar inmiddels weet ik dat dat een vergissing was.
    .wn2 = Ik heb { u } laten weten dat ik { uitstap }, en daar heb ik spijt van.
    .wnf3 = Het was een vergissing om { in-te-trekken }.
    .wnf4 = Mijn besluit om { in-te-trekken } heb ik te snel genomen, en daar wil ik eerlijk over zijn.
    .nf5 = Onlangs heb ik { u } laten weten dat ik { intrek }, maar op dat besluit wil ik graag terugkomen.
    .f6 = Graag kom ik terug op mijn besluit om { in-te-trekken }; ik heb het te snel genomen.
    .nf7 = Inmiddels heb ik spijt van mijn besluit om { in-te-trekken }.

## Apology, once, for what was booked

apology =
    .w1 = Sorry voor het ongemak.
    .w2 = Het spijt me dat ik { uw } planning hiermee in de war gooi.
    .wn3 = Het spijt me dat dit { u } extra werk bezorgt.
    .wnf4 = Excuses voor het ongemak.
    .wn5 = Sorry voor het extra werk.
    .nf6 = Mijn excuses voor het ongemak.
    .nf7 = Mijn excuses dat ik hiermee { uw } planning doorkruis.
    .f8 = Voor het ongemak bied ik { u } mijn excuses aan.
apology-late =
    .w1 = Sorry dat ik dit zo kort van tevoren laat weten.
    .w2 = Het spijt me dat dit zo kort dag is.
    .wnf3 = Excuses voor de late afmelding.
    .wn4 = Het spijt me dat ik me zo laat afmeld.
    .wn5 = Sorry voor de late afmelding.
    .nf6 = Mijn excuses voor deze late afmelding.
    .nf7 = Ik bied { u } mijn excuses aan voor de late afmelding.
    .f8 = Voor deze late afmelding bied ik { u } mijn excuses aan.
apology-assignment =
    .w1 = Sorry dat ik de opdracht nu toch niet maak.
    .wn2 = Excuses voor het ongemak rond de opdracht.
    .wn3 = Het spijt me dat ik de afgesproken opdracht niet meer maak.
    .nf4 = Mijn excuses voor het ongemak rond de opdracht.
    .f5 = Ik bied { u } mijn excuses aan voor het ongemak rond de opdracht.
    .f6 = Voor het ongemak rond de opdracht bied ik { u } mijn excuses aan.

## Release

release =
    .w1 = Geef de { plek } gerust aan iemand anders.
    .wn2 = De { plek } komt vrij voor iemand anders.
    .wn3 = Het { gesprek } mag uit de agenda.
    .w4 = Wat mij betreft gaat de { plek } naar iemand anders.
    .wnf5 = De { afspraak } kan vervallen.
    .wnf6 = Hiermee zeg ik het { gesprek } af.
    .nf7 = Daarmee komt de { plek } vrij voor een andere kandidaat.
    .f8 = De { plek } is daarmee weer vrij voor een andere kandidaat.
release-assignment =
    .w1 = Wachten op mijn uitwerking hoeft dus niet, en wat { u } me { hebt } gestuurd, verwijder ik.
    .wn2 = Wat { u } me { hebt } gestuurd, verwijder ik.
    .wn3 = Alles wat { u } me { hebt } gestuurd, verwijder ik uiteraard.
    .w4 = Een uitwerking komt er dus niet meer, en wat ik van { u } heb gekregen, verwijder ik.
    .nf5 = Uiteraard verwijder ik eventueel toegestuurd materiaal.
    .nf6 = Materiaal dat ik heb ontvangen, verwijder ik uiteraard.
    .f7 = Een uitwerking volgt dus niet meer; materiaal dat ik heb ontvangen, verwijder ik.
    .f8 = Eventueel toegestuurd materiaal zal ik verwijderen.

## Question

question =
    .w1 = Voordat we verdergaan: { kunt-u } me iets meer vertellen over hoe een gewone week eruitziet en met wie ik het meest zou samenwerken?
    .wn2 = Om me er een beter beeld van te vormen, zou ik vóór de volgende stap graag weten hoe mijn eerste maanden eruit zouden zien.
    .wnf3 = { Kunt-u } me vóór de volgende stap vertellen wat in het eerste halfjaar het belangrijkst is, en hoe het team samenwerkt?
    .nf4 = Voordat ik over de volgende stap beslis, zou ik graag weten wat de belangrijkste prioriteiten zijn en hoe resultaten worden beoordeeld.
    .f5 = Mag ik { u } vóór de volgende stap vragen wat de belangrijkste taken zijn, en wat er in de eerste zes maanden van mij wordt verwacht?
question-pay =
    .w1 = Voordat we verdergaan: { kunt-u } me ongeveer zeggen welk { salaris } bij de functie hoort, en wat er verder bij komt?
    .wn2 = Zodat we allebei weten waar we aan toe zijn: aan welk { salaris } moet ik voor deze functie denken?
    .wnf3 = { Kunt-u } me vóór de volgende stap vertellen welk { salaris } en welke arbeidsvoorwaarden bij de functie horen?
    .nf4 = Mag ik vóór de volgende stap vragen welk { salaris } er voor de functie staat, en welke arbeidsvoorwaarden daarbij horen?
    .f5 = Voor mijn afweging zou het helpen om het { salaris } en de belangrijkste arbeidsvoorwaarden te kennen; { kunt-u } me daar meer over vertellen?
question-location =
    .w1 = Voordat we verdergaan: { kunt-u } me vertellen hoe vaak het team op kantoor bij elkaar komt, en hoeveel ruimte er is om thuis te werken?
    .wn2 = Ik wil graag kijken of de locatie voor me te doen is: hoeveel dagen per week wordt er op kantoor gewerkt?
    .wnf3 = { Kunt-u } me vertellen hoeveel dagen per week er op locatie wordt gewerkt, en hoe flexibel dat is?
    .nf4 = Mag ik vóór de volgende stap vragen hoeveel dagen per week er op locatie wordt gewerkt, en hoe flexibel dat is?
    .f5 = Voor mijn afweging zou het helpen om te weten welk deel van het werk op locatie plaatsvindt; { kunt-u } me daar meer over vertellen?
question-timing =
    .w1 = Ik ben de komende weken aan het plannen en ben benieuwd wanneer er een besluit valt; { kunt-u } me ongeveer een datum noemen?
    .wn2 = Om een beetje te kunnen plannen, hoor ik graag welke stappen er nog komen en wanneer er een besluit valt.
    .wnf3 = { Kunt-u } me vertellen welke stappen er nog volgen, en wanneer er een besluit valt?
    .nf4 = Mag ik vragen welke stappen er nog volgen, wanneer die gepland zijn en wanneer er een besluit wordt genomen?
    .f5 = Voor mijn eigen planning zou het helpen om de verdere stappen en data te kennen; { kunt-u } me daar meer over vertellen?
question-reconnect =
    .w1 = Ik ben weer op zoek naar iets nieuws en ben benieuwd of er iets is wat bij me zou passen; { hebt-u } een keer tijd om bij te praten?
    .wn2 = Mijn situatie is veranderd en ik zoek weer een nieuwe { job }; { zou-u } openstaan voor een kort gesprek over wat er nu speelt?
    .wnf3 = Inmiddels zoek ik weer een nieuwe { job }; mag ik vragen of er iets is wat bij me zou passen?
    .nf4 = Ik ben weer op zoek naar een nieuwe functie; mag ik vragen of er op dit moment vacatures zijn die bij me zouden passen?
    .nf5 = Mag ik vragen of er een functie voor me is, nu ik weer op zoek ben?
    .f6 = Omdat ik weer op zoek ben naar een nieuwe functie, verneem ik graag welke vacatures er op dit moment zijn; zou een kort gesprek mogelijk zijn?
    .w7 = Ik zoek weer een nieuwe { job }; is er iets wat bij me zou passen?
    .nf8 = Zijn er op dit moment vacatures die bij me zouden passen, nu ik weer op zoek ben?
question-reverse =
    .w1 = Als het niet te laat is, zou ik heel graag weer kandidaat zijn voor { baan }; zou dat nog kunnen?
    .wn2 = Is { baan } nog beschikbaar, en { zou-u } me opnieuw als kandidaat willen zien?
    .wnf3 = { Zou-u } me opnieuw als kandidaat willen zien voor { baan }?
    .nf4 = Mocht { baan } nog beschikbaar zijn, { zou-u } me dan opnieuw als kandidaat willen zien?
    .f5 = Mag ik { u } vragen of { baan } nog beschikbaar is, en of ik opnieuw in aanmerking kan komen?
    .f6 = Zou ik opnieuw in aanmerking kunnen komen voor { baan }?

## Appreciation

appreciation-early =
    .w1 = Het was leuk om alvast iets over het team en het werk te weten te komen.
    .wn2 = Ik waardeer de aandacht die ik van { u } heb gekregen, en ik weet hoeveel tijd er in een vacature gaat zitten.
    .wn3 = Een vacature vervullen kost veel tijd, en ik waardeer het dat { u } die ook voor mij { hebt } genomen.
    .w4 = Ik weet hoeveel werk er in een vacature gaat zitten, en ik vind het fijn dat { u } daarbij zo veel aandacht voor mij { hebt } gehad.
    .nf5 = Ik waardeer { uw } aandacht en vond het goed om meer over { jullie } team te horen.
    .wnf6 = Het was interessant om meer over het team en het werk te weten te komen.
    .f7 = Het prettige contact tot nu toe heb ik zeer gewaardeerd.
    .nf8 = Wat ik over het team en het werk te weten ben gekomen, heeft een goede indruk op me gemaakt.
appreciation-met =
    .w1 = Het was leuk om kennis te maken en te horen hoe het team werkt.
    .wn2 = Ik heb met plezier geluisterd naar de plannen van het team en er veel van opgestoken.
    .wn3 = Het was goed om te horen hoe het team werkt, en ik waardeer { uw } openheid.
    .w4 = Ik heb veel opgestoken over het werk van het team, en ik waardeer het echt dat { u } zo open tegen me { was }.
    .wnf5 = Ik heb veel over { jullie } team gehoord en waardeer { uw } openheid.
    .nf6 = Het was waardevol om meer over het team en het werk te horen.
    .f7 = Het inzicht dat { u } me in het team en het werk { hebt } gegeven, was zeer waardevol voor me.
    .nf8 = Van het team heb ik een zeer goede indruk gekregen, en ik waardeer { uw } openheid.
appreciation-felt-off =
    .w1 = Ik waardeer alles wat { u } me over het team en het werk { hebt } verteld.
    .wn2 = Fijn dat { u } zo veel over het team en de functie met me { hebt } gedeeld.
    .wnf3 = Het was goed om zo veel over het team en de inhoud van de functie te horen.
    .nf4 = Ik waardeer de informatie die { u } over het team en de functie met me { hebt } gedeeld.
    .nf5 = De informatie die { u } me over het team en het werk { hebt } gegeven, heb ik zeer gewaardeerd.
appreciation-spoken =
    .w1 = Nogmaals bedankt voor { uw } tijd en moeite.
    .wn2 = Nogmaals bedankt voor { uw } tijd.
    .wnf3 = Nogmaals dank voor { uw } tijd.
    .nf4 = Nogmaals dank voor { uw } tijd en aandacht.
    .f5 = Ik dank { u } nogmaals voor { uw } tijd.
    .wn6 = Heel fijn dat { u } tijd voor me { hebt } gemaakt.
appreciation-ask =
    .w1 = Met { uw } antwoord zou ik erg geholpen zijn, en even bellen mag natuurlijk ook, net wat het makkelijkst is.
    .wn2 = Een kort antwoord is al genoeg, en als bellen makkelijker is, vind ik dat ook prima.
    .wnf3 = Het zou me helpen om een goede keuze te maken, en als bellen beter uitkomt dan schrijven, kan dat natuurlijk ook.
    .nf4 = Met een korte reactie, schriftelijk of telefonisch, zou ik erg geholpen zijn.
    .f5 = Graag bespreek ik dit ook telefonisch, als dat { u } beter schikt dan een schriftelijk antwoord.
appreciation-referrer =
    .w1 = Dat { u } voor me { hebt } ingestaan, vergeet ik niet; als ik ooit iets terug kan doen, hoor ik het graag.
    .wn2 = Voor { uw } steun ben ik echt dankbaar, en daar verandert dit niets aan; ik hoop ooit iets terug te kunnen doen.
    .wnf3 = Dat { u } voor me { hebt } ingestaan, betekent veel voor me.
    .wnf4 = { Uw } steun betekent veel voor me.
    .nf5 = Voor { uw } steun blijf ik { u } dankbaar, en ik hoop dat ik ooit iets terug kan doen.
    .f6 = Het vertrouwen dat { u } in mij { hebt } gesteld, betekent veel voor me, en ik hoop daar ooit iets tegenover te kunnen stellen.
appreciation-firm =
    .w1 = Ik wil het hier graag bij laten, en ik hoop op begrip; het doet niets af aan de moeite die { u } { hebt } gedaan.
    .wn2 = Liever ga ik er niet verder op in, en ik waardeer { uw } begrip daarvoor.
    .wnf3 = Voor mij is het daarmee afgerond, en ik waardeer het dat { u } ernaar { hebt } gevraagd.
    .nf4 = Ik laat het hier liever bij, en ik waardeer { uw } begrip.
    .f5 = Liever ga ik er niet verder op in, en ik dank { u } voor { uw } begrip en { uw } belangstelling.
appreciation-reconnect =
    .w1 = Een paar regels is al genoeg, en als er nu niets is, blijf ik graag in beeld voor later.
    .wn2 = Ik stuur { u } graag een actueel cv, en bellen kan natuurlijk ook, wanneer het maar uitkomt.
    .wnf3 = Mocht er nu niets zijn, dan blijf ik graag in beeld.
    .nf4 = Graag stuur ik { u } mijn actuele cv, en voor een telefoongesprek ben ik beschikbaar op elk moment dat { u } schikt.
    .f5 = Mocht er op dit moment geen vacature zijn, dan zou ik het op prijs stellen om voor later in beeld te blijven.
appreciation-reverse =
    .w1 = Als er intussen al andere plannen zijn, begrijp ik dat heel goed, en hoe dan ook bedankt voor het meedenken.
    .wn2 = Als het te laat is, begrijp ik dat, en ik ben { u } in elk geval dankbaar voor het meedenken.
    .wnf3 = Hoe dan ook dank voor { uw } tijd.
    .wnf4 = In elk geval dank voor het meedenken.
    .nf5 = Ik zou het goed begrijpen als het te laat is of als er intussen andere plannen zijn, en ik dank { u } hoe dan ook voor het meedenken.
    .f6 = Wat { uw } antwoord ook is, ik dank { u } voor het overwegen van mijn verzoek en zal het begrijpen als het te laat komt.

## Keeping in touch

keep =
    .w1 = Ik zou het leuk vinden om contact te houden.
    .w2 = Wie weet komen we elkaar nog eens tegen, en tot die tijd houd ik graag contact.
    .wn3 = Laten we contact houden.
    .wn4 = Komt er later een functie voorbij die bij me zou passen, dan hoor ik het graag.
    .wnf5 = Het zou mooi zijn om contact te houden en elkaar later nog eens te spreken.
    .wnf6 = Ik hoop dat we contact houden.
    .wnf7 = Graag blijf ik in contact.
    .nf8 = Ik blijf graag in contact en hoor het met plezier als er later een passende functie vrijkomt.
    .f9 = Mocht er in de toekomst een passende functie vrijkomen, dan verneem ik dat graag.
keep-pausing =
    .w1 = Als ik weer ga zoeken, laat ik graag van me horen.
    .wn2 = Zodra ik weer op zoek ben, neem ik graag contact op.
    .wnf3 = Ik hoop dat we contact houden en elkaar weer spreken als de tijd daar is.
    .nf4 = Wanneer ik mijn zoektocht hervat, neem ik graag opnieuw contact op.
    .wnf5 = Later spreken we elkaar hopelijk weer.
    .nf6 = Het zou mooi zijn om later weer contact te hebben.
keep-linkedin =
    .w1 = Ik blijf hier graag met { u } in contact.
    .wn2 = Laten we hier in contact blijven.
    .wn3 = Ik hoop dat we in contact blijven.
    .wn4 = Hopelijk blijven we hier in contact, en over andere functies hoor ik graag van { u }.
    .wnf5 = Graag blijf ik hier in contact.
    .nf6 = Het zou mooi zijn om hier in contact te blijven.
    .f7 = Ik stel het op prijs als we hier in contact blijven.
keep-referrer =
    .w1 = Ik zou het leuk vinden om snel weer eens bij te praten.
    .wn2 = Laten we snel weer eens bijpraten.
    .wnf3 = Het zou mooi zijn om binnenkort weer eens bij te praten.
    .nf4 = Ik hoop dat we elkaar binnenkort weer spreken.
    .f5 = Graag spreek ik { u } binnenkort weer.

## Wish

wish =
    .w1 = Ik hoop dat { u-iemand-vindt } die er helemaal bij past, en wens het team het allerbeste.
    .wnf2 = Ik wens { jou } en het team veel succes met het vervullen van de vacature.
    .wn3 = Hopelijk { vindt-u } snel de juiste persoon.
    .wn4 = Veel succes met de zoektocht.
    .wn5 = Succes met het vinden van de juiste persoon, en het allerbeste voor { jou } en het team.
    .wnf6 = Ik wens { u-allen } veel succes met de verdere selectie.
    .nf7 = Voor het vervolg van de selectie wens ik { jou } en { uw } collega's veel succes.
    .nf8 = Graag wens ik { u-allen } veel succes met de invulling van de functie en met alles wat het team verder onderneemt.
    .f9 = Ik wens { jou } en { uw } collega's veel succes met de verdere selectie.
wish-referrer =
    .w1 = Ik hoop dat alles goed met { u } gaat, ook op het werk.
    .wn2 = Het allerbeste, op het werk en daarbuiten.
    .wnf3 = Hopelijk gaat alles goed met { u }.
    .nf4 = Ik hoop dat het goed met { u } gaat, ook in het werk.
    .f5 = Ik wens { jou } en { uw } collega's het allerbeste.

## Closing

closing-signed = { $text },
closing-unsigned = { $text }
closing =
    .w1 = Hartelijke groet
    .wt2 = Groeten
    .wn3 = Vriendelijke groet
    .w4 = Met hartelijke groet
    .wnf5 = Met vriendelijke groet
    .nf6 = Met vriendelijke groeten
    .f7 = Vriendelijke groet
closing-linkedin =
    .w1 = Hartelijke groet
    .wt2 = Groeten
    .wn3 = Vriendelijke groet
    .w4 = Met hartelijke groet
    .wnf5 = Met vriendelijke groet
    .nf6 = Met vriendelijke groeten
    .f7 = Vriendelijke groet
closing-phone =
    .w1 = Ik stuur { u } straks nog een mailtje ter bevestiging. Fijne dag nog.
    .wn2 = Ik zet het ook nog even in een mail, dan { hebt-u } het zwart op wit. Fijne dag nog.
    .wn3 = Een bevestiging per mail volgt nog. Fijne dag verder.
    .nf4 = Ik bevestig dit ook nog per mail. Tot ziens en een prettige dag.
    .nf5 = Een schriftelijke bevestiging volgt. Een prettige dag nog.
    .f6 = Van mij volgt nog een schriftelijke bevestiging. Ik wens { u } een prettige dag.
closing-voicemail =
    .w1 = Terugbellen hoeft niet, want ik stuur { u } ook nog een mailtje. Fijne dag nog.
    .wn2 = Ik mail dit ook nog, dus terugbellen hoeft niet. Fijne dag verder.
    .wn3 = Een mail volgt nog. Fijne dag.
    .wnf4 = Een prettige dag nog.
    .nf5 = Ik bevestig dit ook nog per mail. Een prettige dag nog.
    .nf6 = Terugbellen is niet nodig, want ik bevestig dit per mail. Een prettige dag nog.
    .f7 = Een schriftelijke bevestiging volgt. Een prettige dag nog.
closing-reply =
    .w1 = Bel of mail me gerust wanneer het uitkomt. Fijne dag nog.
    .wn2 = Bellen of mailen kan allebei, net wat het beste uitkomt. Fijne dag nog.
    .wnf3 = Tot ziens en een prettige dag.
    .wnf4 = Ik hoor graag van { u }, telefonisch of per mail. Een prettige dag nog.
    .nf5 = Telefonisch en per mail ben ik goed bereikbaar. Een prettige dag nog.
    .f6 = Graag hoor ik van { u }. Ik wens { u } een prettige dag.
    .wn7 = Ik hoor het graag. Fijne dag nog.
closing-friend =
    .w1 = Fijne dag nog, en tot gauw.
    .wn2 = Het allerbeste, en tot gauw.
    .wnf3 = Een fijne dag nog, en tot ziens.
    .nf4 = Tot ziens, en het allerbeste.
    .f5 = Ik wens { u } een prettige dag. Tot ziens.
    .wn6 = Fijne dag nog.

## Subject

met-naam = { $nameForm ->
    [known] { " " }– { $name }
   *[none] { "" }
}
voor-functie = { $roleForm ->
    [none] { "" }
   *[title] { " " }voor { functie }
}
dubbelepunt-functie = { $roleForm ->
    [none] { "" }
   *[title] : { $role }
}
intrekking = { $act ->
    [application] Intrekking van mijn sollicitatie
    [invitation] Intrekking van mijn sollicitatie
   *[process] Terugtrekking uit de sollicitatieprocedure
}
ik-trek-in = { $act ->
    [application] Ik trek mijn sollicitatie in
    [invitation] Ik trek mijn sollicitatie in
    [consideration] Ik trek me terug als kandidaat
   *[process] Ik trek me terug uit de sollicitatieprocedure
}
subject =
    .wnf1 = { intrekking }{ voor-functie }{ met-naam }
    .wnf2 = { ik-trek-in }{ dubbelepunt-functie }{ met-naam }
    .wnf3 = { intrekking }{ dubbelepunt-functie }{ met-naam }
subject-offer =
    .wnf1 = Mijn besluit over het aanbod{ voor-functie }{ met-naam }
    .wnf2 = Ik zie af van het aanbod{ dubbelepunt-functie }{ met-naam }
    .wnf3 = Afzien van het aanbod{ dubbelepunt-functie }{ met-naam }
subject-ask =
    .wnf1 = Vraag over { functie }{ met-naam }
    .wnf2 = Vóór de volgende stap{ dubbelepunt-functie }{ met-naam }
    .wnf3 = Nog een vraag{ dubbelepunt-functie }{ met-naam }
subject-confirm =
    .wnf1 = Bevestiging van ons telefoongesprek{ dubbelepunt-functie }{ met-naam }
    .wnf2 = Schriftelijke bevestiging{ dubbelepunt-functie }{ met-naam }
    .wnf3 = Ons telefoongesprek over { functie }{ met-naam }
subject-referrer =
    .wnf1 = Bedankt voor de aanbeveling{ voor-functie }
    .wnf2 = De aanbeveling{ voor-functie }
    .wnf3 = Nieuws over { functie }
subject-firm =
    .wnf1 = Mijn besluit over { functie }{ met-naam }
    .wnf2 = Mijn besluit blijft staan{ dubbelepunt-functie }{ met-naam }
    .wnf3 = Nog even over { functie }{ met-naam }
subject-reconnect =
    .wnf1 = Weer in contact{ met-naam }
    .wnf2 = Opnieuw op zoek naar werk{ met-naam }
    .wnf3 = Weer even contact{ met-naam }
subject-reverse =
    .wnf1 = Mijn besluit over { functie }{ met-naam }
    .wnf2 = Mijn sollicitatie{ voor-functie }{ met-naam }
    .wnf3 = Terugkomen op mijn besluit over { functie }{ met-naam }
