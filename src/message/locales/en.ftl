# English. An entry is something to say, its attributes are the ways to say it. The letters of an attribute are
# the tones it suits (w warm, n neutral, f formal), the number only tells it apart. A fact that is missing is a case "none".
# docs/LANGUAGES.md tells how to write another language.

data =
    .region = US
    .articles = a an the
    .role-words = role position job post vacancy opening opportunity internship apprenticeship traineeship fellowship placement program programme
    .not-a-role = we you our your my this these that which are was is will would looking seeking join joining want need please hello hi dear thanks thank
    .slot-words = at on of the from am pm a.m p.m noon midday local time
    .common = that this have with your will would from about been when what them they their there which into also some more could other please role team

the-role = { $roleForm ->
    [title] the { $role } role
    [whole] the { $role }
   *[none] the role
}
job = { the-role }{ at-company }
post = { $roleForm ->
    [title] the { $role } position
    [whole] the { $role }
   *[none] the position
}{ at-company }
at-company = { $companyForm ->
    [known] { " " }at { $company }
   *[none] { "" }
}
withdrawing = { $act ->
    [application] withdrawing my application
    [invitation] declining the invitation and withdrawing my application
    [invitation-sourced] declining the invitation and withdrawing from the process
    [consideration] withdrawing from consideration
    [offer] declining the offer
   *[process] withdrawing from the process
}
withdraw = { $act ->
    [application] withdraw my application
    [invitation] decline the invitation and withdraw my application
    [invitation-sourced] decline the invitation and withdraw from the process
    [consideration] withdraw from consideration
    [offer] decline the offer
   *[process] withdraw from the process
}
another-offer = { $act ->
    [offer] a position elsewhere
   *[other] another offer
}
apologize = { $region ->
    [US] apologize
   *[GB] apologise
}
resume = { $region ->
    [US] résumé
   *[GB] CV
}
our-interview = { $slotForm ->
    [known] my interview on { $slot }
   *[none] the interview
}
slot-on = { $slotForm ->
    [known] slot on { $slot }
   *[none] interview slot
}
slot = { $date } at { $time }{ $zone }
slot-day = { $date }

## Greeting, and who is calling

greeting-written = { $text },
greeting-spoken = { $text }{ $nameForm ->
    [known] ,
   *[none] { "." }
}
dear = { $spoken ->
    [yes] Hello
   *[no] Dear
}
greeting-named =
    .w1 = Hi { $to }
    .n1 = Hello { $to }
    .f1 = { dear } { $to }
greeting-titled =
    .w1 = Hello { $to }
    .nf1 = { dear } { $to }
greeting-all =
    .w1 = Hi everyone
    .n1 = Hello everyone
    .f1 = { dear } all
greeting-unknown =
    .w1 = Hi there
    .nf1 = Hello
name-spoken =
    .w1 = it's { $name }.
    .wnf2 = this is { $name }.
    .wnf3 = this is { $name } calling.
    .nf4 = it is { $name } calling.

## Thanks

thanks-applied =
    .w1 = Thank you so much for considering me for { job }.
    .wnf2 = Thank you for taking the time to look at my application for { job }.
    .wn3 = Thanks for considering me for { job }.
    .w4 = I'm grateful that you took the time to read my application for { job }.
    .wnf5 = Thank you for considering my application for { post }.
    .nf6 = I am grateful to have been considered for { job }.
    .f7 = I would like to thank you for considering me for { post }.
    .nf8 = Thank you for the time and care you have given to my application for { job }.
thanks-sourced =
    .w1 = Thank you so much for thinking of me for { job }.
    .wn2 = Thanks for reaching out about { job }.
    .wn3 = It was good to hear from you about { job }, and thank you for thinking of me.
    .w4 = I'm glad you wrote to me about { job }, and grateful for your interest.
    .wnf5 = Thank you for reaching out to me about { post }.
    .wnf6 = Thank you for your message about { job } and for your interest in my background.
    .f7 = I would like to thank you for contacting me about { post }.
    .nf8 = It was kind of you to contact me about { job }, and I am grateful for your interest.
