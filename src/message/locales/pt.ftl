# Portuguese of Brazil. The letters of an attribute are the tones it suits (w warm, n neutral, f formal).
# Formal address does without any pronoun, as "o senhor" and "a senhora" would need the reader's gender; `sua` and the
# third person are the same for both ways. No "obrigado", which agrees with the writer: one says "agradeço".

data =
    .region = BR
    .address = senhor(a) você informal
    .greeting-joint = ,_
    .articles = a o as os uma um
    .role-heads = vaga cargo posição função
    .not-a-role = nós você vocês eu seu sua seus suas nosso nossa meu minha este esta esse essa que é são foi era será está estamos estou procurando procuramos buscando buscamos queremos precisamos gostaríamos favor olá oi prezado prezada obrigado obrigada agradeço vaga cargo
    .slot-words = de da do dia das dos às à as a e o em na no horas hora hrs h manhã tarde noite horário brasília
    .common = para como pelo pela muito muita mais este esta esse essa isso minha minhas meus seus suas sobre quando nosso nossa nossas entre vaga depois antes está com também onde então agora bem bom boa todo toda tudo tempo outra outro ainda já sido pode poderia queria quero

# Endings that agree with one reader or several: "pode", "podem"; "quiser", "quiserem"; "dedicou", "dedicaram"; "recebeu", "receberam".
m = { $readers ->
    [many] m
   *[one] { "" }
}
em = { $readers ->
    [many] em
   *[one] { "" }
}
# Formal address has no pronoun that a verb could lean on: "o tempo que me dedicaram" is said of the house.
ou = { $readers ->
    [many] aram
   *[one] { $you ->
        [informal] ou
       *[formal] aram
    }
}
eu = { $readers ->
    [many] eram
   *[one] { $you ->
        [informal] eu
       *[formal] eram
    }
}
# The reader, who is not named in formal address.
voce = { $you ->
    [informal] { $readers ->
        [many] vocês{ " " }
       *[one] você{ " " }
    }
   *[formal] { "" }
}
com-voce = { $you ->
    [informal] { $readers ->
        [many] { " " }com vocês
       *[one] { " " }com você
    }
   *[formal] { "" }
}
# "a sua equipe", but "a equipe de vocês"
sua = { $you ->
    [informal] { $readers ->
        [many] { "" }
       *[one] sua{ " " }
    }
   *[formal] sua{ " " }
}
seu = { $you ->
    [informal] { $readers ->
        [many] { "" }
       *[one] seu{ " " }
    }
   *[formal] seu{ " " }
}
de-voces = { $you ->
    [informal] { $readers ->
        [many] { " " }de vocês
       *[one] { "" }
    }
   *[formal] { "" }
}

# Always behind an article of ours: "a vaga", "da vaga". Before a company stands "empresa", as nobody knows "na" from "no".
vaga = { $roleForm ->
    [none] vaga
   *[title] vaga de { $role }
}
vaga-na-empresa = { vaga }{ $companyForm ->
    [known] { " " }na empresa { $company }
   *[none] { "" }
}
aceitei = { $act ->
    [offer] optei por outra oportunidade
   *[other] aceitei outra proposta
}
Aceitei = { $act ->
    [offer] Optei por outra oportunidade
   *[other] Aceitei outra proposta
}
aceitado = { $act ->
    [offer] optado por outra oportunidade
   *[other] aceitado outra proposta
}
# Behind "decidi"; the second, for written style
retirar = { $act ->
    [application] retirar minha candidatura
    [invitation] recusar o convite e retirar minha candidatura
    [invitation-sourced] recusar o convite para a entrevista e sair do processo seletivo
    [consideration] não participar do processo seletivo
    [offer] não aceitar a proposta
   *[process] sair do processo seletivo
}
encerrar = { $act ->
    [application] retirar minha candidatura
    [invitation] declinar do convite e retirar minha candidatura
    [invitation-sourced] declinar do convite para a entrevista e encerrar minha participação no processo seletivo
    [consideration] não participar do processo seletivo
    [offer] declinar da proposta
   *[process] encerrar minha participação no processo seletivo
}
# A clause of its own; the second, for written style
estou-retirando = { $act ->
    [application] estou retirando minha candidatura
    [invitation] estou recusando o convite e retirando minha candidatura
    [invitation-sourced] estou recusando o convite para a entrevista e saindo do processo seletivo
    [consideration] não vou participar do processo seletivo
    [offer] não vou aceitar a proposta
   *[process] estou saindo do processo seletivo
}
retiro = { $act ->
    [application] retiro minha candidatura
    [invitation] declino do convite e retiro minha candidatura
    [invitation-sourced] declino do convite para a entrevista e encerro minha participação no processo seletivo
    [consideration] não participarei do processo seletivo
    [offer] declino da proposta
   *[process] encerro minha participação no processo seletivo
}
da-etapa = { $act ->
    [offer] de eu responder
   *[process] da próxima etapa
}
da-etapa-ou-resposta = { $act ->
    [offer] de responder
   *[process] da próxima etapa
}
horario = { $slotForm ->
    [known] horário de { $slot }
   *[none] horário da entrevista
}
entrevista = { $slotForm ->
    [known] entrevista de { $slot }
   *[none] entrevista
}
slot = { $date }, { $oclock ->
    [one] à
   *[other] às
} { $hour }h{ $minuteForm ->
    [known] { $minute }
   *[none] { "" }
}{ $zone }
slot-day = { $date }

## An answer that is asked for: who is on the phone already offers no call

pode-ser = { $spoken ->
    [yes] pode ser quando for melhor
   *[no] pode ser por escrito ou numa ligação rápida, como for melhor
}
ou-por-telefone = { $spoken ->
    [yes] , quando for melhor
   *[no] { " " }e, se for mais fácil, também posso conversar por telefone no horário que for melhor
}
e-posso-ligar = { $spoken ->
    [yes] { "" }
   *[no] , e também posso conversar por telefone, se { voce }preferir{ em }
}
como-convier = { $spoken ->
    [yes] quando for mais conveniente
   *[no] por escrito ou por telefone, como for mais conveniente
}
a-disposicao = { $spoken ->
    [yes] Uma breve resposta será suficiente, quando for conveniente.
   *[no] Fico à disposição para conversar também por telefone, caso seja mais conveniente do que responder por escrito.
}
se-nao-houver = { $spoken ->
    [yes] Se não houver nada agora
   *[no] Poucas linhas já bastam e, se não houver nada agora
}

## Greeting, and who is calling

