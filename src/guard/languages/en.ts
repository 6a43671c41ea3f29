import { nothing, phrases } from './phrases.ts';
import type { Words } from './words.ts';

const slotName = '(?:job|company|position|role|recruiter|recipient|contact|hiring manager)';
/** A run of words with capitals, as roles and firms are written. */
const TITLE =
  "\\p{Lu}[\\p{L}\\p{N}+#&/.’'-]*(?: (?:(?:of|and|for|the|&|to|in) )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}+#&/.’'-]*){0,6}";
const ROLE = '(?:role|position|post|job|vacancy|opening|internship|apprenticeship|traineeship)';

const not =
  "(not|never|no longer|n't|don't|didn't|doesn't|won't|wouldn't|can't|cannot|couldn't|isn't|wasn't|aren't|unable)";
const negated =
  "(did|do|does|had|has|have|was|were|is|are|could|would|can) (not|never)|didn't|don't|doesn't|hadn't|hasn't|haven't|wasn't|weren't|isn't|aren't|couldn't|wouldn't|can't|cannot|never|failed to|seem(ed)? (not )?to (not )?(have )?(not )?";
const they =
  '(you|your (team|side|company|panel|people|staff|colleagues?|manager|recruiter|department|firm)|the (panel|team|interviewers?|recruiters?|manager|hiring manager|committee|company|people|person|process|interview|job|role|position|conversation|call|office|ceo|founder|director|others?)|nobody|no one|no-one|anyone|someone|everyone|he|she|they|hr)';