thanks-invited =
    .w1 = Thank you so much for the chance to interview for { job }.
    .wnf2 = Thank you for asking me to interview for { job }.
    .wn3 = Thanks for offering me an interview for { job }.
    .w4 = I was really pleased to be asked to interview for { job }, so thank you.
    .wnf5 = Thank you for the opportunity to interview for { post }.
    .nf6 = I am grateful for the opportunity to interview for { job }.
    .f7 = I would like to thank you for offering me an interview for { post }.
    .nf8 = Thank you for your interest in my background and for offering me an interview for { job }.
thanks-scheduled =
    .w1 = Thank you so much for setting up a time to talk about { job }.
    .wnf2 = Thank you for making time to talk about { job }.
    .wn3 = Thanks for arranging a conversation about { job }.
    .w4 = I'm grateful for the trouble you took to set up a conversation about { job }.
    .wnf5 = Thank you for arranging a time to discuss { post }.
    .nf6 = I am grateful for the opportunity to discuss { job }.
    .f7 = I would like to thank you for arranging a time to discuss { post }.
    .nf8 = Thank you for your interest and for setting aside time to discuss { job }.
thanks-interviewed =
    .w1 = Thank you so much for our conversation about { job }.
    .wnf2 = Thank you for talking with me about { job }.
    .wn3 = Thanks for our conversation about { job }, and for answering my questions so openly.
    .w4 = It was a real pleasure to talk with you about { job }, and I'm grateful for your time.
    .wnf5 = Thank you for taking the time to speak with me about { post }.
    .nf6 = I am grateful for the conversation we had about { job }.
    .f7 = I would like to thank you for our conversation about { post }.
    .nf8 = It was a pleasure to speak with you about { job }, and I thank you for your time.
thanks-assignment =
    .w1 = Thank you so much for our conversations about { job } and for trusting me with the next step.
    .wn2 = Thank you for all the time you've given me to talk about { job }.
    .wn3 = Thanks for all our conversations about { job }.
    .w4 = I'm grateful for our conversations about { job }, and for everything you've prepared for me.
    .wnf5 = Thank you for our conversations about { post }.
    .nf6 = I am grateful for our conversations about { job }.
    .f7 = I would like to thank you for our conversations about { post }.
    .nf8 = Thank you for discussing { job } with me and for the time you have put into it.
thanks-final =
    .w1 = Thank you so much for all the time you and the team have spent talking with me about { job }.
    .wnf2 = Thank you for taking me through to the final stage for { job }.
    .wn3 = Thanks for all our conversations about { job }.
    .w4 = It's been a real pleasure talking with you about { job } and getting to know the team, so thank you.
    .wnf5 = Thank you for all the time that you and your colleagues have given me to discuss { post }.
    .nf6 = I am grateful for all our conversations about { job }.
    .f7 = I would like to thank you and your colleagues for considering me for { post }.
    .nf8 = Thank you for inviting me to the final stage for { job }.
thanks-offer =
    .w1 = Thank you so much for offering me { job }.
    .wn2 = Thank you for offering me { job } and for all the time you've put into it.
    .wn3 = It means a lot that you chose me for { job }, and I'm truly grateful.
    .w4 = I was so pleased to hear that you'd chosen me for { job }, so thank you.
    .wnf5 = Thank you for offering me { post }.
    .nf6 = I am grateful that you chose me for { job }.
    .f7 = I would like to thank you for offering me { post }.
    .nf8 = Thank you for the confidence you have shown by offering me { job }.
thanks-call =
    .w1 = Thank you so much for taking my call about { job }.
    .wn2 = Thanks for talking with me on the phone about { job }.
    .wnf3 = It was good to speak with you on the phone about { job }, and I am grateful for your time.
    .nf4 = Thank you for speaking with me by phone about { post }.
    .f5 = I would like to thank you for taking my call about { post }.
    .f6 = Thank you for taking my call about { job }.
thanks-referrer =
    .w1 = Thank you so much for recommending me for { job }.
    .wn2 = Thanks for referring me for { job }.
    .wnf3 = It was very kind of you to put my name forward for { job }, and I am grateful.
    .nf4 = Thank you for recommending me for { post }.
    .f5 = I would like to thank you for referring me for { post }.
thanks-firm =
    .w1 = Thank you so much for coming back to me about { job }.
    .wn2 = Thanks for getting back to me about { job }.
    .wnf3 = It was kind of you to write again about { job }, and I am grateful for your interest.
    .nf4 = Thank you for your reply about { post }.
    .f5 = I would like to thank you for your reply about { post }.