greeting-written = { $text },
greeting-spoken = { $text }{ $nameForm ->
    [known] ,
   *[none] { "." }
}
# Only a title tells the gender that "Prezada" and "Prezado" need; on the phone nobody says them.
prezada = { $spoken ->
    [yes] { ola }
   *[no] { $gender ->
        [female] { $place ->
            [next] prezada{ " " }
           *[first] Prezada{ " " }
        }
        [male] { $place ->
            [next] prezado{ " " }
           *[first] Prezado{ " " }
        }
       *[none] { ola }
    }
}
ola = { $place ->
    [next] { "" }
   *[first] Olá,{ " " }
}
greeting-named =
    .w1 = Oi, { $to }
    .nf1 = Olá, { $to }
greeting-titled =
    .w1 = { ola }{ $to }
    .nf1 = { prezada }{ $to }
greeting-all =
    .wn1 = Olá, pessoal
    .f1 = { $spoken ->
        [yes] Olá, pessoal
       *[no] Prezada equipe
    }
greeting-unknown =
    .wnf1 = Olá
name-spoken =
    .wnf1 = aqui é { $name }.
    .wn2 = aqui quem fala é { $name }.
    .wnf3 = quem fala é { $name }.
    .nf4 = meu nome é { $name }.

## Thanks

thanks-applied =
    .w1 = Agradeço muito por { voce }ter{ em } considerado meu perfil para a { vaga }.
    .wn2 = Quero agradecer pela oportunidade de me candidatar à { vaga }.
    .wnf3 = Agradeço a oportunidade de participar da seleção para a { vaga }.
    .w4 = Queria agradecer por { voce }ter{ em } olhado meu currículo para a { vaga-na-empresa }.
    .wnf5 = Agradeço por considerar{ em } meu currículo para a { vaga }.
    .nf6 = Quero agradecer a oportunidade de participar da seleção para a { vaga-na-empresa }.
    .f7 = Gostaria de agradecer a atenção dedicada ao meu currículo para a { vaga-na-empresa }.
    .nf8 = Antes de mais nada, agradeço o tempo dedicado ao meu perfil para a { vaga-na-empresa }.
    .wnf9 = Agradeço o tempo e a atenção dedicados ao meu currículo para a { vaga-na-empresa }.
thanks-sourced =
    .w1 = Agradeço por { voce }ter{ em } pensado em mim para a { vaga }.
    .wn2 = Foi bom receber a { sua }mensagem{ de-voces } sobre a { vaga }, e agradeço o interesse no meu perfil.
    .wn3 = Agradeço o contato sobre a { vaga }.
    .w4 = Fiquei feliz com a { sua }mensagem{ de-voces } sobre a { vaga }, e agradeço a lembrança.
    .wnf5 = Agradeço por me apresentar{ em } a { vaga-na-empresa }.
    .wnf6 = Quero agradecer a { sua }mensagem{ de-voces } sobre a { vaga } e o interesse no meu perfil.
    .f7 = Gostaria de agradecer o contato a respeito da { vaga-na-empresa }.
    .nf8 = Foi gentil da { sua }parte{ de-voces } entrar em contato comigo sobre a { vaga-na-empresa }, e agradeço o interesse.
thanks-invited =
    .w1 = Agradeço muito por { voce }ter{ em } me chamado para conversar sobre a { vaga }.
    .wn2 = Agradeço a chance de conversar sobre a { vaga }.
    .w3 = Fiquei feliz em saber da entrevista para a { vaga }, e agradeço o interesse no meu perfil.
    .wnf4 = Agradeço a oportunidade de uma entrevista para a { vaga-na-empresa }.
    .wnf5 = Quero agradecer por me chamar{ em } para a entrevista da { vaga }.
    .nf6 = Agradeço o interesse no meu perfil e a oportunidade de conversar sobre a { vaga-na-empresa }.
    .f7 = Gostaria de agradecer a oportunidade de participar de uma entrevista para a { vaga-na-empresa }.
    .nf8 = Fico feliz com o interesse no meu perfil para a { vaga }, e agradeço a oportunidade de uma entrevista.
thanks-scheduled =
    .w1 = Agradeço por { voce }ter{ em } aberto espaço na agenda para falar comigo sobre a { vaga }.
    .wn2 = Quero agradecer por reservar{ em } um tempo para falar comigo sobre a { vaga }.
    .wnf3 = Agradeço por marcar{ em } uma conversa sobre a { vaga }.
    .w4 = Foi muito gentil da { sua }parte{ de-voces } organizar uma conversa sobre a { vaga-na-empresa }, e agradeço por isso.
    .wnf5 = Agradeço o interesse no meu perfil e o tempo reservado para falar sobre a { vaga-na-empresa }.
    .nf6 = Quero agradecer a oportunidade de conversar sobre a { vaga-na-empresa }.
    .f7 = Gostaria de agradecer o tempo reservado para conversarmos sobre a { vaga-na-empresa }.
    .nf8 = Antes de mais nada, agradeço por agendar{ em } uma conversa sobre a { vaga }.
thanks-interviewed =
    .w1 = Agradeço muito pela conversa sobre a { vaga }.
    .wn2 = Gostei de conversar{ com-voce } sobre a { vaga }, e agradeço o tempo que me dedic{ ou }.
    .w3 = Foi muito bom conversar{ com-voce } sobre a { vaga }, e agradeço a atenção e a simpatia.
    .wnf4 = Agradeço nossa conversa sobre a { vaga }.
    .wnf5 = Quero agradecer o tempo que { voce }reserv{ ou } para falar comigo sobre a { vaga-na-empresa }.
    .nf6 = Agradeço a oportunidade de conhecer melhor a { vaga-na-empresa } em nossa conversa.
    .f7 = Gostaria de agradecer nossa conversa sobre a { vaga-na-empresa }.
    .nf8 = Foi um prazer conversar sobre a { vaga-na-empresa }, e agradeço o tempo dedicado.
    .wnf9 = Agradeço a atenção durante nossa conversa sobre a { vaga-na-empresa }.
thanks-assignment =
    .w1 = Agradeço muito pelas conversas sobre a { vaga } e pela confiança para a próxima etapa.
    .wn2 = Quero agradecer todo o tempo que { voce }dedic{ ou } às nossas conversas sobre a { vaga }.
    .wnf3 = Agradeço nossas conversas sobre a { vaga }.
    .w4 = Foi bom conhecer melhor a { vaga } em nossas conversas, e agradeço por { voce }confiar{ em } em mim.
    .wnf5 = Agradeço a atenção em cada conversa sobre a { vaga-na-empresa }.
    .nf6 = Quero agradecer nossas conversas sobre a { vaga-na-empresa } e o tempo dedicado a elas.
    .f7 = Gostaria de agradecer as conversas sobre a { vaga-na-empresa } e a confiança em mim.
    .nf8 = Foi um prazer conversar sobre a { vaga-na-empresa }, e agradeço a confiança.
