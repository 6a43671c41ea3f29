import type { Words } from './words.ts';

const slotName = '(?:job|company|position|role|recruiter|recipient|contact|hiring manager)';

export const en: Words = {
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
    ].join('|'),
    'g',
  ),
  slotWord: /\b(?:name|company|title|role|position|date|time|your|insert|enter|employer|recruiter|manager|reason)\b/i,
  emptyGreeting: /(?<=^|\n)[ \t]*(?:dear[ \t]*|(?:hi|hello|hey)[ \t]+)[,:!](?=\s|$)/gi,
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
  apology: /\b(?:sorry|apolog\w+|forgive\w*|excuse|pardon|regret\w*|inconvenien\w+|trouble|disrupt\w*)\b/i,
  callingOff:
    /\b(?:withdraw\w*|cancel\w*|declin(?:e|ing)|(?:drop|pull|bow)(?:p?ing)? out|step(?:ping)? (?:back|away|aside|out|down)|call(?:ing)? (?:it |this |the interview )?off|take my name out|remove me|(?:won['’]t|will not|can['’]?t|cannot|unable to|not be able to|no longer) (?:\w+ ){0,3}?(?:attend|come|join|joining|dial|dialling|dialing|make|continue|proceed|taking|attending|there))\b/i,
  ordinary: new Set(
    `absolutely again all always amazing any anyone appreciate best but cannot decided definitely every everyone
    excited extremely fantastic great grateful happy have huge immediately important love loved many most much must
    never not please really so sorry super thank thanks this too totally truly urgently very want will withdraw
    withdrawing wonderful you your`.split(/\s+/),
  ),
};