thanks-reconnect =
    .w1 = I still remember being in touch with you about { job }, and I'm grateful for the time you gave me.
    .wn2 = Thank you again for the time you gave me when we were in touch about { job }.
    .wnf3 = Some time ago we were in touch about { job }, and I am still grateful for the time you gave me.
    .wnf4 = Thank you again for considering me for { job }.
    .nf5 = Thank you once more for considering me for { post } when we were last in contact.
    .f6 = When we were in contact about { post }, you were generous with your time, and I remain grateful.

## Decision

decision-other-offer =
    .w1 = I've accepted { another-offer }, so I'm { withdrawing }.
    .wn2 = In the meantime I've accepted { another-offer }, which means I'm { withdrawing }.
    .wn3 = As I've now accepted { another-offer }, I'm { withdrawing }.
    .w4 = I wanted you to hear it from me straight away: I've accepted { another-offer }, so I'm { withdrawing }.
    .nf5 = I have accepted { another-offer } and am therefore { withdrawing }.
    .nf6 = As I have accepted { another-offer }, I am { withdrawing }.
    .f7 = Having accepted { another-offer }, I would like to { withdraw }.
    .nf8 = In the meantime I have accepted { another-offer }, and I wanted to let you know promptly that I am { withdrawing }.
decision-not-the-fit =
    .w1 = My goals are taking me elsewhere at the moment, so I'm { withdrawing }.
    .wn2 = With my current goals in mind, I've decided to { withdraw }.
    .wn3 = I've come to see that this isn't the right fit for my current goals, so I'm { withdrawing }.
    .w4 = The more I've thought about my goals for the next few years, the clearer it has become that this isn't the right fit for me, so I'm { withdrawing }.
    .nf5 = Having thought about my current goals, I have decided to { withdraw }.
    .nf6 = My current goals lie in another direction, and I am therefore { withdrawing }.
    .f7 = As my present goals lie elsewhere, I am { withdrawing }.
    .nf8 = My present goals point in another direction, and having thought it through, I have decided to { withdraw }.
decision-pausing =
    .w1 = My plans have changed and I'm pausing my job search, so I'm { withdrawing }.
    .wn2 = I'm pausing my job search for now, so I'm { withdrawing }.
    .wn3 = Things have changed on my side and my search is on hold, so I'm { withdrawing }.
    .w4 = For now I'm taking a break from looking for a new job, and I wanted to tell you right away that I'm { withdrawing }.
    .nf5 = As I am pausing my job search, I would like to { withdraw }.
    .nf6 = I am pausing my job search and am therefore { withdrawing }.
    .f7 = My plans have changed: I am pausing my job search and therefore { withdrawing }.
    .nf8 = There have been changes on my side that lead me to pause my job search, and I am therefore { withdrawing }.
decision-unsaid =
    .w1 = I've thought it over, and I've decided to { withdraw }.
    .wn2 = After giving it some thought, I've decided to { withdraw }.
    .wn3 = I wanted to let you know that I'm { withdrawing }.
    .w4 = I've given this some real thought, and I'd like to tell you right away that I've decided to { withdraw }.
    .nf5 = Having thought it over, I have decided to { withdraw }.
    .nf6 = I am writing to let you know that I am { withdrawing }.
    .f7 = After some reflection, I have decided to { withdraw }.
    .nf8 = Having given it some thought, I would like to let you know promptly that I am { withdrawing }.
decision-pay =
    .w1 = My salary expectations and this role don't quite line up, so I'm { withdrawing }.
    .wn2 = I've thought through what I need in terms of salary, and I've decided to { withdraw }.
    .wn3 = For salary reasons, I've decided to { withdraw }.
    .w4 = The salary I'm looking for and this role aren't quite a match, and I'd rather tell you now that I'm { withdrawing }.
    .nf5 = As my salary expectations do not match the role, I have decided to { withdraw }.
    .nf6 = I have reviewed my salary expectations and decided to { withdraw }.
    .f7 = Having reviewed my salary expectations, I have decided to { withdraw }.
    .nf8 = My salary expectations and the terms of the role do not quite align, and I have therefore decided to { withdraw }.