thanks-final =
    .w1 = Agradeço muito por todo o tempo que a equipe me dedicou nas conversas sobre a { vaga }.
    .wn2 = Quero agradecer por me levar{ em } até a etapa final da seleção para a { vaga }.
    .wnf3 = Agradeço todas as conversas sobre a { vaga }.
    .w4 = Foi um prazer conhecer a equipe nas conversas sobre a { vaga }, e agradeço a forma como { voce }me receb{ eu }.
    .wnf5 = Agradeço a confiança que me trouxe até a etapa final da seleção para a { vaga-na-empresa }.
    .nf6 = Quero agradecer as conversas sobre a { vaga-na-empresa } e todo o tempo dedicado a elas.
    .f7 = Gostaria de agradecer a atenção que recebi em todas as conversas sobre a { vaga-na-empresa }.
    .nf8 = Foi um prazer chegar à etapa final da seleção para a { vaga-na-empresa }, e agradeço a confiança.
thanks-offer =
    .w1 = Agradeço muito por { voce }confiar{ em } em mim para a { vaga }.
    .wn2 = Fiquei feliz em saber que meu nome foi escolhido para a { vaga }, e agradeço a confiança.
    .w3 = Foi muito bom saber que meu nome foi escolhido para a { vaga }, e agradeço por todo o tempo que { voce }me dedic{ ou }.
    .wn4 = Quero agradecer por me oferecer{ em } a { vaga } e por todo o tempo que { voce }dedic{ ou } às nossas conversas.
    .wnf5 = Agradeço por me oferecer{ em } a { vaga-na-empresa }.
    .wnf6 = Agradeço por { voce }ter{ em } me escolhido para a { vaga }.
    .f7 = Gostaria de agradecer a confiança demonstrada ao me oferecer{ em } a { vaga-na-empresa }.
    .nf8 = Foi muito bom saber da escolha do meu nome para a { vaga-na-empresa }, e agradeço a confiança.
    .nf9 = Quero agradecer a confiança ao me oferecer{ em } a { vaga-na-empresa } e todo o tempo dedicado às nossas conversas.
thanks-call =
    .w1 = Agradeço muito por { voce }ter{ em } me atendido para falar sobre a { vaga }.
    .wn2 = Foi bom falar{ com-voce } sobre a { vaga }, e agradeço a atenção.
    .wnf3 = Agradeço nossa conversa por telefone sobre a { vaga }.
    .w4 = Queria agradecer pela conversa ao telefone sobre a { vaga }.
    .nf5 = Quero agradecer a atenção na ligação sobre a { vaga-na-empresa }.
    .nf7 = Foi um prazer conversar por telefone sobre a { vaga-na-empresa }, e agradeço o tempo e a atenção.
    .f6 = Gostaria de agradecer a atenção durante nossa ligação sobre a { vaga-na-empresa }.
thanks-referrer =
    .w1 = Agradeço muito por { voce }ter{ em } me indicado para a { vaga }.
    .wn2 = Foi muito gentil da { sua }parte{ de-voces } me indicar para a { vaga }, e agradeço de verdade.
    .wnf3 = Agradeço a indicação para a { vaga-na-empresa }.
    .w4 = Quero agradecer por { voce }ter{ em } se lembrado de mim e me indicado para a { vaga }.
    .nf5 = Quero agradecer por me recomendar{ em } para a { vaga-na-empresa }.
    .f6 = Gostaria de agradecer a indicação do meu nome para a { vaga-na-empresa }.
thanks-firm =
    .w1 = Agradeço por { voce }ter{ em } voltado a falar comigo sobre a { vaga }.
    .wn2 = Foi gentil da { sua }parte{ de-voces } retomar o assunto da { vaga }, e agradeço o interesse.
    .wnf3 = Agradeço o retorno sobre a { vaga }.
    .w4 = Quero agradecer por { voce }ter{ em } me procurado de novo para falar da { vaga }.
    .nf5 = Quero agradecer a { sua }resposta{ de-voces } sobre a { vaga-na-empresa } e o interesse em seguir conversando.
    .f6 = Gostaria de agradecer o retorno a respeito da { vaga-na-empresa }.
thanks-reconnect =
    .w1 = Guardo uma boa lembrança do nosso contato sobre a { vaga }, e agradeço de novo o tempo que { voce }me dedic{ ou }.
    .wn2 = Agradeço mais uma vez o tempo que { voce }me dedic{ ou } quando estivemos em contato sobre a { vaga }.
    .wnf3 = Há algum tempo estivemos em contato sobre a { vaga-na-empresa }, e quero agradecer mais uma vez a atenção.
    .wnf4 = Agradeço mais uma vez por ter{ em } considerado meu perfil para a { vaga }.
    .nf5 = Quero agradecer novamente a atenção que recebi em nosso contato sobre a { vaga-na-empresa }.
    .f6 = Gostaria de agradecer mais uma vez a atenção que recebi quando estivemos em contato sobre a { vaga-na-empresa }.

## Decision

decision-other-offer =
    .w1 = { Aceitei }, por isso { estou-retirando }.
    .wn2 = Nesse meio-tempo, { aceitei }, então { estou-retirando }.
    .wn3 = Como { aceitei }, { estou-retirando }.
    .w4 = Prefiro contar logo: { aceitei }, então { estou-retirando }.
    .nf5 = { Aceitei } e, por esse motivo, { retiro }.
    .nf6 = Como { aceitei }, { retiro }.
    .f7 = Tendo { aceitado }, decidi { encerrar }.
    .nf8 = Nesse meio-tempo, { aceitei } e quero avisar o quanto antes que { retiro }.
    .wn9 = Quis avisar assim que possível: { aceitei } e, por isso, { estou-retirando }.
    .nf10 = Depois de avaliar com calma meus próximos passos, { aceitei } e, por essa razão, { retiro }.
    .wn11 = Pensei bem nos meus próximos passos e { aceitei }, por isso { estou-retirando }.
