"""Words that sound like feelings and tell what somebody did, and the feeling that may lie under each."""

from planner.domain.wording.rules import any_of

# What somebody would have done, the feeling it may be, and what is wished for.
_LONELY = "lonely", "would love to feel close to you"
HURT = "hurt", "would like to feel taken seriously"
_TENSE = "tense", "would like some room to decide for myself"
_UNSURE = "unsure", "would like us to be open with each other"
_TIRED = "tired", "would love to hear what you see in what I do"
_FEELINGS = {
    _LONELY: "ignored abandoned neglected rejected unwanted unloved excluded invisible forgotten "
    "deserted dumped replaced "
    "sidelined overlooked unseen shut_out left_out left_behind left_alone pushed_away "
    "pushed_aside shoved_aside cast_aside "
    "brushed_aside brushed_off set_aside fobbed_off second_best unimportant cut_off "
    "kept_out frozen_out stonewalled "
    "cold_shouldered passed_over last_on disposable discarded unneeded unwelcome erased "
    "underestimated left_hanging dumped_with stood_up sidestepped unnoticed "
    "disregarded irrelevant",
    HURT: "disrespected belittled bullied criticised dismissed mocked patronised put_down judged "
    "attacked blamed insulted "
    "humiliated degraded talked_down_to talked_over talked_at spoken_to shouted_at "
    "yelled_at laughed_at lectured shamed "
    "misunderstood unheard unsupported undermined wronged mistreated treated abused "
    "provoked interrupted discounted "
    "walked_over walked_on trampled made_fun_of ridiculed punished silenced guilt_tripped "
    "scolded told_off let_down "
    "disbelieved accused victimised diminished ganged_up_on outnumbered thrown_under "
    "picked_on looked_down",
    _TENSE: "controlled trapped pressured pressurised pushed stifled smothered suffocated "
    "steamrolled overruled cornered "
    "interrogated intimidated coerced threatened micromanaged policed watched spied_on "
    "monitored tested caged boxed_in "
    "hemmed_in tied_down chained_up owned bossed ordered_about ordered_around mothered "
    "parented harassed hounded nagged "
    "bulldozed railroaded checked_up_on guilted forced dictated_to rushed outvoted "
    "squeezed infantilised talked_into crowded checked_on "
    "bossed_around supervised tracked",
    _UNSURE: "manipulated betrayed lied_to cheated cheated_on tricked deceived gaslit gaslighted "
    "kept_in_the_dark misled "
    "conned played fooled robbed strung_along double_crossed stabbed blackmailed sabotaged "
    "double_crossed led_on",
    _TIRED: "used(?!_to) unappreciated taken_for_granted taken_advantage_of undervalued unvalued "
    "exploited put_upon "
    "imposed_upon overworked milked unthanked dumped_on walked_all_over",
}
MOODS = {
    part.replace("_", " ").replace("(?! to)", ""): mood
    for mood, parts in _FEELINGS.items()
    for part in parts.split()
}
# The longer one first: cheated on is more than cheated.
PART = any_of(" ".join(sorted(" ".join(_FEELINGS.values()).split(), key=len, reverse=True)))