decision-location =
    .w1 = The location won't work for me at the moment, so I'm { withdrawing }.
    .wn2 = I can't make the location work, so I'm { withdrawing }.
    .wn3 = From where I live, the location isn't practical, so I'm { withdrawing }.
    .w4 = I'd have liked the location to work, but from where I live it isn't practical at the moment, so I'm { withdrawing }.
    .nf5 = As the location does not suit my circumstances, I am { withdrawing }.
    .nf6 = I am not able to make the location work and am therefore { withdrawing }.
    .f7 = Having considered the travel involved, I have decided to { withdraw }.
    .nf8 = The location would not be practical for me at present, and having looked into it, I have decided to { withdraw }.
decision-staying =
    .w1 = I've decided to stay where I am, so I'm { withdrawing }.
    .wn2 = After some thought, I'm staying in my current job, so I'm { withdrawing }.
    .wn3 = My current job is the right place for me for now, so I'm { withdrawing }.
    .w4 = It has become clear to me that I want to stay in my current job, and I wanted to tell you right away that I'm { withdrawing }.
    .nf5 = I have decided to stay in my current position and am therefore { withdrawing }.
    .nf6 = As I have chosen to stay where I am, I would like to { withdraw }.
    .f7 = Having decided to stay with my employer, I am { withdrawing }.
    .nf8 = After weighing my next step, I have decided to remain in my current position, and I am therefore { withdrawing }.
decision-slow-process =
    .w1 = My own timeline has become tighter, so I'm { withdrawing }.
    .wn2 = I need to settle my plans sooner than expected, so I'm { withdrawing }.
    .wn3 = The timing no longer works on my side, so I'm { withdrawing }.
    .w4 = As things stand on my side, I need to settle my plans now, and I'd rather tell you straight away that I'm { withdrawing }.
    .nf5 = As I need to settle my plans sooner than expected, I am { withdrawing }.
    .nf6 = My own timetable has changed, and I am therefore { withdrawing }.
    .f7 = Because my own timetable has changed, I have decided to { withdraw }.
    .nf8 = I need to settle my plans sooner than I had expected when we were first in contact, and I am therefore { withdrawing }.
decision-personal =
    .w1 = My personal circumstances have changed, so I'm { withdrawing }.
    .wn2 = For personal reasons, I've decided to { withdraw }.
    .wn3 = Something has changed in my personal circumstances, so I'm { withdrawing }.
    .w4 = A change in my personal circumstances means I need to step back, and I wanted to tell you right away that I'm { withdrawing }.
    .nf5 = For personal reasons, I have decided to { withdraw }.
    .nf6 = My personal circumstances have changed, and I am therefore { withdrawing }.
    .f7 = I would like to { withdraw } for personal reasons.
    .nf8 = A change in my personal circumstances means that I need to step back, and I am therefore { withdrawing }.
decision-confirm =
    .w1 = As I said when we spoke, I'm { withdrawing }, and I'd like you to have it in writing.
    .wn2 = This is just to confirm in writing that I'm { withdrawing }.
    .wnf3 = For your records, I would like to confirm that I am { withdrawing }.
    .nf4 = As discussed, I am { withdrawing }.
    .nf5 = I would like to confirm in writing what I told you when we spoke: I am { withdrawing }.
    .f6 = This is to confirm that I am { withdrawing }.
decision-referrer =
    .w1 = I've decided to { withdraw }, and I wanted you to hear it from me.
    .wn2 = After thinking it over, I've decided to { withdraw }, and I wanted you to be among the first to know.
    .wnf3 = I wanted you to hear this from me: after some thought, I am { withdrawing }.
    .nf4 = Having thought it over, I have decided to { withdraw }, and I wanted to tell you personally.
    .f5 = After some reflection, I have decided to { withdraw }, and I did not want you to learn of it from someone else.
decision-firm =
    .w1 = I've thought about it once more and my decision stands: I'm { withdrawing }.
    .wn2 = My decision hasn't changed, and I'm { withdrawing }.
    .wnf3 = Having thought about it again, I am standing by my decision to { withdraw }.
    .nf4 = My decision remains the same, and I am { withdrawing }.
    .f5 = Having considered the matter once more, I stand by my decision to { withdraw }.