decision-not-the-fit =
    .w1 = Meus objetivos agora são outros, por isso { estou-retirando }.
    .wn2 = Pensando nos meus objetivos atuais, decidi { retirar }.
    .wn3 = Percebi que esta não é a vaga certa para o que busco agora, então { estou-retirando }.
    .w4 = Quanto mais penso nos próximos anos, mais claro fica que meu caminho é outro, e por isso { estou-retirando }.
    .nf5 = Depois de pensar nos meus objetivos atuais, decidi { encerrar }.
    .nf6 = Meus objetivos profissionais vão em outra direção, por isso { retiro }.
    .f7 = Como meus objetivos atuais são outros, { retiro }.
    .nf8 = Meus planos profissionais apontam para outra direção e, depois de pensar com calma, decidi { encerrar }.
    .wn9 = Pensei com calma nos meus objetivos e vi que meu caminho agora é outro, por isso { estou-retirando }.
decision-pausing =
    .w1 = Meus planos mudaram e decidi dar uma pausa na busca por emprego, então { estou-retirando }.
    .wn2 = Resolvi pausar minha busca por trabalho, por isso { estou-retirando }.
    .wn3 = Algumas coisas mudaram por aqui e minha busca está em pausa, então { estou-retirando }.
    .w4 = Por enquanto, decidi não procurar um novo emprego, e quero avisar logo que { estou-retirando }.
    .nf5 = Como estou interrompendo minha busca por um novo emprego, { retiro }.
    .nf6 = Decidi pausar minha busca por um novo emprego e, por isso, { retiro }.
    .f7 = Meus planos mudaram: interrompo, por ora, a busca por um novo emprego e, por isso, { retiro }.
    .nf8 = Meus planos mudaram e vou interromper, por enquanto, a busca por um novo emprego; por essa razão, { retiro }.
decision-unsaid =
    .w1 = Pensei bem e decidi { retirar }.
    .wn2 = Depois de pensar com calma, decidi { retirar }.
    .wn3 = Quero avisar que { estou-retirando }.
    .w4 = Prefiro contar logo: pensei bastante e decidi { retirar }.
    .nf5 = Depois de refletir, decidi { encerrar }.
    .nf6 = Quero informar que { retiro }.
    .f7 = Após refletir sobre o assunto, decidi { encerrar }.
    .nf8 = Pensei no assunto com calma e quero avisar o quanto antes que { retiro }.
    .wn9 = Pensei bastante e, depois de pesar tudo com calma, decidi { retirar }.
    .nf10 = Depois de refletir com calma sobre meus próximos passos, decidi { encerrar }.
decision-pay =
    .w1 = Minha expectativa salarial é outra, por isso { estou-retirando }.
    .wn2 = Por uma questão de salário, decidi { retirar }.
    .wn3 = Fiz as contas e, pela questão salarial, decidi { retirar }.
    .w4 = Em termos de salário, o que busco é um pouco diferente, e prefiro avisar logo que { estou-retirando }.
    .nf5 = Como minha pretensão salarial é outra, decidi { encerrar }.
    .nf6 = Minha pretensão salarial não se encaixa nesta vaga, por isso { retiro }.
    .f7 = Após rever minha pretensão salarial, decidi { encerrar }.
    .nf8 = Minha pretensão salarial e as condições da vaga não coincidem e, por isso, decidi { encerrar }.
    .nf9 = Depois de rever com calma minha pretensão salarial, decidi { encerrar }.
    .wn10 = Minha expectativa salarial não combina com a vaga, por isso { estou-retirando }.
decision-location =
    .w1 = O local fica complicado para mim neste momento, por isso { estou-retirando }.
    .wn2 = Não consigo conciliar o local de trabalho com a minha rotina, então { estou-retirando }.
    .wn3 = De onde eu moro, o trajeto fica difícil, por isso { estou-retirando }.
    .w4 = Pensei bastante no caminho de casa até o trabalho e vi que não daria certo agora, por isso { estou-retirando }.
    .nf5 = Como o local de trabalho não é viável para mim no momento, { retiro }.
    .nf6 = O deslocamento não seria viável para mim e, por isso, decidi { encerrar }.
    .f7 = Após avaliar o deslocamento, decidi { encerrar }.
    .nf8 = Avaliei com calma o deslocamento até o local de trabalho e vi que não seria viável para mim; por isso, { retiro }.
    .wnf9 = Pensando bem no deslocamento, vi que o local não é viável para mim agora, e por isso decidi { retirar }.
decision-staying =
    .w1 = Decidi ficar no meu emprego atual, por isso { estou-retirando }.
    .wn2 = Depois de pensar bem, prefiro continuar no meu trabalho atual, então { estou-retirando }.
    .wn3 = Por enquanto, vou continuar no meu emprego atual, por isso { estou-retirando }.
    .w4 = Ficou claro para mim que quero continuar onde trabalho hoje, e prefiro avisar logo que { estou-retirando }.
    .nf5 = Vou permanecer no meu emprego atual e, por isso, { retiro }.
    .nf6 = Como decidi permanecer no meu emprego atual, { retiro }.
    .f7 = Tendo decidido permanecer no meu emprego atual, { retiro }.
    .nf8 = Depois de refletir sobre meu próximo passo, decidi permanecer no meu emprego atual e, por essa razão, { retiro }.
    .wn9 = Vou continuar onde trabalho hoje, por isso { estou-retirando }.
decision-slow-process =
    .w1 = Meus prazos ficaram mais apertados, por isso { estou-retirando }.
    .wn2 = Preciso definir meus planos antes do previsto, então { estou-retirando }.
    .wn3 = Por uma questão de prazos, decidi { retirar }.
    .w4 = Por aqui, preciso definir meus planos agora, e prefiro avisar logo que { estou-retirando }.
    .nf5 = Como preciso definir meus planos antes do previsto, { retiro }.
    .nf6 = Meus prazos mudaram e, por isso, { retiro }.
    .f7 = Em razão de uma mudança nos meus prazos, decidi { encerrar }.
    .nf8 = Preciso definir meus próximos passos antes do que havia previsto e, por essa razão, { retiro }.
decision-personal =
    .w1 = Minha situação pessoal mudou, por isso { estou-retirando }.
    .wn2 = Por motivos pessoais, decidi { retirar }.
    .wn3 = Houve uma mudança na minha vida pessoal, então { estou-retirando }.
    .w4 = Com uma mudança na minha vida pessoal, preciso parar por aqui, e prefiro avisar logo que { estou-retirando }.
    .nf5 = Por razões pessoais, decidi { encerrar }.
    .nf6 = Minha situação pessoal mudou e, por isso, { retiro }.
    .f7 = Em razão de questões pessoais, { retiro }.
    .nf8 = Questões pessoais me levaram a uma decisão que quero comunicar sem demora: { retiro }.
    .nf9 = Houve uma mudança na minha situação pessoal e, depois de pensar com calma, decidi { encerrar }.
    .wn10 = Minha situação pessoal mudou e, depois de pensar bem, decidi { retirar }.
