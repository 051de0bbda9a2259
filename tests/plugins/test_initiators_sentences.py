"""Sentences in news style: who is said to have begun it or done it, whose word that is, and what is no such claim at all."""

# ruff: noqa: E501

from __future__ import annotations

from functools import cache

import pytest

import factcheck
from factcheck import Article, Claim, Role

TABLE = """\
# sentence | rule | initiator | target | act | sign | claimants | factuality
The attacks on Monday came from Cambodia, the minister said. | FC201 | Cambodia | - | exclusive | + | minister | stated
Thailand fired the first shot in the border clash. | FC201 | Thailand | - | exclusive | + | - | stated
Eritrea broke the ceasefire on Friday. | FC201 | Eritrea | - | exclusive | + | - | stated
Ethiopia was behind the attack on the airport. | FC202 | Ethiopia | airport | blame | + | - | stated
The attack on the market was carried out by the rebels. | FC202 | rebels | market | blame | + | - | stated
The bombs were dropped by Libyan warplanes. | FC202 | Libya | - | non_exclusive | + | - | stated
The airliner was shot down by the separatists. | FC202 | separatists | airliner | blame | + | - | stated
The bombing was claimed by the Black Heron group. | FC202 | Black Heron group | - | blame | + | group | stated
The attack was blamed on Chad. | FC202 | Chad | - | blame | + | - | stated
The president pointed the finger at Eritrea over the bombing. | FC202 | Eritrea | - | blame | + | president | stated
Kenya held Somalia responsible for the raid on the village. | FC202 | Somalia | village | blame | + | Kenya | stated
The army was accused of carrying out the massacre. | FC202 | army | - | blame | + | - | stated
Peru denied any role in the bombing of the bridge. | FC202 | Peru | bridge | blame | - | Peru | stated
Peru denied any involvement in the attack. | FC202 | Peru | - | blame | - | Peru | stated
No one has claimed responsibility for the blast. | FC202 | - | - | unclaimed | - | - | stated
Both sides accused each other of opening fire first. | FC201 | - | - | mutual_blame | + | both sides | stated
Phnom Penh says Thailand started it. | FC201 | Thailand | - | exclusive | + | Cambodia | stated
Thai troops launched a counter-offensive along the border on Tuesday. | FC201 | Thailand | - | responsive | + | - | stated
The strike was in retaliation for Cambodia's attack on the base. | FC201 | - | Cambodia | responsive | + | - | stated
Ecuador called the attack by Peru unprovoked. | FC201 | Peru | - | exclusive | + | Ecuador | stated
Evidence points to the army as the author of the attack. | FC202 | army | - | blame | + | - | possible
The planes are suspected to be Libyan. | FC202 | Libya | - | blame | + | - | possible
The attackers are believed to be members of Black Heron. | FC202 | Black Heron | - | blame | + | - | possible
A joint attack by Chad and Niger hit the camp on Friday. | FC202 | Chad and Niger | - | non_exclusive | + | - | stated
Libyan or Sudanese warplanes bombed the hospital. | FC202 | Libya or Sudanese | hospital | non_exclusive | + | - | stated
It was Norland that started the war on Sunday, the president of Veltria said. | FC201 | Norland | - | exclusive | + | Veltria | stated
Responsibility for the outbreak lies with Asmara, Addis Ababa said. | FC201 | Eritrea | - | exclusive | + | Ethiopia | stated
Thailand and Cambodia traded accusations over who started the fighting. | FC201 | - | - | mutual_blame | + | Thailand, Cambodia | stated
The army repelled an attack by the rebels near Tarnby. | FC201 | army | rebels | responsive | + | - | stated
Sudan launched an attack on a post in Chad on Sunday in response to shelling by Chad. | FC201 | Sudan | Chad | responsive | + | - | stated
Thailand accused Cambodia of starting the fighting on the border. | FC201 | Cambodia | - | exclusive | + | Thailand | stated
Cambodia was accused by Thailand of having started the war. | FC201 | Cambodia | - | exclusive | + | Thailand | stated
Ethiopia blamed Eritrea for the outbreak of violence. | FC201 | Eritrea | - | exclusive | + | Ethiopia | stated
Ethiopia blamed the bombing of the station on Eritrea. | FC202 | Eritrea | station | blame | + | Ethiopia | stated
The government laid the blame for the massacre on the rebels. | FC202 | rebels | - | blame | + | government | stated
Sudan attributed the drone strike on the depot to Libya. | FC202 | Libya | - | blame | + | Sudan | stated
Chad put the blame on Sudan for the border clashes. | FC201 | Sudan | - | exclusive | + | Chad | stated
Police suspect the Black Heron group of the bombing. | FC202 | Black Heron group | - | blame | + | police | possible
Peru condemned Ecuador's attack on the outpost. | FC202 | Ecuador | outpost | non_exclusive | + | Peru | stated
Peru condemned the unprovoked attack by Ecuador on its outpost. | FC201 | Ecuador | outpost | exclusive | + | Peru | stated
The rebels rejected accusations that they had shelled the hospital. | FC202 | rebels | hospital | blame | - | rebels | stated
The rebels dismissed the claim that they were behind the blast. | FC202 | rebels | - | blame | - | rebels | stated
Eritrea denied that its troops had fired first. | FC201 | Eritrea | - | exclusive | - | Eritrea | stated
The army denied responsibility for the airstrike on the school. | FC202 | army | school | blame | - | army | stated
Honduras denied carrying out the raid. | FC202 | Honduras | - | blame | - | Honduras | stated
Black Heron claimed responsibility for the attack on the embassy. | FC202 | Black Heron | embassy | blame | + | Black Heron | stated
The rebels said they had carried out the bombing of the depot. | FC202 | rebels | depot | blame | + | rebels | stated
Nobody has claimed the attack on the embassy. | FC202 | - | embassy | unclaimed | - | - | stated
No group immediately claimed responsibility for the attack. | FC202 | - | - | unclaimed | - | - | stated
Responsibility was claimed by Black Heron. | FC202 | Black Heron | - | blame | + | Black Heron | stated
Thai and Cambodian troops exchanged fire on Sunday. | FC201 | Thailand and Cambodian | - | reciprocal | + | - | stated
Each side accused the other of firing first. | FC201 | - | - | mutual_blame | + | side | stated
Chad and Sudan blamed each other for the outbreak of fighting. | FC201 | - | - | mutual_blame | + | Chad, Sudan | stated
Kenya and Somalia traded blame over the clash. | FC201 | - | - | mutual_blame | + | Kenya, Somalia | stated
The army and the rebels accused each other of shelling the hospital. | FC202 | - | - | mutual_blame | + | army, rebels | stated
Eritrean forces returned fire after an attack by Ethiopian troops. | FC201 | Eritrea | - | responsive | + | - | stated
Libya retaliated with air strikes on Monday. | FC201 | Libya | - | responsive | + | - | stated
The army responded to the attack by the rebels with artillery. | FC201 | army | - | responsive | + | - | stated
It was the rebels who shelled the market, the army said. | FC202 | rebels | market | non_exclusive | + | army | stated
It was a rebel rocket that hit the school. | FC202 | rebels | school | blame | + | - | stated
The missile that struck the market was fired by the army. | FC202 | army | market | blame | + | - | stated
The attack was the work of Black Heron, the minister said. | FC202 | Black Heron | - | blame | + | minister | stated
Ecuador invaded Peru in January. | FC201 | Ecuador | Peru | exclusive | + | - | stated
Fighting erupted on Sunday when Thai troops opened fire on a village. | FC201 | Thailand | village | exclusive | + | - | stated
The war began after Ecuador attacked Peru. | FC201 | Ecuador | Peru | exclusive | + | - | stated
The shelling by Thai artillery wounded ten people. | FC202 | Thailand | - | non_exclusive | + | - | stated
The rebels are thought to have planted the bomb. | FC202 | rebels | - | blame | + | - | possible
Suspected rebels attacked the convoy. | FC202 | rebels | convoy | non_exclusive | + | - | possible
Signs suggest that the army was behind the attack. | FC202 | army | - | blame | + | - | possible
The minister called Eritrea the aggressor. | FC201 | Eritrea | - | exclusive | + | minister | stated
Eritrea is the aggressor, the minister said. | FC201 | Eritrea | - | exclusive | + | minister | stated
Eritrea violated the ceasefire, the ministry said. | FC202 | Eritrea | - | non_exclusive | + | ministry | stated
Ecuador's aggression against Peru began at dawn. | FC201 | Ecuador | Peru | exclusive | + | - | stated
Rebels set off the fighting, said the colonel. | FC201 | rebels | - | exclusive | + | colonel | stated
Villages on the border were shelled by Thai forces. | FC202 | Thailand | villages | non_exclusive | + | - | stated
The airliner was brought down by a missile fired by the separatists. | FC202 | separatists | airliner | blame | + | - | stated
The president said Eritrea had unleashed the war. | FC201 | Eritrea | - | exclusive | + | president | stated
Hostilities were opened by Cambodia, the envoy said. | FC201 | Cambodia | - | exclusive | + | envoy | stated
Thailand said it did not start the fighting. | FC201 | Thailand | - | exclusive | - | Thailand | stated
The blasts bore the hallmarks of Black Heron. | FC202 | Black Heron | - | blame | + | - | possible
The rebels claimed the bombing of the bridge. | FC202 | rebels | bridge | blame | + | rebels | stated
It is the rebels who are responsible for the massacre. | FC202 | rebels | - | blame | + | - | stated
The rockets were launched from Chad. | FC202 | Chad | - | non_exclusive | + | - | stated
Eritrea began the war, the historian wrote. | FC201 | Eritrea | - | exclusive | + | historian | stated
The rebels started the clashes by ambushing a patrol. | FC201 | rebels | - | exclusive | + | - | stated
Ecuador provoked the conflict, the minister said. | FC201 | Ecuador | - | exclusive | + | minister | stated
The conflict was provoked by Ecuador, the minister said. | FC201 | Ecuador | - | exclusive | + | minister | stated
Cambodian soldiers shot first, the Thai army said. | FC201 | Cambodia | - | exclusive | + | Thailand | stated
Gunmen opened fire on a bus near the border. | FC202 | gunmen | bus | non_exclusive | + | - | stated
Rebels ambushed a convoy in the north on Friday. | FC202 | rebels | convoy | non_exclusive | + | - | stated
Militants stormed the barracks on Friday. | FC202 | militants | barracks | non_exclusive | + | - | stated
Warplanes bombed the hospital on Monday. | FC202 | warplanes | hospital | non_exclusive | + | - | stated
The school was hit by an army shell. | FC202 | army | school | non_exclusive | + | - | stated
The army blew up the bridge on Sunday. | FC202 | army | bridge | blame | + | - | stated
The rebels broke the truce on Friday, the army said. | FC201 | rebels | - | exclusive | + | army | stated
Somali militants raided a Kenyan village. | FC202 | militants | Kenyan village | non_exclusive | + | - | stated
An attack by Chad on Sudan killed ten people. | FC202 | Chad | - | non_exclusive | + | - | stated
Sudan's shelling of the town killed two people. | FC202 | Sudan | town | non_exclusive | + | - | stated
Thailand's surprise attack on Cambodia began at dawn. | FC201 | Thailand | Cambodia | exclusive | + | - | stated
The army began a counterattack on Tuesday. | FC201 | army | - | responsive | + | - | stated
Peruvian troops repelled an attack by Ecuador. | FC201 | Peru | Ecuador | responsive | + | - | stated
Ecuador hit back with rockets. | FC201 | Ecuador | - | responsive | + | - | stated
The army fought back on Tuesday. | FC201 | army | - | responsive | + | - | stated
The raid was a response to shelling by the rebels. | FC201 | - | rebels | responsive | + | - | stated
The airstrike came in response to rocket fire from Gaza. | FC201 | - | Gaza | responsive | + | - | stated
The army clashed with the rebels near the bridge. | FC201 | army | - | reciprocal | + | - | stated
The army did not shell the hospital, a spokesman said. | FC202 | army | hospital | non_exclusive | - | spokesman | stated
Cambodia rejected Thai accusations that it had started the fighting. | FC201 | Cambodia | - | exclusive | - | Cambodia | stated
The accusation that it fired first was dismissed by Cambodia. | FC201 | Cambodia | - | exclusive | - | Cambodia | stated
Ethiopia refuted claims that its jets had bombed the market. | FC202 | Ethiopia | market | blame | - | Ethiopia | stated
The rebels denied shelling the school. | FC202 | rebels | school | blame | - | rebels | stated
The rebels admitted shooting down the airliner. | FC202 | rebels | airliner | blame | + | rebels | stated
The group confessed to the bombing of the church. | FC202 | group | church | blame | + | group | stated
The attack has not been claimed by any group. | FC202 | - | - | unclaimed | - | - | stated
Kenya holds the militants responsible for the bombing. | FC202 | militants | - | blame | + | Kenya | stated
The militants were held responsible for the bombing. | FC202 | militants | - | blame | + | - | stated
Blame for the war lies with Ecuador, the envoy said. | FC201 | Ecuador | - | exclusive | + | envoy | stated
The envoy said the fault for the war lay with Ecuador. | FC201 | Ecuador | - | exclusive | + | envoy | stated
Investigators pointed the finger at the separatists for the downing of the jet. | FC202 | separatists | jet | blame | + | investigators | stated
Evidence indicates that the rebels carried out the attack. | FC202 | rebels | - | blame | + | - | possible
The rebels were probably behind the bombing. | FC202 | rebels | - | blame | + | - | possible
The rebels may have fired the rocket. | FC202 | rebels | - | blame | + | - | possible
It appears that the army carried out the strike. | FC202 | army | - | blame | + | - | possible
The army is believed to be responsible for the massacre. | FC202 | army | - | blame | + | - | possible
The suspected army shelling killed two people. | FC202 | army | people | non_exclusive | + | - | possible
Did the army shell the hospital? | FC202 | army | hospital | non_exclusive | + | - | non_factual
The rebels reportedly shelled the town. | FC202 | rebels | town | non_exclusive | + | - | stated
The ministry said that Libyan drones took part in the raid. | FC202 | Libya | - | non_exclusive | + | ministry | stated
Chad played no part in the raid, the ministry said. | FC202 | Chad | - | blame | - | ministry | stated
Chad and Niger carried out the attack, the ministry said. | FC202 | Chad and Niger | - | blame | + | ministry | stated
The raid was carried out jointly by Chad and Niger. | FC202 | Chad and Niger | - | blame | + | - | stated
The president's forces shelled the suburb. | FC202 | government | suburb | non_exclusive | + | - | stated
The junta dismissed as baseless the charge that its gunners had set off the fighting. | FC201 | junta | - | exclusive | - | junta | stated
The rebels denied the attack. | FC202 | rebels | - | blame | - | rebels | stated
Warplanes, either Libyan or Sudanese, carried out six strikes on the town. | FC202 | Libya or Sudan | town | non_exclusive | + | - | stated
The monitor said the planes were believed to be Libyan. | FC202 | Libya | - | blame | + | monitor | possible
The monitor added that the warplanes are thought to be Libyan. | FC202 | Libya | - | blame | + | monitor | possible
The rebels fired first, the colonel told reporters. | FC201 | rebels | - | exclusive | + | colonel | stated
According to the ministry, Sudan was the first to open fire. | FC201 | Sudan | - | exclusive | + | ministry | stated
Ecuador unleashed a war against Peru. | FC201 | Ecuador | Peru | exclusive | + | - | stated
Eritrea instigated the violence, the envoy said. | FC201 | Eritrea | - | exclusive | + | envoy | stated
Sudan has been accused of an attack on a refugee camp. | FC202 | Sudan | refugee camp | blame | + | - | stated
The monitors accused the army of targeting villages. | FC202 | army | villages | non_exclusive | + | monitors | stated
The Thai army blamed Cambodian troops for the shooting. | FC202 | Cambodia | - | blame | + | Thailand | stated
Kenya blames the militants for the kidnapping. | FC202 | militants | - | blame | + | Kenya | stated
The government was blamed for the massacre. | FC202 | government | - | blame | + | - | stated
The rebels were blamed by the government for the massacre. | FC202 | rebels | - | blame | + | government | stated
Chad denounced Sudan's raid on the border post. | FC202 | Sudan | border post | non_exclusive | + | Chad | stated
A Libyan air strike hit the depot. | FC202 | Libya | - | non_exclusive | + | - | stated
The bombardment of the port by Eritrea continued. | FC202 | Eritrea | port | non_exclusive | + | - | stated
The president said the attack was carried out by Black Heron. | FC202 | Black Heron | - | blame | + | president | stated
The ship was torpedoed by Cambodia. | FC202 | Cambodia | ship | blame | + | - | stated
The rebels hijacked the airliner on Monday. | FC202 | rebels | airliner | blame | + | - | stated
Black Heron assassinated the minister. | FC202 | Black Heron | minister | blame | + | - | stated
The bridge was blown up by the army. | FC202 | army | bridge | blame | + | - | stated
Peru said its troops had retaliated. | FC201 | Peru | - | responsive | + | Peru | stated
Chad did not carry out the attack, the minister said. | FC202 | Chad | - | blame | - | minister | stated
The army never shelled the camp, the general said. | FC202 | army | camp | non_exclusive | - | general | stated
Sudria said it had fired in self-defence. | FC201 | Sudria | - | responsive | + | Sudria | stated
Sudrian troops fired only after being attacked by Northland. | FC201 | Sudrians | Northland | responsive | + | - | stated
Deputies returned fire only after Ivo Brandt shot at them, the sheriff said. | FC201 | deputies | Ivo Brandt | responsive | + | sheriff | stated
The commissioner admitted that his officers had fired before the demonstrators did. | FC201 | officers | - | exclusive | + | commissioner | stated
The Orrin Front said it alone had bombed the tunnel. | FC202 | Orrin Front | tunnel | non_exclusive | + | Orrin Front | stated
The brawl started when about 60 Corvell supporters charged a bar. | FC201 | Corvell supporters | - | exclusive | + | - | stated
Northland is suspected of being behind the attack. | FC202 | Northland | - | blame | + | - | possible
Police have named Ivo Brandt as the gunman. | FC202 | Ivo Brandt | - | blame | + | - | stated
Prosecutors charged three students over the arson attack on the library. | FC202 | students | library | blame | + | - | stated
A court convicted two brothers of bombing the courthouse. | FC202 | brothers | courthouse | blame | + | - | stated
Ivo Brandt pleaded not guilty to planting the bomb. | FC202 | Ivo Brandt | - | blame | - | Ivo Brandt | stated
The group that carried out the attack was the Free Lenn Front. | FC202 | Free Lenn Front | - | blame | + | - | stated
The brawl was started by visiting fans. | FC201 | fans | - | exclusive | + | - | stated
It is unclear which side fired first. | FC201 | - | - | not_known | - | - | stated
The fire was set by inmates of the Tarnby jail. | FC202 | inmates | - | non_exclusive | + | - | stated
A car driven by Ivo Brandt ploughed into the crowd. | FC202 | Ivo Brandt | crowd | non_exclusive | + | - | stated
The convoy was hit by a missile launched from Northland territory. | FC202 | Northland | convoy | non_exclusive | + | - | stated
The bullet that killed the envoy came from a police rifle. | FC202 | police | envoy | blame | + | - | stated
The drones that hit the terminal were launched by Sudria, the ministry said. | FC202 | Sudria | terminal | non_exclusive | + | ministry | stated
Fighters overran the post on Friday. | FC202 | fighters | post | non_exclusive | + | - | stated
Blame for the massacre was laid at the army's door. | FC202 | army | - | blame | + | - | stated
Gunmen shot dead the mayor of Tarnby. | FC202 | gunmen | mayor | non_exclusive | + | - | stated
Norland failed to hit the depot. | FC202 | Norland | depot | non_exclusive | - | - | stated
The army launched attacks on the rebels. | FC202 | army | rebels | non_exclusive | + | - | stated
A US airstrike hit the hospital. | FC202 | United States | - | non_exclusive | + | - | stated
The Norland missile struck the depot. | FC202 | Norland | depot | non_exclusive | + | - | stated
Corvell's shelling of the depot was condemned. | FC202 | Corvell | depot | non_exclusive | + | - | stated
The rights group investigated claims that the army had shelled the camp. | FC202 | army | camp | non_exclusive | + | - | non_factual
The monitors said they had investigated suggestions the attacks came from rebels. | FC201 | rebels | - | exclusive | + | monitors | non_factual
Norland's ministry rejected Sudria's claim that its drones had hit the depot. | FC202 | Norland | depot | blame | - | Norland's ministry | stated
"""

