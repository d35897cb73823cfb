"""More sentences of our own, written to try rules that had not seen them: to be noticed somehow, or fine."""

NOTICED_SOMEHOW = """
    You never take me seriously.
    always on that phone, every night, and never a word to me
    You have never in your life cleaned an oven.
    How come you never invite my parents?
    you allways forget what i tell you
    It's like talking to a wall, you never answer.
    Not a day goes by without you criticising something.
    I'm the one who always apologises first.
    You treat me like a child.
    I feel like I can't do anything right with you.
    I feel unloved when you come home and go straight to the computer.
    Feeling pretty neglected here.
    I feel like a single mother in this marriage.
    You make me feel fat.
    I feel like all you want from me is money.
    I felt abandoned when you left the party without me.
    I stayed home with your mother for three years, and now you can't give me one weekend?
    Well, I hope the concert was worth it.
    I thought you cared about us.
    If it weren't for you I'd still be dancing.
    Everybody else's wife gets flowers.
    No, it's fine, leave me alone with a sick baby.
    I never had a holiday, but sure, you go skiing.
    I'm not angry, I'm just disappointed in you.
    You have to stop going to that choir.
    I need you to be home every night at six, no exceptions.
    You can't wear that to the wedding.
    No more poker nights.
    You will apologise to my mother today.
    I want your phone on the table every evening so I can check it.
    You're going to call her and tell her it's over.
    My boundary: you don't go anywhere without telling me.
    I told you not to invite them.
    You're not allowed a night out until the baby sleeps through.
    Leave the band or leave the house.
    If you take that job in Leeds, you'll go alone and you'll stay alone.
    I'll leave you if you don't change.
    If this happens again, I'm off to my sister's and I'm not coming back.
    Don't come crying to me when it goes wrong.
    Do it my way or we're finished.
    I could just stop paying for your car, you know.
    Forget Saturday and you can forget me.
    If you say one more word about my cooking, you can cook for yourself from now on.
    I'd love for us to connect more.
    Give me some space please.
    I want you to make more of an effort.
    I'd like to have more fun together.
    Some alone time would be nice.
    I need time.
    Could we cuddle more?
    I wish you were more interested in my life.
    We need to talk more.
    I need a bit of freedom now and then.
    I want to feel important to you again.
    Can you give me some room?
    Every weekend it's the same, you sleep till noon and I do the laundry.
    You've always put your friends before me, and I'd like Friday evenings for us from seven.
    In all these years you have never remembered my name day.
    It is forever me who gets up for the dog.
    you dont do anything round the house ever
    You never, ever let me finish a sentence.
    Nothing ever changes with you.
    Is there a single evening when you're not online?
    You're the sort of person who never apologises.
    I feel second to your guitar.
    I'm made to feel like a guest in your mother's house.
    I feel as though I were married to your inbox.
    I feel disrespected each time you answer your phone while I talk.
    I feel like you're ashamed of me.
    I feel tricked into this move.
    Next to your brother I feel like an afterthought.
    i feel bullied by ur jokes about my weight
    I feel that you've given up on us.
    I feel watched the moment I open my laptop.
    It'd be nice to be asked for once, but I know I'm not that important.
    I suppose my feelings don't count, they never did.
    Do you know how many nights I sat up with you when you were ill?
    A person with a heart wouldn't leave me here with two sick kids.
    Enjoy your trip. Somebody has to keep this place running.
    I hope your friends are worth it.
    For ten years I've put you first, and you can't give me one Sunday.
    You'd rather watch football than spend one hour with the mother of your children.
    I only said yes to the dog because of you, so you walk her.
    I do not want that man in my house again.
    You are to text me when you arrive and when you leave, no discussion.
    You will not go to that reunion.
    Your phone stays in the kitchen after eight, that's how it's going to be.
    I set a boundary: you come straight home after work.
    You need to choose your clothes more carefully when we see my boss.
    It's out of the question that you go skiing with them.
    You must ask me before you lend money to your brother.
    Quit smoking by Sunday. That's not a request.
    If dinner isn't on the table at seven, I'll eat at my mother's for the rest of the month.
    Forget my birthday again and you'll be celebrating yours alone.
    Go on that trip and I won't be here when you get back.
    If I find one more message from him, your phone goes out of the window.
    If you don't sell the bike by June, I'm selling it for you.
    Keep talking to me like that and you'll find yourself living alone.
    You can have the divorce papers on Monday if you go on like this.
    Maybe I should tell your mother what you really did last summer.
    Stay out past midnight once more and I'm changing the lock.
    I'd like to feel closer to you again.
    We ought to do something just for us.
    I could use a break from the kids now and again.
    I need you to be there for me.
    Would you mind giving me a bit more room?
    I'd love it if we talked properly again.
    I want my evenings back.
    can i have some peace
    It'd do me good to get out more.
    I wish for more tenderness.
    You never ring your father, and I always have to make excuses for you.
    Why am I always the one who books the doctor's appointments?
    You are never satisfied, whatever I cook.
    You've forgotten our anniversary every year since we met.
    Your whole family is always in our kitchen.
    It's the same with you every Christmas.
    you allways say tomorow and tomorow never comes
    I feel patronised when you explain my own job to me.
    I feel as if I'm invisible to you from Monday to Friday.
    You make me feel like a burden.
    I feel so rejected every time you say you're tired.
    I feel like you're just waiting for me to make a mistake.
    I feel dumped with the kids.
    I feel blackmailed.
    It's like I'm not even there, I feel overlooked.
    If our marriage meant anything to you, you'd be here at eight.
    I gave up Madrid for you, don't forget that.
    Oh, I'm sure the office needs you more than we do.
    A real mother wouldn't go away for a weekend.
    No, you sleep in, I've only been up since four with your son.
    You'd do it if you loved me.
    I bet Karl's wife doesn't have to beg.
    Just so you know, I cried all evening while you were out dancing.
    You must be home when my mother comes on Sunday at three.
    You are not to use my car again.
    I won't have your brother under this roof.
    You can't just go swimming whenever you like.
    You have to tell me what you talk about with your therapist.
    I expect a reply within ten minutes, always.
    You need to drop that course, it's on our Tuesday.
    My rule is simple: no contact with your ex.
    Leave me with the kids one more Saturday and I'm telling your mother.
    If you buy that drone I'm cancelling our holiday.
    If I see that man near here again, you can pack.
    I'll walk out if you bring it up once more.
    You'll lose me if you go on like this.
    Touch that thermostat and see what happens.
    I swear, one more late night and I'm done.
    Keep your mother away from here or I will.
    I'd like more time together.
    I'd love some time on my own now and then.
    I want us to do more as a couple.
    I need you to be more supportive.
    Could we maybe go away together some time?
    I need to clear my head for a bit.
    It would mean a lot if you listened more.
    I just want to be left in peace.
"""
FINE_TOO = """
    I'd be happy if you came along on Sunday at ten.
    You never looked better than on that beach.
    I always sleep better next to you.
    You always leave me the last biscuit, you're a darling.
    It's never too late to learn the tango; Thursday at eight?
    I feel relieved that we talked last night.
    I feel shy when your colleagues come over, so I might go to bed at nine.
    I feel cared for when you bring me tea.
    I felt betrayed by my old firm.
    You have to admit, that was a good pancake.
    You should sleep in tomorrow, I'll take the kids till nine.
    I need to leave by seven on Monday.
    We must remember to water the plants on Sunday.
    If you get home first, could you turn the oven on?
    If I'm not back by nine, I'll call you.
    If you shout, I go to the kitchen and come back after ten minutes.
    If it gets too much, I'll say so and take a walk until I'm calm.
    I'll leave at six and be home by eight.
    I'll take the kids to my mum's on Saturday so you can rest.
    I'm leaving the car with you this week.
    I can't come on Friday, but I'd love to on Saturday.
    You won't have to cook tonight, I'm bringing curry.
    You're not going to believe what happened at choir!
    You won't see me much on Tuesday, I've a long shift until ten.
    I'd rather keep my salary in my own account and pay half of the rent on the 1st.
    I'd like to phone my brother every Sunday at six.
    I don't want to talk about it tonight. Can we talk tomorrow after breakfast?
    I don't discuss our quarrels with my parents.
    I say no to overtime on Fridays.
    May I have the bathroom to myself from seven to half past?
    Shall we each have one evening a week for ourselves? I'd take Tuesday.
    Could you give me ten minutes when I come in?
    I'd love to hear about your day over dinner.
    Would you listen for five minutes without giving advice?
    I need more time to pack, can we leave at ten?
    I miss you when you're away for work.
    Tell me about your day when I get home!
    Don't worry about dinner, I've got it.
    You don't have to decide today.
    Thank you for always waiting up for me.
    Sorry I was late on Tuesday. Next time I'll text by six.
    I was wrong about the money. Could we look at it on Saturday?
    Could we try two weeks with separate bedrooms on work nights, and then see?
    My mother never learned to swim.
    Somebody has to feed the cat; I can do mornings.
    I owe you an apology for Sunday.
    You go ahead to the party, I'll join you at ten.
    Have fun tonight, I'm looking forward to my book!
    I like being on my own in the garden on Saturday mornings.
    We could split the cooking: you Monday to Wednesday, me Thursday to Saturday.
    I'd like to know by Friday whether you'll come.
    Everything you cook tastes great.
    I feel rested after our weekend.
    Can I borrow your bike on Thursday from two to four?
    When you're on call I'll sleep in the small room.
    You never have to ask, the key is under the pot.
    I always need ten minutes to wake up, then we can talk.
    You were right, I never answer letters. I'll do it on Sunday.
    There's always soup in the freezer for you.
    Every time we dance I fall for you again.
    I feel calm when you drive.
    I feel guilty about Saturday. I'd like to make it up to you with dinner at eight.
    I feel torn between my sister and us this Easter. Could we plan it on Sunday?
    I feel seen when you ask how work was.
    I feel like staying in tonight, you go and enjoy the concert.
    I feel better when I run three times a week, so I'd like Monday, Wednesday and Friday mornings.
    After everything that happened this week I'd love a quiet Saturday with you.
    The least I can do is cook for you tonight.
    If you love the sea, let's go in June.
    I gave up sugar for Lent.
    You have to try this cake.
    I have to say no to the Sunday lunch this time, I need to sleep until noon.
    You should know that I'm home late on Thursday, around eleven.
    We can't afford both trips, so which one would you pick?
    I don't want to be hugged when I've just come home; give me ten minutes, then I'd love it.
    I don't go to bed angry, I'd rather talk until eleven and sleep.
    I stop answering messages at nine.
    I won't shout, and if I feel I might, I'll step out for ten minutes.
    If someone raises their voice I'll stop the talk and pick it up the next day.
    If you're not up for it, just say so, and I'll go alone.
    If you don't mind, I'd take the car on Friday from six.
    If you don't feel like cooking on Wednesday, we'll order in.
    If you ever need me to come home early, call and I'll be there in twenty minutes.
    If the train's late I'll let you know, or you can start without me.
    I'm going to leave my phone in the hall after nine.
    I'll tell your mother we're coming on the 24th.
    I'll take the kids on Saturday morning and you can sleep.
    You'll find dinner in the oven, I'm back by ten.
    You'll never guess who I met!
    You can have the last word on the wallpaper.
    I'd like to hold on to my own flat until spring. Can we talk about it then?
    I'd like a lock on the study door for my client calls, nine to one.
    Half of Saturday for me, half for us?
    I'd like to be asked before friends stay overnight; a message the day before is enough.
    Please knock when the door is shut, I'm on calls until five.
    Would it be ok if I skipped the barbecue on Saturday?
    Could we look at the budget on the first Sunday of each month, for half an hour?
    I can take the dog at seven if you take him at ten.
    My phone stays in the hall after nine.
    I ask that we both text when we're more than half an hour late.
    I'd be sad to miss your concert. Could you send me a video?
    I missed you at breakfast.
    You make the best coffee.
    You look tired. Shall I take the kids for two hours?
    When you come home late I worry. A text at eleven would help me.
    I don't share passwords, and I don't read your messages.
    I spend my bonus the way I like; the rest goes in the joint account by the 3rd.
    I always wanted a garden, so I'd like the balcony in spring, and I'll water it daily.
    You never pushed me to talk, and I'm grateful for that.
    I feel moved by what you wrote.
    I feel cold, can we shut the window?
    I feel a bit lost on Sundays when you work. Could we have breakfast before you go, at eight?
    If you're away on the 5th, I'll ask Mia to take the dog.
    If you can take the kids from four, I can finish by six.
    If we quarrel, I'd like an hour apart and then tea together.
    You can be as loud as you like until ten.
    You need a new coat; shall we go on Saturday?
    You have to sign here, the bank says.
    You should see your face when you play, it's wonderful.
    I won't lend out the car, my insurance only covers me.
    I don't read your letters.
    I'll stay with my mother from Friday to Sunday and be home for dinner.
    I'm going to bed at ten, come whenever you like.
    Don't wait for me with dinner on Tuesday, I'm back at nine.
    No visitors before ten on Sundays, would that suit you?
    I'd like to pay for my own hobby from my own account.
    You do the mornings and I do the evenings, is that fair?
    I want Saturday nights to be ours, from seven.
    Every Monday I play chess until half past nine.
    I feel hopeful about us.
    Thanks for always asking how my day was.
    I need a new lamp for my desk.
    The doctor told me to rest for two weeks.
    I'd love to go to the sea with you in May.
    Could you be home by six on Thursday? My class starts at half past.
    I'd be glad if you texted when you're late.
    My friends come on the first Friday of the month, you're welcome to join us or to go out.
"""