decision-confirm =
    .w1 = Como contei na nossa conversa, { estou-retirando }, e queria deixar isso também por escrito.
    .wn2 = Escrevo só para confirmar que { estou-retirando }.
    .wnf3 = Para deixar por escrito o que conversamos: { retiro }.
    .nf4 = Conforme conversamos, { retiro }.
    .nf5 = Com esta mensagem, confirmo minha decisão também por escrito: { retiro }.
    .f6 = Confirmo por escrito que { retiro }.
    .wn7 = Só para deixar por escrito o que já contei: { estou-retirando }.
    .nf8 = Como conversamos por telefone, confirmo com esta mensagem que { retiro }.
decision-referrer =
    .w1 = Decidi { retirar }, e queria que { voce }soubesse{ m } por mim.
    .wn2 = Depois de pensar bem, decidi { retirar }, e fiz questão de avisar logo.
    .wnf3 = Prefiro que { voce }saiba{ m } por mim: depois de pensar com calma, decidi { retirar }.
    .nf4 = Após refletir, decidi { encerrar }, e quis dar a notícia diretamente.
    .f5 = Depois de refletir, decidi { encerrar }, e não queria que a notícia chegasse por outra pessoa.
    .wn6 = Antes que a notícia chegue de outro jeito, quero contar que, depois de pensar bem, decidi { retirar }.
decision-firm =
    .w1 = Pensei mais uma vez e mantenho minha decisão: { estou-retirando }.
    .wn2 = Minha decisão não mudou: { estou-retirando }.
    .wn3 = Voltei a pensar em tudo com calma, e a decisão continua a mesma: { estou-retirando }.
    .wnf4 = Depois de pensar de novo, fico com a mesma decisão: { retiro }.
    .nf5 = Minha decisão permanece a mesma: { retiro }.
    .f6 = Depois de refletir novamente, mantenho a decisão de { encerrar }.
    .nf7 = Pensei novamente, com calma, e mantenho a decisão que já comuniquei: { retiro }.
decision-reverse =
    .w1 = Há pouco tempo contei que tinha decidido { retirar }, mas logo percebi que foi um erro.
    .wn2 = Pouco depois de decidir { retirar }, percebi que tinha me enganado.
    .wn7 = Depois de avisar que tinha decidido { retirar }, pensei melhor, e hoje vejo que me enganei.
    .wnf3 = Foi um erro { retirar }.
    .wnf4 = A decisão de { retirar } foi precipitada, e quero dizer isso com franqueza.
    .nf5 = Há pouco comuniquei a decisão de { encerrar }, mas, pensando melhor, vejo que me enganei.
    .f6 = Refletindo melhor sobre a decisão de { encerrar }, reconheço que me precipitei.

## Apology, once, for what was booked

apology =
    .w1 = Desculpe{ m } o transtorno.
    .w2 = Sinto muito pelo trabalho extra que isso traz.
    .wn3 = Peço desculpas por mexer na agenda.
    .wn4 = Lamento o transtorno com a agenda.
    .wn5 = Desculpe{ m } a mudança na agenda.
    .nf6 = Peço desculpas pelo transtorno.
    .nf7 = Lamento o transtorno.
    .f8 = Peço que aceite{ m } minhas desculpas pelo transtorno.
apology-late =
    .w1 = Desculpe{ m } por avisar tão em cima da hora.
    .w2 = Sinto muito por só avisar agora.
    .wn3 = Peço desculpas por avisar em cima da hora.
    .wn4 = Lamento avisar tão em cima da hora e causar esse transtorno.
    .wn5 = Desculpe{ m } o aviso de última hora.
    .nf6 = Peço desculpas pela pouca antecedência.
    .nf7 = Lamento avisar com tão pouca antecedência.
    .f8 = Peço que aceite{ m } minhas desculpas por avisar com tão pouca antecedência.
apology-assignment =
    .w1 = Desculpe{ m } o transtorno, ainda mais depois de termos combinado o teste.
    .wn2 = Sinto muito pelo transtorno com o teste que combinamos.
    .wn3 = Peço desculpas por não fazer o teste que combinamos.
    .nf4 = Peço desculpas pelo transtorno com o teste.
    .nf5 = Lamento o transtorno com o teste combinado.
    .f6 = Peço que aceite{ m } minhas desculpas pelo transtorno com o teste.

## Release

release =
    .w1 = Fique{ m } à vontade para oferecer a outra pessoa o { horario }.
    .wn2 = Outra pessoa já pode ficar com o { horario }.
    .wn3 = { $slotForm ->
        [known] Pode{ m } tirar da agenda a { entrevista }.
       *[none] Pode{ m } tirar a { entrevista } da agenda.
    }
    .w4 = Se quiser{ em }, já pode{ m } oferecer a outra pessoa o { horario }.
    .wnf5 = Por favor, cancele{ m } a { entrevista }.
    .wnf6 = Com isso, fica livre o { horario }.
    .nf7 = Assim, outra pessoa pode ser chamada para o { horario }.
    .f8 = Peço a gentileza de cancelar{ em } a { entrevista }.
release-assignment =
    .w1 = Não precisa{ m } mais esperar por ele, e vou apagar qualquer material que eu tenha recebido.
    .wn2 = Se recebi algum material, vou apagar tudo.
    .wnf3 = Vou apagar todo o material que eu tiver recebido.
    .nf4 = Naturalmente, vou apagar qualquer material recebido.
    .f5 = Não é preciso aguardar minha entrega, e qualquer material recebido será apagado.
    .f6 = Todo o material que eu tiver recebido será apagado.

## Question

question =
    .w1 = Antes de seguirmos, { voce }poderia{ m } me contar um pouco sobre como é uma semana típica e com quem eu trabalharia mais de perto?
    .wn2 = Para imaginar melhor o dia a dia, queria saber como seriam os primeiros meses e com quem eu trabalharia; { voce }pode{ m } me contar?
    .wnf3 = Poderia{ m } me dizer, antes { da-etapa }, o que seria mais importante nos primeiros seis meses e como a equipe costuma trabalhar?
    .nf4 = Antes { da-etapa-ou-resposta }, gostaria de saber quais são as principais prioridades da função e como os resultados são avaliados.
    .f5 = Seria possível me informar{ em }, antes { da-etapa }, quais são as prioridades da função e o que se espera nos primeiros seis meses?
