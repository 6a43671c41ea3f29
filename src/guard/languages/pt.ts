import { phrases } from './phrases.ts';
import type { Words } from './words.ts';

const TITLE =
  "\\p{Lu}[\\p{L}\\p{N}+#&/.’'-]*(?: (?:(?:de|da|do|das|dos|e|em|para|&) )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}+#&/.’'-]*){0,5}";
const not = '(não|nem|nunca|jamais|deixo de)';
const they =
  '(vocês?|o senhor|a senhora|quem me entrevistou|(o|a|os|as) .. (equipe|time|empresa|gestor*|gerente|chefe|diretor*|recrutador*|entrevistador*|rh|processo|seleção|entrevista|conversa|pessoal|responsáv*|liderança|anúncio|avaliador*|pessoa))';
/** What firms do with "na", which countries and towns take as well. */
const place =
  '(?! (rio|recife|bahia|brasil|europa|paraná|ceará|distrito|espírito|mato|maranhão|pará|amazonas|alemanha|itália|espanha|frança|inglaterra|irlanda|holanda|argentina|chile|canadá|japão|reino|estados|eua|exterior))';

export const pt = (): Words => ({
  abbreviation:
    /^(?:srs?|sras?|srta|dra?s?|profa?|eng|exm[oa]|ilm[oa]|att|atte|etc|ex|obs|tel|ltda|cia|s\.a|av|nº|n|jr|p\.ex|v\.sa|v|sa|hs?|min|aprox|máx|mín|pág)$/,

  placeholder: {
    slots: new RegExp(
      [
        '\\((?:inserir|insira|preencher|preencha|colocar|coloque|adicionar|incluir) [^()\\n]{1,40}\\)',
        '\\((?:seu nome|meu nome|nome|nome completo|nome d[aeo] [^()\\n]{1,30}|cargo|vaga|empresa|data|horário)\\)',
        '\\b(?:Nome do (?:Recrutador|Candidato|Gestor|Cargo|Contato|Destinatário)|Nome da (?:Empresa|Vaga|Recrutadora)|Nome e Sobrenome|Seu Nome(?: Completo)?|Fulan[oa] de Tal)\\b',
        '\\b(?:[Ii]nserir|[Ii]nsira|[Cc]olocar|[Pp]reencher) [a-zç ]{1,30} aqui\\b',
        '\\b(?:na|da|no|do|de|empresa|vaga de|cargo de)[ \\t]+[,.](?=\\s|$)',
        '(?<=\\n)[ \\t]*(?:[Ss]eu|[Mm]eu) nome(?: completo)?[ \\t]*(?=\\n|$)',
      ].join('|'),
      'g',
    ),
    slotWord: /nome|empresa|vaga|cargo|função|data|horário|recrutador|gestor|motivo|inserir|insira|preencher/i,
    emptyGreeting:
      /(?<=^|\n)[ \t]*(?:(?:prezad[oa]s?(?:\([oa]\))?|car[oa]|olá|oi|bom dia|boa tarde|boa noite),?(?: (?:sra?|dra?|srta|senhora?))?\.?[ \t]+[,!:](?=\s|$)|(?:prezad[oa](?:\(a\))?|car[oa]|olá|bom dia|boa tarde|boa noite),? (?:sra?|dra?|srta)\.?(?:\(a\)\.?)?[ \t]*[,!:](?=\s|$)|car[oa],(?=\s|$))/gi,
  },

  names: {
    greeting:
      /^\s*(?:assunto:[^\n]*\n\s*)?(?:(?:prezad|car|querid|estimad|ilm|exm)[oa]s?(?:\([oa]\))?|olá|oi+e?|bom dia|boa tarde|boa noite)(?!\p{L})\.?[ \t]*[,!]?[ \t]*(?=\S)/iu,
    and: /\s*(?:,\s*(?:e\s+)?(?:(?:prezad|car|querid)[oa]\s+)?|&|(?<!\p{L})e(?!\p{L})(?:\s+(?:prezad|car|querid)[oa](?!\p{L}))?)\s*/giu,
    nameEnds: /\s(?:da empresa|do time|da equipe|do rh|aqui|tudo bem|como vai)(?!\p{L})/iu,
    anybody:
      /(?:^|[^\p{L}])(?:todos|todas|equipe|time|pessoal|galera|gente|senhores|senhoras|rh|recursos|humanos|departamento|setor|recrut\p{L}*|seleção|comissão|banca|novamente|empresa|colegas|amig\p{L}*|respons\p{L}*|turma|gestão|direção|diretoria|a quem|candidat\p{L}*|aqui|meu nome)(?=$|[^\p{L}])/iu,
    nicknames: [
      ['antônio', 'antônia', 'toninho', 'toni'],
      ['francisco', 'chico'],
      ['josé', 'zé', 'zeca'],
      ['roberto', 'alberto', 'humberto', 'beto'],
      ['eduardo', 'eduarda', 'duda', 'dudu'],
      ['isabela', 'isabel', 'bela', 'bel'],
      ['fernanda', 'fernando', 'nanda', 'nando'],
      ['alexandre', 'alê', 'xande'],
      ['sebastião', 'tião'],
      ['aparecida', 'cida'],
      ['beatriz', 'bia'],
      ['carlos', 'carlinhos', 'cacá'],
    ],
    addressed: [
      /(?<!\p{L})(?:[Oo]brigad[oa]|[Aa]gradeço|[Gg]rat[oa]|[Dd]esculpe|[Ll]amento)(?!\p{L})[^.!?\n,;]{0,60}, (?:(?:Sra?|Dra?)\. )?(?<name>\p{Lu}\p{Ll}{2,})(?=[,.!] +\p{L})/gu,
    ],
    role: [
      new RegExp(
        `(?<=\\b(?:vaga|cargo|posição|função|estágio|oportunidade|posto) (?:de|como|para) )(?<role>${TITLE})`,
        'gu',
      ),
      new RegExp(`(?<=\\b(?:candidatura|trabalhar|atuar|seleção) (?:como|para) )(?<role>${TITLE})`, 'gu'),
    ],
    company: [
      new RegExp(`(?<=(?:na|da|pela|à) empresa )(?<company>${TITLE})`, 'gu'),
      new RegExp(
        `(?<=(?:candidatura|processo seletivo|seleção|processo) (?:na|no|da|do|junto à|com a) )(?<company>(?!RH|Sra?\\.|Dra?\\.|Rio|Brasil|Bahia|Recife)${TITLE})`,
        'gu',
      ),
    ],
  },

  decision: {
    decides: phrases(`
      retir(o|ar|ei|ando|arei|ada|amos|á-l*|e|em) .. (candidatura|inscrição|nome|currículo|participação|perfil)|me retir*|retiro-me|retirar-me|(tir*|remov*|exclu*) .. (meu nome|minha candidatura|minha inscrição)
      desist*|declin*|recus(o|ar|ei|ando|arei|á-l*)|recusa d*|renunci*|dispens(o|ar|ei) .. (vaga|proposta|oferta|convite)|abr(o|ir|i|indo|irei) mão|(sa(io|ir|indo|í|irei|ída)|fora) (do|da|de|desse|deste) .. (processo|seleção|seletivo|disputa)|(deix*|abandon*) (o|a|esse|este|essa|esta) .. (processo|seleção)
      encerr* .. (participação|candidatura|processo|inscrição|por aqui)|(consider*|dou|dar) .. (encerrad*|cancelad*|retirad*)|candidatura .. (encerrada|cancelada|retirada)|(interromp*|cancel*|conclu*|desconsider*) .. (candidatura|inscrição|participação|currículo|nome|perfil)
      ${not} ... (aceit(o|ar|arei|ei|ando|á-l*)|prossegu*|segu(ir|irei|imos|indo|ir-*)|continu(ar|arei|o|ando)|continuidade|avanç(ar|arei|o)|assumi*|assumo|seguimento|sequência|andamento|adiante|em frente|me candidat*|fazer parte)|${not} .. particip(ar|arei|o|ando) .. (processo|seleção|etapa|etapas|próxim*|seletivo|mais)|${not} participação|${not} .. (interesse|interessad*|disponí*) .. (vaga|proposta|processo|seleção|posição|cargo|oportunidade)
      resposta .. é .. não|é (um )?não|(dizer|digo|dar|dou) (que |um )?não|(paro|parar|fico|ficar|deixo|deixar) (tudo )?por aqui|(cedo|ceder|deixo|deixar|passo|passar|libero|liberar) .. (lugar|vez|vaga) .. (a|para)|não (me )?considerem?|(vou|prefiro|preciso|passo) (passar )?(dessa|desta) vez`),
    hedges: phrases(`
      talvez|acho (que|melhor)|acredito|creio|penso (que|em)|pens(ando|ava|ei) em (retirar|sair|desistir|recusar|declinar|não)|estou pensando|quem sabe|(provavel|possivel|eventual)mente|(pode ser|é possível) que|tendendo a|tendo a não|inclinad*|(na|em) dúvida|${not} .. certeza|(poderia|deveria|quase)(?=[^,]{0,12}$)|(a|em) princípio|(avaliando|considerando|vendo) (se|a|retirar|sair|desistir|recusar)|parece que|devo acabar|vou acabar|suponho`),
    bargains: phrases(`
      a não ser que|a menos que|(salvo|exceto|somente) se|desde que .. (haja|seja|possa*|consig*|tenha*|aument*|pag*)|(com|sob) a condição|(se|caso|quando) ... (salário|remuneração|valor|proposta|oferta|pacote|benefício*|home office|remot*|híbrid*|horário|início|carga horária|faixa|condições) .. (fosse*|for|forem|sub*|melhor*|aument*|cheg*|mud*|pud*|cobri*|igual*|passa*|permiti*|maior*|negoci*|flex*|vier*)
      (se|caso) .. (vocês?|a empresa|o gestor|a senhora|o senhor|alguém|der|desse*) .. (cobr*|aument*|melhor*|igual*|cheg*|sub*|ofere*|flex*|rever*|revej*|negoci*|convenc*|mudar*|pag*)|(se|caso) .. (houver|houvesse|tiver*|existir) .. (margem|espaço|flex*|possibilidade de|jeito de) ..
      (poss*|pode*|poderia*|topa*|topo|aceitaria|dispost*|gostaria|adoraria|consigo|volto) .. (reconsider*|repens*|rever (minha|a) (decisão|posição|resposta)|renegoci*|negoci*|mudar de ideia|pensar (melhor|de novo)|voltar atrás|volt* a (conversar|falar) sobre (isso|a proposta|o salário))
      mud(ar|aria|e|em|o) .. de ideia|me convenc*|abert* a .. (negoci*|convers*|uma proposta|ouvir|reconsider*|contraproposta*)|(fizer*|faç*|esper*|aguard*) .. contraproposta|(mant*|deix*|segur*|guard*) .. (candidatura|nome|vaga) .. (ativ*|em espera|abert*|por enquanto|para mim)|margem (para|de) negoci*|nada (está |é )?(decidido|definitivo|fechado)|${not} (é|está) .. (definitiv*|decisão final)`),
    postpones: phrases(`
      (preciso|precisaria|queria|gostaria|quero|peço|deem|posso ter) ... (tempo|dias|prazo|semanas?|pouco) .. (pens*|decid*|reflet*|avali*|respond*|resposta|consider*)|ainda .. (não .. (decid*|resolv*|tenho certeza|sei|escolh*)|(em dúvida|decidindo|avaliando|pensando))|${not} (tenho|estou) .. (certeza|segur*|cert*)|não sei (ainda |bem )?se|indecis*|(dou|darei|dar|aviso|avisarei|retorno|volto) .. (resposta|decisão|retorno|assim que|quando|se) .. (decid*|defin*|resolv*)|dividid* entre|pensar (mais )?um pouco|(rever|reler) .. anotações|(deixe-me|deixa eu|me deixe) pensar`),
    leans: phrases(`
      (aceit(ei|ando|ar|o)|assinei|fechei|recebi|optei por|escolhi|consegui|arrumei|arranjei|encontrei|surgiu|começ*|assumi|fui .. contratad*) .. (outr(o|a)|nov(o|a)) ..|(aceit(ei|ando)|assinei|fechei|acertei|consegui|arrumei|arranjei|assumi) .. (uma?|com) .. (proposta|oferta|vaga|emprego|oportunidade|posição|trabalho|cargo|contrato|empresa)|já (estou|fui) (empregad*|contratad*|trabalhando)
      ${not} .. (vaga|perfil|momento|caminho|posição|passo|oportunidade) .. (cert*|ideal|adequad*|busco|procuro)|${not} (é|seria) .. (para mim|o que (busco|procuro|quero))|${not} .. (se encaixa|combina|atende|bate|se alinha) .. (com|meu*|minha*|ao|à)|(meus|minha|minhas|meu) (planos|objetivos|situação|prioridades|momento) .. (mud*|outr*)|mudança de planos
      (sorte|sucesso|êxito) .. (busca|seleção|processo|contratação|escolha|vaga)|(encontr*|ach*|traga) .. (pessoa|alguém|candidat*|profissional)|(permanec*|continu*|ficar|fico|seguir) .. (emprego|trabalho|empresa|onde (estou|trabalho)|atual)|outr(a|o) (direção|caminho|rumo)|${not} (estou|tenho) (mais )?(procur*|busc*|interess*|disponí*)|novos (rumos|caminhos|desafios)`),
    cancels: phrases(`
      cancel*|desmarc*|${not} .. (comparec*|ir (à|na|ao|amanhã|hoje)|irei|est(ar|arei) (presente|aí|lá)|particip* .. (entrevista|reunião|conversa|chamada|encontro|teste)|consig* (ir|chegar|entrar)|conseguir* (ir|chegar|entrar)|fazer .. entrevista|me apresentar)|(liber*|fica livre) .. horário|faltar (à|ao)`),
    reschedules: phrases(
      'remarc*|reagend*|outr(o|a) (dia|data|horário|hora|momento da semana)|adiar|adiamento|adiarmos|antecipar|(mudar|trocar|alterar|transferir|passar|mover) .. (data|horário|dia|para)|(semana|mês) que vem|próxima semana|nova data|novo horário',
    ),
    reverses: phrases(`
      (foi|cometi|era|é|fiz) (um |uma )?(erro|engano|besteira|bobagem|precipitação)|me (enganei|precipitei|arrependi|arrependo)|tinha me enganado|arrepend*|(decisão|resposta|desistência|recusa) .. (precipitad*|apressad*|errad*|impensad*)|(volt(ei|ar|o|aria)) atrás|considera* .. (de novo|novamente|mais uma vez|outra vez)|volt* a ser considerad*|ser considerad* (de novo|novamente)|(repensei|reconsiderei|revi) .. (decisão|desistência|resposta)|retomar (minha|a minha) candidatura`),
    later: phrases(
      'no futuro|futur(a|o|as|os)|mais (adiante|para a frente|pra frente|tarde)|um dia|algum dia|outra ocasião|outro momento|quando (eu )?(voltar|retomar|surgir)|(surgir|surja|aparecer|apareça|abrir|abra|haja) .. (vaga|oportunidade|posição|algo|função)|(vaga|oportunidade|posição|algo) .. (surgir|aparecer|abrir)|ano que vem|daqui a|mais pra frente|próximas oportunidades|outras (oportunidades|vagas)',
    ),
    fine: phrases(`
      se for mais (fácil|prático|simples)|(depois|após|antes) .. (pens*|reflet*|avali*|consider*|ponder*|pesar)|(tirei|levei|dediquei|precisei de|tive|aproveitei|pedi) .. (tempo|dias|fim de semana|semana) .. (pens*|reflet*|avali*|decid*)|pensei .. (bem|bastante|muito|calma|assunto|carinho)|por considera*|ter(em)? considerad*|(se|caso) .. (quis*|queira*|precis*|prefer*|dúvida*|pendência*|pergunta*|necessári*|faltar|restar) ..|(talvez|quem sabe|provavelmente) .. (caminhos|futuro|um dia|encontr*|juntos|juntas|outra (oportunidade|ocasião)|próxima|nos (vej*|fal*|cruz*)|entend*|imagin*|saib*)|(saber|dizer|informar|perguntar|ver) se|sem dúvida|${not} hesit*|${not} (foi|é) .. fácil|decisão (nada )?(fácil|difícil)
      (acredito|acho|creio|penso|sinto|vejo|entendo|imagino|percebo) que ... (mas|porém|contudo|no entanto|por isso|portanto|então|assim|por essa razão|e decidi|e resolvi|dessa forma|logo|por esse motivo)|(acredito|acho|creio|penso) que (vocês?|a equipe|o time|entend*|aprend*|foi)|pensando (bem|melhor|com calma|no|nos|nas|na|em (meus|minha|nos))|ainda não .. (agradec*|respondi|conhec*)|posso imaginar|desde que (nos|conversamos|comecei|recebi|falamos|me)|é possível que nos`),
  },

  criticism: {
    theirs: phrases(`
      vocês?|seus?|suas?|lhes?|o senhor|a senhora|ninguém|alguém|eles?|elas?|tua?|(o|a|os|as|uma?|uns|umas|ess(e|a)s?|est(e|a)|d(o|a)s?|n(o|a)s?|pel(o|a)|ao|à|dess(e|a)|ness(e|a)|tod(o|a)|cada|alguns|algumas|muit(o|a)s?) .. (processos?|seleção|seletivo|entrevista*|recruta*|equipe*|times?|empresa|gestor*|gerente*|chef(e|es|ia)|diretor*|liderança|gestão|rh|conversas?|papo|reunião|reuniões|perguntas?|comunicação|retornos?|respostas?|vaga|cargo|função|descrição|anúncio|proposta|oferta|salário*|remuneração|benefícios|contrato|cultura|clima|ambiente*|escritório|tratamento|tom|postura|atendimento|pesso*|funcionári*|colegas|testes?|desafio|sistema|formulário|organização|jeito|forma|maneira|etapas?|treinamento|loja|recepção|experiência|avaliaç*|estrutura|valor|horários)
      comunicação|atendimento|gestão|avaliações|comentários|tudo (foi|me pareceu)`),
    faults: phrases(`
      (muito|bem|tão|meio|pareceu|foi|era) (\\w+ )?(fri|pesad|sec|tens)(o|a)|desorganiz*|desestrutur*|mal[ -](organizad*|preparad*|conduzid*|estruturad*|planejad*|pag(o|a)s?|explicad*|educad*|escrit*|informad*|definid*|humorad*)|pouco (profission*|organizad*|clar*|transparente*|objetiv*|preparad*|convincente*|atra*|competitiv*|respeitos*|cordia*|flexív*|interess*|realista*|séri*|human*|caso|cuidad*|confiáv*)|desprepar*|caótic*|caos|bagunç*|confus*|gross(o|a|eir*)|rude*|arrogan*|desrespeit*|agressiv*|desagradáv*|desconfort*|constrang*|inaceitáv*|absurd*|ridícul*
      decepcion(ante|ou)|decepç*|desmotiv*|frustr(ante|ou|ad)*|cansativ*|exaustiv*|péssim*|ruim|ruins|horrív*|terrív*|frac(o|a)s?|burocrátic*|rígid*|inflexív*|tóxic*|fora da realidade|injust*|enganos*|desonest*|mentir*|(muito|bem|meio|tão|bastante|um tanto) (vag(o|a)|fechad(o|a)|formal|hierárquic*|baix(o|a)|corrid(o|a))|inconsistent*|estress*|sem (clareza|transparência|estrutura|organização|preparo|foco|sentido|retorno|critério|respeito|compromisso|planejamento)
      falt(ou|aram|ava|avam)|falta de (respeito|clareza|transparência|organização|profissionalismo|preparo|retorno|cuidado|educação|estrutura)|deix(ou|a|aram) .. a desejar|demor(a|ou|ad*|aram)|lent(o|a)s?|excessiv*|(long|lent|rígid|baix|demorad|corrid|complicad|agressiv)(o|a)s? demais|demais para uma?|desnecessári*|atras(o|os|ou|ad*|aram)|esquec(eu|eram|id*)|ignor(ou|ad*|aram)|interromp(ia|eu|iam|eram|id*)|distraíd*|desinteress*|no celular|impessoa*|insistent*|abaixo d* .. (mercado|média|esperad*|expectativa*|que|praticad*)|aquém|assédio|estranh(o|a)s?|instabilidade`),
    negation: phrases('não|nunca|nem|sem|nada|jamais|longe|sequer'),
    mine: phrases('eu|meus?|minhas?|nossos?|nossas?|estou|tenho|sou|busco|quero|preciso|moro|fiquei|demorei'),
    rebukes: phrases(`
      ${they} ... (não|nunca|nem|mal|sequer|jamais) .. (respond(eu|eram|em|e|ia)|retorn(ou|aram|a)|deram|deu|le(u|ram)|prepar*|soube*|sabi*|explic*|cumpri(u|ram)|avis(ou|aram)|inform*|ouv*|respeit*|valoriz*|conven*|inspir*|agrad*|impression*|apresent*|pedi(u|ram)|pare(ce|ceu|cia) .. (clar*|profission*|séri*|organizad*|preparad*|transparent*|interessad*|honest*)|demonstr*|mostr*|conhec(ia|iam|eu)|olh*|aparec*|cheg(ou|aram)|(foi|foram|é|são|era) .. (clar*|bem|profission*|transparente*|cordia*|respeitos*|honest*|educad*|organizad*|objetiv*|competitiv*|acolhedor*)|tinha* .. (ideia|preparo|resposta|clareza)|lembr*|transmit*|passou (confiança|segurança))
      (ninguém|nenhum gestor) .. (soub*|sab*|respond*|retorn*|explic*|avis*|inform*|apareceu|leu|disse|deu|recebeu|pediu|se)|mal (olh*|leu|leram|sab*|me (ouvi*|olh*|cumpriment*))|nem (sequer|ao menos|se deram|leram|leu)
      (nenhuma?|sem) .. (retorno|resposta|notícia*|satisfação|explicação|feedback|posicionamento|consideração|preparo|aviso)|(dias|semanas?|meses|mês|horas?|minutos) .. (sem (retorno|resposta|notícia*|nenhum*|qualquer)|de (silêncio|espera|atraso)|esperando|aguardando|para (me )?(respond*|dar|retornar))|(esper|aguard)(ei|ar|ando) .. (dias|semanas?|meses|mês|horas?|minutos)|(demor|lev)(ou|aram) .. (semanas|meses|dias|mês|muito|tanto|horas|minutos)|(tive|precisei) .. (cobrar|insistir|correr atrás)
      esperava (mais|outra|algo|uma?)|merec(ia|emos|em) .. (mais|respeito|melhor|resposta|retorno)|gostaria de ter (tido|recebido|sido)|(vocês?|empresa|gestor*|equipe|rh|processo|vaga|quem|seleção) .. (deveri*|poderi*|devem) ... (rever|repens*|melhor*|trein*|prepar*|ser .. mais|ter (mais|sido|avisado|lido|respondido)|ler|revis*|cuid*|organiz*|respeit*)|seria (bom|importante|melhor|interessante|legal) .. (que|se (vocês|o|a))|(recomend(o|aria)|suger(iria|e)|sugiro|aconselh(o|aria)) (que|rever|melhor*|repens*|trein*|mais)
      se (me )?permit* .. (sugest*|conselho|diz*|observ*|crític*)|(uma|pequena|fica|só|deixo) (\\w+ )?(sugestão|conselho|crítica|observação|ressalva)|(fica|deixo) (o|um) (conselho|toque|alerta)|(críticas?|feedback) (construtiv*|sincer*|honest*)|(com toda|para ser|sendo) .. (sinceridade|franqueza|sincer*|honest*|franc*)|(próximos|futuros) candidat*
      sin(al|ais) (de alerta|vermelh*|ruim)|red flags?|pé atrás|má impressão|(impressão|experiência|sensação) (\\w+ )?(ruim|negativa|péssima|estranha|desagradável|de (des\\p{L}+|bagunça|improviso))|(diz|fala|falou|disse) (muito|tudo|bastante) (sobre|d*)?|(me|nos) .. (assust|decepcion|incomod|desanim|frustr|preocup)(ou|aram)|me .. deix(ou|aram) .. (desconf*|com (dúvidas|receio|um pé)|chatead*|esperando|no vácuo|preocupad*|decepcionad*|frustrad*|desanimad*)|(fiquei|saí|estou) .. (decepcionad*|frustrad*|incomodad*|chatead*|constrangid*|desconfort*|desanimad*|surpres* (negativ*|com (a (falta|demora)|o (atraso|tom|descaso))|que)|com (dúvidas|receio|um pé))|senti .. (desrespeit*|ignorad*|desvaloriz*|pressionad*|desconfort*|mal|num)
      perda de tempo|perd(i|er) .. meu tempo|não (gostei|concordo|me (agrad*|convenc*|impression*|inspir*))|não .. (senti|vi|percebi) .. (clareza|vontade|futuro|valorizad*|confiança|respeito|profissionalismo|organização|seriedade|segurança)|(dúvidas|receios?|ressalvas|preocupaç*) .. (sobre|quanto|em relação|com) .. (gestão|empresa|cultura|liderança|equipe|clima|estabilidade|gestor)|(diferente|longe|distante) d* .. (anunci*|combin*|prometid*|descrit*|informad*|que (foi|tinham|me))|não (é|era|foi|bate|corresponde) .. (anunci*|promet*|combin*|descri*|esperava|divulg*)|(valores|cultura) ... (não (combin*|bat*|são|se alinh*)|incompat*)
      (jeito|forma|maneira|modo) (de|como|que) .. (trat*|conduz*|lid*|fui)|descaso|pouco caso|sum(iu|iram)|no vácuo|não .. (trabalhar|trabalharia|trabalhando) .. (lugar|ambiente|chefe|assim)|pergunt* .. (idade|filhos)`),
    fine: phrases(`
      (agrade*|gostei|obrigad*|admir*|apreci*|valoriz*|grat(o|a)|encant*) ... (forma|jeito|maneira|modo) (como|de|com|que)|(espero|lamento|sei que|entendo|não quer*|sinto|peço|sem querer|desculp*) ... (decepcion*|frustr*|atras*|atrapalh*|confusão|demora|chate*|esperando|espera|desagrad*)|(minha|pela) (demora|falta|confusão)|(trajeto|deslocamento|distância|caminho|viagem|trânsito|local|transporte) .. (long*|distant*|cansativ*|complicad*|demorad*|desgastant*|pesad*) (demais)?|(long*|distant*|cansativ*|pesad*) (demais )?para mim|(tomar|ocupar|desperdiç*) .. tempo|agrade* demais|surpres* .. (positiv*|agradáv*|feliz)|sem (demora|falta|dúvida)|nada .. (a ver com|contra) (vocês|a)|(nenhuma|qualquer) crítica|(agradeço|obrigad*) .. (feedback|sugest*|dicas|conselhos)|para (eu )?não (atrasar|prender|segurar)|(deix*|mant*) .. esperando|última hora|falt(a|am) .. (etapas|semanas|dias|tempo|pouco)|(minha|meu) .. (lent*|pesad*|corrid*|tens*|cansativ*)`),
  },

  comparison: {
    others: phrases(`
      outr(a|o)s? .. (propostas?|ofertas?|empresas?|vagas?|oportunidades?|lugar|empregos?|organização|escola|clínica|hospital|loja|banco|escritório|agência|startup|instituição|processo|trabalho|cargo|posição)|a outra|o outro|em outro lugar|(meu|minha) (atual|empregador|empresa|chefe)|(empresa|emprego|chefe|trabalho) atual|atual (empresa|emprego|empregador|chefe|trabalho)|nova (empresa|vaga|oportunidade|proposta)|novo (emprego|cargo|empregador|trabalho)|(duas|três|várias|demais) (propostas|ofertas)|contraproposta|a que .. (aceitei|recebi|escolhi)|uma? (empresa|banco|startup|agência|escritório|grupo|hospital|escola|clínica) .. (que|me|da|do|de|perto)|eles (pagam|oferecem|me)|lá`),
    better: phrases(`
      melhor|melhores|maior|maiores|superior*|mais (vantajos*|atra*|interessante*|alt(o|a)s?|dinheiro|competitiv*|flex*|salário|benefícios|estáv*|segur*|complet(o|a)|responsabilidade*|autonomia|dias)|a mais|pag(a|am|ando|ará|aram|ou)|salári*|remunera*|ganhar|ganho|aumento|bônus|benefícios|dobro|irrecusáv*|${not} .. (pude|dá para|tive como|consegui|podia) .. (recusar|dizer não)|home office|100% remot*|remoto|híbrido|jornada menor|promoção|cobri(u|ram)`),
    compares: phrases(`
      que (a|o)s? (de vocês|sua|seu|que vocês)|em comparação|comparad* (a|com|à|ao)|ao contrário d*|enquanto .. (de )?vocês|(vocês|sua|a proposta) .. não .. (cobr*|igual*|compet*|acompanh*|pagam|oferecem|se compara|chega)|(super*|cobr(e|iu)|ultrapass*) .. (de vocês|sua (proposta|oferta))
      (salário|proposta|oferta|condições|pacote|benefícios|remuneração|vaga) .. (melhor|melhores|superior*|mais (vantajos*|atra*|altas?|alto|generos*)|maior|maiores|irrecusável)|(melhor|melhores|maior|maiores) (proposta|oferta|condições|pacote|benefícios|remuneração|salário*)|pag(a|am|ando|ará) .. (mais|melhor|dobro)|ganh(ar|arei|o) .. (mais|melhor|dobro)|(segunda|primeira) (opção|escolha)|(emprego|vaga) dos (meus )?sonhos|prefer* .. (à|ao) (de vocês|sua|seu)|(me|nos) (pagam|ofere*|dão|deram|prometeram) .. (mais|melhor*|maior*|salário|dobro|bônus|home|remoto|aumento)`),
    money:
      /(?:r?\$|[€£])\s?\d|\d[\d.,]*\s?(?:reais\b|mil\b|k\b|%|por cento\b|euros?\b|dólares\b|conto\b)|(?:cem|centos|mil|milhão) (?:reais|euros|dólares)/gu,
    joins: phrases(
      `(aceit(ei|ar|ando|o)|assin(ei|ar|ando)|fech(ei|ar|ando)|contratad*|selecionad*|aprovad*|comec(ei|ar)|começ(o|arei|ar)|trabalh(ar|arei)|assum(i|ir|irei|o)|entr(ei|ar|arei|o)|optei|escolhi|recebi|consegui) .. (n[ao]${place}|d[ao]${place}|com [ao]|com|pel[ao]|junto (à|ao))`,
    ),
    fine: phrases(`
      (conhec*|entend*|sab*|explic*|planej*) .. melhor|melhor .. (forma|maneira|momento|jeito)|(vai|atend*|combin*|encaix*|alinh*|adequ*|ajust*|correspond*) .. (melhor|mais)|melhor (para mim|se (encaix*|alinh*|adequ*|ajust*)|com (meus|minha)|aos? meus?)|mais (alinhad*|próxim*|adequad*|compatív*|perto|relacionad*)|melhores (votos|cumprimentos|saudações|desejos)|o (meu )?melhor (para|a|possível)|tudo de melhor|(quando|como) for melhor|pens(ando|ei) melhor|(se|caso) .. (vocês?|empresa|houver|for|fosse|pud*|conseg*) ... (maior|melhor|mais)|(expectativas?|pretensão|faixa|questão) salari*|mais (uma vez|adiante|tarde|para)|maior (prazer|carinho|respeito|apreço|aderência|afinidade|sintonia)|salário e (os )?benefícios|(termos|questão) de salário|pessoa melhor|melhor pessoa|até lá|por lá|est(ar|arei) lá`),
  },

  explanation: {
    details: phrases(`
      marido|esposa|esposo|minha mulher|namorad*|companheir*|mãe|pai|meus pais|filh*|crianças?|bebê|gême*|irmã|irmão|irmãos|avós?|avô|tia|tio|netos?|divórcio|divorci*|separação|separei|guarda|pensão|grávida|funeral|falec*|morreu|câncer|cirurgia*|operad*|internad*|internação|uti|médic*|psicólog*|terapia|diagn*|depressão|ansiedade|burnout|doença|doente|adoec*|tratamento|quebr(ou|ei)|acidente|aluguel|despej*|empréstimo|dívidas?|devendo|contas|advogad*|justiça|escola|cachorr*|casamento|meu ex|minha ex|carro|moto|oficina|demitid*|desempregad*|cuidador*|sono|choro|chorando|hospital|enxaqueca|perna`),
    reasons: phrases(`
      porque|pois|já que|uma vez que|visto que|além d*|sem (contar|falar)|em primeiro lugar|por fim|outr(o|a) (motivo|fator|ponto|razão|questão)|devido a*|por c(ausa|onta) d*|em função d*|de (modo|forma) que|(o|os) motivos?|a razão|explicar|explicação|na verdade|acontece que|e ainda por cima|como se não bastasse`),
    fine: phrases(`
      (motivos?|razões|questões|circunstâncias?|questão) (pessoa(l|is)|familiar*|de saúde|de família|particular*)|(hospital|escola|clínica|creche|banco|oficina|fórum) (onde|em que|infantil|municipal|estadual|particular|de)|(vaga|cargo|posição|função|estágio) .. (médic*|advogad*|cuidador*|babá|psicólog*|escola|hospital|creche)|(agrade*|obrigad*) .. (pois|porque)|plano de saúde|família de vocês|pois (também )?(aviso|confirmarei|confirmo)`),
  },

  manners: {
    thanks: phrases(`
      obrigad*|obg|brigad*|agrade*|grat(o|a|os|as)|gratidão|valeu|vlw|(fico|fiquei) .. (feliz|lisonjead*|honrad*|content*)|honra|honrad*|foi um (enorme |grande |imenso )?prazer|apreci(o|ei|amos)|reconheço|foi .. (bom|ótimo|legal|bacana|gostoso|enriquecedor) .. (conhec*|convers*|fal*|receb*|sab*|particip*)|gostei (muito|bastante|demais|de)|adorei .. (conhec*|convers*|fal*)|valoriz(o|ei)|foi .. gentil|significa* muito|lisonj*|merci`),
    apologises: phrases(
      'desculp*|perdão|perdo(e|em|ar|a|ar-me|ar-nos)|sinto (muito|muitíssimo|mesmo)|sentimos muito|me descul*|foi mal|escusas',
    ),
    grovels: phrases(`
      milhões de desculpas|imperdoá*|indesculpá*|(morr*|morta|morto|que|com|muita|tanta|uma) vergonha|morr* de vergonha|vergonha (de|por|em)|envergonhad*|me (sint|sent)* .. (péssim*|horrív*|terrív*|muito mal|culpad*|arrasad*)|sentindo .. (péssim*|horrív*|terrív*|mal|culpad*)|(espero|torço) .. (perdo*|desculp*)|imploro|(infinitas|profundas|um milhão de) desculpas|mil perdões|não (fique|fiquem|me leve*|pense*) .. (a mal|mal|chatead*|brav*)|(horrível|péssimo|feio|terrível) da minha parte|não sei (nem )?como (me )?(descul*|pedir)|muito constrangid*`),
    regrets: phrases(
      'lament*|transtornos?|incômodos?|inconvenien*|em cima última hora|antecedência|contratempos?|trabalho extra|infelizmente .. (agenda|horário)|sei que .. (agenda|reserv*|organiz*|separ*)|chato avisar',
    ),
    demands: phrases(`
      exij(o|a)|exig(imos|ir)|faço questão (de receber|que|d(o|a))|tenho .. direito|meu direito|(vocês?|a empresa|o senhor|a senhora) .. (têm|tem|terão|dev(em|e)|precisam) .. (pag*|reembols*|devolv*|apag*|exclu*|respond*|explic*|envi*|ressarc*|uma (explicação|satisfação|resposta))|me devem|(é|são) .. obrigad* a|obrigação de
      quero (uma?|o|meu) .. (explicação|resposta|satisfação|reembolso|dinheiro|retorno|feedback|ressarcimento)|quero (saber (por que|o motivo|quem)|receber|ser (reembols*|ressarc*)|que (vocês|a empresa|me))|(ação|via|medidas?) .. (judicia*|lega*|cabíve*)|processar|meu advogado|minha advogada|ministério (do trabalho|público)|glassdoor|(caso|do) contrário|o mínimo (que|é|seria)|não (me )?(liguem|entrem|escrevam|procurem|mandem|compartilhem|usem|me ligue)|nunca mais (me )?(ligu*|procur*|entr*)|par(em|e) de|aguardo .. (reembolso|ressarcimento|explicaç*|pagamento|depósito)|não aceito (menos|desculpas)`),
    asks: phrases(`
      (favor|queiram?|solicito|peço|preciso|aguardo|espero) .. (envi*|reembols*|pag*|deposit*|transf*|confirm*|respon*|explic*|apag*|exclu*|devol*|inform*|retorn*|lig*|mand*|uma?|o|a|que)|(envi|mand|pagu|deposit|confirm|apagu|inform|retorn|encaminh)(e|em)|respondam?|expliquem?|excluam?|devolvam?|transfiram?|me ligu*|reembolso|ressarcimento|feedback|confirmação|exclusão`),
    urgency: phrases(`
      até .. (dia|amanhã|hoje|segunda*|terça*|quarta*|quinta*|sexta*|fim|final|meio-dia|\\d+\\w*)|(em|dentro de|prazo de|no máximo) .. (horas?|dias?|semanas?)|no máximo|imediat*|urg*|quanto antes|o mais (rápido|breve)|agora mesmo|ainda (hoje|esta semana)|hoje mesmo|sem (demora|falta)|impreterivel*|prontamente`),
    gently: phrases(`
      poderia*|seria possível|(se|caso) .. (possível|pud*|possa*|der|necessári*|precis*|prefer*|quis*)|por gentileza|quando (pud*|for|der|possível|tiver*)|gostaria|agradeceria|ficaria .. grat*|sem pressa|à vontade|a gentileza|quero (avisar|informar|comunicar|agradecer)|confirmo|confirmarei|envi(o|arei)|vou (mandar|enviar|confirmar|avisar)|aviso|informo|comunico|peço (desculpas|que (considere*|aceite*|retire*|cancele*|desconsidere*))|(solicito|peço) .. (retirada|cancelamento|desist*)`),
    fine: phrases(`
      sem desculpas|(obrigad*|agrade*) ... (feedback|confirmação|reembolso)|não precis* .. (desculp*|respond*|retorn*|lig*)|(que|vaga|função|cargo|trabalho|mudança|projeto|curso) .. exig*|escritório de advocacia|direito (civil|penal|trabalhista|tributário)|de direito|de advogad*|(aceit*|receb*) .. desculpas|quero receber notícias|receber (notícias|novidades|futur*)`),
  },

  register: {
    casual: phrases(`
      e aí|ea[eí]|galera|brother|tmj|tamo|vlw|flw|blz|tbm?|vcs?|cês?|pq|q|mt[oa]s?|mt|msm|obgd?*|brigad(ão|inho|inha)|valeu (galera|pessoal|mesmo|mano|aí|demais|viu|pel(o|a))|kk+|rsrs*|a?haha*|hehe*|opa|tchau|tchauzinho|bjs?|bjos?|tá|tô|tava|né|pra (caramba)|cara(mba|ca)|putz|poxa|puta|merda|porra|caralho|foda|show|(foi|muito|super|é|são) top|daora|trampos?|rolou|rolar|deu ruim|pul(ar|ando) fora|cair fora|super (legal|fof*|top|bacana|gente)|vibes?|ghost*|pfv|bora|já é|gata|lindona`),
    formal: phrases(
      '(prezad[ao]s?|car[ao]|olá|bom dia|boa tarde|boa noite|ilm[ao]|exm[ao])[.]?,? (sra?|senhora?|dra?|doutora?|prof|professora?)|vossa (senhoria|excelência)|v[.] ?s[.]?ª?|ilustríssim*|excelentíssim*',
    ),
    familiar: phrases('tu|te|ti|contigo|teus?|tuas?|cê|cês'),
    careless: /(?!)/gu,
    ordinary: new Set(
      `a agradeço agora bem boa bom com de demais desculpe e é em essa esta este eu favor feliz foi infelizmente isso já jamais mais mas me mesmo meu minha muita muito na nada não nem nenhum no nunca o obrigada obrigado oportunidade os para pela pelo por porque que quero realmente retiro sempre sem sim só super tudo um uma urgente vocês você candidatura vaga`.split(
        /\s+/,
      ),
    ),
  },

  adds: { thanks: 'Agradeço o tempo e a atenção.', apology: 'Peço desculpas pelo transtorno.' },
});
