"""English is read, other languages are told apart from it, and doubt is English."""

import pytest

from factcheck.reading.tongue import other_language

GERMAN = (
    "Bei einem Brand auf der Fähre Halden sind am Montag mindestens zwölf Menschen ums Leben gekommen.\n\n"
    "Die Küstenwache teilte mit, dass noch vier Menschen vermisst werden."
)
ENGLISH = (
    "At least twelve people were killed on Monday when fire broke out on the ferry Halden.\n\n"
    "The coast guard said that four people were still missing off Tarnby."
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("German", GERMAN),
        ("French", "Au moins douze personnes ont été tuées lundi dans l'incendie du ferry Halden."),
        ("Spanish", "La guardia costera informó de que cuatro personas siguen desaparecidas en el mar."),
        ("Turkish", "Pazartesi günü Halden feribotunda çıkan yangında en az on iki kişi hayatını kaybetti."),
        ("Azerbaijani", "Bazar ertəsi Halden bərəsində baş verən yanğında ən azı on iki nəfər həlak olub."),
        ("Russian", "По меньшей мере двенадцать человек погибли в понедельник при пожаре на пароме."),
        ("Armenian", "Առնվազն տասներկու մարդ է զոհվել երկուշաբթի օրը լաստանավի հրդեհի հետևանքով։"),
        ("Arabic", "قتل اثنا عشر شخصا على الأقل يوم الاثنين في حريق العبارة."),
        ("Persian", "دست کم دوازده نفر روز دوشنبه در آتش سوزی کشتی کشته شدند."),
        ("Hindi", "सोमवार को नौका में आग लगने से कम से कम बारह लोगों की मौत हो गई।"),
        ("Japanese", "月曜日、フェリーの火災で少なくとも12人が死亡した。"),
        ("Korean", "월요일 여객선 화재로 최소 12명이 숨졌다."),
        ("Hungarian", "Legalább tizenkét ember vesztette életét hétfőn a Halden komp tüzében."),
    ],
)
def test_another_language_is_named(language: str, text: str) -> None:
    assert other_language(text, "en") == language


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        "At least 12 dead in ferry fire",
        "12 killed, 40 wounded",
        "Explosion kills nine, injures 40 in Tarnby market",
        "BREAKING NEWS UPDATE 12 DEAD FERRY BLAZE TARNBY POLICE SAY",
        "Azerbaijan shells Stepanakert; Yerevan vows reply",
        "José García, 45, Madrid; María López Hernández, 33, Sevilla; Juan Carlos de la Cruz, 61, Toledo",
        "Mehmet Yılmaz, Ayşe Demir, Mustafa Çelik, Fatma Şahin, Emre Öztürk and Zeynep Arslan were on the list.",
        "Jean-Pierre Dubois, Marie-Claire Lefèvre, François Moreau, Antoine de la Tour, Hélène du Pont",
        "Killed: 12. Wounded: 40. Missing: 3. Displaced: 12,000.",
        "https://news.example/2021/05/04/ferry-fire-12-dead desk@news.example",
        "12 🔥🔥🔥 !!!",
        "Halden fire: Georges Gilles de la Tourette mourned",
        "The Vostra lyceum (Russian: Вострецкий лицей; Georgian: ვოსტრის ლიცეუმი) collapsed, killing nine pupils.",
        "«Es ist schrecklich, wir haben alles verloren, und niemand hilft uns», said Anna Weber, whose house burned.",
        "",
    ],
)
def test_briefs_headlines_and_lists_of_names_are_english(text: str) -> None:
    assert other_language(text, "en") is None


def test_what_most_of_the_text_is_in_decides() -> None:
    assert other_language(f"{ENGLISH}\n\n{GERMAN}", "en") is None
    assert other_language(f"{GERMAN}\n\n{GERMAN}\n\n{GERMAN}\n\n{ENGLISH}", "en") == "German"


def test_another_language_may_be_the_one_wanted() -> None:
    assert other_language(GERMAN, "de") is None
    assert other_language(ENGLISH, "de") == "English"
    assert other_language(ENGLISH, "xx") == "English"
