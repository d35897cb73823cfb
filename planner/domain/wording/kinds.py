"""What the wording helper notices and likes. Other programs read these names, so they stay."""

from enum import StrEnum


class NoticeKind(StrEnum):
    """What might land harder than it is meant, and, first of all, somebody who is not well."""

    IN_NEED = "in_need"
    ALWAYS_NEVER = "always_never"
    ACCUSING_FEELING = "accusing_feeling"
    GUILT = "guilt"
    ORDER = "order"
    THREAT = "threat"
    VAGUE = "vague"


class GoodKind(StrEnum):
    """What makes words easy to say yes or no to."""

    I_STATEMENT = "i_statement"
    TIME = "time"
    END_OR_CONTACT = "end_or_contact"
    OFFER = "offer"
    QUESTION = "question"


# One sentence each, for whoever wrote the words.
NOTICE_WORDS = {
    NoticeKind.IN_NEED: (
        "You matter, and you need not be alone with this. Somebody you trust, a doctor or a crisis line "
        "would want to hear from you today; where it is urgent, an emergency number is there at any hour."
    ),
    NoticeKind.ALWAYS_NEVER: "“Always” and “never” are easy to argue with; one moment is not.",
    NoticeKind.ACCUSING_FEELING: "This tells what was done to you; the feeling under it is easier to hear.",
    NoticeKind.GUILT: "This may weigh on the other one; a plain wish is lighter to answer.",
    NoticeKind.ORDER: "This leaves little room for a no; as a wish it has a better chance of a glad yes.",
    NoticeKind.THREAT: "This may sound like a price to pay; what you are afraid of, or need, says more.",
    NoticeKind.VAGUE: "A time, an end or the next hello would make this easier to picture.",
}
GOOD_WORDS = {
    GoodKind.I_STATEMENT: "It speaks of you and what you need.",
    GoodKind.TIME: "It says when.",
    GoodKind.END_OR_CONTACT: "It says when you are back, or when you will be heard from.",
    GoodKind.OFFER: "It offers something too.",
    GoodKind.QUESTION: "It ends with a question, so there is room for an answer.",
}
