import { bad, type Draft, good } from './draft.ts';

export const pt: Draft[] = [
  good(`Prezada Sra. Figueiredo,

agradeço a conversa de quinta-feira e o cuidado em me explicar cada etapa. Depois de pensar bastante, decidi retirar minha candidatura à vaga de analista contábil, pois aceitei outra proposta.

Desejo muito sucesso à equipe.

Atenciosamente,
Débora Lins`),
  good(`Oi, Thiago, tudo bem?

Obrigada pela paciência com as minhas perguntas! Resolvi não seguir no processo: por enquanto vou continuar onde estou. Gostei muito de conhecer o pessoal do time.

Um abraço,
Jéssica`),
  good(`Boa tarde, Sr. Almeida,

Venho por meio desta informar que desisto da vaga de operador de empilhadeira. O horário do turno da noite não é compatível com a minha rotina. Muito obrigado pela oportunidade.

Att.,
Edmilson Rocha`),
  good(
    `Olá, Patrícia,

infelizmente não poderei comparecer à entrevista de amanhã, às 10h, e gostaria de retirar minha candidatura. Peço desculpas pelo transtorno e agradeço muito o convite.

Abraços,
Vinícius`,
    { booked: true },
  ),
  good(`Cara Renata,

fiquei muito feliz com a proposta e com a confiança de vocês. Mesmo assim, não vou aceitá-la: quero seguir na área de pesquisa, e esse é um caminho diferente. Obrigado por tudo.

Um grande abraço,
Otávio`),
  good(
    `Oi, Camila! Obrigado por ter lembrado de mim. No momento não estou buscando uma mudança, então prefiro não participar da seleção. Vamos manter contato por aqui!`,
    { channel: 'linkedin' },
  ),
  good(`Prezados,

Solicito o cancelamento da minha inscrição no processo seletivo para assistente de biblioteca, por motivos pessoais. Grato pela atenção.

Cordialmente,
Nelson Tavares`),
  good(`Prezado Dr. Bastos,

foi uma honra receber o convite para integrar a clínica. Declino da proposta, pois optei por permanecer no hospital onde atuo hoje. Conte comigo para o que precisar.

Respeitosamente,
Helena Prado`),
  good(`Oi, Lu!

Passando pra te avisar logo: decidi sair do processo. Minha situação em casa mudou e a mudança de cidade não é possível agora. Valeu muito a nossa conversa, obrigada de coração!

Beijo,
Marina`),
  good(`Bom dia, Sr. Kobayashi,

Por questões de saúde, não poderei assumir o cargo de auxiliar administrativo e, por isso, peço que considere encerrada a minha candidatura. Sou muito grata pelo acolhimento.

Atenciosamente,
Rosângela Pires`),
  good(
    `Prezada professora Lacerda,

agradeço o convite para a aula-teste do dia 9. Como assumi um compromisso com outra instituição, não darei continuidade à seleção. Lamento o incômodo causado pela mudança na agenda da banca.

Cordialmente,
Murilo Sampaio`,
    { booked: true },
  ),
  good(
    `Olá, Diego, obrigado pelo retorno. Fechei com outra empresa na semana passada, então vou ter que recusar. Boa sorte na busca, espero que encontrem alguém bacana para o time.`,
    { channel: 'linkedin' },
  ),
  good(`Prezada Sra. Antunes,

A faixa salarial que conversamos não atende à minha pretensão, e por isso encerro aqui a minha participação. Agradeço a transparência com que o assunto foi tratado desde o começo.

Atenciosamente,
Paulo César Nunes`),
  good(`Oi, Bruna,

pensei com calma no fim de semana e a resposta é não. A vaga é ótima, mas quero um trabalho mais perto de casa. Obrigada pelo carinho em todas as conversas e por responder tão rápido!

Abs,
Tainá`),
  good(
    `Bom dia, aqui é o Rogério Maia, estou ligando sobre a vaga de eletricista. Queria avisar pessoalmente que não vou continuar na seleção. Agradeço demais a atenção que vocês me deram, e já mando também um e-mail confirmando.`,
    { channel: 'phone' },
  ),
  good(`Prezada equipe de Recursos Humanos,

Comunico a minha desistência do processo para a vaga de nutricionista. Meus objetivos profissionais mudaram nos últimos meses e seguirei por outra direção. Agradeço o interesse em meu currículo e permaneço à disposição para futuras oportunidades.

Cordialmente,
Letícia Amaral`),
  good(`Olá, Sra. Moraes,

obrigada pelo convite para a entrevista. A senhora poderia me informar se o trabalho é presencial e qual é a faixa salarial? Assim consigo me preparar melhor.

Atenciosamente,
Cíntia Borges`),
  good(`Oi, Felipe,

quarta às 15h está ótimo para mim. Até lá!

Abraço,
Davi`),
  good(`Prezado Sr. Queiroz,

tive um imprevisto e não consigo comparecer na sexta. Seria possível remarcar a entrevista para a semana que vem? Desculpe o transtorno.

Atenciosamente,
Sueli Ramos`),
  good(`Carla,

muito obrigado por toda a ajuda até aqui. Estou declinando da posição de coordenador: percebi que, nesta fase, prefiro uma função mais técnica. Torço para que vocês achem a pessoa certa bem rápido.

Abraço,
Henrique`),
  good(`Prezada Sra. Ventura,

Não pretendo prosseguir com a candidatura ao cargo de secretária executiva, uma vez que aceitei uma vaga em outra cidade. Peço, se possível, que meus dados sejam excluídos do banco de talentos. Agradeço a gentileza do atendimento.

Atenciosamente,
Ivone Castilho`),
  good(`Oi, pessoal,

queria agradecer as três conversas, aprendi bastante em cada uma. Vou abrir mão da vaga porque resolvi voltar a estudar no ano que vem. Contem com a minha torcida!

Abraços,
Caio Farias`),

  bad(
    'placeholder',
    `Prezado(a) [nome do recrutador],

Agradeço a oportunidade e informo que retiro minha candidatura.

Atenciosamente,
Wagner Dutra`,
  ),
  bad(
    'placeholder',
    `Olá, Sra. Campos,

obrigada pela entrevista. Decidi sair do processo para a vaga de (inserir cargo).

Atenciosamente,
Noemi Vaz`,
  ),
  bad(
    'placeholder',
    `Prezada Sra. ,

agradeço muito o convite, mas decidi não continuar na seleção.

Cordialmente,
Sérgio Leal`,
  ),
  bad(
    'no-decision',
    `Olá, Simone,

muito obrigado pelo tempo de vocês. Acabei aceitando uma proposta de outra empresa. Sucesso na busca!

Abraços,
Leandro`,
  ),
  bad(
    'no-decision',
    `Prezado Sr. Medeiros,

agradeço o convite para a entrevista de terça-feira. Infelizmente não poderei comparecer. Peço desculpas pelo imprevisto.

Atenciosamente,
Gisele Torres`,
    { booked: true },
  ),
  bad(
    'undecided',
    `Oi, Aline,

obrigada pela proposta! Acho que vou acabar recusando.

Beijos,
Priscila`,
  ),
  bad(
    'undecided',
    `Prezada Sra. Barreto,

agradeço a proposta, mas não posso aceitá-la. Se vocês conseguirem chegar a um salário um pouco maior, podemos voltar a conversar.

Atenciosamente,
Renan Siqueira`,
  ),
  bad(
    'undecided',
    `Olá, Murilo, obrigado pela conversa de ontem. Ainda não decidi se sigo no processo, preciso de mais uns dias para pensar. Talvez eu retire minha candidatura.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Prezado Sr. Teles,

agradeço o convite. Retiro minha candidatura porque achei a entrevista muito desorganizada.

Atenciosamente,
Fabiana Coelho`,
  ),
  bad(
    'criticism',
    `Oi, Sabrina,

obrigada pela atenção. Estou saindo do processo. Fiquei mais de um mês sem nenhum retorno de vocês, o que diz muito sobre a empresa.

Abraço,
Natália`,
  ),
  bad(
    'criticism',
    `Prezada Sra. Dantas,

agradeço a proposta, da qual declino. Se me permite uma sugestão, seria bom que o gestor lesse o currículo antes da conversa.

Cordialmente,
Ademir Fontes`,
  ),
  bad(
    'criticism',
    `Olá, Júlio, obrigado pelo papo. Não vou seguir com a candidatura: o clima do escritório me pareceu pesado e ninguém soube explicar direito o que é a vaga.`,
    { channel: 'linkedin' },
  ),
  bad(
    'overexplaining',
    `Prezada Sra. Monteiro,

agradeço a oportunidade, mas retiro minha candidatura. Minha mãe fez uma cirurgia no quadril em março, meu marido foi demitido na mesma semana e ainda estamos devendo três meses de aluguel, então não tenho com quem deixar as crianças durante a tarde.

Atenciosamente,
Lourdes Mattos`,
  ),
  bad(
    'comparing-offers',
    `Oi, Gustavo,

muito obrigado pela proposta. Vou recusar porque a outra empresa me ofereceu R$ 1.500 a mais por mês.

Abraço,
Ícaro`,
  ),
  bad(
    'comparing-offers',
    `Prezada Sra. Rezende,

agradeço a atenção em todas as etapas. Retiro minha candidatura, pois recebi outra proposta com um pacote de benefícios bem mais vantajoso.

Atenciosamente,
Milena Sardinha`,
  ),
  bad(
    'comparing-offers',
    `Prezado Sr. Uchoa,

obrigado pelo convite, mas não vou participar da próxima etapa. Aceitei uma vaga na Metalúrgica Boa Vista e começo na segunda.

Cordialmente,
Josué Paiva`,
  ),
  bad(
    'no-thanks',
    `Prezada Sra. Meireles,

informo que retiro minha candidatura à vaga de auxiliar de cozinha, pois já estou empregada.

Atenciosamente,
Cleide Bastos`,
  ),
  bad('no-thanks', `Oi, Rafael, decidi não continuar no processo seletivo. Boa sorte, Iara`, { channel: 'linkedin' }),
  bad(
    'over-apology',
    `Prezada Sra. Vilela,

sinto muito, mas preciso retirar minha candidatura. Agradeço o convite. Peço mil desculpas mais uma vez e espero que possa me perdoar por isso.

Atenciosamente,
Érica Mendes`,
  ),
  bad(
    'over-apology',
    `Oi, Danilo,

que vergonha ter que escrever isso, estou me sentindo péssima! Não vou poder seguir no processo. Obrigada por tudo.

Abraço,
Flávia`,
  ),
  bad(
    'missing-apology',
    `Olá, Sra. Pacheco,

agradeço a entrevista marcada para segunda-feira. Resolvi retirar minha candidatura e não irei comparecer.

Atenciosamente,
Mateus Guerra`,
    { booked: true },
  ),
  bad(
    'demands',
    `Prezado Sr. Braga,

agradeço a conversa e retiro minha candidatura. Exijo o reembolso das passagens até sexta-feira.

Atenciosamente,
Valdir Simões`,
  ),
  bad(
    'demands',
    `Prezada Sra. Correia,

obrigada pelo tempo. Desisto da vaga. Vocês têm a obrigação de apagar todos os meus dados imediatamente.

Atenciosamente,
Tereza Lobo`,
  ),
  bad(
    'casual',
    `E aí, galera,

vlw pela entrevista, foi mto legal! Tô fora do processo, arrumei outro trampo. Obrigado e até!

Digão`,
  ),
  bad(
    'casual',
    `Olá, Sra. Freitas, muito obrigada pela oportunidade 🙏😊 Decidi retirar minha candidatura.

Atenciosamente,
Kelly Nogueira`,
  ),
  bad(
    'shouting',
    `Prezada Sra. Guimarães,

MUITO OBRIGADO pela oportunidade!!! Retiro minha candidatura.

Atenciosamente,
Alex Porto`,
  ),
  bad(
    'wrong-name',
    `Prezada Sra. Lacerda,

agradeço o seu tempo e retiro minha candidatura à vaga de recepcionista.

Atenciosamente,
Tânia Alves`,
    { to: 'Sr. Brandão' },
  ),
  bad(
    'wrong-name',
    `Olá, Beatriz,

agradeço muito a conversa. Decidi retirar minha candidatura na empresa Solaris.

Abraços,
Ivan Leme`,
    { to: 'Beatriz', company: 'Cia. do Grão' },
  ),
  bad(
    'wrong-name',
    `Oi, Sônia,

obrigada por todo o apoio. Vou retirar minha candidatura à vaga de Farmacêutica.

Um abraço,
Lara`,
    { to: 'Sônia', role: 'Enfermeira do Trabalho' },
  ),

  good(`Cara Lívia,

confesso que fiquei balançado, mas decidi permanecer na empresa em que estou. Por isso, comunico que não seguirei na seleção para a vaga de gerente de loja. Muito obrigado pela confiança e pelas conversas tão francas.

Um abraço,
Geraldo`),
  good(
    `Oi, Wesley! Agradeço o convite, mas vou passar dessa vez: acabei de mudar de cargo e quero ficar um tempo por aqui. Sucesso com a vaga!`,
    { channel: 'linkedin' },
  ),
  good(`Prezado Sr. Falcão,

A distância entre a minha casa e a fábrica é muito grande, e eu passaria quase quatro horas por dia no ônibus. Diante disso, retiro meu nome da seleção. Agradeço a atenção dispensada.

Respeitosamente,
Jurandir Assis`),
  good(
    `Bom dia, Sra. Nakamura,

Preciso cancelar nossa conversa de sexta-feira, pois resolvi não dar sequência ao processo. Me desculpe por avisar só agora e obrigada por ter aberto um horário para mim.

Cordialmente,
Talita Farias`,
    { booked: true },
  ),
  good(`Prezada comissão,

Registro a desistência da minha inscrição no edital para monitor, visto que fui aprovado em um mestrado fora do estado. Agradeço a dedicação de todos.

Atenciosamente,
Wallace Tenório`),
  good(`Olá, Heloísa,

recebi a proposta e li com carinho. Eu ainda tenho uma dúvida: as férias podem ser divididas em dois períodos? Respondo até sexta, como combinamos.

Obrigada,
Graziela`),
  good(`Querida Edna,

foi você quem me indicou, então faço questão de contar em primeira mão: vou declinar da vaga no colégio. Quero me dedicar à minha filha neste primeiro ano. Sou muito grata pela força que você me deu.

Um beijo,
Cecília`),
  good(`Prezado Fábio,

Conforme nossa ligação, confirmo que não aceitarei a posição de consultor sênior. Acredito que meu perfil se encaixa melhor em projetos menores, por isso prefiro seguir como autônomo. Obrigado pela consideração e pela clareza na proposta.

Abraço,
Túlio Meirelles`),

  bad(
    'placeholder',
    `Prezada Sra. Lemos,

agradeço a oportunidade de participar do processo da {{empresa}}. Decidi retirar minha candidatura.

Atenciosamente,
Iracema Dias`,
  ),
  bad(
    'no-decision',
    `Oi, Marcelo,

foi ótimo conversar com você e com a equipe. Pensando melhor, a vaga não combina com o que eu busco agora. Obrigada pela atenção!

Abraços,
Juliana`,
  ),
  bad(
    'undecided',
    `Prezado Sr. Nogueira,

agradeço o contato. Gostaria de retirar minha candidatura, a menos que exista a possibilidade de trabalhar de casa três vezes por semana.

Atenciosamente,
Vera Salles`,
  ),
  bad(
    'criticism',
    `Olá, Karina,

obrigado pelo convite. Decidi não continuar: o salário oferecido está bem abaixo do mercado e a descrição da vaga não condiz com o que foi dito na entrevista.

Att.,
Luan Peixoto`,
  ),
  bad(
    'comparing-offers',
    `Oi, Estela! Muito obrigado por tudo. Vou declinar, porque lá na outra empresa consigo trabalhar remoto e ganho quase o dobro.`,
    { channel: 'linkedin' },
  ),
  bad(
    'over-apology',
    `Prezada Sra. Godoy,

me desculpe, me desculpe mesmo. Não poderei continuar no processo seletivo. Agradeço tudo o que fizeram por mim.

Atenciosamente,
Zilda Prates`,
  ),
  bad(
    'demands',
    `Prezado Sr. Amorim,

agradeço a entrevista e retiro minha candidatura. Quero uma explicação por escrito sobre os critérios usados, ainda esta semana.

Atenciosamente,
Norberto Luz`,
  ),
  bad(
    'overexplaining',
    `Oi, Mirela,

obrigada pela proposta, mas não vou aceitar. Primeiro porque meu namorado foi transferido, depois porque o aluguel aí é caro, sem falar que minha avó está doente e eu sou a única neta que mora perto, e além disso meu carro está na oficina.

Abraço,
Rebeca`,
  ),

  good(`Prezado Sr. Teixeira,

Espero que esteja bem. Quero agradecer o tempo que o senhor e sua equipe me dedicaram ao longo das últimas semanas. Após cuidadosa reflexão, cheguei à conclusão de que esta oportunidade não é a mais adequada para o momento que vivo e, portanto, solicito a retirada da minha candidatura.

Mantenho grande admiração pela empresa e espero que nossos caminhos se cruzem no futuro.

Atenciosamente,
Luís Cabral`),
  good(
    `Olá, Mariana! Tudo bem? Passando para agradecer a entrevista de ontem, vocês foram super atenciosos. Pensei bastante no que conversamos e decidi não seguir adiante, porque quero uma posição mais voltada para dados. Desejo sucesso na busca!`,
    { channel: 'linkedin' },
  ),
  good(`Prezada Sra. Vasconcelos,

lamento informar que, devido a uma mudança na minha situação familiar, não poderei assumir a vaga. Sei que contavam comigo e peço desculpas pelo inconveniente. Sou grato pela compreensão.

Cordialmente,
Antônio Brito`),
  good(`Boa tarde, Leonardo,

Muito obrigada pelo retorno tão rápido. Infelizmente o processo coincidiu com outro que já estava na fase final e acabei aceitando a proposta. Assim, peço que desconsidere a minha candidatura.

Abraço,
Simone Falcão`),
  good(`Prezados senhores,

comunico que não tenho mais interesse na vaga de motorista. Obrigado pela chance.

José Raimundo`),
  good(`Oi, Paula!

Depois de muito pensar, vou recusar a oferta. Não foi uma decisão fácil, porque adorei o time e o projeto. Acontece que, neste momento, preciso de um horário mais flexível. Obrigada por entender!

Beijos,
Luana`),
  good(`Prezado Dr. Álvaro,

agradeço imensamente o convite para compor o corpo clínico. Contudo, compromissos assumidos anteriormente me impedem de aceitá-lo. Coloco-me à disposição para indicar colegas, se for útil.

Com estima,
Dra. Regina Porto`),
  good(`Olá, Ana Paula,

conforme combinamos, seguem meus documentos. Aguardo o retorno sobre a data de início. Obrigado!

Abs,
Roberto`),
  good(
    `Oi, Tati, tudo certo? Recebi seu recado, obrigada! A vaga parece muito interessante, mas não pretendo mudar de emprego este ano. Se surgir algo no ano que vem, me avisa?`,
    { channel: 'linkedin' },
  ),
  good(`Prezada Juliana,

Escrevo para informar que decidi retirar-me do processo seletivo para Analista de Marketing. A conversa com a gestora me ajudou a perceber que procuro uma função mais analítica. Fico muito agradecida pelas orientações e pelo feedback sobre o meu portfólio.

Atenciosamente,
Bianca Serra`),
  good(
    `Bom dia, Sr. Oliveira.

Sobre a entrevista de quarta-feira às 9h: peço desculpas, mas não vou conseguir comparecer, pois retiro a minha candidatura. Agradeço a compreensão e desejo sorte com os demais candidatos.

Márcia`,
    { booked: true },
  ),
  good(`Olá, equipe,

agradeço o interesse. Minha pretensão salarial está acima da faixa prevista, então não faz sentido continuarmos. Encerro aqui minha participação e desejo uma boa seleção.

Até mais,
William`),
  good(`Prezado Marcos,

Vocês me receberam muito bem e respondi ao teste com prazer. Mesmo assim, a minha decisão é não prosseguir. Tenho projetos pessoais que vão exigir mais de mim nos próximos meses. Muito obrigado por tudo.

Um abraço,
Adriano`),
  good(`Oi, Silvia,

demorei a responder porque estava viajando, desculpe. Quero te agradecer pela proposta e dizer que não vou aceitar: recebi uma promoção interna e vou continuar na minha equipe. Conte comigo se precisar de alguma coisa!

Abraço,
Pedro`),
  good(`Prezada Sra. Aguiar,

antes de confirmar a minha presença na próxima etapa, gostaria de saber se a empresa oferece plano de saúde e qual é a jornada semanal. Agradeço desde já.

Atenciosamente,
Nádia`),
  good(`Olá, Cristiane,

estou confirmando por e-mail o que falei ao telefone: estou fora do processo para a vaga de vendedora. O trajeto seria longo demais para mim. Obrigada pela atenção de sempre.

Gi`),

  bad(
    'criticism',
    `Prezada Sra. Bastos,

agradeço o convite, mas retiro minha candidatura. O entrevistador chegou quarenta minutos atrasado e passou boa parte do tempo olhando o celular.

Atenciosamente,
Raul`,
  ),
  bad(
    'criticism',
    `Oi, Denise, obrigada pela conversa. Não vou seguir: para ser sincera, não senti firmeza na forma como o gestor falou da equipe.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Prezado Sr. Lobato,

obrigado pela proposta, que recuso. Acho que uma empresa desse porte deveria ter um processo mais ágil e respeitoso.

Att.,
Saulo`,
  ),
  bad(
    'undecided',
    `Oi, Renato,

obrigado pelo convite! Por enquanto estou inclinado a não aceitar, mas posso mudar de ideia se vocês esperarem até julho.

Abraço,
Cássio`,
  ),
  bad(
    'undecided',
    `Prezada Sra. Maia,

agradeço a proposta. Gostaria de pedir mais alguns dias para refletir antes de dizer se vou aceitar ou recusar.

Atenciosamente,
Olga`,
  ),
  bad(
    'comparing-offers',
    `Prezado Sr. Pinheiro,

obrigado pela atenção. Declino da vaga, uma vez que meu empregador atual cobriu a proposta de vocês e ainda me deu um aumento.

Atenciosamente,
Hugo`,
  ),
  bad(
    'no-thanks',
    `Prezado Sr. Castro,

comunico minha desistência do processo para a vaga de estoquista por ter assumido outro compromisso. Sucesso na seleção.

Atenciosamente,
Flávio`,
  ),
  bad(
    'demands',
    `Olá, Sra. Barros,

obrigada pela entrevista. Desisto da vaga. Me mandem até amanhã os resultados dos testes que fiz.

Att.,
Isis`,
  ),
  bad(
    'no-decision',
    `Prezada Sra. Pontes,

obrigada por tudo. Minha vida mudou bastante nas últimas semanas e estou indo morar em Portugal. Desejo que encontrem a pessoa certa!

Um abraço,
Maitê`,
  ),
  bad(
    'missing-apology',
    `Oi, Samuel, obrigado por agendar a conversa de quinta! Decidi sair do processo, então pode liberar o horário. Abraço, Yuri`,
    { booked: true, channel: 'linkedin' },
  ),
  bad(
    'overexplaining',
    `Prezada Sra. Leão,

agradeço a proposta, mas não posso aceitá-la. Meu filho mais novo foi diagnosticado com autismo, estamos começando as terapias, minha esposa largou o emprego e eu estou cobrindo as dívidas do meu irmão.

Atenciosamente,
Mauro`,
  ),
  bad(
    'casual',
    `Fala, Rodrigo! Valeu pelo papo, cara, foi show. Mas não vai rolar pra mim, vou sair do processo. Tamo junto!`,
    { channel: 'linkedin' },
  ),

  good(`Olá, Sra. Prates,

acho o projeto excelente, mas não vou aceitar a proposta: tendo a oportunidade de terminar o mestrado este ano, prefiro me dedicar a ele. Agradeço sinceramente a paciência de todos.

Atenciosamente,
Lia Novaes`),
  good(`Prezado Sr. Marinho,

peço desculpas por eventuais transtornos e pelo atraso em responder; deveria ter avisado antes. Por falta de tempo, não continuarei na seleção para motorista de carga pesada. Obrigado ao senhor e aos demais colegas pela atenção.

Respeitosamente,
Osvaldo Reis`),
  good(
    `Oi, Karen! Mudei de ideia sobre trocar de cidade e não é possível conciliar a vaga com isso, então estou saindo do processo. Nas próximas semanas estarei sem acesso ao LinkedIn, mas vamos nos falando. Obrigada por tudo!`,
    { channel: 'linkedin' },
  ),
  good(`Prezada Sra. Cordeiro,

já se passaram alguns dias desde a nossa conversa, que foi muito agradável. A vaga me parece ótima, mas o meu caminho é outro e retiro a candidatura. Recomendo uma colega, a Joana, que talvez tenha interesse. Sou grato pelo convite.

Atenciosamente,
Emanuel Torres`),
];
