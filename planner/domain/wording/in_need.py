"""Somebody who speaks of harming themselves, or of not wanting to be: somebody to look after."""

import re

from planner.domain.wording.gentler import plain
from planner.domain.wording.rules import NEVER, Rule, shape

_HELP = plain(
    "I'm not well at all, and I can't carry this alone. "
    "Could you stay with me tonight, and could we call somebody together?"
)
_HARM = r"(?:kill|hurt|harm|cut|starve|drown|hang|shoot|poison)(?:ing)?_myself"
_MIGHT = (
    "(?:will|would|could|might|may|going_to|want_to|wanted_to|wish_to|have_to|feel_like|thinking_of|thought_of|"
    "thinking_about|end_up|and|or|just)_(?:just_|really_|always_|only_)?"
)

RULES = (
    Rule(
        shape(
            rf"\b{_MIGHT}{_HARM}\b|\b(?:kill|harm|killing|harming)_myself\b|\bsuicid\w*|"
            r"\b(?:end|ending|take|taking)_my_(?:own_)?life\b|\bend_it_all\b|\b(?:slit|cut)_my_wrists?\b|"
            r"\b(?:can|could|will|do|would)_not_(?:want_to_)?(?:live|go_on|survive|carry_on_living)_"
            r"(?:any_?more|any_longer|like_this)|\bdo_something_(?:stupid|silly|terrible)\b|"
            r"\b(?:do|would|did)_not_want_to_(?:be_here|live|be_alive|wake_up|exist|go_on)(?:_any_?more|_any_longer)?(?:_,|$)|"
            r"\b(?:want|wish|rather|ready)_(?:i_was_|i_were_|to_|to_be_|be_)(?:dead|die|disappear_for_good)\b|"
            r"\bbetter_off_(?:dead|if_i_(?:was|were)_(?:dead|gone)|without_me)\b|"
            r"\b(?:nothing|no_reason|not_worth|no_point_in)_(?:left_)?(?:to_live|living|to_go_on)\b|"
            r"\bi_will_not_be_(?:alive|here_(?:any_?more|tomorrow|in_the_morning))\b|"
            r"\bjump_(?:off|out_of|in_front)\b|\b(?:take|swallow)_(?:all_)?(?:the|my|those|these|every)_(?:\w+_)?"
            r"(?:pills|tablets)_(?:at_once|and|in_the)"
        ),
        _HELP,
        NEVER,
        re.compile(r"\bjump (?:off|out of) (?:the (?:sofa|bed|diving|pier|rocks?|swing|plane)|bed|a plane)"),
    ),
)