decision-reverse =
    .w1 = A short while ago I told you that I was { withdrawing }, and I've come to see that it was a mistake.
    .wn2 = I told you that I was { withdrawing }, and I've regretted it since.
    .wnf3 = On reflection, it was a mistake to { withdraw }.
    .wnf4 = I made my decision to { withdraw } too quickly, and I would like to be honest with you about that.
    .nf5 = I recently let you know that I was { withdrawing }, and on reflection I regret that decision.
    .f6 = Having had time to reflect on my decision to { withdraw }, I find that I regret it.

## Apology, once, for what was booked

apology =
    .w1 = I'm sorry for the inconvenience.
    .w2 = Sorry for the extra work this makes for you.
    .wn3 = I'm sorry for any trouble this causes with your schedule.
    .wn4 = Apologies for the inconvenience.
    .wn5 = Sorry for the disruption to your schedule.
    .nf6 = I { apologize } for the inconvenience.
    .nf7 = Please accept my apologies for the inconvenience.
    .f8 = My apologies for any inconvenience.
apology-late =
    .w1 = I'm sorry that this comes at such short notice.
    .w2 = Sorry to tell you so close to the time.
    .wn3 = Apologies for the short notice.
    .wn4 = I'm sorry for the short notice and the inconvenience.
    .wn5 = Sorry for the short notice.
    .nf6 = I { apologize } for the short notice.
    .nf7 = Please accept my apologies for the short notice.
    .f8 = My apologies for the short notice and any inconvenience.
apology-assignment =
    .w1 = I'm sorry for any inconvenience after we'd agreed on the assignment.
    .wn2 = Apologies for the trouble over the assignment.
    .wn3 = Sorry for any trouble this causes, as we'd agreed on the assignment.
    .nf4 = I { apologize } for any inconvenience with the assignment.
    .f5 = Please accept my apologies regarding the assignment.
    .f6 = My apologies for any inconvenience with the assignment.

## Release

release =
    .w1 = Please feel free to offer the { slot-on } to someone else.
    .wn2 = That leaves the { slot-on } free for someone else.
    .wn3 = Please take { our-interview } off your calendar.
    .w4 = You're welcome to give the { slot-on } to someone else.
    .wnf5 = Please cancel { our-interview }.
    .wnf6 = That frees up the { slot-on }.
    .nf7 = The { slot-on } can now go to another candidate.
    .f8 = You may wish to offer the { slot-on } to another candidate.
release-assignment =
    .w1 = There's no need to wait for it, and I'll delete any material you've sent.
    .wn2 = I'll delete anything you've sent me.
    .wnf3 = Any material you sent me will be deleted.
    .nf4 = I will of course delete any material you have sent me.
    .f5 = Please do not wait for my submission; I will delete any material you have sent me.
    .f6 = You need not expect a submission, and any material I have received will be deleted.

## Question

question =
    .w1 = Before we go any further, could you tell me a bit more about what a typical week looks like and who I'd be working with most closely?
    .wn2 = To get a better picture before the next step, I'd like to ask what my first few months would look like.
    .wnf3 = Before the next step, could you tell me what would matter most in the first six months, and how the team usually works together?
    .nf4 = Before deciding on the next step, I would like to ask what the main priorities are and how success is measured.
    .f5 = May I ask, before the next step, what the main priorities would be and what you would expect in the first six months?
question-pay =
    .w1 = Before we go any further, could you tell me roughly what salary range you have in mind, and what benefits come with it?
    .wn2 = To save us both some time, could you share the salary range you're planning for the role?
    .wnf3 = Could you tell me the salary range and the main benefits before we take the next step?
    .nf4 = Before the next step, may I ask what the salary range for the role is and which benefits come with it?
    .f5 = It would help my decision to know the salary range and the main benefits; could you share them with me?
question-location =
    .w1 = Before we go any further, could you tell me how often the team meets on site, and how much room there is for working from home?
    .wn2 = I'd like to see whether the location can work for me: how many days on site do you have in mind?
    .wnf3 = Could you tell me how many days a week are spent on site, and how flexible that is?
    .nf4 = Before the next step, may I ask how many days a week are expected on site and how flexible this is?
    .f5 = It would help my decision to know how much of the work is done on site; could you tell me more about that?
