"""Whose word a stretch of a sentence is."""

from __future__ import annotations

import pytest
from parsing import tokens_of

from factcheck.language.actors import find_actors
from factcheck.language.speakers import find_speakers, open_quote
from factcheck.model.speech import Attribution, Claimant, Factuality, Voice


def spoken(text: str, words: str) -> Attribution | None:
    """The narrowest attribution that covers ``words``."""
    tokens = tokens_of(text)
    start = text.index(words)
    covering = [
        a
        for a in find_speakers(text, tokens, find_actors(text, tokens))
        if a.start <= start and start + len(words) <= a.end
    ]
    return min(covering, key=lambda a: a.end - a.start, default=None)


def claimants(said: Attribution | None) -> list[str]:
    return [c.name for c in said.claimants] if said else []


# sentence, words that are somebody's, whose, kind of the claimant, party it speaks for
SAID = [
    (
        "Peru's defence ministry said troops shelled the port, killing two men.",
        "killing two men",
        "Peru's defence ministry",
        "authority",
        "Peru",
    ),
    ("The Peruvian defense ministry said six men died.", "six men", "Peru's defence ministry", "authority", "Peru"),
    ("At least 12 people were killed, police said on Monday.", "12 people", "police", "authority", None),
    (
        "Cholera had killed 120 people, the Ministry of Health reported at noon on Tuesday.",
        "120 people",
        "Ministry of Health",
        "authority",
        None,
    ),
    (
        "Forty people died, the coast guard said after ending its search.",
        "Forty people",
        "coastguard",
        "authority",
        None,
    ),
    (
        "UNICEF's Situation Report No. 6, issued on 14 August, puts the number of dead at 214.",
        "dead at 214",
        "UNICEF",
        "group",
        None,
    ),
    ("The daily bulletin of the health ministry gives 212 deaths.", "212 deaths", "health ministry", "authority", None),
    (
        "The World Bank said that the Orrin district had recorded 117 deaths.",
        "117 deaths",
        "World Bank",
        "group",
        None,
    ),
    (
        "The mayor's office has closed its books: in Lenn alone, it said, 40 people died.",
        "40 people",
        "mayor",
        "authority",
        None,
    ),
    (
        "Six men died during the three-day siege of Tal Orrin, Amnesty International said in its report on the battle.",
        "Six men",
        "Amnesty International",
        "group",
        None,
    ),
    ("Twelve soldiers died and 30 were hurt, the ministry said.", "Twelve soldiers", "ministry", "authority", None),
    ("Twelve people, police said, were taken to hospital.", "Twelve people", "police", "authority", None),
    (
        "According to the Polish Centre for Policy Research, 13 people died.",
        "13 people",
        "Polish Centre for Policy Research",
        "group",
        None,
    ),
    (
        "At least 13 people died in the blast, according to hospital officials.",
        "13 people",
        "hospital",
        "authority",
        None,
    ),
    ("Rebel officials said that six fighters had died.", "six fighters", "rebels", "group", "rebels"),
    ("A spokesman for the junta said ten men were dead.", "ten men", "junta", "group", "junta"),
    ("Polish officials say that 14 people drowned.", "14 people", "Poland", "state", "Poland"),
    ("Lima said rebels had attacked the port.", "rebels", "Peru", "state", "Peru"),
    ("The Kremlin said two jets were lost.", "two jets", "Russia", "state", "Russia"),
    ("The army said it lost 14 soldiers.", "14 soldiers", "army", "force", "army"),
    ("Witnesses said the army opened fire.", "army", "witnesses", "witness", None),
    ("A villager who saw the attack said soldiers burned six houses.", "six houses", "villager", "witness", None),
    ("Opposition activists say 1,200 people died.", "1,200 people", "activists", "group", "opposition"),
    ("Polish President Anna Kowalska said that nine people died.", "nine people", "Anna Kowalska", "person", "Poland"),
    ("The prime minister, Jane Roe, said that two clerks had died.", "two clerks", "Jane Roe", "person", None),
    ("Police spokesman Jan Nowak said three people drowned.", "three people", "police", "authority", None),
    (
        "Ruth Lee, a spokesman for the defence ministry of Peru, said six men died.",
        "six men",
        "Peru's defence ministry",
        "authority",
        "Peru",
    ),
    ("Turkish state media reported that four soldiers died.", "four soldiers", "media", "media", "Turkey"),
    ("According to the fire chief, the blaze killed ten people.", "ten people", "fire service", "authority", None),
    ("The commission's final report counts 74 dead.", "74 dead", "commission", "authority", None),
    ("The ministry put the toll at 13.", "13", "ministry", "authority", None),
    ("Figures from the health ministry show 45 people died.", "45 people", "health ministry", "authority", None),
    ("The U.N. estimates that 31,000 people died in the war.", "31,000 people", "United Nations", "group", None),
    ("Twelve deaths were reported by the health ministry.", "Twelve deaths", "health ministry", "authority", None),
    ("Toll rises to 24: officials", "24", "officials", "authority", None),
    ("Police: two killed in crash", "two", "police", "authority", None),
    ("Ten dead in landslide, say rescuers", "Ten dead", "rescuers", "authority", None),
    ("He added that the attack began at dawn.", "the attack", "he", "anonymous", None),
    (
        "The army killed 20 men, a military spokesman said, adding that two soldiers died.",
        "two soldiers",
        "military",
        "force",
        "military",
    ),
    ("As officials said earlier, 14 people died.", "14 people", "officials", "authority", None),
    ("In a statement, the Taliban said they had killed 15 soldiers.", "15 soldiers", "Taliban", "group", "Taliban"),
    ("The militants, who say they killed the pilot, hold the town.", "the pilot", "militants", "group", "militants"),
    ("Responsibility lies with Minsk, the president said.", "Minsk", "president", "person", None),
]


