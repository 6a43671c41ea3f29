/** LinkedIn threads: short, no subject, no signature. Written March 2026. */
import { labelled } from './labelled.ts';

export const linkedin = [
  labelled({
    id: 'li-approached',
    channel: 'linkedin',
    to: ['🚀 Nadia Ferrant, PHR | Tech Talent @ Ostara'],
    messages: [
      [
        '🚀 Nadia Ferrant, PHR | Tech Talent @ Ostara',
        '2026-03-02T09:00:00Z',
        "Hi Ravi! I'm a recruiter at Ostara. Your work on compilers caught my eye and I think you'd be a great match for our Staff Compiler Engineer role. Open to a quick chat?",
      ],
    ],
    says: {
      greet: 'Nadia',
      role: 'Staff Compiler Engineer',
      company: 'Ostara',
      sourced: true,
      stage: ['invited', null],
      language: 'en',
    },
  }),
  labelled({
    id: 'li-booked',
    channel: 'linkedin',
    to: ['Tyrone Baptiste'],
    messages: [
      [
        'Tyrone Baptiste',
        '2026-03-02T09:00:00-05:00',
        'Hey Mia, thanks for connecting! We are looking for a Growth Marketing Manager at Peppertree. Interested in hearing more?',
      ],
      ['me', '2026-03-02T10:00:00-05:00', 'Hi Tyrone, yes, happy to talk. I could do Thursday at 3pm ET.'],
      [
        'Tyrone Baptiste',
        '2026-03-02T11:00:00-05:00',
        'Sounds great, Thursday at 3pm it is. I just sent you a calendar invite.',
      ],
    ],
    says: {
      greet: 'Tyrone',
      role: 'Growth Marketing Manager',
      company: 'Peppertree',
      when: '2026-03-05T15:00:00-05:00',
      sourced: true,
      stage: 'scheduled',
      language: 'en',
    },
  }),
  labelled({
    id: 'li-shouting-name',
    channel: 'linkedin',
    to: ['MARIA-JOSÉ DE LA CRUZ (she/her)'],
    messages: [
      [
        'MARIA-JOSÉ DE LA CRUZ (she/her)',
        '',
        'Hello Peter, one of my clients is hiring a Regional Sales Director and I thought of you. Are you open to new opportunities?',
      ],
    ],
    says: { greet: 'Maria-José', role: 'Regional Sales Director', sourced: true, language: 'en' },
  }),
  labelled({
    id: 'li-i-asked-first',
    channel: 'linkedin',
    to: ['Sven Aalto'],
    messages: [
      [
        'me',
        '2026-03-01T09:00:00Z',
        'Hi Sven, I saw that Mosswood Games is hiring a Gameplay Programmer and would love to hear more.',
      ],
      ['Sven Aalto', '2026-03-02T09:00:00Z', 'Hi! Yes we are. Send me your CV and I will pass it on to the team.'],
    ],
    says: { greet: 'Sven', role: 'Gameplay Programmer', company: 'Mosswood Games', sourced: false, language: 'en' },
  }),
  labelled({
    id: 'li-networking-only',
    channel: 'linkedin',
    to: ['Oluwaseun Ade'],
    messages: [
      [
        'Oluwaseun Ade',
        '2026-03-02T09:00:00Z',
        'Loved your post about gardening on a balcony! Which tomatoes did you plant?',
      ],
    ],
    says: { hiring: false, language: 'en' },
  }),
  labelled({
    id: 'li-present-employer-is-no-lead',
    channel: 'linkedin',
    to: ['Petra Novotna'],
    messages: [
      [
        'Petra Novotna',
        '',
        "Hi Alex, I noticed you're a Data Scientist at Grandview Insurance. We're building a new team and hiring a Lead Machine Learning Engineer. Would you be interested in learning more?",
      ],
    ],
    says: { greet: 'Petra', role: 'Lead Machine Learning Engineer', sourced: true, language: 'en' },
  }),
  labelled({
    id: 'li-firm-as-sender',
    channel: 'linkedin',
    to: ['Baxendale Group'],
    messages: [
      [
        'Baxendale Group',
        '',
        'Thank you for your interest in the Payroll Specialist position at Baxendale Group. We will review your application shortly.',
      ],
    ],
    says: {
      role: 'Payroll Specialist',
      company: ['Baxendale Group', 'Baxendale'],
      sourced: false,
      stage: 'applied',
      language: 'en',
    },
  }),
  labelled({
    id: 'li-headline-names-firm',
    channel: 'linkedin',
    to: ['Imani Cole'],
    messages: [
      [
        'Imani Cole',
        '',
        'Hi Grace, are you open to a Customer Success Lead role? Fully remote, small team, lovely people.',
      ],
    ],
    says: { greet: 'Imani', role: 'Customer Success Lead', sourced: true, language: 'en' },
  }),
];