question-timing =
    .w1 = I'm planning the next few weeks and wonder what the timeline looks like from here; could you give me a rough idea?
    .wn2 = So that I can plan a little, could you tell me what's still to come and roughly when?
    .wnf3 = Could you tell me which steps are still ahead, and by when you expect to complete them?
    .nf4 = May I ask which steps are still to come, and when each of them is likely to take place?
    .f5 = For my own planning, it would help me to know the remaining steps and their dates; could you tell me more?
question-reconnect =
    .w1 = I'm looking for something new again, and I'd love to know whether you have anything in mind that could suit me; would you be up for a short chat?
    .wn2 = My situation has changed and I'm looking again; would you be open to a short conversation about current roles?
    .wnf3 = I am looking for something new again, so may I ask whether anything on your side might suit me?
    .nf4 = I am now looking for a new position; may I ask whether there are openings on your side that might suit me?
    .nf5 = May I ask whether you have an opening for me now that I am looking again?
    .f6 = As I am looking for a new position again, I would be pleased to learn of current openings; might a short conversation be possible?
question-reverse =
    .w1 = If it isn't too late, I'd be very glad to be considered for { job } again; would that be possible?
    .wn2 = Is { job } still open, and would you consider me again?
    .wnf3 = Would you be willing to consider me for { job } again?
    .nf4 = Should { post } still be open, would you be willing to consider me again?
    .f5 = May I ask whether { post } is still open, and whether you would be willing to consider me again?
    .f6 = Might I be considered for { job } again?

## Appreciation

appreciation-early =
    .w1 = It was lovely to learn a little about the team and what you're working on.
    .wn2 = I enjoyed finding out about the work your team does and what the role would involve.
    .wn3 = Hiring takes a lot of work, and I appreciate the attention you've given me.
    .w4 = I know how much goes into hiring, and I really appreciate the care you've taken with me.
    .nf5 = I appreciate the attention you have given me and what I was able to learn about your team.
    .wnf6 = It was interesting to learn more about your team and the work you do.
    .f7 = The interest you have shown in my background is very much appreciated.
    .nf8 = I was impressed by what I was able to learn about your team and its work.
appreciation-met =
    .w1 = I really enjoyed meeting you and hearing how the team works.
    .wn2 = I enjoyed hearing about the team's plans and how you work together.
    .wn3 = It was good to see how your team works, and I appreciate how open you were with me.
    .w4 = Hearing about the work your team does was a real pleasure, and I appreciate how open you were with me.
    .wnf5 = I learned a great deal about your team and appreciate how open you were with me.
    .nf6 = It was valuable to learn about your team and the work you do.
    .f7 = The insight you gave me into your team and its work was of great value to me.
    .nf8 = I came away with a very good impression of your team and appreciate your openness.
appreciation-felt-off =
    .w1 = I appreciate everything you've shared with me about the team and the work.
    .wn2 = You shared a lot with me about the team and the role, and I appreciate it.
    .wnf3 = It was good of you to share so much about the team and what the role involves.
    .nf4 = I appreciate the information you have shared with me about the team and the role.
    .nf5 = The information you shared with me about the team and its work is much appreciated.
appreciation-spoken =
    .w1 = Thanks again for your time and your help.
    .wn2 = Thanks again for all your time.
    .wnf3 = Thank you again for your time.
    .nf4 = Thank you again for your time and consideration.
    .f5 = Let me thank you once more for your time.
appreciation-ask =
    .w1 = Your answer would help me a lot, in writing or in a quick call, whichever is easier for you.
    .wn2 = A short answer is plenty, and I'm happy to talk on the phone if that's easier for you.
    .wnf3 = It would help me make a good decision, and a quick call is fine too if you prefer that to writing.
    .nf4 = A short reply or call would help me a great deal, whichever is more convenient for you.
    .f5 = I would be pleased to discuss this by phone as well, if that is more convenient for you than writing.
appreciation-referrer =
    .w1 = You vouched for me, and I won't forget it; if I can ever do the same for you, please ask.
    .wn2 = Your support meant a great deal to me and still does; I hope I can return the kindness one day.
    .wnf3 = It meant a great deal to me that you spoke up for me.
    .wnf4 = Your support means a great deal to me.
    .nf5 = Your support means a great deal to me, and I hope that I will have the chance to return the kindness.
    .f6 = The confidence you placed in me means a great deal, and I hope that I may return the kindness when the occasion arises.
