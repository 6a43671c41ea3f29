import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/guard/index.ts';
import type { Choices, Message } from '../../src/message/index.ts';
import type { Core, InsertOutcome, StopReason, WriterProps } from '../../src/ui/types.ts';
import { Writer } from '../../src/ui/Writer.tsx';
import { chosen, editor, facts, fakeCore, found, noFacts, noWords, now, settings, t, withDraft } from './fixtures.ts';

const guard = vi.fn<Core['check']>();
const core: Core = { ...fakeCore, check: guard };
beforeEach(() => void guard.mockReset().mockReturnValue([]));
afterEach(cleanup);

/** The form as the panel shows it, with what was handed out recorded. */
function open(change: Partial<WriterProps> = {}) {
  const handed = {
    onInsert: vi.fn(async (_message: Message, _mode: string): Promise<InsertOutcome> => ({ ok: true })),
    onCopy: vi.fn(async (_text: string) => true),
    onChoices: vi.fn((_choices: Choices) => undefined),
    onClose: vi.fn(),
  };
  const recipients = [{ name: 'Maya Lindqvist', address: 'maya@northwind.example' }];
  const props: WriterProps = {
    t,
    core,
    facts,
    settings: chosen,
    channel: 'email',
    now,
    target: editor,
    recipients,
    loadWords: noWords,
    templates: [],
    ...handed,
  };
  return { ...handed, ...render(<Writer {...props} {...change} />) };
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const combo = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const preview = () => screen.getByRole('region', { name: 'Preview' }).textContent ?? '';
const lines = () =>
  within(screen.getByRole('list', { name: 'Check before you send' }))
    .getAllByRole('listitem')
    .map((line) => line.textContent);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const pick = (name: string, option: string) => {
  const value = within(combo(name)).getByRole<HTMLOptionElement>('option', { name: option }).value;
  fireEvent.change(combo(name), { target: { value } });
};

describe('what is on screen', () => {
  const names: [string, string[]][] = [
    ['heading', ['Withdraw gracefully', 'Reason']],
    ['textbox', ['To', 'Role', 'Company', 'Your name', 'Interview time']],
    ['radiogroup', ['Reason']],
    [
      'radio',
      ['Accepted another offer', 'Not the right fit', 'Pausing my search', 'Something felt off', 'No reason given'],
    ],
    ['combobox', ['Message', 'Stage', 'Tone', 'Length', 'Language']],
    ['checkbox', ['Stay in touch']],
    ['region', ['Preview']],
    ['list', ['Check before you send']],
    [
      'button',
      [
        'Close',
        'Clear To',
        'Clear Role',
        'Clear Company',
        'Clear Your name',
        'Clear Interview time',
        'More reasons',
        'Edit',
        'Another wording',
        'Insert',
        'Copy',
        'Phone script',
      ],
    ],
  ];
  it.each(names)('has each %s under its name, in order', (role, expected) => {
    open();
    const shown = screen.getAllByRole(role).map((element) => {
      const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
      const by = document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
      return by ?? label ?? element.textContent;
    });
    expect(shown).toEqual(expected);
  });

  const options: [string, string[]][] = [
    [
      'Stage',
      [
        'Applied',
        'Invited to interview',
        'Interview scheduled',
        'Interviewed',
        'Assignment agreed',
        'Final round',
        'Offer received',
        'Offer accepted',
      ],
    ],
    [
      'Message',
      [
        'Withdraw',
        'Ask first',
        'Confirm our call',
        'Stand by my decision',
        'Thank my referrer',
        'Get back in touch',
        'Take it back',
      ],
    ],
    ['Tone', ['Warm', 'Neutral', 'Formal']],
    ['Length', ['Short', 'Standard']],
    ['Language', ['English', 'Deutsch']],
  ];
  it.each(options)('offers under %s what it should', (name, expected) => {
    open();
    expect([...combo(name).options].map((option) => option.text)).toEqual(expected);
  });

  it('has Close, Options and Sleep on it only where they lead somewhere', () => {
    const { container } = render(
      <Writer
        {...{ t, core, facts, settings, channel: 'email', now, target: editor }}
        recipients={[]}
        loadWords={noWords}
        templates={[]}
        onInsert={vi.fn()}
        onCopy={vi.fn()}
      />,
    );
    const names = [...container.querySelectorAll('button')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent,
    );
    expect(names.filter((name) => !name?.startsWith('Clear '))).toEqual([
      'More reasons',
      'Insert',
      'Copy',
      'Phone script',
    ]);
  });

  it('marks for the first focus the chosen reason, or else the first one', () => {
    const { container, unmount } = open({ settings: { ...settings, reason: 'pay' } });
    expect(container.querySelector('[data-autofocus]')).toBe(radio('Pay'));
    unmount();
    open({ settings });
    expect(document.querySelectorAll('[data-autofocus]')).toEqual(
      document.querySelectorAll('input[value="other-offer"]'),
    );
  });

  it('shows a notice on top', () => {
    open({ notice: 'Another conversation was opened.' });
    expect(screen.getByText('Another conversation was opened.').getAttribute('role')).toBe('status');
  });
});

describe('from reason to message', () => {
  it('takes one click for the reason and one to insert exactly what the preview shows', async () => {
    const { onInsert } = open({ settings });
    fireEvent.click(radio('Not the right fit'));
    const shown = preview();
    expect(shown).toContain('not-the-fit');
    expect(shown).toContain('Hi Maya,\n\nData Engineer, Northwind');
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(onInsert).toHaveBeenCalledTimes(1));
    const [message, mode] = onInsert.mock.calls[0] ?? [];
    expect(message?.text).toBe(shown);
    expect(mode).toBe('insert');
  });

  it('asks for a reason when there is none yet, and does nothing before', () => {
    const { onInsert } = open({ settings });
    expect(preview()).toBe('Choose a reason to see the message.');
    expect(['Insert', 'Copy', 'Phone script'].map((name) => button(name).disabled)).toEqual([true, true, true]);
    fireEvent.keyDown(field('Role'), { key: 'Enter', ctrlKey: true });
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('keeps five reasons behind a button', () => {
    open();
    const more = ['Pay', 'Location', 'Staying where I am', 'Process too slow', 'Personal circumstances'];
    const shown = () => more.filter((name) => screen.queryByRole('radio', { name }));
    expect(shown()).toEqual([]);
    expect(button('More reasons').getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button('More reasons'));
    expect(shown()).toEqual(more);
    expect(button('More reasons').getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(radio('Location'));
    fireEvent.click(button('More reasons'));
    expect(shown()).toEqual(['Location']);
    expect(radio('Location').checked).toBe(true);
  });

  it('opens them when one of them is the usual reason', () => {
    open({ settings: { ...settings, reason: 'staying' } });
    expect(button('More reasons').getAttribute('aria-expanded')).toBe('true');
    expect(radio('Staying where I am').checked).toBe(true);
  });

  const picks: [string, string, string][] = [
    ['Stage', 'Final round', 'final'],
    ['Tone', 'Formal', 'formal'],
    ['Length', 'Short', 'short'],
    ['Language', 'Deutsch', 'de'],
  ];
  it.each(picks)('follows %s: %s', (name, option, word) => {
    const { onChoices } = open();
    expect(preview()).not.toContain(` ${word},`);
    pick(name, option);
    expect(preview()).toContain(` ${word},`);
    expect(Object.values(onChoices.mock.lastCall?.[0] ?? {})).toContain(word);
  });

  it('follows Stay in touch', () => {
    open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Stay in touch' }));
    expect(preview()).toContain('farewell');
  });

  it('gives another wording each time, and counts the words', () => {
    open();
    expect(preview()).toContain('no. 0');
    fireEvent.click(button('Another wording'));
    fireEvent.click(button('Another wording'));
    expect(preview()).toContain('no. 2');
    expect(screen.getByText(/^\d+ words$/).textContent).toBe(`${preview().split(/\s+/).length} words`);
  });

  it('hands out the choices only once there is a reason', () => {
    const { onChoices } = open({ settings });
    pick('Tone', 'Formal');
    expect(onChoices).not.toHaveBeenCalled();
    fireEvent.click(radio('Pausing my search'));
    expect(onChoices.mock.lastCall?.[0]).toMatchObject({ reason: 'pausing', tone: 'formal', stage: 'scheduled' });
  });

  it('starts from what is remembered', () => {
    open({ remembered: { reason: 'unsaid', tone: 'formal', length: 'short', stayInTouch: false } });
    expect(preview()).toContain('unsaid, scheduled, email, formal, short, farewell');
  });

  const subjects: [string, WriterProps['target'], boolean][] = [
    ['in a new mail', { kind: 'editor', hasDraft: false, subject: true }, true],
    ['not in a reply', editor, false],
    ['where it can be copied', { kind: 'none' }, true],
  ];
  it.each(subjects)('shows the subject %s, outside the preview', (_, target, isShown) => {
    open({ target });
    expect(screen.queryByText('About Data Engineer') !== null).toBe(isShown);
    expect(preview()).not.toContain('About Data Engineer');
  });
});

describe('the facts', () => {
  const told = (name: string, description: string) => screen.getByRole('textbox', { name, description });

  it('are filled in, each with where it was read', () => {
    open();
    expect(told('To', 'From the recipients: “Maya Lindqvist”')).toHaveProperty('value', 'Maya');
    expect(told('Role', 'From the subject: “Interview for Data Engineer”')).toHaveProperty('value', 'Data Engineer');
    expect(told('Company', 'From the signature: “Talent Partner, Northwind”')).toHaveProperty('value', 'Northwind');
    expect(told('Your name', 'From the conversation: “Dear Jonas Weber”')).toHaveProperty('value', 'Jonas Weber');
    expect(field('Interview time').value).toBe('Thu 3 Dec, 14:00');
    expect(screen.getByText('in 2 days')).toBeTruthy();
  });

  it('show long evidence cut short', () => {
    open({ facts: { ...facts, role: found('Baker', 'word '.repeat(80), 'message') } });
    const told = screen.getByRole('textbox', { name: 'Role', description: /…”$/ });
    expect(document.getElementById(told.getAttribute('aria-describedby') ?? '')?.textContent?.length).toBeLessThan(180);
  });

  it('give way to what is typed, and say that the person did it', () => {
    open();
    type('Role', 'Head Baker');
    type('To', 'Ann, Ben');
    expect(preview()).toContain('Hi Ann and Ben,\n\nHead Baker, Northwind');
    expect(told('Role', 'You changed this')).toHaveProperty('value', 'Head Baker');
  });

  it.each([
    ['To', 'Maya'],
    ['Role', 'Data Engineer'],
    ['Company', 'Northwind'],
    ['Your name', 'Jonas Weber'],
    ['Interview time', '14:00'],
  ])('%s goes with one click, and the focus stays in its field', (name, words) => {
    open();
    expect(preview()).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: `Clear ${name}` }));
    expect(preview()).not.toContain(words);
    expect(told(name, 'You changed this')).toHaveProperty('value', '');
    expect(document.activeElement).toBe(field(name));
    expect(screen.queryByRole('button', { name: `Clear ${name}` })).toBeNull();
  });

  it('offer nothing to clear where nothing is known', () => {
    open({ facts: noFacts });
    expect(screen.queryByRole('button', { name: /^Clear/ })).toBeNull();
  });

  it('are what the person made of them in this conversation before', () => {
    open({ corrections: { role: 'Head Baker', company: '' } });
    expect(told('Role', 'You changed this')).toHaveProperty('value', 'Head Baker');
    expect(told('Company', 'You changed this')).toHaveProperty('value', '');
    expect(field('To').value).toBe('Maya');
    expect(preview()).toContain('Head Baker, Thu 3 Dec');
  });

  it('tell of every change, with those before it', () => {
    const onCorrections = vi.fn();
    open({ corrections: { role: 'Head Baker' }, onCorrections });
    expect(onCorrections).not.toHaveBeenCalled();
    type('Company', 'Crumb');
    expect(onCorrections).toHaveBeenLastCalledWith({ role: 'Head Baker', company: 'Crumb' });
    fireEvent.click(screen.getByRole('button', { name: 'Clear Role' }));
    expect(onCorrections).toHaveBeenLastCalledWith({ role: '', company: 'Crumb' });
  });

  it('leave the message when their field is emptied', () => {
    open();
    for (const name of ['To', 'Role', 'Company', 'Your name', 'Interview time']) type(name, '');
    expect(preview()).not.toMatch(/Maya|Data Engineer|Northwind|Jonas|Dec/);
  });

  it('that are unknown are asked for, and the words that ask never reach the message', () => {
    open({ facts: noFacts });
    const fields = screen.getAllByRole<HTMLInputElement>('textbox');
    expect(fields.map((one) => [one.value, one.placeholder])).toEqual([
      ['', 'name'],
      ['', 'job title'],
      ['', 'name'],
      ['', 'to sign with'],
      ['', 'if one is booked'],
    ]);
    for (const { placeholder } of fields) expect(preview()).not.toContain(placeholder);
  });

  it('may be missing because this is no hiring conversation, which is said until something is filled in', () => {
    open({ facts: { ...noFacts, hiring: false } });
    const sentence = 'This does not look like a hiring conversation. You can still fill in the fields yourself.';
    expect(screen.getByText(sentence)).toBeTruthy();
    type('Company', 'Acme');
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('need no Enter: it changes nothing', () => {
    const { onInsert, onCopy, onClose } = open();
    for (const one of screen.getAllByRole('textbox')) expect(fireEvent.keyDown(one, { key: 'Enter' })).toBe(true);
    for (const called of [onInsert, onCopy, onClose]) expect(called).not.toHaveBeenCalled();
    expect(document.querySelector('form')).toBeNull();
  });
});

describe('a message without a name', () => {
  const sentence = 'It ends without your name. Type it in Your name.';
  it('is said in an e-mail until one is typed', () => {
    const { myName: _, ...unsigned } = facts;
    open({ facts: unsigned });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByText('Nothing to check')).toBeNull();
    type('Your name', 'Jonas');
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('is no matter on LinkedIn, where the name stands above it', () => {
    const { myName: _, ...unsigned } = facts;
    open({ facts: unsigned, channel: 'linkedin' });
    expect(screen.queryByText(sentence)).toBeNull();
  });
});

describe('inserting', () => {
  it.each(['ctrlKey', 'metaKey'])('works by %s and Enter from anywhere', async (key) => {
    const { onInsert } = open();
    fireEvent.keyDown(combo('Tone'), { key: 'Enter', [key]: true });
    await waitFor(() => expect(onInsert).toHaveBeenCalledTimes(1));
  });

  it('happens once, however often it is pressed meanwhile', async () => {
    const onInsert = vi.fn(() => new Promise<InsertOutcome>(() => undefined));
    open({ onInsert });
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(button('Insert').getAttribute('aria-busy')).toBe('true'));
    fireEvent.click(button('Insert'));
    fireEvent.keyDown(button('Insert'), { key: 'Enter', ctrlKey: true });
    expect(onInsert).toHaveBeenCalledTimes(1);
  });

  const stops: [StopReason, RegExp][] = [
    ['editor-gone', /not open any more/],
    ['conversation-changed', /Another conversation is open/],
    ['not-taken', /did not take the text/],
    ['protected-part-changed', /signature or the quoted text/],
    ['reloaded', /extension was updated/],
    ['too-long', /too long for this box/],
  ];
  it.each(stops)('says plainly why not: %s, and offers to copy', async (reason, words) => {
    const { onCopy } = open({ onInsert: async () => ({ ok: false, reason, retry: false }) });
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(words));
    expect(document.activeElement).toBe(button('Insert'));
    expect(document.querySelector('.uncopied')).toBeNull();
    const text = preview();
    fireEvent.click(button('Copy the message'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied.'));
    expect(onCopy).toHaveBeenCalledWith(text);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('that breaks is told like a text that was not taken', async () => {
    open({ onInsert: () => Promise.reject(new Error('gone')) });
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/did not take the text/));
  });
});

describe('a draft in the editor', () => {
  const ask = () => {
    const opened = open({ target: withDraft });
    fireEvent.click(button('Insert'));
    return opened;
  };

  it('is asked about in place of Insert, with the focus on what loses nothing', async () => {
    const { onInsert } = ask();
    await waitFor(() => expect(document.activeElement).toBe(button('Add above my draft')));
    const group = screen.getByRole('group', { name: 'You have already written something here.' });
    expect(
      within(group)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['Add above my draft', 'Replace my draft', 'Cancel']);
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    expect(onInsert).not.toHaveBeenCalled();
  });

  const answers: [string, string][] = [
    ['Replace my draft', 'replace'],
    ['Add above my draft', 'above'],
  ];
  it.each(answers)('%s', async (name, mode) => {
    const { onInsert } = ask();
    fireEvent.click(button(name));
    await waitFor(() => expect(onInsert.mock.lastCall?.[1]).toBe(mode));
  });

  it('is answered once, however often it is pressed', async () => {
    const onInsert = vi.fn(() => new Promise<InsertOutcome>(() => undefined));
    open({ target: withDraft, onInsert });
    fireEvent.click(button('Insert'));
    fireEvent.click(button('Add above my draft'));
    await waitFor(() => expect(button('Add above my draft').getAttribute('aria-busy')).toBe('true'));
    fireEvent.click(button('Replace my draft'));
    fireEvent.keyDown(button('Replace my draft'), { key: 'Enter', ctrlKey: true });
    expect(onInsert.mock.calls).toEqual([[expect.anything(), 'above', expect.anything()]]);
  });

  const ways: [string, () => void][] = [
    ['Cancel', () => void fireEvent.click(button('Cancel'))],
    ['Escape', () => void fireEvent.keyDown(button('Replace my draft'), { key: 'Escape' })],
  ];
  it.each(ways)('stays when %s answers, and the focus returns to Insert', async (_, answer) => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    const { onInsert } = ask();
    answer();
    await waitFor(() => expect(document.activeElement).toBe(button('Insert')));
    expect(heard).not.toHaveBeenCalled();
    expect(onInsert).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', heard);
  });

  it('that was typed meanwhile is asked about as well', async () => {
    const outcome = { ok: false, reason: 'has-draft', retry: true } as const;
    const onInsert = vi.fn(async (): Promise<InsertOutcome> => outcome);
    open({ onInsert });
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(document.activeElement).toBe(button('Add above my draft')));
    expect(button('Add above my draft').getAttribute('aria-busy')).toBe('false');
  });
});

describe('what to check before sending', () => {
  const finding = (change: Partial<Finding>): Finding => ({
    rule: 'shouting',
    severity: 'hint',
    start: 0,
    end: 2,
    quote: 'Hi',
    why: 'Because.',
    ...change,
  });

  it('is nothing in a good text', () => {
    open();
    expect(lines()).toEqual(['Nothing to check']);
    expect(button('Insert').disabled).toBe(false);
  });

  it('is asked of the text in the preview, with the recipients', () => {
    open();
    const [text, used, context] = guard.mock.lastCall ?? [];
    expect(text).toBe(preview());
    expect(used?.role?.value).toBe('Data Engineer');
    expect(context).toEqual({
      language: 'en-GB',
      intent: 'withdraw',
      scheduled: true,
      channel: 'email',
      recipients: [{ name: 'Maya Lindqvist', address: 'maya@northwind.example' }],
    });
  });

  it('does not concern recipients where there is nobody to write to', () => {
    open({ target: { kind: 'none' }, recipients: [] });
    expect(guard.mock.lastCall?.[2].recipients).toBeUndefined();
  });

  it('blocks Insert, but not Copy, when it must be mended first', () => {
    guard.mockReturnValue([finding({ severity: 'stop', why: 'A name is missing.' }), finding({ start: 5 })]);
    const { onInsert } = open();
    expect(lines()).toEqual(['A name is missing.', 'Because.']);
    expect(button('Insert').disabled).toBe(true);
    expect(screen.getByRole('button', { name: 'Insert', description: /A name is missing/ })).toBeTruthy();
    fireEvent.keyDown(field('To'), { key: 'Enter', ctrlKey: true });
    expect(onInsert).not.toHaveBeenCalled();
    expect(button('Copy').disabled).toBe(false);
  });

  it.each(['warn', 'hint'] as const)('leaves Insert free for a %s', (severity) => {
    guard.mockReturnValue([finding({ severity })]);
    open();
    expect(button('Insert').disabled).toBe(false);
  });

  it('is mended by one click, and stays so in another wording of the rest', async () => {
    guard.mockImplementation((text) => (text.startsWith('Hi') ? [finding({ fix: 'Dear' })] : []));
    const { onInsert } = open();
    fireEvent.click(button('Change to “Dear”'));
    expect(preview()).toMatch(/^Dear Maya/);
    expect(lines()).toEqual(['Nothing to check']);
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(onInsert.mock.lastCall?.[0].text).toMatch(/^Dear Maya/));
    fireEvent.click(button('Another wording'));
    expect(preview()).toMatch(/^Dear Maya.*no\. 1/s);
  });
});