export const en = (): Words => ({
  abbreviation: /^(?:mr|mrs|ms|dr|prof|st|no|vs|etc|e\.g|i\.e|a\.m|p\.m|approx|dept|inc|ltd|co|corp|jr|sr|messrs)$/,

  placeholder: {
    slots: new RegExp(
      [
        // As templates write them in running text.
        '\\b(?:Job Title|Company Name|Position Title|Role Title|Recruiter Name|Recipient Name|Contact Name|Your Name)\\b',
        // "(your name)", "(insert date)"
        `\\((?:(?:insert|enter|add) [^()\\n]{1,40}|(?:your|first|last|full|${slotName}(?:['’]s)?) (?:name|title)|name|company)\\)`,
        '\\b[Ii]nsert [a-z ]{1,30} here\\b',
        // A gap left where a name stood: "at ."
        '\\b(?:at|the|an|of)[ \\t]+[,.](?=\\s|$)',
        // A line for itself, where one signs.
        '(?<=\\n)[ \\t]*[Yy]our (?:full )?name[ \\t]*(?=\\n|$)',
        '\\b(?:TBC|TBD|tbc|tbd)\\b(?= (?:role|position|company|name))',
      ].join('|'),
      'g',
    ),
    slotWord: /\b(?:name|company|title|role|position|date|time|your|insert|enter|employer|recruiter|manager|reason)\b/i,
    emptyGreeting: /(?<=^|\n)[ \t]*(?:dear[ \t]*|(?:hi|hello|hey)[ \t]+|dear (?:mr|mrs|ms|dr)\.?[ \t]*)[,:!](?=\s|$)/gi,
  },

  names: {
    greeting: /^\s*(?:subject:[^\n]*\n\s*)?(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))[ \t]+(?=\S)/i,
    and: /\s*(?:,\s*(?:and\s+)?|&|\band\b)\s*/gi,
    nameEnds: /\s(?:from|at|of|with|in)\s/i,
    anybody:
      /\b(?:all|everyone|everybody|both|there|again|team|folks|friends?|colleagues?|committee|panel|department|hiring|recruit\w*|talent|human|resources|hr|people|staff|office|manager|sir|madam|whom|ladies|gentlemen|director|company|sirs)\b/i,
    nicknames: [
      ['robert', 'bob', 'rob', 'bobby'],
      ['william', 'bill', 'will', 'billy'],
      ['richard', 'dick', 'rick'],
      ['elizabeth', 'liz', 'beth', 'betty', 'lisa', 'eliza'],
      ['margaret', 'peggy', 'maggie', 'meg'],
      ['katherine', 'catherine', 'kathryn', 'kate', 'katie', 'cathy', 'kathy'],
      ['michael', 'mike', 'mick'],
      ['james', 'jim', 'jimmy', 'jamie'],
      ['john', 'jack', 'johnny'],
      ['anthony', 'tony'],
      ['edward', 'ted', 'ed', 'ned'],
      ['henry', 'harry', 'hank'],
      ['charles', 'charlie', 'chuck'],
      ['rebecca', 'becky', 'bex'],
      ['alexander', 'alexandra', 'sasha', 'sandra', 'sandy', 'lex'],
      ['andrew', 'drew', 'andy'],
      ['theodore', 'ted', 'theo'],
      ['deborah', 'debbie', 'deb'],
      ['susan', 'sue'],
      ['patricia', 'trish', 'tricia'],
      ['stephen', 'steven', 'steve'],
      ['antonia', 'toni'],
      ['philip', 'phil', 'pip'],
      ['lawrence', 'larry'],
      ['joseph', 'joe'],
      ['geoffrey', 'jeffrey', 'jeff', 'geoff'],
    ],
    addressed: [
      /\b(?:[Tt]hank you|[Tt]hanks|[Gg]rateful|[Aa]ppreciate|[Ss]orry|[Bb]est of luck|[Tt]ake care)\b[^.!?\n,;]{0,60}, (?:(?:Mr|Mrs|Ms|Dr)\.? )?(?<name>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?=[,.!])/gu,
    ],
    role: [
      `(?<=\\b(?:the|your) )(?<role>${TITLE}) ${ROLE}\\b`,
      `(?<=\\b${ROLE} (?:of|as) (?:an? |the )?)(?<role>${TITLE})`,
      `(?<=\\b(?:application|applying|applied|considered|considering me|interview|candidacy) (?:for|as) (?:an? |the )?)(?<role>${TITLE})(?=[.,]| ${ROLE}| at | with )`,
      `(?<=^[Ss]ubject:[^\\n]{0,60}(?:[Ww]ithdraw\\w*|[Aa]pplication|[Ii]nterview)(?: from| for)?(?: ?[:,–-])? )(?<role>(?!Application|Interview|Withdrawal|Position|Role)${TITLE})(?= [Aa]pplication| [Rr]ole| [Pp]osition| [Ii]nterview)`,
    ].map((pattern) => new RegExp(pattern, 'gu')),
    company: [
      new RegExp(
        `(?<=\\b(?:${ROLE}|application|process|interview|opportunity|team|candidacy|everyone|considered) (?:at|with) )(?<company>${TITLE})`,
        'gu',
      ),
    ],
  },

  decision: {
    decides: phrases(`
      withdraw|withdrawing|withdrawn|withdrew|(consider|accept|take|treat) this .. withdrawal|(as|confirm|of) my (formal )?withdrawal|my withdrawal
      retract* (my|from)|rescind*|relinquish*|discontinu*|pull* (out|my)|bow* out|back* out|drop* out|opt* out|duck* out
      step* (back|away|aside|out|down)|taking (a )?step (back|away)|tak(e|ing|en) .. (name|me|myself|candidacy|hat) .. (out|off|from)
      (remove|removing|removed|strike|cross|pull|count|scratch) (me|my|myself)
      declin(e|ed|ing)|turn* .. down|turn* down|pass(ing)? (on|up) (this|the|your|it)|(have|has|going|need|choos*|decided|will|'ll) to pass|(i'll|i will|i'm going to|gonna) pass
      ${not} .. (accept|accepting|proceed|proceeding|continue|continuing|moving|move|going|go|progressing|progress) (with|in|forward|ahead|further|any further|to the next|through|on|the|this|your|my)
      ${not} .. (accept|accepting|proceed|proceeding|continue|continuing|pursue|pursuing|carry on|carrying on|take up|taking up|take you up|join|joining|be a candidate|a candidate|in the running|available|interested|want (this|the|it|to)|wish to|taking .. (forward|further|up)|take .. (forward|further|up)|take the (job|role|position|offer)|taking the)
      (close|closing|end|ending|conclude|concluding|cancel|stop) .. (my|our) .. (file|application|candidacy|candidature|process|involvement|participation)
      (leave|leaving|left|exit|exiting|quit|quitting|end|ending) (the|this|your) .. (process|running|race|procedure)|(out of|from) (the running|the race|contention|consideration)
      (decided|chosen|opted|elected|choosing|choose|prefer|rather|resolved) (against|not to|not)|(decided|decision) .. (is|was)? not to
      go(ing)? (no|not any) further|no further|stop(ping)? here|call* it (a day|quits)|leave it (there|here|at that)|leaving it there
      (say|saying|said|is|it's|be) (a )?no (to|thank you|from me)|the answer is no|my answer is no|(it's|its|it is|be) a no|out of the process|i am out|i'm out|count me out
      bring* my .. to (a close|an end)|(no longer|not) (be )?(in a position|free|able) to (accept|continue|proceed|join|take)|no longer (a candidate|part of)
      (consider|treat|regard) (my|this) .. (closed|withdrawn|ended)|won't be (coming|going|moving|continuing|taking|joining|proceeding|interviewing)|will not be (coming on|going|moving|continuing|taking|joining|proceeding|interviewing)
      (make|fill|give|offer) .. (room|place|spot) to (someone|somebody|another)|part(ing)? ways|say goodbye to|give up my (place|spot)`),
    hedges: phrases(`
      might|may (have to|need to|well|not|be|want|decide|end up)|could be|perhaps|maybe|probably|possibly|likely|i (think|guess|suppose|feel like) (i|that|it)|i'm thinking|think i
      ${not} .. (sure|certain|decided|convinced|ready)|unsure|uncertain|leaning|tempted|inclined|tentative*|provisional*|hesitant|hesitating|wonder*|half|almost|more or less
      (thinking|contemplating|debating|toying) (of|about|with) \\w+ing|(considering|contemplating|debating) (\\w+ing|whether|if)|consider (withdrawing|declining)|i believe .. (may|might)|don't think|do not think|not think|seem* to|sort of|kind of|for the time being|would (probably|rather likely)`),
    bargains: phrases(`
      unless|(could|can|would|might) .. be (talked|persuaded|convinced|tempted|swayed|won) ..|talk me (round|into|out)|change my mind|changes my mind|my mind .. (changed|be changed)|(if|should) .. (change|convince|persuade) (my mind|me)
      (if|in case|provided|providing|as long as|assuming|should) .. (you|they|we|the (company|team|client)) .. (could|can|able|match|matched|increase|raise|improve|stretch|budge|willing|beat)|(if|in case|provided|should) .. (salary|pay|package|budget|hours|start date|hybrid|terms|money|title|figure|rate|location|number|remote|home office|days) .. (could|can|would|were|was|is|be|change*|came|went|improve*)|(if|unless|in case) there (is|was|were|'s|are) .. (room|flexib*|movement|scope|chance|option|way|possibility)
      if (you|the company|they) (match|improve|increase|raise|come up|go up|find|offer|double|move|meet|get|had|did|let|wait)|if (the|your) (salary|pay|offer|package) .. (improve*|better|higher|change*|up)
      (would|might|could|will|'d|happy to|willing to|glad to|prepared to|like to|love to) .. (reconsider|rethink|revisit|think again|stay in the|negotiate|renegotiate)|open to (reconsider*|a counter*|negotiat*|discuss* (the|a|better)|being|persuasion|offers|a better)
      on (the )?condition|match (it|that|this|their|theirs|the offer|what)|counter-?offer .. (is|would|me)|keep me in (the running|mix|play|the mix|the process)|hold my (place|spot|application)|(put|keep) my application (on hold|open|active|warm)
      meet (me )?(half ?way|in the middle)|make it worth|wiggle room|room (for|to) (negotiat*|manoeuvre|maneuver|move)|not (a )?(final|definite|definitive|set in stone)|nothing is (final|decided)|only if|except if|for now at least|at least for now`),
    postpones: phrases(`
      (need|like|want|take|have|give me|appreciate|ask for) .. (more|some|extra|further|additional|few|little) .. (time|days|week) .. (to|before|until)? .. (decide|deciding|think|consider|reflect|weigh|make|mull)
      (get|getting|come|coming|be|being) back (to you )?.. (answer|decision|verdict|yes or no)|(give|giving|have) you .. (an|my|a|final) (answer|decision|reply)|give .. (an answer|a decision)
      go(ing)? (back )?over (my|the) notes|(still|yet to|have not|haven't|not yet|are|am|i'm) .. (deciding|decide|made up my mind|make up my mind|weigh|weighing|undecided|to decide)|made up my mind yet
      sleep on it|(need|want|going|let me|give me|like|time|while) .. to think (it|this|that|things|about|over|carefully)|let me think|(mull|mulling|chew|chewing) .. (it|this|over|on)|let you know (once|when|if|whether) i .. (decide*|made|make|sure)
      (not|n't|never) (yet )?(ready|prepared|able|in a position) to (decide|commit|give|say yes)|on the fence|(in|of) two minds|torn (between|about)|not (entirely |completely |quite |100 % |really |so )?(sure|certain) (yet|whether|if|what|i)|undecided|can't decide|cannot decide|jury is still out|keeping my options`),
    leans: phrases(`
      (accepted|accepting|accept|signed|taken|taking|took|received|got|landed|secured|gone with|going with|went with|chosen|found|start|starting|said yes to|committed to|opted for) (another|a|an|the|my|some|two) .. (offer|role|position|job|opportunity|contract|company|employer|post|place|work)|(accepted|accepting|accept|signed|taken|taking|took|landed|gone with|going with|went with|found|start|starting|said yes to|committed to|opted for) .. (another|elsewhere|other|offer|something else|somewhere else)
      (signed|gone|going|sorted|staying|committed|hired|headed|found something) (elsewhere|where i am|put)|(staying|stay|remain|remaining) (with|at|in|where) (my|i)
      ${not} .. (right|good|best|great|ideal|quite|really|perfect|correct) .. (fit|match|suit|role|move|choice|one|step|time)|${not} .. (suit|align|fit|for me|work out|working out|going to work)
      (may|might) not .. (suit|fit|be|align|work)|(not|isn't) (what|where) i|different (direction|path)|other (direction|path|plans|opportunities)|in another direction|go* (in )?a different (way|direction)
      (best of |good |every )?(luck|success|best|well) (with|in|for|to) (the|your) (search|hire|hiring|recruitment|recruiting|role|position|interviews?|candidates?|future|endeavo*)|(find|finding|found) (the right|someone|somebody|a great|a good|the person|another)
      ${not} .. (keen|excited|interest*|feel* it|feeling it|want)|no longer (looking|searching|available|interested)|(changed|change) (of heart|of plan|my plans)|(circumstances|situation|plans|priorities) .. (changed|have changed|has changed|change)|moving on`),
    cancels: phrases(`
      cancel*|call* (it|this|the .. interview|the call|our .. call|everything) off|calling off
      ${not} (be )?(\\w+ )?(able to )?(attend|attending|come|coming|make it|making it|make (our|the|it|on|next|this|that|monday|tuesday|wednesday|thursday|friday|tomorrow)|be there|join|joining|dial*|show up|turn up|take part|keep (the|our)|be (at|on|in)|be able to (attend|come|make|join)|there on)
      (skip|miss|missing|skipping) (the|our|this|tomorrow's|monday's|next) .. (interview|call|meeting|appointment|chat|slot)|(free|freed|release|releasing) .. (slot|time|appointment|space)`),
    reschedules: phrases(`
      reschedul*|another (day|time|date|slot)|different (day|time|date|slot)|other (days|times|dates|slots)|(move|postpone|push|shift|delay|change) (it|the|our|this|back) ..|find (a|another) .. (time|date|slot)|(later|next) (week|month) instead|instead`),
    reverses: phrases(`
      (mistake|wrong|hasty|rash|too quick*|too early|too soon|error) .. (to|in)? ..(withdraw*|declin*|turn* .. down|pull* out)|(regret*|reconsidered|rethought|reversed|undo|reverse|take back|change) .. (that|my|this|the) (decision|withdrawal|mind about)|(decision|withdrawal) .. (was|made) .. (mistake|hasty|too quick*|rash|too soon|wrong)|i've regretted|regret (it|having)
      consider* me (for .. )?(again|once more)|considered .. again|back in(to)? the (process|running|race)|still be considered|reinstate`),
    later: phrases(`
      (in|for|at) (the|some) (near |not too distant )?(future|point|later)|future (role*|position*|opening*|opportunit*|vacanc*)|down the (line|road)|one day|some ?day|another time|again (later|soon)|next year|later (on|this year)|in (a few|some|six|twelve) .. (years|months|time)|ever (open|have)|(role|position|something|opening|vacancy|opportunity) .. (comes|come|opens|open|arises|becomes|crops|turns) (up|available|again)?`),
    fine: phrases(`
      (after|having|by|on) .. (considering|thinking|weighing|reflecting|thought) .. (it|this|things|options|carefully|over|about)|(for|of) considering|may i|think you|think of (you|me)|thinking of me|might .. (cross|meet|work together|bring us)|thought (it|this|about)|taken .. time to (think|consider|reflect)
      decline in|without hesitat*|not (an easy|easy|a decision)|(some|much|a lot of|careful|long|serious|a great deal of|further) (thought|thinking|consideration|reflection)|no longer than|do not hesitate|don't hesitate|please (do )?(not|don't) (hesitate|feel)|unless .. (otherwise|hear from me|need|anything else|require)
      mistake to think|(slept|sleeping) on it|(if|in case) (you|there|we|they) .. (need|needs|like|have|has|prefer|wish|require|questions?|anything (else)? ..|is anything|are any) .. (from me|further|questions?|else|information|me to|anything|to talk|to speak|confirm|let|know|reach)?|if (you|the team) .. (could|would|can) .. (pass|let|confirm|close|remove|delete|update|tell|cancel|free|offer|note|take|forward|give)
      if .. paths .. cross*|too late|if .. (role|position|opening|opportunit*) .. (comes?|opens?|arises?|becomes?)`),
  },

  criticism: {
    theirs: phrases(`
      you|your|yours|you've|you're|you'd|(the|this|that|these|those|a|an|such|its|their|whole|any|some|his|her) .. (process|processes|interviews?|interviewers?|panel|team|managers?|recruiters?|recruiting|recruitment|hiring|company|firm|organisation|organization|office|culture|management|leadership|hr|questions?|communications?|feedback|job|role|position|offer|salary|pay|package|contract|place|people|staff|colleagues?|department|tests?|task|assignment|onboarding|schedule|scheduling|systems?|form|portal|website|building|directors?|founders?|ceo|boss|assessment|benefits|product|atmosphere|conversations?|calls?|meeting|experience|way|thing|approach|setup|description|advert|ad|listing|posting|stage|rounds?|committee|treatment|environment|workplace|figure|rate|terms|hours|brief|chat|tech|stack|technology)
      (being|was|were|got) asked|asked me|having to|morale|the (offices|rooms|panel's|team's|manager's|interviewer's|company's|director's)|\\w+ rounds|nobody|no one|no-one|everyone|somebody|someone|he|she|they|hr|it was all|it's all|it is all|it all|everything|reviews?|responses?|repl(y|ies)|communication|feedback|management|leadership|expectations|salary|pay|things`),
    faults: phrases(`
      uncomfortable|awkward*|(looked|seemed|felt|appeared|sounded|was|were|is|are|came across|comes across|seems|feels|looks) (as )?(a little|a bit|somewhat|slightly) (?!far|different|senior|junior|early|late|over|outside|away|more|longer|further|beyond)\\p{L}+|(morale|turnout|energy|spirits?|standards?|quality) .. low|disorgani*|unorgani*|(badly|poorly|not well|ill)-? ?(organi*|prepared|run|planned|handled|managed|paid|structured|written|thought)|chaotic*|chaos|mess|messy|messed|shambl*|all over the place|amateur*|unprofessional*|rude*|impolite|disrespect*|dismissive*|condescend*|patroni*|arrogan*|hostil*|aggressive*|unfriendly|unwelcoming|unpleasant*|off-?putting|cold and|distant
      discourag*|worrying*|concerning|alarming|troubling|demorali*|dismal*|negative*|hollow|shallow|superficial*|unsettling|exhausting|tiring|tiresome|humiliat*|embarrassing*|invasive|repetitive|redundant|unnecessar*|unhelpful*|unresponsive*|unreachable|unreliab*|unstable|uncaring|curt|brusque|abrupt*|harsh*|snide|sarcastic*|sexist|racist|discriminat*|biased|ageist|impersonal|robotic|scripted|unfocus*|aimless*|stuffy|cramped|noisy|shabby|run-down|soulless|stale|lukewarm|half-baked|heavy-handed|high-pressure|pushy|tone-deaf|clumsy|clumsily|haphazard*|muddled|patchy|erratic*|cavalier|cagey|stiff|petty
      disappoint*|let (me|us|you) down|unimpress*|underwhelm*|frustrat*|annoy*|irritat*|insult*|offensive|offended|appall*|terribl*|awful*|horrible|horribly|dreadful*|poor|poorly|weak|lacklust*|mediocre|sloppy|careless*|lazy|incompeten*|clueless|unprepared|under-?prepared|inconsisten*|contradict*|confus*|vague*|unclear|unstructured|mislead*|misled|dishonest*|untrue|decepti*|deceiv*|evasive*|opaque|intransparent|secretive|unconvinc*|uninspir*|bland|boring|dull|tedious
      lack|lacks|lacked|lacking|lack of|outdated|dated|old-fashioned|antiquated|behind the times|bureaucratic*|inflexib*|rigid|toxic*|overwork*|understaff*|under-?resourced|turnover|unrealistic*|unreasonabl*|unfair*|ridiculous*|absurd*|laughable|silly|pointless*|waste|wasted|wasting|drawn[- ]?out|dragg*|drags?|glacial*|slow|slowly|slowness|sluggish|endless*|excessive*|intrusive|inappropriate*|unacceptable|unethical|shady|sketchy|questionable|suspicious|weird|strange|odd|bizarre|creepy|tense|gloomy|grim|joke|dump|disaster|farce|nightmare|circus
      (far |way |much |a bit |a little |rather |somewhat |just )?too (long|slow|slowly|many|much|little|few|low|rigid|corporate|vague|small|hierarchical|narrow|junior|aggressive|pushy|demanding|late|often|complicated|rushed|informal)|(took|takes|taken|taking|take) (forever|ages|weeks|months|so long|longer than)|so (long|slow|slowly|many rounds|little|poorly|vague)
      (keep|kept|keeping|left|leaving|leave) .. (waiting|hanging|in the dark|guessing|wondering)|(turned|turning|showed|arrived|came|started|was|were|joined|being|running|ran) .. (late|minutes late|distracted|unprepared|on (his|her|their|your) phones?)|interrupt*|(below|under) (market|industry|par|average|standard*|expect*|what|the (market|average|standard|going|usual)|my)|(little|not much) to do with|fell short|falls short|short of|left (a lot|much|something) to|suffer*|half-?hearted*|rushed|ignor*|overlook*|forgot*|lost my|mispronounc*|mixed (me|up)|micromanag*|contemptuous|uninterested|disinterested|distracted|bored|on (his|her|their|your) phones?|uncompetitive|stingy|cheap|minimal|excuse for|over the top`),
    negation: phrases(
      `not|never|no|isn't|wasn't|weren't|aren't|nothing|hardly|without|far from|neither|nor|any|don't|didn't`,
    ),
    mine: phrases(`i|i'm|i've|i'd|i'll|my|me|mine|we|our`),
    rebukes: phrases(`
      ${they} (\\w+ ){0,2}(${negated}) (\\w+ ){0,2}(read|seen|see|look|looked|bother*|prepare*|know|knew|known|respond*|reply|replied|answer*|explain*|listen*|respect*|value*|care|cared|inspire*|impress*|convince*|match|live up|meet (my|the)|met|take me|taken me|serious*|organi*|professional*|ready|aware|introduce*|interested|clear*|up to|feel (right|welcom*|like a|very|particularly|well)|communicat*|competitive|fair|reasonable|transparent|honest|welcoming|strike|seem|appear*|sound|follow*|get back|got back|come back|came back|show*|turn* up|call*|called|told|tell|keep|kept|mention*|acknowledge*|apologi*|offer me (a|any)|let me|give me (a|any|the)|gave me|remember*|understand|understood|reflect|realise|realize|have (a|any) (clear|idea|clue|structure|plan)|make (me|a)|made|ask (me|a|any)|asked|engage*|cut it|inspire|pay attention|paying|what i|what you|as (advertised|described))
      (no|not a|without (a|any|so much as)|zero|not one|not even a) (single )?(word|reply|replies|response|notice|news|updates?|explanations?|structure|apology|introductions?|follow[- ]?up|eye contact|courtesy|warning|acknowledg*)|(weeks?|months?|days) (of|without|before|with no|later) .. (silence|word|reply|response|news|hearing|update|answer*|anyone)|radio silence|i (had|have) (to|had to) (chase|chasing|ask (twice|three|several)|wait|follow up)|never heard (back|from|anything)|(still )?(haven't|have not|not) heard (back|from|anything)
      (red|warning|yellow) flags?|alarm bells|bad (taste|impression|experience|feeling|sign|vibe*)|(put|puts|putting|turned) me off|(made|makes|making|left|leaves|gave|gives) me .. (uncomfortable|uneasy|unsure|wonder*|question|doubts?|pause|think twice|worried|unwelcome|small|concerned|cold|bad|disappointed|a bit)|(felt|feel) (like an? (interrogation|test|number|afterthought)|disrespect*|unwelcome|ignored|rushed|judged|belittled|insulted|misled|undervalued|uncomfortable|talked down|dismissed|interrogated)
      (expected|hoped for|hoping for|deserve*|expect) .. (better|more|little more|bit more) (from|of|than)?|(could|should|might|would) have (been|gone|done|had|liked|appreciated|handled|helped|taken|told|read|given|let|made|answered|prepared|mentioned|benefit*|expected|shown|used|saved) .. (better|more|clearer|sooner|earlier|smoother|quicker|faster|differently|shorter|beforehand|up front|upfront|at least|me|my|honest*|notice)
      (might|may|would|could|should|ought to) .. (want to|wish to|do well to|benefit from|need to|do with|be well advised|consider|use) .. (look* (at|into)|think|rethink|review*|work* on|improv*|revisit|prepar*|train*|clear*|chang*|more|better|fix*|structure|reconsider|having|reading|brief*|tell*|mak*|ask*|giv*|be|let*|check*|updat*|set*|explain*|mention*|pay*|treat*|tidy|sort*|put|be)|room for improvement|leave* (a lot|much|something) to be desired|(work|improve) on (your|the)|you should (have|really|know|consider|think|train|read|try|be)|your (team|company|manager|recruiter|interviewer|panel|process) (should|needs?|must|ought|could)
      (small|one|constructive|honest|some|bit of|piece of|word of|quick|candid|frank|critical|little|minor) .. (feedback|observation|advice|suggestion|criticism|critique|tip|remark|pointer|thought) (:|is|for|on|about|though|if|to)|if i (may|might|can|could) .. (offer|add|say so|suggest|be (frank|honest|blunt|so bold|candid)|observe|give you|make a)|i (would|'d|might|could|can only|can) (suggest|recommend|advise|encourage|urge) (you|that|the|your|a|future)|(for|hope) .. (next time|future (candidates|applicants|interviews?))|next time (you|round|around)|other candidates (will|may|might|deserve|would)
      (it )?took (you|your|them|the|over|more than|nearly|almost|another) .. (days|weeks|months|ages|forever|long|a week|a month)|(which|that|this) (i|we) (found|find) .. (hard|difficult|odd|poor|un\\p{L}+|disc\\p{L}+|disa\\p{L}+|dish\\p{L}+|worr\\p{L}+|sad)|how (you|your|they) .. treat*|(couldn't|could not|wouldn't|can't|cannot|don't|not) (want to |wish to |see myself )?(be|being|become) (a )?part of|doesn't reflect well|does not reflect well|sort(ing)? out your|worth (looking|thinking|working|considering) (at|about|on|into)|(hope|trust) (you|that you|the team|your) .. (learn|improve|look at|rethink|change|do better|think about|take (this|it) on board|reconsider|reflect)
      (not|n't) (quite |really |exactly )?(what|how|the way|as) i (am used|'m used|was used|expected|had expected|would expect|hoped|had hoped|imagined|was told|was promised|would have)
      told me (most|everything|all|enough|a lot|more|plenty|what)|speaks volumes|says (a lot|it all|everything|something) about|ghost(ed|ing)|not how (you|one|a company|people|i)|(no|hardly a|not the) way to (treat|run|behave)|treat* (me|people|candidates|applicants) .. (like|with|badly|better|poorly)|waste* (of )?(my|everyone's|everybody's) time|wasted|lowball*|bait and switch|(was|am|been|were|left) .. (surprised|taken aback|shocked|put off|struck|dismayed|alarmed|bothered|baffled|astonished|troubled|stunned|perplexed|sad|saddened|disheartened|disillusioned) (by|to|that|at|with|how|when|about)
      (doubts?|concerns?|reservations?|misgivings?|worries|questions) (about|regarding|over|with) (the|your|how|whether|this)|not (\\w+ )?(convinced|impressed|comfortable|keen|sold|confident|happy|satisfied|pleased|taken|thrilled|blown away|a fan) (by|with|about|in|on|of|that) (the|your|how|that|what|this)|(didn't|did not|don't|do not|couldn't|never) (really |quite |exactly |much )?(like|enjoy|trust|care for|agree with|appreciate|warm to|click with|see (a|any|the) (future|structure|plan|vision)|feel .. (welcome|welcomed|respected|valued|comfortable|taken seriously|at ease|heard|a connection|the (spark|chemistry)|chemistry|good about|right about))
      not (as|what) (advertised|described|was (described|advertised|promised|agreed|discussed)|i was (told|promised)|you (said|promised|described))|different from (what|the) .. (was|were|advertised|described|told|promised|said)|nothing like (the|what)|contrary to (what|the)|(values|culture|style|ethics) .. (clash|conflict|incompatible|at odds|questionable|not (align|mine|for me))|(clash|conflict) .. (culture|values)|can't (work|imagine working) (for|with|in|under)|(wouldn't|would not|couldn't) (want to )?work (for|with|in|under)|not (somewhere|the kind of|the sort of|a place|a company|an environment|a team) .. (i|people|anyone)|dodged a bullet|good luck (with that|keeping|finding anyone)|no wonder|for what it's worth|glad i (found out|saw)|you were not selected`),
    fine: phrases(`
      if it .. too late|not (the|a|quite the|really the|an) (right|good|best|great|ideal|perfect|strong) .. (fit|match|one|move|step|choice) (for me|for my|for us|at|right)?|(not|isn't|nothing) .. (reflection|criticism|judgement|judgment|to do with|about) .. (you|your|the|team|company|on)|no (reflection|criticism|fault|hard feelings)
      (know|hope|realise|realize|sorry|apolog*|understand|aware|may|might|will|regret|hate|to) .. (disappoint|disappoints|disappointing|disappointed|disappointment|frustrating|let you down|letting you down|inconvenien*|confus* .. caused|annoying|waste|wasted|wasting)
      my (late|slow|delayed|poor) (reply|response|answer|notice)|(late|slow) (reply|notice|in the day|stage)|short notice|(thank|thanks|grateful|appreciate*) .. feedback|pleasantly surprised|struck by (how|the|your) .. (kind|warm|friendly|open|thoughtful|care)|surprised (and|but) (delighted|pleased|honou?red|flattered)|so many|too (far|early|soon|late) (for me|to)|too (much|long|far) (for me|of a|to travel|a drive|a commute)
      how much (work|effort|time|care)|(no|any) (questions?|concerns?|doubt) (about|that)? (for me)?|without (a )?doubt|(any|no) questions|poor (health|timing)|my .. (slow*|mess|confusion|waste)|(not|n't) want to (waste|keep|leave|let|drag|string)|rather than (waste|keep|leave|drag)|so (as )?not to (waste|keep|leave|delay)|(keep|keeping|kept|leave|leaving) you (waiting|hanging|guessing|wondering)|(waste|wasting|wasted|taking up|take up) (any |more |any more )?(of )?your time|bad time|you should (hear|know|be (among|the first)) ..|should (hear|know) .. from me|you (should|could|can|may|might|would|are) (also |then |now |wish to |want to |like to |prefer to |kindly )?(consider|give|offer|pass|fill|free|use|keep|let|know|find|be|release|close|remove|delete|take|need|have)|(should|could|may|might) you (want|wish|need|like)|(it )?(would|could|might) be|strange (to|how life|that i)|have you .. (waiting|wait)`),
  },

  comparison: {
    others: phrases(`
      another|other (company|firm|employer|offer|role|position|job|opportunity|side|place|party|process|people|team|one)|the other|elsewhere|somewhere else|theirs|different (company|employer|firm|role|position|offer)|new (employer|job|role|position|company|firm)|(current|present|existing) (employer|company|job|role|boss)|(the|an|my) (offer|role|position|job) (i|that i|which i) .. (accepted|received|have|had|took|chose|got)|(two|both|three|several|competing|rival|multiple) (offers|proposals|options|companies|roles|jobs|opportunities)|competitor|counter-?offer* (from|by|me)?|that (offer|role|job|company)|it (pays|comes|offers|has|gives)|where i am|(a|an) .. (company|firm|employer|practice|agency|startup|start-up|studio|hospital|school|bank|clinic|shop|hotel|group|organisation|organization) .. (across|that|which|who|has|in|closer|offering|with)`),
    better: phrases(`
      better|best of|higher|bigger|larger|stronger|superior|more (money|attractive|generous|competitive|interesting|senior|flexible|flexibility|exciting|responsib*|holiday*|remote|pay|lucrative|suitable|appealing|stable|secure|favourable|favorable|than|vacation|leave|challenging|prestigious|established|a year|per|equity|autonomy|stimulating|convincing|compelling)|improved|raise|pay rise|payrise|pays|paying|paid|salary|salaries|package|bonus*|benefits|perks|equity|stock options|shares|compensation|remuneration|per ?cent|percent|%|double|twice|car allowance|company car|private health*|health cover*|pension|remote (days|work|option|setup)|fully remote|four-day|4-day|extra (holiday|leave|days)|most attractive|(hard*|difficult|impossible) .. (refuse|resist|turn down|beat|ignore|decline|say no)|couldn't (refuse|say no|turn)|could not (refuse|turn)|too good to|of a lifetime|beats?|outweigh*|outbid|upgrade|step up from|signing bonus|sign-on|shorter commute|nicer`),
    compares: phrases(`
      than (yours|your|you|the one you|what you|what i|this (role|one|position|offer)|the (offer|position|role|salary|package)|here|at your)|compared (to|with) (yours|your|the|what|this)|in comparison (to|with) (yours|your|the|this)|(you|yours|your offer|your company|your package|this (offer|role)) .. (cannot|can't|couldn't|could not|doesn't|does not|didn't|won't|would not|wouldn't|not) .. (match|compete|compare|beat|reach|come close|measure up|keep up)|(outbid|beat|beats|trump*|exceed*|surpass*|top|tops|outdo*|outweigh*) (yours|your|you|what you|this)|unlike (yours|your|you|this)|whereas (you|your)|(prefer|preferred|preferable) .. (to (yours|your)|over (yours|your))|(instead of|over) yours
      they (pay|paid|offer|offered|give|gave|promise|promised|can pay|are paying|are offering|have offered|came in) .. (more|better|higher|bigger|double|twice|salary|pay|package|remote|bonus)
      (better|higher|bigger|best|stronger|more attractive|more generous|more competitive|superior) (offer|salary|pay|package|terms|conditions|deal|money|compensation|paid|of the two|benefits|job)|(pays|paying|paid|pay) (me )?(a lot |much |far |considerably |significantly |substantially |way |slightly )?(more|better|double|twice)|offer* me (a lot |much )?more|more money|(percent|per ?cent|%) more|offered me (a|an) .. (title|salary|package|bonus)|made me (a|an) (better|offer i)|second (choice|best)|plan b|first choice|top choice|preferred (offer|choice|employer)|dream job`),
    money: /(?:[$£€¥]\s?\d|\d[\d.,]*\s?(?:k\b|[$£€]|dollars|pounds|euros?\b|usd|gbp|eur|grand\b|%|per ?cent))/gu,
    joins: phrases(`
      (accept|accepted|accepting|signed|signing|took|taken|taking|take|got|received|have|secured|landed|chosen|choosing|start|starting) .. (offer|position|role|job|opportunity|contract|post|place|internship) (at|with|from|by)
      (joining|join|start at|starting at|(going|gone|go) (to work )?(for|with)|work for|working for|signed with|signed for|employed by|hired by|starting with|start with|moving to)|(accepted|accepting|accept|chosen) (at|with|from)`),
    fine: phrases(`
      (better|best|more closely|closer|nearer|stronger|more|well) .. (fit*|match*|suit*|align*|alignment|in line|meets|meet|serve*|support*) .. (my|me|where i|what i)|(closer|nearer|close|near) to (my|what|where|home|family)|better (understanding|sense|idea|picture|time|known)|all the (best|better)|best (wishes|regards|of luck|for me)|(know|get to know|knowing|understand|feel|do) .. better|better candidate|for the better|(nothing|none|little) better|once more|any ?more|more (about|time|than (happy|welcome|grateful|once))|learn* more|thank you once|(salary|pay|compensation) (expectations?|requirements?|reasons)|more information|better for (me|my)|(paid|pay|paying) (attention|back)|best person|right (salary|package)|couldn't (be|have been) (more )?|could not have been`),
  },

  explanation: {
    details: phrases(`
      wife|wife's|husband|husband's|my partner|partner's|girlfriend|boyfriend|spouse|mother|mother's|mother-in-law|father|father-in-law|father's|mum|mum's|mom|mom's|dad|dad's|parents|daughter|daughter's|son|son's|kids?|children|child|baby|toddler|twins|the girls|the boys|brother|sister|siblings?|in-laws|grand(mother|father|ma|pa|parents|son|daughter)|gran|nan|aunt|uncle|cousin|divorc*|separated|separation|custody|pregnan*|maternity|miscarriage|funeral|died|dying|death|passed away|cancer|chemo*|surgery|operation|hospital*|doctor*|therapist|therapy|diagnos*|depress*|anxiety|anxious|burn-?out|burnt out|burned out|illness|ill|sick|injur*|treatment|medication|pills|disease|dementia|alzheimer's|stroke|migraines?|back pain|panic attacks?|nerves|breakdown|mental health|blood pressure|insomnia|sleepless|exhausted|landlord|rent|mortgage|loan|debts?|overdraft|savings|bank|bills|lawyers?|solicitors?|court|visa|evict*|accident|nursery|kindergarten|daycare|childcare|school run|nanny|babysitter|school|puppy|dog|wedding|broke up|break-?up|split up|my ex|heart attack|broken|arthritis|asthma|ivf|signed (me )?off|carer|care home|wheelchair|boiler|roof|flood*|gearbox|car broke`),
    reasons: phrases(`
      because|since (i|my|the|we|it|there|that|this)|as (i|my|the|we|it|there) (am|is|are|was|have|has|had|would|will|also|currently|do|can|could|need|live|already)|due to|owing to|on account of|on top of (that|this|it|all)|besides|besides that|also|moreover|furthermore|in addition|additionally|plus|not to mention|what is more|what's more|(another|the other|one|the main|the first|the second|the third|a further|my (main|other)) (reason|thing|factor|issue|point|concern)|first of all|firstly|secondly|thirdly|to begin with|then there('s| is| are| was)|apart from (that|this)|and anyway|which (means|meant)|so that|not only|but also|let me explain|(owe|give) you an explanation|the (whole|full|real|long) (story|reason)|the thing is|to explain|(reasons?|background) (is|are|behind|why)|long story`),
    fine: phrases(`
      (personal|family|health|private|medical) (reasons?|circumstances|matters?|situation|grounds)|(thank|thanks|grateful|appreciat*|enjoyed) ..|also (like|want|wish|grateful|thank|appreciate|enjoyed|very)|bank holiday|i would also|school of|old school|children's (home|hospital|services|centre)|hospital (role|position)|plus one`),
  },

  manners: {
    thanks: phrases(`
      thank*|thx|ty|ta|cheers|grateful*|gratitude|appreciat*|much obliged|obliged|pleasure|honou?red|honou?r|means a (lot|great deal)|meant (a lot|a great deal|so much)|mean(s|t) .. to me|indebted|(really |very much |so |thoroughly )?enjoyed|kind of you|joy|treat to|lovely|delight|flattered|touched (by|that)|delighted (to (have|be|receive|meet)|that you)|(good|great|lovely|nice) (to (meet|talk|speak|get)|talking|meeting|speaking)|generous (with|of)|owe you`),
    apologises: phrases(`
      sorry|apolog(ies|y)|apologi(se|ze|sing|zing|sed|zed)|forgive me|forgiveness|please (forgive|excuse)|excuse me|pardon (me|my)|my bad|regret any|i regret (the|this|that|causing|any)`),
    grovels: phrases(`
      unforgiv*|inexcusabl*|beg (you|your|for)|begging|(deepest|profound*|sincerest|humblest|endless|a thousand|a million|many|countless|heartfelt|most sincere) apolog*|(so,? (so|very|incredibly)|terribly|dreadfully|awfully|incredibly|extremely|unbelievably|really,? really|beyond) (sorry|ashamed|embarrassed|apologetic)|mortified|ashamed|embarrassed|feel (terrible|awful|horrible|dreadful|so bad|really bad|guilty|rotten|sick about)|can't apologi* enough|cannot apologi* enough|(hope|pray) .. (forgive|forgiveness)|don't hate me|hate myself|kick* myself|what an idiot|(please )?(do not|don't|not) think (too )?(badly|ill|less) of me|humbl(y|est) (apolog*|beg|ask)|most humbly|(such a|huge|terrible|massive) (nuisance|burden|pain|let-?down)`),
    regrets: phrases(`
      regret*|inconvenien*|trouble|disrupt*|excuse*|pardon|forgiv*|unfortunate timing|(know|realise|realize|aware|appreciate) .. (short notice|late|your plans|your (day|week|diary|calendar|schedule)|awkward|a pain|a nuisance)`),
    demands: phrases(`
      i (demand|insist|require|expect|am entitled|want you to|need you to|await|shall expect|will expect|am expecting)|i'm (entitled|expecting|owed|waiting for)|(you|your company|the company) (must|owe|owes|have to|are obliged|are required|need to|will have to|had better|will (pay|refund|reimburse|compensate|send))|i want (to know|a|an|my|the|your|you|feedback|reimburs*|compensation|payment|answers?|copies|written|it in writing)|i need (to know|a|an|my|the|your|you|written|feedback) .. (by|today|now|tomorrow|immediately|within|who|why|what|full|from you)
      (right|entitled) to (know|receive|be|a|an|compensation|reimburs*|feedback|see)|reimburse me|compensate me|(pay|refund|reimburse) (me|my) (for|back|the|my|travel|costs|expenses)?|(legal|further) (action|steps)|my lawyer|solicitor|tribunal|glassdoor|(leave|post|write) a (bad |negative )?review|or else|otherwise i (will|shall|'ll|must)|last (chance|warning)|final (notice|demand|reminder)|no excuses|the least you (can|could)|(make|be) sure (that )?(you|to|my|this|nobody|no one|it)|see to it|i look forward to (your|receiving) (payment|reimbursement|refund|the money|explanation)|do not (contact|call|email|write|share|keep|ever)|don't (contact|call|email|write|bother|ever|you dare)|stop (contacting|calling|emailing|writing)|never contact|i (will|shall) not accept (no|anything|less|this)|and (require|demand|insist|expect) (on|confirmation|a|an|you|your|the|that|written|to)`),
    asks: phrases(`
      (please|kindly|immediately|promptly) .. (send|pay|transfer|tell|confirm|explain|refund|reimburse|return|provide|let|give|forward|delete|erase|remove|reply|respond|answer|call|ring|phone|acknowledge|arrange|issue|let me know|share|supply)|(send|pay|transfer|tell|confirm|explain|refund|reimburse|return|provide|give|forward|delete|erase|reply|respond|answer|call|ring|phone|acknowledge|let) (me|my|all|to|back|the|this|in writing|it)|(want|need|expect|require) (you|your|a|an|the|confirmation|written|feedback|it|this)|(phone |quick )?call (today|tomorrow|by)|confirmation|feedback|reimbursement|travel (costs|expenses)|expenses|(will|would) do`),
    urgency: phrases(`
      by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|midday|close|end|the end|eod|cob|next|this|return|today|\\d+)|within (the next )?(\\d+|one|two|three|five|seven|ten|fourteen|a|an|24|48) .. (hours?|days?|weeks?|working|business)|immediate*|at once|asap|as soon as possible|straight ?away|right (away|now)|urgent*|prompt*|without delay|no later than|latest|today|tonight|this (morning|afternoon|evening|week)|tomorrow|before (you|the end|friday|monday|tuesday|wednesday|thursday|close)|forthwith|instantly|in full`),
    gently: phrases(`
      could (you|i|we)|would you|might (you|i|it)|may i|if (possible|you can|you could|it's possible|it is possible|you have|convenient|you need|you'd|you would|anything)|when(ever)? (you|it|convenient)|at your convenience|grateful if|appreciate it if|would appreciate|would be (grateful|glad|happy|great|kind|helpful|lovely)|no (rush|hurry|pressure)|feel free|happy to|i (will|'ll|'m going to|wanted to|want to|am writing|'m writing|wanted)|glad to|let you know|let me know if|don't hesitate|(please|kindly) .. (withdraw|cancel|close|remove|take my name)`),
    fine: phrases(`
      (without|not|never) sorry|sorry (to hear|for your loss)|(no|without) (need to|apolog*)|better safe than sorry|you must (be|have|get)|i expect (to|you are|you're|that you|this|it)|(don't|do not|doesn't) (need|have|require)|i require (in|from) a|not (need|expect|require)|need (to|not) (withdraw|decline|step|let|tell|cancel|inform)|make sure (i|that i)|(wanted|want|like) to (make sure|tell|let|know how)|i need to know that`),
  },

  register: {
    casual: phrases(`
      gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|ain't|y'all|yall|innit|nope|nah|yep|yup|yeah|yea|heya|hiya|howdy|sup|yo|dude|bro|bruh|mate|buddy|pal|fam|guys|lads|babe|hun|lol|lmao|rofl|omg|wtf|btw|fyi|tbh|imo|idk|ngl|smh|thx|thnx|tnx|pls|plz|u|ur|r u|cuz|coz|'cause|bc|b4|gr8|l8r|2day|2moro|tmrw|tmr|ttyl|xx|xxx|xo|xoxo|cya|see ya|laters|later gator|ciao|ta|ta-ta|toodles|cheerio|peace out|take it easy|cheers (for|mate|everyone|all|a)|thanks a (bunch|ton|million)|thanks heaps|ton of thanks|tons of|loads of|awesome|epic|super cool|cool (with|beans|stuff)|(that's|thats|hope that's|all|is|be|really|so|pretty) cool|no worries|no probs?|my bad|oops|whoops|oopsie|ugh|yikes|haha*|hehe*|heh|hmm+|meh|welp|anyhoo|anyways|so+o+|hell of a|damn|darn|crap|crappy|shit*|bullshit|freaking|frickin|fuck*|sucks?|sucked|bummed|bummer|psyched|stoked|pumped|bail|bailing|bailed|ditch*|ghosting you|a no-brainer|swing by|shoot me|hit me up|hmu|holler|chill|vibes?|lit|dope|sick of|crazy|nuts|a blast|you lot|sorted elsewhere|gotten snapped|snapped up|snagged|scored|landed a gig|gig|the whole shebang|never mind|screw|my gut|fingers crossed|rock on|you rock|rock star|it's all good|keep it real|peace|hugs|love ya|lots of love|big hug|the bomb|totes|def|defo|deffo|obvs|soz|sozzled|prolly|legit|low-?key|high-?key|super (nice|sweet|chill)|mega|w the|w/|thru|tho|altho|nite|wknd|convo|deets|info dump|long story short|let's be real|real talk|my dudes?|peeps|folks at hq|boss man|big man|chief|champ|darling|sweetie|honey|hey (you|there)? ?(guys|girl|man|hun|babe)`),
    formal: nothing,
    familiar: nothing,
    careless:
      /(?<![\p{L}\p{N}.’'])i(?:['’]?m|['’]ve|['’]ll|['’]d)?(?= (?:a|an|am|have|had|was|will|would|do|don['’]?t|did|think|just|really|decided|got|took|want|need|can|can['’]?t|cant|gotta|hope|appreciate|accepted|withdraw|found|been|gonna|going|not|so|already)\b)|(?<![\p{L}\p{N}])(?:im|ive|dont|wont|cant|didnt|youre|thats|ill be)(?![\p{L}\p{N}’'-])/gu,
    ordinary: new Set(
      `a absolutely again all always amazing and any anyone appreciate bad best but cannot decided decline declining definitely do even every everyone
      excited extremely fantastic final great grateful happy have huge immediately important love loved lot many most much must
      never no nobody not now only please proceed really so sorry still stop super thank thanks that the this time too totally truly urgently very want will withdraw
      withdrawing wonderful wow yes you your`.split(/\s+/),
    ),
  },

  adds: { thanks: 'Thank you for your time and consideration.', apology: 'I’m sorry for the inconvenience.' },
});