appreciation-firm =
    .w1 = I'd like to leave it there, and I hope you'll understand; it's no reflection on you or the care you've taken.
    .wn2 = I'd rather not go into more detail, and I appreciate your understanding.
    .wnf3 = It was good of you to ask, and I hope you will understand.
    .nf4 = I would prefer to leave it there, and I appreciate your understanding.
    .f5 = Please understand that I would prefer not to go into further detail; your interest is very much appreciated.
appreciation-reconnect =
    .w1 = A few lines are plenty, and if nothing is open right now, I'd be glad if you kept me in mind.
    .wn2 = I'm happy to send you an up-to-date { resume }, or to talk whenever it suits you.
    .wnf3 = If there is nothing at the moment, I would be glad if you kept me in mind.
    .nf4 = I would be happy to send you my current { resume }, and I am available for a call at any time that suits you.
    .f5 = If nothing is open at present, I would be grateful to be kept in mind for later.
appreciation-reverse =
    .w1 = I'd completely understand if you've moved on, and thank you for considering it either way.
    .wn2 = If you've already moved on, I'll understand, and thank you in any case.
    .wnf3 = Either way, thank you for hearing me out.
    .wnf4 = Thank you for considering it in any case.
    .nf5 = I would fully understand if it is too late or if you have made other plans by now, and thank you for considering it.
    .f6 = Whatever your answer, I thank you for considering my request and will understand if it comes too late.

## Keeping in touch

keep =
    .w1 = I'd love to stay in touch.
    .w2 = I hope our paths cross again, and I'd be glad to stay in touch until then.
    .wn3 = Let's stay in touch.
    .wn4 = If a role comes up later that might suit me, I'd be happy to hear from you.
    .wnf5 = It would be good to stay in touch and talk again when the time is right.
    .wnf6 = I hope we can stay in touch.
    .wnf7 = It would be good to stay in touch.
    .nf8 = I would be glad to stay in touch and to hear about future openings.
    .f9 = Should a suitable role arise in the future, I would be pleased to hear from you.
keep-pausing =
    .w1 = I'd love to reconnect when I'm looking again.
    .wn2 = Let's reconnect when I'm looking again.
    .wnf3 = I hope we can stay in touch and talk again when the time is right.
    .nf4 = When I resume my search, I would be glad to be in touch again.
    .wnf5 = It would be good to reconnect later.
    .nf6 = I hope we can reconnect later.
keep-linkedin =
    .w1 = I'd love to stay connected here.
    .wn2 = Let's stay connected here.
    .wn3 = I hope we can stay connected.
    .wn4 = I hope we'll stay connected, and I'd be happy to hear about other roles.
    .wnf5 = It would be good to stay connected.
    .nf6 = I would be glad to stay connected here.
    .f7 = It would be a pleasure to stay connected and to hear from you again.
keep-referrer =
    .w1 = I'd love to catch up with you soon.
    .wn2 = Let's stay in touch, and let me know how you are when you have a moment.
    .wnf3 = It would be good to catch up soon.
    .nf4 = I hope that we will speak again soon.
    .f5 = It would be a pleasure to speak with you again soon.

## Wish

wish =
    .w1 = I hope you find someone great for the role, and I wish you and the team all the best.
    .wnf2 = I wish you and the team every success with the search.
    .wn3 = I hope the search goes well and brings you the right person.
    .wn4 = All the best with the search.
    .wn5 = Good luck with finding the right person, and all the best to you and the team.
    .wnf6 = I wish you every success with the search.
    .nf7 = My best wishes to you and your colleagues for the search and for the work ahead.
    .nf8 = I wish you and your team continued success, and all the best in filling the position.
    .f9 = Every success to you and your colleagues with the search.
wish-referrer =
    .w1 = I hope all is well with you, and that work is treating you kindly.
    .wn2 = All the best to you and the people around you.
    .wnf3 = I hope all is going well for you.
    .nf4 = I hope that all is well with you and with your work.
    .f5 = My best wishes to you and to your colleagues.

## Closing

closing-signed = { $text },
closing-unsigned = { $text }
closing =
    .w1 = Warm regards
    .wn2 = Best wishes
    .w3 = All the best
    .w4 = With warm wishes
    .wnf5 = Kind regards
    .n6 = Best regards
    .n7 = With best wishes
    .f8 = With kind regards
    .f9 = { $region ->
        [US] Sincerely
       *[GB] Yours sincerely
    }
    .f10 = With best regards