describe('on the phone', () => {
  const tab = (name: string) => screen.getByRole('tab', { name });

  it('shows what to say, and a voicemail beside it', async () => {
    const { onCopy } = open();
    fireEvent.click(button('Phone script'));
    await waitFor(() => expect(document.activeElement).toBe(tab('On the phone')));
    expect(preview()).toContain('phone,');
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    fireEvent.click(tab('On voicemail'));
    expect(preview()).toContain('voicemail,');
    expect(tab('On voicemail').getAttribute('aria-selected')).toBe('true');
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(onCopy).toHaveBeenCalledWith(preview()));
  });

  it('goes from tab to tab by arrow keys', async () => {
    open();
    fireEvent.click(button('Phone script'));
    fireEvent.keyDown(tab('On the phone'), { key: 'ArrowRight' });
    await waitFor(() => expect(document.activeElement).toBe(tab('On voicemail')));
    fireEvent.keyDown(tab('On voicemail'), { key: 'ArrowLeft' });
    await waitFor(() => expect(document.activeElement).toBe(tab('On the phone')));
    expect([tab('On the phone').tabIndex, tab('On voicemail').tabIndex]).toEqual([0, -1]);
  });

  it('leads back to the message', async () => {
    open();
    const message = preview();
    fireEvent.click(button('Phone script'));
    fireEvent.click(button('Back to the message'));
    expect(preview()).toBe(message);
    await waitFor(() => expect(document.activeElement).toBe(button('Phone script')));
  });

  it('has large type, a number to call, and three answers in the language of the message', () => {
    const phone = found('+44 (0)20 7946 0958', 'T: +44 (0)20 7946 0958', 'signature');
    open({ facts: { ...facts, phone } });
    fireEvent.click(button('Phone script'));
    expect(screen.getByRole('region', { name: 'Preview' }).classList).toContain('spoken');
    const link = screen.getByRole('link', { name: 'Call +44 (0)20 7946 0958' });
    expect(link.getAttribute('href')).toBe('tel:+442079460958');
    expect(link.title).toContain('T: +44');
    const answers = within(screen.getByRole('region', { name: 'If they ask…' })).getAllByRole('definition');
    expect(new Set(answers.map(({ textContent }) => textContent)).size).toBe(3);
    expect(answers.map(({ lang }) => lang)).toEqual(['en-GB', 'en-GB', 'en-GB']);
    fireEvent.click(tab('On voicemail'));
    expect(screen.queryByRole('region', { name: 'If they ask…' })).toBeNull();
    expect(screen.getByRole('link', { name: /Call/ })).toBeTruthy();
  });

  it('does not call one person for another', () => {
    open({ facts: { ...facts, phone: found('020 7946 0958', 'T: 020', 'signature') } });
    type('To', 'Omar');
    fireEvent.click(button('Phone script'));
    expect(screen.queryByRole('link')).toBeNull();
    cleanup();
    open();
    fireEvent.click(button('Phone script'));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('leaves facts and reasons aside as long as there is a script, and has the first focus on its tab', () => {
    open();
    fireEvent.click(button('Phone script'));
    expect([screen.queryByRole('textbox'), screen.queryByRole('radiogroup')]).toEqual([null, null]);
    expect(document.querySelector('[data-autofocus]')).toBe(tab('On the phone'));
    fireEvent.click(button('Back to the message'));
    expect(field('To').value).toBe('Maya');
    cleanup();
    open({ target: { kind: 'none' }, settings });
    fireEvent.click(radio('Phone script'));
    expect(screen.getByRole('radiogroup', { name: 'Reason' })).toBeTruthy();
  });

  it('goes on to the written confirmation, and back to what was said', async () => {
    const seen: Choices[] = [];
    const compose: Core['compose'] = (from, choices) => {
      seen.push(choices);
      return fakeCore.compose(from, choices);
    };
    const { onInsert } = open({ core: { ...core, compose } });
    fireEvent.click(button('Phone script'));
    fireEvent.click(button('Confirm in writing'));
    await waitFor(() => expect(document.activeElement).toBe(button('Insert')));
    expect(combo('Message').selectedOptions[0]?.text).toBe('Confirm our call');
    expect(preview()).toContain('email,');
    fireEvent.click(button('Insert'));
    await waitFor(() => expect(onInsert).toHaveBeenCalled());
    seen.length = 0;
    fireEvent.click(button('Phone script'));
    expect(seen).toContainEqual(expect.objectContaining({ intent: 'withdraw', channel: 'phone', variant: 0 }));
  });

  it('confirms nothing where nothing was called off', () => {
    open();
    pick('Message', 'Ask first');
    fireEvent.click(button('Phone script'));
    expect(screen.queryByRole('button', { name: 'Confirm in writing' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'If they ask…' })).toBeNull();
    expect(button('Copy').classList).toContain('primary');
  });

  it('never counts for the memory of choices', () => {
    const { onChoices } = open();
    fireEvent.click(button('Phone script'));
    fireEvent.click(button('Another wording'));
    expect(onChoices.mock.lastCall?.[0].channel).toBe('email');
  });
});

describe('where there is no editor', () => {
  it('copies instead, for the channel one chooses', async () => {
    const { onCopy } = open({ target: { kind: 'none' } });
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    expect(button('Copy').classList.contains('primary')).toBe(true);
    const words = [
      ['LinkedIn', 'linkedin'],
      ['Phone script', 'phone'],
      ['E-mail', 'email'],
    ] as const;
    for (const [name, word] of words) {
      fireEvent.click(radio(name));
      expect(preview()).toContain(` ${word},`);
    }
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(onCopy).toHaveBeenCalledWith(preview()));
    fireEvent.click(button('Copy the subject'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Subject copied.'));
    expect(onCopy).toHaveBeenLastCalledWith('About Data Engineer');
  });

  it('says how to copy by hand when the browser refuses', async () => {
    open({ onCopy: async () => false });
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/did not let us copy/));
    expect(document.querySelector('.uncopied')).toBeTruthy();
    type('Role', 'Baker');
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});

describe('an accepted offer', () => {
  it('gets a word of warning instead of a text, until the stage is another', () => {
    open();
    pick('Stage', 'Offer accepted');
    expect(screen.getByRole('region', { name: 'You have accepted this offer' }).textContent).toMatch(/notice period/);
    for (const name of ['Insert', 'Copy', 'Phone script']) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
    pick('Stage', 'Offer received');
    expect(preview()).toContain('offer,');
  });

  it('cannot be inserted by keyboard either', () => {
    const { onInsert } = open({ facts: { ...facts, stage: found('accepted', 'x', 'message') } });
    fireEvent.keyDown(combo('Stage'), { key: 'Enter', ctrlKey: true });
    expect(onInsert).not.toHaveBeenCalled();
  });
});

describe('sleeping on it', () => {
  const ask = () => fireEvent.click(button('Sleep on it'));
  const keep = () => fireEvent.click(button('Keep it'));
  const times = () => [...combo('Remind me').options].map(({ text }) => text);
  const otherTime = (value: string) => {
    pick('Remind me', 'Another time…');
    fireEvent.input(screen.getByLabelText('Day and time'), { target: { value } });
  };

  it('asks when, keeps the message, and says when it will be brought back', async () => {
    const onLater = vi.fn(async () => true);
    open({ onLater });
    const shown = preview();
    ask();
    await waitFor(() => expect(document.activeElement).toBe(combo('Remind me')));
    // The interview is on Thursday at 14:00.
    expect(times()).toEqual([
      expect.stringMatching(/^today, 7:00\sPM$/),
      expect.stringMatching(/^tomorrow, 9:00\sAM$/),
      'Another time…',
    ]);
    expect(onLater).not.toHaveBeenCalled();
    keep();
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/reminded tomorrow, 9:00\sAM/));
    expect(onLater.mock.lastCall?.slice(0, 2)).toEqual([
      expect.objectContaining({ text: shown }),
      new Date(2026, 11, 2, 9),
    ]);
    await waitFor(() => expect(document.activeElement).toBe(button('Sleep on it')));
    expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
  });

  it('takes a time of one’s own that is ahead and leaves a day’s notice, and says so else', async () => {
    const onLater = vi.fn(async () => true);
    open({ onLater });
    ask();
    for (const value of ['2026-12-01T09:59', '2026-12-02T14:01', '']) {
      otherTime(value);
      expect(button('Keep it').disabled).toBe(true);
      expect(screen.getByText(/^Choose a time that is still ahead, tomorrow, 2:00\sPM at the latest/)).toBeTruthy();
    }
    otherTime('2026-12-02T13:30');
    expect(screen.queryByText(/^Choose a time/)).toBeNull();
    keep();
    await waitFor(() => expect(onLater).toHaveBeenCalled());
    expect((onLater.mock.lastCall as unknown as [Message, Date])[1]).toEqual(new Date(2026, 11, 2, 13, 30));
  });

  it('has no end to it where no interview is booked', () => {
    open({ onLater: async () => true, facts: noFacts });
    ask();
    expect(times()).toHaveLength(5);
    otherTime('2027-12-02T13:30');
    expect(button('Keep it').disabled).toBe(false);
    otherTime('2025-12-02T13:30');
    expect(screen.getByText('Choose a time that is still ahead.')).toBeTruthy();
  });

  it.each([
    [23, true],
    [25, false],
  ])('with %s hours to the interview says that notice matters more: %s', (hours, isSaid) => {
    const at = new Date(now.getTime() + hours * 3_600_000).toISOString();
    open({ onLater: async () => true, facts: { ...facts, interview: found({ at, text: 'soon' }, 'soon', 'message') } });
    ask();
    expect(screen.queryByText(/Notice matters more/) !== null).toBe(isSaid);
    expect(button('Keep it').disabled).toBe(false);
  });

  it.each([
    ['Cancel', () => fireEvent.click(button('Cancel'))],
    ['Escape', () => fireEvent.keyDown(combo('Remind me'), { key: 'Escape' })],
  ])('is taken back by %s', async (_, back) => {
    const onLater = vi.fn(async () => true);
    open({ onLater });
    ask();
    back();
    await waitFor(() => expect(document.activeElement).toBe(button('Sleep on it')));
    expect(screen.queryByRole('combobox', { name: 'Remind me' })).toBeNull();
    expect(onLater).not.toHaveBeenCalled();
  });

  it.each([async () => false, () => Promise.reject(new Error('full'))])(
    'says when it cannot be kept',
    async (onLater) => {
      open({ onLater });
      ask();
      keep();
      await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/could not be kept/));
    },
  );
});