question-pay =
    .w1 = { $act ->
        [offer] Antes de responder, { voce }poderia{ m } me explicar um pouco melhor o salário e os benefícios da proposta?
       *[process] Antes de seguirmos, { voce }poderia{ m } me dizer qual é, mais ou menos, a faixa salarial e quais são os benefícios?
    }
    .wn2 = { $act ->
        [offer] Para decidir com calma, { voce }pode{ m } me detalhar o salário e os benefícios?
       *[process] Para alinhar expectativas, { voce }pode{ m } me dizer qual é a faixa salarial prevista e quais são os benefícios?
    }
    .wnf3 = { $act ->
        [offer] Poderia{ m } me informar com mais detalhes o salário e os principais benefícios da proposta?
       *[process] Poderia{ m } me informar a faixa salarial e os principais benefícios antes da próxima etapa?
    }
    .nf4 = { $act ->
        [offer] Antes de decidir, gostaria de conhecer com mais detalhes o salário e os benefícios da proposta.
       *[process] Antes da próxima etapa, gostaria de saber qual é a faixa salarial prevista e quais são os benefícios.
    }
    .f5 = { $act ->
        [offer] Para a minha decisão, seria útil conhecer com mais detalhes o salário e os benefícios; seria possível me informar{ em }?
       *[process] Para a minha decisão, seria útil conhecer a faixa salarial prevista e os principais benefícios; seria possível me informar{ em }?
    }
question-location =
    .w1 = Antes de seguirmos, { voce }poderia{ m } me contar quantas vezes por semana a equipe se encontra no escritório e se dá para trabalhar de casa?
    .wn2 = Queria ver se o local é viável para mim: quantos dias presenciais por semana estão previstos, e há alguma flexibilidade?
    .wnf3 = Poderia{ m } me dizer quantos dias por semana são presenciais e se há alguma flexibilidade?
    .nf4 = Antes { da-etapa-ou-resposta }, gostaria de saber quantos dias presenciais por semana são esperados e se há flexibilidade.
    .f5 = Para a minha decisão, seria útil saber quanto do trabalho é presencial; seria possível me informar{ em }?
question-timing =
    .w1 = { $act ->
        [offer] Estou organizando as próximas semanas; { voce }poderia{ m } me dizer até quando precisa{ m } da minha resposta e quando eu começaria?
       *[process] Estou organizando as próximas semanas e queria saber quando deve sair uma decisão; { voce }poderia{ m } me dar uma data aproximada?
    }
    .wn2 = { $act ->
        [offer] Para eu me programar, { voce }pode{ m } me dizer até quando precisa{ m } da minha resposta?
       *[process] Para eu me programar, { voce }pode{ m } me dizer quais etapas ainda faltam e até quando { voce }pretende{ m } decidir?
    }
    .wnf3 = { $act ->
        [offer] Poderia{ m } me dizer até quando precisa{ m } da minha resposta e qual seria a data de início?
       *[process] Poderia{ m } me dizer quais etapas ainda faltam, para quando estão previstas e quando se espera uma decisão?
    }
    .nf4 = { $act ->
        [offer] Gostaria de saber até quando devo responder à proposta e qual é a data de início prevista.
       *[process] Gostaria de saber quais etapas ainda estão previstas, em que datas, e até quando se espera uma decisão.
    }
    .f5 = { $act ->
        [offer] Para me organizar, seria útil conhecer o prazo para a resposta e a data de início; seria possível me informar{ em }?
       *[process] Para me organizar, seria útil conhecer as próximas etapas e suas datas; seria possível me informar{ em }?
    }
question-reconnect =
    .w1 = Voltei a procurar um novo trabalho e adoraria saber se há algo que combine comigo; podemos conversar um pouco?
    .wn2 = Minha situação mudou e voltei a procurar trabalho: podemos ter uma conversa rápida sobre as vagas atuais?
    .wnf3 = Estou de novo em busca de trabalho; há alguma vaga que combine com meu perfil?
    .nf4 = Retomei a busca por um novo emprego e gostaria de saber se há, neste momento, vagas que combinem com meu perfil.
    .nf5 = Haveria hoje alguma oportunidade para mim, agora que retomei a busca por emprego?
    .f6 = Como retomei a busca por um novo emprego, gostaria de saber se há vagas em aberto; seria possível uma breve conversa?
question-reverse =
    .w1 = Se ainda der tempo, adoraria que meu nome voltasse a ser considerado para a { vaga }; seria possível?
    .wn2 = Ainda dá tempo de me considerar{ em } de novo para a { vaga }?
    .wn7 = Gostaria muito de voltar: a { vaga } ainda está aberta, e seria possível considerar{ em } meu nome mais uma vez?
    .wnf3 = Seria possível me considerar{ em } de novo para a { vaga }?
    .nf4 = Caso a { vaga-na-empresa } ainda esteja aberta, seria possível considerar{ em } meu perfil novamente?
    .nf5 = Gostaria de saber se a { vaga-na-empresa } ainda está aberta e se meu perfil poderia ser considerado novamente.
    .f6 = Haveria a possibilidade de considerar{ em } novamente meu nome para a { vaga }?

## Appreciation

appreciation-early =
    .w1 = Gostei de saber um pouco mais sobre a equipe e os projetos.
    .wn2 = Gostei de saber mais sobre o trabalho da equipe e sobre o que a função envolve.
    .wn3 = Sei que selecionar pessoas dá trabalho, e dou muito valor à atenção que recebi.
    .w4 = Sei quanto trabalho há por trás de uma seleção, e por isso dou muito valor à atenção que recebi.
    .nf5 = Valorizo a atenção que recebi e o que pude conhecer da equipe.
    .wnf6 = Foi interessante saber mais sobre a equipe e o trabalho.
    .f7 = Valorizo muito o interesse na minha trajetória profissional.
    .nf8 = O que pude conhecer da equipe e do trabalho me deixou uma ótima impressão.
    .nf9 = Pude saber mais sobre a equipe e o trabalho que ela faz, e valorizo muito a atenção que recebi.
    .wnf10 = Foi bom saber mais sobre os projetos e sobre como a equipe trabalha no dia a dia.