@pytest.mark.parametrize(("text", "words", "name", "kind", "of"), SAID)
def test_indirect_speech(text: str, words: str, name: str, kind: str, of: str | None) -> None:
    said = spoken(text, words)
    assert said is not None
    assert said.claimants == (Claimant(name=name, kind=kind, of=of),)
    assert said.voice is Voice.ATTRIBUTED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police killed the driver.", "the driver"),
        ("Two soldiers are confirmed to have died.", "Two soldiers"),
        ("The video shows soldiers beating a man.", "a man"),
        ("Police have identified the gunman as John Doe, 32.", "John Doe"),
        ("Firefighters put out the fire that killed ten people.", "ten people"),
        ("The ministry has not said how many people died.", "how many"),
        ("No group claimed the attack that killed ten people.", "ten people"),
        ("The tournament had concluded when ten people died.", "ten people"),
        ("The law suggests that thieves are rare.", "thieves"),
    ],
)
def test_own_voice(text: str, words: str) -> None:
    assert spoken(text, words) is None


@pytest.mark.parametrize(
    ("text", "words", "name", "via"),
    [
        ("Reuters reported, citing rebel officials, that 13 people died.", "13 people", "rebels", "Reuters"),
        ("Rebel officials told Reuters that 13 fighters had died.", "13 fighters", "rebels", "Reuters"),
        ("A hospital source told AFP that 35 bodies had arrived.", "35 bodies", "hospital", "AFP"),
        (
            "The mayor was quoted by Interfax as saying that nine people were missing.",
            "nine people",
            "mayor",
            "Interfax",
        ),
    ],
)
def test_chains(text: str, words: str, name: str, via: str) -> None:
    said = spoken(text, words)
    assert said is not None
    assert [(c.name, c.via) for c in said.claimants] == [(name, via)]