describe('whether to call or to write', () => {
  const line = () => document.querySelector('.advice')?.textContent ?? null;
  const within5 = { at: new Date(2026, 11, 1, 15, 30).toISOString(), text: '15:30' };

  it('is said where a call is better, with the hours that are left', () => {
    open();
    expect(line()).toBeNull();
    pick('Stage', 'Interviewed');
    expect(line()).toMatch(/^You have met them/);
    pick('Stage', 'Final round');
    expect(line()).toMatch(/^At this stage, call first/);
    pick('Stage', 'Applied');
    expect(line()).toBeNull();
    cleanup();
    open({ facts: { ...facts, interview: found(within5, '15:30', 'message') } });
    expect(line()).toMatch(/^5 hours until the interview: call first, then confirm in writing\./);
    type('Interview time', '');
    expect(line()).toBeNull();
  });

  it('is not said of messages that call nothing off, nor on the phone', () => {
    open({ facts: { ...facts, stage: found('final', 'x', 'message') } });
    pick('Message', 'Ask first');
    expect(line()).toBeNull();
    pick('Message', 'Withdraw');
    fireEvent.click(button('What to say'));
    expect(screen.getByRole('tab', { name: 'On the phone' })).toBeTruthy();
    expect(line()).toBeNull();
  });

  it('names the hours to call in for Japan', () => {
    const late = { ...facts, language: 'ja', interview: found(within5, '15:30', 'message' as const) };
    open({ facts: late, core: { ...core, languages: () => ['en', 'ja'] } });
    expect(line()).toContain('business hours');
  });
});