appreciation-met =
    .w1 = Gostei muito de conhecer a equipe e o jeito como ela trabalha.
    .wn2 = Gostei de tudo o que { voce }me cont{ ou } sobre a equipe e o trabalho.
    .wn3 = Foi bom ver como a equipe trabalha, e gostei da forma como { voce }me receb{ eu }.
    .w4 = Aprendi bastante sobre o trabalho da equipe e gostei muito da simpatia com que { voce }me receb{ eu }.
    .wnf5 = Aprendi muito sobre a equipe e valorizo a transparência com que { voce }convers{ ou } comigo.
    .nf6 = Foi muito bom conhecer a equipe e o trabalho que ela faz.
    .f7 = As informações que recebi sobre a equipe e o trabalho foram muito úteis para mim.
    .nf8 = Fiquei com uma excelente impressão da equipe e valorizo a atenção que recebi.
    .nf9 = Aprendi muito sobre a equipe e os projetos, e fiquei com uma excelente impressão de tudo o que conheci.
appreciation-felt-off =
    .w1 = Valorizo tudo o que { voce }me cont{ ou } sobre a equipe e o trabalho.
    .wn2 = Tudo o que { voce }me cont{ ou } sobre a equipe e a função foi útil para mim.
    .wnf3 = Valorizo as informações que recebi sobre a equipe e a função.
    .nf4 = As informações sobre a equipe e a função foram úteis para mim.
    .nf5 = Foi útil receber tantas informações sobre a equipe e a função.
    .wn6 = Sei que apresentar a equipe e a função com cuidado dá trabalho, e valorizo isso.
    .nf7 = Valorizo as informações que recebi sobre a equipe e a função, assim como o tempo dedicado a apresentá-las.
appreciation-spoken =
    .w1 = Mais uma vez, agradeço pelo tempo e pela ajuda.
    .wn2 = Agradeço de novo pelo { seu }tempo{ de-voces }.
    .wnf3 = Mais uma vez, agradeço a atenção.
    .nf4 = Agradeço novamente a atenção e o tempo dedicado.
    .f5 = Gostaria de agradecer novamente a atenção.
appreciation-ask =
    .w1 = A { sua }resposta{ de-voces } me ajudaria muito a decidir bem; { pode-ser }.
    .wn2 = Uma resposta curta já basta{ ou-por-telefone }.
    .wnf3 = Isso me ajudaria a decidir bem{ e-posso-ligar }.
    .nf4 = Uma breve resposta já me ajudaria muito a decidir bem, { como-convier }.
    .f5 = { a-disposicao }
appreciation-referrer =
    .w1 = A { sua }confiança{ de-voces } em mim vale muito; se um dia eu puder retribuir, é só pedir.
    .wn2 = O { seu }apoio{ de-voces } me ajudou muito, e espero poder retribuir um dia.
    .wnf3 = Foi muito importante para mim contar com esse apoio.
    .wnf4 = O { seu }apoio{ de-voces } significa muito para mim.
    .nf5 = Esse apoio significa muito para mim, e espero ter a oportunidade de retribuir.
    .f6 = A confiança depositada em mim tem grande valor, e espero poder retribuí-la quando houver ocasião.
appreciation-firm =
    .w1 = Prefiro deixar assim e espero que { voce }entenda{ m }; dou muito valor ao interesse e à atenção que recebi.
    .wn2 = Prefiro não entrar em mais detalhes e conto com a { sua }compreensão{ de-voces }.
    .wnf3 = Para mim a decisão está tomada, e valorizo o interesse.
    .nf4 = Prefiro deixar o assunto por aqui e conto com a { sua }compreensão{ de-voces }.
    .f5 = Espero que compreenda{ m } que prefiro não entrar em mais detalhes; dou muito valor ao interesse demonstrado.
appreciation-reconnect =
    .w1 = { se-nao-houver }, eu adoraria que { voce }se lembrasse{ m } de mim mais para a frente.
    .wn2 = Posso mandar meu currículo atualizado ou conversar quando for melhor.
    .wnf3 = Se não houver nada no momento, peço que { voce }se lembre{ m } de mim mais adiante.
    .nf4 = Posso enviar meu currículo atualizado e fico à disposição para conversar quando for conveniente.
    .f5 = Caso não haja vagas no momento, peço a gentileza de se lembrar{ em } do meu nome mais adiante.
appreciation-reverse =
    .w1 = Vou entender perfeitamente se já não for possível ou se já houver outra pessoa, e agradeço de qualquer forma.
    .wn2 = Se já for tarde para isso, vou entender, e agradeço mesmo assim a atenção.
    .wnf3 = De todo modo, agradeço a compreensão.
    .wnf4 = De qualquer forma, agradeço a atenção.
    .nf5 = Vou compreender se já for tarde ou se houver outros planos, e agradeço a atenção ao meu pedido.
    .f6 = Qualquer que seja a resposta, agradeço a atenção e compreenderei se já for tarde.

## Keeping in touch

keep =
    .w1 = Adoraria manter contato.
    .w2 = Espero que nossos caminhos se cruzem de novo, e adoraria manter contato até lá.
    .wn3 = Vamos manter contato.
    .wn4 = Se surgir outra vaga que combine comigo, vou gostar de saber e de voltar a conversar.
    .wnf5 = Seria ótimo manter contato e voltar a conversar quando surgir uma boa oportunidade.
    .wnf6 = Espero que possamos manter contato.
    .wnf7 = Seria bom manter contato.
    .nf8 = Gostaria de manter contato e de saber de futuras oportunidades.
    .f9 = Caso surja uma vaga adequada no futuro, terei prazer em conversar.
    .nf10 = Será um prazer manter contato e saber de outras vagas que combinem com meu perfil.
    .nf11 = Seria bom manter contato, e terei prazer em conversar se surgir outra vaga que combine com meu perfil.
keep-pausing =
    .w1 = Adoraria retomar o contato quando eu voltar a procurar trabalho.
    .wn2 = Vamos nos falar de novo quando eu voltar a procurar trabalho.
    .wnf3 = Espero que possamos manter contato e conversar de novo no momento certo.
    .nf4 = Quando eu retomar a busca, gostaria de voltar a conversar.
    .wnf5 = Seria bom retomar a conversa mais adiante.
    .nf6 = Espero retomar o contato mais adiante.
keep-linkedin =
    .w1 = Adoraria manter contato por aqui.
    .wn2 = Vamos manter contato por aqui.
    .wn3 = Espero que a gente continue em contato.
    .wn4 = Espero manter contato, e vou gostar de saber de outras vagas.
    .wnf5 = Seria ótimo manter contato por aqui.
    .nf6 = Gostaria de manter nossa conexão por aqui.
    .f7 = Será um prazer manter contato e voltar a conversar.
