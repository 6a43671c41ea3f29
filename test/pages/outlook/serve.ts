/**
 * A compose of Outlook on the web, as public code and one look at the live page in October 2026 describe it
 * (docs/decisions/010-outlook.md): its fields, chips and body, and nothing around them. The body is the browser's own
 * editing; Outlook's editor is not public in this form.
 */

export const outlookHost = 'outlook.live.com';

export interface OutlookCompose {
  /** A reply has recipients, a subject, a signature and the mail answered. */
  kind: 'new' | 'reply';
  draft?: string;
}

export function outlookHtml({ kind, draft = '' }: OutlookCompose): string {
  const isReply = kind === 'reply';
  const subject = isReply ? 'Re: Interview invitation: Data Engineer at Northwind' : '';
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>E-Mail</title><link rel="icon" href="data:,"></head>
<body>
<div role="main" data-app-section="ComposeForm">
  <div role="group" id="MSG_15127c3b5a0_TO"><button>An</button><div aria-label="An" contenteditable="true">${chip('Maya Lindqvist', 'maya.lindqvist@northwind.example')}</div></div>
  <div role="group" id="MSG_15127c3b5a0_CC"><button>Cc</button><div aria-label="Cc" contenteditable="true">${isReply ? chip('Jonas Berg <jonas.berg@northwind.example>', 'availableJonas Berg') : ''}</div></div>
  <input id="MSG_15127c3b5a0_SUBJECT" aria-label="Betreff" maxlength="255" value="${subject}">
  <div id="editorParent_1"><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Nachrichtentext" dir="ltr">${text(draft)}${isReply ? answered : ''}</div></div>
  <button id="splitButton-r3a__primaryActionButton">Senden</button>
</div>
</body>
</html>
`;
}

/** What has been typed, or the empty line that waits for it. */
const text = (draft: string) =>
  (draft || '<br>')
    .split('\n')
    .map((line) => `<div class="elementToProof">${line || '<br>'}</div>`)
    .join('');

const answered = `<div class="elementToProof"><br></div><div id="Signature"><div class="elementToProof">Sam Rivera</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Von:</b> Maya Lindqvist<br></div><div>Hi Sam,<br>your interview is booked.</div>`;

const chip = (shown: string, label: string) =>
  `<span class="_EType_RECIPIENT_ENTITY x1" contenteditable="false" data-lpc-hover-target-id="lpc-1" aria-label="${label}"><span class="textContainer-390">${shown.replace('<', '&lt;')}</span><button aria-label="Entfernen">×</button></span>`;