describe('inside a closed shadow root', () => {
  it('does its work with events that do not leave it', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    const container = root.appendChild(document.createElement('div'));
    const heard = vi.fn();
    for (const name of ['keydown', 'input', 'click']) window.addEventListener(name, heard);
    const { onInsert } = open();
    cleanup();
    const props: WriterProps = {
      t,
      core,
      facts,
      settings: chosen,
      channel: 'email',
      now,
      target: editor,
      recipients: [],
      templates: [],
      loadWords: noWords,
      onInsert,
      onCopy: vi.fn(),
    };
    render(<Writer {...props} />, { container });
    const role = within(container).getByRole<HTMLInputElement>('textbox', { name: 'Role' });
    role.value = 'Baker';
    role.dispatchEvent(new Event('input', { bubbles: true }));
    await waitFor(() =>
      expect(within(container).getByRole('region', { name: 'Preview' }).textContent).toContain('Baker'),
    );
    role.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    await waitFor(() => expect(onInsert).toHaveBeenCalledTimes(1));
    within(container)
      .getByRole('button', { name: 'More reasons' })
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitFor(() => expect(within(container).getByRole('radio', { name: 'Pay' })).toBeTruthy());
    expect(heard).not.toHaveBeenCalled();
    host.remove();
    for (const name of ['keydown', 'input', 'click']) window.removeEventListener(name, heard);
  });
});

describe('a box that takes few characters', () => {
  const box = (limit: number): WriterProps['target'] => ({ kind: 'editor', hasDraft: false, subject: false, limit });

  it('counts characters instead of words, and lets one insert what fits', () => {
    open({ target: box(3000) });
    expect(screen.getByText(/^\d+ of 3000 characters$/)).toBeTruthy();
    expect(button('Insert').disabled).toBe(false);
  });

  it('says how many are too many, and lets one copy', () => {
    open({ target: box(12) });
    expect(screen.getByText(/^This box takes 12 characters, and the shortest wording has \d+\./)).toBeTruthy();
    expect(button('Insert').disabled).toBe(true);
    expect(button('Copy').disabled).toBe(false);
  });
});
