"""Words that do the same work in a sentence. In a family ``_`` is a space within an expression."""

from planner.domain.wording.feelings import PART
from planner.domain.wording.praise import PRAISE
from planner.domain.wording.rules import any_of

_WORDS = {
    "span": (
        "day days night nights evening evenings morning mornings week weeks weekend weekends month "
        "months year years time times sunday saturday friday monday tuesday wednesday thursday "
        "christmas birthday holiday summer meal dinner party visit occasion conversation meeting minute "
        "hour row fight"
    ),
    "many": (
        r"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty \d+ "
        "all_these all_those all_our all_the so_many many how_many"
    ),
    "swear": "bloody damn damned blasted flipping blessed fucking sodding ruddy goddamn freaking single",
    "kin": (
        "mother mum mom mam mummy father dad daddy parents sister brother gran granny nan grandma "
        "grandad kids children son daughter boys girls baby little_one twins dog cat family mates "
        "friends aunt boss colleagues ex counsellor therapist priest neighbours"
    ),
    "partner": (
        "husband wife partner man woman father mother mum mom dad girlfriend boyfriend parent person "
        "spouse couple friend human_being son daughter grown_up adult fiance fiancee lover"
    ),
    "toil": (
        "scrub scrubbing scrubbed iron ironing ironed wash washing clean cleaning cleaned slave slaving "
        "slog slogging mop mopping hoover hoovering cook cooking chop wipe wiping fold folding nappies "
        "nappy laundry dishes ironing_board oven toilet toilets sweep sweeping packing queueing "
        "working_two_jobs double_shift double_shifts overtime hospital operation feeding_the_baby "
        "tidying"
    ),
    "ache": (
        "cry cried crying tears sob sobbing sobbed lonely awake sick ill exhausted worn_out headache "
        "migraine blood_pressure ulcer tablets pills heartbroken broken ache aching hurting miserable "
        "depressed unhappy suffer suffering suffered in_pain in_the_dark in_the_rain in_the_cold starve "
        "starving freeze freezing hungry lost_weight hair_loss panic_attack nerves"
    ),
    "leisure": (
        "golf golfing fishing pub match football gaming game games playstation xbox holiday trip mates "
        "sofa couch spa party parties snoring gym hobby hobbies bike cycling drinks drinking beer beers "
        "concert band club camp training cruise shed garage telly tv phone laptop screen computer "
        "shopping night_out weekend_away poker darts festival sailing skiing surfing fun"
    ),
    "harsh": (
        "late rude leave leaves left ignore ignored forget forgot forgotten refuse refused shout shouts "
        "shouting yell yelling criticise criticising complain complaining moan moaning nag nagging sulk "
        "sulking interrupt interrupting lie lied lying cheat drunk lazy selfish cold mean nasty "
        "late_home let_down blame blaming correct correcting mock mocking laugh_at roll sigh slam storm "
        "walk_off walk_away walk_out walked_off walked_out disappear vanish hide avoid excuse excuses "
        "glued sneer snap snapping argue arguing contradict undermine embarrass lecture lecturing boss "
        "bossing spend spent waste wasting cancel cancelled miss missed break broke break_promises "
        "take_over make_a_mess mess dirty scruffy side_with took_side take_her_side took_her_side "
        "took_his_side change_the_subject look_away switch_off go_quiet stare scroll scrolling snore "
        "last_minute fault wrong problem problems trouble fail failed reason_to reasons_not_to "
        "without_me"
    ),
    "caring": (
        "help helped listen listened ask asked say said thank thanked offer offered cook cooked clean "
        "cleaned tidy tidied remember remembered notice noticed apologise apologised plan planned call "
        "called ring rang visit visited hug hugged kiss kissed touch touched hold held think thought "
        "care cared share shared wash washed hoover hoovered drive driven pay paid take taken come came "
        "support supported check checked empty emptied change changed pick picked put do done make made "
        "bring brought buy bought get got got_up read play played stay stayed wait waited keep kept "
        "admit admitted agree agreed lift lifted bother bothered initiate initiated give given gave "
        "tell told talk talked answer answered"
    ),
    "feel": "feel feels felt feeling feelings impression sense sensation sensed suspicion",
    "blaming": (
        "manipulative controlling selfish cruel dishonest abusive hurtful disrespectful unfair uncaring "
        "heartless two-faced sneaky spiteful childish humiliating insulting patronising cold mean nasty "
        "possessive jealous narcissistic toxic arrogant lazy ungrateful condescending hostile "
        "passive_aggressive"
    ),
    "object": (
        "maid cleaner servant babysitter nanny taxi wallet atm cashpoint cash_machine flatmate roommate "
        "housemate lodger doormat ghost stranger afterthought spare_part spare_wheel fifth_wheel "
        "third_wheel prisoner slave idiot nobody joke nuisance employee secretary housekeeper chauffeur "
        "outsider intruder burden guest cook widow punchbag punching_bag hotel bank hostage puppet "
        "robot furniture lamp wallpaper accessory trophy pet dog toddler naughty_child "
        "piece_of_furniture burglar tenant unpaid caretaker skivvy dogsbody walking_wallet bin dustbin "
        "machine cow vending_machine helpdesk carer nurse hatstand coat_stand potted_plant plant "
        "fixture fool mug chore inconvenience extra backup plan_b suspect criminal schoolchild "
        "schoolgirl schoolboy pupil child kid teenager second_class_citizen background_noise noise item "
        "pest leper alien clown failure"
    ),
    "worse": (
        "leave leaving gone move_out moving_out pack_my pack_your packing divorce lawyer solicitor "
        "custody police court judge visa immigration social_services locks lock_you lock_the_door "
        "suitcase suitcases bags the_door spare_bed spare_room photos pictures messages screenshots "
        "facebook instagram whole_story counsellor your_boss cut_your your_card your_keys passport skip "
        "burn smash sell destroy cut_up cut_off end_it pay_for suffer consequences never_see goodbye "
        "replace someone_better another_woman another_man affair cheat my_mother's my_mum's my_parents' "
        "my_sister's my_brother's hearing_from your_mother your_parents your_wife ugly revenge "
        "single_again in_the_bin tell_her tell_him tell_them tell_the tell_your secret debts the_truth "
        "ebay withdraw your_things your_stuff your_clothes your_record your_records your_console "
        "your_bike your_bed your_dinner regret_it"
    ),
    "chore_verb": (
        "get put take go come stop sit tell ring call sell turn switch leave pick clear tidy change "
        "return write bring send drop keep do wear dress cover drive move stay say show ask give hand "
        "wash clean iron cook cancel delete sort cut shut lock pay apologise fix be finish empty lose "
        "quit start wait wipe hang fetch throw answer watch mind make forget"
    ),
    "subject": (
        "i we you he she they it this that these those the my our your his her a an if when while since "
        "because as what how why who where in on at from after before until there let every each some "
        "any no shall could would can may might will do does is are am was were have please thank "
        "thanks would_you not to for of with by one two three don't"
    ),
    "wish_verb": "need want like love appreciate wish prefer crave miss enjoy long hope value benefit",
    "want": (
        "space time attention affection closeness intimacy freedom independence privacy solitude peace "
        "quiet support romance tenderness fun help balance rest understanding appreciation warmth touch "
        "talk talking conversation conversations chat chats listening ear present presence around there "
        "together us_two the_two_of_us two_of_us date dates date_night cuddle cuddles hug hugs evenings "
        "weekends involved hand phone screen screens telly laptop open honest patient closer "
        "something_nice look_after take_over step_in pitch_in nights outings adventures adventure "
        "contact communication communicate alone myself me_time us_time own_thing hobbies friends "
        "reading running thinking air breather break housework cooking cleaning chores kids children "
        "spontaneous home calm sleep laughter laugh effort interest interested time_out getaway "
        "out_more share care helpful room distance comfort company sex kisses flexibility flexible "
        "slack input involvement money saving budget tidy tidier family parents thoughtful "
        "consideration considerate catch_up hang_out hanging_out reconnect unwind recharge switch_off "
        "slow_down get_out be_myself to_myself headspace downtime elbow_room spark passion fresh_air "
        "change harmony respect trust teamwork gentleness kindness compliments praise recognition "
        "loving gestures surprises flowers lie_in lie_ins pleasure faith prayer church sleep_in "
        "going_out weekend_away getaways travel trips holiday holidays visits visit music creative art "
        "garden gym exercise sport walks walk"
    ),
}
FAMILIES = {
    **{name: any_of(words).replace("_", " ") for name, words in _WORDS.items()},
    "part": PART.replace("_", " "),
    "praise": PRAISE,
}
