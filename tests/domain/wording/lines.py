"""Sentences of our own: those to be noticed by their main kind, and those that are fine."""

from planner.domain.wording.kinds import NoticeKind

NOTICED = {
    NoticeKind.ALWAYS_NEVER: """
        You never listen to me.
        you're always late and i'm always the one waiting in the rain
        Why do you always have to have the last word?
        You've never once said thank you for the packed lunches.
        Do you ever think about anyone but yourself?
        It's always me who has to call the plumber.
        You only ever talk about football.
        Every time I tell you something you look at your phone.
        You constantly interrupt me when my friends are here.
        All you care about is your bike.
        You never want to do anything on weekends.
        You haven't cooked once in six months.
        we never go out anymore
        your mother always comes first
        You're never home before nine, and the children are in bed by then.
        You forever leave the lights on.
        I have to do everything around here.
        I'm the only one who ever cleans the bathroom.
        Nothing I do is ever good enough for you.
        you dont ever ask how my day was
        You leave wet towels on the bed every single day.
        You literally never text back.
        You always take your brother's side.
        Can you never shut a door quietly?
        You would never do that for me.
        Never have you asked me what I want.
        You do nothing but complain about my cooking.
    """,
    NoticeKind.ACCUSING_FEELING: """
        I feel ignored when you play on your phone at dinner.
        i feel so used
        I felt completely humiliated by you at the party.
        I'm feeling taken for granted lately.
        You make me feel like an idiot in front of our friends.
        I feel like your maid.
        I feel as if you don't respect my work.
        I just feel like I don't matter to you.
        I feel judged every time I buy something.
        You made me feel guilty for going out.
        Sometimes I feel invisible in this house.
        I feel like I'm walking on eggshells around you.
        I feel pushed away by you.
        i feel like nothing i say counts for you
        I feel suffocated.
        I feel attacked whenever we talk about money.
        It makes me feel unwanted that you sleep in the other room.
        I feel that you are hiding something from me.
        I feel like you'd rather be with your friends than with me.
        you drive me crazy with your questions
        I feel cheated out of our holiday by you.
        I keep feeling left out when your family visits.
        I feel like a stranger in my own home.
        Honestly, I feel let down by you again.
        I feel like I come last on your list.
        I feel unappreciated, and tired of it.
    """,
    NoticeKind.GUILT: """
        After everything I've done for you, you can't even come to my recital.
        If you cared about me, you would stay home tonight.
        I guess I'll just eat alone again.
        Have fun without me, I'll be fine.
        You owe me that much.
        Is it too much to ask for one evening?
        My sister's husband takes her out every week.
        A good father would want to be here at bedtime.
        I gave up my career for this family.
        Don't mind me, I'm only your wife.
        How could you go out when you knew I was ill?
        I hope you're happy now.
        You ruined my birthday.
        I cried myself to sleep because of you.
        Must be nice to have so much free time.
        I sacrificed my twenties for you and this is what I get.
        You could at least pretend to be interested.
        Would it kill you to call your own mother?
        Not that you'd notice, but I've been ill all week.
        I'd never treat you like that.
        Go on, go. I'll stay here with the kids by myself, as usual.
        someone has to stay home and be the adult
        The kids keep asking why you don't want to be with them.
        So this is how you repay me for all these years.
        Anyone who loved their family would turn that job down.
        You'd come with me if I meant anything to you.
        No no, you go and enjoy yourself, I'll manage somehow.
        I work all day for this family and you can't even give me one quiet evening.
    """,
    NoticeKind.ORDER: """
        You must tell me where you are at all times.
        You're not going out dressed like that.
        I won't have you seeing her again.
        My boundary is that you don't talk to other men.
        You need to stop spending money on games.
        You will be home by ten.
        I don't want you going to the gym with him.
        Stop talking to your sister about us.
        you have to delete that app
        I expect you to answer my texts within five minutes.
        You may not invite your friends here.
        Don't you dare book that flight.
        From now on you ask me before you buy anything.
        I insist that you quit that job.
        Give me your password.
        You are to be in bed by eleven.
        It's my rule: no phones in the bedroom, no discussion.
        You ought to stay at home with your family on weekends.
        you cannot go on holiday without me, end of story
        I demand an answer by tonight.
        I will not allow you to smoke in our flat.
        You should spend less time with your mother.
        You're to hand over your wages at the end of the month.
        You'd better not see him again.
        Tell your mother that she can't come at Christmas.
        You aren't allowed to have secrets from me.
        I decide who comes into this house, and you do as I say.
    """,
    NoticeKind.THREAT: """
        If you go out tonight, I'm leaving.
        If you ever do that again we're done.
        Do that once more and I'll tell your parents everything.
        Keep it up and you'll be sleeping on the sofa.
        Either you sell that bike or I'm moving out.
        It's me or the dog.
        Don't make me call your boss.
        You'll regret it if you take that job.
        If you don't stop drinking I'll take the kids and go to my mum's.
        This is your last chance.
        next time you're late you can find yourself another girlfriend
        Come home late again and I'll change the locks.
        If you don't answer me I'll come to your office and make a scene.
        Stop texting her or I'll throw your phone out of the window.
        If you see her again, you'll never see me again.
        Unless you cancel that trip, I want a divorce.
        Carry on like this and I'll be gone by Christmas.
        One more word and I'm out of here.
        I'll make sure everyone knows what you did.
        You know what happens if you say no.
        If you can't be home for dinner, you needn't come home at all.
        Go ahead, spend it, and see what happens.
        If you tell your sister about this, I'll never speak to you again.
        I swear I'll burn those letters if you don't come back.
        Choose: your friends or me.
        There'll be consequences if the car isn't back by noon.
    """,
    NoticeKind.VAGUE: """
        I need more space.
        I want more attention from you.
        we should spend more time together
        I'd like some time for myself.
        I need a break.
        Could you help more around the house?
        I wish we talked more.
        It would be great to have some quality time.
        I'd love a bit more affection.
        Can we do something fun sometime?
        I could do with some peace and quiet.
        I want you to be there for me more.
        I'd like us to be closer.
        I need to get away for a while.
        Maybe we could see each other less for a bit.
        I just need to be alone.
        I want more freedom.
        I would like you to be around more.
        Let's go out together more often.
        I need you to listen to me more.
        Could we have a date night soon?
        I'd appreciate more support with the kids.
        I'd like to see my friends more.
        I want to have my own life again.
        I need room to think.
        It'd be lovely to go dancing again some day.
        I need some me time.
    """,
}
FINE = """
    I'm always glad when you come home.
    You always make me laugh, thank you.
    You've always been there for me.
    I love how you always find the right words.
    You never forget our anniversary, and it means a lot to me.
    You never fail to cheer me up.
    I never work on Sundays.
    I always read for half an hour before bed.
    The neighbours never say hello.
    My train is always full on Mondays.
    You don't always have to cook on Sundays.
    I've never been to Lisbon; shall we go in May?
    You always know what to say to my father.
    We always have such a good time at your parents'.
    I'd like a walk alone on Sundays from nine to eleven, and then breakfast with you.
    I feel sad when we eat in front of the telly. Could we have dinner at the table on Fridays?
    I feel happy when we dance in the kitchen.
    I feel nervous before your family visits on Saturday; could we go for a walk first?
    I felt ignored at the meeting today, so I need a hug.
    I feel left out at work.
    I don't feel judged by you, and I'm glad of it.
    I felt used to the noise after a week.
    You make me feel safe.
    You make me feel at home when you light the fire.
    I feel like a walk. Do you want to come?
    I feel like pizza tonight.
    I feel like we've found a good rhythm on Tuesdays.
    It makes me happy when you sing in the shower.
    I feel pressured by my boss this week and need Wednesday evening to unwind.
    I feel lonely on Sunday evenings; would you call me at eight?
    If voices get loud, I'll leave the room for twenty minutes and then come back.
    If you're late on Thursday, I'll start dinner without you and keep yours warm.
    If you want the car on Saturday, I'll take the bus.
    If you need to work late, just text me by six.
    If we can't agree by Friday, I'd like to ask your sister what she thinks.
    If you'd rather stay in, I'll go with Tom and be back by eleven.
    When I'm ill I'd like you to bring me tea and leave me to sleep.
    I won't answer calls during dinner.
    I don't drink on weekdays, and I'd be glad of company in that.
    I leave parties at midnight; you're welcome to stay.
    I must finish the report tonight, but tomorrow evening is ours.
    I have to be at the airport by five, so I'd like an early night on Tuesday.
    You must be tired after that drive.
    You mustn't worry about the bill, I'll pay it on Monday.
    You have to see the garden, the roses are out!
    You don't need to ask me before you see your friends.
    You should have the bigger desk on Thursdays, you need it more.
    If you have to work on Saturday, we could have our brunch on Sunday.
    Do you have to be up early tomorrow, or shall we watch a film?
    The kids must be picked up at four; can you do Tuesdays?
    You can't imagine how glad I was to see you.
    If you can't make it on Friday, Saturday at seven works too.
    You'll love the new cafe, let's go on Saturday at ten.
    You'll have the flat to yourself on Tuesday, enjoy it.
    You can have the study on Mondays, I'll take it on Fridays.
    Could you do the dishes on the evenings when I cook?
    Would you be willing to turn the music down after ten?
    I'd like to spend Saturday afternoon with my sister, from two to six. Is that all right for you?
    I need an hour to myself after work, and then I'm all ears.
    I'd love a weekend alone in October; I'd ring you on both evenings.
    I want more time for painting: Wednesday evenings from seven to nine would be lovely.
    Could we have a date night every second Friday?
    I need a break at three.
    I'd like some quiet in the mornings until I've had my coffee.
    I'd like to sleep with the window open.
    I'd like us to decide together before either of us spends more than two hundred pounds.
    My journal is private, and so is yours.
    I keep my own bank account, and I'm happy to show you the bills.
    I'm not ready to talk about children yet. Can we come back to it in spring?
    Thanks for taking the kids on Saturday, I came home a new person.
    I owe you a lie-in. Sunday is yours until ten.
    After all you did at the party, I'd like to do the clearing up.
    I gave my old bike to your brother.
    I cancelled my dentist, so I'm free on Thursday after three.
    I'm proud of you for going back to school.
    Let me know by Wednesday whether you want to come along.
    I can't cook on Mondays because I get in at eight, but I'd gladly do Tuesdays.
    I will be home by ten.
    Please text me when you land.
    What would you like to do on your birthday?
    I'd prefer not to share my phone, and you needn't share yours.
    On Thursdays I go climbing with Ana and I'm back by ten. Would you like to come along once?
    It's hard for me when plans change at the last minute. Could you tell me by noon?
    I miss our Friday walks. Shall we start again this week?
    Your mum can always stay with us at Christmas.
    You can always call me, also at work.
    I feel close to you when we cook together.
    Happy to swap: you get Saturday morning and I get Sunday morning.
    In return I'll do the shopping every Friday.
    I was worried when you didn't ring on Tuesday; could you text me when you get there next time?
    My doctor says I must rest until Monday.
    They said you must bring your passport.
    I like it when you're around.
    Our neighbours can't have dogs, so they'd love to walk ours.
    No phones at the table, for both of us, at dinner. Does that suit you?
    Let's not talk about work after nine.
    If I get home before you, I'll put the rice on.
    If the kids are asleep by eight, we could watch the next episode.
    Either of us can say stop, and then we pause for half an hour.
    You could come with me to the lake on Sunday, or have the house to yourself.
"""


def lines(text: str) -> tuple[str, ...]:
    """One sentence or more in each line."""
    return tuple(line.strip() for line in text.strip().splitlines())