@pytest.mark.parametrize(
    ("text", "words", "names", "stance"),
    [
        ("Lima accused Quito of launching an attack on the border.", "Quito of launching", ["Peru"], "accusation"),
        ("Quito was accused by Lima of shelling a village.", "shelling a village", ["Peru"], "accusation"),
        ("Peru and Ecuador accused each other of starting the war.", "starting", ["Peru", "Ecuador"], "accusation"),
        ("The army blamed the deaths on rebels.", "the deaths on rebels", ["army"], "blame"),
        ("The army blamed rebels for the deaths.", "rebels for the deaths", ["army"], "blame"),
        (
            "The attack, blamed on separatists by Kyiv, killed five.",
            "The attack, blamed on separatists",
            ["Ukraine"],
            "blame",
        ),
        ("Ten died in an attack that Lima blamed on Quito.", "an attack", ["Peru"], "blame"),
        ("Lima holds Quito responsible for the attack.", "Quito responsible", ["Peru"], "blame"),
        ("The two sides blamed each other for the fighting.", "the fighting", ["both sides"], "blame"),
        ("Paris condemned the attack by separatists.", "the attack by separatists", ["France"], "accusation"),
        ("The attack was condemned by the UN.", "The attack", ["United Nations"], "accusation"),
        ("The rebels claimed to have shot down two helicopters.", "two helicopters", ["rebels"], "distancing"),
        ("The minister admitted that ten men died.", "ten men", ["minister"], "committed"),
        ("Turkey's claim that it shot down a jet was not repeated.", "shot down a jet", ["Turkey"], "distancing"),
        ("It was determined that the fire had started in the kitchen.", "the fire", [], "investigated"),
        ("The gunman reportedly killed three people.", "three people", [], "hearsay"),
    ],
)
def test_stances(text: str, words: str, names: list[str], stance: str) -> None:
    said = spoken(text, words)
    assert said is not None
    assert (claimants(said), said.stance) == (names, stance)


@pytest.mark.parametrize(
    ("text", "words", "factuality"),
    [
        ("The ministry denied that its forces had shelled the village.", "shelled the village", Factuality.DENIED),
        ("The regime denied allegations that it fired the rocket.", "fired the rocket", Factuality.DENIED),
        ("Moscow denied shelling the village.", "shelling the village", Factuality.DENIED),
        ("The rebels rejected the accusation.", "the accusation", Factuality.DENIED),
        ("The ministry dismissed the report as false.", "the report", Factuality.DENIED),
        ("Three people are believed to be dead.", "Three people", Factuality.POSSIBLE),
        ("Unconfirmed reports of 30 deaths reached the capital.", "30 deaths", Factuality.POSSIBLE),
        ("The ministry could not confirm that anyone had died.", "anyone", Factuality.POSSIBLE),
        ("Officials fear that 40 people have drowned.", "40 people", Factuality.NON_FACTUAL),
        ("Some 20 people were reported killed.", "20 people", Factuality.STATED),
    ],
)
def test_how_the_speaker_puts_it(text: str, words: str, factuality: Factuality) -> None:
    said = spoken(text, words)
    assert said is not None
    assert said.factuality is factuality


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("“We have recorded 10 dead,” said a spokesman for the junta.", "10 dead", "junta"),
        ("Polish President Anna Kowalska said: “They fired first.”", "They fired first", "Anna Kowalska"),
        ('"They began it," said the minister.', "They began it", "minister"),
        ("The president described the raid as “an act of aggression”.", "an act of aggression", "president"),
        ("“This is a massacre,” the mayor told reporters, “and we will find them.”", "we will find them", "mayor"),
        ("“This is a massacre,” the mayor told reporters, “and we will find them.”", "a massacre", "mayor"),
        ('"They opened fire on us without any warning."', "opened fire", ""),
    ],
)
def test_direct_speech(text: str, words: str, name: str) -> None:
    said = spoken(text, words)
    assert said is not None
    assert (claimants(said), said.direct) == ([name], True)


def test_what_a_named_speaker_passes_on_stays_the_speakers() -> None:
    said = spoken("Police said he allegedly fired first.", "fired first")
    assert claimants(said) == ["police"]


def test_two_speakers_in_one_sentence() -> None:
    text = "Lima said Ecuador had launched the attack, and Quito said Peru had fired first."
    assert claimants(spoken(text, "launched the attack")) == ["Peru"]
    assert claimants(spoken(text, "fired first")) == ["Ecuador"]


def test_the_cue_is_printed_as_it_stands() -> None:
    text, base = "Peru's army said ten men died.", 100
    tokens = tokens_of(text, base)
    (said,) = find_speakers(text, tokens, find_actors(text, tokens, base), base)
    assert said.cue == "Peru's army said" == text[said.cue_start - base : said.cue_end - base]


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("“They came at dawn.", True),
        ("“They came at dawn,” he said.", False),
        ('"They came at dawn.', True),
        ("They left.”", False),
        ("It's over.", False),
    ],
)
def test_open_quotations(text: str, opened: bool) -> None:
    assert open_quote(text) is opened
