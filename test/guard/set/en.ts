import { bad, type Draft, good } from './draft.ts';

export const en: Draft[] = [
  good(`Hi Priya,

Quick one from me: I've said yes to a job closer to home, so I'm taking myself out of the process for the Lab Technician role. It was lovely talking with you and Owen last week, and I learned a lot about how the lab is run.

All the best,
Femi`),
  good(`Dear Ms. Lindqvist,

Thank you for the careful way you handled my application for Payroll Specialist. I have decided to remain in my current position and would therefore like to withdraw.

I wish you every success in finding the right colleague.

Yours sincerely,
Harriet Moss`),
  good(`Good afternoon Mr. Bassey,

Please accept this note as my withdrawal from the Head Chef search. My circumstances at home have changed and I can't move cities this year.

I'm grateful for the tasting day; it was a treat to cook in that kitchen.

Regards,
Luc Marchetti`),
  good(
    `Hi Jo, thanks so much for getting in touch about the backend role. I'm happy where I am at the moment, so I'll pass this time. Hope the search goes well!`,
    { channel: 'linkedin' },
  ),
  good(`Hello Renata,

I'm writing to let you know that I won't be going any further with my application for the Store Manager vacancy. I have accepted a position elsewhere.

Many thanks to you and the whole Leeds team for the warm welcome.

Kind regards,
Tobias`),
  good(`Dear Hiring Team,

After a good deal of thought I have decided to decline your offer. This was not an easy choice: I enjoyed every conversation and can see how much care goes into the programme.

The role is simply not the right match for what I want to do next.

With thanks and best wishes,
Amara Nwosu`),
  good(
    `Hi Dan,

I'm sorry to do this at short notice, but I need to cancel Wednesday's interview. I've taken another role and am withdrawing my application. Thank you for setting the time aside; please give the slot to someone else.

Best,
Kirsty`,
    { booked: true },
  ),
  good(
    `Dear Professor Achterberg,

Thank you for considering me for the postdoctoral fellowship. I am withdrawing my candidature, as I have decided to leave research for the time being.

I apologise for any inconvenience this causes to the committee's schedule on 14 May.

Sincerely,
Ivo Stanek`,
    { booked: true },
  ),
  good(
    `Hi Mel, I've had a think and I'd like to withdraw from the Events Assistant role. Nothing to do with you or the team – I'm just putting my search on hold for a while. Thank you for being so friendly on the phone!`,
    { channel: 'linkedin' },
  ),
  good(`Dear Mr. O'Rourke,

I appreciate you taking the time to walk me round the site on Monday. Having slept on it, I don't want to relocate, and so I'd like to withdraw my application for the Quarry Supervisor post.

I hope our paths cross again some day.

Best regards,
Sinead Walsh`),
  good(`Hello Ms Tran,

My salary expectations and the budget for the role don't meet, which is nobody's fault, so I'm stepping back from the process.

Thank you for being open about it so early. I would be glad to hear from you if something more senior opens up.

Best wishes,
Gareth Pugh`),
  good(
    `Hi Victoria, it's Colin Amadi, we spoke about the editor job. I wanted to ring before I write: I've decided to withdraw. I really enjoyed our conversation, and thank you for all your help. I'll put it in an email as well. Take care.`,
    { channel: 'phone' },
  ),
  good(`Dear Recruitment Team,

I would like to withdraw my application (reference 20418) for the post of Ward Clerk. Thank you for your consideration.

Yours faithfully,
D. Okonkwo`),
  good(`Hi Sam,

Thank you again for the offer, and for answering all of my questions so patiently. I've decided not to accept it. I'm staying with my current team, where a project has come up that I want to see through.

It was a pleasure getting to know you all.

Warmly,
Noor`),
  good(`Dear Mrs. Petrenko,

it is with some regret that I withdraw from the selection process for the Library Assistant position. I have taken on a course of study which begins in September.

Thank you very much for the kind interview.

Kind regards,
Miles Barton`),
  good(`Hey Lucy,

Thanks for keeping me posted. I'm going to bow out at this point: the commute would be too much for me five days a week.

I'd be happy to recommend a former colleague, if that's of any use. Good luck with it!

Rosa`),
  good(`Dear Aiko,

Thank you for inviting me to the final round. I have accepted another offer and am withdrawing from consideration for the Brand Manager role. Please pass on my thanks to Mr. Hale and Ms. Duarte, who were both very generous with their time.

I hope we can stay in touch.

Best,
Julian`),
  good(
    `Hi Ngozi, thank you for the interview invitation. I've accepted a role elsewhere and won't be continuing. Wishing you and the team a great summer season.`,
    { channel: 'linkedin' },
  ),
  good(`Dear Mr. Svensson,

You deserve to hear this early: I have decided to withdraw my application for Depot Planner. The hours turned out not to work with my family life.

I'm truly thankful for the trouble you took, and I wish you luck with the search.

Best regards,
Patrick Mulcahy`),
  good(
    `Good morning,

Could you please remove my application for the weekend barista position? I've found full-time work. Thanks for getting back to me so quickly, and sorry for any hassle with the rota for the trial shift.

Kind regards,
Ellie`,
    { booked: true },
  ),
  good(`Dear Dr. Farouk,

After careful consideration I have come to the conclusion that my interests lie in clinical work rather than in sales. I must therefore decline your kind offer.

It was an honour to be chosen, and I thank you and your colleagues for your confidence.

Yours sincerely,
Beatrix Cole`),
  good(`Hi Tunde,

Just letting you know I've decided to pull out of the process. I won't go into the reasons, but I do want to say that I appreciated the quick replies and the frank conversation.

Hope you find someone great soon.

Cheers,
Mo`),
  good(`Dear Ms. Abara,

Thank you for the offer of the Night Porter position. Unfortunately I am unable to accept, for health reasons.

With best wishes,
Stanley Griggs`),
  good(`Hello Björn,

My plans have changed and I'm pausing my job search until next year. Please withdraw my application for the Service Engineer role.

Thanks for your time. Should something similar come up later, I'd be pleased to hear from you.

Regards,
Agnes`),
  good(
    `Hi Carol, many thanks for thinking of me for this. I've just started somewhere new, so it isn't the right moment. I'll have to decline, but do keep me in mind for the future!`,
    { channel: 'linkedin' },
  ),
  good(`Dear Hiring Committee,

I write to inform you that I no longer wish to be considered for the Archivist position. I have been offered, and have accepted, a post at another institution.

May I thank you for the courtesy shown to me throughout.

Yours faithfully,
Leopold Grant`),
  good(`Hi Esther,

I've really enjoyed getting to know the team, which makes this a hard email to write. I've thought it over and decided to withdraw. The role leans more towards people management than I want at this stage of my career.

Thank you for everything, and I hope we meet again.

Isaac`),
  good(
    `Dear Mr. Kowal,

I'm afraid I won't be able to come to the interview on 9 October at 11:00, and I would like to withdraw my application. Please excuse the late notice. I appreciate the opportunity.

Sincerely,
Yusra Haddad`,
    { booked: true },
  ),
  good(`Hi Ben,

Thanks for sending over the take-home task. Before I start, I should tell you that I've accepted another position, so I'm withdrawing and will delete the material. Sorry for the work you put into preparing it.

Best wishes,
Chloe`),
  good(`Hello Frances,

I'd like to take my name out of the hat for the Museum Educator role. It has been a joy to talk about the collection with you.

Very best,
Winston`),
  good(
    `Dear Ms. Ito,

Thank you for reaching out about the analyst opening at Calder Bank. I am flattered, but I am not looking to change jobs, and so I would rather not take this further.

Best regards,
Hugo Venn`,
    { channel: 'linkedin', company: 'Calder Bank' },
  ),
  good(
    `Hi Raj, thanks for your call earlier. I've made up my mind: I'm going to stay put, so please go ahead with the other candidates. I appreciate how straightforward you've been with me.`,
  ),
  good(`Dear Ms. Holm,

Thank you for your message and for the offer to speak to the team lead. My decision hasn't changed, and I'm withdrawing my application. I wish you all the best with the search.

Kind regards,
Otis`),
  good(`Hi Marta,

Thank you for setting up Tuesday. Before we meet, could you tell me which salary range you have in mind and how many days a week are on site? That would help me prepare.

Best,
Leif`),
  good(`Hello Dev,

Tuesday at 3 works for me. I'm looking forward to it, thank you!

Hanna`),
  good(`Dear Mrs. Rowe,

Would it be possible to move our interview to Thursday? I have a dentist's appointment that I can't shift. I'm sorry for the trouble and still very much look forward to meeting you.

Kind regards,
Aaron`),
  good(
    `Hi Wanda, a few months ago I withdrew from your process, and I've regretted it since. Is the role still open, and would you consider me again? I'd understand if not. Thank you!`,
  ),
  good(`Dear Ms. Sato,

Thank you for the offer. Would you let me have until Friday to reply? I want to read the contract properly.

Kind regards,
Nadia`),
  good(`Hi Gus,

I've decided to withdraw from the UX Researcher process. I realised during our talk that I miss hands-on design, and this role is about running studies. That's a great thing to offer, only not what I'm after.

Thank you for helping me see it!

Best,
Petra`),
  good(
    `Dear Ms. Vance,

With thanks for your time and for the very interesting tour, I should like to withdraw my application for the Conservator post at Hartwell House.

I shall watch the progress of the east wing with pleasure.

Yours sincerely,
Imogen Field`,
    { company: 'Hartwell House', role: 'Conservator' },
  ),
  good(
    `Hi Oskar, I wanted you to hear it from me first: I've signed with another company and won't be joining you. Thank you for being so supportive. I hope we get another chance to work together.`,
    { channel: 'linkedin' },
  ),
  good(`Dear Team,

thank you for the friendly chat on Thursday. I've decided against moving to a smaller town, so I'm withdrawing my application for Junior Architect.

If you could confirm that my documents will be deleted, I'd be grateful.

Best regards,
Selma Aydin`),
  good(`Hello Mr. Dubois,

Following our conversation I have reflected on where I would like to be in a few years. I am going to focus on roles in public health, and I am therefore withdrawing.

Thank you for the insight into your work, from which I took away a great deal.

Best wishes,
Farah Khan`),
  good(
    `Hi Steph, so sorry, I have to call off our chat tomorrow. I've accepted another job and I'm withdrawing from the process. Thanks for making the time, and good luck with the hire!`,
    { channel: 'linkedin', booked: true },
  ),
  good(`Dear Ms. Brandt,

I would like to inform you that I am withdrawing my application for the position of Process Engineer, since I have decided to stay with my present employer.

Thank you for the trust you placed in me.

Yours sincerely,
Kofi Mensah`),
  good(`Hi Lila,

The process has taken a little longer than I could wait, and I've committed to something else in the meantime. Please count me out for the Producer role.

It was great to meet you, and I loved hearing about the new series. Thank you!

Best,
Rhys`),
  good(`Good evening,

regarding the trainee position: I start university in the autumn and no longer need the place. Thank you for offering it to me.

Jade Willis`),
  good(`Dear Captain Reyes,

Thank you for your invitation to the assessment day. I respectfully withdraw my application at this time.

Very respectfully,
A. Thornton`),
  good(`Hi Nick, thanks for all your help with this. I know you've put a lot of effort into presenting me to the client, so I'm letting you know right away: I've decided to withdraw. Please thank them for their time as well.

Dana`),
  good(`Dear Ms. Ferreira,

I am grateful for the offer of a second interview. Having looked at the travel involved, I don't think it would be fair to either of us to go on, and I'm withdrawing my application.

I wish the department a successful year.

Kind regards,
Ulrich`),
  good(`Hi Anjali,

I'm out for the Customer Support role – I took a similar job nearer to where I live. I appreciated how kind everyone was.

Thanks again,
Bruno`),
  good(`Dear Sir or Madam,

I wish to withdraw my application for the Gardener position with immediate effect. I thank you for your interest.

Yours faithfully,
R. Penhaligon`),
  good(`Hello Kemi,

I'm not going to take the offer. You made it really tempting, and I'm thankful that you fought for me, but I want to try going freelance.

I owe you a coffee.

Jonas`),
  good(
    `Hi Theo! Thanks a lot for the details on the Growth Marketer role. I've decided it isn't for me right now, so I'll leave it there. Best of luck finding the right person!`,
    { channel: 'linkedin' },
  ),
  good(`Dear Dr. Whitcombe,

Thank you for the offer of the registrar post. I have given it serious thought, and I am going to decline: I will be continuing my training abroad.

I remain grateful for your support.

Yours sincerely,
Meera Iyer`),
  good(`Hi Pat,

Please withdraw my application for the school bus driver job. I had the chance to go back to my old depot. Thanks for the quick reply and the chat about routes.

Regards,
Len`),
  good(
    `Dear Ms. Quist,

I very much enjoyed meeting the finance team at Aldous & Rhee. After thinking about it carefully, I've decided not to pursue the Controller position further.

Thank you for your openness, and my best wishes for the coming audit!

Kind regards,
Samuel Ekberg`,
    { company: 'Aldous & Rhee', role: 'Controller' },
  ),
  good(
    `Hello Imran, this is Tessa Boyle calling about the interview tomorrow at ten. I'm sorry, I'm withdrawing my application and won't be coming in. Thank you so much for the invitation. I'll confirm by email. Bye.`,
    { channel: 'voicemail', booked: true },
  ),
  good(`Hi Zofia,

I feel I owe you a clear answer: it's a no from me. I was impressed by the team, but I've realised I want to stay in the public sector.

Thank you for such a thoughtful process.

All good wishes,
Callum`),
  good(`Dear Mr. Nakamura,

I am writing to decline the invitation to interview for the Export Manager role and to withdraw from the process. I accepted another position last week.

Your interest in my work meant a lot to me. Thank you.

Sincerely,
Victor Lang`),
  good(`Hi Bea,

Thanks for the coffee and the honest talk. Much as I like what you're building, a startup isn't the right fit for me with two small children, so I'm withdrawing.

Rooting for you all!

Hugh`),

  bad(
    'placeholder',
    `Dear [Hiring Manager],

Thank you for your time. I am withdrawing my application.

Best,
Nils`,
  ),
  bad(
    'placeholder',
    `Hi Laura,

Thank you for considering me for the {{job_title}} role. I have decided to withdraw.

Best wishes,
Ana`,
  ),
  bad(
    'placeholder',
    `Dear Ms. Cho,

I appreciate the time you spent with me on ____ and would like to withdraw my application.

Regards,
Paul`,
  ),
  bad(
    'placeholder',
    `Hi ,

thanks for the invitation. I've accepted another job and am withdrawing.

Milo`,
  ),
  bad(
    'no-decision',
    `Dear Mr. Ansah,

Thank you so much for the interview last week and for showing me round. I've accepted an offer from somewhere else.

I wish you the best of luck with the search!

Kind regards,
Ines`,
  ),
  bad(
    'no-decision',
    `Hi Rowan, it was great to chat. I've been thinking about what I want, and I feel the role isn't quite the right fit for me at this stage. Thanks again and all the best!`,
    { channel: 'linkedin' },
  ),
  bad(
    'no-decision',
    `Dear Ms. Paige,

Unfortunately I won't be able to attend the interview on Monday. I apologise for the inconvenience and thank you for your understanding.

Kind regards,
Gloria`,
    { booked: true },
  ),
  bad(
    'no-decision',
    `Hi Ed,

Thanks for all your time. My plans have changed since we spoke, and I'm no longer looking. Hope you find someone brilliant.

Sofia`,
    {},
  ),
  bad(
    'undecided',
    `Hi Klara,

I'm thinking of withdrawing my application, but I'm not completely sure yet. Thank you for your patience so far.

Best,
Dean`,
  ),
  bad(
    'undecided',
    `Dear Mr. Lowe,

Thank you for the offer. I must decline it, unless you can raise the base salary a little.

Kind regards,
Joanna`,
  ),
  bad(
    'undecided',
    `Hi Tess, thanks for everything. I'll probably step back from this one. If the team could do four days a week I'd reconsider in a heartbeat.`,
    { channel: 'linkedin' },
  ),
  bad(
    'undecided',
    `Dear Ms. Amis,

I have decided to withdraw my application, although I would be open to discussing a different package.

Thank you for your time.

Best regards,
Rob`,
  ),
  bad(
    'undecided',
    `Hello Yves,

I might have to withdraw from the Planner role. I'm grateful for all your help, and I'll see how things develop.

Best wishes,
Olga`,
  ),
  bad(
    'criticism',
    `Dear Ms. Hobbs,

Thank you for the interview. I am withdrawing my application because the meeting felt rather disorganised and nobody seemed to know why I was there.

Kind regards,
Edgar`,
  ),
  bad(
    'criticism',
    `Hi Phil,

I've decided to withdraw. To be frank, I expected a more professional process from a firm of your size.

Thank you all the same,
Viola`,
  ),
  bad(
    'criticism',
    `Dear Mr. Osei,

I would like to withdraw my application. It took your team over two months to reply to a simple question, which I found discouraging.

I thank you for your time and wish you well.

Regards,
Hester`,
  ),
  bad(
    'criticism',
    `Hi Manu, thanks for having me in. I'm withdrawing. Just a thought for the future: you might want to brief your interviewers on the job before they ask about it.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Dear Mrs. Lang,

Thank you for your offer, which I am declining. The salary is far below what the market pays for this kind of work.

Sincerely,
Boris`,
  ),
  bad(
    'criticism',
    `Hello Ruth,

I'm withdrawing from the process. I didn't feel very welcome on the day, and the director spent half the time on her phone.

Thanks for the opportunity.

Greta`,
  ),
  bad(
    'criticism',
    `Dear Team,

thank you for your time. I have decided not to continue, as I have read some worrying reviews about your management style.

Best,
Finn`,
  ),
  bad(
    'criticism',
    `Hi Alba,

Thank you for talking to me. I'm taking my name out: the role you described on the phone had little to do with the one in the advert.

Take care,
Nuno`,
  ),
  bad(
    'criticism',
    `Dear Mr. Foss,

I am withdrawing my application. The culture I saw is one I couldn't be part of, and I hope you'll look at how you treat junior staff.

Thank you for the tour.

Regards,
Wilma`,
  ),
  bad(
    'overexplaining',
    `Dear Ms. Rahman,

Thank you for the offer. I have to decline. My mother had a fall in January and broke her hip, my sister can only help on weekends because she has three kids of her own, and the care home we found is on the other side of town. I have also been having trouble sleeping and my doctor wants me to slow down.

Kind regards,
Judith`,
  ),
  bad(
    'overexplaining',
    `Hi Pete,

I'm withdrawing my application. The thing is, my landlord is selling the flat, so we have to move by June, and since my husband's contract ends at the same time the bank won't give us a mortgage. We might go back to my parents for a while.

Thanks for understanding,
Carly`,
  ),
  bad(
    'overexplaining',
    `Dear Mr. Beck,

I would like to withdraw. First of all, the drive is an hour each way. Secondly, I'd need to change my hours. Also, because I sing in a choir on Thursdays, late shifts are hard for me. On top of that I have just started a language course, and besides, I was never sure about leaving my present team.

Thank you for your time,
Alan`,
  ),
  bad(
    'overexplaining',
    `Hi Dora,

Thanks so much for the opportunity. I've decided to withdraw because I'm going through a separation at the moment and my therapist has advised against big changes. My ex and I still have to sort out custody, so I need to be near the kids' school.

All the best,
Mark`,
  ),
  bad(
    'comparing-offers',
    `Dear Ms. Hull,

Thank you for your offer. I have decided to decline, as another company is paying me £6,000 more.

Kind regards,
Simon`,
  ),
  bad(
    'comparing-offers',
    `Hi Femke,

I'm withdrawing from the process. I've accepted a role at Brightwater Analytics, starting in March. Thank you for your time!

Best,
Oliver`,
  ),
  bad(
    'comparing-offers',
    `Dear Mr. Tull,

Thank you for everything. I am declining because the other firm gave me a higher salary and more holiday.

Regards,
Esme`,
  ),
  bad(
    'comparing-offers',
    `Hi Ian, thank you for the chat. I'm going to withdraw: I've got another offer with a better bonus and fully remote work.`,
    { channel: 'linkedin' },
  ),
  bad(
    'comparing-offers',
    `Dear Ms. Frost,

I am grateful for your offer but have to turn it down. Compared to yours, the position I have chosen is more senior.

Sincerely,
Dmitri`,
  ),
  bad(
    'no-thanks',
    `Dear Mr. Hill,

I am withdrawing my application for the warehouse job. I have found something else.

Regards,
Tom`,
  ),
  bad('no-thanks', `Hi Sue, I've decided not to take this any further. Please close my file. All the best, Ray`, {
    channel: 'linkedin',
  }),
  bad(
    'no-thanks',
    `Dear Ms. Kern,

I hereby inform you that I will not be accepting your offer. I have decided to remain in my current role.

Yours sincerely,
H. Brandt`,
  ),
  bad(
    'no-thanks',
    `Hello,

please remove my application for the cashier position. I'm no longer available.

Maxine`,
  ),
  bad(
    'over-apology',
    `Dear Ms. Day,

I'm sorry to tell you that I'm withdrawing my application. I know you put work into this and I apologise. Again, my apologies for letting you know so late.

Thank you for your time,
Eric`,
  ),
  bad(
    'over-apology',
    `Hi Leo,

I'm so, so sorry, I feel terrible about this, but I've decided to withdraw. Thank you for all you did for me.

Amy`,
  ),
  bad(
    'over-apology',
    `Dear Mr. Wood,

Thank you for the invitation for Friday. I am withdrawing my application. Please forgive me for the trouble; I am really sorry, and I do hope you can excuse me.

Kind regards,
Lena`,
    { booked: true },
  ),
  bad(
    'over-apology',
    `Dear Dr. Amin,

With the deepest apologies I must withdraw. Thank you for the honour of being considered.

Sincerely,
Cyril`,
  ),
  bad(
    'missing-apology',
    `Hi Gina,

Thanks for inviting me. I'm withdrawing my application, so I won't be there on Thursday.

Best,
Paolo`,
    { booked: true },
  ),
  bad(
    'missing-apology',
    `Dear Mr. Stone,

Thank you for arranging the interview on 3 March. I have accepted another position and hereby cancel the appointment and withdraw my application.

Regards,
Ute`,
    { booked: true },
  ),
  bad(
    'missing-apology',
    `Hi Cas, thank you for the invite! I've decided to drop out of the process, so feel free to give my slot tomorrow to somebody else.`,
    { channel: 'linkedin', booked: true },
  ),
  bad(
    'demands',
    `Dear Ms. West,

Thank you for your time. I am withdrawing my application. I expect you to refund my train ticket by the end of the week.

Regards,
Kurt`,
  ),
  bad(
    'demands',
    `Hi Lou,

Thanks for the process. I'm withdrawing. Delete all my data immediately and confirm it in writing.

Bea`,
  ),
  bad(
    'demands',
    `Dear Mr. Gray,

I am withdrawing my application, with thanks for the interview. I want to know why the other candidate was preferred for the first role, and I am entitled to an answer.

Regards,
Ola`,
  ),
  bad(
    'demands',
    `Dear Ms. North,

I thank you for the offer, which I decline. Please send me a written assessment of my interview within five working days.

Yours sincerely,
Gert`,
  ),
  bad(
    'casual',
    `Hey dude,

thanks for the chat! Gonna pull out of this one, found something else.

Later,
Jay`,
  ),
  bad(
    'casual',
    `Hi Nina,

thank you for your time 🙏 I've decided to withdraw my application.

Best,
Sol`,
  ),
  bad(
    'casual',
    `Hi Mr. Young, thx for ur time, but im withdrawing my application. Hope u find someone.

Kim`,
  ),
  bad(
    'casual',
    `Hello Ms. Price,

Thanks for the offer, it was awesome! Gotta say no though lol.

Bye,
Ty`,
  ),
  bad(
    'shouting',
    `Dear Ms. Vale,

THANK YOU for your time. I have decided to withdraw my application!!!

Best,
Lottie`,
  ),
  bad(
    'shouting',
    `Hi Ron,

I am withdrawing my application. It was REALLY great to meet you, thank you.

Best,
Ned`,
  ),
  bad(
    'shouting',
    `DEAR MR. FINCH,

THANK YOU FOR THE INTERVIEW. I AM WITHDRAWING MY APPLICATION.

REGARDS, H. MOTT`,
  ),
  bad(
    'wrong-name',
    `Hi Martin,

thank you for the interview. I'm withdrawing my application.

Best,
Uma`,
    { to: 'Leonie' },
  ),
  bad(
    'wrong-name',
    `Dear Ms. Adler,

Thank you for your time. I am withdrawing my application for the Data Analyst position at Kestrel Energy.

Regards,
Jan`,
    { to: 'Ms. Adler', company: 'Brook & Hale', role: 'Data Analyst' },
  ),
  bad(
    'wrong-name',
    `Dear Mr. Hyde,

I am withdrawing my application for the Tax Adviser position. Thank you for your time.

Regards,
Ivy`,
    { role: 'Office Manager', company: 'Pine Partners' },
  ),
  bad(
    'wrong-name',
    `Hi Esra,

I've decided to withdraw. Thanks for everything, Philip, and all the best for the search.

Jo`,
  ),
  bad(
    'wrong-name',
    `Subject: Withdrawal from the Social Worker role

Dear Ms. Lund,

Thank you for the talk. I am withdrawing my application for the Forklift Driver position.

Regards,
Cem`,
  ),
  bad(
    'criticism',
    `Dear Mr. Pell,

Thank you for seeing me. I am withdrawing from the process; I'm afraid the panel's manner was not what I am used to.

Regards,
Sibyl`,
  ),
  bad(
    'criticism',
    `Hi Jess, thanks for the chat. I've decided to withdraw. The offices looked a little tired and morale seemed low, if I'm honest.`,
    { channel: 'linkedin' },
  ),
  bad(
    'criticism',
    `Dear Ms. Orr,

I thank you for your time and withdraw my application. Being asked about my plans for children was uncomfortable.

Yours sincerely,
Petra Vale`,
  ),
  bad(
    'criticism',
    `Hi Graham,

I'm bowing out. Five rounds for a junior role seems excessive to me, but thank you for the invitation.

Kai`,
  ),
  bad(
    'undecided',
    `Hi Polly,

I'm leaning towards saying no to the offer. Thank you for waiting; I'll let you know once I've decided.

Ash`,
  ),
  bad(
    'undecided',
    `Dear Mr. Cray,

Thank you for the interview. As things stand I would withdraw, but my mind could still be changed by a more flexible schedule.

Best regards,
Moira`,
  ),
  bad(
    'demands',
    `Dear Ms. Gill,

Thank you for the interview. I withdraw my application and require confirmation today that my file has been destroyed.

Regards,
Axel`,
  ),
  bad(
    'overexplaining',
    `Hi Clare,

Thank you so much for the offer, which I have to decline. I've had a rough year: first the miscarriage, then my dad's stroke, and last week the nursery told us they're closing. My husband works nights, so someone has to be there for our son.

Rhona`,
  ),
  bad(
    'comparing-offers',
    `Dear Mr. Ames,

I appreciate your offer but will not accept it. A competitor of yours has put forward terms that I could hardly refuse.

Sincerely,
Dora Finch`,
  ),
  bad('comparing-offers', `Hi Vik, thanks for everything! I'm withdrawing as I start at Penrose Labs next month.`, {
    channel: 'linkedin',
  }),
  bad(
    'no-decision',
    `Dear Ms. Beale,

I wanted to thank you for the wonderful afternoon with your team. On reflection I see my future in a different direction, and I hope you find the right person quickly.

With best wishes,
Otto`,
  ),
  bad('casual', `yo Sam, appreciate the interview invite but i'm good where i am, so i'll pass. catch you later!`, {
    channel: 'linkedin',
  }),
];