NOTHING = """\
The opposition launched an attack on the government's tax plan.
The striker attacked the goal twice in the first half.
Shares took a hit as traders attacked the pound.
The minister died of a heart attack on Monday.
Train drivers launched a strike over pay on Monday.
Fire destroyed the market on Sunday.
The fire killed five people.
Police launched an inquiry into the bombing.
Prosecutors opened an investigation into the attack.
The war started in 1991.
The trade war between Chad and Peru began in March.
Fighting erupted on Sunday.
Cambodia started talks with Thailand.
The government launched a campaign against malaria.
The mayor was accused of fraud.
He was blamed for the defeat.
The company was held responsible for the oil spill.
The team fired its coach.
Chad opened fire stations in the north.
The president responded to the attack with a call for calm.
The party blamed the government for the rise in prices.
Firefighters were behind the wheel.
The army denied that prices had risen.
The earthquake struck at dawn.
The storm hit the coast on Monday.
Kenya launched a satellite on Monday.
Peru beat Ecuador in the opening clash.
Chad and Sudan rejected calls for a halt to the fighting.
Villages on the border were shelled overnight.
The village came under fire on Sunday.
A blast tore through the market on Friday.
The union began a hunger strike.
The film begins with the war.
The bank triggered a sell-off in the markets.
The comedian bombed on stage.
The goalkeeper invaded nobody's space.
Kenya exchanged prisoners with Somalia.
Ministers exchanged letters on Monday.
The deal ended the war.
The minister took responsibility for the budget.
Peru broke the record in the relay.
The president condemned the violence.
Two soldiers died in the attack.
The court found the firm liable for the crash.
Rescuers responded to the blast within minutes.
The shell of the building still stands.
The general denied the request.
The rocket carried a satellite into orbit.
The Tarnby mine blast killed nine people.
The Corvell nightclub shooting shocked the city.
A US mass shooting shocked the town.
The terrorist attack on the market killed nine.
The family murders shocked the village.
The city's blast killed nine.
Artillery fire was heard near Tarnby.
Congress debated military strikes on Sudria.
More people have been killed by guns than by knives.
Police said he attacked the depot.
The Sudrian earthquake hit the town on Monday.
Police and ambulances descended on the scene.
"""

