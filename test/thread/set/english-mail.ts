/** English e-mail threads. Written March 2026. */
import { labelled } from './labelled.ts';

export const englishMail = [
  labelled({
    id: 'mail-booked-by-coordinator',
    subject: 'Quillstone interview confirmation',
    me: { address: 'tomas.arvid@gmail.com' },
    to: ['Priya Raman <priya.raman@quillstone.example>'],
    messages: [
      [
        'Priya Raman <priya.raman@quillstone.example>',
        '2026-03-02T10:12:00-05:00',
        `Hi Tomas,

I coordinate interviews for Dana Whitlock, who leads our data group. Your interview for the Senior Data Engineer position is confirmed for Thursday, March 5 at 2:30 PM EST. You will speak with Dana and with Ivo Brandt (Staff Engineer).

The call is on Zoom; the link is in the calendar invite.

Best,
Priya

Priya Raman (she/her)
Recruiting Coordinator, Quillstone`,
      ],
    ],
    says: {
      greet: 'Priya',
      role: 'Senior Data Engineer',
      company: 'Quillstone',
      when: '2026-03-05T14:30:00-05:00',
      stage: 'scheduled',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-proposed-only',
    subject: 'Next steps with Kestrel Health',
    to: ['Marcus Oyelaran <m.oyelaran@kestrelhealth.example>'],
    messages: [
      [
        'Marcus Oyelaran <m.oyelaran@kestrelhealth.example>',
        '2026-03-02T09:00:00+00:00',
        `Hello Lena,

Thanks for applying to the Clinical Product Manager role. The team liked your background a lot. Would Tuesday at 11am or Wednesday at 3pm work for a first conversation with Hannah, our VP of Product?

Kind regards,
Marcus Oyelaran
Talent Partner | Kestrel Health`,
      ],
    ],
    says: {
      greet: 'Marcus',
      role: 'Clinical Product Manager',
      company: 'Kestrel Health',
      sourced: false,
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-agreed-in-reply',
    subject: 'Re: Intro call – Tessellate',
    to: ['Ruth Abelson <ruth@tessellate.example>'],
    messages: [
      [
        'Ruth Abelson <ruth@tessellate.example>',
        '2026-03-02T11:00:00-08:00',
        `Hi Jonah,\n\nI run hiring at Tessellate and would love to tell you about our Design Systems Lead opening. How is Friday at 10am Pacific?\n\nRuth`,
      ],
      ['me', '2026-03-02T12:30:00-08:00', 'Hi Ruth,\n\nFriday at 10am works for me.\n\nThanks,\nJonah Petit'],
      [
        'Ruth Abelson <ruth@tessellate.example>',
        '2026-03-02T13:00:00-08:00',
        `Perfect, I'll send an invite. Talk then!\n\nRuth`,
      ],
    ],
    says: {
      greet: 'Ruth',
      role: 'Design Systems Lead',
      company: 'Tessellate',
      when: '2026-03-06T10:00:00-08:00',
      stage: 'scheduled',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-rescheduled',
    subject: 'Interview with Orchard Lane Robotics',
    to: ['Gwen Mbeki <gwen.mbeki@orchardlane.example>'],
    messages: [
      [
        'Gwen Mbeki <gwen.mbeki@orchardlane.example>',
        '2026-03-02T09:00:00-05:00',
        `Hi Sam,\n\nYou're all set: your onsite for the Controls Engineer role is scheduled for Monday, March 9 at 9:00 AM.\n\nGwen Mbeki\nPeople Operations, Orchard Lane Robotics`,
      ],
      [
        'Gwen Mbeki <gwen.mbeki@orchardlane.example>',
        '2026-03-04T09:00:00-05:00',
        `Hi Sam,\n\nSorry for the shuffle. Our lead is travelling, so I moved your onsite to Wednesday, March 11 at 1:00 PM. Everything else stays the same.\n\nGwen`,
      ],
    ],
    says: {
      greet: 'Gwen',
      role: 'Controls Engineer',
      company: ['Orchard Lane Robotics', 'Orchard Lane'],
      when: '2026-03-11T13:00:00-05:00',
      stage: 'scheduled',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-cancelled',
    subject: 'Re: Interview Thursday',
    to: ['Colm Daly <colm@harrowfield.example>'],
    messages: [
      [
        'Colm Daly <colm@harrowfield.example>',
        '2026-03-02T09:00:00+00:00',
        `Hi Aoife,\n\nConfirming your interview on Thursday at 2pm with our head of finance for the Treasury Analyst role here at Harrowfield.\n\nColm Daly\nHarrowfield`,
      ],
      [
        'Colm Daly <colm@harrowfield.example>',
        '2026-03-04T09:00:00+00:00',
        `Hi Aoife,\n\nI'm afraid we have to cancel Thursday's interview. I'll be in touch with new times next week.\n\nApologies,\nColm`,
      ],
    ],
    says: { greet: 'Colm', role: 'Treasury Analyst', company: 'Harrowfield', language: 'en' },
  }),
  labelled({
    id: 'mail-interview-past',
    subject: 'Re: Your interview at Brightwater Analytics',
    to: ['Elif Kaya <elif.kaya@brightwater.example>'],
    messages: [
      [
        'Elif Kaya <elif.kaya@brightwater.example>',
        '2026-02-20T09:00:00-05:00',
        `Hi Noor,\n\nYour interview is confirmed for Tuesday, February 24 at 4:00 PM.\n\nBest regards,\nElif Kaya\nSenior Recruiter at Brightwater Analytics`,
      ],
      [
        'Elif Kaya <elif.kaya@brightwater.example>',
        '2026-02-25T09:00:00-05:00',
        `Hi Noor,\n\nThank you for speaking with Ben and Alice yesterday. They enjoyed the discussion about forecasting; we are meeting internally this week and I will come back to you about the Quantitative Analyst position.\n\nBest regards,\nElif`,
      ],
    ],
    now: '2026-02-26T09:00:00-05:00',
    says: {
      greet: 'Elif',
      role: 'Quantitative Analyst',
      company: ['Brightwater Analytics', 'Brightwater'],
      stage: 'interviewed',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-last-first-capitals',
    subject: 'Warehouse Operations Manager (Req #48213)',
    to: ['OKAFOR, CHIDI <cokafor@stonebridgefreight.example>'],
    messages: [
      [
        'OKAFOR, CHIDI <cokafor@stonebridgefreight.example>',
        '2026-03-02T09:00:00-06:00',
        `Good morning,\n\nWe have reviewed your resume for the above requisition and would like to bring you in. Please send me your availability for the week of March 9.\n\nRegards,\nCHIDI OKAFOR\nHuman Resources\nStonebridge Freight, Inc.\n555-0100`,
      ],
    ],
    says: {
      greet: 'Chidi',
      role: 'Warehouse Operations Manager',
      company: ['Stonebridge Freight, Inc.', 'Stonebridge Freight'],
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-anna-from-firm',
    subject: 'Your application',
    to: ['Anna from Lumen & Oak <careers@lumenandoak.example>'],
    messages: [
      [
        'Anna from Lumen & Oak <careers@lumenandoak.example>',
        '2026-03-02T09:00:00+01:00',
        `Hey Kofi!\n\nWe got your application for Brand Designer and the whole studio smiled at your portfolio. Are you free for a half-hour chat next week?\n\nAnna`,
      ],
    ],
    says: {
      greet: 'Anna',
      role: 'Brand Designer',
      company: 'Lumen & Oak',
      sourced: false,
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-no-reply-team',
    subject: 'Thank you for applying to Veldt',
    to: ['Veldt Hiring Team <no-reply@us.greenhouse-mail.io>'],
    messages: [
      [
        'Veldt Hiring Team <no-reply@us.greenhouse-mail.io>',
        '2026-03-02T09:00:00Z',
        `Dear Ines,\n\nThank you for applying for the Platform Engineer (Remote, EU) role at Veldt. We review every application by hand and will be in touch.\n\nThe Veldt Team\n\n** Please note: Do not reply to this email. This email is sent from an unattended mailbox. **`,
      ],
    ],
    says: { role: 'Platform Engineer', company: 'Veldt', sourced: false, stage: 'applied', language: 'en' },
  }),
  labelled({
    id: 'mail-person-behind-system',
    subject: 'Sales Development Representative at Marlowe',
    to: ['Marlowe Recruiting <notifications@app.smartrecruiters.com>'],
    messages: [
      [
        'Marlowe Recruiting <notifications@app.smartrecruiters.com>',
        '2026-03-02T09:00:00Z',
        `Hi Devon,\n\nThanks for your interest in joining Marlowe as a Sales Development Representative. I would like to set up a short phone screen; please choose a time here: https://example.com/book/abc\n\nSpeak soon,\nTheresa Lindqvist\nTalent Acquisition Specialist`,
      ],
    ],
    says: {
      greet: 'Theresa',
      role: 'Sales Development Representative',
      company: 'Marlowe',
      sourced: false,
      stage: 'invited',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-agency-hides-client',
    subject: 'Head of Compliance – confidential search',
    to: ['Rupert Haig <rupert.haig@sablepartners.example>'],
    messages: [
      [
        'Rupert Haig <rupert.haig@sablepartners.example>',
        '2026-03-02T09:00:00Z',
        `Dear Ms Novak,\n\nI came across your profile and wondered whether you might be open to a conversation. A client of ours, a mid-sized private bank, is looking for a Head of Compliance in Zurich.\n\nYours sincerely,\n\nRupert Haig\nSable Partners Executive Search`,
      ],
    ],
    says: {
      greet: ['Rupert Haig', 'Rupert'],
      role: 'Head of Compliance',
      company: ['Sable Partners', 'Sable Partners Executive Search', 'Sablepartners'],
      sourced: true,
      stage: ['invited', null],
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-agency-names-client',
    subject: 'Role with Pemberton Water',
    to: ['Jess Tanner <jess@hireground.example>'],
    messages: [
      [
        'Jess Tanner <jess@hireground.example>',
        '2026-03-02T09:00:00Z',
        `Hi Owen,\n\nGreat to speak earlier. I've put you forward for the Network Planner position at Pemberton Water. They'd like to see you on site; I'll confirm the day once I hear back.\n\nThanks\nJess Tanner\nSenior Consultant\nHireground`,
      ],
    ],
    says: { greet: 'Jess', role: 'Network Planner', company: 'Pemberton Water', stage: 'interviewed', language: 'en' },
  }),
  labelled({
    id: 'mail-offer',
    subject: 'Offer of employment – Nimbus Ferry',
    to: ['Dr. Katarzyna Wolska <k.wolska@nimbusferry.example>'],
    messages: [
      [
        'Dr. Katarzyna Wolska <k.wolska@nimbusferry.example>',
        '2026-03-02T09:00:00-05:00',
        `Dear Miriam,\n\nOn behalf of Nimbus Ferry I am delighted to offer you the position of Research Scientist. Your start date would be May 4, 2026 at 9:00 AM. Please sign by March 13, 2026.\n\nWarm regards,\nKatarzyna`,
      ],
    ],
    says: { greet: 'Katarzyna', role: 'Research Scientist', company: 'Nimbus Ferry', stage: 'offer', language: 'en' },
  }),
  labelled({
    id: 'mail-take-home',
    subject: 'Take-home exercise',
    to: ['Bao Tran <bao.tran@kiteworks-labs.example>'],
    messages: [
      [
        'Bao Tran <bao.tran@kiteworks-labs.example>',
        '2026-03-02T09:00:00-05:00',
        `Hi Ella,\n\nAs discussed, here is the take-home exercise for the Backend Developer role. Please send it back by Monday, March 9 at 6pm.\n\nCheers,\nBao`,
      ],
    ],
    says: { greet: 'Bao', role: 'Backend Developer', company: 'Kiteworks Labs', stage: 'assignment', language: 'en' },
  }),
  labelled({
    id: 'mail-nickname-and-notice',
    subject: 'RE: Civil Engineer II',
    to: ['Robert Castellanos <rcastellanos@delmarinfra.example>'],
    messages: [
      [
        'Robert Castellanos <rcastellanos@delmarinfra.example>',
        '2026-03-02T09:00:00-08:00',
        `Hi Tess,

Following up on your application for Civil Engineer II. We are down to two people and would like you to meet the partners for a final round. I will call you this week to arrange it.

Thanks,
Bob
Robert Castellanos, PE
Principal
Del Mar Infrastructure Group

CONFIDENTIALITY NOTICE: This message is intended only for Jane Roe and may contain privileged information of Roe Holdings LLC.`,
      ],
    ],
    says: {
      greet: 'Bob',
      role: 'Civil Engineer II',
      company: ['Del Mar Infrastructure Group', 'Del Mar Infrastructure'],
      sourced: false,
      stage: 'final',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-quoted-chain',
    subject: 'Re: Re: Fwd: Analytics Engineer',
    to: ['Hana Sato <hana@riverbend.example>'],
    messages: [
      [
        'Hana Sato <hana@riverbend.example>',
        '2026-03-04T09:00:00-05:00',
        `Thanks Luis, that is helpful. I will talk to the team at Riverbend and get back to you.

Hana

On Tue, Mar 3, 2026 at 4:10 PM Luis Ortega <luis.ortega@example.com> wrote:
> Hi Hana,
> I could do Friday at 3pm for the interview at Oldcastle Books.
> Best,
> Luis`,
      ],
    ],
    says: { greet: 'Hana', role: 'Analytics Engineer', company: 'Riverbend', language: 'en' },
  }),
  labelled({
    id: 'mail-calendar-invitation',
    subject: 'Invitation: Interview – Site Reliability Engineer @ Thu Mar 12, 2026 3pm - 4pm (EDT)',
    to: ['Fiona Marsh <fiona.marsh@copperline.example>'],
    messages: [
      [
        'Fiona Marsh <fiona.marsh@copperline.example>',
        '2026-03-06T09:00:00-05:00',
        'Interview – Site Reliability Engineer\nThursday Mar 12, 2026 ⋅ 3pm – 4pm\nEastern Time - New York\n\nJoining info\nJoin with Google Meet\n\nOrganizer\nFiona Marsh',
      ],
    ],
    says: {
      greet: 'Fiona',
      role: 'Site Reliability Engineer',
      company: ['Copperline'],
      when: '2026-03-12T15:00:00-04:00',
      stage: 'scheduled',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-address-only-recipient',
    subject: 'Application for the post of Assistant Librarian',
    to: ['jobs@castlemere.example'],
    messages: [
      [
        'jobs@castlemere.example',
        '2026-03-02T09:00:00Z',
        'Thank you. Your application for the post of Assistant Librarian has been received.\n\nCastlemere Council Recruitment',
      ],
    ],
    says: {
      role: 'Assistant Librarian',
      company: ['Castlemere Council', 'Castlemere'],
      sourced: false,
      stage: 'applied',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-formal-dear-mr',
    subject: 'Your candidacy – Legal Counsel',
    to: ['Margaret Ashdown <m.ashdown@thornhillmutual.example>'],
    messages: [
      [
        'Margaret Ashdown <m.ashdown@thornhillmutual.example>',
        '2026-03-02T09:00:00Z',
        'Dear Mr Rahimi,\n\nFurther to our telephone conversation, we are pleased to invite you to an interview for the post of Legal Counsel at Thornhill Mutual on 12 March 2026 at 10.30am at our London office.\n\nYours sincerely,\n\nMargaret Ashdown\nHead of Human Resources',
      ],
    ],
    says: {
      greet: 'Margaret Ashdown',
      role: 'Legal Counsel',
      company: 'Thornhill Mutual',
      when: '2026-03-12T10:30:00',
      sourced: false,
      stage: 'scheduled',
      language: 'en',
    },
  }),
  labelled({
    id: 'mail-new-message-nothing-known',
    subject: '',
    to: ['someone@gmail.com'],
    messages: [],
    says: { language: 'en' },
  }),
  labelled({
    id: 'mail-new-message-to-a-person',
    subject: '',
    to: ['Wendell Ngo <wendell.ngo@starling.example>'],
    messages: [],
    says: { greet: 'Wendell', company: 'Starling', language: 'en' },
  }),
];
