"""What couples talk about, told from single words of a text."""

import re
from collections.abc import Iterable

from planner.domain.wording.rules import any_of
from planner.domain.wording.sentences import Word

# The first of these that a text touches is what it is about.
_WORDS = {
    "the children": "kids child children baby babies son daughter toddler homework bedtime",
    "our families": (
        "mother mum mam mom mother's mum's father dad parents sister brother sister's brother's "
        "in-laws family gran grandma aunt uncle cousin relatives"
    ),
    "the work at home": (
        "dishes? dishwasher bins? rubbish cooker oven washing laundry ironing clean(?:ing|ed)? "
        "hoover(?:ing)? tidy(?:ing)? cook(?:ing|ed)? kitchen bathroom lawn mow(?:ed)? shopping "
        "housework socks toilet hob sink nappies nappy plates? bedding groceries floor mop chores"
    ),
    "phones and screens": (
        "phones? scroll(?:ing)? laptop screens? telly tv tablet instagram facebook xbox playstation "
        "console gaming games? online whatsapp tiktok netflix"
    ),
    "money": (
        "money wages salary bank savings? rent pounds euros dollars debts? "
        "deposit bonus bills? receipts account card overdraft mortgage penny credit payslip budget"
    ),
    "closeness": (
        "sex touch(?:ed|ing)? kiss(?:ed)? cuddles? hugs? bed bedroom intimate intimacy affection naked"
    ),
    "drinking and smoking": (
        "drink(?:ing|s)? drunk bottle beers? wine whiskey weed smoke smoking cigarettes? vodka vape"
    ),
    "friends": "friends? mates? lads girls colleagues? choir",
    "how we spend our free time": (
        "football golf(?:ing)? bike cycling fishing gym match pub club band weekends? hobby hobbies "
        "guitar training camp rugby hurling motorbike poker darts drone garage shed running"
    ),
    "faith": "church mass mosque temple synagogue pray(?:er|ing)? faith sunday_service ramadan",
    "the days that matter to us": "birthday anniversary christmas easter holidays? valentine's wedding",
    "work": "work job shifts? office overtime meetings? business career",
    "the way we talk": (
        r"listen(?:ing)? interrupt(?:ing|ed)? sorry apolog\w+ story shout(?:ing)? yell(?:ing)? voice "
        "tone conversations? argue arguing attitude jokes? sulk(?:ing)?"
    ),
    "waiting for each other": "late wait(?:ed|ing)? appointments? punctual",
    "trust": "messages? texts? number secret lied? lying lies ex cheat(?:ed|ing)? password location",
    "my health": "health hospital illness operation doctor migraine tablets",
}
_THEMES = tuple(
    (theme, re.compile(rf"\b{any_of(words)}\b".replace("_", " "))) for theme, words in _WORDS.items()
)


def theme(words: Iterable[Word]) -> str | None:
    """Such as "money" or "the work at home"; None where no word tells."""
    said = " ".join(word.plain for word in words)
    return next((name for name, shape in _THEMES if shape.search(said)), None)