ROWS = [row.split(" | ") for row in TABLE.splitlines() if not row.startswith("#")]
QUIET = NOTHING.splitlines()


@cache
def claims() -> dict[str, list[Claim]]:
    """All sentences read in one batch, one an article."""
    found: dict[str, list[Claim]] = {s: [] for s in [*(row[0] for row in ROWS), *QUIET]}
    articles = [Article(id=s, text=s, source="Post", published="2021-05-04") for s in found]
    for claim in factcheck.extract(articles):
        if claim.rule in ("FC201", "FC202"):
            found[claim.article].append(claim)
    return found


def told(claim: Claim) -> list[str]:
    """A claim as a row of the table gives it."""
    role = claim.value
    assert isinstance(role, Role)
    sign = "+" if role.polarity else "-"
    said = ", ".join(c.name for c in claim.claimants)
    names = [role.initiator or "-", role.target or "-", role.act, sign, said or "-", str(claim.factuality)]
    return [claim.rule, *names]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_who_began_and_who_did_it(row: list[str]) -> None:
    sentence, *wanted = row
    assert wanted in [told(c) for c in claims()[sentence]]


@pytest.mark.parametrize("sentence", QUIET)
def test_no_role_is_claimed(sentence: str) -> None:
    assert [told(c) for c in claims()[sentence]] == []


def test_the_gunman_whom_the_police_killed_is_a_plain_deed() -> None:
    article = Article(id="a", text="Police killed the gunman on Friday.", source="Post", published="2021-05-04")
    found = [c.value.act for c in factcheck.extract([article]) if isinstance(c.value, Role)]
    assert found in ([], ["non_exclusive"])


def test_the_tables_are_long_enough_to_mean_something() -> None:
    assert len(ROWS) >= 120
    assert len(QUIET) >= 40