keep-referrer =
    .w1 = Adoraria colocar o papo em dia em breve.
    .wn2 = Vamos nos falando, e me conte{ m } como estão as coisas quando puder{ em }.
    .wnf3 = Seria bom conversar com calma em breve.
    .nf4 = Espero que possamos conversar em breve.
    .f5 = Será um prazer conversar novamente em breve.

## Wish

wish =
    .w1 = Torço para que { voce }encontre{ m } logo a pessoa certa, e desejo muito sucesso para toda a equipe.
    .wnf2 = Desejo muito sucesso na busca pela pessoa certa.
    .wn3 = Espero que a seleção corra bem e traga a pessoa certa.
    .wn4 = Boa sorte na seleção.
    .wn5 = Sucesso na seleção, e o melhor para toda a equipe.
    .wnf6 = Desejo sucesso na seleção.
    .nf7 = Meus votos de muito sucesso para toda a equipe.
    .nf8 = Desejo à equipe muito sucesso e uma ótima escolha para a vaga.
    .f9 = Faço votos de sucesso na seleção e nos próximos projetos.
    .nf10 = Espero que a seleção traga logo a pessoa certa, e desejo à equipe muito sucesso nos próximos projetos.
wish-referrer =
    .w1 = Espero que esteja tudo bem por aí e que o trabalho vá bem.
    .wn2 = Muito sucesso por aí.
    .wnf3 = Espero que tudo esteja correndo bem.
    .nf4 = Desejo o melhor, no trabalho e fora dele.
    .f5 = Meus votos de muito sucesso, no trabalho e fora dele.

## Closing

closing-signed = { $text },
closing-unsigned = { $text }
closing =
    .w1 = Um abraço
    .w2 = Abraços
    .w3 = Um abraço e tudo de bom
    .nt5 = Um abraço
    .nf6 = Atenciosamente
    .nf7 = Cordialmente
    .wn4 = Tudo de bom
    .f8 = Cordiais saudações
closing-linkedin =
    .w1 = Um abraço
    .w2 = Abraços
    .w3 = Até mais
    .nt4 = Um abraço
    .nt5 = Até mais
    .nf6 = Atenciosamente
    .nf7 = Cordialmente
    .wn8 = Tudo de bom
    .f9 = Cordiais saudações
closing-phone =
    .w1 = Vou mandar um e-mail curto para confirmar. Um abraço, e até mais.
    .wn2 = Também vou mandar um e-mail, para deixar tudo por escrito. Até logo, e tudo de bom.
    .wn3 = Vou confirmar tudo por escrito. Até logo.
    .nf4 = Confirmarei por e-mail. Até logo, e tudo de bom.
    .nf5 = Também enviarei a confirmação por escrito. Até logo.
    .f6 = Enviarei uma confirmação por escrito. Desejo um ótimo dia.
closing-voicemail =
    .w1 = Vou mandar um e-mail também, então não precisa{ m } retornar a ligação. Um abraço.
    .wn2 = Não precisa{ m } ligar de volta, pois também aviso por e-mail. Até logo.
    .wn3 = Vou mandar um e-mail também. Até mais.
    .wn4 = Também mando tudo por escrito. Até logo.
    .wnf5 = Até logo, e tudo de bom.
    .nf6 = Confirmarei por e-mail. Até logo.
    .nf7 = Não é necessário retornar a ligação, pois confirmarei por e-mail. Até logo.
    .f8 = Em seguida enviarei uma confirmação por escrito. Até logo.
closing-reply =
    .w1 = Pode{ m } me ligar ou escrever, como for melhor. Um abraço, e até breve.
    .wn2 = É só ligar ou escrever quando der. Até logo.
    .wnf3 = Até logo, e tudo de bom.
    .wnf4 = Fico no aguardo, por telefone ou por e-mail. Até logo, e tudo de bom.
    .nf5 = Estou à disposição por telefone ou por e-mail. Até logo.
    .f6 = Aguardo o retorno quando for conveniente. Até logo.
closing-friend =
    .w1 = Um abraço, e até breve.
    .wn2 = Cuide{ m }-se bem, e até logo.
    .wnf3 = Tenha{ m } um ótimo dia, e até logo.
    .nf4 = Até logo, e tudo de bom.
    .f5 = Desejo um ótimo dia. Até logo.

## Subject

nome = { $nameForm ->
    [known] { " " }– { $name }
   *[none] { "" }
}
para-vaga = { $roleForm ->
    [none] { "" }
   *[title] { " " }para a { vaga }
}
dois-pontos = { $roleForm ->
    [none] { "" }
   *[title] : { $role }
}
retirada = { $act ->
    [application] Retirada de candidatura
    [invitation] Retirada de candidatura
    [consideration] Não participação no processo seletivo
   *[process] Saída do processo seletivo
}
subject =
    .wnf1 = { retirada }{ para-vaga }{ nome }
    .wnf2 = Desistência da { vaga }{ nome }
    .wnf3 = { retirada }{ dois-pontos }{ nome }
subject-offer =
    .wnf1 = Recusa da proposta{ para-vaga }{ nome }
    .wnf2 = Minha decisão de não aceitar a proposta{ para-vaga }{ nome }
    .wnf3 = Agradecimento e recusa da proposta{ dois-pontos }{ nome }
subject-ask =
    .wnf1 = Uma pergunta sobre a { vaga }{ nome }
    .wnf2 = Antes da próxima etapa{ dois-pontos }{ nome }
    .wnf3 = Dúvida sobre a { vaga }{ nome }
subject-confirm =
    .wnf1 = Confirmação da nossa ligação{ dois-pontos }{ nome }
    .wnf2 = Confirmação por escrito{ dois-pontos }{ nome }
    .wnf3 = Nossa conversa por telefone sobre a { vaga }{ nome }
subject-referrer =
    .wnf1 = Agradecimento pela indicação{ para-vaga }
    .wnf2 = Sobre a indicação{ para-vaga }
    .wnf3 = Notícias sobre a { vaga }
subject-firm =
    .wnf1 = Minha decisão sobre a { vaga }{ nome }
    .wnf2 = Mantenho minha decisão{ dois-pontos }{ nome }
    .wnf3 = Mais uma vez sobre a { vaga }{ nome }
subject-reconnect =
    .wnf1 = Retomando o contato{ nome }
    .wnf2 = De volta à busca por trabalho{ nome }
    .wnf3 = Em busca de novas oportunidades{ nome }
subject-reverse =
    .wnf1 = Minha decisão sobre a { vaga }{ nome }
    .wnf2 = Repensei minha decisão sobre a { vaga }{ nome }
    .wnf3 = Mudança de decisão{ dois-pontos }{ nome }
