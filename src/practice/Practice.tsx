import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import type { Translate } from '../ui/types.ts';
import type { PracticeMail } from './mail.ts';

interface PracticeProps {
  t: Translate;
  mail: PracticeMail;
}

/**
 * An invented mail and a reply to it, built as the Gmail reader expects a thread and a compose to be
 * (`src/sites/gmail/selectors.ts`): roles, hidden state, and attributes that HTML does not know.
 */
export function Practice({ t, mail }: PracticeProps) {
  return (
    <main class="page">
      <header class="bar">
        <h1>
          <Icon name="mark" />
          {t('practiceTitle')} <span class="soft">{t('name')}</span>
        </h1>
        <a class="button quiet" href="../welcome/index.html">
          {t('welcomeTitle')}
        </a>
      </header>
      <Steps t={t} />
      <article class="card">
        <h2>{mail.subject}</h2>
        {/* biome-ignore-start lint/a11y/useSemanticElements: a thread is known by these attributes. */}
        <div role="list">
          <div role="listitem">
            <Received mail={mail} />
            <Reply t={t} mail={mail} />
          </div>
        </div>
        {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      </article>
    </main>
  );
}

function Steps({ t }: { t: Translate }) {
  const send = t('practiceSend');
  return (
    <div class="steps">
      <p class="soft">{t('practiceIntro')}</p>
      <ol>
        <li>{t('practicePress', t('button'), send)}</li>
        <li>{t('practiceChoose', t('writerInsert'))}</li>
        <li>{t('practiceUndo', t('toastUndo'), send)}</li>
      </ol>
    </div>
  );
}

function Received({ mail: { from, sentAt, paragraphs } }: { mail: PracticeMail }) {
  return (
    <div class="received">
      <div class="head">
        <h3>
          <span {...{ email: from.address, name: from.name }}>{from.name}</span>{' '}
          <span class="soft">&lt;{from.address}&gt;</span>
        </h3>
        <span class="soft small" title={sentAt}>
          {sentAt}
        </span>
      </div>
      <div class="text">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}

function Reply({ t, mail: { me, from } }: PracticeProps) {
  const body = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<'sent' | 'empty' | null>(null);
  useEffect(() => {
    if (said) status.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const send = () => setSaid(body.current?.textContent?.trim() ? 'sent' : 'empty');
  return (
    <section class="reply" aria-label={t('practiceReply')} data-compose-id="practice">
      <input type="hidden" name="composeid" value="practice" />
      <div class="people small">
        <p>
          <span class="soft">{t('practiceTo')}</span>{' '}
          <span class="vN" {...{ email: from.address, 'data-name': from.name }}>
            {from.name}
          </span>
        </p>
        <p>
          <span class="soft">{t('practiceFrom')}</span>{' '}
          <span class="az2">
            {me.name} &lt;{me.address}&gt;
          </span>
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: mail programs edit in such an element, and so must this page. */}
      <div
        ref={body}
        class="body"
        role="textbox"
        tabIndex={0}
        contentEditable
        aria-multiline="true"
        aria-label={t('practiceReply')}
        dir="auto"
        {...{ g_editable: 'true' }}
        onInput={() => setSaid(null)}
      />
      <table role="presentation">
        <tbody>
          <tr class="btC">
            <td class="cell Up">
              {/* biome-ignore lint/a11y/noRedundantRoles: the attribute is what Gmail's Send is known by. */}
              <button type="button" role="button" class="button" onClick={send}>
                {t('practiceSend')}
              </button>
            </td>
          </tr>
        </tbody>
      </table>
      <p ref={status} role="status" class={said ? 'card calm' : ''}>
        {said === 'sent' && t('practiceSent')}
        {said === 'empty' && t('practiceEmpty', t('button'))}
      </p>
    </section>
  );
}