closing-linkedin =
    .w1 = All the best
    .wn2 = Best wishes
    .w3 = Take care
    .w4 = Warm regards
    .wnf5 = Kind regards
    .n6 = Best regards
    .f7 = With kind regards
    .f8 = With best regards
closing-phone =
    .w1 = I'll send you a short email to confirm. Take care.
    .wn2 = I'll put this in an email as well, so that you have it in writing. Goodbye, and take care.
    .wn3 = You'll have this in writing shortly. Take care.
    .nf4 = I will confirm this by email. Goodbye, and all the best.
    .nf5 = You will have this in writing shortly. Goodbye.
    .f6 = A written confirmation will follow. Goodbye, and have a pleasant day.
closing-voicemail =
    .w1 = There's no need to call back, as I'll send you an email too. Take care.
    .wn2 = No need to call back; I'll put this in an email as well. Goodbye.
    .wn3 = I'll follow up by email. Bye for now.
    .wn4 = I'll put this in writing too. Goodbye.
    .wnf5 = Goodbye, and take care.
    .nf6 = I will confirm this by email. Goodbye.
    .nf7 = There is no need to call back, as I will confirm by email. Goodbye.
    .f8 = A written confirmation will follow. Goodbye.
closing-reply =
    .w1 = You can reach me by phone or email, whichever suits you. Take care, and speak soon.
    .wn2 = Just call or write when it suits you. Goodbye for now.
    .wnf3 = I hope to hear from you. Goodbye.
    .wnf4 = It would be good to hear from you, by phone or by email. Goodbye, and take care.
    .nf5 = You can reach me by phone or by email at any time. Goodbye.
    .f6 = I would be pleased to hear from you when it is convenient. Goodbye.
closing-friend =
    .w1 = Take care, and speak soon.
    .wn2 = Take care of yourself, and goodbye for now.
    .wnf3 = Have a good day, and goodbye for now.
    .nf4 = Goodbye, and all the best to you.
    .f5 = Have a pleasant day. Goodbye.

## Subject

by-name = { $nameForm ->
    [known] { " " }– { $name }
   *[none] { "" }
}
for-role = { $roleForm ->
    [none] { "" }
   *[title] { " " }for { the-role }
}
colon-role = { $roleForm ->
    [none] { "" }
   *[title] : { $role }
}
withdrawal = { $act ->
    [application] Withdrawal of my application
    [invitation] Withdrawal of my application
   *[process] Withdrawal from the process
}
subject =
    .wnf1 = { withdrawal }{ for-role }{ by-name }
    .wnf2 = My withdrawal{ colon-role }{ by-name }
    .wnf3 = { withdrawal }{ colon-role }{ by-name }
subject-offer =
    .wnf1 = Declining your offer{ for-role }{ by-name }
    .wnf2 = Your offer{ for-role }: my decision to decline{ by-name }
    .wnf3 = Declining the job offer{ colon-role }{ by-name }
subject-ask =
    .wnf1 = A question about { the-role }{ by-name }
    .wnf2 = Before the next step{ colon-role }{ by-name }
    .wnf3 = One question{ colon-role }{ by-name }
subject-confirm =
    .wnf1 = Confirming our call{ colon-role }{ by-name }
    .wnf2 = Written confirmation of our call{ colon-role }{ by-name }
    .wnf3 = Our phone call about { the-role }{ by-name }
subject-referrer =
    .wnf1 = Thank you for recommending me{ for-role }
    .wnf2 = Your recommendation{ for-role }
    .wnf3 = An update on { the-role }
subject-firm =
    .wnf1 = My decision about { the-role }{ by-name }
    .wnf2 = My decision{ colon-role }{ by-name }
    .wnf3 = Following up on { the-role }{ by-name }
subject-reconnect =
    .wnf1 = Back in touch{ by-name }
    .wnf2 = Looking for a new role again{ by-name }
    .wnf3 = Getting in touch again{ by-name }
subject-reverse =
    .wnf1 = My decision about { the-role }{ by-name }
    .wnf2 = My application{ for-role }{ by-name }
    .wnf3 = A change of heart about { the-role }{ by-name }
